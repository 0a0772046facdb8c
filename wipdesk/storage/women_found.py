"""Which women a search, filters and an order give: ids only, fast enough to be asked at every key."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json
from wipdesk.domain.text import fold
from wipdesk.storage import queries, women_lines
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
    """Whom the list shows; a search of one letter, without filters, stops at the cap."""
    kept, today = women_lines.of(register), register.today()
    with kept.guard, register.reading() as connection:
        lines = kept.load(connection)
        if not search.strip():
            found = _answering(kept.ordered(order, today.toordinal()), filters, today)
            return WomenFound(tuple([line.id for line in found]), len(found), kept.open, capped=False)
        if coded := queries.by_code(connection, "woman", search):
            return WomenFound(tuple(coded), len(coded), kept.open, capped=False)
        short = len(fold("".join(search.split()))) == 1 and not filters
        eids = _searched(connection, search, cap + 1 if short else -1)
        capped = short and len(eids) > cap
        total = queries.count_found(connection, search) if capped else None
        known = [lines[eid] for eid in eids[: cap if capped else None] if eid in lines]
        if len(known) < len(eids) and not capped:
            known += women_lines.unlisted(connection, [eid for eid in eids if eid not in lines])
        found = _in_order(kept, _answering(known, filters, today), order, today)
        ids = tuple([line.id for line in found])
        return WomenFound(ids, len(ids) if total is None else total, kept.open, capped)


def counts(register: Register, names: Iterable[str]) -> dict[str, int]:
    """How many women each filter leaves."""
    kept, today = women_lines.of(register), register.today()
    with kept.guard, register.reading() as connection:
        lines = list(kept.load(connection).values())
    flagged = Counter(line.flags for line in lines)
    return {
        name: len(_answering(lines, (name,), today))
        if name == _SOON
        else sum(number for flags, number in flagged.items() if _has(flags, (name,)))
        for name in names
    }


def places(register: Register) -> dict[str, int]:
    """Places where women with open files are or were last: code and how many women."""
    kept = women_lines.of(register)
    with kept.guard, register.reading() as connection:
        lines = list(kept.load(connection).values())
    counted: Counter[str] = Counter()
    for codes, number in Counter(line.places for line in lines if not line.flags & CLOSED).items():
        counted.update(dict.fromkeys(codes.split(_APART) if codes else (), number))
    return dict(counted)


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


def _searched(connection: Connection, search: str, most: int) -> list[int]:
    match = match_of(search)
    if not match:
        return []
    found = connection.exec_driver_sql("SELECT rowid FROM search WHERE search MATCH ? LIMIT ?", (match, most))
    return list(found.scalars())


def _in_order(kept: WomenLines, found: list[Line], order: str, today: date) -> list[Line]:
    day = today.toordinal()
    if len(found) > _SORT_ONLY_THESE:
        wanted = {line.eid for line in found}
        picked = [line for line in kept.ordered(order, day) if line.eid in wanted]
        if len(picked) == len(found):
            return picked
    return sorted(found, key=key_of(order, day))


def _has(flags: int, filters: Iterable[str]) -> bool:
    """Whether these flags answer to every filter; a closed file only to those who ask for closed ones."""
    wanted = 0
    for name in filters:
        wanted |= _FLAGS.get(name, 0)
    return flags & wanted == wanted and bool(wanted & CLOSED or not flags & CLOSED)


def _answering(lines: Iterable[Line], filters: Collection[str], today: date) -> list[Line]:
    fitting = {flags for flags in range(1 << 7) if _has(flags, filters)}
    found = [line for line in lines if line.flags in fitting]
    if _SOON in filters:
        first, last = today.isoformat(), (today + timedelta(days=SOON_DAYS)).isoformat()
        found = [line for line in found if first <= line.next_date <= last]
    for name in filters:
        if name.startswith(_PLACE):
            code = name.removeprefix(_PLACE)
            found = [line for line in found if code in line.places.split(_APART)]
    return found


def _text(stored: str | None) -> str:
    return " ".join(str(canonical_json.loads(stored)).split()) if stored and stored[0] == '"' else ""
