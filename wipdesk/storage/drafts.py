"""What was typed and not yet saved, kept inside the register with the base the form was opened on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One open form. `typed` is canonical JSON of field to stored value; `base` the mark of what was seen."""

    id: str
    form: str
    record: str
    parent: str
    typed: str
    base: str
    author: str
    at: str
    place: int


def keep(connection: Connection, draft: Draft) -> None:
    """Keep a draft, over the one it continues."""
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            draft.id,
            draft.form,
            draft.record,
            draft.parent,
            draft.typed,
            draft.base,
            draft.author,
            draft.at,
            draft.place,
        ),
    )


def drop(connection: Connection, draft_id: str) -> None:
    """Forget a draft, once its form was saved or given up."""
    connection.exec_driver_sql("DELETE FROM draft WHERE id = ?", (draft_id,))


def all_open(connection: Connection) -> tuple[Draft, ...]:
    """Every draft, in the order its form was opened."""
    rows = connection.exec_driver_sql("SELECT * FROM draft ORDER BY place, at, id").mappings()
    return tuple(Draft(**row) for row in rows)
