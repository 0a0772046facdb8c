"""What needs doing on a file, most urgent first, and nothing that her dates do not give."""

from dataclasses import replace
from datetime import date

import pytest

from tests.domain.detention import SHE, TODAY, between, day, file, matter, stay, two
from wipdesk.domain.case_file import CaseFile
from wipdesk.domain.clocks.deciding import clocks
from wipdesk.domain.clocks.rules import RuleBook, Standing
from wipdesk.domain.limit_needs import limits_of
from wipdesk.domain.need import Need, NeedKind, Urgency
from wipdesk.domain.needs import needs
from wipdesk.domain.records.bail import BailDecision
from wipdesk.domain.records.encounter import Encounter
from wipdesk.domain.records.hearing import Hearing
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.records.representation import Representation
from wipdesk.domain.records.task import Task
from wipdesk.domain.values import Missing
from wipdesk.services.clock_rules import shipped_book

HELD = stay("remand", day("2026-10-01"))
TASKS = (NeedKind.TASK_OVERDUE, NeedKind.TASK_DUE, NeedKind.TASK_OPEN)
HELP = (Representation(id="help", parent=SHE, provider="lab_lawyer"),)


def hearing(number: int, on: object, **facts: object) -> Hearing:
    return Hearing(id=f"hearing {number}", parent="matter 1", date=on, **facts)


def task(number: int, **facts: object) -> Task:
    return Task(id=f"task {number}", parent=SHE, **facts)


def meeting(promised: object) -> Encounter:
    return Encounter(id="meeting", parent=SHE, promised=promised)


def asked(opened: CaseFile) -> list[NeedKind]:
    return [each.why for each in needs(opened, today=TODAY) if each.why is not NeedKind.BLANKS]


def the_one(opened: CaseFile, why: NeedKind) -> Need:
    [found] = [each for each in needs(opened, today=TODAY) if each.why is why]
    return found


def test_the_most_urgent_stands_first() -> None:
    opened = file(
        stay("remand", day("2026-10-01"), warrant_valid_to=day("2026-11-20")),
        matters=(matter(arrest_date=two(day("2026-09-30"), day("2026-10-01"))),),
        hearings=(hearing(1, day("2026-11-12"), outcome="adjourned", next_date=day("2026-12-03")),),
        tasks=(
            task(1, what="someday"),
            task(2, what="late", due=day("2026-11-01")),
            task(3, what="soon", due=day("2026-11-30")),
        ),
    )
    assert asked(opened) == [
        NeedKind.TASK_OVERDUE,
        NeedKind.WARRANT_RUN_OUT,
        NeedKind.TASK_DUE,
        NeedKind.NEXT_HEARING,
        NeedKind.DECIDE_FIRST,
        NeedKind.NO_HELP,
        NeedKind.TASK_OPEN,
    ]


@pytest.mark.parametrize(
    ("due", "urgency"),
    [
        (day("2026-11-22"), Urgency.PAST),
        (day("2026-11-23"), Urgency.SOON),
        (day("2026-12-07"), Urgency.SOON),
        (day("2026-12-08"), Urgency.LATER),
        (between("2026-11-01", "2026-11-30"), Urgency.SOON),
        (between("2026-10-01", "2026-10-31"), Urgency.PAST),
        (two(day("2026-11-20"), day("2026-11-25")), Urgency.SOON),
        (Missing.UNKNOWN, Urgency.LATER),
    ],
)
def test_a_task_is_overdue_once_its_last_day_is_over(due: object, urgency: Urgency) -> None:
    [need] = [each for each in needs(file(tasks=(task(1, due=due),)), today=TODAY) if each.why in TASKS]
    assert need.urgency is urgency


@pytest.mark.parametrize("state", ["done", "not_possible", "dropped"])
def test_a_closed_task_needs_nothing(state: str) -> None:
    assert asked(file(tasks=(task(1, state=state, due=day("2026-01-01")),))) == []
    assert asked(file(tasks=(task(1, done_on=day("2026-01-01"), due=day("2026-01-01")),))) == []


def test_a_task_that_one_account_calls_done_is_not() -> None:
    assert NeedKind.TASK_OPEN in asked(file(tasks=(task(1, state=two("done", "open")),)))


def test_a_promise_stands_until_a_task_of_its_words_is_there() -> None:
    assert asked(file(encounters=(meeting("Call her  SISTER"),))) == [NeedKind.PROMISED]
    opened = file(encounters=(meeting("Call her  SISTER"),), tasks=(task(1, what="call her sister"),))
    assert asked(opened) == [NeedKind.TASK_OPEN]
    done = file(encounters=(meeting("Call"),), tasks=(task(1, what="call", state="done"),))
    assert asked(done) == []
    for nothing in (Missing.NOT_ASKED, Missing.NONE, Missing.DECLINED, "  "):
        assert asked(file(encounters=(meeting(nothing),))) == []


