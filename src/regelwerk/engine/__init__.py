"""Rulebook and facts to values: exact, deterministic, without clock, file or network."""
