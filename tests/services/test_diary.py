"""The diary by day and court, and whose hands the files are in."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from wipdesk.domain.court_dates import court_dates
from wipdesk.domain.diary import Standing
from wipdesk.services import diary, hands, links, records, women_list
from wipdesk.services.women_list import ListQuery
from wipdesk.storage import queries, reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.storage.register import Register

TODAY = date(2026, 5, 20)


@pytest.fixture(autouse=True)
def today(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(register, "today", lambda: TODAY, raising=False)


def _matter(register: Register, name: str, **typed: str) -> str:
    woman = records.put(register, "woman", {"name_given": name, **typed}).id
    return records.put(register, "matter", {"court": "SL_MC"}, parent=woman).id


def _hearing(register: Register, matter: str, **typed: str) -> str:
    return records.put(register, "hearing", typed, parent=matter).id


def _days(
    register: Register, first: date = TODAY, days: int = 7, **how: bool
) -> list[tuple[str, str, Standing]]:
    found = diary.diary(register, first, first + timedelta(days=days - 1), **how)
    return [
        (day.day.isoformat() if day.day else "", line.line.name, line.standing)
        for day in found.days
        for line in day.lines
    ]


def test_a_hearing_stands_on_its_day_and_the_next_one_where_it_was_put_off_to(register: Register) -> None:
    matter = _matter(register, "Sia")
    _hearing(register, matter, date="18 May 2026", produced="not_produced", next_date="25 May 2026")
    assert _days(register, date(2026, 5, 18)) == [("2026-05-18", "Sia", Standing.HEARD)]
    assert _days(register, date(2026, 5, 25)) == [("2026-05-25", "Sia", Standing.COMING)]
    _hearing(register, matter, date="25 May 2026 09:30")
    assert _days(register, date(2026, 5, 25)) == [("2026-05-25", "Sia", Standing.COMING)]


def test_a_day_that_passed_with_nothing_recorded_says_so(register: Register) -> None:
    _hearing(register, _matter(register, "Sia"), date="4 May 2026", next_date="18 May 2026")
    assert _days(register, date(2026, 5, 18)) == [("2026-05-18", "Sia", Standing.NOT_RECORDED)]
    line = diary.diary(register, date(2026, 5, 18), TODAY).days[0].lines[0].line
    assert (line.target.kind, line.target.record, line.parent != "") == ("hearing", "", True)


def test_a_day_known_to_a_month_stands_at_the_end_and_a_year_nowhere(register: Register) -> None:
    _hearing(register, _matter(register, "Sia"), date="April 2026")
    _hearing(register, _matter(register, "Adama"), date="about 19 April 2026")
    _hearing(register, _matter(register, "Yema"), date="2025")
    _hearing(register, _matter(register, "Kumba"), date="between 18 and 22 April 2026")
    assert sorted(_days(register, date(2026, 4, 20))) == [
        ("", "Adama", Standing.HEARD),
        ("", "Kumba", Standing.HEARD),
        ("", "Sia", Standing.HEARD),
    ]
    assert _days(register, date(2026, 4, 27), days=1) == [("", "Sia", Standing.HEARD)]


def test_both_accounts_of_a_day_are_found_and_one_hearing_written_twice_is_one(
    register: Register, colleague: Register, carry: Callable[[Register, Register], None]
) -> None:
    matter = _matter(register, "Sia")
    hearing = _hearing(register, matter, date="1 May 2026")
    carry(register, colleague)
    records.put(register, "hearing", {"date": "12 May 2026"}, record_id=hearing)
    records.put(colleague, "hearing", {"date": "14 May 2026"}, record_id=hearing)
    carry(colleague, register)
    assert _days(register, date(2026, 5, 11)) == [("", "Sia", Standing.HEARD)]
    other = _matter(register, "Yema")
    one, two = (_hearing(register, other, date="13 May 2026") for _ in range(2))
    links.link(register, "hearing", one, two, "same")
    assert _days(register, date(2026, 5, 13), days=1)[:1] == [("2026-05-13", "Yema", Standing.HEARD)]
    assert len(_days(register, date(2026, 5, 13), days=1)) == 2


def test_the_quick_way_finds_what_reading_every_file_finds(register: Register) -> None:
    for number in range(12):
        matter = _matter(register, f"W{number}")
        for at in range(3):
            day = date(2026, 4, 1) + timedelta(days=(number * 11 + at * 17) % 80)
            _hearing(register, matter, date=day.isoformat(), next_date=(day + timedelta(days=14)).isoformat())
    with register.reading() as connection:
        files = list(reading.many_files(connection, queries.women(connection)))
    for start in range(0, 90, 5):
        first = date(2026, 4, 1) + timedelta(days=start)
        last = first + timedelta(days=4)
        slow = sum(
            first <= each.date.first_day <= last and each.date.first_day <= TODAY
            for file in files
            for each in file.hearings
        ) + sum(
            first <= each.date.first_day <= last for file in files for each in court_dates(file, today=TODAY)
        )
        assert diary.diary(register, first, last).total == slow


def test_each_person_has_the_files_that_her_list_shows(register: Register) -> None:
    me = register.identity.person
    for name in ("Sia", "Yema"):
        _matter(register, name, assigned_to=me)
    _matter(register, "Kumba")
    records.put(register, "visit", {"visited_by": me, "date": "3 May 2026"})
    records.put(register, "visit", {"visited_by": me, "date": "30 May 2026"})
    found = hands.hands(register)
    assert [(each.name, each.files, each.last_visit_on) for each in found] == [
        (register.identity.name, 3, "2026-05-03"),
        ("Assigned to nobody", 1, ""),
    ]
    for each in found:
        assert women_list.find(register, ListQuery(each.search)).total == each.files
    assert {name for _, name, _ in _days(register, mine=True)} == set()