def court(*held: Hearing, **outcome: object) -> CaseFile:
    return file(HELD, matters=(matter(**outcome),), hearings=held, representations=HELP)


def test_a_day_in_court_that_is_over_asks_what_happened() -> None:
    opened = court(hearing(1, day("2026-11-01"), outcome="adjourned", next_date=day("2026-11-20")))
    need = the_one(opened, NeedKind.NOT_HEARD)
    assert (need.urgency, need.kind, need.record, need.add) == (Urgency.PAST, "hearing", "", True)


def test_a_hearing_in_fifteen_days_is_not_yet_near() -> None:
    assert asked(court(hearing(1, day("2026-11-20"), outcome="adjourned", next_date=day("2026-12-07")))) == [
        NeedKind.NEXT_HEARING
    ]
    assert asked(court(hearing(1, day("2026-11-20"), outcome="adjourned", next_date=day("2026-12-08")))) == []


def test_the_last_hearing_needs_an_outcome_and_an_adjournment_a_next_date_or_a_reason() -> None:
    assert asked(court(hearing(1, day("2026-11-01")))) == [NeedKind.NO_OUTCOME]
    put_off = hearing(1, day("2026-11-01"), outcome="adjourned")
    assert asked(court(put_off)) == [NeedKind.NO_NEXT_DATE]
    told = hearing(1, day("2026-11-01"), outcome="adjourned", no_next_date_why="the registry is closed")
    assert asked(court(told)) == []
    for not_told in (Missing.UNKNOWN, Missing.DECLINED):
        known = hearing(1, day("2026-11-01"), outcome="adjourned", next_date=not_told)
        assert asked(court(known)) == []
    assert asked(court(put_off, outcome="acquitted")) == [NeedKind.ALL_ENDED]


def silent(opened: CaseFile, book: RuleBook | None = None) -> list[Need]:
    limits = limits_of(opened, book or shipped_book("sl"), today=TODAY)
    found = needs(opened, today=TODAY, limits=limits)
    return [each for each in found if each.why is NeedKind.NO_HEARING]


def office_says(days: int, **facts: object) -> RuleBook:
    book = shipped_book("sl")
    rules = (replace(each, limit=days, **facts) if each.id == "ORG-NOHEAR" else each for each in book.rules)
    return replace(book, rules=tuple(rules))


@pytest.mark.parametrize(("last", "shown"), [("2026-10-23", False), ("2026-10-22", True)])
def test_a_matter_that_does_not_come_up_is_asked_about_by_the_rule_of_the_office(
    last: str, shown: bool
) -> None:
    held = stay("remand", day("2026-01-01"))
    on = hearing(1, day(last), outcome="remanded")
    opened = file(held, matters=(matter(),), hearings=(on,), representations=HELP)
    assert [each.days for each in silent(opened)] == ([32] if shown else [])
    assert bool(silent(opened, office_says(20))), "an office changes the number in one place"
    assert not silent(opened, office_says(90))
    assert not silent(opened, office_says(20, standing=Standing.OFF))


def test_a_matter_that_does_not_come_up_is_asked_about_although_another_does() -> None:
    heard = hearing(1, day("2026-11-20"), outcome="remanded")
    old = Hearing(id="old", parent="matter 2", date=day("2026-08-01"), outcome="remanded")
    held = stay("remand", day("2026-01-01"))
    opened = file(held, matters=(matter(), matter(2)), hearings=(heard, old))
    assert [each.group for each in silent(opened)] == [(old,)]


@pytest.mark.parametrize("matters", [(), (matter(),)], ids=["no matter", "a matter without dates"])
def test_no_hearing_at_all_is_counted_from_the_beginning_of_her_detention(
    matters: tuple[Matter, ...],
) -> None:
    opened = file(stay("remand", day("2026-01-01")), matters=matters, representations=HELP)
    [need] = silent(opened)
    assert (need.days, need.group) == ((TODAY - day("2026-01-01").first_day).days, matters)  # type: ignore[operator]


def test_the_silence_of_one_matter_is_no_longer_than_she_was_held_while_it_ran() -> None:
    old = matter(1, arrest_date=day("2026-01-01"), outcome="discharged", outcome_date=day("2026-06-03"))
    new = matter(2, arrest_date=day("2026-06-03"))
    opened = file(
        stay("remand", day("2026-01-01"), day("2026-06-03")),
        stay("remand", day("2026-06-03")),
        matters=(old, new),
        representations=HELP,
    )
    [need] = silent(opened)
    assert (need.group, need.days) == ((new,), (TODAY - date(2026, 6, 3)).days)


