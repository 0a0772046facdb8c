"""The page of today as PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk import clock
from wipdesk.domain import date_words
from wipdesk.domain.lists import as_written
from wipdesk.domain.roles import Right
from wipdesk.reports import today_sheet
from wipdesk.reports.today_sheet import SheetFacts, SheetGroup, SheetLine
from wipdesk.services import today
from wipdesk.services.today_line import why_in_full
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from wipdesk.domain.lists import Say
    from wipdesk.reports.case_summary import Rendered
    from wipdesk.storage.register import Register

MOST = 60
"""Lines of a group that are printed."""


def look(register: Register, *, mine: bool, coded: bool, say: Say = as_written) -> Rendered:
    """The page as it will be printed; leaves no line in the trail."""
    page = today.page(register, mine=mine, say=say, most=MOST)
    groups = [
        SheetGroup(
            heading=group.heading,
            total=group.total,
            lines=tuple(
                SheetLine(
                    name=(each.code or each.name) if coded else each.name,
                    why=why_in_full(each, say),
                    when=each.when,
                )
                for each in group.lines
            ),
        )
        for group in page.groups
    ]
    facts = SheetFacts(
        day=date_words.day_words(register.today(), say),
        office=register.office.name,
        author=register.identity.name,
        printed_at=clock.now_local_iso()[:16].replace("T", " "),
        practice=register.office.practice,
        mine=mine,
        put_off=page.put_off,
    )
    return today_sheet.render(groups, facts, say)


def take(register: Register, *, mine: bool, coded: bool, say: Say = as_written) -> Rendered:
    """The page that goes out, with a line in the trail. Raises NotAllowed."""
    with UnitOfWork(register) as work:
        work.require(Right.PRINT)
        work.note("print_today", "", "codes" if coded else "names")
    return look(register, mine=mine, coded=coded, say=say)
