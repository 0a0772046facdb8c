"""A record that was written under the wrong woman goes to the right one; a file is closed, and opened again.

What a record hangs on never changes: a move is a new record there and the old one taken away here, in one transaction.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import BY_NAME, attributes_of, children_of, kind_of
from wipdesk.domain.changes import Base, Change
from wipdesk.domain.date_words import words as date_in_words
from wipdesk.domain.dates import on_day
from wipdesk.domain.field import Kind
from wipdesk.domain.lists import as_written
from wipdesk.domain.own_fields import is_own_name
from wipdesk.domain.roles import Right
from wipdesk.domain.values import Contested, Missing, Sealed
from wipdesk.errors import CannotMove, NoSuchKind, NoSuchRecord
from wipdesk.services import closed_values, finding, records
from wipdesk.storage import exchange_scope, queries, reading, seen
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wipdesk.services.records import Written
    from wipdesk.storage.register import Connection, Register

MOVABLE = tuple(kind.name for kind in children_of("woman"))
"""Kinds that hang on a woman: with a matter go its charges, hearings and decisions on bail."""


def move(register: Register, kind: str, record_id: str, to_woman: str, mark: str = "") -> str:
    """Move a record with all that hangs on it to another woman's file; returns its new id.

    What was written to it since the mark brings the old one up again, so that nothing is lost unseen.
    Raises NoSuchKind, NoSuchRecord, AmbiguousWoman, CannotMove, StaleToken, NotAllowed, NoName.
    """
    if kind not in MOVABLE:
        raise NoSuchKind(kind, MOVABLE)
    record_id = finding.record(register, kind, record_id)
    woman = finding.woman(register, to_woman)
    with register.reading() as connection:
        going, base = _going(register, connection, kind, record_id, mark)
        _refuse_gone(connection, woman)
    if going[0].parent == woman:
        raise CannotMove("same_woman")
    ids = {record.id: new_id() for record in going}
    with UnitOfWork(register) as work:
        work.require(Right.EDIT_CASES)
        for record in going:
            work.put(_copied(record, ids, woman), base=Base.new())
            for change in _own_copied(record, ids, base):
                work.put_own(change)
        for record in reversed(going):
            work.take_away(kind_of(record).name, record.id, base=base)
        work.note("move", ids[record_id], record_id)
    return ids[record_id]


def close_file(register: Register, woman: str, *, because: str, on: str = "", mark: str = "") -> Written:
    """Say that nobody works on a file any more: a code of the list `file_closed`, and a day, or today.

    Raises NoSuchRecord, AmbiguousWoman, StaleToken, NotAllowed.
    """
    today = date_in_words(on_day(register.today()), as_written)
    typed = {"closed_on": on or today, "closed_why": because}
    return records.put(register, "woman", typed, record_id=woman, mark=mark)


def reopen_file(register: Register, woman: str, *, mark: str = "") -> Written:
    """Take the closing of a file back. Raises NoSuchRecord, AmbiguousWoman, StaleToken, NotAllowed."""
    return records.put(register, "woman", {"closed_on": "", "closed_why": ""}, record_id=woman, mark=mark)


def _going(
    register: Register, connection: Connection, kind: str, record_id: str, mark: str
) -> tuple[list[Any], Base[Any]]:
    """The record and all that hangs on it, parents first, as they stand; what cannot be moved whole is refused."""
    place = queries.record_place(connection, record_id)
    if place is None or place[0] != kind:
        raise NoSuchRecord(kind, record_id)
    rows = reading.read_rows(connection, [place[1]])
    cells = reading.cells_of(rows)
    standing = {
        record.id: record
        for made in reading.make_records(connection, rows, cells).values()
        for record in made
    }
    if record_id not in standing:
        raise NoSuchRecord(kind, record_id)
    going = [standing[record_id]]
    for record in going:  # grows while it is walked: what hangs on what hangs on it
        going += [each for each in standing.values() if getattr(each, "parent", "") == record.id]
    base: Base[Any] = reading.base_of(rows, cells, mark or seen.token(connection))
    going = [closed_values.opened(register, record, base)[0] for record in going]
    _refuse_unmovable(going, rows, {cell.record for cell in cells.newer if not is_own_name(cell.field)})
    return going, base


def _refuse_unmovable(going: list[Any], rows: reading.Rows, newer: set[str]) -> None:
    ids = {record.id for record in going}
    hang_on = {child for child, parent in rows.parents.items() if parent in ids}
    if newer & (ids | hang_on) or any(rows.kinds[each] not in BY_NAME for each in hang_on):
        raise CannotMove("newer")
    for record in going:
        values = [getattr(record, name) for name in attributes_of(kind_of(record))]
        if any(isinstance(value, Contested) for value in values):
            raise CannotMove("accounts")
        if any(isinstance(value, Sealed) for value in values):
            raise CannotMove("closed")


def _refuse_gone(connection: Connection, woman: str) -> None:
    """A woman who was taken away would take what is moved to her with her."""
    if not exchange_scope.rows_of_women(connection, [woman]):
        raise NoSuchRecord("woman", woman)


def _own_copied(record: Any, ids: dict[str, str], base: Base[Any]) -> Iterator[Change]:
    """The answers to the office's own fields, under the new id. Raises CannotMove where accounts differ."""
    for (of, name), seen_here in sorted(base.cells.items(), key=lambda cell: cell[0]):
        if of != record.id or not is_own_name(name):
            continue
        if isinstance(seen_here.value, Contested):
            raise CannotMove("accounts")
        yield Change(kind_of(record).name, ids[of], name, seen_here.value, ())


def _copied(record: Any, ids: dict[str, str], woman: str) -> Any:
    """The same facts under a new id in the other file; a matter that stays behind is not hers."""
    kind = kind_of(record)
    named = {
        field.name: ids.get(getattr(record, field.name), Missing.NOT_ASKED)
        for field in kind.fields
        if field.kind is Kind.RECORD and field.of in MOVABLE and isinstance(getattr(record, field.name), str)
    }
    return replace(record, id=ids[record.id], parent=ids.get(record.parent, woman), **named)
