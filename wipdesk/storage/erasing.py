"""Destroying what an order names: every value, draft, picture and row of it; only where it stood is kept.

What is left of a change is a stub: its place in its stream, its id, digest, chain tag and signature, so that chains and
lists of what is held stay whole. The salt that made its digest unguessable is destroyed with it. Depends on the orders
and the commits held and on nothing else: a change that comes after the order is a stub from the beginning.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from wipdesk.domain import attachments, canonical_json
from wipdesk.errors import RegisterInUse
from wipdesk.storage import projection, put_off, search_index, stale_women, streams, woman_rows
from wipdesk.storage.blobs import CELLS
from wipdesk.storage.commits import BadCommit, NewerCommit, parse, unshort
from wipdesk.storage.database_troubles import translated
from wipdesk.storage.erase_orders import doomed
from wipdesk.storage.log_tables import APPLIED, STUB
from wipdesk.storage.many_keys import rows_about
from wipdesk.storage.register import get_local, set_local
from wipdesk.storage.setting_aside import set_aside
from wipdesk.storage.soundness import all_in_one_file

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from sqlalchemy.engine import Connection

    from wipdesk.storage.applying import Arrived
    from wipdesk.storage.engine import Engines
    from wipdesk.storage.trust import Trust

_ON_DISK = "erasing_on_disk"


@dataclass(slots=True)
class Destroyed:
    """What was destroyed: women, children and links of which something was here, and how many changes."""

    roots: int = 0
    changes: int = 0


def stub_of(commit: Arrived) -> Arrived:
    """What is kept of a change that comes after the order to erase what it is about."""
    parts = commit.parts
    bare = [parts[0], parts[1], parts[2], parts[3], "", None, "", "", "", 0, parts[10], [], {}]
    return replace(commit, body=None, author="", parts=bare, status=STUB)


def carry_out(connection: Connection, trust: Trust, was: Trust) -> Destroyed:
    """Destroy what is here of everything that this trust wants erased; `was` is the trust that was followed until now.

    An order that counts no more destroys nothing further: what it had taken is wanted again, from whoever has it still.
    """
    lost = was.erased - trust.erased
    if lost:
        _want_again(connection, lost)
    if not trust.erased:
        return Destroyed()
    found = list(_doomed_here(connection, trust.erased))
    if found:
        _destroy(connection, found, trust.erased)
        _index_anew(connection)
    if found or trust.erased - was.erased:
        _drop_drafts(connection, {unshort(text).hex() for text in trust.erased})
        put_off.forget_women(connection, _row_numbers(connection, trust.erased))
        _drop_pictures(connection)
    return Destroyed(len({parts[10] for _, _, parts in found}), len(found))


def _doomed_here(connection: Connection, erased: Collection[str]) -> Iterator[tuple[int, int, list[Any]]]:
    """Changes to be destroyed that are here with their values: number, state, parts."""
    roots = _row_numbers(connection, erased)
    rows = {
        cid: (status, body)
        for query in (
            "SELECT cid, status, body FROM commits WHERE root IN ({marks}) AND body IS NOT NULL",
            "SELECT c.cid, c.status, c.body FROM ops o JOIN commits c ON c.cid = o.cid WHERE o.eid IN ({marks})",
        )
        for cid, status, body in rows_about(connection, query, roots)
    }
    for cid, (status, body) in sorted(rows.items()):
        parts = parse(body)
        if doomed(parts, erased):
            yield cid, status, parts


def _destroy(
    connection: Connection, found: list[tuple[int, int, list[Any]]], erased: Collection[str]
) -> None:
    """Take these changes out of every cell and table, and leave stubs."""
    in_force = [cid for cid, status, _ in found if status == APPLIED]
    stale = stale_women.touched_by(connection, in_force)
    set_aside(connection, in_force, status=STUB)
    each = [(cid,) for cid, *_ in found]
    if in_force:
        # The number in the order of arrival stays: marks of other women's forms are made of it.
        connection.exec_driver_sql(
            "UPDATE commits SET arrival = abs(arrival) WHERE cid = ?", [(cid,) for cid in in_force]
        )
    connection.exec_driver_sql(
        f"UPDATE commits SET status = {STUB:d}, hlc = NULL, wall = '', author = '', body = NULL WHERE cid = ?",
        each,
    )
    records = {op[1] for _, _, parts in found for op in parts[11]} | {parts[10] for _, _, parts in found}
    _drop_drafts(connection, {unshort(text).hex() for text in records | set(erased)})
    _forget_rows(connection, stale | set(_row_numbers(connection, erased)))
    _forget_records(connection, _row_numbers(connection, records), set(_row_numbers(connection, erased)))
    set_local(connection, _ON_DISK, True)


def _drop_drafts(connection: Connection, records: set[str]) -> None:
    """Let go of what was half typed into these records, or into new ones that would hang on them."""
    drafts = connection.exec_driver_sql("SELECT id, record, parent FROM draft").all()
    grown = True
    while grown:
        new = {record for _, record, parent in drafts if parent in records} - records
        records, grown = records | new, bool(new)
    gone = [(draft,) for draft, record, _ in drafts if record in records]
    if gone:
        connection.exec_driver_sql("DELETE FROM draft WHERE id = ?", gone)


def _forget_rows(connection: Connection, women: set[int]) -> None:
    """Rows of the list of women: hers, and others that may name her; all of them if an old version made them."""
    if not woman_rows.usable(connection):
        connection.exec_driver_sql("DROP TABLE IF EXISTS woman_row")
    elif women:
        connection.exec_driver_sql("DELETE FROM woman_row WHERE eid = ?", [(eid,) for eid in women])


def _forget_records(connection: Connection, records: Collection[int], roots: set[int]) -> None:
    """Let go of the ids of records of which nothing is left. Roots stay: their stubs stand under them."""
    for eid in set(records) - roots:
        connection.exec_driver_sql(
            "DELETE FROM record WHERE eid = ?1 AND NOT EXISTS (SELECT 1 FROM ops WHERE eid = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM commits WHERE root = ?1)",
            (eid,),
        )


def _index_anew(connection: Connection) -> None:
    """Make the search index afresh: it keeps words that were taken out of it until it is next put in order."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS search")
    projection.create_search(connection)
    women = connection.exec_driver_sql("SELECT eid FROM p_woman WHERE hidden = 0").scalars().all()
    search_index.refresh(connection, women)


