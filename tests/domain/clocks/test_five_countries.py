"""First court in Nigeria, The Gambia, Malawi, Kenya and Tanzania, worked by hand from their laws.

8 May 2026 is a Friday, 12 May a Tuesday; 28 February 2024 is a Wednesday, the next day a leap day, 1 March a Friday;
24 December 2025 is a Wednesday. Nigeria counts days (1, or 2 where no court is near), the others hours; in Malawi and
Kenya a time that ends on a day without court runs on to the next court day, in The Gambia and Tanzania it does not.
The charge is not told, so that Nigeria and Tanzania, which except capital offences, are never sure.
"""

from __future__ import annotations

import pytest

from tests.domain.clocks.court_cases import book, counted, file, hearing, matter, only, stay, told
from wipdesk.domain.clocks.results import Lack, Outcome
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.values import Account, Contested

OVERDUE, POSSIBLY, WITHIN = Outcome.OVERDUE, Outcome.POSSIBLY, Outcome.WITHIN
FRIDAY, TUESDAY = "2026-05-08T20:00", "2026-05-12T10:00"


@pytest.mark.parametrize(
    ("rule", "arrest", "court", "outcome", "due_first", "due_last", "over"),
    [
        ("NG-24-48H", FRIDAY, TUESDAY, POSSIBLY, "2026-05-09T23:59", "2026-05-10T23:59", (2, 3)),
        ("GM-72H", FRIDAY, TUESDAY, OVERDUE, "2026-05-11T20:00", "2026-05-11T20:00", (14, 14)),
        ("MW-48H", FRIDAY, TUESDAY, OVERDUE, "2026-05-11T23:59", "2026-05-11T23:59", (10, 10)),
        ("KE-24H", FRIDAY, TUESDAY, OVERDUE, "2026-05-11T23:59", "2026-05-11T23:59", (10, 10)),
        ("TZ-24H", FRIDAY, TUESDAY, POSSIBLY, "2026-05-09T20:00", "2026-05-09T20:00", (62, 62)),
        ("TZ-ECON48", FRIDAY, TUESDAY, POSSIBLY, "2026-05-10T20:00", "2026-05-10T20:00", (38, 38)),
        # Over the leap day.
        ("NG-24-48H", "2024-02-28T20:00", "2024-03-01T10:00", POSSIBLY, "2024-02-29T23:59", "2024-03-01T23:59", (0, 1)),
        ("GM-72H", "2024-02-28T20:00", "2024-03-02T20:00", WITHIN, "2024-03-02T20:00", "2024-03-02T20:00", (0, 0)),
        ("MW-48H", "2024-02-27T20:00", "2024-03-01T10:00", POSSIBLY, "2024-02-29T20:00", "2024-03-01T23:59", (0, 14)),
        ("KE-24H", "2024-02-28T20:00", "2024-03-02T10:00", OVERDUE, "2024-02-29T20:00", "2024-03-01T23:59", (10, 38)),
        ("TZ-24H", "2024-02-28T20:00", "2024-02-29T19:00", WITHIN, "2024-02-29T20:00", "2024-02-29T20:00", (0, 0)),
        # Over Christmas: 25 and 26 December are court holidays, then comes a weekend.
        ("GM-72H", "2025-12-24T10:00", "2025-12-29T10:00", OVERDUE, "2025-12-27T10:00", "2025-12-27T10:00", (48, 48)),
        ("MW-48H", "2025-12-24T10:00", "2025-12-29T15:00", WITHIN, "2025-12-29T23:59", "2025-12-29T23:59", (0, 0)),
        ("KE-24H", "2025-12-24T10:00", "2025-12-29T15:00", WITHIN, "2025-12-29T23:59", "2025-12-29T23:59", (0, 0)),
    ],
)  # fmt: skip
def test_first_court(
    rule: str, arrest: str, court: str, outcome: Outcome, due_first: str, due_last: str, over: tuple[int, int]
) -> None:
    found = only(file(matters=(matter(1, arrest, court),)), rule, rule[:2])
    due = [each.isoformat(timespec="minutes") for each in (found.due_first, found.due_last) if each]
    assert (found.outcome, due) == (outcome, [due_first, due_last])
    assert (found.over_least, found.over_most) == over


@pytest.mark.parametrize("rule", ["NG-24-48H", "GM-72H", "MW-48H", "KE-24H", "TZ-24H"])
@pytest.mark.parametrize("arrest", ["2026-05", "2026"])
def test_a_month_or_a_year_alone_accuses_nobody_and_names_what_is_lacking(rule: str, arrest: str) -> None:
    found = only(file(matters=(matter(1, arrest, TUESDAY),)), rule, rule[:2])
    assert found.outcome is POSSIBLY
    assert Lack.ARREST in found.lacking
    assert (found.least, found.over_least) == (0, 0)


