"""How long she was held before trial, with bounds: never a number that the dates in her file do not give.

Before trial means the union of police and remand stretches up to her first conviction in any matter; for one
matter, that union cut to the matter's start (arrest) and end (outcome). Days two records cover count once.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from wipdesk.domain.convictions import first_conviction
from wipdesk.domain.spans import DaysHeld, Reason, Stretch, Window, days_held
from wipdesk.domain.stays import POLICE, REMAND, Remark, Stay, groups, released, sources_of, stays
from wipdesk.domain.told import NOT_KNOWN, codes_told, date_told, end_told, first_of, perhaps

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.dates import PartialDate
    from wipdesk.domain.records.custody import CustodyEpisode
    from wipdesk.domain.records.matter import Matter
    from wipdesk.domain.values import AnyValue

MATTER_GOES_ON = frozenset(
    {
        *("adjourned", "adjourned_sine_die", "not_listed", "bail_granted", "bail_varied", "bail_refused"),
        *("bail_revoked", "remanded", "plea_taken", "charge_amended", "evidence_taken", "committed"),
        *("transferred_court", "convicted_plea", "convicted_trial", "unfit", "other", "unknown"),
    }
)
"""Outcomes after which a matter goes on, as the list of outcomes says."""


class HeldState(StrEnum):
    """How well it can be told how long she was held before trial."""

    EXACT = "exact"
    BETWEEN = "between"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    CANNOT_TELL = "cannot_tell"
    NOT_HELD = "not_held"


class Basis(StrEnum):
    """What a count rests on."""

    CUSTODY = "custody"
    ARREST = "arrest"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The days under one regime, `police` or `remand`."""

    regime: str
    days: DaysHeld


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """How long she was held before trial, and what that rests on."""

    days: DaysHeld
    basis: Basis
    stays: tuple[Stay, ...] = ()
    """The stretches that were counted or may have to be."""
    parts: tuple[Part, ...] = ()
    records: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    """Where the dates that were used come from."""
    remarks: tuple[Remark, ...] = ()
    until: PartialDate | None = None
    """The first conviction, or the end of the matter, where counting stops; None if neither is recorded."""

    @property
    def state(self) -> HeldState:
        """How well the number can be told."""
        return state_of(self.days.at_least, self.days.at_most, self.basis)

    @property
    def reason(self) -> Reason:
        """Why the most cannot be told; empty when it can."""
        return self.days.reason


def state_of(least: int | None, most: int | None, basis: Basis) -> HeldState:
    """How well a number of days can be told that lies between these bounds and rests on this."""
    if basis is Basis.NOTHING:
        return HeldState.CANNOT_TELL if most is None else HeldState.NOT_HELD
    if most is None:
        return HeldState.AT_LEAST if least else HeldState.CANNOT_TELL
    if least is None or (not least and most):
        return HeldState.AT_MOST
    return HeldState.EXACT if least == most else HeldState.BETWEEN


def held_before_trial(file: CaseFile, *, today: date) -> Held:
    """How long the woman was held before trial, over all her matters."""
    conviction = first_conviction(file)
    until = conviction.on if conviction else None
    arrests = [
        date_told(*(each.arrest_date for each in group)) for group in groups(file.matters, file.same_as)
    ]
    window = (None, until) if until else None
    return _held(file, file.matters, arrests, window, today=today)


def held_in_matter(file: CaseFile, matter: Matter, *, today: date) -> Held:
    """How long she was held before trial while one matter ran, from its arrest to its outcome."""
    group = next(each for each in groups(file.matters, file.same_as) if matter in each)
    arrest = date_told(*(each.arrest_date for each in group))
    conviction = first_conviction(file)
    until = first_of([*_end_of(group), *([conviction.on] if conviction else [])])
    return _held(file, group, [arrest], (arrest or NOT_KNOWN, until), today=today)


def is_untried(file: CaseFile) -> bool:
    """Whether nothing in the file speaks of a conviction: until then, detention is before trial."""
    return first_conviction(file) is None


def current_episode(file: CaseFile, today: date) -> CustodyEpisode | None:
    """The stretch that shows where she is, or was last: one that runs today, then one that may, then the latest."""
    episodes = {episode.id: episode for episode in file.episodes}
    last = today.isoformat() + "T24:00"
    begun = [stay for stay in stays(file) if _begins(stay) <= last or stay.in_doubt]
    if not begun:
        return None
    shown = max(begun, key=lambda stay: (_runs(stay, today), _begins(stay), stay.records))
    return max((episodes[each] for each in shown.records), key=lambda each: (_told(each), each.id))


def is_held(file: CaseFile, today: date) -> bool:
    """Whether some stretch of detention runs today by its dates; never after a release that ended it."""
    return any(days_held([stay.stretch], today=today).running for stay in stays(file))


def is_looked_for(file: CaseFile, today: date) -> bool:
    """Whether she is held, or a stretch ends before it begins and nothing else says that she was let go."""
    return is_held(file, today) or any(stay.in_doubt for stay in stays(file))


def first_court(file: CaseFile) -> PartialDate | None:
    """When she was first brought before a court in any matter; None if nobody told."""
    told = [
        date_told(*(each.first_court_date for each in group)) for group in groups(file.matters, file.same_as)
    ]
    return first_of(each for each in told if each)


