"""Fields of an office's own: defining and retiring them, and their answers as they stand in a record.

A definition is a setting (`field:woman:x_shoe_size`); an answer is an ordinary change of the record. Which comes first
does not matter: an answer without its definition is kept, and shown once that has come.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.domain.changes import Change
from wipdesk.domain.closed_topics import speaks_of_closed
from wipdesk.domain.own_fields import ANSWERS, OWN_KINDS, OwnField, OwnFields, is_own_name, list_of, read_as
from wipdesk.domain.roles import Right
from wipdesk.domain.values import Contested, Missing
from wipdesk.errors import ListRefused, NoSuchField
from wipdesk.services import office_lists, office_settings
from wipdesk.services.office_settings import CODE, FIELD

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wipdesk.domain.changes import Base, Seen
    from wipdesk.domain.field import Field
    from wipdesk.domain.values import AnyValue, Value
    from wipdesk.storage.register import Register


def fields_of(register: Register) -> OwnFields:
    """The fields of the office, retired ones too."""
    return office_lists.office_of(register).fields


def field_of(register: Register, kind: str, name: str) -> Field | None:
    """An own field by kind and name; None if it is no such field, or its definition has not come."""
    found = fields_of(register).get(kind, name) if is_own_name(name) else None
    return found.field if found else None


def define(
    register: Register,
    kind: str,
    label: str,
    answer: str,
    *,
    name: str = "",
    answers: Iterable[str] = (),
    sensitive: bool = False,
) -> OwnField:
    """Add a field to a kind of record; of a choice with what can be chosen. Raises ListRefused, NotAllowed.

    What is kept in the closed compartments is refused: an own field stands open to everybody who reads the file.
    """
    register.require(Right.RUN_TEAM)
    if kind not in OWN_KINDS:
        raise ListRefused("kind")
    if answer not in ANSWERS:
        raise ListRefused("answer")
    answers = tuple(answers)
    if sensitive or any(speaks_of_closed(each) for each in (label, *answers)):
        raise ListRefused("sensitive")
    there = fields_of(register).of(kind)
    told = office_lists.right_label(label)
    if any(each.field.label.casefold() == told.casefold() for each in there):
        raise ListRefused("label_there")
    name = name.strip() or office_lists.free_name(told, {each.field.name for each in there})
    if not is_own_name(name):
        raise ListRefused("code")
    if any(each.field.name == name for each in there):
        raise ListRefused("code_there")
    wanted: dict[str, Mapping[str, object]] = {_name(kind, name): {"label": told, "answer": answer}}
    if answer == "choice":
        wanted.update(_codes(kind, name, answers))
    office_settings.keep(register, wanted)
    return find(register, kind, name)


def change(
    register: Register, kind: str, name: str, *, label: str | None = None, retired: bool | None = None
) -> OwnField:
    """Give a field other words, retire it, or ask it again. Raises ListRefused, NotAllowed, NoSuchField."""
    register.require(Right.RUN_TEAM)
    found = find(register, kind, name)
    told = found.field.label if label is None else office_lists.right_label(label)
    if label is not None and speaks_of_closed(told):
        raise ListRefused("sensitive")
    is_retired = found.retired if retired is None else retired
    kept: dict[str, object] = {"label": told, "answer": found.answer}
    if is_retired:
        kept["retired"] = True
    office_settings.keep(register, {_name(kind, name): kept})
    return find(register, kind, name)


def find(register: Register, kind: str, name: str) -> OwnField:
    """One field. Raises NoSuchField."""
    there = fields_of(register)
    found = there.get(kind, name)
    if found is None:
        raise NoSuchField(kind, name, tuple(each.field.name for each in there.of(kind)))
    return found


def value_in(base: Base[Any], record: str, field: Field) -> AnyValue:
    """The answer of a record to an own field, as it was seen."""
    return read_as(field.kind, base.seen(record, field.name).value)


def value_of(cells: Mapping[tuple[str, str], Seen], record: str, field: Field) -> AnyValue:
    """The answer of a record to an own field, among cells that were read."""
    seen = cells.get((record, field.name))
    return Missing.NOT_ASKED if seen is None else read_as(field.kind, seen.value)


def changes(base: Base[Any], kind: str, record: str, values: Mapping[Field, AnyValue]) -> tuple[Change, ...]:
    """What differs from what was seen; accounts that nobody decided between are left alone."""
    found = []
    for field, value in values.items():
        before = value_in(base, record, field)
        if isinstance(value, Contested) or (type(value) is type(before) and value == before):
            continue
        said: Value = value
        found.append(Change(kind, record, field.name, said, base.seen(record, field.name).versions))
    return tuple(found)


def _codes(kind: str, name: str, answers: Iterable[str]) -> dict[str, Mapping[str, object]]:
    taken: dict[str, str] = {}
    for each in answers:
        label = office_lists.right_label(each)
        if label.casefold() in {told.casefold() for told in taken.values()}:
            raise ListRefused("label_there")
        taken[office_lists.free_name(label, set(taken))] = label
    if not taken:
        raise ListRefused("no_label")
    return {f"{CODE}{list_of(kind, name)}:{code}": {"label": label} for code, label in taken.items()}


def _name(kind: str, name: str) -> str:
    return f"{FIELD}{kind}:{name}"
