"""What would stand if some commits had never come: the cells to write again, the records to take away.

A reversal is made of ordinary new changes. What cannot be reversed without harm is left as it is, and why is said.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wipdesk.domain import canonical_json
from wipdesk.domain.catalogue import BY_NAME, TEAM_KINDS
from wipdesk.domain.cells import to_json
from wipdesk.domain.merging import SEEN_VERSIONS
from wipdesk.domain.own_fields import is_own_name
from wipdesk.domain.values import Missing
from wipdesk.storage import naming
from wipdesk.storage.applying import replaced_in
from wipdesk.storage.deletions import FIELD as DELETED
from wipdesk.storage.deletions import deletion_of, named_in_ties, taken_away
from wipdesk.storage.many_keys import rows_about

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from sqlalchemy.engine import Connection

WRITTEN_SINCE, ACCOUNTS, NEWER, NO_NAME, ORDER = "written_since", "accounts", "newer", "no_name", "order"
"""Why something is left: others wrote to it since, accounts of its being there differ, only a newer version knows it,
a woman would be left without any name, it is about the people and laptops of the office."""
NOT_ASKED: Any = to_json(Missing.NOT_ASKED)
_OURS = frozenset({"_made", "_parent"})


@dataclass(frozen=True, slots=True)
class Again:
    """One cell to be written again: the values that stood, several where accounts differed; what they replace."""

    kind: str
    record: str
    root: str
    field: str
    values: tuple[Any, ...]
    replaces: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class There:
    """One record to be taken away, or brought back, and the versions of that which it replaces."""

    kind: str
    record: str
    root: str
    gone: bool
    replaces: tuple[int, ...]


@dataclass(slots=True)
class Reversal:
    """Everything to be written, and what is left as it is: (record, why)."""

    cells: list[Again] = field(default_factory=list)
    records: list[There] = field(default_factory=list)
    left: set[tuple[str, str]] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Version:
    cid: int
    hlc: str
    arrival: int
    live: bool
    value: str
    replaces: tuple[int, ...]


@dataclass(slots=True)
class _Record:
    eid: int
    uuid: str
    kind: str
    root: int
    root_uuid: str
    cells: dict[str, list[_Version]] = field(default_factory=dict)

    def outside(self, cids: Collection[int]) -> list[_Version]:
        """The versions that other commits wrote."""
        return [each for versions in self.cells.values() for each in versions if each.cid not in cids]


def reversal_of(connection: Connection, cids: Collection[int]) -> Reversal:
    """What to write so that everything shows as it would without these commits."""
    found = Reversal()
    records = _records(connection, cids)
    first = min((each.arrival for each in _of(records, cids)), default=0)
    made = {each.eid for each in records.values() if all(v.arrival >= first for v in each.outside(cids))}
    gone = {eid for eid in made if _hidden(connection, records[eid])}
    kept = _kept(connection, {records[eid].root for eid in made}, cids)
    brought_up = _brought_up(connection, records, cids, found)
    for each in records.values():
        if not brought_up.isdisjoint((each.eid, each.root)):
            continue
        if each.kind in TEAM_KINDS or each.kind not in BY_NAME:
            found.left.add((each.uuid, ORDER if each.kind in TEAM_KINDS else NEWER))
        elif each.eid not in made:
            if each.root not in made:
                _restore(connection, each, cids, found)
        elif gone.isdisjoint((each.eid, each.root)):
            _unmake(each, made, kept, found)
    _keep_a_name(connection, found)
    return found


def _brought_up(
    connection: Connection, records: dict[int, _Record], cids: Collection[int], found: Reversal
) -> set[int]:
    """Records that had been taken away, and stand only because these commits wrote to them: they go again."""
    brought_up = set()
    about = {*records, *(each.root for each in records.values())} | named_in_ties(connection, records)
    for eid in sorted(taken_away(connection, about)):
        versions = _standing_deletions(connection, eid)
        if any(cid in cids for cid, *_ in versions) or {value for _, value, *_ in versions} != {"true"}:
            continue
        said = [(cid, value) for cid, value, *_ in versions]
        _, _, uuid, kind, root = versions[0]
        hidden, _ = deletion_of(connection, eid, uuid, said)
        if hidden or not deletion_of(connection, eid, uuid, said, without=cids)[0]:
            continue
        brought_up.add(eid)
        found.records.append(There(kind, uuid, root, True, tuple(sorted(cid for cid, _ in said))))
    return brought_up


def _standing_deletions(connection: Connection, eid: int) -> list[tuple[int, str, str, str, str]]:
    """The `_deleted` values of a record that stand: commit, JSON, and the record's id, kind and root's id."""
    return [
        (cid, value, uuid.hex(), kind, root.hex())
        for cid, value, uuid, kind, root in connection.exec_driver_sql(
            "SELECT o.cid, o.value, r.uuid, r.kind, root.uuid FROM ops o JOIN field f ON f.fid = o.fid "
            "JOIN record r ON r.eid = o.eid JOIN record root ON root.eid = r.root "
            "WHERE o.eid = ? AND f.name = ? AND o.live = 1",
            (eid, DELETED),
        )
    ]


def _of(records: dict[int, _Record], cids: Collection[int]) -> Iterator[_Version]:
    for record in records.values():
        for versions in record.cells.values():
            yield from (each for each in versions if each.cid in cids)


def _records(connection: Connection, cids: Collection[int]) -> dict[int, _Record]:
    """Every record these commits wrote to, with all its versions."""
    eids = {
        eid for (eid,) in rows_about(connection, "SELECT DISTINCT eid FROM ops WHERE cid IN ({marks})", cids)
    }
    records: dict[int, _Record] = {}
    for eid, uuid, kind, root, root_uuid, name, cid, hlc, arrival, live, value, replaces in rows_about(
        connection,
        "SELECT o.eid, r.uuid, r.kind, r.root, root.uuid, f.name, o.cid, c.hlc, c.arrival, o.live, o.value, o.replaces "
        "FROM ops o JOIN commits c ON c.cid = o.cid JOIN field f ON f.fid = o.fid JOIN record r ON r.eid = o.eid "
        "JOIN record root ON root.eid = r.root WHERE o.eid IN ({marks})",
        sorted(eids),
    ):
        if eid not in records:
            records[eid] = _Record(eid, uuid.hex(), kind, root, root_uuid.hex())
        version = _Version(cid, hlc, arrival, bool(live), value, tuple(replaced_in(replaces)))
        records[eid].cells.setdefault(name, []).append(version)
    return records


def _kept(connection: Connection, roots: Collection[int], cids: Collection[int]) -> set[int]:
    """Records under these roots that others wrote to, with all that they hang on: these stay where they are."""
    above: dict[int, int] = {}
    written: set[int] = set()
    query = (
        "SELECT r.eid, r.parent, r.root, o.cid, f.name FROM record r JOIN ops o ON o.eid = r.eid "
        "JOIN field f ON f.fid = o.fid WHERE r.root IN ({marks})"
    )
    for eid, parent, root, cid, name in rows_about(connection, query, sorted(roots)):
        above[eid] = parent or (root if root != eid else 0)
        if cid not in cids and name != DELETED:
            written.add(eid)
    kept: set[int] = set()
    for eid in written:
        while eid and eid not in kept:
            kept.add(eid)
            eid = above.get(eid, 0)
    return kept


def _unmake(record: _Record, made: set[int], kept: set[int], found: Reversal) -> None:
    """A record that these commits made is taken away; with a root goes all that hangs on it."""
    if record.root in made and record.root in kept:
        found.left.add((record.root_uuid, WRITTEN_SINCE))
    elif record.eid in kept:
        found.left.add((record.uuid, WRITTEN_SINCE))
    elif record.root not in made or record.root == record.eid:
        seen = _seen(record.cells.get(DELETED, []))
        found.records.append(There(record.kind, record.uuid, record.root_uuid, True, seen))


def _restore(connection: Connection, record: _Record, cids: Collection[int], found: Reversal) -> None:
    """What stood in each cell of a record that was there before."""
    deleted = record.cells.get(DELETED, [])
    if any(each.live and each.cid in cids for each in deleted):
        gone = _there_before(connection, record, deleted, cids, found)
    else:
        gone = _hidden(connection, record)
    if gone:
        return
    for name, versions in record.cells.items():
        if name in _OURS or name == DELETED or not any(each.live and each.cid in cids for each in versions):
            continue
        if BY_NAME[record.kind].field(name) is None and not is_own_name(name):
            found.left.add((record.uuid, NEWER))
            continue
        values = tuple(canonical_json.loads(value) for value in _without(versions, cids)) or (NOT_ASKED,)
        found.cells.append(Again(record.kind, record.uuid, record.root_uuid, name, values, _seen(versions)))


def _there_before(
    connection: Connection,
    record: _Record,
    deleted: Sequence[_Version],
    cids: Collection[int],
    found: Reversal,
) -> bool:
    """Whether the record was taken away before these commits; it is again, or is brought back."""
    before = _without(deleted, cids)
    if len(before) > 1:
        found.left.add((record.uuid, ACCOUNTS))
        return False
    gone = before == ["true"] and _was_hidden(connection, record, deleted, cids)
    found.records.append(There(record.kind, record.uuid, record.root_uuid, gone, _seen(deleted)))
    return gone


def _was_hidden(
    connection: Connection, record: _Record, deleted: Sequence[_Version], cids: Collection[int]
) -> bool:
    """Whether what took it away before hid it: not if somebody had written to it unseen."""
    said = [(each.cid, each.value) for each in _standing(deleted, cids)]
    return bool(deletion_of(connection, record.eid, record.uuid, said, without=cids)[0])


def _without(versions: Sequence[_Version], cids: Collection[int]) -> list[str]:
    """The values that would stand without these commits, each once, oldest first."""
    return list(dict.fromkeys(each.value for each in _standing(versions, cids)))


def _standing(versions: Sequence[_Version], cids: Collection[int]) -> list[_Version]:
    """The versions that would stand without these commits, oldest first."""
    others = [each for each in versions if each.cid not in cids]
    replaced = {cid for each in others for cid in each.replaces}
    return sorted((each for each in others if each.cid not in replaced), key=lambda v: (v.hlc, v.cid))


def _seen(versions: Sequence[_Version]) -> tuple[int, ...]:
    """What a change replaces that is made by somebody who sees all these: as `merging.replaced_by_writer`."""
    newest = sorted(versions, key=lambda v: (v.hlc, v.cid))[-SEEN_VERSIONS:]
    return tuple(sorted({each.cid for each in versions if each.live} | {each.cid for each in newest}))


def _hidden(connection: Connection, record: _Record) -> bool:
    versions = [(each.cid, each.value) for each in record.cells.get(DELETED, ()) if each.live]
    return bool(versions) and bool(deletion_of(connection, record.eid, record.uuid, versions)[0])


def _keep_a_name(connection: Connection, found: Reversal) -> None:
    """No woman is left without any name, nickname and number: what would do so stays as it is.

    If she has none even then, nothing of hers is written to at all.
    """
    roots = {each.root for each in found.cells} | {each.root for each in found.records}
    women = {
        bytes(uuid).hex(): eid
        for uuid, eid in rows_about(
            connection,
            "SELECT r.uuid, r.eid FROM record r JOIN p_woman w ON w.eid = r.eid WHERE r.uuid IN ({marks})",
            [bytes.fromhex(root) for root in sorted(roots)],
        )
    }
    for root, eid in women.items():
        for which in (_names_a_woman, _is_anything):
            if _is_named(connection, eid, root, found):
                break
            found.left.add((root, NO_NAME))
            found.cells = [each for each in found.cells if each.root != root or not which(each)]
            found.records = [each for each in found.records if each.root != root or not which(each)]


def _is_anything(_each: Again | There) -> bool:
    return True


def _names_a_woman(each: Again | There) -> bool:
    if isinstance(each, There):
        return each.kind in ("alias", "id_number")
    return (each.kind, each.field) in naming.NAMING


def _is_named(connection: Connection, eid: int, root: str, found: Reversal) -> bool:
    """Whether she will have a name, or will not be shown, or nothing is written to her."""
    there = {each.record: each.gone for each in found.records if each.root == root}
    planned = {(each.record, each.field): each.values for each in found.cells if each.root == root}
    if not there and not planned:
        return True
    hidden = connection.exec_driver_sql("SELECT hidden FROM p_woman WHERE eid = ?", (eid,)).scalar_one()
    if there.get(root, bool(hidden)):
        return True
    return any(
        naming.is_name(value)
        for each in naming.said(connection, eid)
        if not there.get(each.record, each.hidden)
        for value in planned.get((each.record, each.field), (each.value,))
    )
