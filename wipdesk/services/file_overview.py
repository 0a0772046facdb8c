"""What the Overview tab of a woman's file shows: clock, limits, what needs doing, key facts and timeline."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.clocks.results import urgency
from wipdesk.services import clocks
from wipdesk.services.completeness import completeness
from wipdesk.services.file_clock import clock
from wipdesk.services.file_facts import key_facts
from wipdesk.services.file_needs import needs_in_words
from wipdesk.services.file_timeline import entries_in_words

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.clocks.rules import RuleBook
    from wipdesk.domain.lists import Say
    from wipdesk.services.clocks import ClockLine
    from wipdesk.services.completeness import Completeness
    from wipdesk.services.file_clock import Clock
    from wipdesk.services.file_facts import Fact
    from wipdesk.services.file_needs import NeedRow
    from wipdesk.services.file_timeline import TimelineRow
    from wipdesk.storage.register import Register


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """A file at a glance, all of it in words."""

    clock: Clock
    needs: tuple[NeedRow, ...]
    facts: tuple[Fact, ...]
    timeline: tuple[TimelineRow, ...]
    completeness: Completeness
    limits: tuple[ClockLine, ...] = ()


def overview(register: Register, file: CaseFile, say: Say, *, book: RuleBook | None = None) -> Overview:
    """Everything that the tab shows, worked out at once: plain data that a worker can hand to the window."""
    limits = clocks.lines(register, file, say, book=book)
    return Overview(
        clock=clock(register, file, say),
        needs=needs_in_words(
            register, file, say, tuple(sorted((each.result for each in limits), key=urgency))
        ),
        facts=key_facts(register, file, say),
        timeline=entries_in_words(register, file, say),
        completeness=completeness(register, file, say),
        limits=limits,
    )
