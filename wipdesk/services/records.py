"""Writing a record the way a form does: read what was typed, compare with what was seen, save."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import BY_CLASS, BY_NAME, TEAM_KINDS, RecordKind, kind_of
from wipdesk.domain.changes import Base, differences
from wipdesk.domain.field import Field, Kind
from wipdesk.domain.own_fields import is_own_name
from wipdesk.domain.records.alias import Alias
from wipdesk.domain.records.id_number import IdNumber
from wipdesk.domain.retired_answers import retired_answer
from wipdesk.domain.roles import Right
from wipdesk.domain.rules import Problem, Trouble, check, problem_of_new
from wipdesk.domain.text import removed_from
from wipdesk.domain.typed import read_typed
from wipdesk.domain.values import Contested
from wipdesk.errors import NoSuchField, NoSuchKind, NoSuchRecord, ParentNeeded
from wipdesk.services import closed_values, finding, own_fields
from wipdesk.services.office_lists import lists_of
from wipdesk.storage import queries, reading, seen
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from wipdesk.domain.changes import Change
    from wipdesk.domain.values import AnyValue
    from wipdesk.storage.register import Register

_WITH_A_WOMAN = {"alias": (Alias, "text"), "id_number": (IdNumber, "number")}
"""A new woman may be put with nothing but a nickname or a number: typed as `alias=` or `id_number=`."""
_NOT_BY_HAND = frozenset({"link"}) | TEAM_KINDS


@dataclass(frozen=True, slots=True)
class Written:
    """What came of writing a record: its id, whether it is new, fields changed, and what to look at."""

    kind: str
    id: str
    new: bool
    changed: tuple[str, ...]
    problems: tuple[Problem, ...]
    removed: int
    contested: tuple[str, ...] = ()
    """Fields of which somebody else gave another account since the form was opened: both stand now."""


def open_record(register: Register, kind: str, record_id: str, mark: str = "") -> tuple[Any, Base[Any]]:
    """A record as it stands, with the base to write it against: what is on screen now, or was at the mark.

    Raises NoSuchRecord, StaleToken.
    """
    with register.reading() as connection:
        place = queries.record_place(connection, record_id)
        if place is None or place[0] != kind:
            raise NoSuchRecord(kind, record_id)
        until = seen.arrival_of(connection, mark) if mark else None
        rows = reading.read_rows(connection, [place[1]], until=until)
        cells = reading.cells_of(rows)
        base = reading.base_of(rows, cells, mark or seen.token(connection))
        parent = rows.parents.get(record_id, "")
        if record_id not in rows.kinds:
            parent = reading.read_rows(connection, [place[1]]).parents.get(record_id, "")
        return reading.make_record(BY_NAME[kind], record_id, parent, cells.values.get(record_id, {})), base


def put(
    register: Register,
    kind: str,
    typed: Mapping[str, str],
    *,
    record_id: str = "",
    parent: str = "",
    mark: str = "",
) -> Written:
    """Write typed lines into a record, new or known. Without a mark the base is what stands now.

    Raises NoSuchKind, NoSuchField, NoSuchRecord, ParentNeeded, NoName, StaleToken, NotAllowed, CommitTooLarge.
    """
    of = _written_by_hand(kind)
    if record_id:
        record_id = finding.record(register, kind, record_id)
        record, base = open_record(register, kind, record_id, mark)
    else:
        record, base = new_record(register, of, parent), Base.new()
    names = _WITH_A_WOMAN if kind == "woman" and not record_id else {}
    also = [
        _named(register, names[name], record.id, typed[name]) for name in names if typed.get(name, "").strip()
    ]
    record, base = closed_values.opened(register, record, base)
    before = record
    lines = {name: line for name, line in typed.items() if name not in names}
    own = _own_typed(register, kind, lines)
    lines = {name: line for name, line in lines.items() if not is_own_name(name)}
    record = with_typed(register, of, record, lines)
    beside = own_fields.changes(base, kind, record.id, own)
    with UnitOfWork(register) as work:
        work.require(Right.RUN_TEAM if kind == "setting" else Right.EDIT_CASES)
        work.put(record, base=base)
        for each in beside:
            work.put_own(each)
        for extra in also:
            work.put(extra, base=Base.new())
    changed = [name for name in lines if getattr(before, name) != getattr(record, name)]
    changed += [each.field for each in beside]
    return Written(
        kind,
        record.id,
        not record_id,
        (*changed, *(name for name in names if typed.get(name, "").strip())),
        (*_looked_at(register, record, changed), *_looked_at_own(register, own)),
        work.saved.removed + sum(map(removed_from, typed.values())),
    )


def save(register: Register, record: Any, base: Base[Any]) -> Written:
    """Save a record as it stands in a form. Raises NoName, NotAllowed, NoSuchKind, CommitTooLarge, DiskFull."""
    [written] = save_all(register, ((record, base),))
    return written


def save_all(
    register: Register, entries: Sequence[tuple[Any, Base[Any]]], own: Sequence[Change] = ()
) -> tuple[Written, ...]:
    """Save several records in one transaction, those first on which others hang, with answers to own fields.

    Raises as `save`.
    """
    for record, _ in entries:
        _written_by_hand(kind_of(record).name)
    with UnitOfWork(register) as work:
        work.require(Right.EDIT_CASES)
        for record, base in entries:
            work.put(record, base=base)
        for each in own:
            work.put_own(each)
    removed = [work.saved.removed, *[0] * len(entries)]
    return tuple(
        _as_written(register, record, base, removed[at]) for at, (record, base) in enumerate(entries)
    )


def _as_written(register: Register, record: Any, base: Base[Any], removed: int) -> Written:
    kind = kind_of(record)
    changed = tuple(change.field for change in differences(record, base))
    stands: Any = record
    if changed and base.knows(record.id):
        stands, _ = open_record(register, kind.name, record.id)
    return Written(
        kind.name,
        record.id,
        not base.knows(record.id),
        changed,
        _looked_at(register, record, changed),
        removed,
        tuple(name for name in changed if isinstance(getattr(stands, name), Contested)),
    )


def problems_of(register: Register, record_id: str, given: Iterable[str] = ()) -> tuple[Problem, ...]:
    """What is to be looked at in a record as it stands: what cannot be read, what is odd. Raises NoSuchRecord.

    `given`: fields that were answered now; of these also what the office has retired.
    """
    record, _ = open_record(register, kind_of_record(register, record_id).name, record_id)
    return _looked_at(register, record, given)


def _looked_at(register: Register, record: Any, given: Iterable[str]) -> tuple[Problem, ...]:
    """What is odd about a record, and which of the answers given now the office has retired."""
    lists = lists_of(register)
    fields = (field for name in given if (field := kind_of(record).field(name)) is not None)
    retired = {
        field.name: Problem(field.name, Trouble.RETIRED, answer)
        for field in fields
        if (answer := retired_answer(field, getattr(record, field.name), lists)) is not None
    }
    found = check(record, lists, today=register.today())
    return (*(each for each in found if each.field not in retired), *retired.values())


def _looked_at_own(register: Register, own: Mapping[Field, AnyValue]) -> tuple[Problem, ...]:
    """What is odd about answers to fields of the office that are given now."""
    lists = lists_of(register)
    return tuple(
        problem
        for field, value in own.items()
        if (problem := problem_of_new(field, value, lists)) is not None
    )


def kind_of_record(register: Register, record_id: str) -> RecordKind:
    """The kind of a record that is here. Raises NoSuchRecord."""
    with register.reading() as connection:
        place = queries.record_place(connection, record_id)
    if place is None:
        raise NoSuchRecord("conflict", record_id)
    return BY_NAME[place[0]]


def _written_by_hand(kind: str) -> RecordKind:
    """The kind, if a form writes it. Links and the office have services of their own: a role mistyped in a record
    of a person would lock the office. Raises NoSuchKind.
    """
    if kind in _NOT_BY_HAND:
        raise NoSuchKind(kind, tuple(name for name in BY_NAME if name not in _NOT_BY_HAND))
    return finding.kind_named(kind)


def new_record(register: Register, kind: RecordKind, parent: str) -> Any:
    """An empty record of a kind, hung where it belongs. Raises ParentNeeded, NoSuchRecord."""
    if kind.is_root:
        return kind.record(id=new_id())
    if not parent:
        raise ParentNeeded(kind.name, (kind.parent,))
    return kind.record(id=new_id(), parent=finding.record(register, kind.parent, parent))


def with_typed(register: Register, kind: RecordKind, record: Any, typed: Mapping[str, str]) -> Any:
    """The record with typed lines read into its fields. Raises NoSuchField."""
    values: dict[str, AnyValue] = {}
    for name, line in typed.items():
        field = kind.field(name)
        if field is None:
            raise NoSuchField(kind.name, name, tuple(item.name for item in kind.fields))
        values[name] = read_value(register, field, line)
    return replace(record, **values)


def _own_typed(register: Register, kind: str, typed: Mapping[str, str]) -> dict[Field, AnyValue]:
    """The lines typed into fields of the office, read. Raises NoSuchField for one that is not defined here."""
    return {
        (field := own_fields.find(register, kind, name).field): read_value(register, field, line)
        for name, line in typed.items()
        if is_own_name(name)
    }


def read_value(register: Register, field: Field, line: str) -> AnyValue:
    """One typed line as this field's value; a person or record may be named instead of numbered."""
    value = read_typed(field, line, today=register.today(), lists=lists_of(register))
    if field.kind is Kind.RECORD and isinstance(value, str) and not reading.is_id(value):
        try:
            return finding.record(register, field.of, value)
        except NoSuchRecord:
            return value
    return value


