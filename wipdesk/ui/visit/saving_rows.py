"""What a row of a visit was saved to. Kept apart from the boxes: the worker writes it, one row after another."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from wipdesk.services import links, visits
from wipdesk.ui.visit.alike_strip import NOT_HER

if TYPE_CHECKING:
    from wipdesk.services.visits import VisitRow


@dataclass
class Sheet:
    """The visit that the rows belong to; it is begun with the first row, so that nothing empty stays behind."""

    typed: dict[str, str]
    visit: str = ""
    kept: dict[str, str] = field(default_factory=dict)
    """What stands in the register of what is typed above the rows."""


@dataclass
class Slot:
    """The records of one row, and of whom it was said that she is not the same woman."""

    woman: str = ""
    encounter: str = ""
    task: str = ""
    apart: set[str] = field(default_factory=set)


def write(register: Any, sheet: Sheet, slot: Slot, typed: VisitRow) -> VisitRow:
    """Save a row to its records; on the worker only, where rows are written one after another."""
    write_head(register, sheet, begin=True)
    row = replace(typed, woman=slot.woman or typed.woman, encounter=slot.encounter, task=slot.task)
    saved = visits.write_row(register, sheet.visit, row)
    slot.woman, slot.encounter, slot.task = saved.woman, saved.encounter, saved.task
    while slot.apart:
        links.link(register, "woman", slot.woman, slot.apart.pop(), NOT_HER)
    return saved


def write_head(register: Any, sheet: Sheet, *, begin: bool = False) -> None:
    """Save what was typed above the rows; a visit begins with its first row."""
    typed = dict(sheet.typed)
    if typed == sheet.kept:
        return
    if sheet.visit:
        visits.change(register, sheet.visit, typed)
    elif begin:
        sheet.visit = visits.begin(register, typed)
    else:
        return
    sheet.kept = typed
