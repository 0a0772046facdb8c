"""Whose line in the list may say something else since some commits came: she, and whoever is tied or linked to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.domain import canonical_json

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from sqlalchemy.engine import Connection

_AT_ONCE = 5_000
_TOUCHED = (
    "SELECT DISTINCT c.root, r.kind FROM (SELECT DISTINCT o.eid FROM commits n CROSS JOIN ops o ON o.cid = n.cid "
    "WHERE {which}) t CROSS JOIN ops p ON p.eid = t.eid CROSS JOIN commits c ON c.cid = p.cid "
    "CROSS JOIN record r ON r.eid = c.root"
)
"""Every root under which a record that was written to stands or ever stood."""
_NAMED = (
    "SELECT DISTINCT o.value FROM record r JOIN ops o ON o.eid = r.eid JOIN field f ON f.fid = o.fid "
    "WHERE r.root IN ({marks}) AND r.kind = ? AND f.name IN (?, ?)"
)


def changed_since(connection: Connection, upto: int) -> set[int]:
    """Row numbers of women, as roots, whose line may have changed since so many commits had been applied.

    Women taken away are among them, and sometimes somebody of whom nothing changed.
    """
    return _women_of(connection, connection.exec_driver_sql(_TOUCHED.format(which="n.arrival > ?"), (upto,)))


def touched_by(connection: Connection, cids: Collection[int]) -> set[int]:
    """The same of these commits, which are in force."""
    rows: list[Any] = []
    for some in _portions(cids):
        marks = ",".join("?" * len(some))
        rows += connection.exec_driver_sql(_TOUCHED.format(which=f"n.cid IN ({marks})"), some)
    return _women_of(connection, rows)


def _women_of(connection: Connection, touched: Iterable[Any]) -> set[int]:
    roots: dict[str, list[int]] = {}
    for root, kind in touched:
        roots.setdefault(kind, []).append(root)
    found = set(roots.get("woman", ()))
    named = _ids_named(connection, roots.get("child", ()), "tie", ("woman", "woman"))
    if "link" in roots:
        named |= _linked_with(connection, _ids_named(connection, roots["link"], "link", ("first", "second")))
    found |= _roots_of(connection, named)
    return found | _filed_with(connection, found)


def _ids_named(
    connection: Connection, roots: Collection[int], kind: str, fields: tuple[str, str]
) -> set[str]:
    """Ids that records under these roots name, or named once, in these fields."""
    found: set[str] = set()
    for some in _portions(roots):
        query = _NAMED.format(marks=",".join("?" * len(some)))
        found |= {text for value in connection.exec_driver_sql(query, (*some, kind, *fields)).scalars()
                  if (text := _id_in(value))}  # fmt: skip
    return found


def _linked_with(connection: Connection, ids: set[str]) -> set[str]:
    """These records and all that links join to them, over however many links and whatever these say."""
    beside: dict[str, set[str]] = {}
    for pair in connection.exec_driver_sql("SELECT first, second FROM p_link"):
        one, other = (_id_in(value) for value in pair)
        if one and other:
            beside.setdefault(one, set()).add(other)
            beside.setdefault(other, set()).add(one)
    found, ahead = set(ids), list(ids)
    while ahead:
        new = beside.get(ahead.pop(), set()) - found
        found |= new
        ahead += new
    return found


def _roots_of(connection: Connection, ids: Iterable[str]) -> set[int]:
    found: set[int] = set()
    for some in _portions([bytes.fromhex(each) for each in ids]):
        marks = ",".join("?" * len(some))
        found |= set(
            connection.exec_driver_sql(f"SELECT root FROM record WHERE uuid IN ({marks})", some).scalars()
        )
    return found


def _filed_with(connection: Connection, women: set[int]) -> set[int]:
    """The other files said to be of these women: their days stand there too."""
    if connection.exec_driver_sql("SELECT 1 FROM cluster WHERE kind = 'woman' LIMIT 1").first() is None:
        return set()
    groups: dict[str, list[int]] = {}
    for member, name in connection.exec_driver_sql("SELECT member, name FROM cluster WHERE kind = 'woman'"):
        groups.setdefault(name, []).append(member)
    return {member for group in groups.values() if not women.isdisjoint(group) for member in group}


def _id_in(value: str | None) -> str:
    """The record's id that a stored value is; empty if it is none."""
    text: Any = canonical_json.loads(value) if value and len(value) == 34 and value[0] == '"' else ""
    return text if len(text) == 32 and set(text) <= set("0123456789abcdef") else ""


def _portions(items: Collection[Any]) -> Iterator[tuple[Any, ...]]:
    listed = list(items)
    for start in range(0, len(listed), _AT_ONCE):
        yield tuple(listed[start : start + _AT_ONCE])