def _named(register: Register, of: tuple[type[Any], str], woman: str, line: str) -> Any:
    record, name = of
    own = {"kind": "nickname"} if record is Alias else {}
    return with_typed(register, BY_CLASS[record], record(id=new_id(), parent=woman, **own), {name: line})


def take_away(register: Register, kind: str, typed_id: str, *, gone: bool = True, mark: str = "") -> str:
    """Hide a record made by mistake, or bring it back. Nothing is lost: edits made meanwhile bring it up again.

    A setting is changed or retired, never hidden: files were written with it.

    Meanwhile is since the mark, or from now on. Raises NoSuchKind, NoSuchRecord, StaleToken, NotAllowed.
    """
    if kind == "setting":
        raise NoSuchKind(kind, tuple(name for name in BY_NAME if name not in _NOT_BY_HAND | {kind}))
    if kind != "link":
        _written_by_hand(kind)
    record_id = _even_hidden(register, kind, typed_id)
    _, base = open_record(register, kind, record_id, mark)
    with UnitOfWork(register) as work:
        work.require(Right.EDIT_CASES)
        work.take_away(kind, record_id, base=base, gone=gone)
    return record_id


def _even_hidden(register: Register, kind: str, typed: str) -> str:
    if reading.is_id(typed.strip().lower()):
        return typed.strip().lower()
    return finding.record(register, kind, typed)