def test_who_is_free_or_convicted_or_heard_on_a_day_nobody_dated_is_not_asked_about() -> None:
    held = stay("remand", day("2026-01-01"))
    free = stay("remand", day("2026-01-01"), day("2026-02-01"), ended_by="released")
    undated = (hearing(1, Missing.NOT_ASKED, outcome="remanded"),)
    for opened in (
        file(free, representations=HELP),
        file(held, matters=(matter(convicted_on=day("2026-02-01")),), representations=HELP),
        file(held, matters=(matter(),), hearings=undated, representations=HELP),
    ):
        assert not silent(opened)


@pytest.mark.parametrize(
    ("until", "why"),
    [
        (day("2026-11-22"), NeedKind.WARRANT_RUN_OUT),
        (day("2026-11-23"), NeedKind.WARRANT_RUNS_OUT),
        (day("2026-12-07"), NeedKind.WARRANT_RUNS_OUT),
        (between("2026-11-01", "2026-11-30"), NeedKind.WARRANT_RUNS_OUT),
        (day("2026-12-08"), None),
        (Missing.UNKNOWN, None),
    ],
)
def test_a_warrant_that_runs_out_is_said(until: object, why: NeedKind | None) -> None:
    opened = file(stay("remand", day("2026-11-01"), warrant_valid_to=until), representations=HELP)
    assert asked(opened) == ([why] if why else [])


def test_bail_granted_and_not_met_is_said_while_she_is_inside() -> None:
    unmet = (BailDecision(id="bail", parent="matter 1", state="granted_unmet", decided_on=day("2026-10-05")),)
    opened = file(HELD, matters=(matter(),), bails=unmet, representations=HELP)
    assert asked(opened) == [NeedKind.BAIL_NOT_MET]
    later = (
        *unmet,
        BailDecision(id="later", parent="matter 1", state="refused", decided_on=day("2026-10-09")),
    )
    assert asked(file(HELD, matters=(matter(),), bails=later, representations=HELP)) == []
    assert asked(file(matters=(matter(),), bails=unmet, representations=HELP)) == []


@pytest.mark.parametrize(
    ("facts", "wanted"),
    [
        ({"provider": "lab_lawyer"}, False),
        ({"provider": "none_self"}, True),
        ({"provider": "lab_lawyer", "to_date": day("2026-11-01")}, True),
        ({"provider": "lab_lawyer", "status": "withdrawn"}, True),
        ({"provider": two("lab_lawyer", "none_self")}, False),
        ({}, False),
    ],
)
def test_legal_help_is_wanted_where_by_the_file_nobody_helps(facts: dict[str, object], wanted: bool) -> None:
    helped = (Representation(id="help", parent=SHE, **facts),)
    assert (NeedKind.NO_HELP in asked(file(HELD, representations=helped))) is wanted


def test_nobody_is_looked_for_once_all_is_over() -> None:
    assert NeedKind.NO_HELP in asked(file(matters=(matter(),)))
    assert asked(file(matters=(matter(outcome="acquitted"),))) == []


def test_accounts_that_must_be_decided_stand_before_the_rest_and_notes_are_never_nagged_about() -> None:
    opened = file(
        matters=(
            matter(
                arrest_place=two("Bo", "Kenema"),
                outcome_date=two(day("2026-01-01"), day("2026-02-01")),
                note=two("a", "b"),
            ),
        ),
        representations=HELP,
    )
    found = [each for each in needs(opened, today=TODAY) if each.value]
    assert [(each.why, each.field) for each in found] == [
        (NeedKind.DECIDE_FIRST, "outcome_date"),
        (NeedKind.DECIDE, "arrest_place"),
    ]


def test_what_was_not_asked_is_one_line_that_opens_each() -> None:
    need = the_one(file(HELD, matters=(matter(police_no=Missing.UNKNOWN),)), NeedKind.BLANKS)
    places = {(each.kind, each.record, each.field) for each in need.items}
    assert {("woman", SHE, "name_given"), ("matter", "matter 1", "court_no"), ("contact", "", "")} <= places
    assert ("woman", SHE, "no_children") in places
    assert ("matter", "matter 1", "police_no") not in places


def test_a_closed_file_needs_nothing() -> None:
    opened = file(HELD, woman={"closed_why": "her_wish"}, tasks=(task(1, due=day("2026-01-01")),))
    assert needs(opened, today=TODAY) == ()


def test_a_limit_of_the_law_that_runs_and_is_passed_stands_first_and_an_old_breach_is_no_errand() -> None:
    in_custody = file(stay("police", day("2026-11-01")), matters=(matter(1, arrest_date=day("2026-11-01")),))
    over = file(matters=(matter(1, arrest_date=day("2026-05-01"), first_court_date=day("2026-06-01")),))
    found = [
        needs(each, today=TODAY, limits=clocks(each, shipped_book("sl"), today=TODAY))
        for each in (in_custody, over)
    ]
    assert (found[0][0].why, found[0][0].urgency) == (NeedKind.LIMIT, Urgency.PAST)
    assert NeedKind.LIMIT not in {need.why for need in found[1]}
