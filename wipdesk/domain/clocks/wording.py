"""Puts a result into words: what the dates in a file show against which section, and what is lacking. Never more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain import date_words
from wipdesk.domain.clocks.results import Lack, Outcome
from wipdesk.domain.clocks.rules import Count, Ends, Standing, Unit
from wipdesk.domain.dates import at_minute, on_day
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.lists import context_of
from wipdesk.domain.numbers import grouped

if TYPE_CHECKING:
    from datetime import datetime

    from wipdesk.domain.clocks.results import ClockResult
    from wipdesk.domain.clocks.rules import ClockRule
    from wipdesk.domain.lists import Say

CONTEXT = "clocks"
NOT_ADVICE = QT_TRANSLATE_NOOP(
    "clocks", "Arithmetic from dates, not legal advice: ask your lawyer before you rely on it."
)
_SPANS = {
    ("arrest", "first_court"): QT_TRANSLATE_NOOP("clocks", "between arrest and first court appearance"),
    ("arrest", "told_reason"): QT_TRANSLATE_NOOP(
        "clocks", "between the arrest and the moment she was told the reason for it"
    ),
    ("arrest", "trial"): QT_TRANSLATE_NOOP("clocks", "between arrest and the start of the trial"),
    ("arrest", "committal"): QT_TRANSLATE_NOOP("clocks", "between arrest and committal to the High Court"),
    ("arrest", "charge"): QT_TRANSLATE_NOOP("clocks", "between arrest and charge"),
    ("arrest", "now"): QT_TRANSLATE_NOOP("clocks", "since the arrest"),
    ("arrest", "release"): QT_TRANSLATE_NOOP("clocks", "between arrest and release"),
    ("committal_start", "committal"): QT_TRANSLATE_NOOP(
        "clocks", "between the start of the committal proceedings and the decision on committal"
    ),
    ("committal", "trial"): QT_TRANSLATE_NOOP("clocks", "between committal and the start of the trial"),
    ("charge", "trial"): QT_TRANSLATE_NOOP("clocks", "between charge and the start of the trial"),
    ("adjournment", "next_hearing"): QT_TRANSLATE_NOOP(
        "clocks", "between the last adjournment and the next hearing"
    ),
    ("last_hearing", "now"): QT_TRANSLATE_NOOP("clocks", "since the last hearing"),
    ("earliest_release", "now"): QT_TRANSLATE_NOOP("clocks", "since the earliest day of release"),
    ("warrant_valid_to", "new_order"): QT_TRANSLATE_NOOP("clocks", "since the last day of the warrant"),
}
_AFTER_HOURS = {
    "trial": QT_TRANSLATE_NOOP(
        "clocks",
        "after the first {hours}, or the first court day after them, and before the start of the trial",
    ),
    "committal": QT_TRANSLATE_NOOP(
        "clocks",
        "after the first {hours}, or the first court day after them, and before committal to the High Court",
    ),
}
"""Of a time that begins some hours after the arrest, by where it stops."""
_NO_LIMIT = {
    Outcome.OVERDUE: QT_TRANSLATE_NOOP(
        "clocks", "On the dates in this file, {passed} passed {span} ({law})."
    ),
    Outcome.POSSIBLY: QT_TRANSLATE_NOOP(
        "clocks", "On the dates in this file, days may have passed {span} ({law})."
    ),
    Outcome.WITHIN: QT_TRANSLATE_NOOP("clocks", "On the dates in this file, no day passed {span} ({law})."),
    Outcome.CANNOT_TELL: QT_TRANSLATE_NOOP(
        "clocks", "Whether days passed {span} cannot be told from this file ({law})."
    ),
}
"""Of a rule that allows no day at all: what passed, and no limit."""
_NO_HEARING_SINCE = {
    "first_court_date": QT_TRANSLATE_NOOP("clocks", "since her first day in court, with no hearing recorded"),
    "arrest_date": QT_TRANSLATE_NOOP("clocks", "since the arrest, with no hearing recorded"),
    "charged_on": QT_TRANSLATE_NOOP("clocks", "since the charge, with no hearing recorded"),
    "from_date": QT_TRANSLATE_NOOP("clocks", "since this detention began, with no hearing recorded"),
}
_OTHER_SPAN = QT_TRANSLATE_NOOP("clocks", "between the two dates of this rule")
_TIME = {
    Outcome.OVERDUE: QT_TRANSLATE_NOOP(
        "clocks", "On the dates in this file, more than {limit} passed {span} ({law})."
    ),
    Outcome.POSSIBLY: QT_TRANSLATE_NOOP(
        "clocks", "On the dates in this file, more than {limit} may have passed {span} ({law})."
    ),
    Outcome.WITHIN: QT_TRANSLATE_NOOP(
        "clocks", "On the dates in this file, not more than {limit} passed {span} ({law})."
    ),
    Outcome.CANNOT_TELL: QT_TRANSLATE_NOOP(
        "clocks", "Whether more than {limit} passed {span} cannot be told from this file ({law})."
    ),
}
_NO_COURT_YET = {
    Outcome.OVERDUE: QT_TRANSLATE_NOOP(
        "clocks",
        "On the dates in this file, more than {limit} passed since the arrest, and no first court appearance is "
        "recorded ({law}).",
    ),
    Outcome.POSSIBLY: QT_TRANSLATE_NOOP(
        "clocks",
        "On the dates in this file, more than {limit} may have passed since the arrest, and no first court "
        "appearance is recorded ({law}).",
    ),
    Outcome.WITHIN: QT_TRANSLATE_NOOP(
        "clocks",
        "On the dates in this file, not yet {limit} passed since the arrest; no first court appearance is recorded "
        "({law}).",
    ),
}
_HELD = {
    Outcome.OVERDUE: QT_TRANSLATE_NOOP(
        "clocks", "On the dates in this file, she was held for more than {limit} {span} ({law})."
    ),
    Outcome.POSSIBLY: QT_TRANSLATE_NOOP(
        "clocks", "On the dates in this file, she may have been held for more than {limit} {span} ({law})."
    ),
    Outcome.WITHIN: QT_TRANSLATE_NOOP(
        "clocks", "On the dates in this file, she was not held for more than {limit} {span} ({law})."
    ),
    Outcome.CANNOT_TELL: QT_TRANSLATE_NOOP(
        "clocks", "Whether she was held for more than {limit} {span} cannot be told from this file ({law})."
    ),
}
_SENTENCE = {
    Outcome.OVERDUE: QT_TRANSLATE_NOOP("clocks", "The sentence in this file is longer than {limit} ({law})."),
    Outcome.POSSIBLY: QT_TRANSLATE_NOOP(
        "clocks", "The sentence in this file may be longer than {limit} ({law})."
    ),
    Outcome.WITHIN: QT_TRANSLATE_NOOP(
        "clocks", "The sentence in this file is not longer than {limit} ({law})."
    ),
    Outcome.CANNOT_TELL: QT_TRANSLATE_NOOP(
        "clocks", "Whether the sentence is longer than {limit} cannot be told from this file ({law})."
    ),
}
_REMAND = {
    Outcome.OVERDUE: QT_TRANSLATE_NOOP(
        "clocks", "By this file she is held on remand, and no charge in it carries more than {limit} ({law})."
    ),
    Outcome.POSSIBLY: QT_TRANSLATE_NOOP(
        "clocks",
        "By this file she may be held on remand, and no charge in it carries more than {limit} ({law}).",
    ),
    Outcome.CANNOT_TELL: QT_TRANSLATE_NOOP(
        "clocks",
        "Whether a charge carries more than {limit}, so that she may be held on remand, cannot be told "
        "from this file ({law}).",
    ),
}
_NO_BAIL = QT_TRANSLATE_NOOP(
    "clocks", "{count} hearings with nothing recorded about bail while she was held ({law})."
)
_NO_BAIL_ONE = QT_TRANSLATE_NOOP(
    "clocks", "1 hearing with nothing recorded about bail while she was held ({law})."
)
_LIMITS = {
    Unit.HOURS: QT_TRANSLATE_NOOP("clocks", "{count} h"),
    Unit.DAYS: QT_TRANSLATE_NOOP("clocks", "{count} days"),
    Unit.MONTHS: QT_TRANSLATE_NOOP("clocks", "{count} months"),
}
_ONE = {
    Unit.DAYS: QT_TRANSLATE_NOOP("clocks", "1 day"),
    Unit.MONTHS: QT_TRANSLATE_NOOP("clocks", "1 month"),
}
_BETWEEN = QT_TRANSLATE_NOOP("clocks", "{least} to {most}")
_OR_COURT_DAY = QT_TRANSLATE_NOOP("clocks", "{limit}, or up to the end of the next court day,")
_LONGEST_TERM = QT_TRANSLATE_NOOP("clocks", "the longest term for the offence")
_ALSO = QT_TRANSLATE_NOOP("clocks", "{law}; said again in {also}")
_PASSED_ONE = QT_TRANSLATE_NOOP("clocks", "{time} passed")
_PASSED = QT_TRANSLATE_NOOP("clocks", "at least {least} and at most {most} passed")
_DUE = QT_TRANSLATE_NOOP("clocks", "the limit was reached: {due}")
_DUE_AHEAD = QT_TRANSLATE_NOOP("clocks", "the limit is reached: {due}")
_DUE_BETWEEN = QT_TRANSLATE_NOOP("clocks", "between {first} and {last}")
_OVER = QT_TRANSLATE_NOOP("clocks", "over it by at least {least}")
_MARKS = {
    Standing.PROVISIONAL: QT_TRANSLATE_NOOP("clocks", "Provisional: this rule is not confirmed."),
    Standing.AMBER: QT_TRANSLATE_NOOP("clocks", "The words of this law are softer than a limit."),
}
_BENCHMARK = QT_TRANSLATE_NOOP("clocks", "An international benchmark, not a law of the country.")
_UNVERIFIED = QT_TRANSLATE_NOOP("clocks", "Nobody has verified this rule yet.")
_OFFICE = QT_TRANSLATE_NOOP("clocks", "a reminder of this office, no law")
_LONGEST = QT_TRANSLATE_NOOP(
    "clocks", "The class of the offence is not known; no class has a longer limit in this section."
)
_ONE_CHARGE = QT_TRANSLATE_NOOP("clocks", "This rule is counted because of the charge {charge}.")
_CHARGES = QT_TRANSLATE_NOOP("clocks", "This rule is counted because of the charges {charges}.")
LACKING = {
    Lack.ARREST: QT_TRANSLATE_NOOP("clocks", "the day of the arrest is not known"),
    Lack.ARREST_HOUR: QT_TRANSLATE_NOOP("clocks", "the hour of the arrest is not known"),
    Lack.COURT_HOUR: QT_TRANSLATE_NOOP("clocks", "the hour of the court appearance is not known"),
    Lack.FIRST_COURT: QT_TRANSLATE_NOOP("clocks", "the day of the first court appearance is not recorded"),
    Lack.COURT_DAY: QT_TRANSLATE_NOOP("clocks", "the day of the first court appearance is not known"),
    Lack.START: QT_TRANSLATE_NOOP("clocks", "the day on which the time began is not known"),
    Lack.STOP: QT_TRANSLATE_NOOP("clocks", "the day on which the time ended is not known"),
    Lack.DETENTION: QT_TRANSLATE_NOOP("clocks", "no stretch of detention is recorded from then on"),
    Lack.OFFENCE_CLASS: QT_TRANSLATE_NOOP("clocks", "the class of the offence is not settled"),
    Lack.MAXIMUM: QT_TRANSLATE_NOOP(
        "clocks",
        "the longest term for the offence is neither in the list of offences nor written on the charge",
    ),
    Lack.NO_CHARGE: QT_TRANSLATE_NOOP("clocks", "no charge is recorded"),
    Lack.AGE: QT_TRANSLATE_NOOP("clocks", "whether she was under 18 is not known"),
    Lack.COURT_DAYS: QT_TRANSLATE_NOOP("clocks", "the court holidays of that year are not entered"),
    Lack.COURT_HOURS: QT_TRANSLATE_NOOP("clocks", "the hours of the courts are not entered"),
    Lack.BAIL_DECISION: QT_TRANSLATE_NOOP("clocks", "what was decided about bail is not recorded"),
    Lack.IN_FORCE: QT_TRANSLATE_NOOP("clocks", "whether the law was in force then cannot be told"),
    Lack.ORDER: QT_TRANSLATE_NOOP("clocks", "the second date lies before the first"),
    Lack.CONDITION: QT_TRANSLATE_NOOP(
        "clocks", "not everything on which this rule depends stands in this file"
    ),
    Lack.TOLD: QT_TRANSLATE_NOOP("clocks", "when she was told the reason for her arrest is not recorded"),
    Lack.WHICH_CHARGE: QT_TRANSLATE_NOOP(
        "clocks", "for which of the charges the sentence is, is not recorded"
    ),
    Lack.COURT: QT_TRANSLATE_NOOP("clocks", "which kind of court passed the sentence is not known"),
    Lack.NOTICE: QT_TRANSLATE_NOOP("clocks", "the day on which notice of appeal was given is not recorded"),
    Lack.TERM: QT_TRANSLATE_NOOP("clocks", "the length of the sentence is not settled"),
    Lack.PAYMENT: QT_TRANSLATE_NOOP(
        "clocks", "the fine and what was paid on it are not settled, or not in one currency"
    ),
    Lack.SENTENCED: QT_TRANSLATE_NOOP(
        "clocks", "whether days count on which she served a sentence is not settled"
    ),
    Lack.YEAR: QT_TRANSLATE_NOOP("clocks", "the year of a date was not said; it may be an earlier one"),
}
OUTCOMES = {
    Outcome.OVERDUE: QT_TRANSLATE_NOOP("clocks", "Limit passed"),
    Outcome.POSSIBLY: QT_TRANSLATE_NOOP("clocks", "Limit perhaps passed"),
    Outcome.WITHIN: QT_TRANSLATE_NOOP("clocks", "Within the limit"),
    Outcome.CANNOT_TELL: QT_TRANSLATE_NOOP("clocks", "Cannot tell"),
}


def sentence(result: ClockResult, say: Say) -> str:
    """The sentence of a result, with its citation."""
    law = law_words(result, say)
    rule = result.rule
    if rule.count is Count.HEARINGS:
        text = _NO_BAIL_ONE if result.number == 1 else _NO_BAIL
        return say(CONTEXT, text).format(count=result.number, law=law)
    return say(CONTEXT, _template(result)).format(
        limit=limit_words(rule, say),
        span=_span(result, say),
        law=law,
        passed=_number(result.least or 1, rule.unit, say),
    )


def law_words(result: ClockResult, say: Say) -> str:
    """The citation, and what other law says the same."""
    rule = result.rule
    if rule.country == "ORG":
        return say(CONTEXT, _OFFICE)
    if not result.also:
        return rule.citation or rule.id
    also = ", ".join(each.citation for each in result.also)
    return say(CONTEXT, _ALSO).format(law=rule.citation, also=also)


def span_words(rule: ClockRule, say: Say) -> str:
    """From what to what: between arrest and first court appearance."""
    if rule.after_hours and rule.stop in _AFTER_HOURS:
        hours = _number(rule.after_hours, Unit.HOURS, say)
        return say(CONTEXT, _AFTER_HOURS[rule.stop]).format(hours=hours)
    return say(CONTEXT, _SPANS.get((rule.start, rule.stop), _OTHER_SPAN))


def _span(result: ClockResult, say: Say) -> str:
    """The same of one result: where no hearing was held yet, what it was counted from instead."""
    begun = result.used[0].field if result.used else ""
    if result.rule.start == "last_hearing" and begun in _NO_HEARING_SINCE:
        return say(CONTEXT, _NO_HEARING_SINCE[begun])
    return span_words(result.rule, say)


def limit_words(rule: ClockRule, say: Say) -> str:
    """The limit: 72 h, 10 days, 1 to 2 days."""
    if rule.unit is Unit.TERM:
        return say(CONTEXT, _LONGEST_TERM)
    if rule.limit is None or rule.unit not in _LIMITS:
        return ""
    words = _number(rule.limit, rule.unit, say)
    if rule.limit_most is not None and rule.limit_most != rule.limit:
        most = _number(rule.limit_most, rule.unit, say)
        words = say(CONTEXT, _BETWEEN).format(least=rule.limit, most=most)
    return say(CONTEXT, _OR_COURT_DAY).format(limit=words) if rule.ends is Ends.NEXT_COURT_DAY else words


def details(result: ClockResult, say: Say) -> tuple[str, ...]:
    """How much passed, when the limit is reached, by how much it is passed; each a few words."""
    found = [_passed(result, say), _due(result, say)]
    if result.over_least and result.outcome is Outcome.OVERDUE:
        found.append(say(CONTEXT, _OVER).format(least=_number(result.over_least, result.unit, say)))
    return tuple(each for each in found if each)


def remarks(result: ClockResult, say: Say) -> tuple[str, ...]:
    """What has to be said beside it: provisional, softer than a limit, a benchmark, a class not known."""
    found = [_MARKS[result.rule.standing]] if result.rule.standing in _MARKS else []
    found += [_BENCHMARK] if result.rule.country == "INT" else []
    found += [_UNVERIFIED] if result.rule.confidence.startswith("C") else []
    found += [_LONGEST] if result.longest_of_all else []
    return (*_because(result, say), *(say(CONTEXT, each) for each in found))


def _because(result: ClockResult, say: Say) -> tuple[str, ...]:
    """Which charges put the matter under this rule."""
    named = [say(context_of("offence"), each) for each in result.because]
    if not named:
        return ()
    text = say(CONTEXT, _ONE_CHARGE if len(named) == 1 else _CHARGES)
    return (text.format(charge=named[0], charges=", ".join(named)),)


def lacking(result: ClockResult, say: Say) -> tuple[str, ...]:
    """What is lacking, each as a few words: the hour of the arrest is not known."""
    return tuple(say(CONTEXT, LACKING[each]) for each in result.lacking)


def is_alarming(result: ClockResult) -> bool:
    """Whether a limit of the law is passed for sure, by a rule that is neither soft, provisional nor a benchmark."""
    return result.outcome is Outcome.OVERDUE and result.rule.is_law and result.rule.standing is Standing.ON


def _template(result: ClockResult) -> str:
    if result.rule.count is Count.SENTENCE:
        return _SENTENCE[result.outcome]
    if result.rule.count is Count.REMAND:
        return _REMAND[result.outcome]
    if result.rule.count is Count.CUSTODY:
        return _HELD[result.outcome]
    if result.rule.limit == 0 and not result.rule.limit_most:
        return _NO_LIMIT[result.outcome]
    if result.running and result.rule.stop == "first_court" and result.outcome in _NO_COURT_YET:
        return _NO_COURT_YET[result.outcome]
    return _TIME[result.outcome]


def _number(count: int, unit: Unit, say: Say) -> str:
    if count == 1 and unit in _ONE:
        return say(CONTEXT, _ONE[unit])
    return say(CONTEXT, _LIMITS[unit]).format(count=grouped(count, say)) if unit in _LIMITS else str(count)


def _passed(result: ClockResult, say: Say) -> str:
    if result.least is None or result.most is None or result.outcome is Outcome.CANNOT_TELL:
        return ""
    least, most = (_number(each, result.unit, say) for each in (result.least, result.most))
    if least == most:
        return say(CONTEXT, _PASSED_ONE).format(time=least)
    return say(CONTEXT, _PASSED).format(least=least, most=most)


def _due(result: ClockResult, say: Say) -> str:
    if result.due_first is None or result.due_last is None or result.outcome is Outcome.CANNOT_TELL:
        return ""
    first, last = (_moment(each, result.unit, say) for each in (result.due_first, result.due_last))
    due = first if first == last else say(CONTEXT, _DUE_BETWEEN).format(first=first, last=last)
    ahead = result.running and result.outcome is Outcome.WITHIN
    return say(CONTEXT, _DUE_AHEAD if ahead else _DUE).format(due=due)


def _moment(moment: datetime, unit: Unit, say: Say) -> str:
    whole_day = unit is not Unit.HOURS or (moment.hour, moment.minute) == (23, 59)
    return date_words.words(on_day(moment.date()) if whole_day else at_minute(moment), say)
