"""New women in a bundle who may be here already: the pairs worth asking about, before the bundle is taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.likely_pairs import likely_pairs
from wipdesk.domain.matching import plain_number
from wipdesk.services.candidates import forms_of
from wipdesk.storage import reading, shortlist

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.domain.matching import Candidate, Known, NameForms
    from wipdesk.storage.register import Connection

MOST = 50
"""New women that are looked at; the page of possible duplicates looks at all."""
_MOST_OF_ONE = 5
_MOST_NUMBERS = 8
_FEWEST_LETTERS = 2


def suspected(connection: Connection, country: str, women: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Pairs of a new woman and one who may be the same, likeliest first; none of whom that was answered already."""
    forms = forms_of(country)
    found: dict[frozenset[str], tuple[int, str, str]] = {}
    for woman in women[:MOST]:
        for other, points in _of(connection, woman, forms):
            found.setdefault(frozenset((woman, other)), (-points, woman, other))
    return tuple((woman, other) for _, woman, other in sorted(found.values()))


def evidence(connection: Connection, country: str, one: str, other: str) -> Candidate | None:
    """Why two women may be one; None if nothing speaks for it any more."""
    known = [each for woman in (one, other) for each in _known(connection, woman)]
    if len(known) < 2:
        return None
    pairs = likely_pairs(known, forms_of(country))
    return pairs[0].found if pairs else None


def _of(connection: Connection, woman: str, forms: NameForms) -> list[tuple[str, int]]:
    known = _known(connection, woman)
    if not known:
        return []
    [asked] = known
    words = [word for word in forms.words_of(asked.names) if len(word) >= _FEWEST_LETTERS]
    numbers = [plain for each in asked.numbers if (plain := plain_number(each.text))]
    eids = shortlist.likely(
        connection,
        [(word, *forms.forms_of(word)) for word in words],
        numbers=numbers[:_MOST_NUMBERS],
        place=next(iter(asked.places), ""),
        birth=next(iter(asked.births), None),
    )
    others = [each for each in shortlist.known(connection, eids) if each.id != woman]
    groups = reading.same_as(connection, [woman, *(each.id for each in others)])
    apart = shortlist.told_apart(connection, woman)
    pairs = (
        (each.id, pair)
        for each in others
        if each.id not in apart and groups.get(each.id, each.id) != groups.get(woman, woman)
        for pair in likely_pairs([asked, each], forms)
    )
    found = sorted(((other, pair.points) for other, pair in pairs), key=lambda each: (-each[1], each[0]))
    return found[:_MOST_OF_ONE]


def _known(connection: Connection, woman: str) -> list[Known]:
    eid = connection.exec_driver_sql("SELECT eid FROM p_woman WHERE id = ? AND hidden = 0", (woman,)).scalar()
    return shortlist.known(connection, [eid]) if eid is not None else []
