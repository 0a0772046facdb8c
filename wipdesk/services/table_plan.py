"""What a table would change: each cell against what the sheet showed, new rows, and every place that cannot be.

Nothing is written here.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from wipdesk.domain import sheets
from wipdesk.domain.catalogue import KINDS
from wipdesk.domain.changes import Base, Change, differences
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.field import Kind
from wipdesk.domain.merging import disagree, standing
from wipdesk.domain.own_fields import is_own_name
from wipdesk.domain.rules import Trouble, problem_of_new
from wipdesk.domain.text import clean, removed_from
from wipdesk.domain.values import Missing
from wipdesk.errors import SheetRefused, StaleToken, UserTrouble
from wipdesk.services import own_fields
from wipdesk.services.office_lists import office_of
from wipdesk.services.records import read_value
from wipdesk.services.tables import ROOTS_AT_ONCE
from wipdesk.storage import queries, reading, seen, table_rows
from wipdesk.storage.commits import MAX_TEXT
from wipdesk.storage.register import new_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wipdesk.domain.field import Field
    from wipdesk.domain.retired_answers import RetiredAnswer
    from wipdesk.domain.sheets import Place, Row, Shown
    from wipdesk.domain.values import AnyValue
    from wipdesk.storage.register import Connection, Register

_ORDER = {kind.name: at for at, kind in enumerate(KINDS)}
_NOW = -1


@dataclass(slots=True)
class Entry:
    """One record to be written, and the row it comes from; a new record is written against `Base.new()`."""

    row: Row
    record: Any
    base: Base[Any]
    root: str
    new: bool
    removed: int = 0
    notes: list[Place] = field(default_factory=list)
    retired: dict[Place, RetiredAnswer] = field(default_factory=dict)
    """Which of these are answers that the office has retired."""
    own: dict[Field, AnyValue] = field(default_factory=dict)
    """Answers to the office's own fields."""

    def changes(self) -> tuple[Change, ...]:
        """The cells that would be written."""
        return (*differences(self.record, self.base), *self.own_changes())

    def own_changes(self) -> tuple[Change, ...]:
        """Those of them that are of the office's own fields."""
        return own_fields.changes(self.base, self.row.kind.name, self.record.id, self.own)

    def stands(self, of: Field) -> AnyValue:
        """What the record says in a field."""
        if is_own_name(of.name):
            return own_fields.value_in(self.base, self.record.id, of)
        value: AnyValue = getattr(self.record, of.name)
        return value


@dataclass(slots=True)
class Plan:
    """What would be written, in an order in which it can be, and the places that cannot be taken in."""

    entries: list[Entry] = field(default_factory=list)
    bad: list[Place] = field(default_factory=list)
    conflicts: list[Place] = field(default_factory=list)


