"""After the tests: every decision that they kept is decided again, and nothing that they left behind tells of a person.

Each worker looks through its own folders when it is done; what it finds fails the run. tests/conftest.py calls this.
"""
