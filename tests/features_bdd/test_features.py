"""Every scenario in the features folder as a pytest-bdd test; an unreadable file is a failing test."""

from __future__ import annotations

import pytest_bdd
from pytest_bdd.feature import get_feature
from pytest_bdd.scenario import scenario_wrapper_template_registry

from .glue import FILES, PLANS, problems_of_file

_READABLE = [file.path for file in FILES if not problems_of_file(file)]

for _path in _READABLE:
    for _scenario in get_feature(str(_path.parent), _path.name).scenarios.values():
        for _examples in _scenario.examples:
            # pytest-bdd makes the tags of examples pytest marks; ours name sources.
            _examples.tags = set()

if _READABLE:
    pytest_bdd.scenarios(*map(str, _READABLE))


def test_every_file_can_be_read():
    problems = [problem for file in FILES for problem in problems_of_file(file)]
    assert not problems, "\n".join(map(str, problems))


def test_every_scenario_became_a_test():
    """pytest-bdd drops a scenario in silence when its name is not new; no scenario may get lost that way."""
    templates = [template for test in list(globals().values()) if (template := _template(test))]
    rows = sum(max(1, sum(len(examples.examples) for examples in template.examples)) for template in templates)
    assert rows == sum(len(PLANS[path.as_posix()]) for path in _READABLE)


def _template(test):
    try:
        return scenario_wrapper_template_registry.get(test)
    except TypeError:
        return None
