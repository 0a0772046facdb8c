"""Women who may be one that is asked about: few enough to look at closely, found through the index of names."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json
from wipdesk.domain.cells import from_json
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.field import Kind
from wipdesk.domain.matching import Known, Numbered
from wipdesk.storage.search_index import match_of_names, match_of_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy.engine import Connection

MOST = 100
"""Women looked at closely for one question."""
_READ = 3_000
_FROM_PAIRS = 3
_AT_ONCE = 500
_NUMBER_OF = {
    "prison_no_remand": "prison",
    "prison_no_convict": "prison",
    "police_case_no": "police",
    "court_cause_no": "court",
    "indictment_no": "court",
}
_NAMING = {
    ("woman", "name_given"),
    ("woman", "name_family"),
    ("woman", "name_on_warrant"),
    ("alias", "text"),
}
_FIELDS = {
    *_NAMING,
    ("woman", "birth_date"),
    ("id_number", "number"),
    ("id_number", "kind"),
    ("id_number", "place"),
    ("custody_episode", "number"),
    ("custody_episode", "place"),
    ("custody_episode", "from_date"),
    ("matter", "police_no"),
    ("matter", "court_no"),
}
"""All that is read of her: nothing of what she is accused of, and nothing of her health."""

_ONE_NAME_ONLY = "(w.name_family IS NULL OR w.name_given IS NULL)"
_HERE = (
    "EXISTS (SELECT 1 FROM p_custody_episode e WHERE e.root = w.eid AND e.place = :place AND e.hidden = 0)"
)
_OF_THAT_AGE = (
    "coalesce(json_extract(w.birth_date, '$.from') <= :born_to AND json_extract(w.birth_date, '$.to') >= :born_from,"
    " 0.5)"
)


def likely(
    connection: Connection,
    ways: Sequence[Sequence[str]],
    *,
    numbers: Sequence[str] = (),
    place: str = "",
    birth: PartialDate | None = None,
) -> list[int]:
    """Row numbers of at most `MOST` women who share a number, two names, or one name and little speaks against it.

    `ways` holds for each name its folded word and the other forms of it; `numbers` are without signs.
    """
    said = {"place": canonical_json.dumps(place), "born_from": "", "born_to": ""}
    order = [f"{_ONE_NAME_ONLY} DESC"] if len(ways) == 1 else []
    if birth is not None and birth.earliest and birth.latest:
        said |= {"born_from": birth.earliest, "born_to": birth.latest}
        order.insert(0, f"{_OF_THAT_AGE} DESC")
    if place:
        order.insert(0, f"{_HERE} DESC")
    found: dict[int, None] = {}
    for match, only in _questions(ways, numbers, place):
        if len(found) >= MOST:
            break
        sql = (
            f"SELECT w.eid FROM (SELECT rowid FROM search WHERE search MATCH :match LIMIT {_READ}) s "
            f"JOIN p_woman w ON w.eid = s.rowid WHERE w.hidden = 0{only} "
            f"{'ORDER BY ' + ', '.join(order) if order else ''} LIMIT {MOST}"
        )
        rows = connection.exec_driver_sql(sql, {"match": match, **said}).scalars()
        found.update(dict.fromkeys(rows))
    return list(found)[:MOST]


def _questions(
    ways: Sequence[Sequence[str]], numbers: Sequence[str], place: str
) -> Iterator[tuple[str, str]]:
    """What the index is asked, closest first, each with what must hold besides."""
    for number in numbers:
        yield match_of_number(number), ""
    if ways:
        yield match_of_names(ways), ""
    if len(ways) >= _FROM_PAIRS:
        for pair in combinations(ways, 2):
            yield match_of_names(pair), ""
    if len(ways) > 1:
        any_of_them = " OR ".join(f"({match_of_names([way])})" for way in ways)
        yield any_of_them, f" AND {_ONE_NAME_ONLY}"
        if place:
            yield any_of_them, f" AND {_HERE}"


def everybody(connection: Connection) -> Iterator[Known]:
    """What is kept of every woman who is not taken away, in portions."""
    eids = connection.exec_driver_sql("SELECT eid FROM p_woman WHERE hidden = 0 ORDER BY eid").scalars().all()
    for start in range(0, len(eids), _AT_ONCE):
        yield from known(connection, eids[start : start + _AT_ONCE])


def known_as(connection: Connection, woman: str) -> Known | None:
    """What is kept of one woman, by her id; None if she is not here."""
    eid = connection.exec_driver_sql(
        "SELECT w.eid FROM record r JOIN p_woman w ON w.eid = r.eid WHERE r.uuid = ?", (bytes.fromhex(woman),)
    ).scalar()
    return next(iter(known(connection, [eid])), None) if eid is not None else None


def known(connection: Connection, women: Sequence[int]) -> list[Known]:
    """What is kept of these women and helps to tell them apart, every account that stands."""
    if not women:
        return []
    marks = ",".join("?" * len(women))
    kinds = sorted({kind for kind, _ in _FIELDS})
    names = sorted({name for _, name in _FIELDS})
    rows = connection.exec_driver_sql(
        "SELECT r.root, r.eid, r.kind, f.name, o.value FROM record r JOIN ops o ON o.eid = r.eid "
        f"JOIN field f ON f.fid = o.fid WHERE r.root IN ({marks}) AND r.kind IN ({','.join('?' * len(kinds))}) "
        f"AND f.name IN ({','.join('?' * len(names))}) AND o.live = 1",
        (*women, *kinds, *names),
    ).all()
    hidden = _hidden(connection, women, kinds)
    cells: dict[int, dict[int, list[tuple[str, str, str]]]] = {eid: {} for eid in women}
    for root, eid, kind, name, value in rows:
        if (kind, name) in _FIELDS and eid not in hidden:
            cells[root].setdefault(eid, []).append((kind, name, value))
    uuids = connection.exec_driver_sql(f"SELECT eid, uuid FROM record WHERE eid IN ({marks})", tuple(women))
    return [_known(uuid.hex(), list(cells[eid].values())) for eid, uuid in uuids]


def _hidden(connection: Connection, women: Sequence[int], kinds: Sequence[str]) -> set[int]:
    marks = ",".join("?" * len(women))
    query = " UNION ALL ".join(
        f"SELECT eid FROM p_{kind} WHERE root IN ({marks}) AND hidden = 1" for kind in kinds
    )
    return set(connection.exec_driver_sql(query, tuple(women) * len(kinds)).scalars())


def _known(uuid: str, records: Sequence[Sequence[tuple[str, str, str]]]) -> Known:
    texts = [text for record in records for text in _texts(record, _NAMING)]
    return Known(
        id=uuid,
        names=tuple(sorted(texts)),
        births=_dates(records, "birth_date", Kind.BIRTH),
        numbers=tuple(number for record in records for number in _numbers(record)),
        places=tuple(
            dict.fromkeys(
                text for record in records for text in _texts(record, {("custody_episode", "place")})
            )
        ),
        admissions=_dates(records, "from_date", Kind.DATE),
    )


def _texts(record: Sequence[tuple[str, str, str]], wanted: set[tuple[str, str]]) -> list[str]:
    return [
        str(canonical_json.loads(value))
        for kind, name, value in record
        if (kind, name) in wanted and value[0] == '"'
    ]


def _dates(
    records: Sequence[Sequence[tuple[str, str, str]]], wanted: str, kind: Kind
) -> tuple[PartialDate, ...]:
    read = (
        from_json(kind, canonical_json.loads(value))
        for record in records
        for _, name, value in record
        if name == wanted and value[0] == "{"
    )
    return tuple(value for value in read if isinstance(value, PartialDate))


def _numbers(record: Sequence[tuple[str, str, str]]) -> Iterator[Numbered]:
    kind = record[0][0]
    place = next(iter(_texts(record, {(kind, "place")})), "")
    for text in _texts(record, {("custody_episode", "number")}):
        yield Numbered(text, "prison", place)
    for text in _texts(record, {("id_number", "number")}):
        of = next(iter(_texts(record, {("id_number", "kind")})), "")
        yield Numbered(text, _NUMBER_OF.get(of, ""), place)
    for text in _texts(record, {("matter", "police_no")}):
        yield Numbered(text, "police")
    for text in _texts(record, {("matter", "court_no")}):
        yield Numbered(text, "court")


def told_apart(connection: Connection, woman: str) -> set[str]:
    """Ids of women of whom a link says that they are not this one, and nobody says otherwise."""
    said = canonical_json.dumps(woman)
    rows = connection.exec_driver_sql(
        "SELECT l.first, l.second FROM p_link l WHERE l.hidden = 0 AND l.verdict = '\"different\"' "
        "AND ? IN (l.first, l.second) AND NOT EXISTS (SELECT 1 FROM conflict c WHERE c.eid = l.eid)",
        (said,),
    )
    return {str(canonical_json.loads(value)) for row in rows for value in row if value and value != said}
