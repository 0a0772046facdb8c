"""Puts the last day for an appeal, a day of release and the prison for a fine into words: by this rule, if."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain import date_words
from wipdesk.domain.clocks import wording
from wipdesk.domain.clocks.deadlines import SettingRule
from wipdesk.domain.clocks.results import Outcome
from wipdesk.domain.clocks.wording import CONTEXT
from wipdesk.domain.dates import on_day
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.numbers import grouped

if TYPE_CHECKING:
    from datetime import datetime

    from wipdesk.domain.clocks.results import ClockResult
    from wipdesk.domain.lists import Say

_NO_NOTICE = {
    Outcome.WITHIN: QT_TRANSLATE_NOOP(
        "clocks", "By this rule, notice of appeal has to be given by {first} ({law})."
    ),
    Outcome.POSSIBLY: QT_TRANSLATE_NOOP(
        "clocks",
        "By this rule, the last day for notice of appeal may have passed; no notice is recorded ({law}).",
    ),
    Outcome.OVERDUE: QT_TRANSLATE_NOOP(
        "clocks", "By this rule, the last day for notice of appeal has passed; no notice is recorded ({law})."
    ),
    Outcome.CANNOT_TELL: QT_TRANSLATE_NOOP(
        "clocks",
        "By this rule, notice of appeal has to be given within {limit}; the last day cannot be told from this file "
        "({law}).",
    ),
}
_NOTICE = {
    Outcome.WITHIN: QT_TRANSLATE_NOOP(
        "clocks", "By the dates in this file, notice of appeal was given within {limit} ({law})."
    ),
    Outcome.POSSIBLY: QT_TRANSLATE_NOOP(
        "clocks", "By the dates in this file, notice of appeal may have been given after {limit} ({law})."
    ),
    Outcome.OVERDUE: QT_TRANSLATE_NOOP(
        "clocks", "By the dates in this file, notice of appeal was given after {limit} ({law})."
    ),
    Outcome.CANNOT_TELL: QT_TRANSLATE_NOOP(
        "clocks",
        "Notice of appeal is recorded; whether it was given within {limit} cannot be told from this file ({law}).",
    ),
}
_RELEASE = {
    Outcome.WITHIN: QT_TRANSLATE_NOOP(
        "clocks",
        "By this rule, and if no days are lost and no other sentence or matter holds her, she could be released on "
        "{first} at the earliest ({law}).",
    ),
    Outcome.POSSIBLY: QT_TRANSLATE_NOOP(
        "clocks",
        "By this rule, and if no days were lost and no other sentence or matter holds her, the earliest day of release "
        "may have passed ({law}).",
    ),
    Outcome.CANNOT_TELL: QT_TRANSLATE_NOOP(
        "clocks", "The earliest day of release by this rule cannot be told from this file ({law})."
    ),
}
_FINE = {
    Outcome.WITHIN: QT_TRANSLATE_NOOP(
        "clocks",
        "The prison for not paying the fine is not longer than this rule gives for its amount ({law}).",
    ),
    Outcome.POSSIBLY: QT_TRANSLATE_NOOP(
        "clocks",
        "The prison for not paying the fine may be longer than this rule gives for its amount ({law}).",
    ),
    Outcome.OVERDUE: QT_TRANSLATE_NOOP(
        "clocks", "The prison for not paying the fine is longer than this rule gives for its amount ({law})."
    ),
    Outcome.CANNOT_TELL: QT_TRANSLATE_NOOP(
        "clocks",
        "Whether the prison for not paying the fine is longer than this rule gives for its amount cannot be told from "
        "this file ({law}).",
    ),
}
_LEFT = QT_TRANSLATE_NOOP(
    "clocks",
    "By this rule, what was paid cuts the prison for the fine to {left} in all; days already served are not taken off "
    "here ({law}).",
)
_NONE_LEFT = QT_TRANSLATE_NOOP(
    "clocks",
    "By this rule, nothing of the prison for the fine is left: what was paid covers the fine ({law}).",
)
_LEFT_UNKNOWN = QT_TRANSLATE_NOOP(
    "clocks",
    "Part of the fine was paid; how much of the prison for it is left by this rule cannot be told from this file "
    "({law}).",
)
_DAYS = QT_TRANSLATE_NOOP("clocks", "{count} days")
_DAYS_BETWEEN = QT_TRANSLATE_NOOP("clocks", "{least} to {most} days")
_LAST_DAY = QT_TRANSLATE_NOOP("clocks", "the last day: {day}")
_LAST_BETWEEN = QT_TRANSLATE_NOOP(
    "clocks", "the last day: between {first} and {last}; act by the earlier one"
)
_LAST_BEGINS = QT_TRANSLATE_NOOP("clocks", "the last day: not before {first}")
_LAST_ENDS = QT_TRANSLATE_NOOP("clocks", "the last day: not after {last}")
_LATE = QT_TRANSLATE_NOOP("clocks", "ask her lawyer whether a court can allow it all the same")
_PETITION = QT_TRANSLATE_NOOP(
    "clocks",
    "the rule also names {count} days for the petition; from when they are counted stands in the rule",
)
_EARLIEST_DAY = QT_TRANSLATE_NOOP("clocks", "that day: {day}")
_EARLIEST_BETWEEN = QT_TRANSLATE_NOOP("clocks", "that day: between {first} and {last}")


def sentence(result: ClockResult, say: Say) -> str:
    """The sentence of a result, with its citation."""
    return say(CONTEXT, _template(result)).format(
        law=wording.law_words(result, say),
        limit=wording.limit_words(result.rule, say),
        first=_day(result.due_first, say),
        left=_left(result, say),
    )


def details(result: ClockResult, say: Say) -> tuple[str, ...]:
    """The day with its bounds, and that a lawyer is asked where the last day may be over."""
    first, last = _day(result.due_first, say), _day(result.due_last, say)
    one, between = (
        (_EARLIEST_DAY, _EARLIEST_BETWEEN) if topic(result) == "remission" else (_LAST_DAY, _LAST_BETWEEN)
    )
    found = [_bounds(first, last, one, between, say)] if first or last else []
    if topic(result) == "appeal" and result.outcome in (Outcome.OVERDUE, Outcome.POSSIBLY):
        found.append(say(CONTEXT, _LATE))
    if isinstance(result.rule, SettingRule) and (days := result.rule.setting.petition_days):
        found.append(say(CONTEXT, _PETITION).format(count=grouped(days, say)))
    return tuple(each for each in found if each)


def topic(result: ClockResult) -> str:
    """What the rule is about; empty if it is no setting."""
    return result.rule.topic


def _bounds(first: str, last: str, one: str, between: str, say: Say) -> str:
    if first and last:
        return say(CONTEXT, one if first == last else between).format(day=first, first=first, last=last)
    if one == _EARLIEST_DAY:
        return ""
    return say(CONTEXT, _LAST_BEGINS if first else _LAST_ENDS).format(first=first, last=last)


def _template(result: ClockResult) -> str:
    about = topic(result)
    if about == "appeal":
        return (_NOTICE if any(each.kind == "appeal" for each in result.used) else _NO_NOTICE)[result.outcome]
    if about == "remission":
        return _RELEASE[result.outcome]
    if not any(each.kind == "fine_payment" for each in result.used):
        return _FINE[result.outcome]
    if result.most is None:
        return _LEFT_UNKNOWN
    return _LEFT if result.most else _NONE_LEFT


def _left(result: ClockResult, say: Say) -> str:
    if result.least is None or result.most is None:
        return ""
    if result.least == result.most:
        return say(CONTEXT, _DAYS).format(count=grouped(result.most, say))
    least, most = grouped(result.least, say), grouped(result.most, say)
    return say(CONTEXT, _DAYS_BETWEEN).format(least=least, most=most)


def _day(moment: datetime | None, say: Say) -> str:
    return date_words.words(on_day(moment.date()), say) if moment else ""
