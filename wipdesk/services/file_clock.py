"""The clock of a woman's file: how long she has been held before trial, as far as the dates in her file tell.

The sentence, the remarks and the segments are those of the printed summary: one fact, said in one way.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.adjournments import sittings
from wipdesk.domain.dates import on_day
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.held import Held, HeldState, first_court, held_before_trial
from wipdesk.domain.numbers import grouped
from wipdesk.domain.spans import days_words, gaps, overlaps
from wipdesk.domain.stays import POLICE, REMAND, groups, stays
from wipdesk.domain.told import date_told
from wipdesk.domain.wording import source_in_words
from wipdesk.reports import clock_words
from wipdesk.reports.clock_bar import DOUBT, Segment, segments_of
from wipdesk.reports.composing import Composer
from wipdesk.reports.faces import Face
from wipdesk.reports.shown import Shown
from wipdesk.reports.text import Ink
from wipdesk.services.file_words import FileWords

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.dates import PartialDate
    from wipdesk.domain.lists import Say
    from wipdesk.domain.stays import Stay
    from wipdesk.storage.register import Register


@dataclass(frozen=True, slots=True)
class ClockSegment:
    """Days of the bar, counted from its first: held as `police` or `remand`, or empty where that is not sure."""

    regime: str
    from_day: int
    to_day: int
    certain: bool


@dataclass(frozen=True, slots=True)
class ClockTick:
    """A mark on the bar: `charged`, `first_court` or `hearing`, on which day, and its words."""

    what: str
    day: int
    certain: bool
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """Everything that the card of the clock shows."""

    number: str
    """412, 387 to 417, at least 12, at most 30, or a dash where it cannot be told."""
    state: HeldState
    running: bool
    title: str
    counted_from: str
    bounds: str
    sources: str
    segments: tuple[ClockSegment, ...]
    days: int
    """How long the bar is."""
    ticks: tuple[ClockTick, ...]
    legend: tuple[tuple[str, str], ...]
    """Regime (`police`, `remand`, or `doubt`) and its words with the days."""
    sentence: str
    """All of it as one text, also for who cannot see the bar."""
    remarks: tuple[str, ...]


_NUMBERS = {
    HeldState.EXACT: QT_TRANSLATE_NOOP("overview", "{most}"),
    HeldState.BETWEEN: QT_TRANSLATE_NOOP("overview", "{least} to {most}"),
    HeldState.AT_LEAST: QT_TRANSLATE_NOOP("overview", "at least {least}"),
    HeldState.AT_MOST: QT_TRANSLATE_NOOP("overview", "at most {most}"),
}
_NO_NUMBER = "-"
_FROM = QT_TRANSLATE_NOOP("overview", "counted from {date}")
_SOURCES = QT_TRANSLATE_NOOP("overview", "the dates come from: {sources}")
_POLICE = QT_TRANSLATE_NOOP("overview", "Police custody, {days}")
_REMAND = QT_TRANSLATE_NOOP("overview", "Remand, {days}")
_LEGEND = {POLICE: _POLICE, REMAND: _REMAND}
_DOUBT = QT_TRANSLATE_NOOP("overview", "Perhaps held")
_TICKS = {
    "charged": QT_TRANSLATE_NOOP("overview", "charged, day {day}"),
    "first_court": QT_TRANSLATE_NOOP("overview", "first court, day {day}"),
    "hearing": QT_TRANSLATE_NOOP("overview", "hearing, day {day}"),
}
_TICKS_BETWEEN = {
    "charged": QT_TRANSLATE_NOOP("overview", "charged, between day {day} and day {last}"),
    "first_court": QT_TRANSLATE_NOOP("overview", "first court, between day {day} and day {last}"),
    "hearing": QT_TRANSLATE_NOOP("overview", "hearing, between day {day} and day {last}"),
}
_GAP = QT_TRANSLATE_NOOP("overview", "From {first} to {last} no stretch of detention is recorded.")
_OVERLAP = QT_TRANSLATE_NOOP(
    "overview", "Two stretches of detention cover the same days; those days are counted once."
)

_TO_COME = QT_TRANSLATE_NOOP(
    "overview", "A stretch of detention begins on a day to come: {date}. It is not counted."
)


def clock(register: Register, file: CaseFile, say: Say) -> Clock:
    """The clock of a file, as it stands today."""
    told = FileWords(register, file, say)
    held = held_before_trial(file, today=told.today)
    # The words of the printed summary, in the face for the office.
    composer = Composer(Shown(file, Face.FULL, told.lists, say), Ink(), told.today)
    how = clock_words.manner(file, held)
    window = (None, held.until) if held.until else None
    segments = segments_of(held.stays, window, told.today)
    first = segments[0].first if segments else told.today
    remarks = [composer.text(clock_words.REMARKS[remark]) for remark in held.remarks]
    return Clock(
        number=_number(told, held),
        state=held.state,
        running=held.days.running,
        title=composer.text(clock_words.CAPTIONS[how]),
        counted_from=_counted_from(told, held),
        bounds=_bounds(composer, held, say),
        sources=_sources(told, held),
        segments=tuple(_segment(each, held.stays, first) for each in segments),
        days=(segments[-1].last - first).days if segments else 0,
        ticks=tuple(_ticks(told, segments)),
        legend=_legend(told, held, segments),
        sentence="".join(run.text for run in clock_words.sentence(composer, held, how)),
        remarks=(*remarks, *_untidy(told, held)),
    )


def _number(told: FileWords, held: Held) -> str:
    if held.state not in _NUMBERS:
        return _NO_NUMBER
    least, most = held.days.at_least or 0, held.days.at_most or 0
    return told.text(_NUMBERS[held.state], least=grouped(least, told.say), most=grouped(most, told.say))


def _counted_from(told: FileWords, held: Held) -> str:
    if held.days.since is None:
        return ""
    return told.text(_FROM, date=told.date(held.days.since, kind="custody_episode", name="from_date"))


def _bounds(composer: Composer, held: Held, say: Say) -> str:
    if held.state is HeldState.BETWEEN:
        return days_words(held.days, say)
    return " ".join(clock_words.bounds(composer, held).split())


def _sources(told: FileWords, held: Held) -> str:
    named = [source_in_words(source, told.say) for source in held.sources]
    return told.text(_SOURCES, sources=", ".join(named)) if named else ""


def _segment(segment: Segment, stays: tuple[Stay, ...], first: date) -> ClockSegment:
    regime = segment.kind
    if segment.kind == DOUBT:
        regimes = {stay.regime for stay in stays if _may_cover(stay, segment)}
        regime = regimes.pop() if len(regimes) == 1 else ""
        regime = regime if regime in (POLICE, REMAND) else ""
    return ClockSegment(
        regime, (segment.first - first).days, (segment.last - first).days, segment.kind != DOUBT
    )


def _may_cover(stay: Stay, segment: Segment) -> bool:
    begins = stay.start.first_day if stay.start else None
    ends = stay.end.last_day if stay.end else None
    return begins is not None and begins <= segment.first and (ends is None or ends >= segment.last)


def _ticks(told: FileWords, segments: tuple[Segment, ...]) -> Iterator[ClockTick]:
    if not segments:
        return
    first, last = segments[0].first, segments[-1].last
    for what, day in _marked(told.file):
        if day is None or day.first_day is None or not first <= day.first_day <= last:
            continue
        number, until = (day.first_day - first).days, day.last_day
        certain = until == day.first_day
        words = told.text(_TICKS[what], day=number)
        if not certain:
            end = min(until or last, last)
            words = told.text(_TICKS_BETWEEN[what], day=number, last=(end - first).days)
        yield ClockTick(what, number, certain, words)


def _marked(file: CaseFile) -> Iterator[tuple[str, PartialDate | None]]:
    charged = [
        date_told(*(each.charged_on for each in group)) for group in groups(file.charges, file.same_as)
    ]
    known = [each for each in charged if each and each.earliest]
    yield "charged", min(known, key=lambda each: (each.earliest, each.latest), default=None)
    yield "first_court", first_court(file)
    for sitting in sittings(file):
        yield "hearing", sitting.date


def _legend(told: FileWords, held: Held, segments: tuple[Segment, ...]) -> tuple[tuple[str, str], ...]:
    kinds = {segment.kind for segment in segments}
    found = [
        (part.regime, told.text(_LEGEND[part.regime], days=days_words(part.days, told.say)))
        for part in held.parts
    ]
    if DOUBT in kinds:
        found.append((DOUBT, told.text(_DOUBT)))
    return tuple(found)


def _untidy(told: FileWords, held: Held) -> Iterator[str]:
    """What does not fit together in the stretches: days between them, days told twice, days still to come."""
    stretches = [stay.stretch for stay in held.stays]
    for first, last in gaps(stretches):
        days = (told.date(on_day(day), kind="custody_episode", name="from_date") for day in (first, last))
        yield told.text(_GAP, **dict(zip(("first", "last"), days, strict=True)))
    if overlaps(stretches):
        yield told.text(_OVERLAP)
    for stay in stays(told.file):
        if stay.start and stay.start.first_day and stay.start.first_day > told.today:
            start = told.date(stay.start, kind="custody_episode", name="from_date")
            yield told.text(_TO_COME, date=start)
