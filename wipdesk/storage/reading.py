"""A woman's file and single records out of the log, with the base that a form needs and every account that stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wipdesk.domain import canonical_json
from wipdesk.domain.case_file import PART_OF_KIND, CaseFile, NewerCell, Written
from wipdesk.domain.catalogue import BY_NAME, RecordKind
from wipdesk.domain.cells import from_json, to_json
from wipdesk.domain.changes import Base, Seen
from wipdesk.domain.field import Kind
from wipdesk.domain.merging import Version, disagree, replaced_by_writer, standing
from wipdesk.domain.values import Account, AnyValue, Contested
from wipdesk.storage.applying import replaced_in
from wipdesk.storage.commits import id_text
from wipdesk.storage.deletions import FIELD as DELETED
from wipdesk.storage.seen import token

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from sqlalchemy.engine import Connection

    from wipdesk.domain.records.woman import Woman

_AT_ONCE = 500
_FILES_AT_ONCE = 200
_IN_A_LIST = frozenset({"woman", *PART_OF_KIND}) - {"child", "tie", "visit"}


@dataclass(slots=True)
class Rows:
    """Records read from the log: kinds, parents and cells, for one or more roots."""

    kinds: dict[str, str] = field(default_factory=dict)
    parents: dict[str, str] = field(default_factory=dict)
    roots: dict[str, str] = field(default_factory=dict)
    versions: dict[tuple[str, str], list[tuple[Version, str, str, str]]] = field(default_factory=dict)
    commits: set[int] = field(default_factory=set)


def read_rows(
    connection: Connection, roots: Sequence[str], *, until: int | None = None, kinds: Collection[str] = ()
) -> Rows:
    """Every version of every cell that hangs on these roots.

    `until` a count of applied commits, or all of them; `kinds` of records, or all.
    """
    only = f" AND r.kind IN ({','.join('?' * len(kinds))})" if kinds else ""
    rows = Rows()
    for start in range(0, len(roots), _AT_ONCE):
        some = [bytes.fromhex(root) for root in roots[start : start + _AT_ONCE]]
        marks = ",".join("?" * len(some))
        found = connection.exec_driver_sql(
            "SELECT r.uuid, r.kind, p.uuid, root.uuid, f.name, "
            "o.value, o.replaces, c.cid, c.hlc, c.author, c.wall, c.device "
            "FROM record root JOIN record r ON r.root = root.eid "
            "JOIN ops o ON o.eid = r.eid JOIN commits c ON c.cid = o.cid JOIN field f ON f.fid = o.fid "
            f"LEFT JOIN record p ON p.eid = r.parent WHERE root.uuid IN ({marks}) AND c.arrival <= ?{only}",
            (*some, until if until is not None else 1 << 62, *kinds),
        ).all()
        # The ids become text here: SQLCipher wipes all memory it uses, and making text of each row there costs tenfold.
        for raw, kind, parent, root, name, value, replaces, cid, hlc, author, wall, device in found:
            uuid = raw.hex()
            rows.kinds[uuid] = kind
            rows.parents[uuid] = parent.hex() if parent else ""
            rows.roots[uuid] = root.hex()
            read = from_json(kind_of_cell(kind, name), canonical_json.loads(value))
            version = Version(cid, hlc, read, frozenset(replaced_in(replaces)))
            rows.versions.setdefault((uuid, name), []).append((version, author, wall, device.hex()))
            rows.commits.add(cid)
    return rows


def kind_of_cell(kind: str, name: str) -> Kind:
    """How a cell is read; one that only a newer version knows as a text."""
    if name == DELETED:
        return Kind.YES_NO
    known = BY_NAME[kind].field(name) if kind in BY_NAME else None
    return known.kind if known else Kind.TEXT


def value_and_seen(kind: Kind, versions: list[tuple[Version, str, str, str]]) -> tuple[Seen, Written]:
    """One cell as it stands: its value (or every account of it), what a change replaces, and who wrote it last."""
    if len(versions) == 1:
        version, author, wall, device = versions[0]
        return Seen(version.value, (version.commit,)), Written(author, wall, device)
    told = {version.commit: (author, wall, device) for version, author, wall, device in versions}
    all_versions = [version for version, *_ in versions]
    live = standing(all_versions)
    value: AnyValue = live[-1].value
    if len(live) > 1 and disagree(kind, (version.value for version in live)):
        value = Contested(
            tuple(Account(v.value, id_text(v.commit), *told[v.commit]) for v in live),
        )
    return Seen(value, replaced_by_writer(all_versions)), Written(*told[live[-1].commit])


@dataclass(slots=True)
class Cells:
    """Records as they stand, cell by cell, and the base to write them against."""

    values: dict[str, dict[str, AnyValue]] = field(default_factory=dict)
    seen: dict[tuple[str, str], Seen] = field(default_factory=dict)
    written: dict[tuple[str, str], Written] = field(default_factory=dict)
    newer: list[NewerCell] = field(default_factory=list)


def cells_of(rows: Rows) -> Cells:
    """Work out what stands in each cell."""
    cells = Cells()
    for (uuid, name), versions in rows.versions.items():
        kind = BY_NAME.get(rows.kinds[uuid])
        known = kind.field(name) if kind else None
        seen, written = value_and_seen(kind_of_cell(rows.kinds[uuid], name), versions)
        cells.seen[uuid, name] = seen
        if known is not None:
            cells.values.setdefault(uuid, {})[name] = seen.value
            cells.written[uuid, name] = written
        elif not name.startswith("_"):
            said = seen.value.accounts if isinstance(seen.value, Contested) else (seen,)
            cells.newer += [NewerCell(uuid, rows.kinds[uuid], name, stored_text(one.value)) for one in said]
    return cells


def stored_text(value: AnyValue) -> str:
    """A value as the canonical JSON it is kept as; of a contested one there is none (ValueError)."""
    if isinstance(value, Contested):
        raise ValueError("contested")
    return canonical_json.dumps(to_json(value))


def base_of(rows: Rows, cells: Cells, mark: str) -> Base[Any]:
    """What somebody who sees these records now (or saw them at the mark) would replace."""
    return Base(cells.seen, frozenset(rows.kinds), mark)


def make_records(connection: Connection, rows: Rows, cells: Cells) -> dict[str, list[Any]]:
    """The frozen records, by kind, in order of id; hidden ones and kinds of a newer version left out."""
    hidden = _hidden(connection, rows)
    made: dict[str, list[Any]] = {}
    for uuid in sorted(rows.kinds):
        kind = BY_NAME.get(rows.kinds[uuid])
        if kind is None or uuid in hidden:
            continue
        made.setdefault(kind.name, []).append(
            make_record(kind, uuid, rows.parents[uuid], cells.values.get(uuid, {}))
        )
    return made


def make_record(kind: RecordKind, uuid: str, parent: str, values: dict[str, AnyValue]) -> Any:
    """One frozen record from its cells."""
    if kind.is_root:
        return kind.record(id=uuid, **values)
    return kind.record(id=uuid, parent=parent, **values)


def taken_away(connection: Connection, women: Sequence[str]) -> list[Woman]:
    """Those of these women whose files were taken away and are hidden: they must be named when that is told."""
    if not women:
        return []
    rows = read_rows(connection, women, kinds=("woman",))
    cells, hidden = cells_of(rows), sorted(_hidden(connection, rows).intersection(women))
    return [make_record(BY_NAME["woman"], each, "", cells.values.get(each, {})) for each in hidden]


def _hidden(connection: Connection, rows: Rows) -> set[str]:
    found = set()
    for uuid, name in rows.versions:
        kind = rows.kinds[uuid]
        if name == DELETED and kind in BY_NAME:
            row = connection.exec_driver_sql(
                f"SELECT 1 FROM record r JOIN p_{kind} p ON p.eid = r.eid WHERE r.uuid = ? AND p.hidden = 1",
                (bytes.fromhex(uuid),),
            ).first()
            if row is not None:
                found.add(uuid)
    return found


def case_file(connection: Connection, woman: str) -> CaseFile | None:
    """A woman's whole file, or None if there is no such woman here.

    What hangs on other files said to be of the same woman stands in it too: their days and hearings are hers.
    """
    members = _filed_as(connection).get(woman, (woman,))
    children = sorted({child for member in members for child in _children_tied_to(connection, member)})
    rows = read_rows(connection, [*members, *children])
    cells = cells_of(rows)
    made = make_records(connection, rows, cells)
    women = {record.id: record for record in made.get("woman", ())}
    if woman not in women:
        return None
    visits = sorted({r.visit for r in made.get("encounter", []) if isinstance(r.visit, str)})
    visit_rows = read_rows(connection, [visit for visit in visits if is_id(visit)], kinds=("visit",))
    parts = {name: tuple(made.get(kind, ())) for kind, name in PART_OF_KIND.items() if kind != "visit"}
    parts["visits"] = tuple(make_records(connection, visit_rows, cells_of(visit_rows)).get("visit", ()))
    return CaseFile(
        woman=women[woman],
        same_women=tuple(women[member] for member in members if member != woman and member in women),
        people=people(connection),
        same_as=same_as(connection, rows.kinds),
        written=cells.written,
        newer=tuple(cells.newer),
        base=base_of(rows, cells, token(connection)),
        version=len(rows.commits),
        **parts,
    )


def many_files(
    connection: Connection, women: Sequence[str], *, kinds: Collection[str] = ()
) -> Iterator[CaseFile]:
    """The files of many women, one after another, without children and visits; with these kinds only, or all."""
    names, filed = people(connection), _filed_as(connection)
    for start in range(0, len(women), _FILES_AT_ONCE):
        some = women[start : start + _FILES_AT_ONCE]
        read = {member: None for root in some for member in filed.get(root, (root,))}
        rows = read_rows(connection, list(read), kinds=kinds)
        cells = cells_of(rows)
        groups = same_as(connection, rows.kinds)
        parts: dict[str, dict[str, list[Any]]] = {root: {} for root in read}
        for kind, records in make_records(connection, rows, cells).items():
            for record in records if kind in _IN_A_LIST else ():
                parts[rows.roots[record.id]].setdefault(PART_OF_KIND.get(kind, kind), []).append(record)
        for root in some:
            members = filed.get(root, (root,))
            found: dict[str, list[Any]] = {}
            for member in members:
                for name, of_member in parts[member].items():
                    found.setdefault(name, []).extend(of_member)
            named = {record.id: record for record in found.pop("woman", ())}
            if root in named:
                others = tuple(named[member] for member in members if member != root and member in named)
                held: dict[str, Any] = {name: tuple(sorted(each, key=_by_id)) for name, each in found.items()}
                yield CaseFile(
                    woman=named[root],
                    same_women=others,
                    people=names,
                    same_as=groups,
                    written=cells.written,
                    **held,
                )


def base_at(connection: Connection, roots: Sequence[str], mark: str, until: int) -> Base[Any]:
    """What somebody saw of these roots when a given number of commits had been applied."""
    rows = read_rows(connection, roots, until=until)
    return base_of(rows, cells_of(rows), mark)


def _by_id(record: Any) -> str:
    return str(record.id)


def _filed_as(connection: Connection) -> dict[str, tuple[str, ...]]:
    """For each woman with more than one file: all files said to be hers."""
    groups: dict[str, list[str]] = {}
    for raw, name in connection.exec_driver_sql(
        # CROSS JOIN: a few groups are looked up among the records, never all records among the groups.
        "SELECT r.uuid, c.name FROM cluster c CROSS JOIN record r ON r.eid = c.member "
        "WHERE c.kind = 'woman' ORDER BY r.uuid"
    ):
        groups.setdefault(name, []).append(raw.hex())
    return {member: tuple(members) for members in groups.values() for member in members}


def _children_tied_to(connection: Connection, woman: str) -> list[str]:
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT c.id FROM p_tie t JOIN p_child c ON c.eid = t.parent WHERE t.woman = ? AND t.hidden = 0",
        (canonical_json.dumps(woman),),
    )
    return sorted(rows.scalars())


def people(connection: Connection) -> dict[str, str]:
    """Names of the people who work here, by person id."""
    found = connection.exec_driver_sql("SELECT id, display_name FROM p_person").all()
    names = {uuid: str(canonical_json.loads(name)) for uuid, name in found if name and name[0] == '"'}
    own = connection.exec_driver_sql("SELECT value FROM local WHERE name = 'identity'").scalar()
    if own:
        identity: Any = canonical_json.loads(own)
        names.setdefault(identity["person"], identity["name"])
    return names


def same_as(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """For each of these records that is said to be the same as another: the name of their group."""
    wanted = set(ids)
    rows = connection.exec_driver_sql(
        "SELECT r.uuid, c.name FROM cluster c CROSS JOIN record r ON r.eid = c.member"
    )
    return {raw.hex(): name for raw, name in rows if raw.hex() in wanted}


def is_id(text: str) -> bool:
    """Whether a text is a record's id."""
    return len(text) == 32 and set(text) <= set("0123456789abcdef")
