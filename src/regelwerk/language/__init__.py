"""Text to a checked, immutable rulebook: reading, formulas, types, versions, releases, case files."""
