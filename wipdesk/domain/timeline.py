"""What happened in a woman's file, newest first, with the future on top and the long silences named.

A happening stands where the first day it may be on lies; what nobody dated stands at the end, in a group of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from wipdesk.domain.court_dates import court_dates
from wipdesk.domain.dates import PartialDate, on_day
from wipdesk.domain.heard import heard
from wipdesk.domain.spans import days_held
from wipdesk.domain.stays import groups, stays
from wipdesk.domain.told import codes_told, date_told, end_told
from wipdesk.domain.values import AnyValue, Contested, Missing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wipdesk.domain.case_file import CaseFile

LONG_SILENCE = 60
"""Days with nothing recorded while she is held from which the silence is shown: two months, the program's own rule.
A good file has a hearing row at least every month, so that two months without anything are worth a question."""


class Happening(StrEnum):
    """What kind of thing happened or is to happen; of two on one day the later in this list is newer."""

    ARREST = "arrest"
    CUSTODY_BEGAN = "custody_began"
    CHILD_INSIDE = "child_inside"
    CHARGE = "charge"
    FIRST_COURT = "first_court"
    TRIAL_BEGAN = "trial_began"
    BAIL_APPLIED = "bail_applied"
    NOT_HEARD = "not_heard"
    HEARING = "hearing"
    BAIL_DECIDED = "bail_decided"
    BAIL_MET = "bail_met"
    BAIL_ENDED = "bail_ended"
    CONVICTED = "convicted"
    OUTCOME = "outcome"
    SENTENCED = "sentenced"
    FINE_PAID = "fine_paid"
    APPEAL_FILED = "appeal_filed"
    APPEAL_DECIDED = "appeal_decided"
    CUSTODY_MOVED = "custody_moved"
    HELP_BEGAN = "help_began"
    HELP_ENDED = "help_ended"
    DOCUMENT = "document"
    MEETING = "meeting"
    NOTE = "note"
    TASK_DONE = "task_done"
    CHILD_OUT = "child_out"
    CUSTODY_ENDED = "custody_ended"
    RELEASED = "released"
    FOLLOWED_UP = "followed_up"
    FILE_CLOSED = "file_closed"
    NEXT_HEARING = "next_hearing"


class When(StrEnum):
    """In which part of a timeline an entry stands."""

    FUTURE = "future"
    PAST = "past"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that happened or is to happen, and the field that tells of it."""

    happening: Happening
    kind: str
    group: tuple[Any, ...]
    """The record that tells of it, or several that are said to be the same."""
    field: str
    date: AnyValue
    """As it was told; contested where accounts differ."""
    placed: PartialDate | None
    """Between which bounds it lies, over all accounts; None where nobody dated it."""
    when: When

    @property
    def record(self) -> str:
        """The id of the record that it opens."""
        return str(self.group[0].id)

    @property
    def contested(self) -> bool:
        """Whether accounts of its date differ."""
        return isinstance(self.date, Contested)


@dataclass(frozen=True, slots=True)
class Gap:
    """Days in which nothing is recorded although she was held; before is None where it lasts until today."""

    at_least: int
    at_most: int
    after: Entry
    before: Entry | None


