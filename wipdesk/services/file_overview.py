"""What the Overview tab of a woman's file shows: the clock, what needs doing, the key facts and the timeline."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.services.file_clock import clock
from wipdesk.services.file_facts import key_facts
from wipdesk.services.file_needs import needs_in_words
from wipdesk.services.file_timeline import entries_in_words

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import Say
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


def overview(register: Register, file: CaseFile, say: Say) -> Overview:
    """Everything that the tab shows, worked out at once: plain data that a worker can hand to the window."""
    return Overview(
        clock=clock(register, file, say),
        needs=needs_in_words(register, file, say),
        facts=key_facts(register, file, say),
        timeline=entries_in_words(register, file, say),
    )
