"""Lines of the page of today that somebody put off, or said are not needed: for how long that holds, and of what."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from wipdesk.domain.clocks.results import Outcome
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.need import NeedKind
from wipdesk.domain.typed_dates import read_date
from wipdesk.domain.typed_words import WEEKDAYS, plain_words

if TYPE_CHECKING:
    from collections.abc import Collection

    from wipdesk.domain.need import Need

LONGEST = 60
"""Days for which a line can be put off at most; the office's own rule, as the two below."""
LONGEST_PASSED = 7
"""Days if a limit of time has passed: nobody is forgotten behind it."""
PASSED_COMES_BACK = 30
"""Days after which a limit that has passed is asked about again, though somebody said that it is not needed."""


class How(StrEnum):
    """The two ways in which a line leaves the page before what it asks for is done."""

    LATER = "later"
    NOT_NEEDED = "not_needed"


WHY_LATER: dict[str, str] = {
    "somebody_else_first": QT_TRANSLATE_NOOP("today", "Somebody else must act first"),
    "cannot_go_before": QT_TRANSLATE_NOOP("today", "Nobody can go there before"),
    "agreed_with_her": QT_TRANSLATE_NOOP("today", "Agreed with her"),
    "other": QT_TRANSLATE_NOOP("today", "Another reason"),
}
WHY_NOT_NEEDED: dict[str, str] = {
    "somebody_else_sees_to_it": QT_TRANSLATE_NOOP("today", "Somebody else sees to it"),
    "does_not_apply": QT_TRANSLATE_NOOP("today", "It does not apply to her"),
    "she_does_not_want_it": QT_TRANSLATE_NOOP("today", "She does not want it"),
    "other": QT_TRANSLATE_NOOP("today", "Another reason"),
}
REASONS: dict[How, dict[str, str]] = {How.LATER: WHY_LATER, How.NOT_NEEDED: WHY_NOT_NEEDED}
_MOST_DIGITS = 3
OF_NEED = "need"
"""What the mark of a line begins with that is worked out from her file alone."""
OTHER = "other"
"""The reason that must be told in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PutOff:
    """That a line is off the page: which one, until before which day, why, and who said so.

    `mark` tells what the line said then; of a line that says anything else nothing was put off.
    """

    woman: str
    mark: str
    how: How
    until: date | None
    """The day on which it comes back; None: only once it says something else."""
    reason: str
    words: str = ""
    person: str = ""
    at: str = ""

    def holds(self, today: date) -> bool:
        """Whether the line is still off the page."""
        return self.until is None or today < self.until


def is_passed_limit(need: Need) -> bool:
    """Whether it is about a limit of time that has passed, or may have: of the law, of a warrant, or the end itself."""
    if need.limit is not None:
        return need.limit.outcome is not Outcome.WITHIN
    return need.why in (NeedKind.WARRANT_RUN_OUT, NeedKind.ALL_ENDED)


def last_day(today: date, *, passed_limit: bool) -> date:
    """The last day to which a line can be put off."""
    return today + timedelta(days=LONGEST_PASSED if passed_limit else LONGEST)


def day_typed(text: str, today: date) -> date | None:
    """The day to come that is meant by a typed line: a number of days, a weekday or a date; None if none is."""
    words = plain_words(text)
    if words.isdecimal() and len(words) <= _MOST_DIGITS:
        return today + timedelta(days=int(words)) if int(words) else None
    if words in WEEKDAYS:
        return today + timedelta(days=(WEEKDAYS.index(words) - today.weekday() - 1) % 7 + 1)
    for year in ("", f" {today.year}", f" {today.year + 1}"):
        read = read_date(text + year, today=today)
        if read.first_day is not None and read.first_day == read.last_day and read.first_day > today:
            return read.first_day
    return None


def not_needed_until(today: date, *, passed_limit: bool) -> date | None:
    """The day on which a line that is not needed is asked about again; None: once it says something else."""
    return today + timedelta(days=PASSED_COMES_BACK) if passed_limit else None


def still_off(put_off: PutOff, there: Collection[str], today: date) -> bool:
    """Whether a line is still off the page, where these marks stand in her file today."""
    return put_off.holds(today) and (put_off.mark in there or not put_off.mark.startswith(OF_NEED))


def mark_of(need: Need) -> str:
    """What the line of a need says, in short: another as soon as a record, a day or how urgent it is changes."""
    limit = need.limit
    said = (
        need.why.value,
        need.urgency.value,
        need.kind,
        sorted(str(each.id) for each in need.group),
        need.field,
        (need.by.edtf, need.by.earliest, need.by.latest) if need.by else None,
        (limit.rule.id, limit.outcome.value, limit.matters, limit.due_first, limit.due_last)
        if limit
        else None,
        *([sorted(str(each[0].id) for each in need.beside)] if need.beside else ()),
    )
    return _mark(OF_NEED, said)


def mark_of_child(child: str, first: date, last: date) -> str:
    """What the line of a child inside says: who reaches the age, and between which days."""
    return _mark("child", (child, first, last))


def _mark(of: str, said: tuple[object, ...]) -> str:
    """Nothing of what was said can be read out of it."""
    return of + ":" + hashlib.blake2b(repr(said).encode(), digest_size=12).hexdigest()
