"""Court days, and the last day of a time for an act."""

from datetime import date, datetime, time

import pytest

from tests.domain.clocks.court_cases import RESOURCES
from wipdesk.domain.clocks.calendar import CourtCalendar, deadline
from wipdesk.domain.clocks.counting import over_maximum
from wipdesk.domain.clocks.reading import RulesNotRead, read_rules

KNOWN = CourtCalendar(years=frozenset({2026}), holidays=frozenset({date(2026, 4, 3), date(2026, 4, 6)}))


def test_the_next_court_day_after_good_friday_is_the_tuesday_after_easter() -> None:
    assert KNOWN.next_court_day(date(2026, 4, 2)) == date(2026, 4, 7)


@pytest.mark.parametrize(
    ("day", "days", "short", "last"),
    [
        # Malawi, General Interpretation Act s.45: the event's day is not counted, a last day on a Sunday moves on,
        # and in six days or fewer the days without court are not counted. In the CP&EC Saturday is Sunday (s.2).
        (date(2026, 5, 8), 6, 6, date(2026, 5, 18)),
        (date(2026, 5, 8), 10, 6, date(2026, 5, 18)),
        (date(2026, 5, 6), 10, 6, date(2026, 5, 18)),
        # Tanzania, Interpretation of Laws Act s.61: a last day on an excluded day moves on.
        (date(2026, 5, 6), 3, 0, date(2026, 5, 11)),
        (date(2024, 2, 28), 1, 0, date(2024, 2, 29)),
    ],
)
def test_the_last_day_of_a_time_for_an_act(day: date, days: int, short: int, last: date) -> None:
    assert deadline(day, days, KNOWN, short_up_to=short) == last


def test_within_court_hours_a_time_ends_to_the_minute_and_before_them_with_that_day() -> None:
    open_days = CourtCalendar(years=frozenset({2026}), opens=time(9), closes=time(16))
    noon, early, end = datetime(2026, 5, 6, 12), datetime(2026, 5, 6, 7), datetime(2026, 5, 6, 23, 59)
    assert open_days.or_next_court_day(noon, noon) == (noon, noon)
    assert open_days.or_next_court_day(early, early) == (end, end)


def test_a_time_that_runs_out_on_saturday_or_on_monday_may_end_before_the_end_of_monday() -> None:
    saturday, monday = datetime(2026, 5, 9, 20), datetime(2026, 5, 11, 12)
    assert KNOWN.or_next_court_day(saturday, saturday) == (datetime(2026, 5, 11, 23, 59),) * 2
    assert KNOWN.or_next_court_day(saturday, monday) == (datetime(2026, 5, 11), datetime(2026, 5, 12, 23, 59))


def test_a_year_that_is_not_in_the_data_is_not_known() -> None:
    assert KNOWN.knows(date(2026, 1, 1))
    assert not KNOWN.knows(date(2027, 1, 1))


@pytest.mark.parametrize(
    ("term", "longest", "longer"),
    [
        # Loitering, Public Order Act 1965 s.7: six months where the longest is one (36 women in 2011).
        ((0, 6, 0), (0, 1, 0), True),
        ((0, 1, 0), (0, 1, 0), False),
        ((0, 0, 30), (0, 1, 0), None),
        ((0, 0, 32), (0, 1, 0), True),
        ((0, 0, 28), (0, 1, 0), None),
        ((0, 0, 27), (0, 1, 0), False),
        ((0, 12, 0), (1, 0, 0), False),
        ((0, 13, 0), (1, 0, 0), True),
        ((0, 12, 1), (1, 0, 0), True),
        ((2, 0, 0), (7, 0, 0), False),
    ],
)
def test_whether_a_term_is_longer_than_the_longest(
    term: tuple[int, int, int], longest: tuple[int, int, int], longer: bool | None
) -> None:
    assert over_maximum(term, longest) is longer


def shipped(country: str) -> CourtCalendar:
    calendar = read_rules((RESOURCES / "countries" / country / "clocks.toml").read_text("utf-8")).calendar
    assert calendar
    return calendar


@pytest.mark.parametrize("country", ["sl", "ng", "gm", "mw", "ke", "tz"])
@pytest.mark.parametrize(
    "day", ["2026-04-03", "2026-04-06", "2025-04-18", "2025-04-21", "2024-03-29", "2024-04-01", "2027-03-26"]
)
def test_good_friday_and_easter_monday_are_shipped_for_every_year(country: str, day: str) -> None:
    assert not shipped(country).sits(date.fromisoformat(day))


@pytest.mark.parametrize(
    ("country", "days"),
    [
        ("sl", "01-01 04-27 05-01 12-25 12-26"),
        ("ng", "01-01 05-01 06-12 10-01 12-25 12-26"),
        ("gm", "01-01 02-18 05-01 05-25 12-25"),
        ("mw", "01-01 01-15 03-03 05-01 05-14 07-06 10-15 12-25 12-26"),
        ("ke", "01-01 05-01 06-01 10-10 10-20 12-12 12-25 12-26"),
        ("tz", "01-01 01-12 04-07 04-26 05-01 07-07 08-08 10-14 12-09 12-25 12-26"),
    ],
)
def test_holidays_that_stand_on_one_day_every_year_are_shipped(country: str, days: str) -> None:
    calendar = shipped(country)
    assert not any(calendar.sits(date.fromisoformat(f"2024-{day}")) for day in days.split())
    assert calendar.sits(date(2024, 11, 12))


def test_no_year_is_shipped_as_known_for_feasts_by_the_moon_and_days_of_mourning_are_gazetted() -> None:
    assert not any(shipped(country).years for country in ("sl", "ng", "gm", "mw", "ke", "tz"))


def test_a_holiday_that_came_in_a_later_year_is_none_before() -> None:
    # Nigeria, Public Holidays (Amendment) Act 2019: 12 June from 2019 on.
    assert shipped("ng").sits(date(2018, 6, 12))
    assert not shipped("ng").sits(date(2019, 6, 12))


@pytest.mark.parametrize(
    ("day", "sits"),
    [
        # Kenya, Public Holidays Act Cap 110 s.4: one that falls on a Sunday is kept on the next day that is none.
        ("2022-05-02", False),  # Labour Day 2022
        ("2014-06-02", False),  # Madaraka Day 2014
        ("2022-12-26", False),
        ("2022-12-27", False),  # for Christmas, as Monday is a holiday itself
        ("2022-12-28", True),
        ("2026-12-14", True),  # 12 December 2026 is a Saturday
    ],
)
def test_kenya_keeps_a_holiday_of_a_sunday_on_the_next_day_that_is_none(day: str, sits: bool) -> None:
    assert shipped("ke").sits(date.fromisoformat(day)) is sits


@pytest.mark.parametrize(
    "line",
    [
        'easter = ["ascension"]',
        'in_lieu = ["someday"]',
        'since = { "02-30" = 2019 }',
        'since = { "06-12" = "x" }',
    ],
)
def test_a_holiday_nobody_can_place_is_refused_with_its_line(line: str) -> None:
    with pytest.raises(RulesNotRead) as refused:
        read_rules(f'[calendar]\nweekend = ["sunday"]\n{line}\n')
    assert (refused.value.line, refused.value.what) == (3, "wrong_value")