class Planning:
    """Makes one plan on one connection; use `plan_of`."""

    def __init__(
        self, register: Register, connection: Connection, *, seen_now: bool, step: Callable[[], None]
    ) -> None:
        self._register = register
        self._step = step
        self._connection = connection
        self._seen_now = seen_now
        office = office_of(register)
        self._lists, self._own = office.lists, office.fields
        self._now = seen.token(connection)
        self._hidden = table_rows.hidden(connection)
        self._places: dict[str, table_rows.RecordPlace] = {}
        self._labels: dict[tuple[str, str], str] = {}
        self._fresh: set[str] = set()
        self._bad: dict[Row, list[Place]] = {}

    def plan(self, rows: list[Row]) -> Plan:
        """The plan for these rows. Raises SheetRefused for a table of another register."""
        named = {row.id for row in rows} | {row.parent or "" for row in rows}
        self._places = table_rows.places(self._connection, filter(reading.is_id, named))
        self._refuse_others(rows)
        known = [row for row in rows if self._is_known(row)]
        new = [row for row in rows if not row.id or row.id.startswith(sheets.LABEL)]
        self._find_double(rows)
        self._labels = {_label(row): new_id() for row in new}
        self._fresh = set(self._labels.values())
        entries = [*self._edits(known), *(self._made(row) for row in new)]
        entries.sort(key=lambda entry: (_ORDER[entry.row.kind.name], entry.row.number))
        entries = self._that_hold(entries)
        return Plan(
            entries, [place for places in self._bad.values() for place in places], self._conflicts(entries)
        )

    def _refuse_others(self, rows: list[Row]) -> None:
        """Refuse the table of another register (practice, another office): no mark and no id of it is known here."""
        marked = [row for row in rows if row.mark]
        marks = {row.mark for row in marked}
        if marked and not any(row.id in self._places for row in marked) and all(map(self._is_lost, marks)):
            raise SheetRefused((sheets.Place(marked[0].sheet, 0, sheets.SEEN, "other_register"),))

    def _is_lost(self, mark: str) -> bool:
        try:
            return seen.arrival_of(self._connection, mark) < 0
        except StaleToken:
            return True

    def _refuse(self, row: Row, column: str, why: str) -> None:
        self._bad.setdefault(row, []).append(row.place(column, why))

    def _is_known(self, row: Row) -> bool:
        if not row.id or row.id.startswith(sheets.LABEL):
            return False
        place = self._places.get(row.id)
        if place is not None and place.kind == row.kind.name:
            return True
        self._refuse(row, sheets.ID, "unknown_id" if place is None else "wrong_kind")
        return False

    def _find_double(self, rows: list[Row]) -> None:
        counted = Counter(_label(row) for row in rows)
        for row in rows:
            if counted[_label(row)] > 1:
                self._refuse(row, sheets.ID, "duplicate_row")

    def _edits(self, rows: list[Row]) -> Iterable[Entry]:
        """The known records that the table changes, each against the state its row showed."""
        by_mark: dict[str, list[Row]] = {}
        for row in rows:
            by_mark.setdefault(row.mark, []).append(row)
        for mark, marked in by_mark.items():
            until = self._arrival(mark)
            if until is None:
                for row in marked:
                    self._refuse(row, sheets.SEEN, "stale_mark")
                continue
            by_root: dict[str, list[Row]] = {}
            for row in marked:
                by_root.setdefault(self._places[row.id].root, []).append(row)
            roots = sorted(by_root)
            for start in range(0, len(roots), ROOTS_AT_ONCE):
                some = roots[start : start + ROOTS_AT_ONCE]
                yield from self._edits_of(mark, until, some, [row for root in some for row in by_root[root]])

    def _arrival(self, mark: str) -> int | None:
        """The state a mark names; None if it is lost. Without a mark a row is compared with what stands now."""
        if not mark or (self._seen_now and self._is_lost(mark)):
            return _NOW
        return None if self._is_lost(mark) else seen.arrival_of(self._connection, mark)

    def _edits_of(self, mark: str, until: int, roots: list[str], rows: list[Row]) -> Iterable[Entry]:
        found = reading.read_rows(self._connection, roots, until=None if until == _NOW else until)
        cells = reading.cells_of(found)
        base = reading.base_of(found, cells, self._now if until == _NOW else mark)
        for row in rows:
            place = self._places[row.id]
            if row.id not in found.kinds:
                self._refuse(row, sheets.SEEN, "not_shown")
                continue
            if row.parent is not None and row.parent != found.parents[row.id]:
                self._refuse(row, sheets.PARENT, "parent_changed")
            before = reading.make_record(row.kind, row.id, place.parent, cells.values.get(row.id, {}))
            entry = Entry(row, before, base, place.root, new=False)
            named = {name: of for name in row.cells if (of := self._field(row, name)) is not None}
            values = self._read(entry, {name: sheets.shown(entry.stands(of)) for name, of in named.items()})
            if values or entry.own:
                entry.record = replace(before, **values)
                if not mark and not self._seen_now:
                    self._refuse(row, next(iter(values or (of.name for of in entry.own))), "no_mark")
                yield entry

    def _made(self, row: Row) -> Entry:
        uuid = self._labels[_label(row)]
        parent = self._parent_of(row) if row.kind.parent else ""
        record = reading.make_record(row.kind, uuid, parent, {})
        entry = Entry(row, record, Base.new(), parent, new=True)
        entry.record = replace(record, **self._read(entry, {}))
        return entry

    def _parent_of(self, row: Row) -> str:
        """The id of what a new record hangs on: an id, the label of a new row, or the code of a woman or child."""
        kind, typed = row.kind.parent, (row.parent or "").casefold()
        if not typed:
            self._refuse(row, sheets.PARENT, "parent_missing")
            return ""
        if (kind, typed) in self._labels:
            return self._labels[kind, typed]
        coded = kind in ("woman", "child")
        by_code = queries.by_code(self._connection, kind, typed) if coded else []
        uuid = by_code[0] if len(by_code) == 1 else typed
        if uuid not in self._places:
            self._places.update(table_rows.places(self._connection, filter(reading.is_id, [uuid])))
        place = self._places.get(uuid)
        if place is None or place.kind != kind or self._hidden & {uuid, place.parent, place.root}:
            self._refuse(row, sheets.PARENT, "parent_unknown")
            return ""
        return uuid

    def _read(self, entry: Entry, before: dict[str, Shown]) -> dict[str, AnyValue]:
        """The values of the cells that were changed; what is odd about them is noted."""
        self._step()
        values: dict[str, AnyValue] = {}
        for name, text in entry.row.cells.items():
            was = before.get(name, _BLANK)
            cell = text if text == was.text else clean(text)
            of = self._field(entry.row, name)
            if cell == was.text or of is None:
                continue
            why = _not_allowed(of, was, cell)
            if why:
                self._refuse(entry.row, name, why)
                continue
            value = self._value(of, cell)
            if not _same_answer(value, entry.stands(of)):
                if is_own_name(name):
                    entry.own[of] = value
                else:
                    values[name] = value
                entry.removed += removed_from(text)
                problem = problem_of_new(of, value, self._lists) if value not in self._fresh else None
                if problem:
                    entry.notes.append(entry.row.place(name, problem.trouble.value))
                    if problem.retired:
                        entry.retired[entry.notes[-1]] = problem.retired
        return values

    def _field(self, row: Row, name: str) -> Field | None:
        """The field of a column, shipped or of the office."""
        own = self._own.get(row.kind.name, name)
        return own.field if own else row.kind.field(name)

    def _value(self, of: Field, cell: str) -> AnyValue:
        line = sheets.line_for(of, cell)
        if of.kind is Kind.RECORD:
            label = self._labels.get((of.of, line.strip().casefold()))
            if label:
                return label
        try:
            return read_value(self._register, of, line)
        except UserTrouble:
            # More than one woman answers to it: kept as it was typed, and noted.
            return line

    def _that_hold(self, entries: list[Entry]) -> list[Entry]:
        """The entries that can be written: a bad row takes with it what hangs on it, until no more fall."""
        while True:
            entries = [entry for entry in entries if entry.row not in self._bad]
            lost = self._fresh - {entry.record.id for entry in entries if entry.new}
            for entry in entries:
                if entry.new and entry.row.kind.parent and entry.record.parent in lost:
                    self._refuse(entry.row, sheets.PARENT, "parent_unknown")
                for change in entry.changes() if lost else ():
                    if change.value in lost:
                        self._refuse(entry.row, change.field, "unknown_id")
            self._find_nameless(entries)
            if not any(entry.row in self._bad for entry in entries):
                return entries

    def _find_nameless(self, entries: list[Entry]) -> None:
        """Refuse every row that would leave a woman without any name, nickname or number."""
        touched: dict[str, list[tuple[Entry, Change]]] = {}
        for entry in entries:
            self._step()
            naming = table_rows.NAMING.get(entry.row.kind.name)
            if naming is None:
                continue
            woman = entry.record.id if entry.row.kind.is_root else entry.root
            changes = [(entry, change) for change in entry.changes() if change.field in naming]
            if changes or (entry.new and entry.row.kind.is_root):
                touched.setdefault(woman, []).extend(changes)
        named = table_rows.names_of(self._connection, touched)
        for woman, changes in touched.items():
            for _, change in changes:
                cells = [
                    table_rows.NameCell(change.record, change.field, commit) for commit in change.replaces
                ]
                named[woman].difference_update(cells)
                if isinstance(change.value, str) and change.value.strip():
                    named[woman].add(table_rows.NameCell(change.record, change.field, 0))
            if not named[woman]:
                self._refuse_nameless(woman, changes, entries)

    def _refuse_nameless(self, woman: str, changes: list[tuple[Entry, Change]], entries: list[Entry]) -> None:
        for entry, change in changes:
            self._refuse(entry.row, change.field, "no_name")
        for entry in entries:
            if entry.new and entry.record.id == woman and entry.row not in self._bad:
                self._refuse(entry.row, "name_given", "no_name")

    def _conflicts(self, entries: list[Entry]) -> list[Place]:
        """The cells of which two accounts will stand, since somebody else wrote there after the table was made."""
        old = [entry for entry in entries if not entry.new and entry.base.token != self._now]
        found: list[Place] = []
        for start in range(0, len(old), ROOTS_AT_ONCE):
            some = old[start : start + ROOTS_AT_ONCE]
            rows = reading.read_rows(self._connection, sorted({entry.root for entry in some}))
            for entry in some:
                found += _contested(entry, rows)
                if entry.record.id in self._hidden:
                    found.append(entry.row.place(sheets.ID, "taken_away"))
        return found


