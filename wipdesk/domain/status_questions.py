"""What the rules of a legal status ask of a file; every answer says what may be, what must be, and what is disputed.

Where two accounts differ, or a date leaves it open, an answer may be and need not be: then both ways are followed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from wipdesk.domain.adjournments import Sitting, last_of, sittings
from wipdesk.domain.held import MATTER_GOES_ON
from wipdesk.domain.spans import days_held
from wipdesk.domain.stays import HOSPITAL, Stay, before_hospital, groups, released, stays
from wipdesk.domain.told import Codes, accounts, codes_told, date_told
from wipdesk.domain.values import AnyValue, Contested, Missing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.dates import PartialDate
    from wipdesk.domain.lists import CodeLists

OUTSIDE_ENDS = {"bail": "bail", "released": "released", "escaped": "escaped", "died": "deceased"}
"""What the end of a stretch makes of her status."""
OUTSIDE_MODES = {
    "died": "deceased",
    "escaped": "escaped",
    "transfer_out": "transferred_out",
    "unknown": "unknown",
    **dict.fromkeys(("police_bail", "court_bail", "bail_varied"), "bail"),
}
"""How she was released, where that is not simply `released`."""


SENTENCED = frozenset({"sentenced", "sentence_varied", "appeal_dismissed"})
"""Outcomes that leave a sentence standing."""


class Why(StrEnum):
    """What a status rests on; put into words where it is shown."""

    RELEASE = "release"
    STAY_ENDED = "stay_ended"
    HOW_NOT_TOLD = "how_not_told"
    TO_COME = "to_come"
    NOTHING_HELD = "nothing_held"
    REGIME = "regime"
    PLACE = "place"
    PAPER = "paper"
    WARRANT = "warrant"
    MATTERS_ENDED = "matters_ended"
    OUTCOME = "outcome"
    SENTENCE = "sentence"
    CONVICTION = "conviction"
    PLEA = "plea"
    STAGE = "stage"
    APPEAL = "appeal"
    BAIL = "bail"
    STALLED = "stalled"
    TRIAL_BEGAN = "trial_began"
    NOT_TOLD = "not_told"
    OVERRIDE = "override"


class Answer(NamedTuple):
    """One answer: whether it may be so, whether it must, and whether people differ about it."""

    may: bool
    must: bool
    disputed: bool = False
    records: tuple[str, ...] = ()
    on: PartialDate | None = None
    """Since when, where a date says so."""


NO = Answer(may=False, must=False)


def coded(told: Codes, wanted: Collection[str], records: Iterable[str] = (), on: Any = None) -> Answer:
    """Whether a fact is one of some codes, by every account of it."""
    found = told.codes & frozenset(wanted)
    must = bool(found) and found == told.codes and not told.unsure
    return Answer(bool(found), must, bool(found) and not must, tuple(records) if found else (), on)


def either(*answers: Answer) -> Answer:
    """Whether any of several things is so; the surest speaks for all."""
    asked = [each for each in answers if each.may]
    if not asked:
        return NO
    return max(asked, key=lambda each: (each.must, not each.disputed))


def both(one: Answer, other: Answer) -> Answer:
    """Whether two things are so together."""
    if not (one.may and other.may):
        return NO
    records = tuple(dict.fromkeys(one.records + other.records))
    disputed = one.disputed or other.disputed
    return Answer(
        may=True, must=one.must and other.must, disputed=disputed, records=records, on=one.on or other.on
    )


def opposite(answer: Answer) -> Answer:
    """Whether it is not so."""
    return Answer(not answer.must, not answer.may, answer.disputed, answer.records, answer.on)


def is_disputed(*values: AnyValue) -> bool:
    """Whether any of these cells has two accounts."""
    return any(isinstance(value, Contested) for value in values)


@dataclass(frozen=True)
class MatterFacts:
    """One matter, linked records as one, with what hangs on it up to today."""

    group: tuple[Any, ...]
    hearings: tuple[Sitting, ...]
    charges: tuple[Any, ...]
    sentences: tuple[Any, ...]
    appeals: tuple[Any, ...]
    bails: tuple[tuple[Any, ...], ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """The records of the matter."""
        return tuple(each.id for each in self.group)

    @property
    def outcome(self) -> Codes:
        """The outcome of the matter by all accounts."""
        return codes_told(*(each.outcome for each in self.group))

    def ended(self) -> Answer:
        """Whether the matter is over: by its outcome, and where nobody wrote one by the last hearing."""
        told = self.outcome if self._is_told or not self.last else _outcome_of(self.last)
        return coded(told, told.codes - MATTER_GOES_ON, self.ids, self.outcome_date)

    @property
    def last(self) -> Sitting | None:
        """The last hearing, if it is known which was the last."""
        return last_of(self.hearings)

    @property
    def _is_told(self) -> bool:
        return any(accounts(each.outcome) != (Missing.NOT_ASKED,) for each in self.group)

    @property
    def outcome_date(self) -> PartialDate | None:
        """When the outcome was, as far as anybody told; without one the day of the hearing that ended the matter."""
        told = date_told(*(each.outcome_date for each in self.group))
        last = None if told or self._is_told else self.last
        return last.date if last and _outcome_of(last).codes - MATTER_GOES_ON else told

    def came_to(self, wanted: Collection[str]) -> Answer:
        """Whether the matter, or some hearing of it, came to one of these outcomes."""
        own = coded(self.outcome, wanted, self.ids, self.outcome_date)
        heard = [
            coded(
                codes_told(*(each.outcome for each in sitting.records)), wanted, _ids(sitting), sitting.date
            )
            for sitting in self.hearings
        ]
        return either(own, *heard)

    def sentenced(self) -> Answer:
        """Whether a sentence was passed: by an outcome, or by a record of it."""
        told = codes_told(*(each.kind for each in self.sentences))
        on = date_told(*(each.sentenced_on for each in self.sentences))
        records = [each.id for each in self.sentences]
        return either(self.came_to(SENTENCED), coded(told, told.codes - {"unknown"}, records, on))

    def had_stage(self, wanted: Collection[str]) -> Answer:
        """Whether some hearing was of one of these stages."""
        return either(*(_stage(sitting, wanted) for sitting in self.hearings))

    def last_stage(self, wanted: Collection[str]) -> Answer:
        """Whether the last hearing that names its stage was of one of these."""
        for sitting in reversed(self.hearings):
            if codes_told(*(each.stage for each in sitting.records)).codes:
                return _stage(sitting, wanted)
        return NO


@dataclass(frozen=True)
class FileFacts:
    """A file as it stands on a day, ready to be asked."""

    file: CaseFile
    today: date
    lists: CodeLists
    but_for_hospital: bool = False
    """Whether it is asked what she is but for a guard in hospital: by the stretch from which she was taken there."""

    @cached_property
    def stays(self) -> list[Stay]:
        """Her stretches that have begun, or may have."""
        last = self.today.isoformat() + "T24:00"
        return [
            each
            for each in stays(self.file)
            if each.in_doubt or not each.start or each.start.earliest <= last
        ]

    @cached_property
    def running(self) -> list[Stay]:
        """The stretches that run today, by their dates; failing that those that may. In hospital only that one."""
        sure = [each for each in self.stays if days_held([each.stretch], today=self.today).running]
        running = sure or [each for each in self.stays if each.may_run(self.today)]
        return [each for each in running if each.regime == HOSPITAL] or running

    @cached_property
    def matters(self) -> list[MatterFacts]:
        """Her matters."""
        return [self._matter(group) for group in groups(self.file.matters, self.file.same_as)]

    @cached_property
    def held(self) -> Answer:
        """Whether she is held today."""
        records = tuple(record for each in self.running for record in each.records)
        if not self.running:
            return NO
        ended = [value for each in self.episodes for value in (each.to_date, each.ended_by, each.from_date)]
        release = [value for woman in self.file.women for value in (woman.released_on, woman.release_mode)]
        sure = any(days_held([each.stretch], today=self.today).running for each in self.running)
        start = next((each.start for each in self.running if each.start), None)
        disputed = not sure and is_disputed(*ended, *release)
        return Answer(may=True, must=sure, disputed=disputed, records=records, on=start)

    @cached_property
    def episodes(self) -> list[Any]:
        """The records of the stretches that run."""
        shown = before_hospital(self.stays, self.running) if self.but_for_hospital else self.running
        ids = {record for each in shown for record in each.records}
        return [each for each in self.file.episodes if each.id in ids]

    def episode(self, name: str) -> Codes:
        """What the stretches that run say of one fact."""
        return codes_told(*(getattr(each, name) for each in self.episodes))

    def released(self) -> PartialDate | None:
        """When she was released; None if nothing says so."""
        return released(self.file)

    def _matter(self, group: tuple[Any, ...]) -> MatterFacts:
        ids = {each.id for each in group}
        held = [each for each in sittings(self.file, ids) if _is_past(each, self.today)]
        return MatterFacts(
            group=group,
            hearings=tuple(held),
            charges=tuple(each for each in self.file.charges if each.parent in ids),
            sentences=tuple(each for each in self.file.sentences if each.parent in ids),
            appeals=tuple(each for each in self.file.appeals if each.parent in ids),
            bails=tuple(groups((e for e in self.file.bails if e.parent in ids), self.file.same_as)),
        )


def _outcome_of(sitting: Sitting) -> Codes:
    return codes_told(*(each.outcome for each in sitting.records))


def _stage(sitting: Sitting, wanted: Collection[str]) -> Answer:
    told = codes_told(*(each.stage for each in sitting.records))
    return coded(told, wanted, _ids(sitting), sitting.date)


def _is_past(sitting: Sitting, today: date) -> bool:
    first = sitting.date.first_day if sitting.date else None
    return first is None or first <= today


def _ids(sitting: Sitting) -> tuple[str, ...]:
    return tuple(each.id for each in sitting.records)
