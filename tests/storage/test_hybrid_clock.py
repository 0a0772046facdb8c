"""Each change is put after the one before, whatever the clock on the wall does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.storage.hybrid_clock import tick

NOW = datetime(2026, 5, 3, 10, 42, 7, 113_000, tzinfo=UTC)
moments = st.datetimes(datetime(1, 1, 2), datetime(9998, 12, 31), timezones=st.just(UTC))


def test_the_time_is_written_as_the_commit_needs_it() -> None:
    assert tick("", NOW) == "2026-05-03T10:42:07.113Z-0000"
    assert tick("", NOW.astimezone(timezone(timedelta(hours=5)))) == "2026-05-03T10:42:07.113Z-0000"


def test_while_the_wall_clock_stands_the_count_goes_on() -> None:
    first = tick("", NOW)
    assert tick(first, NOW) == "2026-05-03T10:42:07.113Z-0001"
    assert tick(first, NOW - timedelta(hours=3)) == "2026-05-03T10:42:07.113Z-0001"
    assert tick(first, NOW + timedelta(milliseconds=1)) == "2026-05-03T10:42:07.114Z-0000"


def test_after_ten_thousand_changes_in_one_moment_the_moment_moves() -> None:
    assert tick("2026-05-03T10:42:07.113Z-9999", NOW) == "2026-05-03T10:42:07.114Z-0000"


def test_a_clock_that_was_years_ahead_is_not_followed() -> None:
    assert tick("2031-01-01T00:00:00.000Z-0000", NOW) == tick("", NOW)
    assert tick("2026-05-04T10:42:07.000Z-0000", NOW) == "2026-05-04T10:42:07.000Z-0001"


@pytest.mark.parametrize(
    "last", ["", "x", "2026", "9999-12-31T23:59:59.999Z-9999", "2026-13-01T00:00:00.000Z-0000", "~"]
)
def test_what_is_no_time_is_not_followed(last: str) -> None:
    assert tick(last, NOW) == tick("", NOW)


@given(moments, st.lists(st.timedeltas(timedelta(hours=-11), timedelta(hours=11)), min_size=1, max_size=30))
def test_every_change_is_after_the_one_before(start: datetime, steps: list[timedelta]) -> None:
    last = tick("", start)
    for step in steps:
        following = tick(last, start + step if start.year > 2 else start)
        assert following > last
        assert len(following) == len(last)
        last = following
