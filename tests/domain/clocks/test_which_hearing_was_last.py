"""Where the dates leave it open which hearing was the last, no adjournment is taken for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.domain.clocks.court_cases import charge, counted, file, hearing, matter, stay, told
from wipdesk.domain.clocks.results import Outcome

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile

TODAY = date(2026, 9, 30)


def put_off(first: str, second: str) -> CaseFile:
    """Put off for twenty days at one hearing, and for fifteen at another."""
    return file(
        matters=(matter(1, "2026-05-18", "2026-05-20"),),
        charges=(charge("SL_FRAUDCONV"),),
        episodes=(stay("remand", "2026-05-20"),),
        hearings=(
            hearing(first, 1, outcome="remanded", next_date=told("2026-09-28")),
            hearing(second, 2, outcome="remanded", next_date=told("2026-09-29")),
        ),
    )


@pytest.mark.parametrize("rule", ["MW-ADJ15", "TZ-ADJ15"])
def test_a_hearing_of_a_month_may_have_come_after_one_of_a_day_in_it(rule: str) -> None:
    assert counted(put_off("2026-09-08", "2026-09"), rule, rule[:2], TODAY) == []
    assert counted(put_off("2026-09-08T10:00", "2026-09"), rule, rule[:2], TODAY) == []
    [sure] = counted(put_off("2026-09-08", "2026-09-14"), rule, rule[:2], TODAY)
    assert sure.outcome is Outcome.WITHIN


def test_the_time_since_the_last_one_keeps_both_bounds() -> None:
    [found] = counted(put_off("2026-09-08", "2026-09"), "ORG-NOHEAR", "MW", date(2026, 10, 20))
    assert (found.outcome, found.least, found.most) == (Outcome.POSSIBLY, 20, 42)
    [late] = counted(put_off("2026-09-08", "2026-09"), "ORG-NOHEAR", "MW", date(2026, 11, 20))
    assert late.outcome is Outcome.OVERDUE


def test_one_hearing_written_down_twice_is_one_adjournment() -> None:
    twice = tuple(
        hearing("2026-09-08", each, outcome="remanded", next_date=told("2026-09-28")) for each in (1, 2)
    )
    case = replace(put_off("2026-09-08", "2026-09-08"), hearings=twice)
    assert [each.outcome for each in counted(case, "MW-ADJ15", "MW", TODAY)] == [Outcome.OVERDUE]
