"""What does not fit together in a file, across its records. A warning with its reason, never a wall before saving.

Only what is so however the dates are read: a date that is only partly known accuses nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from wipdesk.domain.ages import months_between
from wipdesk.domain.catalogue import KINDS, kind_of
from wipdesk.domain.clocks.classes import charge_facts
from wipdesk.domain.clocks.counting import over_maximum
from wipdesk.domain.clocks.longest_terms import longest_term
from wipdesk.domain.clocks.reading import offences_of
from wipdesk.domain.court_dates import ended_in_court, has_ended
from wipdesk.domain.held import is_held
from wipdesk.domain.rules import HAPPENED, is_long_ago, is_no_such_number
from wipdesk.domain.spans import overlaps
from wipdesk.domain.stays import groups, released, stays
from wipdesk.domain.told import accounts, codes_told, date_told
from wipdesk.domain.values import Term

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.dates import PartialDate
    from wipdesk.domain.lists import CodeLists

YOUNGEST_MOTHER = 12
_COUNTED = {kind.record: tuple(field for field in kind.fields if field.most is not None) for kind in KINDS}
_ON_BAIL = frozenset({"police_bail", "court_bail", "bail_varied"})


class Misfit(StrEnum):
    """What does not fit."""

    IN_FUTURE = "in_future"
    LONG_AGO = "long_ago"
    NO_SUCH_NUMBER = "no_such_number"
    BEFORE_ARREST = "before_arrest"
    COURT_BEFORE_ARREST = "court_before_arrest"
    CONVICTED_BEFORE_ARREST = "convicted_before_arrest"
    CHARGED_BEFORE_BIRTH = "before_birth"
    CHILD_TOO_OLD = "child_too_old"
    ENDS_BEFORE_START = "ends_before_start"
    OVERLAP = "overlap"
    OPEN_AFTER_RELEASE = "open_after_release"
    HELD_AFTER_RELEASE = "held_after_release"
    HELD_WITHOUT_MATTER = "held_without_matter"
    WARRANT_BEFORE_START = "warrant_before_start"
    HEARING_AFTER_END = "hearing_after_end"
    ENDED_IN_COURT = "ended_in_court"
    OVER_MAXIMUM = "over_maximum"


@dataclass(frozen=True, slots=True)
class FileWarning:
    """One thing to look at, and the field that is opened for it."""

    misfit: Misfit
    kind: str
    record: str
    field: str
    on: PartialDate | None = None


def warnings(file: CaseFile, *, today: date, lists: CodeLists) -> tuple[FileWarning, ...]:
    """Everything that does not fit together, in the order of the file."""
    return (
        *_out_of_time(file, today),
        *_numbers(file),
        *_matters(file),
        *_children(file),
        *_custody(file, today),
        *_sentences(file, lists),
    )


def brought_by(
    file: CaseFile, records: Iterable[Any], *, today: date, lists: CodeLists
) -> tuple[FileWarning, ...]:
    """What would not fit any more if these records stood in the file, and fits without them."""
    fits_not = warnings(file, today=today, lists=lists)
    with_them = warnings(file.having(records), today=today, lists=lists)
    return tuple(each for each in with_them if each not in fits_not)


def _out_of_time(file: CaseFile, today: date) -> Iterator[FileWarning]:
    records = (
        ("woman", (file.woman,)),
        ("custody_episode", file.episodes),
        ("matter", file.matters),
        ("charge", file.charges),
        ("bail", file.bails),
        ("child", file.children),
        ("encounter", file.encounters),
    )
    for kind, found in records:
        for record in found:
            for name in HAPPENED[kind]:
                on = date_told(getattr(record, name))
                if on and on.first_day and on.first_day > today:
                    yield FileWarning(Misfit.IN_FUTURE, kind, record.id, name, on)
                elif on and is_long_ago(on, today):
                    yield FileWarning(Misfit.LONG_AGO, kind, record.id, name, on)


def _numbers(file: CaseFile) -> Iterator[FileWarning]:
    """A number that cannot be, by every account of it."""
    for record in file.records():
        for field in _COUNTED.get(type(record), ()):
            if all(is_no_such_number(field, each) for each in accounts(getattr(record, field.name))):
                yield FileWarning(Misfit.NO_SUCH_NUMBER, kind_of(record).name, record.id, field.name)


def _matters(file: CaseFile) -> Iterator[FileWarning]:
    birth = date_told(*(each.birth_date for each in file.women))
    for group in groups(file.matters, file.same_as):
        told = {name: date_told(*(getattr(each, name) for each in group)) for name in HAPPENED["matter"]}
        arrest, matter = told["arrest_date"], group[0].id
        if _before(told["first_court_date"], arrest):
            yield FileWarning(Misfit.COURT_BEFORE_ARREST, "matter", matter, "first_court_date", arrest)
        if _before(told["convicted_on"], arrest):
            yield FileWarning(Misfit.CONVICTED_BEFORE_ARREST, "matter", matter, "convicted_on", arrest)
        if _before(arrest, birth):
            yield FileWarning(Misfit.CHARGED_BEFORE_BIRTH, "matter", matter, "arrest_date", birth)
        ended = told["outcome_date"]
        ids = {each.id for each in group}
        yield from _before_arrest(file, ids, arrest)
        last = ended_in_court(file, group)
        if last:
            yield FileWarning(Misfit.ENDED_IN_COURT, "matter", matter, "outcome", last.date)
        if has_ended(group):
            for hearing in file.hearings:
                if hearing.parent in ids and _before(ended, date_told(hearing.date)):
                    yield FileWarning(Misfit.HEARING_AFTER_END, "hearing", hearing.id, "date", ended)


def _before_arrest(file: CaseFile, matter: set[str], arrest: PartialDate | None) -> Iterator[FileWarning]:
    """What can only follow an arrest; a charge may come before it, with a warrant."""
    for kind, found, name in (
        ("hearing", file.hearings, "date"),
        ("bail", file.bails, "decided_on"),
        ("sentence", file.sentences, "sentenced_on"),
        ("appeal", file.appeals, "filed_on"),
    ):
        for record in found:
            if record.parent in matter and _before(date_told(getattr(record, name)), arrest):
                yield FileWarning(Misfit.BEFORE_ARREST, kind, record.id, name, arrest)


def _children(file: CaseFile) -> Iterator[FileWarning]:
    """A child born when she was younger than twelve, however both births are read."""
    mother = date_told(*(each.birth_date for each in file.women))
    hers = {tie.parent for tie in file.ties if codes_told(tie.relation).codes <= {"mother"}}
    for group in groups(file.children, file.same_as):
        birth = date_told(*(each.birth_date for each in group))
        if mother is None or birth is None or birth.last_day is None or group[0].id not in hers:
            continue
        _, most = months_between(mother, birth.last_day)
        if mother.first_day and (most is None or most < 12 * YOUNGEST_MOTHER):
            yield FileWarning(Misfit.CHILD_TOO_OLD, "child", group[0].id, "birth_date", birth)


def _custody(file: CaseFile, today: date) -> Iterator[FileWarning]:
    found = stays(file)
    for one, _other in overlaps([each.stretch for each in found]):
        stay = next(each for each in found if each.stretch == one)
        yield FileWarning(Misfit.OVERLAP, "custody_episode", stay.records[0], "to_date", stay.start)
    for group in groups(file.episodes, file.same_as):
        valid = date_told(*(each.warrant_valid_to for each in group))
        began, ended = (
            date_told(*(getattr(each, name) for each in group)) for name in ("from_date", "to_date")
        )
        if _before(ended, began):
            yield FileWarning(Misfit.ENDS_BEFORE_START, "custody_episode", group[0].id, "to_date", ended)
        if _before(valid, began):
            yield FileWarning(
                Misfit.WARRANT_BEFORE_START, "custody_episode", group[0].id, "warrant_valid_to", valid
            )
    yield from _release(file, today)


def _release(file: CaseFile, today: date) -> Iterator[FileWarning]:
    on, held = released(file), is_held(file, today)
    matters = groups(file.matters, file.same_as)
    still = [each for each in matters if not has_ended(each)]
    if on is not None and held:
        yield FileWarning(Misfit.HELD_AFTER_RELEASE, "woman", file.woman.id, "released_on", on)
    modes = codes_told(*(each.release_mode for each in file.women)).codes
    if on is not None and not held and not modes & _ON_BAIL:
        for group in still:
            yield FileWarning(Misfit.OPEN_AFTER_RELEASE, "matter", group[0].id, "outcome", on)
    regimes = codes_told(*(each.regime for each in file.episodes)).codes
    if held and matters and not still and "sentenced" not in regimes and not _sentence_ended(file):
        yield FileWarning(Misfit.HELD_WITHOUT_MATTER, "matter", matters[-1][0].id, "outcome")


def _sentence_ended(file: CaseFile) -> bool:
    outcomes = (codes_told(each.outcome).codes for each in file.matters)
    return bool(file.sentences) or any(each & {"sentenced", "sentence_varied"} for each in outcomes)


def _sentences(file: CaseFile, lists: CodeLists) -> Iterator[FileWarning]:
    """A term longer than the longest that the law is known to give for any charge that may be punished by it."""
    linked = {each.id: group for group in groups(file.matters, file.same_as) for each in group}
    for group in groups(file.sentences, file.same_as):
        matters = {each.id for one in group for each in linked.get(one.parent, ())}
        charged = groups((each for each in file.charges if each.parent in matters), file.same_as)
        longest = longest_term(charge_facts(charged), offences_of(lists))
        terms = [one for each in group for one in accounts(each.term) if isinstance(one, Term)]
        if longest is None or not terms:
            continue
        if all(over_maximum((term.years, term.months, term.days), longest) for term in terms):
            yield FileWarning(Misfit.OVER_MAXIMUM, "sentence", group[0].id, "term")


def _before(one: Any, other: Any) -> bool:
    """Whether the one is over before the other begins, however both are read."""
    return bool(one and other and one.to and other.from_ and one.to < other.from_)
