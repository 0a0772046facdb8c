"""The ledger of adjournments: how often, whose reasons, over how many days, and how often she was not brought.

Hearings that are said to be the same count once. A fact that two accounts tell differently is counted apart,
as in dispute: it is never given to one side.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from wipdesk.domain.stays import groups
from wipdesk.domain.told import Codes, codes_told, date_told
from wipdesk.domain.values import Contested

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.dates import PartialDate
    from wipdesk.domain.lists import CodeLists
    from wipdesk.domain.records.hearing import Hearing

IN_DISPUTE = "in_dispute"
"""Stands for a reason or a side in the counts when accounts differ."""
NOT_RECORDED = "not_recorded"
"""Stands for a reason or a side in the counts when nobody wrote one down."""
ADJOURNED = frozenset({"adjourned", "adjourned_sine_die"})
LONG_GAP = 92
"""Days without a recorded hearing from which a gap is shown: three months, the program's own rule."""
_BROUGHT = frozenset({"produced", "video"})
_NOT_BROUGHT = "not_produced"
_NOT_KNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Sitting:
    """One hearing: one record, or several that are said to be the same."""

    records: tuple[Hearing, ...]
    date: PartialDate | None
    """The hull of what the records say; None if none has a date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """What the hearings of one matter, or of the whole file, add up to."""

    hearings: int
    adjourned: int
    adjourned_in_dispute: int
    to_come: int
    """Hearings of days to come; nothing of them is counted elsewhere."""
    adjourned_to_come: int
    """How many of these are said, already, to have been put off: to be looked at again."""
    by_reason: tuple[tuple[str, int], ...]
    """Code of the reason (or IN_DISPUTE, NOT_RECORDED) and how often, most often first."""
    by_side: tuple[tuple[str, int], ...]
    """Side whose reason it was (or IN_DISPUTE, NOT_RECORDED) and how often, most often first."""
    not_brought: int
    brought_known: int
    """Of how many hearings it is known whether she was brought."""
    brought_in_dispute: int
    first: PartialDate | None
    last: PartialDate | None
    least_days: int | None
    """Days from the first to the last hearing, at least; None with fewer than two dated hearings."""
    most_days: int | None
    """Days at most; None also where a hearing has no date."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Days, at least, between two hearings, or from the last one to today, with no hearing recorded."""

    after: Sitting
    before: Sitting | None
    days: int


def sittings(file: CaseFile, matters: Collection[str] | None = None) -> list[Sitting]:
    """Hearings in order of their date, linked ones as one; of some matters, or of the whole file."""
    found = groups(
        (each for each in file.hearings if matters is None or each.parent in matters), file.same_as
    )
    told = [Sitting(group, date_told(*(each.date for each in group))) for group in found]
    return sorted(told, key=lambda each: (_order(each.date), each.records[0].id))


def last_of(held: Sequence[Sitting]) -> Sitting | None:
    """The last of some hearings in order; None where one without a date, or another of its day, may have been it."""
    if not held or any(each.date is None or not each.date.known for each in held):
        return None
    *before, last = held
    begins = last.date.earliest if last.date else ""
    return None if any(each.date and (each.date.latest or "9") > begins for each in before) else last


def is_to_come(sitting: Sitting, today: date) -> bool:
    """Whether it lies in days to come beyond doubt: nothing that is said of it has happened yet."""
    return bool(sitting.date and sitting.date.first_day and sitting.date.first_day > today)


def adjournments(
    file: CaseFile, *, lists: CodeLists, today: date, matters: Collection[str] | None = None
) -> Ledger:
    """Count the hearings of some matters (ids), or of the whole file; those of days to come stand apart."""
    recorded = sittings(file, matters)
    held = [each for each in recorded if not is_to_come(each, today)]
    ahead = [each for each in recorded if is_to_come(each, today)]
    put_off = [each for each in held if was_adjourned(each) is True]
    brought = [_brought(each) for each in held]
    dated = [each.date for each in held if each.date and each.date.known]
    least, most = _span([each.date for each in held])
    return Ledger(
        hearings=len(held),
        adjourned=len(put_off),
        to_come=len(ahead),
        adjourned_to_come=sum(was_adjourned(each) is not False for each in ahead),
        adjourned_in_dispute=sum(was_adjourned(each) is None for each in held),
        by_reason=_counted(reason_counted(each) for each in put_off),
        by_side=_counted(side_counted(each, lists) for each in put_off),
        not_brought=sum(each == {False} for each in brought),
        brought_known=sum(len(each) == 1 for each in brought),
        brought_in_dispute=sum(len(each) > 1 for each in brought),
        first=dated[0] if dated else None,
        last=max(dated, key=lambda each: each.latest or each.earliest, default=None),
        least_days=least,
        most_days=most,
    )


