"""Holds a file against the rules of a country: every rule, every instance, the most urgent first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wipdesk.domain.clocks.classes import applies, by_charges
from wipdesk.domain.clocks.counting import Counted, after_hours, count_custody, count_time
from wipdesk.domain.clocks.facts import FileFacts, earliest
from wipdesk.domain.clocks.longest_terms import longest_term
from wipdesk.domain.clocks.remand import remand_results
from wipdesk.domain.clocks.results import ClockResult, Lack, Outcome, urgency, year_not_said
from wipdesk.domain.clocks.rules import Count, Unit
from wipdesk.domain.clocks.sentences import sentence_results
from wipdesk.domain.clocks.starting import begins, stops
from wipdesk.domain.dates import within_bounds
from wipdesk.domain.edtf import Bounds
from wipdesk.domain.told import NOT_KNOWN, codes_told, date_told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.clocks.facts import MatterFacts
    from wipdesk.domain.clocks.instances import Begin, Stop
    from wipdesk.domain.clocks.rules import ClockRule, RuleBook
    from wipdesk.domain.dates import PartialDate

_BAIL_TOLD = frozenset({"bail_granted", "bail_varied", "bail_refused", "bail_revoked"})
_CLASS_OPEN = {Lack.OFFENCE_CLASS, Lack.NO_CHARGE}
_ENDS_APPEARANCE = "first_court"
_APPEARANCES = ("first_court_date", "date")
"""Fields that tell of a court, where others tell that she was let go."""


def clocks(file: CaseFile, book: RuleBook, *, today: date) -> tuple[ClockResult, ...]:
    """What the rules that are counted come to on this file, the most urgent first."""
    facts = FileFacts(file, today)
    if not (file.matters or file.episodes):
        return ()
    found = [result for rule in book.counted for result in _MEASURES[rule.count](rule, book, facts)]
    return tuple(sorted(found, key=urgency))


def _by_time(rule: ClockRule, book: RuleBook, file: FileFacts) -> Iterator[ClockResult]:
    for begin in begins(rule.start, file):
        sure, lacking = applies(rule, book, file, begin.matter, begin.date)
        if sure is False:
            continue
        stop = stops(rule.stop, file, begin)
        if stop is None:
            continue
        longest_of_all = sure is None and rule.in_doubt == "applies" and set(lacking) <= _CLASS_OPEN
        counted = count_time(rule, begin.date or NOT_KNOWN, stop.date, book.calendar, stopped=stop.told)
        result = _result(rule, book, begin, stop, counted)
        result = _doubted(
            result, None if sure is None and not longest_of_all else True, lacking, longest_of_all
        )
        yield year_not_said(result, begin.date, stop.date)


def _by_custody(rule: ClockRule, book: RuleBook, file: FileFacts) -> Iterator[ClockResult]:
    for begin in begins(rule.start, file):
        if not begin.matter.ids:
            continue
        sure, lacking = applies(rule, book, file, begin.matter, begin.date)
        stop = stops(rule.stop, file, begin) if sure is not False else None
        if stop is None:
            continue
        maximum = longest_term(begin.matter.charges, book.offences) if rule.unit is Unit.TERM else None
        until = None if stop.running and not stop.lacking else stop.date
        held = file.held_between(_since(rule, book, begin, stop, file), until)
        counted = count_custody(rule, held, file.today, maximum)
        if rule.after_hours:
            counted = replace(counted, calendar=book.calendar.version)
        result = replace(_result(rule, book, begin, stop, counted), running=file.held and stop.running)
        if result.outcome is Outcome.POSSIBLY and file.serves_after(begin.date):
            result = replace(result, lacking=(*result.lacking, Lack.SENTENCED))
        ends = [each for stay in file.stays for each in (stay.start, stay.end)]
        yield year_not_said(_doubted(result, sure, lacking), begin.date, stop.date, *ends)


def _since(rule: ClockRule, book: RuleBook, begin: Begin, stop: Stop, file: FileFacts) -> PartialDate:
    """From when days are counted; from the beginning itself where all was over before the first hours were.

    Who is held in another matter and charged later with something else is perhaps held for that from then on only.
    """
    start = begin.date or NOT_KNOWN
    since = after_hours(rule, start, book.calendar)
    charged = earliest(begin.matter.charged_on)
    if rule.after_hours and charged and len(file.matters) > 1:
        since = _or_later(since, charged[1])
    over = since.first_day and stop.date.last_day and stop.date.last_day <= since.first_day
    return start if over else since


def _or_later(since: PartialDate, charged: PartialDate) -> PartialDate:
    """From the one day, or from the charge where that surely came after it."""
    if not since.latest or charged.sure_earliest <= since.latest:
        return since
    return within_bounds(Bounds(since.earliest, charged.latest), source=since.source)


def _by_hearings(rule: ClockRule, book: RuleBook, file: FileFacts) -> Iterator[ClockResult]:
    """Hearings of matters that go on at which nothing is recorded about bail, while she was held."""
    for matter in file.matters:
        if matter.ended or matter.convicted or not file.held:
            continue
        silent = [each for each in matter.held_hearings if not each.outcome & _BAIL_TOLD]
        days = {day for day in _bail_days(file, matter) if day}
        silent = [each for each in silent if each.date and each.date.first_day not in days]
        if silent:
            yield ClockResult(
                rule=rule,
                outcome=Outcome.CANNOT_TELL,
                matters=matter.ids,
                unit=Unit.NONE,
                number=len(silent),
                lacking=(Lack.BAIL_DECISION,),
            )


def _bail_days(file: FileFacts, matter: MatterFacts) -> Iterator[date | None]:
    for bail in file.file.bails:
        if bail.parent in matter.ids and codes_told(bail.state).codes - {"not_applied", "unknown"}:
            told = date_told(bail.decided_on)
            yield told.first_day if told else None


def _result(rule: ClockRule, book: RuleBook, begin: Begin, stop: Stop, counted: Counted) -> ClockResult:
    lacking = [*(_start_lacking(rule, begin, counted)), *stop.lacking, *counted.lacking]
    if (
        counted.outcome is Outcome.POSSIBLY
        and rule.stop == _ENDS_APPEARANCE
        and stop.told
        and not stop.lacking
    ):
        lacking += _appearance_lacking(rule, stop)
    if counted.outcome is Outcome.CANNOT_TELL and not lacking:
        lacking = [Lack.STOP]  # both ends are told, and the one that is left open is the second
    needed = counted.outcome in (Outcome.POSSIBLY, Outcome.CANNOT_TELL)
    used = (*begin.used, *stop.used)
    charges, because = by_charges(rule, begin.matter, book)
    return ClockResult(
        rule=rule,
        outcome=counted.outcome,
        matters=begin.matter.ids,
        start=begin.date,
        stop=stop.date if stop.told else None,
        running=stop.running,
        unit=counted.unit,
        least=counted.least,
        most=counted.most,
        due_first=counted.due_first,
        due_last=counted.due_last,
        over_least=counted.over_least,
        over_most=counted.over_most,
        used=(*used[:-1], *charges, *used[-1:]),
        because=because,
        lacking=tuple(dict.fromkeys(lacking)) if needed else (),
        also=_also(rule, book, begin.date),
        calendar=counted.calendar,
    )


def _appearance_lacking(rule: ClockRule, stop: Stop) -> list[Lack]:
    """What is not known of an appearance, or a release, of which a date is told."""
    if stop.running or stop.date.is_minute:
        return []
    if stop.date.is_day:
        return [Lack.COURT_HOUR] if rule.unit is Unit.HOURS else []
    return [Lack.COURT_DAY] if stop.used and stop.used[0].field in _APPEARANCES else [Lack.STOP]


def _start_lacking(rule: ClockRule, begin: Begin, counted: Counted) -> list[Lack]:
    if begin.date is None or not begin.date.known:
        return [Lack.ARREST if rule.start == "arrest" else Lack.START]
    if counted.outcome is not Outcome.POSSIBLY or begin.date.is_minute or begin.date.year_guessed:
        return []
    if rule.unit is Unit.HOURS and begin.date.is_day and rule.start == "arrest":
        return [Lack.ARREST_HOUR]
    return [] if begin.date.is_day else [Lack.ARREST if rule.start == "arrest" else Lack.START]


def _doubted(
    result: ClockResult, sure: bool | None, lacking: tuple[Lack, ...], longest_of_all: bool = False
) -> ClockResult:
    """The result where it is not sure that the rule applies: never more than possible."""
    if sure is not None:
        return replace(result, longest_of_all=longest_of_all) if longest_of_all else result
    outcome = Outcome.POSSIBLY if result.outcome is Outcome.OVERDUE else result.outcome
    if outcome is Outcome.WITHIN:
        return result
    return replace(result, outcome=outcome, lacking=tuple(dict.fromkeys((*result.lacking, *lacking))))


def _also(rule: ClockRule, book: RuleBook, start: PartialDate | None) -> tuple[ClockRule, ...]:
    """Laws that say the same and were in force beyond doubt when the time began."""
    first = start.first_day if start else None
    last = start.last_day if start else None
    return tuple(
        each
        for each in book.repeated.get(rule.id, ())
        if (not each.in_force_from or (first and first >= each.in_force_from))
        and (not each.in_force_to or (last and last <= each.in_force_to))
    )


_MEASURES = {
    Count.TIME: _by_time,
    Count.CUSTODY: _by_custody,
    Count.HEARINGS: _by_hearings,
    Count.SENTENCE: sentence_results,
    Count.REMAND: remand_results,
}
