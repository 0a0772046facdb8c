"""New women in a bundle who may be here already: the pairs worth asking about, before the bundle is taken in."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from wipdesk.domain.likely_pairs import likely_pairs
from wipdesk.domain.matching import plain_number
from wipdesk.services.candidates import forms_of
from wipdesk.services.identity_questions import told_apart
from wipdesk.storage import exchange_scope, identity_links, reading, shortlist
from wipdesk.storage.arrivals import MOST_NAMED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from wipdesk.domain.matching import Candidate, Known, NameForms
    from wipdesk.storage.register import Connection

_FEW = 50
"""Up to so many new women are looked for one by one; more of them in one reading of the whole register."""
_MOST_OF_ONE = 5
_MOST_NUMBERS = 8
_FEWEST_LETTERS = 2
_MOST_PAIRS = 5 * MOST_NAMED
"""Pairs kept with the report, the likeliest."""
_READ_AT_ONCE = 500


def suspected(
    connection: Connection,
    country: str,
    women: Sequence[str],
    step: Callable[[int, int], object] | None = None,
) -> tuple[tuple[str, str], ...]:
    """Pairs of a new woman and one who may be the same, likeliest first; none of whom that was answered already.

    Every one of the women is compared. `step` is told how far it is and may raise Cancelled.
    """
    forms = forms_of(country)
    found: dict[frozenset[str], tuple[int, str, str]] = {}
    if len(women) > _FEW:
        pairs: Iterable[tuple[str, str, int]] = _in_one_reading(connection, women, forms, step)
    else:
        pairs = _one_by_one(connection, women, forms, step)
    for woman, other, points in pairs:
        found.setdefault(frozenset((woman, other)), (-points, woman, other))
    return tuple((woman, other) for _, woman, other in sorted(found.values())[:_MOST_PAIRS])


def _one_by_one(
    connection: Connection, women: Sequence[str], forms: NameForms, step: Callable[[int, int], object] | None
) -> Iterator[tuple[str, str, int]]:
    for at, woman in enumerate(women):
        if step is not None:
            step(at, len(women))
        for other, points in _of(connection, woman, forms):
            yield woman, other, points


def _in_one_reading(
    connection: Connection, women: Sequence[str], forms: NameForms, step: Callable[[int, int], object] | None
) -> Iterator[tuple[str, str, int]]:
    """The same over everybody who is here: what it takes grows with the register, not with it times the new."""
    if step is not None:
        step(0, 1)
    everybody: list[Known] = []
    for each in shortlist.everybody(connection):
        everybody.append(each)
        if step is not None and len(everybody) % _READ_AT_ONCE == 0:
            step(0, 1)
    new = set(women)
    said = identity_links.said(connection, "woman")
    found = likely_pairs(everybody, forms, step, among=new)
    groups = reading.same_as(connection, [each for pair in found for each in (pair.one, pair.other)])
    apart = told_apart(said, groups)
    shown: Counter[str] = Counter()
    for pair in found:
        between = frozenset(groups.get(each, each) for each in (pair.one, pair.other))
        if len(between) == 1 or between in apart:
            continue
        woman, other = (pair.one, pair.other) if pair.one in new else (pair.other, pair.one)
        if shown[woman] < _MOST_OF_ONE:
            shown[woman] += 1
            yield woman, other, pair.points


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
    return shortlist.known(connection, list(exchange_scope.rows_of_women(connection, [woman]).values()))
