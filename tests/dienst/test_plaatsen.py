"""The place of a mistake is a JSON pointer (RFC 6901) to what the sender wrote."""

import pytest

from api.pointers import pointer

SENT = {
    "peildatum": "x", "persoon": {"bsn": "1"},
    "feiten": {"loonwaarde": "55", "no-riskpolis.dagloon": "-1", "ziekten": [{"eerste_dag": "x"}],
               "aow.lijst": [{}, {"dag": 1}], "j. jansen.uren": 3},
    "herkomst": {"ziekten[0].eerste_dag": {"bron": 1}, "alleen_hier": {}, "aow.lijst": {"wie": "x"}},
}  # fmt: skip


@pytest.mark.parametrize(
    ("place", "found"),
    [
        ("verzoek#peildatum", "/peildatum"), ("verzoek#persoon.bsn", "/persoon/bsn"), ("verzoek", ""),
        ("verzoek#verloop.loonwaarde", "/verloop/loonwaarde"), ("verzoek#a~b/c", "/a~0b~1c"),
        ("feiten#loonwaarde", "/feiten/loonwaarde"), ("feiten#loonwaarde, ziekten", "/feiten/loonwaarde"),
        ("feiten#no-riskpolis.dagloon", "/feiten/no-riskpolis.dagloon"),
        ("feiten#dagloon", "/feiten/no-riskpolis.dagloon"),
        ("feiten#loonkostensubsidie.loonwaarde", "/feiten/loonwaarde"),
        ("feiten#ziekten[0].eerste_dag", "/feiten/ziekten/0/eerste_dag"),
        ("feiten#ziekten[7].eerste_dag", "/feiten/ziekten/7/eerste_dag"),
        ("feiten#aow.lijst[1].dag", "/feiten/aow.lijst/1/dag"), ("feiten#lijst[1].dag", "/feiten/aow.lijst/1/dag"),
        ("feiten#alleen_hier", "/herkomst/alleen_hier"), ("feiten#nergens", "/feiten/nergens"),
        ("feiten#aow.nergens", "/feiten/aow.nergens"), ("feiten#aow.nergens[0].x", "/feiten/aow.nergens/0/x"),
        ("feiten#uren", "/feiten/uren"),
        ("verzoek#herkomst.ziekten[0].eerste_dag.bron", "/herkomst/ziekten[0].eerste_dag/bron"),
        ("verzoek#herkomst.aow.lijst.wie", "/herkomst/aow.lijst/wie"),
    ],
)  # fmt: skip
def test_a_place_leads_to_what_was_sent(place, found):
    assert pointer(place, SENT) == found


def test_without_what_was_sent_dots_and_brackets_part_the_steps():
    assert pointer("verzoek#herkomst.loonwaarde.wie") == "/herkomst/loonwaarde/wie"
    assert pointer("feiten#kinderen[0].geboren") == "/feiten/kinderen/0/geboren"
    assert pointer("feiten#aow.uren") == "/feiten/aow.uren"