def gaps_between(held: list[Sitting], *, today: date, shortest: int = LONG_GAP) -> list[Gap]:
    """The stretches of at least so many days, however the dates are read, in which no hearing is recorded."""
    dated = [each for each in held if each.date and each.date.first_day and each.date.last_day]
    if len(dated) < len(held):
        return []  # a hearing without a date may lie in any gap
    found = []
    for number, sitting in enumerate(dated):
        following = dated[number + 1] if number + 1 < len(dated) else None
        until = _first_day(following) if following else today
        since = max(_last_day(each) for each in dated[: number + 1])
        if until and (until - since).days >= shortest:
            found.append(Gap(sitting, following, (until - since).days))
    return found


def was_adjourned(sitting: Sitting) -> bool | None:
    """Whether it was put off; None where accounts differ about it."""
    outcome = codes_told(*(each.outcome for each in sitting.records))
    adjourned = outcome.codes & ADJOURNED
    if adjourned and (outcome.unsure or adjourned != outcome.codes):
        return None
    reason = _reason(sitting)
    return bool(adjourned or reason.codes)


def _reason(sitting: Sitting) -> Codes:
    return codes_told(*(each.adjournment_reason for each in sitting.records))


def reason_counted(sitting: Sitting) -> str:
    """The reason a hearing that was put off is counted under."""
    reason = _reason(sitting)
    if len(reason.codes) > 1 or (reason.codes and reason.unsure):
        return IN_DISPUTE
    return next(iter(reason.codes), NOT_RECORDED)


def side_counted(sitting: Sitting, lists: CodeLists) -> str:
    """Whose reason it was: two reasons of one side are in dispute, but the side is not."""
    reason = _reason(sitting)
    rows = [lists["adjournment_reason"].get(code) for code in reason.codes]
    sides = {(row.fact("side") if row else "") or _NOT_KNOWN for row in rows}
    if len(sides) > 1 or (sides and reason.unsure):
        return IN_DISPUTE
    return next(iter(sides), NOT_RECORDED)


def _brought(sitting: Sitting) -> set[bool]:
    """Every answer given to whether she was brought; nothing where she was on bail or nobody knows."""
    told = codes_told(*(each.produced for each in sitting.records))
    answers = {True for code in told.codes if code in _BROUGHT}
    answers |= {False for code in told.codes if code.startswith(_NOT_BROUGHT)}
    doubted = any(isinstance(each.produced, Contested) for each in sitting.records) and (
        told.unsure or any(code not in _BROUGHT and not code.startswith(_NOT_BROUGHT) for code in told.codes)
    )
    return {True, False} if answers and doubted else answers


def _counted(codes: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(codes).items(), key=lambda each: (-each[1], each[0])))


def _span(dates: list[PartialDate | None]) -> tuple[int | None, int | None]:
    """Days from the first to the last, at least and at most."""
    dated = [each for each in dates if each and each.first_day and each.last_day]
    if len(dated) < 2:
        return None, None
    firsts = [each.first_day for each in dated if each.first_day]
    lasts = [each.last_day for each in dated if each.last_day]
    least = max((max(firsts) - min(lasts)).days, 0)
    return least, (max(lasts) - min(firsts)).days if len(dated) == len(dates) else None


def _order(told: PartialDate | None) -> tuple[bool, str, str]:
    """By the first day it may be; hearings without a date last."""
    if told is None or not told.known:
        return (True, "", "")
    return (False, told.earliest or told.latest, told.latest)


def _first_day(sitting: Sitting) -> date | None:
    return sitting.date.first_day if sitting.date else None


def _last_day(sitting: Sitting) -> date:
    return (sitting.date.last_day if sitting.date else None) or date.min
