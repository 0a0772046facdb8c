"""How complete a file is, in ten points, and what is missing of each (the ten things that a review of files looks at).

A fact somebody asked about counts as there, whatever the answer: only what was never asked is missing. A point that
does not concern her, such as a release while she is held, is met.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from wipdesk.domain.adjournments import ADJOURNED, Sitting, gaps_between, sittings
from wipdesk.domain.consents import AT_INTAKE, asked_later
from wipdesk.domain.court_dates import has_ended
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.heard import heard
from wipdesk.domain.held import current_episode, is_held
from wipdesk.domain.stays import groups, released
from wipdesk.domain.told import accounts, codes_told
from wipdesk.domain.values import Missing

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from wipdesk.domain.case_file import CaseFile

LONGEST_SILENCE = 31
"""Days without a hearing that need a line of their own."""
HAS_WARRANT = frozenset({"remand"})


class Point(StrEnum):
    """The ten points, in their order."""

    IDENTITY = "identity"
    ARREST = "arrest"
    LEGAL_BASIS = "legal_basis"
    ADMISSION = "admission"
    HEARINGS = "hearings"
    CHARGE = "charge"
    REPRESENTATION = "representation"
    CHILDREN = "children"
    CONSENT = "consent"
    RELEASE = "release"


class Met(StrEnum):
    """How far a point is met."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Lack(StrEnum):
    """What is missing: a record, a fact, the hour of a date, a hearing in a long silence, or the end of a matter."""

    RECORD = "record"
    FACT = "fact"
    HOUR = "hour"
    SILENCE = "silence"
    STILL_OPEN = "still_open"


@dataclass(frozen=True, slots=True)
class Lacking:
    """One thing that is missing, and where it is put right; an empty id for a record that is not there."""

    lack: Lack
    kind: str
    record: str
    field: str


