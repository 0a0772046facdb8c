"""What the rules on appeals, remission and fines come to on a file. By this rule, if: never more than that.

The last day for notice of appeal has two bounds where the dates have, and where the last day may be no court day: the
earlier one is the day to act by. A day of release with remission rests on conduct, and so is never more than possible.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from wipdesk.domain.clocks.calendar import HOLIDAYS_NOT_IN, deadline
from wipdesk.domain.clocks.court_kinds import from_court
from wipdesk.domain.clocks.facts import FileFacts
from wipdesk.domain.clocks.fines import fine_results
from wipdesk.domain.clocks.remission import release_results
from wipdesk.domain.clocks.results import ClockResult, Lack, Outcome, Used, urgency, year_not_said
from wipdesk.domain.clocks.rules import ClockRule, LegalSetting, Unit
from wipdesk.domain.dates import PartialDate, within_bounds
from wipdesk.domain.edtf import Bounds, end_of, moved_by_days
from wipdesk.domain.stays import groups
from wipdesk.domain.told import NOT_KNOWN, codes_told, date_told, first_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.clocks.calendar import CourtCalendar
    from wipdesk.domain.clocks.facts import MatterFacts
    from wipdesk.domain.clocks.rules import RuleBook

APPEALS_BY_HER = frozenset({"appeal_conviction", "appeal_sentence", "appeal_both", "unknown"})
_FILED = frozenset(
    {"notice_filed", "record_awaited", "listed", "heard", "allowed", "dismissed", "sentence_reduced"}
)
_SENTENCED = frozenset({"sentenced", "sentence_varied"})
_LAST_MINUTE = time(23, 59)


@dataclass(frozen=True, kw_only=True)
class SettingRule(ClockRule):
    """A setting that is counted, in the shape of a rule; its version is that of the setting."""

    setting: LegalSetting

    @property
    def topic(self) -> str:
        """What the setting is about: `appeal`, `remission` or `fine_default`."""
        return self.setting.topic

    @cached_property
    def text(self) -> str:
        """The setting as it is written in a file."""
        return self.setting.text

    @cached_property
    def version(self) -> str:
        """The version of the setting."""
        return self.setting.version


def deadlines(file: CaseFile, book: RuleBook, *, today: date) -> tuple[ClockResult, ...]:
    """What the settings of a country come to on this file, the most urgent first."""
    if not (file.sentences or file.matters):
        return ()
    facts = FileFacts(file, today)
    found: list[ClockResult] = []
    for setting in book.settings:
        if setting.standing.counted:
            found += _TOPICS[setting.topic](as_rule(setting), setting, book, facts)
    return tuple(sorted(found, key=urgency))


@lru_cache(maxsize=64)
def as_rule(setting: LegalSetting) -> SettingRule:
    """A setting in the shape of a rule."""
    return SettingRule(
        id=setting.id,
        country=setting.country,
        rule=setting.rule,
        standing=setting.standing,
        confidence=setting.confidence,
        limit=setting.notice_days,
        unit=Unit.DAYS if setting.notice_days else Unit.NONE,
        act=setting.act,
        section=setting.section,
        src=setting.src,
        note=setting.note,
        setting=setting,
    )


def _appeals(
    rule: SettingRule, setting: LegalSetting, book: RuleBook, file: FileFacts
) -> Iterator[ClockResult]:
    if setting.notice_days is None:
        return
    for matter in file.matters:
        sure = from_court(setting, book, matter)
        for on, used in _sentences(file, matter) if sure is not False else ():
            result = _notice(rule, book.calendar, file, matter, on)
            result = year_not_said(replace(result, used=(used, *result.used)), on)
            yield result if sure else _of_some_court(result)


def _of_some_court(result: ClockResult) -> ClockResult:
    """The same where it is not known whether the rule is about this court: no day is surely passed."""
    outcome = Outcome.POSSIBLY if result.outcome is Outcome.OVERDUE else result.outcome
    return replace(result, outcome=outcome, lacking=(*result.lacking, Lack.COURT))


def _sentences(file: FileFacts, matter: MatterFacts) -> Iterator[tuple[PartialDate, Used]]:
    """The day of each sentence of a matter, each day once; failing that what a court's outcome says of it."""
    mine = [each for each in file.file.sentences if each.parent in matter.ids]
    seen = set()
    for group in groups(mine, file.file.same_as):
        on = date_told(*(each.sentenced_on for each in group))
        day = _by_today(on if on and on.known else _after_conviction(matter), file.today)
        if (day.earliest, day.latest) not in seen:
            seen.add((day.earliest, day.latest))
            yield day, Used("sentence", group[0].id, "sentenced_on", day)
    if mine:
        return
    heard = [each for each in matter.held_hearings if each.outcome & _SENTENCED]
    outcome = codes_told(*(each.outcome for each in matter.group))
    if outcome.codes and outcome.codes <= _SENTENCED and not outcome.unsure:
        on = date_told(*(each.outcome_date for each in matter.group))
        day = _by_today(on if on and on.known else _after_conviction(matter), file.today)
        yield day, Used("matter", matter.ids[0], "outcome_date", day)
    elif heard and heard[0].date:
        yield (
            _by_today(heard[0].date, file.today),
            Used("hearing", heard[0].records[0].id, "date", heard[0].date),
        )