_ALWAYS = (
    ("charge", "charged_on", Happening.CHARGE),
    ("hearing", "date", Happening.HEARING),
    ("note", "date", Happening.NOTE),
    ("document", "date", Happening.DOCUMENT),
)
"""Records that are a happening themselves: without a date they stand among the undated."""
_IF_TOLD = (
    ("matter", "arrest_date", Happening.ARREST),
    ("matter", "first_court_date", Happening.FIRST_COURT),
    ("matter", "trial_began", Happening.TRIAL_BEGAN),
    ("matter", "convicted_on", Happening.CONVICTED),
    ("matter", "outcome_date", Happening.OUTCOME),
    ("bail", "applied_on", Happening.BAIL_APPLIED),
    ("bail", "met_on", Happening.BAIL_MET),
    ("bail", "revoked_on", Happening.BAIL_ENDED),
    ("sentence", "sentenced_on", Happening.SENTENCED),
    ("fine_payment", "paid_on", Happening.FINE_PAID),
    ("appeal", "filed_on", Happening.APPEAL_FILED),
    ("appeal", "decided_on", Happening.APPEAL_DECIDED),
    ("follow_up", "done_on", Happening.FOLLOWED_UP),
    ("representation", "from_date", Happening.HELP_BEGAN),
    ("representation", "to_date", Happening.HELP_ENDED),
    ("child", "inside_since", Happening.CHILD_INSIDE),
    ("child", "inside_until", Happening.CHILD_OUT),
)
_IF_SO: tuple[tuple[str, str, Happening, str, frozenset[str]], ...] = (
    ("bail", "decided_on", Happening.BAIL_DECIDED, "state", frozenset({"not_applied", "pending", "unknown"})),
    ("task", "done_on", Happening.TASK_DONE, "state", frozenset({"open", "waiting", "dropped", "unknown"})),
    ("woman", "released_on", Happening.RELEASED, "release_mode", frozenset()),
    ("woman", "closed_on", Happening.FILE_CLOSED, "closed_why", frozenset()),
)
"""Happenings that a code tells of as well as their date; with some codes they have not happened."""
_TOLD_AT_A_HEARING = frozenset(
    {Happening.FIRST_COURT, Happening.TRIAL_BEGAN, Happening.CONVICTED, Happening.OUTCOME}
)
_SILENT = (Missing.NOT_ASKED, Missing.NONE)
_PARTS = {
    "woman": "women",
    "matter": "matters",
    "charge": "charges",
    "hearing": "hearings",
    "bail": "bails",
    "representation": "representations",
    "sentence": "sentences",
    "fine_payment": "fine_payments",
    "appeal": "appeals",
    "follow_up": "follow_ups",
    "task": "tasks",
    "note": "notes",
    "document": "documents",
    "child": "children",
}
_RANK = {happening: rank for rank, happening in enumerate(Happening)}


def timeline(file: CaseFile, *, today: date) -> tuple[Entry | Gap, ...]:
    """Everything the file tells of: the future, then the past with its silences, newest first; then the undated."""
    entries = [
        *_happened(file, today),
        *_in_court(file, today),
        *_custody(file, today),
        *_meetings(file, today),
    ]
    by_when: dict[When, list[Entry]] = {when: [] for when in When}
    for entry in sorted(entries, key=_order):
        by_when[entry.when].append(entry)
    past = _with_gaps(file, by_when[When.PAST], today)
    return (*reversed(by_when[When.FUTURE]), *reversed(past), *by_when[When.UNDATED])


def _entry(
    file: CaseFile, happening: Happening, kind: str, group: tuple[Any, ...], field: str, today: date
) -> Entry:
    told = heard(file, group, field)
    placed = date_told(told)
    placed = placed if placed and placed.known else None
    when = When.UNDATED
    if placed:
        ahead = placed.first_day is not None and placed.first_day > today
        when = When.FUTURE if ahead else When.PAST
    return Entry(
        happening=happening, kind=kind, group=group, field=field, date=told, placed=placed, when=when
    )


def _groups(file: CaseFile, kind: str) -> list[tuple[Any, ...]]:
    if kind == "woman":
        return [(file.woman, *file.same_women)]
    return list(groups(getattr(file, _PARTS[kind]), file.same_as))


def _happened(file: CaseFile, today: date) -> Iterator[Entry]:
    for kind, field, happening in _ALWAYS:
        for group in _groups(file, kind):
            entry = _entry(file, happening, kind, group, field, today)
            if happening is not Happening.HEARING or entry.when is not When.FUTURE:
                yield entry
    court = _days_in_court(file)
    for kind, field, happening in _IF_TOLD:
        for group in _groups(file, kind):
            entry = _entry(file, happening, kind, group, field, today)
            if entry.date in _SILENT or (happening in _TOLD_AT_A_HEARING and _is_told_there(entry, court)):
                continue
            yield entry
    for kind, field, happening, by, not_so in _IF_SO:
        for group in _groups(file, kind):
            entry = _entry(file, happening, kind, group, field, today)
            codes = codes_told(*(getattr(each, by) for each in group)).codes
            if entry.placed or (codes - not_so and entry.date is not Missing.NONE):
                yield entry


def _days_in_court(file: CaseFile) -> set[tuple[str, str, str]]:
    """Matter and bounds of every hearing with a date."""
    told = [(each.parent, date_told(each.date)) for each in file.hearings]
    return {(parent, day.earliest, day.latest) for parent, day in told if day and day.known}


def _is_told_there(entry: Entry, court: set[tuple[str, str, str]]) -> bool:
    """Whether a hearing of that day tells of it already."""
    if entry.placed is None or entry.contested:
        return False
    return any((each.id, entry.placed.earliest, entry.placed.latest) in court for each in entry.group)


