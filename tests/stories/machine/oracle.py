"""What must be true of many laptops, told apart from the program: who had what on screen when she wrote.

Nothing here uses the program's own merging. A version counts as replaced only if whoever wrote a later one had it on
screen when her form was opened, or knew already that it had been replaced.
"""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

Cell = tuple[str, str]
"""Record id and field."""
Screen = dict[Cell, frozenset[int]]
"""For each cell the versions that somebody had before her eyes, or knew to be replaced, at one moment."""

CODES = frozenset({"literacy", "verdict", "kind", "of", "first", "second"})
DELETED = "_deleted"


def says(name: str, stored: Any) -> object:
    """What a stored value says, so that two ways to write one thing are equal."""
    if isinstance(stored, str):
        text = unicodedata.normalize("NFC", stored).strip()
        return text.casefold() if name in CODES else text
    if isinstance(stored, dict) and stored.get("k") == "date" and stored.get("from"):
        return stored["from"], stored["to"]
    return json.dumps(stored, sort_keys=True)


@dataclass(frozen=True)
class Written:
    """One version of one cell: what it says, and every version it may replace."""

    says: object
    above: frozenset[int]


@dataclass(frozen=True)
class Commit:
    """A commit that was made somewhere: its stream and number, its root, the records it wrote, its laptop."""

    stream: bytes
    seq: int
    root: str
    records: frozenset[str]
    device: bytes = b""
    orders: tuple[tuple[str, str, Any], ...] = ()
    """What it orders of people and laptops: record, field, value."""
    author: str = ""


@dataclass
class Oracle:
    """Everything ever written on any laptop, also what was lost since."""

    cells: dict[Cell, dict[int, Written]] = field(default_factory=dict)
    commits: dict[int, Commit] = field(default_factory=dict)
    deletions: dict[tuple[int, str], frozenset[int]] = field(default_factory=dict)
    """For each commit that took a record away, or brought it back: the commits on that record that were known."""

    def write(self, cid: int, cell: Cell, stored: Any, seen: Iterable[int]) -> None:
        """Note a new version, and what its author knew of its cell."""
        versions = self.cells.setdefault(cell, {})
        direct = frozenset(seen)
        above = direct.union(*(versions[one].above for one in direct))
        versions[cid] = Written(says(cell[1], stored), above)

    def standing(self, cell: Cell, held: Collection[int]) -> frozenset[int]:
        """The versions that nobody replaced, among those held."""
        here = self.cells.get(cell, {}).keys() & held
        return here.difference(*(self.cells[cell][one].above for one in here))

    def known(self, cell: Cell, knew: Collection[int]) -> frozenset[int]:
        """What somebody knows of a cell who knew these commits: the accounts on her screen, and those replaced."""
        return frozenset(self.cells.get(cell, {}).keys() & knew)

    def only_seen(self, cell: Cell, held: Collection[int], chosen: Collection[int]) -> frozenset[int]:
        """What somebody knows who looked at some of the standing accounts only: those, and what was replaced."""
        here = frozenset(self.cells[cell].keys() & held)
        return (here - self.standing(cell, held)) | (here & frozenset(chosen))

    def contested(self, cell: Cell, versions: Iterable[int]) -> bool:
        """Whether these versions of a cell say different things."""
        return len({self.cells[cell][one].says for one in versions}) > 1

    def on_record(self, record: str, held: Collection[int]) -> frozenset[int]:
        """The commits held that wrote to a record, or to what hangs on it."""
        commits = ((cid, self.commits[cid]) for cid in held)
        return frozenset(cid for cid, commit in commits if record == commit.root or record in commit.records)

    def hidden(self, record: str, held: Collection[int]) -> bool:
        """Whether a record is gone: taken away by people who had seen everything written to it."""
        cell = (record, DELETED)
        live = self.standing(cell, held)
        if not live or any(self.cells[cell][one].says != "true" for one in live):
            return False
        return self.on_record(record, held) <= live.union(*(self.deletions[one, record] for one in live))

    def groups(self, links: Mapping[str, tuple[str, str]], held: Collection[int]) -> set[frozenset[str]]:
        """Which records count as the same, worked out anew: by colouring, not by joining trees."""
        said: dict[frozenset[str], object] = {}
        for link, pair in links.items():
            live = self.standing((link, "verdict"), held)
            if live and not self.hidden(link, held):
                disputed = self.contested((link, "verdict"), live)
                one = next(iter(live))
                said[frozenset(pair)] = "different" if disputed else self.cells[link, "verdict"][one].says
        groups: list[set[str]] = []
        for pair, verdict in said.items():
            if verdict == "same":
                joined = set(pair).union(*(group for group in groups if group & pair))
                groups = [*(group for group in groups if not group & pair), joined]
        parted = [pair for pair, verdict in said.items() if verdict == "different"]
        return {frozenset(group) for group in groups if not any(pair <= group for pair in parted)}