def _after_conviction(matter: MatterFacts) -> PartialDate:
    """A sentence of which no day is told: not before the conviction."""
    on = matter.convicted
    return within_bounds(Bounds(on.sure_earliest, "")) if on and on.sure_earliest else NOT_KNOWN


def _by_today(on: PartialDate, today: date) -> PartialDate:
    """A day of what has happened: not after today."""
    if not on.known or on.latest or (on.earliest and on.earliest > end_of(today)):
        return on
    return within_bounds(Bounds(on.sure_earliest, end_of(today)))


def _notice(
    rule: SettingRule, calendar: CourtCalendar, file: FileFacts, matter: MatterFacts, on: PartialDate
) -> ClockResult:
    days = rule.limit or 0
    first = moved_by_days(on.first_day, days) if on.first_day else None
    last = _latest_of(on, days, calendar)
    filed = _filed(file, matter)
    outcome, lacking = _against(first, last, filed.on if filed else None, file.today)
    if filed and (filed.on is None or not filed.on.known):
        outcome, lacking = Outcome.CANNOT_TELL, (Lack.NOTICE,)
    if not on.known:
        outcome, lacking = Outcome.CANNOT_TELL, (Lack.START,)
    elif outcome is Outcome.POSSIBLY and not on.is_day and not on.year_guessed:
        lacking = (Lack.START, *lacking)
    elif outcome is Outcome.POSSIBLY and last and not calendar.knows(last):
        lacking = (*lacking, Lack.COURT_DAYS)
    return ClockResult(
        rule=rule,
        outcome=outcome,
        matters=matter.ids,
        start=on if on.known else None,
        stop=filed.on if filed else None,
        running=filed is None and not (last and last < file.today),
        unit=Unit.DAYS,
        due_first=datetime.combine(first, _LAST_MINUTE) if first else None,
        due_last=datetime.combine(last, _LAST_MINUTE) if last else None,
        used=(filed.used,) if filed else (),
        lacking=lacking,
        calendar=calendar.version,
    )


def _latest_of(on: PartialDate, days: int, calendar: CourtCalendar) -> date | None:
    """The latest last day of any day it may have been: a day just before may end later, by holidays that are not in."""
    if on.last_day is None:
        return None
    first = on.first_day or on.last_day
    back = min((on.last_day - first).days, 2 * HOLIDAYS_NOT_IN)
    return max(_latest(on.last_day - timedelta(days=each), days, calendar) for each in range(back + 1))


def _latest(day: date, days: int, calendar: CourtCalendar) -> date:
    """The last day if one without court is not the last, and longer where the holidays of the year are not in."""
    last = deadline(day, days, calendar)
    return last if calendar.knows(last) else last + timedelta(days=HOLIDAYS_NOT_IN)


def _against(
    first: date | None, last: date | None, filed: PartialDate | None, today: date
) -> tuple[Outcome, tuple[Lack, ...]]:
    """How the day on which notice was given, or today where none was, stands to the last day."""
    given_first = filed.first_day if filed else today
    given_last = filed.last_day if filed else today
    if last and given_first and given_first > last:
        return Outcome.OVERDUE, ()
    if first and given_last and given_last <= first:
        return Outcome.WITHIN, ()
    settled = filed is None or (filed.first_day is not None and filed.first_day == filed.last_day)
    return Outcome.POSSIBLY, () if settled else (Lack.NOTICE,)


@dataclass(frozen=True, slots=True)
class _Filed:
    on: PartialDate | None
    used: Used


def _filed(file: FileFacts, matter: MatterFacts) -> _Filed | None:
    """Notice of her own appeal, the first that was given; None if none is recorded."""
    found: list[tuple[PartialDate, Any]] = []
    mine = [each for each in file.file.appeals if each.parent in matter.ids]
    for group in groups(mine, file.file.same_as):
        kind = codes_told(*(each.kind for each in group))
        if kind.codes and not kind.codes & APPEALS_BY_HER:
            continue
        on = date_told(*(each.filed_on for each in group))
        status = codes_told(*(each.status for each in group))
        if (on and on.known) or status.codes & _FILED:
            found.append((on or NOT_KNOWN, group[0]))
    if not found:
        return None
    first = first_of(day for day, _ in found)
    return _Filed(first, Used("appeal", found[0][1].id, "filed_on", first))


_TOPICS = {"appeal": _appeals, "remission": release_results, "fine_default": fine_results}
