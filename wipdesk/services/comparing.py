"""Two files beside each other: what speaks for one woman, what against it, what cannot be compared, and how both would
read as one. Nothing of health, belief or origin is a reason, and nothing that is missing is a difference.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from wipdesk.domain.codes import code_of
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.lists import as_written
from wipdesk.domain.matching import compare as held_against
from wipdesk.domain.naming import display_name
from wipdesk.domain.text import fold
from wipdesk.errors import NoSuchRecord
from wipdesk.services import comparing_facts
from wipdesk.services.candidates import differences_in_words, forms_of, reasons_in_words
from wipdesk.services.duplicates import Named, said_in_words
from wipdesk.services.file_words import FileWords
from wipdesk.services.identity_questions import Standing, questions
from wipdesk.services.office_lists import lists_of
from wipdesk.storage import identity_links, reading, shortlist
from wipdesk.storage.seen import token

if TYPE_CHECKING:
    from wipdesk.domain.lists import Say
    from wipdesk.services.comparing_facts import Told
    from wipdesk.storage.register import Register

_NOT_ASKED = QT_TRANSLATE_NOOP("compare", "{fact}: not known in {codes}")
_TWO = QT_TRANSLATE_NOOP("compare", "{fact}: {one}, and {other}")


class Outcome(StrEnum):
    """What becomes of a fact where both files are shown as one."""

    SAME = "same"
    JOINED = "joined"
    ASK = "ask"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Row:
    """One fact in both files, and as one file would show it."""

    label: str
    one: str
    other: str
    together: str
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two files that may be of one woman."""

    one: Named
    other: Named
    speaks_for: tuple[str, ...]
    speaks_against: tuple[str, ...]
    cannot_compare: tuple[str, ...]
    rows: tuple[Row, ...]
    standing: Standing
    said: str
    mark: str
    """The state that was looked at: an answer that comes later than it stays beside the one given here."""


def compare(register: Register, one: str, other: str, say: Say = as_written) -> Comparison:
    """Hold two files against each other. Raises NoSuchRecord where one of them is not here."""
    with register.reading() as connection:
        files = [reading.case_file(connection, woman) for woman in (one, other)]
        known = [shortlist.known_as(connection, woman) for woman in (one, other)]
        asked, mark = questions(identity_links.said(connection, "woman")), token(connection)
    left, right = files
    mine, theirs = known
    if left is None or right is None or mine is None or theirs is None:
        raise NoSuchRecord("woman", other if left else one)
    told = [FileWords(register, file, say) for file in (left, right)]
    found = held_against(mine, theirs, forms_of(register.office.country))
    standing = asked.get(frozenset((one, other)), Standing.SUGGESTED)
    facts = list(zip(comparing_facts.facts(told[0]), comparing_facts.facts(told[1]), strict=True))
    own = list(zip(comparing_facts.own_facts(told[0]), comparing_facts.own_facts(told[1]), strict=True))
    lists, today = lists_of(register), register.today()
    against = differences_in_words(found[1], today, say) if found else ()
    codes = (left.code, right.code)
    return Comparison(
        one=Named(one, code_of(one), display_name(left, say)),
        other=Named(other, code_of(other), display_name(right, say)),
        speaks_for=reasons_in_words(found[1], lists, today, say) if found else (),
        speaks_against=(*against, *(_two(*pair, say) for pair in facts if _speaks_against(*pair))),
        cannot_compare=tuple(
            _missing(pair, codes, say) for pair in facts if not all(each.words for each in pair)
        ),
        rows=tuple(
            _row(*pair, say) for pair in (*facts, *(each for each in own if any(one.words for one in each)))
        ),
        standing=standing,
        said=said_in_words(standing, say),
        mark=mark,
    )


def _two(one: Told, other: Told, say: Say) -> str:
    return say("compare", _TWO).format(fact=one.label, one=one.words, other=other.words)


def _missing(pair: tuple[Told, Told], codes: tuple[str, str], say: Say) -> str:
    missing = ", ".join(code for each, code in zip(pair, codes, strict=True) if not each.words)
    return say("compare", _NOT_ASKED).format(fact=pair[0].label, codes=missing)


def _speaks_against(one: Told, other: Told) -> bool:
    """Only what cannot be two facts of one life without something in between."""
    return one.tells_apart and _outcome(one, other) is Outcome.ASK


def _row(one: Told, other: Told, say: Say) -> Row:
    outcome = _outcome(one, other)
    together = one.words or other.words
    if outcome is Outcome.JOINED:
        together = "; ".join(dict.fromkeys([*one.parts, *other.parts])) or together
    elif outcome is Outcome.ASK:
        together = say("compare", one.question)
    return Row(one.label, one.words, other.words, together, outcome)


def _outcome(one: Told, other: Told) -> Outcome:
    if not one.words or not other.words:
        return Outcome.JOINED if one.words or other.words else Outcome.OPEN
    if one.sure and {fold(part) for part in one.parts} == {fold(part) for part in other.parts}:
        return Outcome.SAME
    return Outcome.ASK if one.question and not one.fits(other) else Outcome.JOINED
