"""The history of a woman's file: every change, newest first, who made it where, and what it replaced.

A change can be taken back: by an ordinary new change that writes again what stood before. History is never edited.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from wipdesk import clock
from wipdesk.domain import date_words
from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.dates import at_minute
from wipdesk.domain.field import QT_TRANSLATE_NOOP, Kind
from wipdesk.domain.lists import as_written
from wipdesk.domain.merging import Version, disagree, standing
from wipdesk.domain.values import Contested, Missing, Sealed
from wipdesk.errors import NoSuchRecord
from wipdesk.services.file_words import FileWords
from wipdesk.storage import file_history, reading
from wipdesk.storage.commits import id_text
from wipdesk.storage.deletions import FIELD as DELETED
from wipdesk.storage.hybrid_clock import EARLIEST, believed_until
from wipdesk.sync import roster as rosters

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wipdesk.domain.lists import Say
    from wipdesk.domain.values import AnyValue, Value
    from wipdesk.storage.file_history import Save
    from wipdesk.storage.reading import Rows
    from wipdesk.storage.register import Register

MADE = frozenset({"_made", "_parent"})
"""Cells that say only that a record was made, and what it hangs on."""
"""As when a bundle is read: times outside are those of a clock that was wrong."""


class ChangeKind(StrEnum):
    """What a change did."""

    ADDED = "added"
    CHANGED = "changed"
    SETTLED = "settled"
    TAKEN_AWAY = "taken_away"
    BROUGHT_BACK = "brought_back"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """One change of one field, or one record added, taken away or brought back."""

    id: str
    """Names it for taking back."""
    save: str
    """Rows of one save have the same."""
    hybrid: str
    """For ordering only: no clock is trusted with more."""
    at: str
    """As that laptop's clock showed it: 2026-05-03T10:42:07+00:00."""
    when: str
    who: str
    laptop: str
    by_bundle: bool
    clock_odd: bool
    change: ChangeKind
    words: str
    """What it did, as a word: added, taken away, decided between accounts."""
    kind: str
    record: str
    which: str
    field: str = ""
    label: str = ""
    before: tuple[str, ...] = ()
    """What it replaced; several where it decided between accounts."""
    after: str = ""
    stands: bool = True
    can_take_back: bool = False


_WORDS = {
    ChangeKind.ADDED: QT_TRANSLATE_NOOP("history", "added"),
    ChangeKind.CHANGED: QT_TRANSLATE_NOOP("history", "changed"),
    ChangeKind.SETTLED: QT_TRANSLATE_NOOP("history", "decided between accounts"),
    ChangeKind.TAKEN_AWAY: QT_TRANSLATE_NOOP("history", "taken away"),
    ChangeKind.BROUGHT_BACK: QT_TRANSLATE_NOOP("history", "brought back"),
}
_STRANGER = QT_TRANSLATE_NOOP("history", "somebody not known here")
_NOT_HERE = QT_TRANSLATE_NOOP("history", "something that has not come here")
_SEALED_ENTRY = QT_TRANSLATE_NOOP("history", "sealed entry changed")
_UNKNOWN_KIND = QT_TRANSLATE_NOOP("history", "Something from a newer version")

Versions = list[tuple[Version, str, str, str]]


def changes(register: Register, woman: str, say: Say = as_written) -> tuple[ChangeRow, ...]:
    """Every change of a woman's file, newest first, those of one save together. Raises NoSuchRecord."""
    with register.reading() as connection:
        file = reading.case_file(connection, woman)
        if file is None:
            raise NoSuchRecord("woman", woman)
        rows = file_history.rows_of_file(connection, woman)
        saves = file_history.saves(connection, list(rows.commits))
        laptops = rosters.read(connection, register.trust.orders).laptops
    labels = {device: laptop.label for device, laptop in laptops.items()}
    labels[register.device_id] = register.identity.label
    teller = _Teller(FileWords(register, file, say), rows, saves, labels, _now())
    found = sorted(teller.rows(), key=teller.place)
    return tuple(sorted(found, key=lambda row: (row.hybrid, row.save), reverse=True))


def _now() -> str:
    return believed_until(clock.now())


def single_before(kind: Kind, version: Version, versions: Versions) -> Value | None:
    """The one answer that stood before a change; None where several stood, or it never came here."""
    if not version.replaces:
        return Missing.NOT_ASKED
    before = _before(version, versions)
    if not before or disagree(kind, (each.value for each in before)):
        return None
    return before[-1].value


def _before(version: Version, versions: Versions) -> tuple[Version, ...]:
    """The versions that stood when a change was made, as far as they came here, oldest first."""
    return standing([each for each, *_ in versions if each.commit in version.replaces])


