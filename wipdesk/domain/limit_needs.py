"""What needs doing for a limit of time: the most urgent of the law, and of what else a day is told by a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.domain.clocks.deadlines import deadlines
from wipdesk.domain.clocks.deciding import clocks
from wipdesk.domain.clocks.results import Outcome, urgency
from wipdesk.domain.clocks.rules import Count, Standing
from wipdesk.domain.need import SOON, Need, NeedKind, Urgency
from wipdesk.domain.stays import groups
from wipdesk.domain.told import codes_told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.clocks.results import ClockResult
    from wipdesk.domain.clocks.rules import RuleBook

APPEAL_ASKED_FOR = 90
"""Days after the last day for an appeal in which one that nobody gave notice of is still asked for: our own rule."""
_APPEAL = "appeal"
_RELEASE = "earliest_release"
"""What a rule counts from that is about a day the file itself gives, whoever made the rule."""
_GIVEN_UP = frozenset({"abandoned"})


def limits_of(file: CaseFile, book: RuleBook, *, today: date) -> tuple[ClockResult, ...]:
    """Everything that the rules come to on a file, days for an appeal and of release too; the most urgent first."""
    found = (*clocks(file, book, today=today), *deadlines(file, book, today=today))
    return tuple(sorted(found, key=urgency))


def limit_needs(file: CaseFile, limits: tuple[ClockResult, ...], today: date) -> Iterator[Need]:
    """The most urgent of each sort that somebody should look at: passed, perhaps passed, or near."""
    seen: set[str] = set()
    for result in limits:
        how_urgent = None if _sort(result) in seen else _urgency_of(file, result, today)
        if how_urgent is None:
            continue
        kind, records, field = _decides(file, result)
        group = [each for each in groups(records, file.same_as) if each[0].id in _ids(result, kind)]
        if group:
            seen.add(_sort(result))
            yield Need(
                why=NeedKind.LIMIT, urgency=how_urgent, kind=kind, group=group[0], field=field, limit=result
            )


def is_open_appeal(file: CaseFile, result: ClockResult, today: date) -> bool:
    """Whether it is a last day for an appeal of which no notice is recorded, still to come or not long over."""
    if result.rule.topic != _APPEAL or result.stop is not None or _is_given_up(file, result):
        return False
    if any(each.kind == _APPEAL for each in result.used):
        return False
    last = result.due_last
    return last is None or (today - last.date()).days <= APPEAL_ASKED_FOR


def is_about_release(result: ClockResult) -> bool:
    """Whether it is about a day of release that the file itself gives."""
    return result.rule.start == _RELEASE


def is_about_silence(result: ClockResult) -> bool:
    """Whether it is the office's own rule on matters in which no hearing is recorded for a long time."""
    return result.rule.country == "ORG" and result.rule.start == "last_hearing"


def _sort(result: ClockResult) -> str:
    """Days of an appeal, of release and of a sentence each stand for themselves beside the limits of the law."""
    if is_about_release(result):
        return _RELEASE
    return result.rule.topic or (Count.SENTENCE.value if result.rule.count is Count.SENTENCE else "")


def _is_given_up(file: CaseFile, result: ClockResult) -> bool:
    mine = [each for each in file.appeals if each.parent in result.matters]
    told = codes_told(*(each.status for each in mine))
    return bool(told.codes) and told.codes <= _GIVEN_UP and not told.unsure


def _decides(file: CaseFile, result: ClockResult) -> tuple[str, tuple[Any, ...], str]:
    """Which kind of record, and which field, a limit is looked at in."""
    if result.used and result.used[0].kind == "sentence":
        return "sentence", tuple(file.sentences), result.used[0].field
    return "matter", tuple(file.matters), "outcome_date" if result.rule.topic else "first_court_date"


def _ids(result: ClockResult, kind: str) -> tuple[str, ...]:
    return result.matters if kind == "matter" else tuple(each.record for each in result.used)


def _urgency_of(file: CaseFile, result: ClockResult, today: date) -> Urgency | None:
    if result.rule.topic == _APPEAL:
        if not is_open_appeal(file, result, today):
            return None
    elif not result.running or not (result.rule.is_law or is_about_release(result)):
        return None
    if result.outcome is Outcome.OVERDUE:
        return Urgency.PAST if result.rule.standing is Standing.ON else Urgency.NOW
    if result.outcome is Outcome.POSSIBLY:
        return Urgency.NOW
    near = result.due_first is not None and (result.due_first.date() - today).days <= SOON
    return Urgency.SOON if near and result.outcome is Outcome.WITHIN else None
