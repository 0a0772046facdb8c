"""From what a person types to the record she means: a code, an id, the beginning of an id, or a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.codes import code_of
from wipdesk.errors import AmbiguousWoman, NoSuchKind, NoSuchRecord
from wipdesk.storage import queries, reading

if TYPE_CHECKING:
    from wipdesk.domain.catalogue import RecordKind
    from wipdesk.storage.register import Connection, Register

_SHORTEST_PREFIX = 6
_SHOWN = 5


def kind_named(name: str) -> RecordKind:
    """The record kind of that name. Raises NoSuchKind."""
    if name not in BY_NAME:
        raise NoSuchKind(name, tuple(sorted(BY_NAME)))
    return BY_NAME[name]


def woman(register: Register, typed: str) -> str:
    """The id of the one woman who answers to a code, an id or a search. Raises NoSuchRecord, AmbiguousWoman."""
    with register.reading() as connection:
        return _woman(connection, typed)


def _woman(connection: Connection, typed: str) -> str:
    by_code = queries.by_code(connection, "woman", typed)
    found = by_code or _by_id(connection, "woman", typed) or queries.women(connection, typed)
    if not found or not typed.strip():
        raise NoSuchRecord("woman", typed)
    if len(found) > 1:
        raise AmbiguousWoman(_candidates(connection, found[:_SHOWN]), len(found))
    return found[0]


def _candidates(connection: Connection, ids: list[str]) -> tuple[tuple[str, str], ...]:
    rows = reading.read_rows(connection, ids)
    values = reading.cells_of(rows).values
    said = []
    for uuid in ids:
        names = [values.get(uuid, {}).get(part) for part in ("name_family", "name_given")]
        said.append((code_of(uuid), ", ".join(name for name in names if isinstance(name, str))))
    return tuple(said)


def _by_id(connection: Connection, kind: str, typed: str) -> list[str]:
    text = typed.strip().lower()
    if len(text) < _SHORTEST_PREFIX or not set(text) <= set("0123456789abcdef"):
        return []
    return queries.ids_starting(connection, kind, text)


def record(register: Register, kind: str, typed: str) -> str:
    """The id of a record of this kind: a woman or child also by code, a person by name. Raises NoSuchRecord."""
    if kind == "woman":
        return woman(register, typed)
    with register.reading() as connection:
        found = _by_id(connection, kind, typed)
        if kind == "person":
            folded = typed.strip().casefold()
            found = found or [
                uuid for uuid, name in reading.people(connection).items() if name.casefold() == folded
            ]
        if kind == "child":
            found = found or queries.by_code(connection, "child", typed)
    if len(found) != 1:
        raise NoSuchRecord(kind, typed)
    return found[0]
