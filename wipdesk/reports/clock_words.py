"""The sentences of the clock: how long she was held, from when, by whose word; arithmetic only, never a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.dates import on_day
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.first_appearance import FirstAppearance, Unit, Untold
from wipdesk.domain.held import Held, HeldState
from wipdesk.domain.numbers import grouped
from wipdesk.domain.spans import Reason
from wipdesk.domain.stays import Remark
from wipdesk.domain.told import date_told
from wipdesk.domain.wording import source_in_words
from wipdesk.reports.text import Run

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.dates import PartialDate
    from wipdesk.reports.composing import Composer

WITHOUT_TRIAL, WITHOUT_CONVICTION, BEFORE_TRIAL = "without_trial", "without_conviction", "before_trial"
CAPTIONS = {
    WITHOUT_TRIAL: QT_TRANSLATE_NOOP("summary", "days held without trial"),
    WITHOUT_CONVICTION: QT_TRANSLATE_NOOP("summary", "days held without a conviction"),
    BEFORE_TRIAL: QT_TRANSLATE_NOOP("summary", "days held before conviction"),
}
_RUNNING = {
    WITHOUT_TRIAL: QT_TRANSLATE_NOOP(
        "summary", "On the dates in this file, up to {until}, she has been held without trial for {days}."
    ),
    WITHOUT_CONVICTION: QT_TRANSLATE_NOOP(
        "summary",
        "On the dates in this file, up to {until}, she has been held without a conviction for {days}.",
    ),
    BEFORE_TRIAL: QT_TRANSLATE_NOOP(
        "summary", "On the dates in this file, up to {until}, she was held before a conviction for {days}."
    ),
}
_OVER = {
    WITHOUT_TRIAL: QT_TRANSLATE_NOOP(
        "summary", "On the dates in this file she was held without trial for {days}."
    ),
    WITHOUT_CONVICTION: QT_TRANSLATE_NOOP(
        "summary", "On the dates in this file she was held without a conviction for {days}."
    ),
    BEFORE_TRIAL: QT_TRANSLATE_NOOP(
        "summary", "On the dates in this file she was held before a conviction for {days}."
    ),
}
_SINCE = QT_TRANSLATE_NOOP("summary", "Her detention began: {start}.")
_ACCOUNTS_DIFFER = QT_TRANSLATE_NOOP("summary", "accounts differ")
_DATE_SOURCE = QT_TRANSLATE_NOOP("summary", "{date} ({source})")
_DAYS = {
    HeldState.EXACT: QT_TRANSLATE_NOOP("summary", "{most} days"),
    HeldState.BETWEEN: QT_TRANSLATE_NOOP("summary", "at least {least} and at most {most} days"),
    HeldState.AT_LEAST: QT_TRANSLATE_NOOP("summary", "at least {least} days"),
    HeldState.AT_MOST: QT_TRANSLATE_NOOP("summary", "at most {most} days"),
}
_ONE_DAY = QT_TRANSLATE_NOOP("summary", "1 day")
_ONE_HOUR = QT_TRANSLATE_NOOP("summary", "1 hour")
_NUMBERS = {
    HeldState.EXACT: QT_TRANSLATE_NOOP("summary", "{most}"),
    HeldState.BETWEEN: QT_TRANSLATE_NOOP("summary", "{least}–{most}"),
    HeldState.AT_LEAST: QT_TRANSLATE_NOOP("summary", "{least}"),
    HeldState.AT_MOST: QT_TRANSLATE_NOOP("summary", "{most}"),
    HeldState.CANNOT_TELL: QT_TRANSLATE_NOOP("summary", "Cannot tell"),
    HeldState.NOT_HELD: QT_TRANSLATE_NOOP("summary", "None recorded"),
}
_BOUNDS = {
    HeldState.EXACT: QT_TRANSLATE_NOOP("summary", "exact, on the dates in this file"),
    HeldState.BETWEEN: QT_TRANSLATE_NOOP("summary", "not less than {least},\nnot more than {most}"),
    HeldState.AT_LEAST: QT_TRANSLATE_NOOP("summary", "at least; the most cannot be told"),
    HeldState.AT_MOST: QT_TRANSLATE_NOOP("summary", "at most; the least cannot be told"),
    HeldState.CANNOT_TELL: QT_TRANSLATE_NOOP("summary", "not enough dates in this file"),
    HeldState.NOT_HELD: QT_TRANSLATE_NOOP("summary", "no police custody and no remand in this file"),
}
_CANNOT_TELL = {
    Reason.NO_RECORD: QT_TRANSLATE_NOOP(
        "summary",
        "How long she has been held cannot be told: no stretch of detention is recorded in this file.",
    ),
    Reason.START_NOT_KNOWN: QT_TRANSLATE_NOOP(
        "summary", "How long she has been held cannot be told: the day on which it began is not known."
    ),
    Reason.YEAR_NOT_SAID: QT_TRANSLATE_NOOP(
        "summary", "How long she has been held cannot be told: the year in which it began was not said."
    ),
    Reason.ENDS_BEFORE_START: QT_TRANSLATE_NOOP(
        "summary", "How long she has been held cannot be told: a stretch of detention ends before it begins."
    ),
    Reason.NONE: QT_TRANSLATE_NOOP("summary", "How long she has been held cannot be told from this file."),
}
_MOST_OPEN = {
    Reason.START_NOT_KNOWN: QT_TRANSLATE_NOOP(
        "summary", "At most cannot be told: the day on which a stretch began is not known."
    ),
    Reason.YEAR_NOT_SAID: QT_TRANSLATE_NOOP(
        "summary", "At most cannot be told: the year in which a stretch began was not said."
    ),
    Reason.ENDS_BEFORE_START: QT_TRANSLATE_NOOP(
        "summary", "At most cannot be told: a stretch of detention ends before it begins."
    ),
}
_NOT_HELD = QT_TRANSLATE_NOOP(
    "summary", "No police custody and no remand is recorded in this file, and no date of arrest."
)
REMARKS = {
    Remark.ENDS_AT_NEXT: QT_TRANSLATE_NOOP(
        "summary", "A stretch without an end is counted up to the day on which the next one begins."
    ),
    Remark.ENDS_AT_RELEASE: QT_TRANSLATE_NOOP(
        "summary", "A stretch without an end is counted up to the day of her release."
    ),
    Remark.END_NOT_DATED: QT_TRANSLATE_NOOP(
        "summary", "A stretch is over, but the day on which it ended is not known."
    ),
    Remark.BAIL_MET: QT_TRANSLATE_NOOP(
        "summary", "Bail is recorded as met, but no end of her detention: she may have been out since then."
    ),
    Remark.REGIME_IN_DOUBT: QT_TRANSLATE_NOOP(
        "summary", "For a stretch it is not sure what she was held as: it counts to the most only."
    ),
    Remark.ONLY_AN_ARREST: QT_TRANSLATE_NOOP(
        "summary", "Only an arrest is recorded, no stretch of detention: she was held for at most so long."
    ),
    Remark.ARREST_NOT_DATED: QT_TRANSLATE_NOOP(
        "summary", "The day of the arrest in this matter is not known."
    ),
    Remark.ARREST_BEFORE_RECORD: QT_TRANSLATE_NOOP(
        "summary",
        "The arrest lies before the first stretch of detention in this file; those days are not counted.",
    ),
    Remark.CONVICTION_NOT_DATED: QT_TRANSLATE_NOOP(
        "summary",
        "A conviction is spoken of, but its day is not known: nothing after it is counted for sure.",
    ),
}
_BETWEEN = QT_TRANSLATE_NOOP(
    "summary", "Arrest: {arrest}. First court appearance: {court}. Between them lie {time}."
)
_BETWEEN_UNTOLD = {
    Untold.ARREST: QT_TRANSLATE_NOOP(
        "summary",
        "The time from arrest to first court appearance cannot be told: the day of arrest is not known.",
    ),
    Untold.APPEARANCE: QT_TRANSLATE_NOOP(
        "summary",
        "The time from arrest to first court appearance cannot be told: the day in court is not known.",
    ),
    Untold.BOTH: QT_TRANSLATE_NOOP(
        "summary", "The time from arrest to first court appearance cannot be told: neither day is known."
    ),
    Untold.YEAR: QT_TRANSLATE_NOOP(
        "summary",
        "The time from arrest to first court appearance cannot be told: the year of one of the days was not said.",
    ),
    Untold.ORDER: QT_TRANSLATE_NOOP(
        "summary",
        "The first court appearance is dated before the arrest, so the time between cannot be told.",
    ),
}
_TIMES = {
    (Unit.HOURS, True): QT_TRANSLATE_NOOP("summary", "{least} hours"),
    (Unit.HOURS, False): QT_TRANSLATE_NOOP("summary", "at least {least} and at most {most} hours"),
    (Unit.DAYS, True): QT_TRANSLATE_NOOP("summary", "{least} days"),
    (Unit.DAYS, False): QT_TRANSLATE_NOOP("summary", "at least {least} and at most {most} days"),
}


def manner(file: CaseFile, held: Held) -> str:
    """What may be said of the time: trial begun or not, convicted or not, as the file tells."""
    if held.until is not None:
        return BEFORE_TRIAL
    begun = any(date_told(matter.trial_began) for matter in file.matters)
    return WITHOUT_CONVICTION if begun else WITHOUT_TRIAL


def number(composer: Composer, held: Held) -> str:
    """The number that stands large: both bounds where they differ."""
    return _counted(composer, _NUMBERS[held.state], held)


def bounds(composer: Composer, held: Held) -> str:
    """How exact the number is."""
    return _counted(composer, _BOUNDS[held.state], held)


def sentence(composer: Composer, held: Held, how: str) -> list[Run]:
    """The sentence that a magistrate reads: how long, from when by whose word, up to when."""
    if held.state is HeldState.NOT_HELD:
        return [Run(composer.text(_NOT_HELD))]
    if held.state is HeldState.CANNOT_TELL:
        return [Run(composer.text(_CANNOT_TELL[held.reason]))]
    one = held.state is HeldState.EXACT and held.days.at_most == 1
    days = Run(_counted(composer, _ONE_DAY if one else _DAYS[held.state], held), bold=True)
    if not held.days.running or held.days.since is None:
        runs = composer.runs(_OVER[how], days=days)
    else:
        began = composer.text(_SINCE, start=_with_source(composer, held.days.since))
        today = composer.shown.date(on_day(composer.today))
        runs = composer.runs(_RUNNING[how], days=days, until=today)
        if held.state is not HeldState.AT_LEAST:  # else another stretch may have begun earlier
            runs.append(Run(" " + began))
    if held.state is HeldState.AT_LEAST and held.reason in _MOST_OPEN:
        runs.append(Run(" " + composer.text(_MOST_OPEN[held.reason])))
    return runs


def appearance_sentence(composer: Composer, first: FirstAppearance) -> list[Run]:
    """The sentence about the time from arrest to court, as plain arithmetic."""
    if first.untold or first.arrest is None or first.appearance is None:
        return [Run(composer.text(_BETWEEN_UNTOLD[first.untold]))]
    template = _TIMES[first.unit, first.at_least == first.at_most]
    if first.at_least == first.at_most == 1:
        template = _ONE_HOUR if first.unit is Unit.HOURS else _ONE_DAY
    return composer.runs(
        _BETWEEN,
        arrest=_with_source(composer, first.arrest),
        court=_with_source(composer, first.appearance),
        time=Run(composer.text(template, least=first.at_least, most=first.at_most), bold=True),
    )


def _with_source(composer: Composer, date: PartialDate) -> str:
    words = composer.shown.date(date)
    source = source_in_words(date.source, composer.shown.say)
    if not _is_as_written(composer.shown.file, date):
        source = composer.text(_ACCOUNTS_DIFFER)
    return composer.text(_DATE_SOURCE, date=words, source=source) if source else words


def _is_as_written(file: CaseFile, date: PartialDate) -> bool:
    """Whether somebody wrote the date down; else it spans the accounts of several."""
    written = {episode.from_date for episode in file.episodes}
    return date in written | {
        each for matter in file.matters for each in (matter.arrest_date, matter.first_court_date)
    }


def _counted(composer: Composer, sentence_of_state: str, held: Held) -> str:
    say = composer.shown.say
    least, most = held.days.at_least or 0, held.days.at_most or 0
    return composer.text(sentence_of_state, least=grouped(least, say), most=grouped(most, say))
