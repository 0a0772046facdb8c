"""One play of the machine: the laptops, what the oracle knows of them, and what lies about on sticks and desks."""

from __future__ import annotations

import shutil
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.laptops import PASSPHRASE, at_home
from tests.stories.machine.computers import NAMES, Computer, WallClock, fast_folder
from tests.stories.machine.oracle import DELETED, Commit, Oracle
from wipdesk.domain.catalogue import TEAM_KINDS
from wipdesk.storage import opening
from wipdesk.storage.commits import decode, unshort
from wipdesk.storage.log_tables import APPLIED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from tests.stories.machine.oracle import Cell, Screen
    from wipdesk.domain.changes import Base
    from wipdesk.storage.commits import Op

FIRST_WOMAN = f"{1:032x}"
"""She is in every office, and on every laptop of it."""


@dataclass(frozen=True)
class Form:
    """A form that stands open: on which laptop, the record and base the program gave, and which commits she knew."""

    on: int
    record: Any
    base: Base[Any]
    knew: frozenset[int]


@dataclass(frozen=True)
class Bundle:
    """A bundle on a stick: who may open it, its size in changes, and what its packer held of each stream."""

    path: Path
    to: tuple[int, ...]
    have: dict[bytes, int]


@dataclass(frozen=True)
class Copy:
    """A copy of a laptop's register: how it was made, and what the laptop had heard of then."""

    path: Path
    how: str
    heard: dict[bytes, int]


@dataclass
class Office:
    """The laptops of one play and everything that was ever written on them."""

    folder: Path
    computers: list[Computer]
    oracle: Oracle = field(default_factory=Oracle)
    forms: list[Form] = field(default_factory=list)
    drafts: dict[str, Form] = field(default_factory=dict)
    bundles: list[Bundle] = field(default_factory=list)
    copies: list[list[Copy]] = field(default_factory=list)
    heard: list[dict[bytes, int]] = field(default_factory=list)
    links: dict[str, tuple[str, str]] = field(default_factory=dict)
    put_back: list[str] = field(default_factory=list)
    set_aside: set[int] = field(default_factory=set)
    """Commits that somebody set aside somewhere."""
    enrolled: dict[bytes, int] = field(default_factory=dict)
    """Laptops that were let in during the play, by the order that did so."""
    promoted: dict[bytes, int] = field(default_factory=dict)
    """Laptops whose user was made a coordinator during the play, by the order that did so."""
    twins: set[int] = field(default_factory=set)
    """Laptops that are copies of another, with the same keys."""
    count: int = 0

    @classmethod
    def copied(cls, template: Path) -> Office:
        """A fresh office like the one in the template."""
        folder = fast_folder()
        computers = []
        for name in NAMES:
            if (template / name).is_dir():
                shutil.copytree(template / name, folder / name)
                with at_home(folder / name):
                    register = opening.unlock(folder / name / "register", PASSPHRASE)
                computers.append(Computer(folder / name, register, WallClock()))
        office = cls(folder, computers)
        office.copies = [[] for _ in computers]
        office.heard = [{} for _ in computers]
        for computer in computers:
            office._note(computer, frozenset(), lambda _, op: op.replaces)
        return office

    def close(self) -> None:
        """Put the office away."""
        with ExitStack() as closing:
            closing.callback(shutil.rmtree, self.folder)
            for computer in self.computers:
                closing.callback(computer.close)

    def new_record(self) -> str:
        """A record id that no record has yet: the same in every play of the same course."""
        self.count += 1
        return f"{self.count + 100:032x}"

    def new_path(self, ending: str) -> Path:
        """A name that no file has yet."""
        self.count += 1
        return self.folder / f"{self.count}.{ending}"

    def held(self, computer: Computer) -> frozenset[int]:
        """The commits that count on a laptop."""
        return frozenset(row[0] for row in computer.rows("SELECT cid FROM commits WHERE status = ?", APPLIED))

    def learn(self, computer: Computer, knew: frozenset[int], but: Screen | None = None) -> dict[Cell, int]:
        """Take note of commits that this laptop made just now, by somebody who knew these commits.

        `but` names cells of which she had seen something else. Gives the cells that were written.
        """
        return self._note(
            computer, knew, lambda cell, _: (but or {}).get(cell, self.oracle.known(cell, knew))
        )

    def _note(
        self, computer: Computer, knew: frozenset[int], seen: Callable[[Cell, Op], Iterable[int]]
    ) -> dict[Cell, int]:
        made: dict[Cell, int] = {}
        for cid, body in computer.rows("SELECT cid, body FROM commits ORDER BY arrival"):
            if cid in self.oracle.commits:
                continue
            commit = decode(body)
            records = frozenset(op.record for op in commit.ops)
            device = unshort(str(commit.extensions["dev"]))
            orders = tuple((op.record, op.field, op.value) for op in commit.ops if op.kind in TEAM_KINDS)
            self.oracle.commits[cid] = Commit(
                commit.stream, commit.seq, commit.root, records, device, orders, commit.author
            )
            for op in commit.ops:
                cell = (op.record, op.field)
                told = op.replaces if op.kind in TEAM_KINDS else seen(cell, op)
                self.oracle.write(cid, cell, op.value, told)
                made[cell] = cid
                if op.field == DELETED:
                    self.oracle.deletions[cid, op.record] = self.oracle.on_record(op.record, knew)
        return made

    def same_laptop(self, on: int) -> tuple[int, ...]:
        """This laptop and those that are copies of it."""
        device = self.computers[on].register.device_id
        return tuple(n for n, one in enumerate(self.computers) if one.register.device_id == device)

    def hear(self, on: int, have: dict[bytes, int], *, believed: bool) -> None:
        """A laptop was told what another has; nobody believes a stranger, or a laptop that was lost."""
        for stream, seq in have.items() if believed else ():
            self.heard[on][stream] = max(seq, self.heard[on].get(stream, 0))

    def add(self, computer: Computer, heard: dict[bytes, int]) -> int:
        """One laptop more; gives its number."""
        self.computers.append(computer)
        self.copies.append([])
        self.heard.append(heard)
        return len(self.computers) - 1

    def forget_forms(self, on: int) -> None:
        """The program on this laptop ended: nothing of it is in memory any more."""
        self.forms = [form for form in self.forms if form.on != on]
