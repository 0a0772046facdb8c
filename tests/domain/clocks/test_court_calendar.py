"""Court days, and the last day of a time for an act."""

from datetime import date, datetime, time

import pytest

from wipdesk.domain.clocks.calendar import CourtCalendar, deadline
from wipdesk.domain.clocks.counting import over_maximum

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
