"""Taking a change back: an ordinary new change that writes again what stood before, naming what is seen now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import BY_NAME, root_kind
from wipdesk.domain.changes import Change
from wipdesk.domain.field import Kind
from wipdesk.domain.merging import standing
from wipdesk.domain.own_fields import is_own_name
from wipdesk.domain.roles import Right
from wipdesk.domain.rules import check
from wipdesk.errors import CannotTakeBack, NoSuchRecord
from wipdesk.services.conflicts import version_number
from wipdesk.services.history import MADE, single_before
from wipdesk.services.office_lists import lists_of
from wipdesk.services.records import Written
from wipdesk.storage import queries, reading
from wipdesk.storage.deletions import FIELD as DELETED
from wipdesk.storage.seen import token
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wipdesk.domain.changes import Base
    from wipdesk.domain.merging import Version
    from wipdesk.storage.reading import Rows
    from wipdesk.storage.register import Connection, Register

_ROOTS = frozenset({"woman", "child"})


@dataclass(slots=True)
class _Restored:
    """One record as it will stand: its fields with what stood before, or whether it is there at all."""

    kind: str
    record: Any
    base: Base[Any]
    fields: tuple[str, ...] = ()
    gone: bool | None = None
    own: tuple[Change, ...] = ()
    """Answers to the office's own fields."""


def take_back(register: Register, *changes: str) -> tuple[Written, ...]:
    """Take changes back, all of them or none; each is named by the id of its row in the history.

    Raises CannotTakeBack where one no longer stands alone or no single answer stood before, NoSuchRecord, NotAllowed.
    """
    with register.reading() as connection:
        restored = _restored(connection, changes)
    with UnitOfWork(register) as work:
        work.require(Right.EDIT_CASES)
        for each in restored:
            if each.gone is not None:
                work.take_away(each.kind, each.record.id, base=each.base, gone=each.gone)
            else:
                work.put(each.record, base=each.base)
                for change in each.own:
                    work.put_own(change)
    lists = lists_of(register)
    return tuple(
        Written(each.kind, each.record.id, False, each.fields, check(each.record, lists), 0)
        for each in restored
    )


def _restored(connection: Connection, changes: Iterable[str]) -> list[_Restored]:
    found: dict[tuple[str, bool], _Restored] = {}
    read: dict[str, Rows] = {}
    for change in changes:
        record, name, version = _parts(change)
        place = queries.record_place(connection, record)
        if place is None or place[0] not in BY_NAME or root_kind(place[0]) not in _ROOTS:
            raise NoSuchRecord("version", change)
        if place[1] not in read:
            read[place[1]] = reading.read_rows(connection, [place[1]])
        rows = read[place[1]]
        made = _seen(rows, (record, name), version, change)
        key = (record, name == DELETED)
        if key not in found:
            cells = reading.cells_of(rows)
            base: Base[Any] = reading.base_of(rows, cells, token(connection))
            values = cells.values.get(record, {})
            stands = reading.make_record(BY_NAME[place[0]], record, rows.parents.get(record, ""), values)
            found[key] = _Restored(place[0], stands, base)
        _restore(found[key], rows, name, made)
    return list(found.values())


def _parts(change: str) -> tuple[str, str, int]:
    record, _, rest = change.strip().partition(".")
    name, _, version = rest.rpartition(".")
    if not reading.is_id(record) or not name:
        raise NoSuchRecord("version", change)
    return record, name, version_number(version)


def _seen(rows: Rows, cell: tuple[str, str], number: int, change: str) -> Version:
    """The version that is to be taken back, if it stands and stands alone."""
    versions = [version for version, *_ in rows.versions.get(cell, ())]
    made = next((version for version in versions if version.commit == number), None)
    if cell[1] in MADE:
        raise CannotTakeBack("added")
    if made is None:
        raise NoSuchRecord("version", change)
    live = standing(versions)
    if made not in live:
        raise CannotTakeBack("changed")
    if len(live) > 1:
        raise CannotTakeBack("accounts")
    return made


def _restore(restored: _Restored, rows: Rows, name: str, made: Version) -> None:
    record = restored.record.id
    if name == DELETED:
        restored.gone = made.value is not True
        return
    if any(version.value is True for version in _standing_of(rows, (record, DELETED))):
        raise CannotTakeBack("taken_away")
    field = BY_NAME[restored.kind].field(name)
    if field is None and not is_own_name(name):
        raise NoSuchRecord("version", name)
    before = single_before(field.kind if field else Kind.TEXT, made, rows.versions[record, name])
    if before is None:
        raise CannotTakeBack("not_one")
    if field is None:
        versions = restored.base.seen(record, name).versions
        restored.own = (*restored.own, Change(restored.kind, record, name, before, versions))
        restored.fields = (*restored.fields, name)
        return
    restored.record = replace(restored.record, **{name: before})
    restored.fields = (*restored.fields, name)


def _standing_of(rows: Rows, cell: tuple[str, str]) -> tuple[Version, ...]:
    return standing([version for version, *_ in rows.versions.get(cell, ())])
