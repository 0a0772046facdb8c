"""What happened, newest first: the future on top, silences named, the undated by themselves at the end."""

from datetime import date, timedelta

import pytest

from tests.domain.detention import SHE, TODAY, between, day, file, matter, stay, two
from wipdesk.domain.case_file import CaseFile
from wipdesk.domain.dates import on_day, within_bounds
from wipdesk.domain.edtf import Bounds
from wipdesk.domain.records.encounter import Encounter
from wipdesk.domain.records.hearing import Hearing
from wipdesk.domain.records.note import Note
from wipdesk.domain.records.task import Task
from wipdesk.domain.records.visit import Visit
from wipdesk.domain.timeline import LONG_SILENCE, Entry, Gap, Happening, When, timeline
from wipdesk.domain.values import Missing, Unread


def hearing(number: int, on: object = Missing.NOT_ASKED, **facts: object) -> Hearing:
    return Hearing(id=f"hearing {number}", parent="matter 1", date=on, **facts)


def note(number: int, on: object = Missing.NOT_ASKED) -> Note:
    return Note(id=f"note {number}", parent=SHE, date=on, text="x")


def entries(opened: CaseFile) -> list[Entry]:
    return [each for each in timeline(opened, today=TODAY) if isinstance(each, Entry)]


def gaps(opened: CaseFile) -> list[Gap]:
    return [each for each in timeline(opened, today=TODAY) if isinstance(each, Gap)]


def kinds(opened: CaseFile) -> list[str]:
    return [each.happening for each in entries(opened)]


def test_the_future_stands_first_then_the_past_newest_on_top_then_the_undated() -> None:
    opened = file(
        stay("remand", day("2026-11-01")),
        matters=(matter(arrest_date=day("2026-10-30")),),
        hearings=(hearing(1, day("2026-11-10"), next_date=day("2026-12-03")),),
        notes=(note(1), note(2, day("2026-11-12"))),
    )
    assert [(each.happening, each.when) for each in entries(opened)] == [
        (Happening.NEXT_HEARING, When.FUTURE),
        (Happening.NOTE, When.PAST),
        (Happening.HEARING, When.PAST),
        (Happening.CUSTODY_BEGAN, When.PAST),
        (Happening.ARREST, When.PAST),
        (Happening.NOTE, When.UNDATED),
    ]


def test_two_accounts_of_a_date_stand_at_the_earlier_and_are_marked() -> None:
    opened = file(
        matters=(matter(arrest_date=two(day("2026-05-05"), day("2026-05-03"))),),
        notes=(note(1, day("2026-05-04")),),
    )
    first, second = entries(opened)
    assert (first.happening, second.happening) == (Happening.NOTE, Happening.ARREST)
    assert second.contested
    assert second.placed
    assert second.placed.earliest == "2026-05-03T00:00"


def test_a_year_alone_stands_at_its_beginning() -> None:
    opened = file(
        matters=(matter(arrest_date=between("2025-01-01", "2025-12-31")),),
        notes=(note(1, day("2025-02-01")),),
    )
    assert kinds(opened) == [Happening.NOTE, Happening.ARREST]


def test_of_what_must_be_told_to_have_happened_silence_says_nothing_and_not_known_says_something() -> None:
    for told, shown in (
        (Missing.NOT_ASKED, []),
        (Missing.NONE, []),
        (Missing.UNKNOWN, [When.UNDATED]),
        (Missing.DECLINED, [When.UNDATED]),
        (Unread("before the rains"), [When.UNDATED]),
    ):
        assert [each.when for each in entries(file(matters=(matter(arrest_date=told),)))] == shown


def test_the_order_is_the_same_whatever_order_the_records_come_in() -> None:
    notes = tuple(note(number, day("2026-05-03") if number % 2 else Missing.NOT_ASKED) for number in range(9))
    one = [each.record for each in entries(file(notes=notes))]
    assert one == [each.record for each in entries(file(notes=notes[::-1]))]


def test_a_hearing_that_was_to_come_and_is_not_recorded_is_said_to_be_missing() -> None:
    held = (hearing(1, day("2026-09-01"), next_date=day("2026-09-20")),)
    opened = file(matters=(matter(),), hearings=held)
    assert kinds(opened) == [Happening.NOT_HEARD, Happening.HEARING]
    assert entries(opened)[0].field == "next_date"
    answered = (*held, hearing(2, day("2026-09-21"), next_date=day("2026-12-01")))
    assert kinds(file(matters=(matter(),), hearings=answered)) == [
        Happening.NEXT_HEARING,
        Happening.HEARING,
        Happening.HEARING,
    ]
    silent = (*held, hearing(2, day("2026-09-20"), outcome="remanded"))
    assert kinds(file(matters=(matter(),), hearings=silent)) == [Happening.HEARING, Happening.HEARING]
    undated = (*held, hearing(2))
    assert Happening.NOT_HEARD not in kinds(file(matters=(matter(),), hearings=undated))


