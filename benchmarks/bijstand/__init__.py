"""The algemene bijstand of 2026 written by hand with Decimal, for the benchmark: see `benchmarks/README.md`."""
