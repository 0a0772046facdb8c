"""A line of the page of today is put off: it comes back on its day, and before it as soon as anything changes."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.laptop import PASSPHRASE, at_home
from wipdesk.domain.errands import Group
from wipdesk.domain.putting_off import LONGEST, LONGEST_PASSED, PASSED_COMES_BACK, How
from wipdesk.services import putting_off, today, today_lines, women_search
from wipdesk.services.records import put
from wipdesk.storage import backup, women_asked
from wipdesk.storage import put_off as kept_off

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.services.today import TodayPage
    from wipdesk.services.today_line import TodayLine
    from wipdesk.storage.register import Register

DAY = date(2026, 11, 22)
REASON = "somebody_else_first"


class _Calendar:
    """The day it is in the register."""

    def __init__(self) -> None:
        self.day = DAY


@pytest.fixture
def calendar(register: Register, monkeypatch: pytest.MonkeyPatch) -> _Calendar:
    made = _Calendar()
    monkeypatch.setattr(register, "today", lambda: made.day, raising=False)
    return made


def _page(register: Register, *, off: bool = False) -> TodayPage:
    today_lines.refresh(register)
    return today.page(register, mine=False, put_off=off)


def _lines(register: Register, group: Group, *, off: bool = False) -> tuple[TodayLine, ...]:
    page = _page(register, off=off)
    return next((each.lines for each in page.groups if each.group is group), ())


def _woman(register: Register, name: str = "Hawa") -> str:
    return put(register, "woman", {"name_given": name}).id


def _task(register: Register, what: str = "Call", due: str = "20 November 2026", woman: str = "") -> str:
    typed = {"what": what, "due": due, "state": "open"}
    return put(register, "task", typed, parent=woman or _woman(register)).id


def _held_too_long(register: Register) -> str:
    woman = _woman(register, "Isatu")
    held = {"place": "BO", "from_date": "16 November 2026 08:00", "regime": "police"}
    put(register, "custody_episode", held, parent=woman)
    put(register, "representation", {"provider": "lawyer_private"}, parent=woman)
    put(register, "matter", {"arrest_date": "16 November 2026 08:00"}, parent=woman)
    return woman


def test_it_is_off_the_page_and_counted_until_its_day(register: Register, calendar: _Calendar) -> None:
    _task(register)
    [line] = _lines(register, Group.PROMISES)
    putting_off.put_off(register, line, DAY + timedelta(days=3), REASON, "  the clerk\nis away ")
    page = _page(register)
    assert (page.groups, page.put_off) == ((), 1)
    [away] = _lines(register, Group.PROMISES, off=True)
    assert away.put_off == (
        f"Put off until 25 November 2026 by {register.identity.name}: "
        "Somebody else must act first (the clerk is away)"
    )
    calendar.day = DAY + timedelta(days=2)
    assert _lines(register, Group.PROMISES) == ()
    calendar.day = DAY + timedelta(days=3)
    assert [each.why for each in _lines(register, Group.PROMISES)] == ["Call"]
    assert _page(register).put_off == 0


def test_it_comes_back_at_once_when_it_says_something_else(register: Register, calendar: _Calendar) -> None:
    task = _task(register, due="25 November 2026")
    [line] = _lines(register, Group.PROMISES)
    putting_off.put_off(register, line, DAY + timedelta(days=30), REASON)
    put(register, "task", {"due": "24 November 2026"}, record_id=task)
    [line] = _lines(register, Group.PROMISES)
    putting_off.not_needed(register, line, "does_not_apply")
    assert _lines(register, Group.PROMISES) == ()
    calendar.day = date(2026, 11, 25)
    assert [each.why for each in _lines(register, Group.PROMISES)] == ["Call"], "what was near is late now"


def test_what_went_away_meanwhile_and_returns_is_asked_about_again(
    register: Register, calendar: _Calendar
) -> None:
    woman = _woman(register)
    put(
        register,
        "custody_episode",
        {"place": "BO", "from_date": "1 Nov 2026", "regime": "remand"},
        parent=woman,
    )
    [line] = _lines(register, Group.LIBERTY)
    putting_off.not_needed(register, line, "somebody_else_sees_to_it")
    assert _lines(register, Group.LIBERTY) == ()
    lawyer = put(register, "representation", {"provider": "lawyer_private"}, parent=woman).id
    assert _page(register).put_off == 0
    put(register, "representation", {"to_date": "21 November 2026"}, record_id=lawyer)
    assert len(_lines(register, Group.LIBERTY)) == 1


def test_of_several_things_in_her_file_only_the_one_shown_is_put_off(
    register: Register, calendar: _Calendar
) -> None:
    woman = _woman(register)
    for what, due in (("First", "19 November 2026"), ("Second", "20 November 2026")):
        _task(register, what, due, woman)
    [line] = _lines(register, Group.PROMISES)
    assert (line.why, line.more) == ("First", 1)
    putting_off.put_off(register, line, DAY + timedelta(days=1), REASON)
    [line] = _lines(register, Group.PROMISES)
    assert (line.why, line.more) == ("Second", 0)


def test_a_limit_that_passed_is_put_off_for_a_week_at_most_and_always_asked_again(
    register: Register, calendar: _Calendar
) -> None:
    _held_too_long(register)
    [line] = _lines(register, Group.LIMITS)
    assert line.passed_limit
    for until in (DAY, DAY + timedelta(days=LONGEST_PASSED + 1)):
        with pytest.raises(ValueError, match=str(until)):
            putting_off.put_off(register, line, until, REASON)
    kept = putting_off.not_needed(register, line, "does_not_apply")
    assert kept.until == DAY + timedelta(days=PASSED_COMES_BACK)
    [away] = _lines(register, Group.LIMITS, off=True)
    assert away.put_off.endswith("It does not apply to her. Asked again on 22 December 2026.")
    calendar.day = DAY + timedelta(days=PASSED_COMES_BACK)
    assert len(_lines(register, Group.LIMITS)) == 1


def test_what_is_not_offered_is_not_kept(register: Register, calendar: _Calendar) -> None:
    _task(register)
    [line] = _lines(register, Group.PROMISES)
    with pytest.raises(ValueError, match="2027"):
        putting_off.put_off(register, line, DAY + timedelta(days=LONGEST + 1), REASON)
    for reason, words in (("no_such", ""), ("other", "   "), ("does_not_apply", ""), (REASON, "x" * 501)):
        with pytest.raises(ValueError, match=reason):
            putting_off.put_off(register, line, DAY + timedelta(days=1), reason, words)
    assert len(_lines(register, Group.PROMISES)) == 1


def test_the_search_the_list_and_the_week_go_on_saying_what_is_so(
    register: Register, calendar: _Calendar
) -> None:
    _held_too_long(register)
    heard = {"date": "20 November 2026", "outcome": "adjourned", "next_date": "24 November 2026"}
    matter = put(register, "matter", {"court_no": "12/26"}, parent=_woman(register, "Sia")).id
    put(register, "hearing", heard, parent=matter)
    for group in (Group.LIMITS, Group.HEARINGS):
        [line] = _lines(register, group)
        putting_off.put_off(register, line, DAY + timedelta(days=1), REASON)
    page = _page(register)
    assert page.put_off == 2
    assert [day.total for day in page.week if day.total] == [1]
    for search, women in (("is:due", 2), ("is:limits", 1), ("is:hearings", 1)):
        wanted = women_search.read(register, search)
        women_search.ready(register, wanted)
        with register.reading() as connection:
            [found] = [women_asked.answering(connection, each, DAY) for each in wanted.conditions]
        assert len(found) == women, search


def test_it_can_be_brought_back_by_hand_and_leaves_a_line_in_the_trail(
    register: Register, calendar: _Calendar
) -> None:
    _task(register)
    [line] = _lines(register, Group.PROMISES)
    putting_off.put_off(register, line, DAY + timedelta(days=3), REASON, "waits for Aminata")
    putting_off.bring_back(register, line.woman, line.mark)
    assert len(_lines(register, Group.PROMISES)) == 1
    with register.reading() as connection:
        trail = connection.exec_driver_sql(
            "SELECT subject, detail FROM trail WHERE what = 'put_off' ORDER BY n"
        ).all()
    assert [tuple(each) for each in trail] == [(line.woman, "later"), (line.woman, "back")]


def test_of_a_child_only_a_reason_from_the_list_is_kept(register: Register, calendar: _Calendar) -> None:
    woman = _woman(register, "Jeneba")
    child = put(register, "child", {"birth_date": "14 February 2025", "where": "inside_with_mother"}).id
    put(register, "tie", {"woman": woman, "relation": "mother"}, parent=child)
    [line] = _lines(register, Group.CHILDREN)
    assert "other" not in putting_off.reasons(line, How.LATER)
    with pytest.raises(ValueError, match=REASON):
        putting_off.put_off(register, line, DAY + timedelta(days=3), REASON, "Little Musa is ill")
    putting_off.put_off(register, line, DAY + timedelta(days=3), REASON)
    page = _page(register)
    assert (page.groups, page.put_off) == ((), 1)
    [away] = _lines(register, Group.CHILDREN, off=True)
    assert away.put_off
    put(register, "child", {"birth_date": "15 February 2025"}, record_id=child)
    assert len(_lines(register, Group.CHILDREN)) == 1


def test_a_backup_put_back_keeps_it(register: Register, calendar: _Calendar, tmp_path: Path) -> None:
    _task(register)
    [line] = _lines(register, Group.PROMISES)
    putting_off.put_off(register, line, DAY + timedelta(days=3), REASON)
    backup.make(register, tmp_path / "kept.wdbk")
    with at_home(tmp_path / "other"):
        again = backup.restore(tmp_path / "kept.wdbk", tmp_path / "again", PASSPHRASE)
    with again, again.reading() as connection:
        [kept] = kept_off.everything(connection)
    assert (kept.woman, kept.until) == (line.woman, DAY + timedelta(days=3))
