"""The clock: days by the place, moments in UTC, seconds that never run backwards."""

import zoneinfo
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from wipdesk import clock


@pytest.fixture
def no_zones_on_this_machine() -> Iterator[None]:
    zoneinfo.reset_tzpath(to=())
    zoneinfo.ZoneInfo.clear_cache()
    yield
    zoneinfo.reset_tzpath()
    zoneinfo.ZoneInfo.clear_cache()


def at(monkeypatch: pytest.MonkeyPatch, moment: datetime) -> None:
    monkeypatch.setattr(clock, "now", lambda: moment)


def test_now_is_this_moment_in_utc() -> None:
    assert clock.now().tzinfo is UTC
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=5)


def test_the_day_is_the_day_of_the_place(monkeypatch: pytest.MonkeyPatch) -> None:
    at(monkeypatch, datetime(2026, 5, 3, 23, 30, tzinfo=UTC))
    assert clock.today("Africa/Freetown") == date(2026, 5, 3)
    assert clock.today("Africa/Nairobi") == date(2026, 5, 4)


def test_a_wrong_clock_of_the_first_and_the_last_year_is_still_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    for year in (1970, 2010, 2099):
        at(monkeypatch, datetime(year, 1, 1, tzinfo=UTC))
        assert clock.today("Africa/Freetown") == date(year, 1, 1)


@pytest.mark.usefixtures("no_zones_on_this_machine")
def test_freetown_needs_no_table_of_time_zones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "tzdata", None)
    at(monkeypatch, datetime(2026, 5, 3, 23, 30, tzinfo=UTC))
    assert clock.today("Africa/Freetown") == date(2026, 5, 3)


@pytest.mark.usefixtures("no_zones_on_this_machine")
def test_a_zone_with_another_time_is_never_taken_for_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "tzdata", None)
    with pytest.raises(zoneinfo.ZoneInfoNotFoundError):
        clock.today("Africa/Nairobi")


def test_a_zone_that_does_not_exist_is_refused() -> None:
    with pytest.raises(zoneinfo.ZoneInfoNotFoundError):
        clock.today("Africa/Atlantis")


def test_the_wall_time_carries_its_offset() -> None:
    shown = datetime.fromisoformat(clock.now_local_iso())
    assert shown.utcoffset() is not None
    assert abs(shown - datetime.now(UTC)) < timedelta(seconds=5)


def test_monotonic_seconds_never_run_backwards() -> None:
    asked = [clock.monotonic() for _ in range(1000)]
    assert asked == sorted(asked)
