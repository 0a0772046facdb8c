"""One thing to do on a woman's file: why, how soon, and what to open."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wipdesk.domain.clocks.results import ClockResult
    from wipdesk.domain.completeness import Blank
    from wipdesk.domain.dates import PartialDate
    from wipdesk.domain.values import Contested

SOON = 14
"""Days ahead that are looked at."""


class NeedKind(StrEnum):
    """Why something needs doing; of two equally urgent ones the earlier in this list stands first."""

    LIMIT = "limit"
    ALL_ENDED = "all_ended"
    WARRANT_RUN_OUT = "warrant_run_out"
    STRETCH_IN_DOUBT = "stretch_in_doubt"
    NOT_HEARD = "not_heard"
    TASK_OVERDUE = "task_overdue"
    NEXT_HEARING = "next_hearing"
    WARRANT_RUNS_OUT = "warrant_runs_out"
    TASK_DUE = "task_due"
    DECIDE_FIRST = "decide_first"
    BAIL_NOT_MET = "bail_not_met"
    NO_OUTCOME = "no_outcome"
    NO_NEXT_DATE = "no_next_date"
    NO_HEARING = "no_hearing"
    NO_HELP = "no_help"
    FOLLOW_UP = "follow_up"
    FLAG = "flag"
    PROMISED = "promised"
    TASK_OPEN = "task_open"
    KEPT_LONG = "kept_long"
    DECIDE = "decide"
    BLANKS = "blanks"


class Urgency(StrEnum):
    """How soon: a day that has passed, one that is near, something that cannot wait, and the rest."""

    PAST = "past"
    SOON = "soon"
    NOW = "now"
    LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One thing to do: why, for which records, by when, and what to open."""

    why: NeedKind
    urgency: Urgency
    kind: str
    group: tuple[Any, ...] = ()
    """The record it is about, or several said to be the same; empty if one must be added."""
    field: str = ""
    add: bool = False
    """Whether it is done by adding a record of the kind, not by opening one."""
    by: PartialDate | None = None
    days: int = 0
    """Days since something, where the reason speaks of them."""
    value: Contested | None = None
    step: str = ""
    """Of a follow-up its code: how long after her release."""
    items: tuple[Blank, ...] = ()
    limit: ClockResult | None = None
    beside: tuple[tuple[Any, ...], ...] = ()
    """Where bail was granted, what else beyond doubt holds her: decisions, sentences or matters; where every matter
    ended, those matters."""

    @property
    def record(self) -> str:
        """The id of the record that it opens; empty if one is to be added."""
        return "" if self.add or not self.group else str(self.group[0].id)
