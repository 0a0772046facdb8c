"""A question about many keys: the database takes only so many at once, so it is asked in portions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy.engine import Connection

_AT_ONCE = 500


def rows_about(connection: Connection, query: str, keys: Iterable[Any], *others: Any) -> Iterator[Any]:
    """The rows of a query about these keys, which stand where it says `{marks}`; what else it asks comes after them."""
    wanted = list(keys)
    for start in range(0, len(wanted), _AT_ONCE):
        some = tuple(wanted[start : start + _AT_ONCE])
        asked = query.format(marks=",".join("?" * len(some)))
        yield from connection.exec_driver_sql(asked, (*some, *others)).all()
