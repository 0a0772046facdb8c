"""The days in court still to come, and those that are over with nothing recorded since."""

from tests.domain.detention import TODAY, between, day, file, matter, two
from wipdesk.domain.court_dates import court_dates
from wipdesk.domain.records.hearing import Hearing


def hearing(number: int, on: object, **facts: object) -> Hearing:
    return Hearing(id=f"hearing {number}", parent="matter 1", date=on, **facts)


def told(*held: Hearing, **outcome: object) -> list[tuple[str, str, bool]]:
    opened = file(matters=(matter(**outcome),), hearings=held)
    return [(each.hearing[0].id, each.field, each.passed) for each in court_dates(opened, today=TODAY)]


def test_a_day_named_by_the_last_hearing_is_to_come_and_then_over() -> None:
    assert told(hearing(1, day("2026-11-01"), next_date=day("2026-11-23"))) == [
        ("hearing 1", "next_date", False)
    ]
    assert told(hearing(1, day("2026-11-01"), next_date=day("2026-11-22"))) == [
        ("hearing 1", "next_date", True)
    ]


def test_a_later_hearing_answers_it_and_an_undated_one_may() -> None:
    first = hearing(1, day("2026-10-01"), next_date=day("2026-11-01"))
    assert told(first, hearing(2, day("2026-11-02"))) == []
    assert told(first, hearing(2, two(day("2026-10-20"), day("2026-11-02")))) == []
    assert told(first, Hearing(id="hearing 2", parent="matter 1")) == []
    assert told(first, hearing(2, day("2026-10-10"))) == [("hearing 1", "next_date", True)]


def test_a_day_that_may_still_come_is_not_over() -> None:
    assert told(hearing(1, day("2026-10-01"), next_date=between("2026-11-01", "2026-11-30")))[0][2] is False
    assert (
        told(hearing(1, day("2026-10-01"), next_date=two(day("2026-11-01"), day("2026-12-01"))))[0][2]
        is False
    )


def test_a_hearing_recorded_for_a_day_to_come_is_one_too() -> None:
    assert told(hearing(1, day("2026-12-01"))) == [("hearing 1", "date", False)]


def test_a_matter_that_has_ended_has_none_and_one_in_doubt_has() -> None:
    named = hearing(1, day("2026-11-01"), next_date=day("2026-12-01"))
    assert told(named, outcome="acquitted") == []
    assert len(told(named, outcome=two("acquitted", "adjourned"))) == 1
    assert len(told(named, outcome="convicted_trial")) == 1
