"""The checked, immutable rulebook: everything that holds for one regeling, on one date, in one municipality.

Plain records only. A value has one id: a shared fact is bare (`geboortedatum`), all else is `regeling.naam`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from regelwerk.language.problem import Position
from regelwerk.language.tree import Node
from regelwerk.language.types import Type


@dataclass(frozen=True, slots=True)
class Source:
    """Where something is written: an article, a ruling, a publication. Fields as in the rule file."""

    key: str
    fields: Mapping[str, str]

    def get(self, name: str) -> str:
        return self.fields.get(name, "")


@dataclass(frozen=True, slots=True)
class Bounds:
    """The values something can have: exact limits, None for no limit, and whether the limit itself is left out."""

    low: Fraction | None = None
    high: Fraction | None = None
    low_open: bool = False
    high_open: bool = False


@dataclass(frozen=True, slots=True)
class Apart:
    """Records that cannot overlap: the places of the fields with first day and end, and of the field that is alike."""

    start: int
    end: int
    same: int | None


@dataclass(frozen=True, slots=True)
class Fact:
    """What is asked about a case. `scale` is the fixed denominator of its number; `fields` make it a list.

    `group` is the id of the group of questions that one "none of these" answers.
    """

    id: str
    name: str
    label: str
    question: str
    type: Type
    scale: int
    bounds: Bounds
    choice_labels: Mapping[str, str]
    fields: tuple[Fact, ...]
    most_records: int
    judgement: bool
    given_by: str
    group: str
    may_be_unlimited: bool
    source: Source | None
    remark: str
    position: Position
    #: Name of the field by which a record of a list is recognised over time.
    recognised_by: str = ""
    #: Whether one case has one value only, whatever the day.
    never_changes: bool = False
    apart: Apart | None = None
    #: Name of the keyed parameter of which this fact is a key.
    key_of: str = ""


@dataclass(frozen=True, slots=True)
class Amount:
    """A value that speaks on the days `start` up to but not including `end`. Keyed tables have `rows`."""

    start: int
    end: int
    value: object
    rows: Mapping[str, object]
    verified: bool
    found_in: str
    position: Position
    #: Whether a keyed table may have more rows than are known: then a key without a row is unknown, not wrong.
    partial: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A dated parameter: its amounts in order of date."""

    id: str
    name: str
    label: str
    type: Type
    scale: int
    keys: tuple[str, ...]
    amounts: tuple[Amount, ...]
    rhythm: str
    source: Source
    remark: str
    position: Position
    #: What somebody can do where there is no amount.
    how_to_add: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a decision table; the last one (`anders`) has no condition."""

    condition: Node | None
    condition_text: str
    value: Node
    value_text: str
    source: Source
    position: Position


@dataclass(frozen=True, slots=True)
class Condition:
    """One of `alle` or `een_van`; `otherwise` is the sentence for a reader when it does not hold."""

    node: Node
    text: str
    name: str
    source: Source
    otherwise: str
    position: Position


@dataclass(frozen=True, slots=True)
class Delegation:
    """What a verordening may fill in, and what holds without one. `filled` tells which was used here."""

    to: str
    bounds: Bounds
    without: str
    filled: bool
    position: Position

    @property
    def is_needed(self) -> bool:
        """Whether nothing holds without a verordening, and none was used."""
        return not self.filled and self.without == "onbekend"


@dataclass(frozen=True, slots=True)
class Count:
    """A fact of whole months that goes up by one after each calendar month in which a definition holds on some day;
    with `since`, after each calendar month from the first of those on. `fact` is an id, that of a field in a list."""

    fact: str
    since: bool


@dataclass(frozen=True, slots=True)
class Saving:
    """What is saved per month is paid out in `month` (1-12), for the months before it, and when the right ends."""

    month: int
    source: Source
    reading: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """What an outcome says in the overview of a case: one of a relation between two regelingen (`regeling`, `kind`,
    `other`), the id of a fact that it answers, or a row of a table with how it counts."""

    regeling: str = ""
    kind: str = ""
    other: str = ""
    answers: str = ""
    table: str = ""
    counts: str = ""


@dataclass(frozen=True, slots=True)
class Definition:
    """One named value: one step of the explanation. Exactly one of formula, rows, conditions is there."""

    id: str
    name: str
    label: str
    type: Type
    shape: str
    source: Source
    position: Position
    formula: Node | None = None
    formula_text: str = ""
    rows: tuple[Row, ...] = ()
    conditions: tuple[Condition, ...] = ()
    for_each: str = ""
    kind: str = ""
    remark: str = ""
    reading: tuple[str, str] | None = None
    delegation: Delegation | None = None
    choice_labels: Mapping[str, str] = field(default_factory=dict)
    counts: Count | None = None
    #: `deel` or `stand`: how it stands in the table of months; empty when it is not in it.
    in_month: str = ""
    saving: Saving | None = None
    overview: Overview | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """Facts that contradict each other: when the condition holds, the case is refused with the message."""

    node: Node
    text: str
    message: str
    facts: tuple[str, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class Gap:
    """A part of the law that is not in the rules, and why. `touches` are ids; none means: always shown."""

    article: str
    reason: str
    touches: tuple[str, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class Rulebook:
    """All that is needed to decide: definitions come after what they use; outcomes in the order of the file.

    `groups` gives the question of each group of questions by its id.
    """

    regeling: str
    label: str
    gemeente: str
    start: int
    end: int
    facts: tuple[Fact, ...]
    tables: tuple[Table, ...]
    definitions: tuple[Definition, ...]
    outcomes: tuple[str, ...]
    checks: tuple[Check, ...]
    gaps: tuple[Gap, ...]
    groups: Mapping[str, str]
    files: Mapping[str, str]
    hash: str

    def shown(self, id: str) -> str:
        """The name as this regeling writes it: its own names bare, another's as `regeling.naam`."""
        return written(id).removeprefix(f"{self.regeling}.")


def written(id: str) -> str:
    """The id as it stands in the rule files; what is worked out on other facts (`met`) has that of its original."""
    return id.partition("@")[0]
