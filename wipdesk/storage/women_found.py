"""Which women a search, filters and an order give: ids only, fast enough to be asked at every key."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json
from wipdesk.domain.text import fold
from wipdesk.storage import exchange_scope, queries, women_asked, women_lines
from wipdesk.storage.identity_links import women_filed_twice
from wipdesk.storage.search_index import match_of
from wipdesk.storage.women_lines import (
    BEFORE_TRIAL,
    CHILD_INSIDE,
    CLOSED,
    CONTESTED,
    NO_LAWYER,
    RELEASED,
    Line,
    key_of,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date

    from sqlalchemy.engine import Connection

    from wipdesk.storage.register import Register
    from wipdesk.storage.women_asked import OfLine
    from wipdesk.storage.women_lines import WomenLines

SOON_DAYS = 14
_FLAGS = {
    "before_trial": BEFORE_TRIAL,
    "no_lawyer": NO_LAWYER,
    "child_inside": CHILD_INSIDE,
    "contested": CONTESTED,
    "released": RELEASED,
    "closed": CLOSED,
}
_SOON = "hearing_soon"
_PLACE = "place:"
_APART = "\x1f"
_SORT_ONLY_THESE = 2_000
"""So many found are put in order by themselves; more are picked out of all women in order."""


@dataclass(frozen=True, slots=True)
class WomenFound:
    """Ids in order, how many answer, of how many women with open files, and whether the list was cut."""

    ids: tuple[str, ...]
    total: int
    of: int
    capped: bool


def find(register: Register, search: str, filters: Collection[str], order: str, *, cap: int) -> WomenFound:
    """Whom the list shows; of those whom a search of one letter finds, only the first."""
    kept, today = women_lines.of(register), register.today()
    with kept.guard, register.reading() as connection:
        kept.load(connection)
        twice = _filed_twice(connection, kept)
        open_files = kept.open - _beyond_one(twice, _fitting(()))
        if not search.strip():
            ids = _once(_of_all(kept, None, filters, order, today), twice)
            return WomenFound(ids, len(ids), open_files, capped=False)
        if coded := queries.by_code(connection, "woman", search):
            return WomenFound(tuple(coded), len(coded), open_files, capped=False)
        ids = _once(_among(connection, kept, _searched(connection, search), filters, order, today), twice)
        one_letter = len(fold("".join(search.split()))) == 1
        shown = ids[:cap] if one_letter else ids
        return WomenFound(shown, len(ids), open_files, capped=len(shown) < len(ids))


def find_among(
    register: Register,
    search: str,
    filters: Collection[str],
    order: str,
    *,
    among: set[int] | None,
    asked: Sequence[OfLine] = (),
) -> WomenFound:
    """As `find`, but only of these women (None: of all), and of those whose line answers to what is asked too."""
    kept, today = women_lines.of(register), register.today()
    with kept.guard, register.reading() as connection:
        lines = kept.load(connection)
        twice = _filed_twice(connection, kept)
        open_files = kept.open - _beyond_one(twice, _fitting(()))
        chosen = set(lines) if among is None else among
        if search.strip():
            coded = queries.by_code(connection, "woman", search)
            hers = exchange_scope.rows_of_women(connection, coded).values()
            chosen = chosen.intersection(hers or _searched(connection, search))
        if asked:
            new = women_lines.read(connection, [eid for eid in chosen if eid not in lines])
            told = [*(lines[eid] for eid in chosen if eid in lines), *new]
            chosen = {line.eid for line in told if all(women_asked.fits(line, each, today) for each in asked)}
        ids = _once(_among(connection, kept, sorted(chosen), filters, order, today), twice)
        return WomenFound(ids, len(ids), open_files, capped=False)


def counts(register: Register, names: Iterable[str]) -> dict[str, int]:
    """How many women each filter leaves; one who has several files is counted once."""
    kept, today = women_lines.of(register), register.today()
    with kept.guard, register.reading() as connection:
        lines = list(kept.load(connection).values())
        twice = _filed_twice(connection, kept)
    flagged = Counter(line.flags for line in lines)
    found = {}
    for name in names:
        fitting = _fitting((name,))
        lines_of_her = sum(number for flags, number in flagged.items() if fitting[flags])
        found[name] = lines_of_her - _beyond_one(twice, fitting)
    if _SOON in found:
        soon = _asked_for([line for line in lines if _has(line.flags, ())], (_SOON,), today)
        found[_SOON] = len(_once([line.id for line in soon], twice))
    return found


def _filed_twice(connection: Connection, kept: WomenLines) -> list[list[Line]]:
    """The lines of each woman who has more than one file, the one first that stands for her."""
    lines = kept.load(connection)
    groups = ([lines[eid] for eid in group if eid in lines] for group in women_filed_twice(connection))
    return [group for group in groups if len(group) > 1]


def _beyond_one(twice: Iterable[Sequence[Line]], fitting: bytes) -> int:
    """How many lines too many would be counted of women with several files."""
    return sum(max(sum(fitting[line.flags] for line in group) - 1, 0) for group in twice)


def _once(ids: Sequence[str], twice: Iterable[Sequence[Line]]) -> tuple[str, ...]:
    """The ids, of a woman with several files among them only the first of her files."""
    several = [[line.id for line in group] for group in twice]
    if not several:
        return tuple(ids)
    among = {woman for group in several for woman in group}.intersection(ids)
    left_out = {
        woman
        for group in several
        for woman in [each for each in group if each in among][1:]
    }  # fmt: skip
    return tuple(woman for woman in ids if woman not in left_out) if left_out else tuple(ids)


def places(register: Register, *, held_now: bool = False) -> dict[str, int]:
    """Places where women with open files are or were last: code and how many women; or who are there now."""
    left_out = CLOSED | RELEASED if held_now else CLOSED
    kept = women_lines.of(register)
    with kept.guard, register.reading() as connection:
        lines = list(kept.load(connection).values())
        twice = _filed_twice(connection, kept)
    counted: Counter[str] = Counter()
    for codes, number in Counter(line.places for line in lines if not line.flags & left_out).items():
        counted.update(dict.fromkeys(codes.split(_APART) if codes else (), number))
    for group in twice:
        told = Counter(code for line in group for code in _places_of(line, left_out))
        counted.subtract({code: number - 1 for code, number in told.items()})
    return dict(counted)


def _places_of(line: Line, left_out: int) -> set[str]:
    return set(line.places.split(_APART)) if line.places and not line.flags & left_out else set()


def plain_names(connection: Connection, ids: Sequence[str]) -> dict[str, tuple[str, str]]:
    """Family and given name of women of whom no row is kept yet."""
    if not ids:
        return {}
    marks = ",".join("?" * len(ids))
    rows = connection.exec_driver_sql(
        "SELECT w.id, w.name_family, w.name_given FROM record c CROSS JOIN p_woman w ON w.eid = c.eid "
        f"WHERE w.hidden = 0 AND c.uuid IN ({marks})",
        tuple(bytes.fromhex(each) for each in ids),
    )
    return {uuid: (_text(family), _text(given)) for uuid, family, given in rows}


def _searched(connection: Connection, search: str) -> list[int]:
    """Row numbers of the women who answer to a search; one text of them all comes in a fifth of the time of rows."""
    match = match_of(search)
    if not match:
        return []
    found = connection.exec_driver_sql(
        "SELECT json_group_array(rowid) FROM search WHERE search MATCH ?", (match,)
    )
    eids: list[int] = json.loads(found.scalar_one())
    return eids


def _among(
    connection: Connection,
    kept: WomenLines,
    eids: list[int],
    filters: Collection[str],
    order: str,
    today: date,
) -> tuple[str, ...]:
    """Of these women those who answer to the filters, in order; also such as came a moment ago."""
    lines = kept.load(connection)
    new = [eid for eid in eids if eid not in lines]
    if len(eids) > _SORT_ONLY_THESE and not new:
        return _of_all(kept, eids, filters, order, today)
    found = [lines[eid] for eid in eids if eid in lines] + women_lines.read(connection, new)
    fitting = _fitting(filters)
    found = _asked_for([line for line in found if fitting[line.flags]], filters, today)
    return tuple(line.id for line in sorted(found, key=key_of(order, today.toordinal())))


def _of_all(
    kept: WomenLines, among: list[int] | None, filters: Collection[str], order: str, today: date
) -> tuple[str, ...]:
    ordered, fitting = kept.ordered(order, today.toordinal()), _fitting(filters)
    if all(name in _FLAGS for name in filters):
        return ordered.pick_ids(fitting, among)
    return tuple(line.id for line in _asked_for(ordered.pick(fitting, among), filters, today))


def _has(flags: int, filters: Iterable[str]) -> bool:
    """Whether these flags answer to every filter; a closed file only to those who ask for closed ones."""
    wanted = 0
    for name in filters:
        wanted |= _FLAGS.get(name, 0)
    return flags & wanted == wanted and bool(wanted & CLOSED or not flags & CLOSED)


def _fitting(filters: Collection[str]) -> bytes:
    """For each of 256 sets of flags whether it answers to the filters."""
    return bytes(_has(flags, filters) for flags in range(256))


def _asked_for(lines: list[Line], filters: Collection[str], today: date) -> list[Line]:
    """Those of the lines that answer to the filters which are no flag."""
    if _SOON in filters:
        first, last = today.isoformat(), (today + timedelta(days=SOON_DAYS)).isoformat()
        lines = [line for line in lines if first <= line.next_date <= last]
    for name in filters:
        if name.startswith(_PLACE):
            code = name.removeprefix(_PLACE)
            lines = [line for line in lines if code in line.places.split(_APART)]
    return lines


def _text(stored: str | None) -> str:
    return " ".join(str(canonical_json.loads(stored)).split()) if stored and stored[0] == '"' else ""
