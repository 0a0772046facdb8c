"""What needs doing for a limit of time in the law: the most urgent that runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.domain.clocks.results import Outcome
from wipdesk.domain.clocks.rules import Standing
from wipdesk.domain.need import SOON, Need, NeedKind, Urgency
from wipdesk.domain.stays import groups

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.clocks.results import ClockResult


_RELEASE = "earliest_release"
"""What a rule counts from that is about a day the file itself gives, whoever made the rule."""


def limit_needs(file: CaseFile, limits: tuple[ClockResult, ...], today: date) -> Iterator[Need]:
    """The most urgent limit of the law that runs: passed, perhaps passed, or near."""
    for result in limits:
        urgency = _urgency_of(result, today)
        if urgency is None:
            continue
        kind, records, field = _decides(file, result)
        group = [each for each in groups(records, file.same_as) if each[0].id in _ids(result, kind)]
        if group:
            yield Need(
                why=NeedKind.LIMIT, urgency=urgency, kind=kind, group=group[0], field=field, limit=result
            )
            return


def _decides(file: CaseFile, result: ClockResult) -> tuple[str, tuple[Any, ...], str]:
    """Which kind of record, and which field, a limit is looked at in."""
    if (
        result.used
        and result.used[0].kind == "sentence"
        and (result.rule.topic or result.rule.start == _RELEASE)
    ):
        return "sentence", tuple(file.sentences), result.used[0].field
    return "matter", tuple(file.matters), "outcome_date" if result.rule.topic else "first_court_date"


def _ids(result: ClockResult, kind: str) -> tuple[str, ...]:
    return result.matters if kind == "matter" else tuple(each.record for each in result.used)


def _urgency_of(result: ClockResult, today: date) -> Urgency | None:
    if not result.running or not (result.rule.is_law or result.rule.start == _RELEASE):
        return None
    if result.outcome is Outcome.OVERDUE:
        return Urgency.PAST if result.rule.standing is Standing.ON else Urgency.NOW
    if result.outcome is Outcome.POSSIBLY:
        return Urgency.NOW
    near = result.due_first is not None and (result.due_first.date() - today).days <= SOON
    return Urgency.SOON if near and result.outcome is Outcome.WITHIN else None
