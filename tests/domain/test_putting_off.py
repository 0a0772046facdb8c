"""Which day is meant by what is typed when a line is put off, and for how long that may be."""

from __future__ import annotations

from datetime import date

import pytest

from wipdesk.domain.putting_off import How, PutOff, day_typed, last_day, not_needed_until, still_off

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3", date(2026, 11, 25)),
        ("tomorrow", date(2026, 11, 23)),
        ("in 2 weeks", None),
        ("Friday", date(2026, 11, 27)),
        ("vendredi", date(2026, 11, 27)),
        ("sunday", date(2026, 11, 29)),
        ("4 December", date(2026, 12, 4)),
        ("4 January", date(2027, 1, 4)),
        ("4/12/2026", date(2026, 12, 4)),
        ("4 December 2026, at noon", date(2026, 12, 4)),
        ("22 November 2026", None),
        ("yesterday", None),
        ("0", None),
        ("-1", None),
        ("December", None),
        ("soon", None),
        ("", None),
        ("9" * 400, None),
    ],
)
def test_the_day_is_one_to_come_or_none(typed: str, meant: date | None) -> None:
    assert day_typed(typed, SUNDAY) == meant


def test_a_passed_limit_is_never_off_the_page_for_long() -> None:
    assert (last_day(SUNDAY, passed_limit=True) - SUNDAY).days == 7
    assert (last_day(SUNDAY, passed_limit=False) - SUNDAY).days == 60
    assert not_needed_until(SUNDAY, passed_limit=False) is None
    assert not_needed_until(SUNDAY, passed_limit=True) == date(2026, 12, 22)


def test_only_what_is_worked_out_from_her_file_goes_when_it_is_not_there() -> None:
    def off(mark: str) -> PutOff:
        return PutOff(woman="w", mark=mark, how=How.NOT_NEEDED, until=None, reason="does_not_apply")

    assert not still_off(off("need:1"), {"need:2"}, SUNDAY)
    assert still_off(off("need:1"), {"need:1"}, SUNDAY)
    assert still_off(off("child:1"), set(), SUNDAY)
