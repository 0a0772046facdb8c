"""What the search index holds, term by term: to see that it is the same as if it were made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


def terms(connection: Connection) -> list[tuple[Any, ...]]:
    """Every term with the woman, the column and the place where it stands; asks for a connection that may write."""
    connection.exec_driver_sql("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search, instance)")
    found = connection.exec_driver_sql('SELECT term, doc, col, "offset" FROM temp.terms').all()
    connection.exec_driver_sql("DROP TABLE temp.terms")
    return sorted(tuple(row) for row in found)
