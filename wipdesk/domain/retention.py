"""How long a closed file is kept before somebody is asked whether it still must be; nothing is erased by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.closing import is_closed
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.edtf import moved_by_months
from wipdesk.domain.need import Need, NeedKind, Urgency
from wipdesk.domain.told import accounts, date_told
from wipdesk.domain.values import Missing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wipdesk.domain.case_file import CaseFile

KEPT_YEARS = 5
"""Years after closing for which a file is kept: an appeal, a new arrest or a complaint may still need it."""


def retention_due(file: CaseFile) -> date | None:
    """The day on which somebody is asked; None where the file is open, or the day it was closed is not known.

    Of several accounts, and of a date that is only partly known, the latest day counts.
    """
    if not is_closed(file.woman):
        return None
    told = [each for woman in file.women for each in accounts(woman.closed_on)]
    known = [each for each in told if each not in (Missing.NOT_ASKED, Missing.NONE)]
    days = [each.last_day for each in known if isinstance(each, PartialDate) and each.last_day is not None]
    return moved_by_months(max(days), 12 * KEPT_YEARS) if days and len(days) == len(known) else None


def retention_needs(file: CaseFile, today: date) -> Iterator[Need]:
    """A file that has been closed for so long that somebody must say whether it is kept."""
    due = retention_due(file)
    if due is not None and due <= today:
        yield Need(
            why=NeedKind.KEPT_LONG,
            urgency=Urgency.LATER,
            kind="woman",
            group=tuple(file.women),
            field="closed_on",
            by=date_told(*(each.closed_on for each in file.women)),
        )
