"""The paper form of an intake, empty: it names nobody, and printing it leaves no line in the trail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk import clock
from wipdesk.domain.lists import as_written
from wipdesk.domain.roles import Right
from wipdesk.reports import intake_form
from wipdesk.reports.intake_form import IntakeFacts
from wipdesk.services.office_lists import lists_of

if TYPE_CHECKING:
    from wipdesk.domain.lists import Say
    from wipdesk.reports.case_summary import Rendered
    from wipdesk.storage.register import Register


def form(register: Register, say: Say = as_written, *, place: str = "", closed_page: bool = True) -> Rendered:
    """The form, for a place (code) or for any; by choice without the page for violence, health and officers.

    Raises NotAllowed.
    """
    register.require(Right.PRINT)
    lists = lists_of(register)
    facts = IntakeFacts(
        place=lists["facility"].label(place, say) if place else "",
        printed_at=clock.now_local_iso()[:16].replace("T", " "),
        author=register.identity.name,
        practice=register.office.practice,
    )
    return intake_form.render(facts, lists, say, closed_page=closed_page)
