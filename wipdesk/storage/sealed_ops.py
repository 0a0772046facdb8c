"""What is written into a sealed field is sealed on the way into a commit, and nothing else comes through."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.domain.cells import from_json, to_json
from wipdesk.domain.compartments import compartment_of
from wipdesk.domain.field import Kind
from wipdesk.domain.values import Missing, Sealed
from wipdesk.errors import CompartmentClosed, NoCompartmentKey
from wipdesk.storage import compartments

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wipdesk.domain.field import Field
    from wipdesk.domain.values import AnyValue, Value
    from wipdesk.storage.commits import Op
    from wipdesk.storage.register import Register

NOT_ASKED: Any = to_json(Missing.NOT_ASKED)


def sealed(register: Register, kind: str, record: str, name: str, value: Value) -> Value:
    """The value as it may be kept in a field: sealed if the field is, and as it is otherwise.

    Raises CompartmentClosed, NoCompartmentKey.
    """
    compartment = compartment_of(kind, name)
    if not compartment or isinstance(value, Sealed):
        return value
    team = register.team
    if team is None:
        raise NoCompartmentKey(compartment)
    newest = register.compartments.keys(compartment)[0]
    return compartments.seal(
        to_json(value), newest, team=team.id, record=record, field=name, compartment=compartment
    )


def unsealed(register: Register, field: Field, record: str, value: Sealed) -> AnyValue:
    """What is inside, if its compartment is open and one of its keys fits; else the value as it is."""
    if register.team is None or not register.compartments.is_open(value.compartment):
        return value
    try:
        keys = register.compartments.keys(value.compartment)
    except CompartmentClosed:
        return value
    found = compartments.open_sealed(value, keys, team=register.team.id, record=record, field=field.name)
    return value if found is None else from_json(field.kind, found)


def demand_sealed(ops: Iterable[Op]) -> None:
    """Refuse a change that would keep open what belongs into a compartment. Raises CompartmentClosed.

    "Not asked" alone may stand open: it says what a field never written says.
    """
    for op in ops:
        compartment = compartment_of(op.kind, op.field)
        if not compartment or op.value == NOT_ASKED:
            continue
        value = from_json(Kind.TEXT, op.value)
        if not isinstance(value, Sealed) or value.compartment != compartment:
            raise CompartmentClosed(compartment)
