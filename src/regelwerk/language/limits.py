"""Every bound on what a rule, feature or case file may hold, in one place (reliability: bounded work)."""

from __future__ import annotations

FILE_BYTES = 1_000_000
FILE_DEPTH = 64
FILE_NODES = 20_000
SCALAR_CHARACTERS = 4_000
FORMULA_CHARACTERS = 100
FORMULA_DEPTH = 32
NUMBER_DIGITS = 12
NUMBER_DECIMALS = 6
LIST_RECORDS = 1_000
CASE_BYTES = 256_000
CASE_DEPTH = 32
ROW_CONDITION_TERMS = 2_000
FIRST_DATE = "1900-01-01"
LAST_DATE = "2199-12-31"
