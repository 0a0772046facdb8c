"""She is still held, and by this file every matter against her is over: the first thing anybody should ask about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.court_dates import ended_in_court, has_ended
from wipdesk.domain.held import current_episode
from wipdesk.domain.need import Need, NeedKind, Urgency
from wipdesk.domain.status import held_after_all_ended
from wipdesk.domain.stays import groups
from wipdesk.domain.told import date_told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.dates import PartialDate
    from wipdesk.domain.records.matter import Matter


def ended_needs(file: CaseFile, today: date) -> Iterator[Need]:
    """Held before trial though each matter ended, by its outcome or by its last hearing, without a sentence."""
    matters = groups(file.matters, file.same_as)
    if not matters or not all(has_ended(each) or ended_in_court(file, each) for each in matters):
        return
    episode = current_episode(file, today)
    if episode is None or not held_after_all_ended(file, today=today):
        return
    days = [on for each in matters if (on := _ended_on(file, each)) is not None]
    yield Need(
        why=NeedKind.ALL_ENDED,
        urgency=Urgency.PAST,
        kind="custody_episode",
        group=next(each for each in groups(file.episodes, file.same_as) if episode in each),
        field="to_date",
        by=max(days, key=_last) if days else None,
        beside=tuple(matters),
    )


def _ended_on(file: CaseFile, group: tuple[Matter, ...]) -> PartialDate | None:
    heard = ended_in_court(file, group)
    told = date_told(*(each.outcome_date for each in group)) or (heard.date if heard else None)
    return told if told is not None and told.known else None


def _last(on: PartialDate) -> str:
    return on.latest or on.earliest