def _drop_pictures(connection: Connection) -> None:
    """Let go of every picture that no change here names any more."""
    named = {page for text in _texts_of_pictures(connection) for page in attachments.read(text)}
    kept = {bytes.fromhex(page.hash) for page in named}
    here = connection.exec_driver_sql("SELECT hash FROM blob UNION SELECT hash FROM blob_piece").scalars()
    gone = [(named_by,) for named_by in here.all() if named_by not in kept]
    for table in ("blob", "blob_piece"):
        if gone:
            connection.exec_driver_sql(f"DELETE FROM {table} WHERE hash = ?", gone)


def _texts_of_pictures(connection: Connection) -> Iterator[str]:
    """Every text that names pictures, in any version of a cell or in a change that is kept out of force."""
    fields = sorted({field for _, field in CELLS})
    marks = ",".join("?" * len(fields))
    for value in connection.exec_driver_sql(
        f"SELECT o.value FROM field f CROSS JOIN ops o ON o.fid = f.fid WHERE f.name IN ({marks})",
        tuple(fields),
    ).scalars():
        said = canonical_json.loads(value)
        if isinstance(said, str):
            yield said
    for body in connection.exec_driver_sql(
        "SELECT body FROM commits WHERE arrival <= 0 AND status <> ? AND body IS NOT NULL", (APPLIED,)
    ).scalars():
        try:
            ops = parse(body)[11]
        except (BadCommit, NewerCommit):
            continue
        yield from (op[3] for op in ops if op[2] in fields and isinstance(op[3], str))


def _want_again(connection: Connection, roots: Collection[str]) -> None:
    """Let go of the stubs under these roots: their numbers are then missing, and whoever has the changes sends them."""
    stubs = list(
        rows_about(
            connection,
            f"SELECT cid, sid, seq FROM commits WHERE status = {STUB:d} AND root IN ({{marks}})",
            _row_numbers(connection, roots),
        )
    )
    for cid, sid, seq in stubs:
        connection.exec_driver_sql("DELETE FROM commits WHERE cid = ?", (cid,))
        connection.exec_driver_sql(
            "INSERT INTO heard VALUES (?1, ?2, 0) ON CONFLICT (sid) DO UPDATE SET max_seq = max(max_seq, ?2)",
            (sid, seq),
        )
    own = connection.exec_driver_sql("SELECT sid FROM own_stream WHERE closed_arrival IS NULL").scalar()
    if own in {sid for _, sid, _ in stubs}:
        streams.leave(connection, "erasure_lapsed")


def anything_left(connection: Connection, erased: Collection[str]) -> bool:
    """Whether values of what is erased are here all the same: an earlier version kept orders it did not know."""
    return next(_doomed_here(connection, erased), None) is not None


def waits_on_disk(connection: Connection) -> bool:
    """Whether something was destroyed whose traces may still lie in unused parts of the file."""
    return bool(get_local(connection, _ON_DISK))


def clear_disk(engines: Engines) -> None:
    """Write the register's file anew without its unused parts, and empty what lies beside it.

    Raises RegisterInUse while somebody is still reading, DiskFull where there is no room for a second copy.
    """
    with translated(engines.path), closing(engines.writing.raw_connection()) as pooled:
        connection: Any = pooled.driver_connection
        connection.execute("VACUUM").close()
        if not all_in_one_file(connection):
            raise RegisterInUse


def disk_is_clear(connection: Connection) -> None:
    """Note that nothing waits any more."""
    connection.exec_driver_sql("DELETE FROM local WHERE name = ?", (_ON_DISK,))


def _row_numbers(connection: Connection, roots: Iterable[str]) -> list[int]:
    """Row numbers of the records with these ids, as ids stand in commits."""
    raw = [unshort(text) for text in sorted(roots)]
    return [eid for (eid,) in rows_about(connection, "SELECT eid FROM record WHERE uuid IN ({marks})", raw)]