def _in_court(file: CaseFile, today: date) -> Iterator[Entry]:
    for day in court_dates(file, today=today):
        yield Entry(
            happening=Happening.NOT_HEARD if day.passed else Happening.NEXT_HEARING,
            kind="hearing",
            group=day.hearing,
            field=day.field,
            date=day.told,
            placed=day.date,
            when=When.PAST if day.passed else When.FUTURE,
        )


def _custody(file: CaseFile, today: date) -> Iterator[Entry]:
    """A stretch that begins where another ends is a move: told once, not as an end and a beginning."""
    found = groups(file.episodes, file.same_as)
    starts = [date_told(*(each.from_date for each in group)) for group in found]
    ends = [end_told(*(each.to_date for each in group)) for group in found]
    moved_from: set[int] = set()
    for number, group in enumerate(found):
        before = _before(number, starts, ends)
        if before is not None:
            moved_from.add(before)
        happening = Happening.CUSTODY_BEGAN if before is None else Happening.CUSTODY_MOVED
        yield _entry(file, happening, "custody_episode", group, "from_date", today)
    for number, group in enumerate(found):
        told = ends[number] is not None or codes_told(*(each.ended_by for each in group)).codes
        if told and number not in moved_from:
            yield _entry(file, Happening.CUSTODY_ENDED, "custody_episode", group, "to_date", today)


def _before(number: int, starts: list[PartialDate | None], ends: list[PartialDate | None]) -> int | None:
    """The stretch that this one goes on from: begun earlier, over when this one begins."""
    start = starts[number]
    if start is None or not start.earliest:
        return None
    for other, end in enumerate(ends):
        earlier = starts[other]
        if other == number or end is None or earlier is None or not (end.earliest and end.latest):
            continue
        meets = end.earliest[:10] <= (start.latest or "9")[:10] and start.earliest[:10] <= end.latest[:10]
        if meets and earlier.earliest < start.earliest:
            return other
    return None


def _meetings(file: CaseFile, today: date) -> Iterator[Entry]:
    """A meeting without a date of its own was on the day of the visit."""
    visits = {visit.id: visit for visit in file.visits}
    for group in groups(file.encounters, file.same_as):
        entry = _entry(file, Happening.MEETING, "encounter", group, "date", today)
        named = [visits[each.visit] for each in group if isinstance(each.visit, str) and each.visit in visits]
        if entry.date is Missing.NOT_ASKED and named:
            on_visit = _entry(file, Happening.MEETING, "visit", (named[0],), "date", today)
            entry = Entry(
                happening=Happening.MEETING,
                kind="encounter",
                group=group,
                field="date",
                date=on_visit.date,
                placed=on_visit.placed,
                when=on_visit.when,
            )
        yield entry


def _with_gaps(file: CaseFile, entries: list[Entry], today: date) -> list[Entry | Gap]:
    """Entries of the past, oldest first, with each long silence before the entry that ended it."""
    found: list[Entry | Gap] = []
    held = [stay.stretch for stay in stays(file)]
    last: Entry | None = None
    surely, perhaps = date.min, date.min
    for entry in [*entries, None]:
        if entry is not None and entry.happening is Happening.NOT_HEARD:
            found.append(entry)  # what was planned is not a sign that anything happened
            continue
        begins = (entry.placed.first_day or date.min) if entry and entry.placed else today
        ends = (entry.placed.last_day or today) if entry and entry.placed else today
        if last is not None and (begins - surely).days >= LONG_SILENCE:
            window = (on_day(surely), on_day(begins))
            if (days_held(held, today=today, within=window).at_least or 0) >= LONG_SILENCE:
                least = (begins - surely).days
                # "Before 2020" has no first day to count from: then only the days that are sure are told.
                most = (min(ends, today) - perhaps).days if perhaps > date.min else least
                found.append(Gap(least, most, last, entry))
        if entry is not None and entry.placed:
            found.append(entry)
            if last is None or (entry.placed.last_day or date.max) >= surely:
                last = entry
            surely = max(surely, entry.placed.last_day or date.max)
            perhaps = max(perhaps, entry.placed.first_day or date.min)
    return found


def _order(entry: Entry) -> tuple[str, str, int, str, str]:
    placed = entry.placed
    if placed is None:
        return ("", "", _RANK[entry.happening], entry.record, entry.field)
    return (
        placed.earliest or placed.latest,
        placed.latest or "9",
        _RANK[entry.happening],
        entry.record,
        entry.field,
    )
