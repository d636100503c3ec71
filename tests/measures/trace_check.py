"""Every step recomputed from its own inputs by the second evaluator, over random cases and over all scenarios."""

from __future__ import annotations

from tests.measures import cases, shipped_features
from tests.measures.information import Finding

from regelwerk.explain.recheck import recheck
from regelwerk.policy import runner
from regelwerk.policy.desk import Decided


def over_cases(count: int, seed: int = 6) -> Finding:
    """Random cases, most of them with unknown facts."""
    found = Finding()
    for rng, facts, day in cases.stream(count, seed):
        explanation = cases.decide(cases.partial(rng, facts, rng.choice((0, 0.1, 0.3))), day)
        if explanation is not None:
            found.seen += 1
            found.wrong += [f"{day}: {text}" for text in recheck(explanation.to_dict())]
    return found


def over_scenarios() -> Finding:
    """Every decision that a shipped scenario makes."""
    found = Finding()

    def watch(decided: Decided) -> None:
        if decided.answer is not None:
            found.seen += 1
            found.wrong += [f"{decided.question}: {text}" for text in recheck(decided.answer.whole())]

    runner.run(shipped_features.files(), shipped_features.desk(), watch=watch)
    return found