def _label(row: Row) -> tuple[str, str]:
    """What names a row in its sheet: its id, or the row itself if it has none."""
    return row.kind.name, row.id or f"row {row.sheet} {row.number}"


_BLANK = sheets.shown(Missing.NOT_ASKED)


def plan_of(
    register: Register, connection: Connection, rows: list[Row], *, seen_now: bool, step: Callable[[], None]
) -> Plan:
    """Work out what a table would change in the register as it stands on this connection.

    `step` is called for each row, twice: when it is read, and when it is known that she keeps a name.
    """
    return Planning(register, connection, seen_now=seen_now, step=step).plan(rows)


def _not_allowed(of: Field, was: Shown, cell: str) -> str:
    """Why this cell may not be changed to this text; empty if it may."""
    if was.locked or of.compartment or sheets.is_marked(cell):
        return "read_only_cell"
    if sheets.is_error(cell):
        return "cell_error"
    if sheets.letters_lost(was.text, cell):
        return "letters_lost"
    return "too_long" if len(cell.encode()) > MAX_TEXT else ""


def _same_answer(value: AnyValue, before: AnyValue) -> bool:
    """Whether the cell says what it said: also a day that a program wrote in figures (3 May 2025, 03/05/2025)."""
    if type(value) is type(before) and value == before:
        return True
    if not isinstance(value, PartialDate) or not isinstance(before, PartialDate) or not value.known:
        return False
    return (value.is_day or value.is_minute) and replace(value, said="") == replace(before, said="")


def _contested(entry: Entry, rows: reading.Rows) -> Iterable[Place]:
    for change in entry.changes():
        own = next((each for each in entry.own if each.name == change.field), None)
        of = own or entry.row.kind.field(change.field)
        live = standing([version for version, *_ in rows.versions.get((change.record, change.field), [])])
        others = [version.value for version in live if version.commit not in change.replaces]
        if of is not None and others and disagree(of.kind, [change.value, *others]):
            yield entry.row.place(change.field, Trouble.TWO_ACCOUNTS.value)
