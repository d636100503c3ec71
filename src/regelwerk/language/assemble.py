"""Library, regeling, day and municipality to one checked rulebook; or everything that is wrong with it."""

from __future__ import annotations

import hashlib

from regelwerk.language import applied, endless
from regelwerk.language.entries import DEFINITION, PARAMETER
from regelwerk.language.order import in_order
from regelwerk.language.proving import Proving
from regelwerk.language.rulebook import (
    Rulebook,
)  # fmt: skip


class Assembler(Proving):
    """Builds one rulebook."""

    # -- whole ---------------------------------------------------------------------------------------------

    def rulebook(self) -> Rulebook:
        """The rulebook; look at `problems` before using it."""
        own = self.scope.names(self.regeling)
        outcomes = tuple(entry.id for entry in own.values() if entry.is_outcome)
        for entry in own.values():
            if entry.kind == DEFINITION:
                self._define(entry)
        checks = tuple(self._checks())
        applied.apply(self.definitions, {id: given for id, given in self.given.items() if given}, self.problems)
        ordered = in_order(self.definitions, outcomes, self.problems)
        endless.refuse(ordered, self.problems)
        self._limits(ordered, outcomes)
        for table in own.values():
            if table.kind == PARAMETER:
                self._use(table)
        self.problems += self.scope.problems
        files = self._files()
        info = self.library.regelingen[self.regeling].info
        return Rulebook(
            self.regeling, str(info.label) if info else self.regeling, self.gemeente, *self.days,
            tuple(self.facts.values()), tuple(self.tables.values()), tuple(ordered), outcomes, checks,
            tuple(self._gaps()), self.convert.groups(self.facts.values()), files, _digest(files),
        )  # fmt: skip

    def _files(self) -> dict[str, str]:
        paths = set(self.used_paths)
        for regeling in {
            self.regeling,
            *(id.split(".")[0] for id in (*self.definitions, *self.tables) if "@" not in id),
        }:
            paths |= {version.path for version in self.scope.versions.get(regeling, ())}
            paths |= {p for p in self.library.regelingen[regeling].paths if p.count("/") == 2 and "profielen" not in p}
        municipal_files = [version for *_, version in (*self.fills.values(), *self.left_out.values())]
        digests = self.library.hashes | {version.path: version.digest for version in municipal_files if version.digest}
        return {path: digests[path] for path in sorted(paths) if path in digests}


def _digest(files: dict[str, str]) -> str:
    lines = "".join(f"{path} {digest}\n" for path, digest in sorted(files.items()))
    return hashlib.sha256(lines.encode()).hexdigest()