def test_nothing_is_to_come_in_a_matter_that_has_ended() -> None:
    held = (hearing(1, day("2026-09-01"), next_date=day("2026-12-20")),)
    opened = file(matters=(matter(outcome="acquitted"),), hearings=held)
    assert kinds(opened) == [Happening.HEARING]


def test_a_move_is_one_thing_and_a_release_is_an_end() -> None:
    opened = file(
        stay("police", day("2026-05-01"), day("2026-05-03")),
        stay("remand", day("2026-05-03"), day("2026-08-01"), ended_by="released"),
    )
    assert kinds(opened) == [Happening.CUSTODY_ENDED, Happening.CUSTODY_MOVED, Happening.CUSTODY_BEGAN]


def test_what_a_hearing_of_the_day_tells_is_not_told_twice() -> None:
    opened = file(
        matters=(matter(first_court_date=day("2026-05-03"), trial_began=day("2026-06-01")),),
        hearings=(hearing(1, day("2026-05-03")),),
    )
    assert kinds(opened) == [Happening.TRIAL_BEGAN, Happening.HEARING]


def test_a_meeting_has_the_day_of_its_visit_and_a_task_is_there_once_it_is_done() -> None:
    visit = "b" * 32
    opened = file(
        encounters=(Encounter(id="meeting", parent=SHE, visit=visit),),
        visits=(Visit(id=visit, date=day("2026-05-03")),),
        tasks=(Task(id="done", parent=SHE, state="done"), Task(id="open", parent=SHE, state="open")),
    )
    meeting, task = entries(opened)
    assert (meeting.when, meeting.kind, meeting.record) == (When.PAST, "encounter", "meeting")
    assert (task.when, task.record) == (When.UNDATED, "done")


HELD = stay("remand", day("2026-01-01"))


def test_a_long_silence_while_she_is_held_is_a_thing_of_its_own() -> None:
    opened = file(HELD, hearings=(hearing(1, day("2026-01-10")), hearing(2, day("2026-06-22"))))
    until_today, between_them = gaps(opened)
    assert (between_them.at_least, between_them.at_most) == (163, 163)
    assert (between_them.after.record, between_them.before and between_them.before.record) == (
        "hearing 1",
        "hearing 2",
    )
    assert (until_today.at_least, until_today.before) == (154, None)
    order = [getattr(each, "record", "gap") for each in timeline(opened, today=TODAY)]
    assert order == ["gap", "hearing 2", "gap", "hearing 1", HELD.id]


@pytest.mark.parametrize(("days", "shown"), [(LONG_SILENCE - 1, 0), (LONG_SILENCE, 1)])
def test_a_silence_counts_from_the_chosen_length(days: int, shown: int) -> None:
    opened = file(HELD, hearings=(hearing(1, on_day(TODAY - timedelta(days=days))), *_monthly(days)))
    assert len(gaps(opened)) == shown


def _monthly(days: int) -> tuple[Hearing, ...]:
    """A hearing every month from the beginning of her detention up to so many days ago."""
    last = TODAY - timedelta(days=days)
    count = (last - date(2026, 1, 1)).days // 30
    return tuple(
        hearing(100 + number, on_day(date(2026, 1, 1) + timedelta(days=30 * number)))
        for number in range(count + 1)
    )


def test_a_silence_after_her_release_is_not_one() -> None:
    free = stay("remand", day("2026-01-01"), day("2026-01-20"), ended_by="released")
    assert gaps(file(free, notes=(note(1, day("2026-10-01")),))) == []


def test_a_silence_is_as_long_as_the_dates_leave_it_beyond_doubt() -> None:
    opened = file(
        HELD,
        notes=(note(1, between("2026-02-01", "2026-02-28")), note(2, between("2026-06-01", "2026-06-30"))),
    )
    found = gaps(opened)[-1]
    assert (found.at_least, found.at_most) == (93, 149)
    open_ended = file(HELD, notes=(note(1, within_bounds(Bounds("2026-02-01T00:00", ""))),))
    assert gaps(open_ended) == []
    before = file(stay("remand", within_bounds(Bounds("", "2026-01-01T00:00"))))
    [silence] = gaps(before)
    assert silence.at_most == silence.at_least


def test_the_same_record_opens_that_the_entry_tells_of() -> None:
    [entry] = entries(file(notes=(note(1, day("2026-05-03")),)))
    assert (entry.kind, entry.record, entry.field) == ("note", "note 1", "date")


def test_a_closed_and_released_woman_has_both_at_the_top() -> None:
    opened = file(
        woman={"released_on": day("2026-11-01"), "release_mode": "court_bail", "closed_why": "her_wish"}
    )
    assert kinds(opened) == [Happening.RELEASED, Happening.FILE_CLOSED]
    assert [each.when for each in entries(opened)] == [When.PAST, When.UNDATED]
