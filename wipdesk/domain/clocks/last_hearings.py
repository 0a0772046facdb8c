"""Where a time begins that runs from the last hearing of a matter, or from what stands for it before there was one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.clocks.facts import MatterFacts, earliest
from wipdesk.domain.clocks.instances import Begin
from wipdesk.domain.clocks.results import Used
from wipdesk.domain.clocks.trials import REMANDING
from wipdesk.domain.dates import within_bounds
from wipdesk.domain.edtf import Bounds
from wipdesk.domain.spans import days_held

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wipdesk.domain.clocks.facts import FileFacts, HearingFacts


def last_hearings(file: FileFacts) -> Iterator[Begin]:
    """The last hearing of a matter; where there was none yet, what stands for it."""
    for matter in file.matters:
        if matter.ended:
            continue
        held, past = matter.held_hearings, sum(_may_be_past(each, file) for each in matter.hearings)
        if not past:
            yield from _before_any_hearing(file, matter)
        elif len(held) == past:
            yield _after_all(matter, held)
    if not file.matters:
        yield from _detained(file, MatterFacts(file, ()))


def _before_any_hearing(file: FileFacts, matter: MatterFacts) -> Iterator[Begin]:
    """Her first day in court as it was told; failing that the arrest, the charge, or where she is held now."""
    one = matter.ids[0]
    told = [
        Used("matter", one, "first_court_date", matter.first_court),
        Used("matter", one, "arrest_date", matter.arrest),
    ]
    charged = earliest(matter.charged_on)
    told += [Used("charge", charged[0], "charged_on", charged[1])] if charged else []
    for used in told:
        if used.date is not None and used.date.known:
            yield Begin(matter=matter, date=used.date, used=(used,))
            return
    yield from _detained(file, matter)


def _detained(file: FileFacts, matter: MatterFacts) -> Iterator[Begin]:
    """The detention before trial that runs today: all there is to count from where nothing else is told."""
    for stay in file.stays:
        if stay.before_trial and days_held([stay.stretch], today=file.today).running and stay.start:
            used = (Used("custody_episode", stay.records[0], "from_date", stay.start),)
            yield Begin(matter=matter, date=stay.start, used=used, stay=stay)
            return


def _after_all(matter: MatterFacts, held: list[HearingFacts]) -> Begin:
    """The last of several hearings; where their dates leave it open which that was, only between which days it lay."""
    dates = [each.date for each in held if each.date]
    begins = max(each.sure_earliest for each in dates)
    last = max(held, key=lambda each: each.date.latest or "9" if each.date else "")
    rivals = [
        each
        for each in held
        if each.date and ((each.date.latest or "9") > begins or each.date.sure_earliest == begins)
    ]
    if len(rivals) <= 1:
        return at_hearing(matter, last)
    alike = len({(each.outcome, each.next_date) for each in rivals}) == 1
    ends = "" if any(not each.latest for each in dates) else max(each.latest for each in dates)
    between = within_bounds(Bounds(begins, ends))
    used = (Used("hearing", last.records[0].id, "date", between),)
    return Begin(matter=matter, date=between, used=used, hearing=last if alike else None)


def adjournments(file: FileFacts) -> Iterator[Begin]:
    """The last hearing of a matter, where it is known which that was and she stayed inside after it."""
    for begin in last_hearings(file):
        if begin.hearing and begin.hearing.outcome & REMANDING:
            yield begin


def at_hearing(matter: MatterFacts, hearing: HearingFacts) -> Begin:
    """A time that begins at a hearing."""
    used = (Used("hearing", hearing.records[0].id, "date", hearing.date),)
    return Begin(matter=matter, date=hearing.date, used=used, hearing=hearing)


def _may_be_past(hearing: HearingFacts, file: FileFacts) -> bool:
    """Whether a hearing may be over: one without a date may."""
    return (
        hearing.date is None or not hearing.date.known or (hearing.date.first_day or file.today) <= file.today
    )
