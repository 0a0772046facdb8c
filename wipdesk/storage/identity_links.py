"""What links say: which records are said to be the same, which are not, over which people differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.domain import canonical_json
from wipdesk.storage.commits import BadCommit, NewerCommit, decode, unshort

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.engine import Connection

SAME, DIFFERENT, UNSURE = "same", "different", "unsure"


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of two records; several verdicts where people differ, an empty one where it was taken back."""

    link: str
    kind: str
    first: str
    second: str
    verdicts: tuple[str, ...]

    @property
    def verdict(self) -> str | None:
        """The one verdict that stands; None while two stand, empty where nothing is said any more."""
        return self.verdicts[0] if len(self.verdicts) == 1 else None

    @property
    def pair(self) -> frozenset[str]:
        """The two records, in no order."""
        return frozenset((self.first, self.second))


def said(connection: Connection, kind: str = "") -> list[Said]:
    """Every link that stands, of one kind of record or of all."""
    found: dict[int, tuple[Any, list[str]]] = {}
    for eid, link, of, first, second, value in connection.exec_driver_sql(
        "SELECT l.eid, l.id, l.of, l.first, l.second, o.value FROM p_link l LEFT JOIN ops o ON o.eid = l.eid "
        "AND o.live = 1 AND o.fid = (SELECT fid FROM field WHERE name = 'verdict') "
        "WHERE l.hidden = 0 ORDER BY l.id, o.value"
    ):
        found.setdefault(eid, ((link, of, first, second), []))[1].append(value)
    made = []
    for (link, *parts), values in found.values():
        of, one, other = (_text(part) for part in parts)
        if of and one and other and (not kind or of == kind):
            verdicts = tuple(dict.fromkeys(_text(value) for value in values))
            made.append(Said(link, of, one, other, verdicts))
    return made


def members_with(connection: Connection, record: str) -> tuple[str, ...]:
    """All records said to be the same as this one, it among them; only itself where none is."""
    found = connection.exec_driver_sql(
        "SELECT other.uuid FROM record r JOIN cluster c ON c.member = r.eid "
        "CROSS JOIN cluster o ON o.name = c.name AND o.kind = c.kind "
        "JOIN record other ON other.eid = o.member WHERE r.uuid = ?",
        (bytes.fromhex(record),),
    ).scalars()
    return tuple(sorted(raw.hex() for raw in found)) or (record,)


def women_filed_twice(connection: Connection) -> list[tuple[int, ...]]:
    """Row numbers of the files of each woman who has more than one that is not taken away, the first ones first."""
    groups: dict[str, list[int]] = {}
    for name, member in connection.exec_driver_sql(
        "SELECT c.name, c.member FROM cluster c CROSS JOIN p_woman w ON w.eid = c.member "
        "WHERE c.kind = 'woman' AND w.hidden = 0 ORDER BY w.id"
    ):
        groups.setdefault(name, []).append(member)
    return [tuple(members) for members in groups.values() if len(members) > 1]


def women_with_children(connection: Connection) -> set[str]:
    """Ids of the women to whom a child is tied."""
    found = connection.exec_driver_sql("SELECT DISTINCT woman FROM p_tie WHERE hidden = 0").scalars()
    return {_text(value) for value in found} - {""}


def written_while_same(connection: Connection, root: str, others: Collection[str]) -> list[int]:
    """Ids of the commits on this root that were written while it was said to be the same as one of the others."""
    wanted = set(others)
    found = connection.exec_driver_sql(
        "SELECT c.cid, c.body FROM commits c JOIN record r ON r.eid = c.root WHERE r.uuid = ? AND c.status = 0 "
        "AND instr(c.body, CAST('\"cluster\":[' AS BLOB)) > 0 ORDER BY c.hlc, c.cid",
        (bytes.fromhex(root),),
    )
    return [cid for cid, body in found if wanted & _cluster_in(body)]


def _cluster_in(body: bytes) -> set[str]:
    """The records that a commit says were one when it was written; what is no id is passed over."""
    try:
        named: Any = decode(body).extensions.get("cluster", [])
        return (
            {unshort(each).hex() for each in named if isinstance(each, str)}
            if isinstance(named, list)
            else set()
        )
    except (BadCommit, NewerCommit):
        return set()


def _text(stored: str | None) -> str:
    read: Any = canonical_json.loads(stored) if stored and stored[0] == '"' else ""
    return str(read)
