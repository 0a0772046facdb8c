"""What a file says that rules about time ask for, gathered once: matters, stretches of detention, charges, hearings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from wipdesk.domain.clocks.classes import charge_facts
from wipdesk.domain.convictions import convicted_on
from wipdesk.domain.court_dates import has_ended
from wipdesk.domain.edtf import moved_by_days
from wipdesk.domain.spans import days_held
from wipdesk.domain.stays import HOSPITAL, POLICE, SENTENCED, before_hospital, groups, stays
from wipdesk.domain.told import codes_told, date_told

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.clocks.classes import ChargeFacts
    from wipdesk.domain.dates import PartialDate
    from wipdesk.domain.records.matter import Matter
    from wipdesk.domain.spans import DaysHeld
    from wipdesk.domain.stays import Stay

_NOT_BROUGHT = "not_produced"
_ABSENT = frozenset({"on_bail_absent"})


@dataclass(frozen=True)
class HearingFacts:
    """One hearing, or several records said to be the same."""

    records: tuple[Any, ...]
    date: PartialDate | None

    @cached_property
    def outcome(self) -> frozenset[str]:
        """The codes of its outcome."""
        return codes_told(*(each.outcome for each in self.records)).codes

    @cached_property
    def stage(self) -> frozenset[str]:
        """The codes of its stage."""
        return codes_told(*(each.stage for each in self.records)).codes

    @cached_property
    def next_date(self) -> PartialDate | None:
        """The day it was put off to."""
        return date_told(*(each.next_date for each in self.records))

    @cached_property
    def not_brought(self) -> bool:
        """Whether she was not before the court, by every account."""
        told = codes_told(*(each.produced for each in self.records)).codes
        return bool(told) and all(code.startswith(_NOT_BROUGHT) or code in _ABSENT for code in told)


class FileFacts:
    """A file, its stretches of detention worked out once."""

    def __init__(self, file: CaseFile, today: date) -> None:
        self.file = file
        self.today = today
        self.begun: dict[str, Any] = {}
        self.stopped: dict[tuple[str, int], Any] = {}
        self.hearings: dict[str, list[HearingFacts]] = {}
        for group in groups(file.hearings, file.same_as):
            told = HearingFacts(group, date_told(*(each.date for each in group)))
            self.hearings.setdefault(group[0].parent, []).append(told)
        self.charges: dict[str, list[tuple[Any, ...]]] = {}
        for charges in groups(file.charges, file.same_as):
            self.charges.setdefault(charges[0].parent, []).append(charges)

    @cached_property
    def stays(self) -> list[Stay]:
        """Her stretches of detention in order of their start."""
        return stays(self.file)

    @cached_property
    def held(self) -> bool:
        """Whether some stretch runs today by its dates."""
        return any(days_held([stay.stretch], today=self.today).running for stay in self.stays)

    @cached_property
    def matters(self) -> tuple[MatterFacts, ...]:
        """Each matter, or several records of it said to be the same."""
        return tuple(MatterFacts(self, group) for group in groups(self.file.matters, self.file.same_as))

    def held_between(self, start: PartialDate, stop: PartialDate | None) -> DaysHeld:
        """Days in custody between two dates, each counted once; those under a sentence are never sure."""
        window = (start, stop)
        held = days_held([stay.stretch for stay in self.stays], today=self.today, within=window)
        if not self._serving:
            return held
        waiting = [stay.stretch for stay in self.stays if stay not in self._serving]
        sure = days_held(waiting, today=self.today, within=window)
        return replace(held, at_least=sure.at_least or 0, running=sure.running)

    def serves_after(self, start: PartialDate | None) -> bool:
        """Whether she is held under a sentence, by some account, on days after a date."""
        return any(start is None or not _over_before(stay, start) for stay in self._serving)

    @cached_property
    def _serving(self) -> list[Stay]:
        """Her stretches under a sentence, by some account, and in hospital out of one of these."""
        sentenced = [stay for stay in self.stays if SENTENCED in stay.regimes.codes]
        ill = [stay for stay in self.stays if stay.regime == HOSPITAL]
        return [
            *sentenced,
            *(stay for stay in ill if any(each in sentenced for each in before_hospital(self.stays, [stay]))),
        ]


class MatterFacts:
    """One matter, or none: a stretch of custody that belongs to no matter in the file."""

    def __init__(self, file: FileFacts, group: tuple[Matter, ...]) -> None:
        self.file = file
        self.group = group
        self.ids = tuple(matter.id for matter in group)

    @cached_property
    def arrest(self) -> PartialDate | None:
        """When she was arrested in it."""
        return date_told(*(each.arrest_date for each in self.group))

    @cached_property
    def first_court(self) -> PartialDate | None:
        """When she was first brought before a court in it, as it was told."""
        return date_told(*(each.first_court_date for each in self.group))

    @cached_property
    def police_bail(self) -> PartialDate | None:
        """When the police let her go on bail; None if that is not told with a day."""
        said = codes_told(*(each.police_bail for each in self.group))
        if said.codes != {"granted_released"} or said.unsure:
            return None
        told = date_told(*(each.police_bail_on for each in self.group))
        return told if told and told.known else None

    @cached_property
    def perhaps_bailed(self) -> bool:
        """Whether the police may have let her go on bail: by one account, or on a day that is not told."""
        told = codes_told(*(each.police_bail for each in self.group))
        return "granted_released" in told.codes and self.police_bail is None

    @cached_property
    def trial_began(self) -> PartialDate | None:
        """When the trial began."""
        return date_told(*(each.trial_began for each in self.group))

    @cached_property
    def convicted(self) -> PartialDate | None:
        """When she was convicted in it; None if nothing speaks of that."""
        return convicted_on(self.file.file, self.group) if self.group else None

    @cached_property
    def ended(self) -> bool:
        """Whether it came to its end."""
        return bool(self.group) and has_ended(self.group)

    @cached_property
    def ended_on(self) -> PartialDate | None:
        """When it came to its end, if that is told."""
        return date_told(*(each.outcome_date for each in self.group)) if self.ended else None

    @cached_property
    def hearings(self) -> list[HearingFacts]:
        """Its hearings in order, those without a date last."""
        found = [each for one in self.ids for each in self.file.hearings.get(one, ())]
        return sorted(found, key=_order)

    @cached_property
    def held_hearings(self) -> list[HearingFacts]:
        """Its hearings that are over by their dates."""
        today = self.file.today
        return [each for each in self.hearings if each.date and each.date.known and _by(each.date, today)]

    @cached_property
    def charges(self) -> tuple[ChargeFacts, ...]:
        """Its charges."""
        return charge_facts(each for one in self.ids for each in self.file.charges.get(one, ()))

    @cached_property
    def charged_on(self) -> list[tuple[str, PartialDate]]:
        """When charges were laid: record and date."""
        found: list[tuple[str, PartialDate]] = []
        for one in self.ids:
            for group in self.file.charges.get(one, ()):
                date = date_told(*(each.charged_on for each in group))
                found += [(group[0].id, date)] if date and date.known else []
        return found


def chain_from(all_stays: list[Stay], start: PartialDate) -> tuple[Stay, ...]:
    """The stretches that follow one another without a break from an arrest on; nothing if none joins it."""
    chain: list[Stay] = []
    for stay in all_stays:
        if chain:
            if chain[-1].let_go or not _joins(chain[-1].end, stay.start):
                break
            chain.append(stay)
        elif not _over_before(stay, start) and _joins(start, stay.start):
            chain.append(stay)
    return tuple(chain)


def new_arrests(file: FileFacts) -> list[Stay]:
    """Stretches in police custody that begin after she was let go, and that no arrest in the file begins."""
    arrests = [matter.arrest for matter in file.matters if matter.arrest]
    found, let_go = [], False
    for stay in file.stays:
        fresh = stay.regime == POLICE and let_go and stay.start is not None and stay.start.known
        if fresh and not any(_may_meet(each, stay.start) for each in arrests):
            found.append(stay)
        let_go = let_go or stay.let_go
    return found


def earliest(dates: Iterable[tuple[str, PartialDate]]) -> tuple[str, PartialDate] | None:
    """The first of several dates by its lower bound."""
    return min(dates, key=lambda each: (each[1].earliest or each[1].latest, each[0]), default=None)


def surely_before(one: PartialDate, other: PartialDate) -> bool:
    """Whether one date is over when the other begins, however both are read."""
    to, from_ = one.to, other.from_
    return bool(to and from_ and to <= from_ and one != other and one.latest < other.earliest)


def _order(hearing: HearingFacts) -> tuple[bool, str, str]:
    date = hearing.date
    if date is None or not date.known:
        return (True, "", hearing.records[0].id)
    return (False, date.earliest or date.latest, hearing.records[0].id)


def _by(date: PartialDate, today: date) -> bool:
    return (date.first_day or today) <= today


def _joins(end: PartialDate | None, start: PartialDate | None) -> bool:
    """Whether the one may run into the other without a day between."""
    if end is None or end.last_day is None or start is None or start.first_day is None:
        return True
    return start.first_day <= moved_by_days(end.last_day, 1)


def _over_before(stay: Stay, start: PartialDate) -> bool:
    """Whether it is over when the arrest comes: on an earlier day, or on the same day when she was let go then."""
    end = stay.end
    if end is None or end.last_day is None or start.first_day is None:
        return False
    if end.last_day < start.first_day:
        return True
    begins = stay.start.last_day if stay.start else None
    return stay.let_go and end.last_day == start.first_day and bool(begins and begins < start.first_day)


def _may_meet(one: PartialDate | None, other: PartialDate | None) -> bool:
    if one is None or other is None:
        return False
    apart = (one.last_day and other.first_day and one.last_day < other.first_day) or (
        other.last_day and one.first_day and other.last_day < one.first_day
    )
    return not apart
