"""Flags on a woman's file, and those whose day has come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.domain.need import Need, NeedKind, Urgency
from wipdesk.domain.stays import groups
from wipdesk.domain.told import date_told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wipdesk.domain.case_file import CaseFile


def flag_needs(file: CaseFile, today: date) -> Iterator[Need]:
    """Flags that are on her file and whose day has come; one without a day reminds of nothing."""
    for group in flags_on(file):
        day = date_told(*(each.remind_on for each in group))
        if day is not None and day.first_day is not None and day.first_day <= today:
            yield Need(
                why=NeedKind.FLAG, urgency=Urgency.NOW, kind="flag", group=group, field="remind_on", by=day
            )


def flags_on(file: CaseFile) -> list[tuple[Any, ...]]:
    """Flags that nobody has taken off; those said to be the same together."""
    return [
        group
        for group in groups(file.flags, file.same_as)
        if date_told(*(each.done_on for each in group)) is None
    ]