def test_an_arrest_in_a_month_long_over_is_passed_by_its_last_day() -> None:
    found = only(file(matters=(matter(1, "2026-03", TUESDAY),)), "GM-72H", "GM")
    assert found.outcome is OVERDUE
    assert found.over_least == (12 - 1) * 24 + 10 + 30 * 24 - 72


@pytest.mark.parametrize(
    ("rule", "court", "outcome"),
    [
        # Kenya: 24 h end on Tuesday, and with the end of Wednesday where that is after the hours of the courts.
        ("KE-24H", "2026-06-08", WITHIN),
        ("KE-24H", "2026-06-10", POSSIBLY),
        ("KE-24H", "2026-06-11", OVERDUE),
        # Malawi: 48 h end on Wednesday, or with Thursday.
        ("MW-48H", "2026-06-09", WITHIN),
        ("MW-48H", "2026-06-11", POSSIBLY),
        ("MW-48H", "2026-06-12", OVERDUE),
    ],
)
def test_arrested_on_monday_8_june_at_an_hour_nobody_knows_it_was_at_23_59_at_the_latest(
    rule: str, court: str, outcome: Outcome
) -> None:
    assert only(file(matters=(matter(1, "2026-06-08", court),)), rule, rule[:2]).outcome is outcome


def test_over_easter_a_time_ends_with_the_tuesday_though_no_holidays_are_entered() -> None:
    # Thursday 2 April 2026 at 20:00: Good Friday, a weekend and Easter Monday follow.
    for rule in ("KE-24H", "MW-48H"):
        rules = book(rule[:2], years=frozenset())
        for court, outcome in (("2026-04-07", WITHIN), ("2026-04-08", POSSIBLY), ("2026-04-15", OVERDUE)):
            case = file(matters=(matter(1, "2026-04-02T20:00", court),))
            assert [each.outcome for each in counted(case, rule, rule[:2], rules=rules)] == [outcome]


def test_a_first_court_of_which_only_the_month_is_known_is_named_as_lacking() -> None:
    found = only(file(matters=(matter(1, FRIDAY, "2026-05"),)), "GM-72H", "GM")
    assert (found.outcome, found.lacking) == (POSSIBLY, (Lack.COURT_DAY,))


def test_two_accounts_of_the_first_court_name_it_as_lacking() -> None:
    two = Contested(
        tuple(Account(told(day), day, "p", "2026-05-03", "d") for day in ("2026-05-09", "2026-05-20"))
    )
    found = only(file(matters=(matter(1, FRIDAY, first_court_date=two),)), "GM-72H", "GM")
    assert (found.outcome, found.lacking) == (POSSIBLY, (Lack.COURT_DAY,))


@pytest.mark.parametrize(
    ("court", "outcome"),
    [("2026-03-02T05:00", POSSIBLY), ("2026-03-04T23:00", POSSIBLY), ("2026-03-05T01:00", OVERDUE)],
)
def test_an_arrest_before_some_day_may_be_as_long_ago_as_one_likes(court: str, outcome: Outcome) -> None:
    found = only(file(matters=(matter(1, "../2026-03-01", court),)), "GM-72H", "GM")
    assert found.outcome is outcome
    assert found.lacking == (() if outcome is OVERDUE else (Lack.ARREST,))


def test_of_an_arrest_of_which_nothing_is_known_nothing_can_be_told() -> None:
    found = only(file(matters=(matter(1, "", "2026-03-02", arrest_date=PartialDate()),)), "GM-72H", "GM")
    assert (found.outcome, found.lacking) == (Outcome.CANNOT_TELL, (Lack.ARREST,))


def test_let_go_on_a_day_that_nobody_knows_what_is_lacking_is_that_day() -> None:
    out = stay("police", "2026-05-08", ended_by="released", to_date=PartialDate())
    found = only(file(matters=(matter(1, FRIDAY),), episodes=(out,)), "GM-72H", "GM")
    assert (found.outcome, found.lacking) == (Outcome.CANNOT_TELL, (Lack.STOP,))


def test_committed_on_a_day_that_is_left_open_what_is_lacking_is_that_day() -> None:
    heard = hearing("2026-05-08/..", stage="committal", outcome="committed")
    found = only(file(matters=(matter(1, FRIDAY),), hearings=(heard,)), "SL-COMMIT28")
    assert (found.outcome, found.lacking) == (Outcome.CANNOT_TELL, (Lack.STOP,))