@dataclass(frozen=True, slots=True)
class _Teller:
    """Words every version of every cell."""

    told: FileWords
    all: Rows
    saves: Mapping[int, Save]
    laptops: Mapping[bytes, str]
    latest: str

    def rows(self) -> Iterator[ChangeRow]:
        """Each change, in no order."""
        cells = reading.cells_of(self.all)
        called = {record: self._which(record, cells) for record in self.all.kinds}
        for (record, name), versions in self.all.versions.items():
            live = {each.commit for each in standing([version for version, *_ in versions])}
            for version, *_ in versions:
                change = self._change(record, name, version, versions)
                if change is not None:
                    yield self._row(record, name, version, versions, (change, called[record], live))
        for record, cid in self._firsts().items():
            yield self._added(record, cid, called[record])

    def _firsts(self) -> dict[str, int]:
        """The save in which each record was made: the one that says so, else the first that speaks of it."""
        said: dict[str, tuple[bool, str, int]] = {}
        for (record, name), versions in self.all.versions.items():
            for version, *_ in versions:
                key = (name not in MADE, version.hlc, version.commit)
                said[record] = min(said.get(record, key), key)
        return {record: cid for record, (_, _, cid) in said.items()}

    def _change(self, record: str, name: str, version: Version, versions: Versions) -> ChangeKind | None:
        if name in MADE:
            return None
        if name == DELETED:
            return ChangeKind.TAKEN_AWAY if version.value is True else ChangeKind.BROUGHT_BACK
        before = _before(version, versions)
        if len(before) > 1 and disagree(self._kind(record, name), (each.value for each in before)):
            return ChangeKind.SETTLED
        return ChangeKind.CHANGED

    def _kind(self, record: str, name: str) -> Kind:
        kind = BY_NAME.get(self.all.kinds[record])
        field = kind.field(name) if kind else None
        return field.kind if field else Kind.TEXT

    def _row(
        self,
        record: str,
        name: str,
        version: Version,
        versions: Versions,
        about: tuple[ChangeKind, str, set[int]],
    ) -> ChangeRow:
        change, which, live = about
        stands = version.commit in live
        deletion, sealed = name == DELETED, isinstance(version.value, Sealed)
        known = deletion or self._is_known(record, name)
        single = single_before(self._kind(record, name), version, versions) is not None
        kind = self.all.kinds[record]
        return ChangeRow(
            **self._of_save(version.commit),
            id=f"{record}.{name}.{id_text(version.commit)}",
            change=change,
            words=self.told.say("history", _WORDS[change]),
            kind=kind,
            record=record,
            which=which,
            field="" if deletion else name,
            label="" if deletion else self.told.label(kind, name) if known else name,
            before=() if deletion or sealed else self._words_before(record, name, version, versions),
            after="" if deletion else self._after(record, name, version.value),
            stands=stands,
            can_take_back=stands and len(live) == 1 and known and single,
        )

    def _after(self, record: str, name: str, value: Value) -> str:
        if isinstance(value, Sealed):
            return self.told.say("history", _SEALED_ENTRY)
        return self._words(record, name, value)

    def _added(self, record: str, cid: int, which: str) -> ChangeRow:
        return ChangeRow(
            **self._of_save(cid),
            id=f"{record}._made.{id_text(cid)}",
            change=ChangeKind.ADDED,
            words=self.told.say("history", _WORDS[ChangeKind.ADDED]),
            kind=self.all.kinds[record],
            record=record,
            which=which,
        )

    def _of_save(self, cid: int) -> dict[str, Any]:
        save = self.saves[cid]
        return {
            "save": id_text(cid),
            "hybrid": save.hlc,
            "at": save.wall,
            "when": when_in_words(save.wall, self.told.say),
            "who": self.told.file.people.get(save.author) or self.told.say("history", _STRANGER),
            "laptop": self.laptops.get(save.device, ""),
            "by_bundle": save.batch > 0,
            "clock_odd": not EARLIEST <= save.hlc <= self.latest,
        }

    def _words_before(self, record: str, name: str, version: Version, versions: Versions) -> tuple[str, ...]:
        before = _before(version, versions)
        if version.replaces and not before:
            return (self.told.say("history", _NOT_HERE),)
        if not before:
            return (self._words(record, name, Missing.NOT_ASKED),)
        return tuple(dict.fromkeys(self._words(record, name, each.value) for each in before))

    def _words(self, record: str, name: str, value: Value) -> str:
        if self._is_known(record, name):
            return self.told.worded(self.all.kinds[record], name, value)
        return value if isinstance(value, str) else reading.stored_text(value)

    def _is_known(self, record: str, name: str) -> bool:
        kind = BY_NAME.get(self.all.kinds[record])
        if kind is None:
            return False
        return kind.field(name) is not None or self.told.own.get(kind.name, name) is not None

    def _which(self, record: str, cells: reading.Cells) -> str:
        kind = BY_NAME.get(self.all.kinds[record])
        if kind is None:
            return self.told.say("history", _UNKNOWN_KIND)
        values: dict[str, AnyValue] = {
            name: value
            for name, value in cells.values.get(record, {}).items()
            if not isinstance(value, Contested)
        }
        return self.told.which(reading.make_record(kind, record, self.all.parents[record], values))

    def place(self, row: ChangeRow) -> tuple[int, str, int, str]:
        """Where a row stands within its save: in the order of the catalogue, a record before its fields."""
        kind = BY_NAME.get(row.kind)
        names = [field.name for field in kind.fields] if kind else []
        last = len(names) if row.field else -1
        return (
            _RANKS.get(row.kind, len(_RANKS)),
            row.record,
            names.index(row.field) if row.field in names else last,
            row.field,
        )


_RANKS = {kind: rank for rank, kind in enumerate(BY_NAME)}


def when_in_words(wall: str, say: Say) -> str:
    """The time that a laptop showed, in words; as it stands if it cannot be read."""
    try:
        return date_words.words(at_minute(datetime.fromisoformat(wall)), say)
    except ValueError:
        return wall
