"""Case events to signals: what staff have to do, why, and before which day."""
