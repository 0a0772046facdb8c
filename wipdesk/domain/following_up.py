"""When to look for a woman after her release: after 1, 3 and 6 months, as far as that was not done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.dates import PartialDate
from wipdesk.domain.edtf import moved_by_months
from wipdesk.domain.held import is_held
from wipdesk.domain.stays import groups
from wipdesk.domain.told import codes_told, date_told

if TYPE_CHECKING:
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.records.follow_up import FollowUp

STEPS = {"1m": 1, "3m": 3, "6m": 6}
"""Months after release at which she is looked for."""
GIVEN_UP_AFTER = 180
"""Days after its day in which a follow-up that nobody made is still asked for; the program's own rule."""
_NOT_DONE = frozenset({"not_done", "unknown"})
_NOT_FREE = frozenset({"died", "escaped", "transfer_out", "deported"})


@dataclass(frozen=True, slots=True)
class FollowUpDue:
    """The next look at how she is: the record made for it, if there is one, and its day."""

    records: tuple[FollowUp, ...]
    due: PartialDate
    step: str
    """Its code: how long after her release."""


def next_follow_up(file: CaseFile, today: date) -> FollowUpDue | None:
    """The first follow-up that was not done; None if she is held, was never released, or all are done."""
    released = date_told(*(each.released_on for each in file.women))
    modes = codes_told(*(each.release_mode for each in file.women))
    if released is None or not released.known or modes.codes & _NOT_FREE or is_held(file, today):
        return None
    recorded = [
        (codes_told(*(each.after for each in group)).codes, group)
        for group in groups(file.follow_ups, file.same_as)
    ]
    for step, months in STEPS.items():
        of_step = [group for codes, group in recorded if step in codes]
        if any(_is_done(group) for group in of_step):
            continue
        group = of_step[0] if of_step else ()
        planned = date_told(*(each.due for each in group))
        due = planned if planned and planned.known else _later(released, months)
        if due.last_day is None or (today - due.last_day).days <= GIVEN_UP_AFTER:
            return FollowUpDue(group, due, step)
    return None


def _is_done(group: tuple[FollowUp, ...]) -> bool:
    how = codes_told(*(each.how for each in group))
    done = date_told(*(each.done_on for each in group))
    return (done is not None and done.known) or bool(how.codes - _NOT_DONE)


def _later(day: PartialDate, months: int) -> PartialDate:
    """The same stretch of days so many months later."""
    first, last = (moved_by_months(each, months) if each else None for each in (day.first_day, day.last_day))
    return PartialDate(
        earliest=f"{first.isoformat()}T00:00" if first else "",
        latest=f"{last.isoformat()}T24:00" if last else "",
    )
