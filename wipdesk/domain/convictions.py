"""When she was first convicted, in any matter, as far as the file tells: there, "before trial" ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.dates import PartialDate, within_bounds
from wipdesk.domain.edtf import Bounds
from wipdesk.domain.stays import groups
from wipdesk.domain.told import NOT_KNOWN, Codes, codes_told, date_told, end_told, first_of, perhaps

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.records.matter import Matter

CONVICTED = frozenset({"convicted_plea", "convicted_trial"})
AFTER_CONVICTION = frozenset({"sentenced", "sentence_varied", "appeal_allowed", "appeal_dismissed"})
"""Outcomes that a conviction must have gone before."""
_CHARGE_CONVICTED = "convicted"


@dataclass(frozen=True, slots=True)
class Conviction:
    """The first conviction the file tells of."""

    on: PartialDate
    matters: tuple[str, ...]


def first_conviction(file: CaseFile) -> Conviction | None:
    """The first conviction in any matter; None if nothing in the file speaks of one.

    Where only an outcome, a charge or a hearing speaks of it, the date has the bounds that follow from that.
    """
    dates: list[PartialDate] = []
    matters: list[str] = []
    for group in groups(file.matters, file.same_as):
        on = convicted_on(file, group)
        if on:
            dates.append(on)
            matters.extend(matter.id for matter in group)
    first = first_of(dates)
    return Conviction(first, tuple(matters)) if first else None


def convicted_on(file: CaseFile, group: tuple[Matter, ...]) -> PartialDate | None:
    """When she was convicted in one matter; None if nothing speaks of it."""
    told = end_told(*(matter.convicted_on for matter in group))
    if told:
        return told
    ids = {matter.id for matter in group}
    found = _from_outcomes(group)
    for hearing in file.hearings:
        if hearing.parent in ids:
            found.extend(_from(codes_told(hearing.outcome), date_told(hearing.date)))
    if not found:
        charges = [codes_told(each.status) for each in file.charges if each.parent in ids]
        found = [NOT_KNOWN for each in charges if _CHARGE_CONVICTED in each.codes]
    return first_of(found)


def _from_outcomes(group: tuple[Matter, ...]) -> list[PartialDate]:
    outcome = codes_told(*(matter.outcome for matter in group))
    return _from(outcome, date_told(*(matter.outcome_date for matter in group)))


def _from(outcome: Codes, on: PartialDate | None) -> list[PartialDate]:
    """What an outcome says of the day of conviction: that day, an earlier one, or perhaps none."""
    date = on or NOT_KNOWN
    convicting = outcome.codes & (CONVICTED | AFTER_CONVICTION)
    if not convicting:
        return []
    told = date if convicting <= CONVICTED else within_bounds(Bounds("", date.latest))
    in_doubt = outcome.unsure or convicting != outcome.codes
    return [perhaps(told) if in_doubt else told]
