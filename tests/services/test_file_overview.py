"""The Overview tab in words: the clock, what needs doing, key facts and the timeline of one woman's file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from timeit import repeat
from typing import TYPE_CHECKING, Any

import pytest

from tests.office_stand_in import OfficeStandIn
from tests.reports.women import TODAY, between, day, disputed, empty, ident, mariama, two
from wipdesk.domain.dates import on_day
from wipdesk.domain.held import HeldState
from wipdesk.domain.lists import as_written
from wipdesk.domain.records.contact import Contact
from wipdesk.domain.records.custody import CustodyEpisode
from wipdesk.domain.records.note import Note
from wipdesk.domain.values import Missing, Unread
from wipdesk.reports.faces import HEALTH
from wipdesk.services import case_files, records
from wipdesk.services.clock_rules import shipped_book
from wipdesk.services.file_clock import clock
from wipdesk.services.file_facts import Fact, key_facts
from wipdesk.services.file_needs import NeedRow, needs_in_words
from wipdesk.services.file_overview import overview
from wipdesk.services.file_timeline import GAP, entries_in_words
from wipdesk.services.file_words import Target, Tone
from wipdesk.services.lists import load

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile
    from wipdesk.storage.register import Register

BOOK = shipped_book("sl")
OFFICE: Any = OfficeStandIn(TODAY)
"""All that words ask of a register: the country of its lists and the day it is."""


def rows(file: CaseFile) -> list[tuple[str, str]]:
    return [(row.title, row.detail) for row in entries_in_words(OFFICE, file, as_written)]


def titles(file: CaseFile) -> list[str]:
    return [title for title, _ in rows(file)]


def facts(file: CaseFile) -> dict[str, Fact]:
    return {fact.label: fact for fact in key_facts(OFFICE, file, as_written)}


def needed(file: CaseFile) -> dict[str, NeedRow]:
    return {row.why_kind: row for row in needs_in_words(OFFICE, file, as_written)}


def test_the_next_hearing_stands_on_top_with_how_far_it_is() -> None:
    first = entries_in_words(OFFICE, mariama(), as_written)[0]
    assert (first.date, first.distance, first.title) == (
        "3 December 2026",
        "in 10 days",
        "Hearing, Magistrates' Court",
    )
    assert (first.tone, first.kind, first.field) == (Tone.AHEAD, "hearing", "next_date")


def test_an_adjournment_says_why_how_often_and_that_she_was_not_brought() -> None:
    title, detail = rows(mariama())[1]
    assert title == "Adjourned: Magistrate or judge absent or moved"
    assert detail.startswith("adjournment number 6 in this matter · Not brought, no fuel or escort")
    assert detail.endswith("Next date: 3 December 2026")


def test_a_silence_is_a_line_and_what_nobody_dated_is_not_denied_by_it() -> None:
    [gap, _] = [row for row in entries_in_words(OFFICE, mariama(), as_written) if row.happening == GAP]
    assert (gap.title, gap.tone, gap.record) == ("145 days with nothing recorded", Tone.AMBER, "")
    file = mariama()
    undated = replace(file, notes=(*file.notes, Note(id=ident(900), parent=file.woman.id, text="x")))
    assert "145 days with no entry that has a date" in titles(undated)


def test_two_accounts_of_a_day_are_both_said_and_marked() -> None:
    first = entries_in_words(OFFICE, disputed(), as_written)[0]
    assert first.contested
    assert first.date == "26 November 2026 or 3 December 2026: two accounts"
    assert (first.distance, first.source) == ("in 3 to 10 days", "accounts differ")


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (between("2026-01-01", "2026-12-31"), "2026"),
        (Missing.UNKNOWN, "Not known"),
        (Missing.DECLINED, "She preferred not to say"),
        (Missing.NOT_ASKED, "Not asked"),
        (Missing.NONE, "None"),
        (Unread("after the rains"), "“after the rains” (not read)"),
    ],
)
def test_a_date_is_said_as_exactly_as_it_was_told(told: Any, words: str) -> None:
    file = replace(empty(), notes=(Note(id=ident(900), parent=empty().woman.id, text="x", date=told),))
    [row] = entries_in_words(OFFICE, file, as_written)
    assert row.date == words


def test_no_word_of_health_and_nothing_she_said_stands_in_the_timeline() -> None:
    file = mariama()
    lists = load("sl")
    [hearing, *_] = file.hearings
    sick = replace(
        hearing,
        outcome="unfit",
        adjournment_reason="accused_sick",
        produced="not_produced_sick",
        note="she coughs",
    )
    [episode, *_] = file.episodes
    file = replace(
        file,
        hearings=(sick, replace(sick, id=ident(901), outcome="adjourned")),
        episodes=(replace(episode, regime="hospital", ended_by="to_hospital", to_date=day("2026-10-01")),),
        encounters=tuple(replace(each, seen="ill", note="she coughs") for each in file.encounters),
        notes=(Note(id=ident(902), parent=file.woman.id, text="she coughs", date=day("2026-10-02")),),
        tasks=tuple(replace(each, kind="health_referral", state="done") for each in file.tasks),
        woman=replace(file.woman, release_mode="medical", released_on=day("2026-11-01")),
    )
    told = " ".join(f"{title} {detail}" for title, detail in rows(file))
    hidden = [row.label for name, code in HEALTH if (row := lists[name].get(code))]
    assert not [label for label in hidden if label in told]
    assert "cough" not in told
    assert {"Adjourned", "Hearing", "Released", "Task done", "Meeting"} <= set(titles(file))


def test_what_needs_doing_says_what_why_and_by_when() -> None:
    told = needed(mariama())
    near = told["next_hearing"]
    assert (near.title, near.why) == ("Prepare the next hearing", "It comes up in court: 3 December 2026")
    assert (near.by_when, near.tone) == ("3 December 2026, in 10 days", Tone.AMBER)
    task = told["task_due"]
    assert (task.title, task.why) == ("Ask her brother in Kenema", "To do, Isata Conteh")
    assert task.by_when == "Due 1 December 2026, in 8 days"
    assert told["bail_not_met"].why == "Bail was granted, but she is still inside: No surety found"


def test_red_is_for_days_that_have_passed_and_for_nothing_else() -> None:
    file = mariama()
    late = replace(
        file, tasks=tuple(replace(each, due=day("2026-11-01"), state="open") for each in file.tasks)
    )
    red = [row for row in needs_in_words(OFFICE, late, as_written) if row.tone is Tone.RED]
    assert red
    assert {row.why_kind for row in red} == {"task_overdue"}
    assert red[0].by_when == "Due 1 November 2026, 22 days ago"


def test_what_was_not_asked_is_one_line_and_each_fact_of_it_can_be_opened() -> None:
    [only] = needs_in_words(OFFICE, empty(), as_written)
    words = [item.words for item in only.items]
    assert only.title == f"Ask what is still missing: {len(words)} facts"
    assert {"Nationality", "Says she has no children", "Matter: none recorded"} <= set(words)
    assert Target("matter") in [item.target for item in only.items]
    assert all(item.target.field or not item.target.record for item in only.items)


def test_a_decision_names_the_fact_and_both_accounts() -> None:
    told = [row for row in needs_in_words(OFFICE, disputed(), as_written) if row.why_kind == "decide_first"]
    assert told[0].title == "Decide between two accounts: Arrested"
    assert "6 October 2025 or 9 October 2025: two accounts" in told[0].why
    assert told[0].target.field == "arrest_date"


def test_nothing_here_claims_a_limit_of_the_law() -> None:
    for file in (mariama(), disputed(), empty()):
        told = " ".join(f"{row.title} {row.why}" for row in needs_in_words(OFFICE, file, as_written)).lower()
        assert not [
            word for word in ("limit", "legal limit", "illegal", "unlawful", "overdue") if word in told
        ]


def test_a_long_text_that_somebody_typed_is_shortened_in_a_line() -> None:
    file = mariama()
    long = replace(file, tasks=(replace(file.tasks[0], what="word " * 60, state="open"),))
    [row] = [
        row
        for row in needs_in_words(OFFICE, long, as_written)
        if row.target.kind == "task" and row.target.record
    ]
    assert len(row.title) <= 121
    assert row.title.endswith("…")


def test_the_clock_says_the_number_its_bounds_and_where_it_comes_from() -> None:
    told = clock(OFFICE, disputed(), as_written)
    assert (told.number, told.state, told.running) == ("410 to 413", HeldState.BETWEEN, True)
    assert (told.title, told.bounds) == ("days held without trial", "at least 410, at most 413 days")
    assert told.sources == "the dates come from: her account, police, court file, warrant"
    assert told.sentence.startswith("On the dates in this file, up to 23 November 2026, she has been held")
    assert [(part.regime, part.from_day, part.to_day, part.certain) for part in told.segments] == [
        ("police", 0, 3, False),
        ("police", 3, 9, True),
        ("remand", 9, 413, True),
    ]
    assert told.days == 413
    assert [tick.words for tick in told.ticks][:3] == [
        "charged, day 9",
        "first court, day 9",
        "hearing, day 9",
    ]


def test_segments_cover_the_bar_without_overlapping_and_ticks_lie_on_it() -> None:
    for file in (mariama(), disputed()):
        told = clock(OFFICE, file, as_written)
        ends = [each.to_day for each in told.segments]
        assert told.segments[0].from_day == 0
        assert [each.from_day for each in told.segments[1:]] == ends[:-1]
        assert ends[-1] == told.days
        assert all(0 <= tick.day <= told.days for tick in told.ticks)


def held_since(start: Any, end: Any = Missing.NOT_ASKED, **more: Any) -> CaseFile:
    episode = CustodyEpisode(
        id=ident(900), parent=empty().woman.id, regime="remand", from_date=start, to_date=end, **more
    )
    return replace(empty(), episodes=(episode,))


@pytest.mark.parametrize(
    ("file", "number"),
    [
        (held_since(day("2026-11-13")), "10"),
        (held_since(day("2023-01-01")), "1,422"),
        (held_since(between("2026-01-01", "2026-12-31")), "at most 326"),
        (held_since(Missing.UNKNOWN), "-"),
        (empty(), "-"),
        (held_since(day("2026-11-13"), Missing.UNKNOWN), "at most 10"),
    ],
)
def test_the_number_is_no_more_exact_than_the_dates(file: CaseFile, number: str) -> None:
    told = clock(OFFICE, file, as_written)
    assert told.number == number
    assert told.sentence


def test_days_between_stretches_and_days_told_twice_are_remarked_on() -> None:
    one = held_since(day("2026-01-01"), day("2026-02-01")).episodes[0]
    apart = replace(one, id=ident(901), from_date=day("2026-03-01"), to_date=day("2026-04-01"))
    gap = clock(OFFICE, replace(empty(), episodes=(one, apart)), as_written)
    assert "From 1 February 2026 to 1 March 2026 no stretch of detention is recorded." in gap.remarks
    twice = replace(apart, from_date=day("2026-01-15"))
    overlap = clock(OFFICE, replace(empty(), episodes=(one, twice)), as_written)
    assert [each for each in overlap.remarks if "cover the same days" in each]


def test_the_clock_says_that_a_detention_begins_on_a_day_to_come() -> None:
    past = held_since(day("2026-01-01"), day("2026-02-01")).episodes[0]
    ahead = replace(held_since(day("2099-05-03")).episodes[0], id=ident(901))
    said = "A stretch of detention begins on a day to come: 3 May 2099. It is not counted."
    assert said in clock(OFFICE, replace(empty(), episodes=(ahead,)), as_written).remarks
    assert said in clock(OFFICE, replace(empty(), episodes=(past, ahead)), as_written).remarks
    assert said not in clock(OFFICE, replace(empty(), episodes=(past,)), as_written).remarks


def test_key_facts_say_the_answer_and_what_stands_behind_it() -> None:
    told = facts(mariama())
    assert list(told) == [
        "Legal status",
        "Alleged offence",
        "Held at",
        "Legal help",
        "Bail",
        "Plea",
        "Next hearing",
        "Contact",
        "Children",
    ]
    assert told["Legal status"].words == "Bail granted, conditions not met, still inside"
    assert (told["Held at"].words, told["Held at"].detail) == (
        "Bo Correctional Centre",
        "On remand · since 15 October 2025",
    )
    assert told["Next hearing"].detail == "in 10 days · Magistrates' Court"
    assert (told["Children"].words, told["Children"].detail) == ("2 children", "1 with her inside")
    assert told["Alleged offence"].missing is None


MISSING_WORDS = {
    Missing.NOT_ASKED: "Not asked",
    Missing.NONE: "None",
    Missing.UNKNOWN: "Not known",
    Missing.DECLINED: "She preferred not to say",
}


@pytest.mark.parametrize("why", list(Missing))
def test_why_there_is_no_answer_can_be_told_apart(why: Missing) -> None:
    file = mariama()
    asked = replace(
        file,
        charges=tuple(replace(each, plea=why, offence=why) for each in file.charges),
        episodes=tuple(replace(each, place=why) for each in file.episodes),
        children=(),
        woman=replace(file.woman, no_children=why),
        hearings=tuple(replace(each, next_date=why) for each in file.hearings),
    )
    told = facts(asked)
    for label in ("Plea", "Alleged offence", "Held at", "Children", "Next hearing"):
        assert (told[label].missing, told[label].words) == (why, MISSING_WORDS[why])


def test_accounts_that_differ_are_given_one_by_one() -> None:
    told = facts(disputed())
    assert told["Held at"].accounts == ("Bo Correctional Centre", "Kenema Female Correctional Centre")
    assert told["Next hearing"].accounts == ("26 November 2026", "3 December 2026")
    assert told["Plea"].accounts == ()


@pytest.mark.parametrize(
    ("safe", "words", "tone"),
    [
        (True, "safe to call", Tone.PLAIN),
        (False, "NOT safe to call", Tone.AMBER),
        (Missing.NOT_ASKED, "do not call yet: she was not asked if it is safe", Tone.AMBER),
        (Missing.DECLINED, "do not call yet: safe to call? She preferred not to say", Tone.AMBER),
        (two(True, False), "do not call yet: safe to call? Yes or No: two accounts", Tone.AMBER),
    ],
)
def test_whether_it_is_safe_to_call_is_always_said(safe: Any, words: str, tone: Tone) -> None:
    contact = Contact(id=ident(900), parent=empty().woman.id, name="Finda", phone="076", safe_to_call=safe)
    told = facts(replace(empty(), contacts=(contact,)))["Contact"]
    assert (told.words, told.detail, told.tone) == ("Finda", f"076 · {words}", tone)


def test_somebody_whom_it_is_safe_to_call_is_named_first() -> None:
    one = Contact(id=ident(900), parent=empty().woman.id, name="Finda", safe_to_call=False)
    file = replace(empty(), contacts=(one, replace(one, id=ident(901), name="Jeneba", safe_to_call=True)))
    assert facts(file)["Contact"].words == "Jeneba"


def test_no_children_is_an_answer_and_silence_is_none() -> None:
    for says, words in (
        (True, "She says she has none"),
        (False, "She has children, none is recorded yet"),
    ):
        file = replace(empty(), woman=replace(empty().woman, no_children=says))
        assert (facts(file)["Children"].words, facts(file)["Children"].missing) == (words, None)


def test_a_record_that_is_not_there_is_added() -> None:
    told = facts(empty())
    assert told["Bail"].target == Target("bail", "", "state")
    assert told["Bail"].missing is Missing.NOT_ASKED


def test_a_day_in_court_that_is_over_is_not_shown_as_the_next() -> None:
    file = mariama()
    past = replace(file, hearings=(replace(file.hearings[-1], next_date=day("2026-11-20")),))
    assert facts(past)["Next hearing"].missing is Missing.NOT_ASKED


def test_words_are_looked_up_in_the_readers_language() -> None:
    told = overview(OFFICE, mariama(), lambda _context, text: f"«{text}»", book=BOOK)
    assert told.timeline[0].title == "««Hearing», «Magistrates' Court»»"
    assert told.facts[1].label == "«Alleged offence»"
    assert "«Prepare the next hearing»" in [row.title for row in told.needs]
    assert told.clock.title == "«days held without trial»"


def test_a_file_of_two_hundred_hearings_is_told_in_the_blink_of_an_eye() -> None:
    file = mariama()
    days = [date(2025, 10, 20) + timedelta(days=2 * number) for number in range(200)]
    many = tuple(
        replace(
            file.hearings[1],
            id=ident(5000 + number),
            date=on_day(each),
            next_date=on_day(each + timedelta(days=2)),
        )
        for number, each in enumerate(days)
    )
    long = replace(file, hearings=many)

    def taken(opened: CaseFile) -> float:
        return min(repeat(lambda: overview(OFFICE, opened, as_written, book=BOOK), number=1, repeat=3))

    # Two hundred hearings are 29 times as many as seven: no step may look at each of them for each of them.
    assert taken(long) < 29 * taken(file)
    assert len(entries_in_words(OFFICE, long, as_written)) > 200


def test_the_overview_of_a_file_in_a_register(register: Register) -> None:
    register.day_given = date(2026, 5, 3)
    hawa = records.put(register, "woman", {"name_given": "Hawa"}).id
    records.put(register, "custody_episode", {"regime": "remand", "from_date": "1 March 2026"}, parent=hawa)
    told = overview(register, case_files.open_file(register, hawa), as_written)
    assert (told.clock.number, told.clock.counted_from) == ("63", "counted from 1 March 2026")
    assert [row.happening for row in told.timeline] == [GAP, "custody_began"]
    assert "no_hearing" in {row.why_kind for row in told.needs}
