"""Releases: append-only, by content, known from a day; a decision can be repeated with what was known then."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from regelwerk import service
from regelwerk.language import release
from regelwerk.language.problem import Problems

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def root(tmp_path):
    """A small folder of rules: the minimum wage and what it needs."""
    for folder in ("minimumloon", "feiten"):
        shutil.copytree(ROOT / "rules" / folder, tmp_path / "rules" / folder)
    return tmp_path


def publish(root, name, day):
    return release.publish(root, name, date.fromisoformat(day), release.draft(root))


def wage(rules):
    facts = {"geboortedatum": "1990-01-01", "is_bbl_leerling": False}
    return service.decide(rules, "minimumloon", facts, date(2026, 3, 1)).to_dict()


def change_wage(root, new):
    path = root / "rules/minimumloon/parameters.yaml"
    path.write_text(path.read_text("utf-8").replace("2294.40", new), "utf-8")


def test_without_a_release_the_draft_counts_and_says_so(root):
    answer = wage(service.open_rules(root))
    assert answer["regelset"]["uitgave"] is None
    assert answer["zichtdatum"] is None
    assert answer["uitkomsten"]["maandbedrag"] == "2294.40"


def test_the_newest_release_counts_and_the_draft_only_on_request(root):
    publish(root, "eerste", "2026-01-01")
    change_wage(root, "2300.00")
    assert wage(service.open_rules(root))["uitkomsten"]["maandbedrag"] == "2294.40"
    assert wage(service.open_rules(root, concept=True))["uitkomsten"]["maandbedrag"] == "2300.00"
    assert service.differs_from_draft(root, service.open_rules(root), "minimumloon")


def test_zichtdatum_picks_what_was_known_then(root):
    publish(root, "eerste", "2026-01-01")
    change_wage(root, "2300.00")
    publish(root, "tweede", "2026-02-01")
    assert not service.differs_from_draft(root, service.open_rules(root), "minimumloon")
    before = wage(service.open_rules(root, date(2026, 1, 31)))
    after = wage(service.open_rules(root, date(2026, 2, 1)))
    assert (before["regelset"]["uitgave"], before["uitkomsten"]["maandbedrag"]) == ("eerste", "2294.40")
    assert (after["regelset"]["uitgave"], after["uitkomsten"]["maandbedrag"]) == ("tweede", "2300.00")
    assert before["zichtdatum"] == "2026-01-31"
    assert before["regelset"]["hash"] != after["regelset"]["hash"]


def test_before_the_first_release_nothing_is_decided(root):
    publish(root, "eerste", "2026-01-01")
    with pytest.raises(Problems, match="op 2025-12-31 was nog geen uitgave bekend"):
        service.open_rules(root, date(2025, 12, 31))


def test_a_release_is_never_written_twice(root):
    publish(root, "eerste", "2026-01-01")
    with pytest.raises(Problems, match="de uitgave `eerste` bestaat al; een uitgave verandert nooit"):
        publish(root, "eerste", "2026-03-01")


def test_a_release_is_not_known_before_the_previous_one(root):
    publish(root, "eerste", "2026-02-01")
    with pytest.raises(Problems, match=r"`bekend_vanaf` ligt voor die van de vorige uitgave \(2026-02-01\)"):
        publish(root, "tweede", "2026-01-01")


def test_an_altered_or_missing_file_of_a_release_is_found(root):
    publish(root, "eerste", "2026-01-01")
    objects = sorted((root / "uitgaven/objecten").iterdir())
    objects[0].write_bytes(objects[0].read_bytes() + b"#")
    objects[1].unlink()
    with pytest.raises(Problems) as wrong:
        service.open_rules(root)
    assert len(wrong.value.problems) == 2
    assert {problem.code for problem in wrong.value.problems} == {"RB-UITGAVE"}


def test_equal_contents_are_kept_once(root):
    publish(root, "eerste", "2026-01-01")
    count = len(list((root / "uitgaven/objecten").iterdir()))
    change_wage(root, "2300.00")
    publish(root, "tweede", "2026-02-01")
    assert len(list((root / "uitgaven/objecten").iterdir())) == count + 1


def test_a_link_among_the_rules_is_refused(root):
    (root / "rules/minimumloon/koppeling.yaml").symlink_to("/etc/hostname")
    with pytest.raises(Problems, match="een koppeling \\(symlink\\) is niet toegestaan"):
        service.open_rules(root)


def test_the_shipped_release_holds_and_every_file_of_it_is_intact():
    for shipped in release.releases(ROOT):
        assert release.contents(ROOT, shipped)
        record = json.loads((ROOT / "uitgaven" / f"{shipped.name}.json").read_text("utf-8"))
        assert list(record) == ["naam", "bekend_vanaf", "bestanden"]
