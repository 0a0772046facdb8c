"""Which women, and which records of one woman, may have been written down twice: suggestions with their reasons in
words, and what was said of them that is not settled. A person answers; nothing is ever joined by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.codes import code_of
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.likely_pairs import LikelyPair, likely_pairs
from wipdesk.domain.lists import as_written
from wipdesk.domain.naming import display_name
from wipdesk.services.candidates import differences_in_words, forms_of, reasons_in_words
from wipdesk.services.identity_questions import Standing, questions, told_apart
from wipdesk.services.office_lists import lists_of
from wipdesk.storage import identity_links, reading, shortlist
from wipdesk.storage.seen import token

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import Say
    from wipdesk.domain.matching import Candidate, Known
    from wipdesk.storage.register import Connection, Register

MOST = 200
"""Pairs that are listed at once, the likeliest; as some are answered, others come up."""
_AT_ONCE = 500
_KINDS = ("woman", "alias", "id_number")
_DISPUTED = QT_TRANSLATE_NOOP("duplicates", "One says they are the same, another that they are not")
_CONTRADICTORY = QT_TRANSLATE_NOOP(
    "duplicates", "Said not to be the same, and yet both said to be the same as a third"
)
_UNSURE = QT_TRANSLATE_NOOP("duplicates", "Somebody looked and was not sure")
_STANDING = {
    Standing.DISPUTED: _DISPUTED,
    Standing.CONTRADICTORY: _CONTRADICTORY,
    Standing.UNSURE: _UNSURE,
}


@dataclass(frozen=True, slots=True)
class Named:
    """One woman as a list names her."""

    id: str
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class WomanPair:
    """Two files that may be of one woman."""

    one: Named
    other: Named
    standing: Standing
    reasons: tuple[str, ...]
    """What fits, the strongest first; empty where only people say so."""
    differences: tuple[str, ...]
    said: str
    """What people said that is not settled, in words; empty where nobody said anything yet."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The pairs, first those over which people differ; how many there are in all; and the state that was looked at."""

    pairs: tuple[WomanPair, ...]
    total: int
    mark: str


def women_pairs(
    register: Register,
    say: Say = as_written,
    step: Callable[[int, int], object] | None = None,
    *,
    about: str = "",
) -> Listing:
    """Every pair of women who may be one and of whom that is not settled; or those pairs that one woman is in, with
    the files said to be hers. `step` may raise Cancelled.
    """
    forms = forms_of(register.office.country)
    with register.reading() as connection:
        mark = token(connection)
        people_said = identity_links.said(connection, "woman")
        groups = reading.same_as(connection, [each for said in people_said for each in said.pair])
        found = likely_pairs(_everybody(connection, step), forms, step)
        asked = questions(people_said)
        order = _in_order(found, asked, groups, told_apart(people_said, groups))
        if about:
            hers = set(identity_links.members_with(connection, about))
            order = [pair for pair in order if not hers.isdisjoint(pair)]
        shown = order[:MOST]
        files = _files(connection, shown)
    by_pair = {frozenset((each.one, each.other)): each.found for each in found}
    made = (_pair(register, files, pair, asked, by_pair.get(frozenset(pair)), say) for pair in shown)
    return Listing(tuple(each for each in made if each is not None), len(order), mark)


def files_of(register: Register, woman: str, say: Say = as_written) -> tuple[Named, ...]:
    """All files said to be of this woman, hers first."""
    with register.reading() as connection:
        members = identity_links.members_with(connection, woman)
        files = reading.many_files(connection, list(members), kinds=_KINDS)
        named = [Named(each.woman.id, each.code, display_name(each, say)) for each in files]
    return tuple(sorted(named, key=lambda each: each.id != woman))


def _in_order(
    found: Sequence[LikelyPair],
    asked: Mapping[frozenset[str], Standing],
    groups: Mapping[str, str],
    apart: set[frozenset[str]],
) -> list[tuple[str, str]]:
    """What people asked first, then what the program suggests; of two groups of files only one pair."""
    pairs: dict[frozenset[str], tuple[str, str]] = {}
    for pair, _ in sorted(asked.items(), key=lambda each: (list(Standing).index(each[1]), sorted(each[0]))):
        one, other = sorted(pair)
        pairs[pair] = (one, other)
    answered = set(pairs)
    for each in found:
        one, other = (groups.get(woman, woman) for woman in (each.one, each.other))
        between = frozenset((one, other))
        if one == other or between in apart or between in answered:
            continue
        if frozenset((each.one, each.other)) not in pairs:
            answered.add(between)
            pairs[frozenset((each.one, each.other))] = (each.one, each.other)
    return list(pairs.values())


def _everybody(connection: Connection, step: Callable[[int, int], object] | None) -> list[Known]:
    """What is kept of every woman; who does not wait for it any more can stop it."""
    women: list[Known] = []
    for each in shortlist.everybody(connection):
        women.append(each)
        if step is not None and len(women) % _AT_ONCE == 0:
            step(len(women), len(women))
    return women


def _files(connection: Connection, pairs: Sequence[tuple[str, str]]) -> dict[str, CaseFile]:
    women = list(dict.fromkeys(woman for pair in pairs for woman in pair))
    return {file.woman.id: file for file in reading.many_files(connection, women, kinds=_KINDS)}


def _pair(
    register: Register,
    files: Mapping[str, CaseFile],
    pair: tuple[str, str],
    asked: Mapping[frozenset[str], Standing],
    found: Candidate | None,
    say: Say,
) -> WomanPair | None:
    if not all(woman in files for woman in pair):
        return None
    lists, today = lists_of(register), register.today()
    standing = asked.get(frozenset(pair), Standing.SUGGESTED)
    one, other = (Named(woman, code_of(woman), display_name(files[woman], say)) for woman in pair)
    return WomanPair(
        one=one,
        other=other,
        standing=standing,
        reasons=reasons_in_words(found, lists, today, say) if found else (),
        differences=differences_in_words(found, today, say) if found else (),
        said=said_in_words(standing, say),
    )


def said_in_words(standing: Standing, say: Say) -> str:
    """What people said of a pair that is not settled; empty where nobody said anything."""
    return say("duplicates", _STANDING[standing]) if standing in _STANDING else ""
