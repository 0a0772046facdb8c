"""Days that are still to come, and police bail that is told in part, accuse nobody. The dates are invented."""

from datetime import date

import pytest

from tests.domain.clocks.court_cases import TODAY, charge, file, matter, only, stay, told
from tests.domain.clocks.test_worked_examples import (
    CANNOT_TELL,
    LARCENY,
    OVERDUE,
    POSSIBLY,
    WITHIN,
    differing,
)
from wipdesk.domain.clocks.results import Lack, Outcome
from wipdesk.domain.values import Missing


@pytest.mark.parametrize(
    ("arrest", "court", "outcome", "running"),
    [
        # Listed for a day to come: no time has passed until then.
        ("2026-11-22", "2026-12-24", WITHIN, True),
        ("2026-11-01", "2026-12-24", OVERDUE, True),
        ("2026-11-20", "2026-11", POSSIBLY, False),
    ],
)
def test_a_day_in_court_that_is_still_to_come_is_no_appearance(
    arrest: str, court: str, outcome: Outcome, running: bool
) -> None:
    case = file(
        matters=(matter(1, arrest, court),), charges=(charge(LARCENY),), episodes=(stay("police", arrest),)
    )
    result = only(case, "SL-72H")
    assert (result.outcome, result.running) == (outcome, running)
    assert result.most is not None
    assert result.most <= (TODAY - date.fromisoformat(arrest)).days * 24 + 24


def test_an_end_of_police_custody_that_is_still_to_come_stops_nothing() -> None:
    planned = stay("police", "2026-11-22", "2026-12-24", ended_by="bail")
    case = file(matters=(matter(1, "2026-11-22"),), charges=(charge(LARCENY),), episodes=(planned,))
    assert (only(case, "SL-72H").outcome, only(case, "SL-72H").running) == (WITHIN, True)


def test_a_charge_dated_in_the_future_is_no_charge_yet() -> None:
    """Nigeria, ACJA 2015 s.30."""
    case = file(matters=(matter(1, "2026-11-23"),), charges=(charge("x_own", charged_on=told("2026-12-24")),))
    assert only(case, "NG-ACJA30", "NG").outcome is not OVERDUE


@pytest.mark.parametrize(
    "facts",
    [
        {"police_bail": "granted_released"},
        {"police_bail": "granted_released", "police_bail_on": Missing.UNKNOWN},
        {"police_bail": differing("granted_released", "refused"), "police_bail_on": told("2026-05-02")},
        {"police_bail": differing("granted_released", Missing.UNKNOWN), "police_bail_on": told("2026-05-02")},
    ],
)
def test_police_bail_without_a_day_or_by_one_account_only_is_never_surely_passed(
    facts: dict[str, object],
) -> None:
    case = file(matters=(matter(1, "2026-05-01", "2026-05-20", **facts),), charges=(charge(LARCENY),))
    result = only(case, "SL-72H")
    assert (result.outcome, Lack.STOP in result.lacking) == (POSSIBLY, True)
    no_court = file(matters=(matter(1, "2026-05-01", **facts),), charges=(charge(LARCENY),))
    assert only(no_court, "SL-72H").outcome is CANNOT_TELL
