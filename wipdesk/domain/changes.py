"""What a person saw, what she wrote, and so what she changed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from wipdesk.domain.catalogue import attributes_of, kind_of
from wipdesk.domain.values import AnyValue, Contested, Missing, Value

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class Seen:
    """One cell as it stood when the form was opened: its value, and the versions a change would replace."""

    value: AnyValue
    versions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Base(Generic[Record]):
    """What the person saw: record id and field to the versions and value on screen.

    Made by the service that opened the file, never by hand; a new record's is `Base.new()`.
    """

    cells: dict[tuple[str, str], Seen] = field(default_factory=dict)
    records: frozenset[str] = frozenset()
    token: str = ""

    @classmethod
    def new(cls) -> Base[Any]:
        """The base of a record that did not exist."""
        return cls()

    def seen(self, record_id: str, name: str) -> Seen:
        """The cell as it was seen; a cell never written was seen as not asked."""
        return self.cells.get((record_id, name), _NEVER)

    def knows(self, record_id: str) -> bool:
        """Whether the record stood in the file when it was opened."""
        return record_id in self.records


_NEVER = Seen(Missing.NOT_ASKED, ())


@dataclass(frozen=True, slots=True)
class Change:
    """One cell to be written: the new value and the versions it replaces."""

    kind: str
    record: str
    field: str
    value: Value
    replaces: tuple[int, ...]


def differences(record: Any, base: Base[Any]) -> tuple[Change, ...]:
    """The cells in which a record differs from what was seen; untouched cells are never written.

    Raises ValueError if a record carries a contested value other than the one that was seen: a contested cell is
    settled by writing one value.
    """
    kind = kind_of(record)
    found: list[Change] = []
    for name in attributes_of(kind):
        value: AnyValue = getattr(record, name)
        seen = base.seen(record.id, name)
        if type(value) is type(seen.value) and value == seen.value:
            continue
        if isinstance(value, Contested):
            raise ValueError(name)
        found.append(Change(kind.name, record.id, name, value, seen.versions))
    return tuple(found)