def _held(
    file: CaseFile,
    matters: Iterable[Matter],
    arrests: list[PartialDate | None],
    window: Window | None,
    *,
    today: date,
) -> Held:
    everything = stays(file)
    counted = [stay for stay in everything if stay.may_be_before_trial]
    if not counted:
        return _without_record(file, arrests, window, bool(everything), today=today)
    until = window[1] if window else None
    days = _days(counted, window, today)
    return Held(
        days=days,
        basis=Basis.CUSTODY,
        stays=tuple(counted),
        parts=_parts(counted, window, today),
        records=tuple(record for stay in counted for record in stay.records),
        sources=tuple(
            dict.fromkeys([each for stay in counted for each in stay.sources] + _from(matters, window))
        ),
        remarks=_remarks(counted, arrests, window),
        until=until,
    )


def _days(counted: list[Stay], window: Window | None, today: date) -> DaysHeld:
    """The least over what is beyond doubt before trial, the most over what may be."""
    most = days_held([stay.stretch for stay in counted], today=today, within=window)
    sure = [stay.stretch for stay in counted if stay.before_trial]
    if len(sure) == len(counted):
        return most
    least = days_held(sure, today=today, within=window)
    return DaysHeld(
        at_least=least.at_least or (0 if most.at_most is not None else None),
        at_most=most.at_most,
        since=least.since,
        running=most.running,
        reason=most.reason,
    )


def _parts(counted: list[Stay], window: Window | None, today: date) -> tuple[Part, ...]:
    stretches = {
        regime: [stay.stretch for stay in counted if stay.regime == regime] for regime in (POLICE, REMAND)
    }
    return tuple(
        Part(regime=regime, days=days_held(found, today=today, within=window))
        for regime, found in stretches.items()
        if found
    )


def _without_record(
    file: CaseFile,
    arrests: list[PartialDate | None],
    window: Window | None,
    held_otherwise: bool,
    *,
    today: date,
) -> Held:
    """Count from the arrests alone: at most so long, for nobody wrote down that she stayed inside."""
    until = window[1] if window else None
    told = [each for each in arrests if each]
    if not told:
        nothing = 0 if held_otherwise else None
        reason = Reason.NONE if held_otherwise else Reason.NO_RECORD
        days = DaysHeld(at_least=nothing, at_most=nothing, since=None, running=False, reason=reason)
        return Held(days=days, basis=Basis.NOTHING, until=until)
    release = released(file)
    most = days_held([Stretch(each, release) for each in arrests], today=today, within=window)
    days = DaysHeld(
        at_least=None, at_most=most.at_most, since=first_of(told), running=False, reason=most.reason
    )
    return Held(
        days=days,
        basis=Basis.ARREST,
        records=tuple(matter.id for matter in file.matters if date_told(matter.arrest_date) in told),
        sources=tuple(dict.fromkeys(each.source for each in told if each.source)),
        remarks=(Remark.ONLY_AN_ARREST,),
        until=until,
    )


def _remarks(
    counted: list[Stay], arrests: list[PartialDate | None], window: Window | None
) -> tuple[Remark, ...]:
    found = [remark for stay in counted for remark in stay.remarks]
    if not all(stay.before_trial for stay in counted):
        found.append(Remark.REGIME_IN_DOUBT)
    if window and window[0] is not None and not window[0].known:
        found.append(Remark.ARREST_NOT_DATED)
    if window and window[1] is not None and not window[1].known:
        found.append(Remark.CONVICTION_NOT_DATED)
    begins = [stay.start.first_day if stay.start else None for stay in counted]
    first = min((each for each in begins if each), default=None) if all(begins) else None
    if first and any(each and each.last_day and each.last_day < first for each in arrests):
        found.append(Remark.ARREST_BEFORE_RECORD)
    return tuple(dict.fromkeys(found))


def _end_of(group: tuple[Matter, ...]) -> list[PartialDate]:
    """When a matter ended, if it did; where accounts of the outcome differ, perhaps."""
    outcome = codes_told(*(matter.outcome for matter in group))
    told = end_told(*(matter.outcome_date for matter in group))
    ending = outcome.codes - MATTER_GOES_ON
    if not ending and (outcome.codes or told is None):
        return [perhaps(told)] if told and outcome.unsure else []
    date = told or NOT_KNOWN
    return [perhaps(date) if outcome.unsure or ending != outcome.codes else date]


def _from(matters: Iterable[Matter], window: Window | None) -> list[str]:
    if window is None:
        return []
    values: list[AnyValue] = []
    for matter in matters:
        values += [matter.convicted_on, matter.outcome_date]
        values += [matter.arrest_date] if window[0] is not None else []
    return list(sources_of(values))


def _runs(stay: Stay, today: date) -> int:
    """2 if it runs today by its dates, 1 if it may, 0 if it is over."""
    if days_held([stay.stretch], today=today).running:
        return 2
    in_doubt = stay.in_doubt or (
        stay.end is not None and (stay.end.last_day is None or stay.end.last_day > today)
    )
    return int(in_doubt)


def _begins(stay: Stay) -> str:
    return stay.start.earliest if stay.start else ""


def _told(episode: CustodyEpisode) -> int:
    """How much is known of where she is: among linked records the fuller one speaks."""
    return len(codes_told(episode.place).codes)
