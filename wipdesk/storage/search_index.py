"""Finding a woman by what people remember of her: names, numbers, a town.

Nothing a person types reaches MATCH unquoted.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json
from wipdesk.domain.codes import code_of
from wipdesk.domain.name_sounds import key
from wipdesk.domain.text import fold, words
from wipdesk.storage.many_keys import rows_about

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from sqlalchemy.engine import Connection

COLUMN_OF = {
    ("woman", "name_given"): 0,
    ("woman", "name_family"): 0,
    ("woman", "name_on_warrant"): 0,
    ("alias", "text"): 0,
    ("id_number", "number"): 1,
    ("custody_episode", "number"): 1,
    ("matter", "police_no"): 1,
    ("matter", "court_no"): 1,
    ("woman", "phone"): 1,
    ("woman", "home_town"): 2,
    ("woman", "home_chiefdom"): 2,
    ("woman", "home_district"): 2,
}
"""Which cells are searched, and in which column of the index: names, numbers, words."""

KEY_MARK = "\ue000"
"""Stands before the key of a name's sound, so that nothing anybody types is taken for one: no word holds it."""

_NAMES = tuple(sorted({name for _, name in COLUMN_OF}))
_AT_ONCE = 500
INSERT = "INSERT INTO search(rowid, names, numbers, words) VALUES (?, ?, ?, ?)"
_BEGUN_FROM = 3
_LONGEST = 2_000
"""Characters of one value that go into the index; no name is longer, and a pasted page must not swell it."""


def refresh(connection: Connection, roots: Iterable[int]) -> None:
    """Make the index rows of these women anew from every account that stands.

    First all are taken out, then all put in: each change from the one to the other makes the index write what it has.
    """
    wanted = sorted(roots)
    for start in range(0, len(wanted), _AT_ONCE):
        some = tuple(wanted[start : start + _AT_ONCE])
        connection.exec_driver_sql(f"DELETE FROM search WHERE rowid IN ({','.join('?' * len(some))})", some)
    for start in range(0, len(wanted), _AT_ONCE):
        rows = rows_of(connection, wanted[start : start + _AT_ONCE])
        if rows:
            connection.exec_driver_sql(INSERT, rows)


def rows_of(connection: Connection, roots: Sequence[int]) -> list[tuple[int, str, str, str]]:
    """What the index says of these women: row number, names, numbers, words."""
    marks = ",".join("?" * len(roots))
    women = connection.exec_driver_sql(
        f"SELECT eid, id FROM p_woman WHERE eid IN ({marks}) AND hidden = 0", tuple(roots)
    ).all()
    texts: dict[int, list[list[str]]] = {
        eid: [[], [fold(code_of(uuid)).replace("-", "")], []] for eid, uuid in women
    }
    named = ",".join("?" * len(_NAMES))
    cells = connection.exec_driver_sql(
        "SELECT r.root, r.eid, r.kind, f.name, o.value FROM record r JOIN ops o ON o.eid = r.eid JOIN field f "
        f"ON f.fid = o.fid WHERE r.root IN ({marks}) AND o.live = 1 AND f.name IN ('_deleted', {named})",
        (*roots, *_NAMES),
    ).all()
    hidden = _hidden(connection, {eid for _, eid, _, name, _ in cells if name == "_deleted"})
    for root, eid, kind, name, value in cells:
        column = COLUMN_OF.get((kind, name))
        if column is not None and root in texts and value[0] == '"' and eid not in hidden:
            text = str(canonical_json.loads(value)) if "\\" in value else value[1:-1]
            texts[root][column] += _indexed(text, column)
    said = ((eid, [" ".join(sorted(set(part))) for part in parts]) for eid, parts in sorted(texts.items()))
    return [(eid, names, numbers, town) for eid, (names, numbers, town) in said]


def _hidden(connection: Connection, doubtful: Collection[int]) -> set[int]:
    """Which of these records are taken away: nobody is found by a name that no longer stands."""
    if not doubtful:
        return set()
    kinds = sorted({kind for kind, _ in COLUMN_OF})
    taken_away = " UNION ALL ".join(f"SELECT eid FROM p_{kind} WHERE hidden = 1" for kind in kinds)
    query = f"SELECT eid FROM ({taken_away}) WHERE eid IN ({{marks}})"
    return {eid for (eid,) in rows_about(connection, query, doubtful)}


def _indexed(text: str, column: int) -> list[str]:
    parts = words(text[:_LONGEST])
    keys = [KEY_MARK + key(part) for part in parts if key(part)] if column == 0 else []
    if column < 2 and len(parts) > 1:
        parts = [*parts, *("".join(pair) for pair in pairwise(parts)), "".join(parts)]
    return parts + keys


def match_of_names(ways: Iterable[Iterable[str]]) -> str:
    """The MATCH text for women who have, of every name, one of its folded words or of their sounds."""
    return " AND ".join(f"names : ({' OR '.join(_name_terms(way))})" for way in ways)


def _name_terms(way: Iterable[str]) -> list[str]:
    """What is looked up for one name: its first form also as a beginning, since she may still be typing it."""
    forms = list(way)
    sounds = [KEY_MARK + key(form) for form in forms if key(form)]
    begun = [f'"{forms[0]}"*'] if len(forms[0]) >= _BEGUN_FROM else []
    return [*begun, *(f'"{word}"' for word in dict.fromkeys([*forms, *sounds]))]


def match_of_number(plain: str) -> str:
    """The MATCH text for women who are kept under a number, written without the signs between its parts."""
    return f'numbers : "{plain}"'


def match_of(typed: str) -> str:
    """The MATCH text for what was typed: each word folded, quoted, and open at its end; empty if nothing is left."""
    return " ".join(f'"{word}"*' for word in words(typed[:_LONGEST]))
