"""The stretches in which she was held, ready to be counted: linked records joined, open ends closed.

A stretch without an end is taken to run until today, unless a later stretch or her release says otherwise;
what was concluded that way is remarked on, so that paper can say it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeVar

from wipdesk.domain.dates import PartialDate, within_bounds
from wipdesk.domain.edtf import Bounds, moved_by_days
from wipdesk.domain.spans import Stretch
from wipdesk.domain.told import NOT_KNOWN, Codes, accounts, codes_told, date_told, end_told, first_of, perhaps

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.records.bail import BailDecision
    from wipdesk.domain.records.custody import CustodyEpisode
    from wipdesk.domain.values import AnyValue

POLICE, REMAND, SENTENCED, HOSPITAL = "police", "remand", "sentenced", "hospital"
UNTRIED = frozenset({POLICE, REMAND})
_NOT_BEFORE_TRIAL = frozenset({SENTENCED, HOSPITAL})
_LET_GO = frozenset({"bail", "released", "escaped", "died"})
_BAIL_MET = frozenset({"granted_met", "self_bail", "police_bail"})


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


Linkable = TypeVar("Linkable", bound=_HasId)


class Remark(StrEnum):
    """What a count rests on besides the dates as they are written."""

    ENDS_AT_NEXT = "ends_at_next"
    ENDS_AT_RELEASE = "ends_at_release"
    END_NOT_DATED = "end_not_dated"
    BAIL_MET = "bail_met"
    REGIME_IN_DOUBT = "regime_in_doubt"
    ONLY_AN_ARREST = "only_an_arrest"
    ARREST_NOT_DATED = "arrest_not_dated"
    ARREST_BEFORE_RECORD = "arrest_before_record"
    CONVICTION_NOT_DATED = "conviction_not_dated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """One stretch of detention: one record, or several that are said to be the same."""

    records: tuple[str, ...]
    regimes: Codes
    start: PartialDate | None
    end: PartialDate | None
    sources: tuple[str, ...]
    remarks: tuple[Remark, ...] = ()
    let_go: bool = False
    """Whether it ended because she left detention, not because she was moved within it."""
    in_doubt: bool = False
    """Whether it ends before it begins, and nothing else in the file ends it: she may be in detention still."""

    @property
    def stretch(self) -> Stretch:
        """The stretch as days are counted."""
        return Stretch(self.start, self.end)

    def may_run(self, today: date) -> bool:
        """Whether it has begun and may go on: its end is still to come, in doubt, or not recorded at all."""
        if self.in_doubt:
            return True
        if self.start and self.start.first_day and self.start.first_day > today:
            return False
        if self.end is None:
            return True
        if self.end.last_day is None:
            return Remark.END_NOT_DATED not in self.remarks
        return self.end.last_day > today

    @property
    def before_trial(self) -> bool:
        """Whether it is police custody or remand by every account."""
        return bool(self.regimes.codes) and not self.regimes.unsure and self.regimes.codes <= UNTRIED

    @property
    def may_be_before_trial(self) -> bool:
        """Whether it is police custody or remand by some account, or nobody said what it is."""
        known = self.regimes.codes and not self.regimes.unsure
        return not (known and self.regimes.codes <= _NOT_BEFORE_TRIAL)

    @property
    def regime(self) -> str:
        """What she was held as; empty where accounts differ or none says."""
        codes = self.regimes.codes
        return next(iter(codes)) if len(codes) == 1 and not self.regimes.unsure else ""


def stays(file: CaseFile) -> list[Stay]:
    """Her stretches of detention in order of their start, every end concluded that can be."""
    joined = sorted((_joined(group) for group in groups(file.episodes, file.same_as)), key=_begin)
    release, out_on_bail = released(file), _bailed(file)
    return [_closed(stay, joined, release, out_on_bail) for stay in joined]


def before_hospital(all_stays: list[Stay], hospital: list[Stay]) -> list[Stay]:
    """The stretch from which she was taken to hospital: the last that begins before it and leads into it."""
    for guarded in hospital:
        begins = guarded.start.first_day if guarded.start else None
        leading = [
            each
            for each in all_stays
            if each.regime != HOSPITAL and not each.let_go and _leads_into(each, begins)
        ]
        if leading:
            return leading[-1:]
    return []


def _leads_into(stay: Stay, begins: date | None) -> bool:
    last = stay.end.last_day if stay.end else None
    first = stay.start.first_day if stay.start else None
    if begins and first and first > begins:
        return False
    return last is None or begins is None or begins <= moved_by_days(last, 1)


def groups(records: Iterable[Linkable], same_as: Mapping[str, str]) -> list[tuple[Linkable, ...]]:
    """Records that are said to be the same, together; every other record alone."""
    found: dict[str, list[Linkable]] = {}
    for record in records:
        found.setdefault(same_as.get(record.id, record.id), []).append(record)
    return [tuple(group) for group in found.values()]


def released(file: CaseFile) -> PartialDate | None:
    """When she was released; a date without bounds if only that she was is known, None if nothing says so."""
    told = end_told(*(woman.released_on for woman in file.women))
    if told is None and codes_told(*(woman.release_mode for woman in file.women)) != Codes(
        frozenset(), unsure=False
    ):
        return NOT_KNOWN
    return told


def was_released(file: CaseFile, today: date) -> bool:
    """Whether a release is recorded, by its day or how it was, and its day is not surely still to come."""
    on = released(file)
    how = codes_told(*(woman.release_mode for woman in file.women)).codes
    if on is None or not (on.known or how):
        return False
    return on.first_day is None or on.first_day <= today


def sources_of(values: Iterable[AnyValue]) -> tuple[str, ...]:
    """Where dates come from, each source once, in order."""
    dates = (each for value in values for each in accounts(value) if isinstance(each, PartialDate))
    return tuple(dict.fromkeys(date.source for date in dates if date.source))


def _joined(group: tuple[CustodyEpisode, ...]) -> Stay:
    end = end_told(*(each.to_date for each in group))
    remarks: tuple[Remark, ...] = ()
    if end is None and any(_ended(each.ended_by) for each in group):
        end = NOT_KNOWN
    if end is not None and not end.known:
        remarks = (Remark.END_NOT_DATED,)
    return Stay(
        records=tuple(each.id for each in group),
        regimes=codes_told(*(each.regime for each in group)),
        start=date_told(*(each.from_date for each in group)),
        end=end,
        sources=sources_of(value for each in group for value in (each.from_date, each.to_date)),
        remarks=remarks,
        let_go=any(codes_told(each.ended_by).codes & _LET_GO for each in group),
    )


def _ended(value: AnyValue) -> bool:
    return any(isinstance(each, str) for each in accounts(value))


def _closed(stay: Stay, all_stays: list[Stay], release: PartialDate | None, bail: PartialDate | None) -> Stay:
    """Give an open stretch the end that something else in the file gives it."""
    if stay.stretch.reversed:
        return replace(stay, in_doubt=_closed(replace(stay, end=None), all_stays, release, bail).end is None)
    if stay.end is not None or stay.start is None:
        return stay
    ends: dict[Remark, PartialDate] = {}
    next_one = _next_one(stay, all_stays)
    if next_one:
        ends[Remark.ENDS_AT_NEXT] = next_one
    let_go = _release_of(stay, all_stays, release)
    if let_go:
        ends[Remark.ENDS_AT_RELEASE if let_go.known else Remark.END_NOT_DATED] = let_go
    if bail and (not bail.known or _surely_before(stay.start, bail)):
        ends[Remark.BAIL_MET] = perhaps(bail)
    if not ends:
        return stay
    end = first_of(ends.values())
    telling = tuple(remark for remark, each in ends.items() if end and not _surely_before(end, each))
    return replace(stay, end=end, remarks=stay.remarks + telling)


def _next_one(stay: Stay, all_stays: list[Stay]) -> PartialDate | None:
    """When the next stretch began: there this one ends, but perhaps only paused if that one is over too."""
    following = [other for other in all_stays if _follows(other, stay)]
    begin = first_of(other.start for other in following if other.start)
    if begin is None:
        return None
    for_good = any(other.end is None or not other.may_be_before_trial for other in following)
    return begin if for_good or following[-1].let_go else perhaps(begin)


def _follows(other: Stay, stay: Stay) -> bool:
    """Whether another stretch began beyond doubt on a later day; guard in hospital does not end a stretch."""
    if other.regime == HOSPITAL or other.start is None or stay.start is None:
        return False
    return _surely_before(stay.start, other.start)


def _release_of(stay: Stay, all_stays: list[Stay], release: PartialDate | None) -> PartialDate | None:
    """The release as an end of this stretch; None if it is another stretch that it ended."""
    if release is None or stay.start is None or not release.known:
        return release
    if _surely_before(stay.start, release):
        return release
    ended_another = any(other.end and _may_be_same_day(other.end, release) for other in all_stays)
    if _surely_before(release, stay.start) or ended_another:
        return None
    return within_bounds(Bounds(max(release.sure_earliest, stay.start.sure_earliest), ""))


def _bailed(file: CaseFile) -> PartialDate | None:
    """The day from which she may be out on bail: met in every matter that goes on; else None."""
    met: list[PartialDate] = []
    for group in groups(file.matters, file.same_as):
        if end_told(*(matter.outcome_date for matter in group)):
            continue
        ids = {matter.id for matter in group}
        bails = [each for each in file.bails if each.parent in ids and _is_met(each)]
        if not bails:
            return None
        met.append(date_told(*(bail.met_on for bail in bails)) or NOT_KNOWN)
    if not met:
        return None
    known = all(date.sure_earliest for date in met)
    return within_bounds(Bounds(max(date.earliest for date in met), "")) if known else NOT_KNOWN


def _is_met(bail: BailDecision) -> bool:
    return bool(codes_told(bail.state).codes & _BAIL_MET)


def _surely_before(one: PartialDate, other: PartialDate) -> bool:
    """Whether the one is over on an earlier day than the other begins, however both are read."""
    return bool(one.last_day and other.first_day and one.last_day < other.first_day)


def _may_be_same_day(one: PartialDate, other: PartialDate) -> bool:
    return not (_surely_before(one, other) or _surely_before(other, one))


def _begin(stay: Stay) -> str:
    return stay.start.earliest if stay.start else ""
