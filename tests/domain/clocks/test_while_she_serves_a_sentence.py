"""Days under a sentence are not surely days of waiting for trial: another matter is perhaps over its limit."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from tests.domain.clocks.court_cases import charge, counted, file, matter, stay, told
from wipdesk.domain.clocks.results import Lack, Outcome
from wipdesk.domain.records.sentence import Sentence
from wipdesk.domain.values import Term

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile

TODAY = date(2026, 11, 23)
SERVING = (stay("remand", "2025-01-02", "2025-03-01"), stay("sentenced", "2025-03-01"))


def waiting(offence: str, *episodes: Any) -> CaseFile:
    """Sentenced to three years in March 2025; arrested in another matter in March 2026, which was not tried yet."""
    first = matter(1, "2025-01-01", "2025-01-02", outcome="sentenced", outcome_date=told("2025-03-01"))
    return file(
        matters=(first, matter(2, "2026-03-01T10:00", "2026-03-02")),
        charges=(charge("SL_LARC", status="convicted"), charge(offence, 2, 2)),
        sentences=(Sentence(id="s", parent="matter 1", kind="prison_term", term=Term(years=3)),),
        episodes=episodes,
    )


RULES = [("MW-90SER", "SL_MURDER"), ("NG-2M", "SL_LARC"), ("SL-MAXSENT", "SL_LOITER")]


@pytest.mark.parametrize(("rule", "offence"), RULES)
def test_serving_a_sentence_the_limit_for_the_other_matter_is_never_surely_passed(
    rule: str, offence: str
) -> None:
    # Malawi, CP&EC s.161B; Nigeria, Constitution s.35(1)(a) and (c): who serves a sentence is held for that.
    found = [
        each
        for each in counted(waiting(offence, *SERVING), rule, rule[:2], TODAY)
        if "matter 2" in each.matters
    ]
    assert [(each.outcome, each.running, each.least) for each in found] == [(Outcome.POSSIBLY, True, 0)]
    assert found[0].lacking == (Lack.SENTENCED,)


@pytest.mark.parametrize(("rule", "offence"), RULES)
def test_on_remand_again_after_the_sentence_the_days_count(rule: str, offence: str) -> None:
    again = (stay("sentenced", "2025-03-01", "2026-03-10"), stay("remand", "2026-03-10"))
    found = [
        each
        for each in counted(waiting(offence, *again), rule, rule[:2], TODAY)
        if "matter 2" in each.matters
    ]
    assert [each.outcome for each in found] == [Outcome.OVERDUE]


def test_in_hospital_under_guard_while_she_serves_it_they_do_not_count_either() -> None:
    ill = (stay("sentenced", "2025-03-01", "2026-03-10"), stay("hospital", "2026-03-10"))
    [found] = [
        each for each in counted(waiting("SL_LARC", *ill), "NG-2M", "NG", TODAY) if "matter 2" in each.matters
    ]
    assert found.outcome is Outcome.POSSIBLY


def test_in_hospital_from_remand_they_do() -> None:
    case = file(
        matters=(matter(1, "2026-03-01T10:00", "2026-03-02"),),
        charges=(charge("SL_LARC"),),
        episodes=(stay("remand", "2026-03-02", "2026-03-10"), stay("hospital", "2026-03-10")),
    )
    assert [each.outcome for each in counted(case, "NG-2M", "NG", TODAY)] == [Outcome.OVERDUE]
