"""What the bars count. The tests run these at small counts, `make bars` at the full ones."""
