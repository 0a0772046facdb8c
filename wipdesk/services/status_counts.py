"""How many women have which legal status on the day, and how many of them two international statistics count.

These are exact numbers for the office itself: where a status is rare, a number may tell who it is.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.case_file import each_woman_once
from wipdesk.domain.closing import is_closed
from wipdesk.domain.counting_rules import Counted, is_pretrial_wpb, is_unsentenced_uncts
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.status import IN_DISPUTE, LIST, status
from wipdesk.services.clocks import KINDS
from wipdesk.services.office_lists import lists_of
from wipdesk.storage import queries, reading

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import CodeLists, Say
    from wipdesk.storage.register import Register

_IN_DISPUTE = QT_TRANSLATE_NOOP("status", "In dispute")


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusCounts:
    """What the files that are not closed add up to on a day; she with several files counts once."""

    women: int
    by_status: tuple[tuple[str, int], ...]
    """Codes of the list `legal_status`, or `in_dispute` where accounts differ; the most first."""
    unsentenced_uncts: dict[Counted, int]
    """By the rule of the UN crime survey."""
    pretrial_wpb: dict[Counted, int]
    """By the rule of the World Prison Brief."""


def status_counts(register: Register) -> StatusCounts:
    """Count over all files that are not closed, as they stand today."""
    with register.reading() as connection:
        files = list(reading.many_files(connection, queries.women(connection), kinds=KINDS))
    return counted(each_woman_once(files), lists_of(register), today=register.today())


def counted(files: Iterable[CaseFile], lists: CodeLists, *, today: date) -> StatusCounts:
    """Count over these files, none of them the same woman."""
    found = [status(file, today=today, lists=lists) for file in files if not is_closed(file.woman)]
    codes = Counter(each.code for each in found)
    return StatusCounts(
        women=len(found),
        by_status=tuple(sorted(codes.items(), key=lambda each: (-each[1], each[0]))),
        unsentenced_uncts=_by_rule(is_unsentenced_uncts(each, lists) for each in found),
        pretrial_wpb=_by_rule(is_pretrial_wpb(each, lists) for each in found),
    )


def in_words(code: str, lists: CodeLists, say: Say) -> str:
    """A counted status in words."""
    return say("status", _IN_DISPUTE) if code == IN_DISPUTE else lists[LIST].label(code, say)


def _by_rule(found: Iterable[Counted]) -> dict[Counted, int]:
    told = Counter(found)
    return {each: told[each] for each in Counted}
