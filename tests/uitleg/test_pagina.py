"""The HTML page of an explanation: well-formed, the same words as in a terminal, and nothing that runs."""

from datetime import date
from html.parser import HTMLParser

import pytest
from tests.measures import cases

from regelwerk import service
from regelwerk.explain.page import page

VOID = {"meta", "br"}


class Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.words, self.tags = [], [], []

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


def read(text):
    reader = Reader()
    reader.feed(text)
    assert reader.open == []
    return reader


@pytest.mark.parametrize(("facts", "gemeente"), [({}, None), ({"loonwaarde": "55"}, "voorbeeldstad")])
def test_a_page_is_well_formed_and_says_the_outcome_and_every_question(facts, gemeente):
    answer = service.decide(cases.rules(), cases.REGELING, facts, date(2026, 3, 1), gemeente=gemeente).to_dict()
    reader = read(page(answer))
    text = " ".join(" ".join(reader.words).split())
    assert "Loonkostensubsidie" in text
    for question in answer["ontbrekend"]:
        assert question["vraag"] in text
    assert {tag for tag, _ in reader.tags} & {"script", "img", "link", "iframe"} == set()
    assert ("html", {"lang": "nl"}) in reader.tags


def test_what_people_typed_stays_text():
    typed = '<script>alert(1)</script>"&\u202e'
    facts, origin = {"loonwaarde_kan_achterwege_blijven": True}, {"motivering": typed}
    answer = service.decide(
        cases.rules(), cases.REGELING, facts, date(2026, 3, 1),
        herkomst={"loonwaarde_kan_achterwege_blijven": origin},
    ).to_dict()  # fmt: skip
    text = page(answer)
    assert "<script" not in text
    assert "\u202e" not in text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text