@dataclass(frozen=True, slots=True)
class PointMet:
    """One point with what is missing of it."""

    point: Point
    met: Met
    lacking: tuple[Lacking, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """All ten points of a file."""

    points: tuple[PointMet, ...]

    @property
    def met(self) -> int:
        """How many are met whole."""
        return sum(each.met is Met.YES for each in self.points)

    @property
    def of(self) -> int:
        """How many there are."""
        return len(self.points)

    @property
    def lacking(self) -> tuple[Lacking, ...]:
        """Everything that is missing, each thing once."""
        return tuple(dict.fromkeys(each for point in self.points for each in point.lacking))


def score(file: CaseFile, *, today: date) -> Score:
    """The ten points of a file as it stands on a day."""
    return Score(tuple(_point(point, *ask(file, today)) for point, ask in _ASKED.items()))


Found = tuple[int, tuple[Lacking, ...]]
"""How many things were there, and what was not."""


def _point(point: Point, there: int, lacking: tuple[Lacking, ...]) -> PointMet:
    met = Met.YES if not lacking else Met.PARTLY if there else Met.NO
    return PointMet(point, met, lacking)


def _facts(file: CaseFile, kind: str, group: tuple[Any, ...], *names: str, hour: str = "") -> Found:
    """Which of some facts of one record were never asked, and whether a date has no hour."""
    lacking = []
    for name in names:
        value = heard(file, group, name)
        if value is Missing.NOT_ASKED:
            lacking.append(Lacking(Lack.FACT, kind, group[0].id, name))
        elif name == hour and not any(_has_hour(each) for each in accounts(value)):
            lacking.append(Lacking(Lack.HOUR, kind, group[0].id, name))
    blank = sum(each.lack is Lack.FACT for each in lacking)
    return len(names) - blank, tuple(lacking)


def _has_hour(value: Any) -> bool:
    """Whether a date says the hour or the part of the day; why there is none is an answer too."""
    if not isinstance(value, PartialDate):
        return isinstance(value, Missing)
    first, last = value.from_, value.to
    return first is not None and last is not None and last - first < timedelta(days=1)


def _together(*found: Found) -> Found:
    return sum(each[0] for each in found), tuple(lack for each in found for lack in each[1])


def _missing(kind: str, name: str) -> Found:
    return 0, (Lacking(Lack.RECORD, kind, "", name),)


def _identity(file: CaseFile, _today: date) -> Found:
    names = [heard(file, file.women, name) for name in ("name_given", "name_family")]
    there = any(each is not Missing.NOT_ASKED for each in names)
    name = (1, ()) if there else (0, (Lacking(Lack.FACT, "woman", file.woman.id, "name_given"),))
    more = (1, ()) if file.aliases or file.id_numbers else _missing("alias", "text")
    return _together(name, _facts(file, "woman", file.women, "birth_date"), more)


def _arrest(file: CaseFile, _today: date) -> Found:
    found = groups(file.matters, file.same_as)
    if not found:
        return _missing("matter", "arrest_date")
    names = ("arrest_date", "arrest_place", "arrest_agency")
    return _together(*(_facts(file, "matter", each, *names, hour="arrest_date") for each in found))


def _legal_basis(file: CaseFile, today: date) -> Found:
    episode = current_episode(file, today)
    if episode is None:
        return _missing("custody_episode", "authority_document")
    group = next(each for each in groups(file.episodes, file.same_as) if episode in each)
    names = ["authority_document"]
    if codes_told(*(each.regime for each in group)).codes & HAS_WARRANT:
        names.append("warrant_valid_to")
    return _facts(file, "custody_episode", group, *names)


def _admission(file: CaseFile, _today: date) -> Found:
    found = groups(file.episodes, file.same_as)
    if not found:
        return _missing("custody_episode", "from_date")
    return _together(*(_facts(file, "custody_episode", g, "from_date", hour="from_date") for g in found))


def _hearings(file: CaseFile, today: date) -> Found:
    """Every hearing that is over has its outcome and the next date, and no silence is longer than a month."""
    found: list[Found] = [(1, ())] if file.hearings else []
    for matter in groups(file.matters, file.same_as):
        held = sittings(file, {each.id for each in matter})
        past = [
            each for each in held if not each.date or not each.date.first_day or each.date.first_day <= today
        ]
        if not past and not has_ended(matter):
            found.append(_missing("hearing", "date"))
        found += [_hearing(file, each) for each in past]
        if not has_ended(matter):
            gaps = gaps_between(past, today=today, shortest=LONGEST_SILENCE + 1)
            found += [(0, (_silence(each.after),)) for each in gaps]
    return _together(*found) if found else _missing("hearing", "date")


def _hearing(file: CaseFile, sitting: Sitting) -> Found:
    group = sitting.records
    asked = _facts(file, "hearing", group, "outcome")
    outcome = codes_told(*(each.outcome for each in group))
    if not outcome.codes & ADJOURNED or heard(file, group, "no_next_date_why") is not Missing.NOT_ASKED:
        return asked
    return _together(asked, _facts(file, "hearing", group, "next_date"))


def _silence(after: Sitting) -> Lacking:
    return Lacking(Lack.SILENCE, "hearing", after.records[0].id, "date")


def _charge(file: CaseFile, _today: date) -> Found:
    found: list[Found] = []
    for matter in groups(file.matters, file.same_as):
        ids = {each.id for each in matter}
        charges = list(groups((each for each in file.charges if each.parent in ids), file.same_as))
        found += [_offence(file, each) for each in charges] or [_missing("charge", "offence")]
    return _together(*found) if found else _missing("charge", "offence")


def _offence(file: CaseFile, group: tuple[Any, ...]) -> Found:
    named = any(heard(file, group, name) is not Missing.NOT_ASKED for name in ("offence", "offence_text"))
    offence: Found = (1, ()) if named else (0, (Lacking(Lack.FACT, "charge", group[0].id, "offence"),))
    return _together(offence, _facts(file, "charge", group, "statute"))


def _representation(file: CaseFile, _today: date) -> Found:
    found = groups(file.representations, file.same_as)
    if not found:
        return _missing("representation", "provider")
    return _together(*(_facts(file, "representation", each, "provider") for each in found))


def _children(file: CaseFile, _today: date) -> Found:
    if file.children or heard(file, file.women, "no_children") is True:
        return 1, ()
    return (
        _facts(file, "woman", file.women, "no_children")
        if not _says_children(file)
        else _missing("child", "where")
    )


def _says_children(file: CaseFile) -> bool:
    """She was asked, and did not say that she has none: then they are to be written down."""
    return any(each is False for each in accounts(heard(file, file.women, "no_children")))


def _consent(file: CaseFile, _today: date) -> Found:
    """What she agreed to: asked at the intake, or later with a record of its own."""
    names = AT_INTAKE.values()
    later = [name for name in names if asked_later(file, name)]
    at_intake = _facts(file, "woman", file.women, *(name for name in names if name not in later))
    return _together((len(later), ()), at_intake)


def _release(file: CaseFile, today: date) -> Found:
    """A release closes every matter; while she is held, or was never released, there is nothing to close."""
    if released(file) is None or is_held(file, today):
        return 1, ()
    still = [each for each in groups(file.matters, file.same_as) if not has_ended(each)]
    bailed = codes_told(*(each.release_mode for each in file.women)).codes & _ON_BAIL
    if bailed:
        return 1, ()
    return 1, tuple(Lacking(Lack.STILL_OPEN, "matter", each[0].id, "outcome") for each in still)


_ON_BAIL = frozenset({"police_bail", "court_bail", "bail_varied"})
_ASKED: dict[Point, Callable[[CaseFile, date], Found]] = {
    Point.IDENTITY: _identity,
    Point.ARREST: _arrest,
    Point.LEGAL_BASIS: _legal_basis,
    Point.ADMISSION: _admission,
    Point.HEARINGS: _hearings,
    Point.CHARGE: _charge,
    Point.REPRESENTATION: _representation,
    Point.CHILDREN: _children,
    Point.CONSENT: _consent,
    Point.RELEASE: _release,
}
