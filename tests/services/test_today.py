"""The page of today: everybody who needs something stands on it, with one sentence and one thing to do."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.laptop import PASSPHRASE, at_home
from tests.reports.planted import text_of
from wipdesk.domain.errands import Group
from wipdesk.services import diary, practice, registers, today, today_lines, today_paper
from wipdesk.services.records import put, take_away
from wipdesk.storage import due_lines

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wipdesk.services.today import TodayLine, TodayPage
    from wipdesk.storage.register import Register

DAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def sunday(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(register, "today", lambda: DAY, raising=False)


def _woman(register: Register, name: str, **more: str) -> str:
    return put(register, "woman", {"name_given": name, **more}).id


def _held(register: Register, name: str, **more: str) -> str:
    woman = _woman(register, name)
    held = {"place": "BO", "from_date": "1 November 2026", "regime": "remand", **more}
    put(register, "custody_episode", held, parent=woman)
    put(register, "representation", {"provider": "lawyer_private"}, parent=woman)
    return woman


def _page(register: Register, **asked: bool) -> TodayPage:
    today_lines.refresh(register)
    return today.page(register, mine=asked.get("mine", False))


def _printed(register: Register) -> str:
    made = today_paper.look(register, mine=False, coded=False)
    return " ".join(text_of(made.pdf).split())


def _lines(page: TodayPage, group: Group) -> tuple[TodayLine, ...]:
    return next((each.lines for each in page.groups if each.group is group), ())


def test_an_empty_register_has_an_empty_page(register: Register) -> None:
    page = _page(register)
    assert page.groups == ()
    assert [day.total for day in page.week] == [0] * 7


def test_a_limit_that_passed_stands_first_with_its_law(register: Register) -> None:
    woman = _held(register, "Isatu", regime="police", from_date="16 November 2026 08:00")
    put(register, "matter", {"arrest_date": "16 November 2026 08:00"}, parent=woman)
    [line] = _lines(_page(register), Group.LIMITS)
    assert line.woman == woman
    assert "72 h" in line.why
    assert "17(3)" in line.why
    assert line.target is not None
    assert line.target.kind == "matter"
    assert "illegal" not in line.why.lower()


def test_what_was_promised_and_is_late_stands_before_what_is_due(register: Register) -> None:
    for name, due in (("Late", "20 November 2026"), ("Soon", "25 November 2026"), ("Far", "1 March 2027")):
        put(
            register,
            "task",
            {"what": f"Call {name}", "due": due, "state": "open"},
            parent=_woman(register, name),
        )
    lines = _lines(_page(register), Group.PROMISES)
    assert [line.why for line in lines] == ["Call Late", "Call Soon"]
    assert lines[0].verb == "Record the result"


def test_a_save_changes_her_line_and_nobody_else_is_read_again(register: Register) -> None:
    woman = _woman(register, "Hawa")
    task = put(
        register, "task", {"what": "Call", "due": "20 November 2026", "state": "open"}, parent=woman
    ).id
    assert len(_lines(_page(register), Group.PROMISES)) == 1
    assert today_lines.refresh(register) == 0
    put(register, "task", {"state": "done"}, record_id=task)
    assert today_lines.refresh(register) == 1
    assert _lines(_page(register), Group.PROMISES) == ()


def test_a_woman_taken_away_is_no_longer_on_the_page(register: Register) -> None:
    woman = _woman(register, "Hawa")
    put(register, "task", {"what": "Call", "due": "20 November 2026", "state": "open"}, parent=woman)
    _page(register)
    take_away(register, "woman", woman)
    assert _page(register).groups == ()


def test_the_day_that_passes_brings_a_hearing_onto_the_page(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    woman = _held(register, "Sia")
    matter = put(register, "matter", {"court_no": "12/26"}, parent=woman).id
    hearing = {"date": "20 November 2026", "outcome": "adjourned", "next_date": "3 December 2026"}
    put(register, "hearing", hearing, parent=matter)
    assert _lines(_page(register), Group.HEARINGS) == ()
    monkeypatch.setattr(register, "today", lambda: date(2026, 11, 27))
    page = _page(register)
    [line] = _lines(page, Group.HEARINGS)
    assert "3 December 2026" in line.why
    assert (("Sia",), 1) in [(day.names, day.total) for day in page.week]
    monkeypatch.setattr(register, "today", lambda: date(2026, 12, 5))
    [line] = _lines(_page(register), Group.HEARINGS)
    assert "No hearing is recorded since" in line.why


def test_my_page_holds_what_is_assigned_to_me_and_what_i_recorded(
    register: Register, colleague: Register, carry: Callable[[Register, Register], None]
) -> None:
    due = {"what": "Call", "due": "20 November 2026", "state": "open"}
    recorded, given = _woman(register, "Mine"), _woman(register, "Given away")
    hers, passed = _woman(colleague, "Hers"), _woman(colleague, "Passed to me")
    for woman in (recorded, given):
        put(register, "task", due, parent=woman)
    for woman in (hers, passed):
        put(colleague, "task", due, parent=woman)
    carry(colleague, register)
    put(register, "woman", {"assigned_to": colleague.identity.person}, record_id=given)
    put(register, "woman", {"assigned_to": register.identity.person}, record_id=passed)
    assert len(_lines(_page(register), Group.PROMISES)) == 4
    mine = {line.woman for line in _lines(_page(register, mine=True), Group.PROMISES)}
    assert mine == {recorded, passed}


def test_a_child_inside_near_the_age_says_whose_rule_it_is(register: Register) -> None:
    woman = _woman(register, "Jeneba")
    child = put(register, "child", {"birth_date": "14 February 2025", "where": "inside_with_mother"}).id
    put(register, "tie", {"woman": woman, "relation": "mother"}, parent=child)
    [line] = _lines(_page(register), Group.CHILDREN)
    assert line.woman == woman
    assert "24 months" in line.why
    assert "provisional" in line.why
    assert line.target is not None
    assert (line.target.kind, line.target.record) == ("child", child)


def test_my_page_has_the_children_of_my_files_only_and_counts_those_not_shown(
    register: Register, colleague: Register, carry: Callable[[Register, Register], None]
) -> None:
    women = [_woman(register, "Mine"), _woman(register, "Given away"), _woman(colleague, "Hers")]
    for woman, whose in zip(women, (register, register, colleague), strict=True):
        child = put(whose, "child", {"birth_date": "14 February 2025", "where": "inside_with_mother"}).id
        put(whose, "tie", {"woman": woman, "relation": "mother"}, parent=child)
    carry(colleague, register)
    put(register, "woman", {"assigned_to": colleague.identity.person}, record_id=women[1])
    assert {line.woman for line in _lines(_page(register), Group.CHILDREN)} == set(women)
    assert [line.woman for line in _lines(_page(register, mine=True), Group.CHILDREN)] == [women[0]]
    [shown] = today.page(register, mine=False, most=1).groups
    assert (len(shown.lines), shown.total) == (1, 3)
    take_away(register, "woman", women[0])
    [shown] = today.page(register, mine=False, most=1).groups
    assert (len(shown.lines), shown.total) == (1, 2)


def test_whoever_is_late_hides_nobody_who_is_in_court_this_week(register: Register) -> None:
    for number in range(today.NAMED + 2):
        woman = _held(register, f"Woman {number}")
        matter = put(register, "matter", {"court_no": f"{number}/26"}, parent=woman).id
        heard = {"date": "20 November 2026", "outcome": "adjourned", "next_date": "24 November 2026"}
        put(register, "hearing", heard, parent=matter)
    [day] = [day for day in _page(register).week if day.total]
    assert (day.day, len(day.names), day.total) == (date(2026, 11, 24), today.NAMED, today.NAMED + 2)


def test_every_day_in_court_of_a_woman_stands_in_the_week_and_in_the_diary(register: Register) -> None:
    woman = _held(register, "Sia")
    one, other = (put(register, "matter", {"court_no": f"{n}/26"}, parent=woman).id for n in (1, 2))
    heard = {"date": "20 November 2026", "outcome": "adjourned", "next_date": "24 November 2026"}
    put(register, "hearing", heard, parent=one)
    put(register, "hearing", {**heard, "next_date": "26 November 2026"}, parent=other)
    put(register, "hearing", {"date": "27 November 2026"}, parent=other)
    put(register, "hearing", {"date": "22 November 2026"}, parent=one)
    week = [day.day.day for day in _page(register).week if day.total]
    assert week == [22, 24, 27]
    listed = diary.diary(register, DAY, date(2026, 11, 28))
    assert [day.day.day for day in listed.days if day.day] == week


def test_bail_granted_in_one_matter_names_the_other_that_holds_her(register: Register) -> None:
    woman = _held(register, "Kadiatu")
    one, other = (put(register, "matter", {"court_no": f"{n}/26"}, parent=woman).id for n in (1, 2))
    put(register, "bail", {"state": "granted_unmet", "unmet_reason": "no_surety_found"}, parent=one)
    held = put(register, "bail", {"state": "refused"}, parent=other).id
    [line] = _lines(_page(register), Group.LIBERTY)
    assert "1/26" in line.why
    assert "2/26, Refused" in line.why
    assert "A surety alone does not free her" in line.why
    take_away(register, "bail", held)
    [line] = _lines(_page(register), Group.LIBERTY)
    assert line.why.startswith("Bail was granted, but she is still inside: No surety found.")
    assert "nothing is recorded: " in line.why
    put(register, "matter", {"outcome": "discharged"}, record_id=other)
    [line] = _lines(_page(register), Group.LIBERTY)
    assert line.why == "Bail was granted, but she is still inside: No surety found"


def test_bail_that_cannot_be_met_and_nobody_who_helps_stand_together(register: Register) -> None:
    woman = _woman(register, "Kadiatu")
    put(
        register,
        "custody_episode",
        {"place": "BO", "from_date": "1 Nov 2026", "regime": "remand"},
        parent=woman,
    )
    matter = put(register, "matter", {"court_no": "1/26"}, parent=woman).id
    put(register, "bail", {"state": "granted_unmet", "unmet_reason": "no_surety"}, parent=matter)
    [line] = _lines(_page(register), Group.LIBERTY)
    assert line.woman == woman
    assert line.more == 1
    assert "(and 1 more)" in _printed(register)


def test_after_release_she_is_looked_for_until_it_was_done(register: Register) -> None:
    woman = _woman(register, "Sia", released_on="25 October 2026", release_mode="acquitted")
    [line] = _lines(_page(register), Group.PROMISES)
    assert line.why == "1 month after her release: nothing recorded"
    assert line.when == "in 3 days"
    put(
        register,
        "follow_up",
        {"after": "1m", "done_on": "20 November 2026", "how": "telephone"},
        parent=woman,
    )
    assert _lines(_page(register), Group.PROMISES) == ()


def test_who_is_held_again_or_was_released_long_ago_is_not_looked_for(register: Register) -> None:
    _woman(register, "Old", released_on="1 January 2020")
    again = _held(register, "Again")
    put(register, "woman", {"released_on": "25 October 2026"}, record_id=again)
    assert [line.woman for line in _lines(_page(register), Group.PROMISES)] == []


def test_day_after_day_what_is_kept_is_what_would_be_worked_out_anew(tmp_path: Path) -> None:
    with at_home(tmp_path / "home"):
        practice.make(tmp_path / "practice", women=12, seed=5, today=DAY, passphrase="lantern")
        for ahead in (0, 1, 3, 8, 14, 60):
            day = DAY + timedelta(days=ahead)
            with registers.unlock(tmp_path / "practice" / "coordinator", "lantern", today=day) as opened:
                today_lines.refresh(opened)
                kept = _all_lines(opened)
                with opened.writing() as connection:
                    due_lines.make_anew(connection, "")
                today_lines.refresh(opened)
                assert kept == _all_lines(opened), day
                assert kept


def _all_lines(register: Register) -> list[tuple[object, ...]]:
    with register.reading() as connection:
        query = "SELECT eid, grp, rank, day, who FROM due_line ORDER BY eid, grp"
        return [tuple(row) for row in connection.exec_driver_sql(query)]


def test_who_was_let_go_in_court_and_is_still_held_stands_first(register: Register) -> None:
    woman = _held(register, "Kadiatu")
    other = _held(register, "Sia", warrant_valid_to="20 November 2026")
    ended = {"court_no": "7/26", "outcome": "discharged", "outcome_date": "18 November 2026"}
    put(register, "matter", ended, parent=woman)
    line, after = _lines(_page(register), Group.LIMITS)
    assert (line.woman, after.woman) == (woman, other)
    assert line.why.startswith("By this file every matter against her has ended (Matter: 7/26, Discharged")
    assert line.why.endswith("), and she is still held")
    assert "illegal" not in line.why.lower()


def test_a_register_that_came_from_another_laptop_says_so_for_two_weeks(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _woman(register, "Hawa")
    assert _lines(_page(register), Group.TEAM) == ()
    (tmp_path / "home" / "config" / "witness" / register.id).unlink()
    register.close()
    with registers.unlock(tmp_path / "register", PASSPHRASE) as moved:
        _woman(moved, "Memuna")
        [line] = _lines(_page(moved), Group.TEAM)
        assert line.name == "This register came here from another laptop"
        assert "Nothing that was written is lost" in line.why
        later = moved.today() + timedelta(days=14)
        monkeypatch.setattr(moved, "today", lambda: later, raising=False)
        assert _lines(_page(moved), Group.TEAM) == ()
