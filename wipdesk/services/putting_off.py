"""Putting off a line of the page of today, saying that it is not needed, and bringing it back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wipdesk import clock
from wipdesk.domain import date_words, putting_off
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.putting_off import OTHER, REASONS, How, PutOff
from wipdesk.domain.text import clean
from wipdesk.storage import due_lines
from wipdesk.storage import put_off as kept_off
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from wipdesk.domain.lists import Say
    from wipdesk.services.today_line import TodayLine
    from wipdesk.storage.register import Register

LONGEST_WORDS = 500
_UNTIL = QT_TRANSLATE_NOOP("today", "Put off until {day} by {person}: {reason}")
_NOT_NEEDED = QT_TRANSLATE_NOOP("today", "Not needed, said {person}: {reason}")
_NOT_NEEDED_UNTIL = QT_TRANSLATE_NOOP("today", "Not needed, said {person}: {reason}. Asked again on {day}.")
_BRING_BACK = QT_TRANSLATE_NOOP("today", "Bring it back")
_SOMEBODY = QT_TRANSLATE_NOOP("today", "somebody")
_IN_WORDS = QT_TRANSLATE_NOOP("today", "{reason} ({words})")


def put_off(register: Register, line: TodayLine, until: date, reason: str, words: str = "") -> PutOff:
    """Take a line off the page until a day; it comes back before that once it says anything else.

    Raises ValueError for a day, a reason or words that are not offered for this line.
    """
    last = putting_off.last_day(register.today(), passed_limit=line.passed_limit)
    if not register.today() < until <= last:
        raise ValueError(until)
    return _keep(register, line, How.LATER, until, reason, words)


def not_needed(register: Register, line: TodayLine, reason: str, words: str = "") -> PutOff:
    """Take a line off the page until it says anything else; one of a passed limit is asked about again.

    Raises ValueError for a reason or words that are not offered for this line.
    """
    until = putting_off.not_needed_until(register.today(), passed_limit=line.passed_limit)
    return _keep(register, line, How.NOT_NEEDED, until, reason, words)


def _keep(
    register: Register, line: TodayLine, how: How, until: date | None, reason: str, words: str
) -> PutOff:
    said = " ".join(clean(words).split())
    if not line.mark or reason not in REASONS[how] or (line.closed and said):
        raise ValueError(reason)
    if len(said) > LONGEST_WORDS or (reason == OTHER and not said):
        raise ValueError(reason)
    kept = PutOff(
        woman=line.woman,
        mark=line.mark,
        how=how,
        until=until,
        reason=reason,
        words=said,
        person=register.identity.person,
        at=clock.now_local_iso(),
    )
    with UnitOfWork(register) as work:
        due_lines.again(work.connection, kept_off.keep(work.connection, kept))
        work.note("put_off", line.woman, how.value)
    return kept


def bring_back(register: Register, woman: str, mark: str) -> None:
    """Let a line stand on the page again."""
    with UnitOfWork(register) as work:
        due_lines.again(work.connection, kept_off.drop(work.connection, woman, mark))
        work.note("put_off", woman, "back")


def reasons(line: TodayLine, how: How) -> dict[str, str]:
    """The reasons offered for a line, each with its label; the words of one that is sealed would lie in the open."""
    return {code: label for code, label in REASONS[how].items() if code != OTHER or not line.closed}


def told_off(
    line: TodayLine, off: Mapping[tuple[str, str], PutOff], people: Mapping[str, str], say: Say
) -> TodayLine:
    """The line, with what was said when it was put off."""
    said = off.get((line.woman, line.mark))
    if said is None:
        return line
    label = REASONS[said.how].get(said.reason, "") if said.reason != OTHER else ""
    reason = say("today", label) if label else said.words
    if label and said.words:
        reason = say("today", _IN_WORDS).format(reason=reason, words=said.words)
    sentence = _UNTIL if said.how is How.LATER else _NOT_NEEDED_UNTIL if said.until else _NOT_NEEDED
    told = say("today", sentence).format(
        day=date_words.day_words(said.until, say) if said.until else "",
        person=people.get(said.person) or say("today", _SOMEBODY),
        reason=reason,
    )
    return replace(line, put_off=told, verb=say("today", _BRING_BACK))
