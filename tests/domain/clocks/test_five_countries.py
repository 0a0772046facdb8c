"""First court in Nigeria, The Gambia, Malawi, Kenya and Tanzania, worked by hand from their laws.

8 May 2026 is a Friday, 12 May a Tuesday; 28 February 2024 is a Wednesday, the next day a leap day, 1 March a Friday;
24 December 2025 is a Wednesday. Nigeria counts days (1, or 2 where no court is near), the others hours; in Malawi and
Kenya a time that ends on a day without court runs on to the next court day, in The Gambia and Tanzania it does not.
The charge is not told, so that Nigeria and Tanzania, which except capital offences, are never sure.
"""

from __future__ import annotations

import pytest

from tests.domain.clocks.court_cases import file, matter, only
from wipdesk.domain.clocks.results import Lack, Outcome

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
