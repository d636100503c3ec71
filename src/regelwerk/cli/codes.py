"""Exit codes, as docs/opdrachten.md lists them."""

#: Any decision; a scenario failed; rule files are wrong; a defect of our own; a feature cannot be run; a case is
#: refused; the store cannot do this; the command itself was not understood.
DONE, FAILED, RULES_WRONG, DEFECT, NOT_RUNNABLE, REFUSED, NOT_KEPT, USAGE = 0, 1, 2, 3, 4, 5, 6, 64
