"""How fast Regelwerk is, as ratios to what people would use instead, measured in one run."""
