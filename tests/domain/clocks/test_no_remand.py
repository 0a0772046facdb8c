"""Kenya, Constitution 2010 art. 49(2): no remand for what carries a fine only, or at most six months."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from tests.domain.clocks.court_cases import book, charge, counted, file, matter, stay, told
from wipdesk.domain.clocks import wording
from wipdesk.domain.clocks.reading import offences_of
from wipdesk.domain.clocks.results import Lack, Outcome
from wipdesk.domain.clocks.rules import OffenceFacts, RuleBook
from wipdesk.domain.lists import CodeLists, as_written, parse_list
from wipdesk.domain.values import Account, Contested, Term

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.clocks.results import ClockResult

TODAY = date(2026, 11, 23)
LONGEST = {"x_fine": (0, 0, 0), "x_hawk": (0, 3, 0), "x_six": (0, 6, 0), "x_steal": (3, 0, 0)}
LABELS = {"x_fine": "Litter", "x_hawk": "Hawking", "x_six": "Nuisance", "x_steal": "Stealing"}


def rules() -> RuleBook:
    known = {
        code: OffenceFacts(code=code, maximum=term, label=LABELS[code]) for code, term in LONGEST.items()
    }
    return replace(book("KE"), offences=known)


def found(case: CaseFile) -> list[ClockResult]:
    return counted(case, "KE-NOREMAND", "KE", TODAY, rules=rules())


def remanded(*offences: Any, **more: Any) -> CaseFile:
    parts: dict[str, Any] = {
        "matters": (matter(1, "2026-11-01", "2026-11-02"),),
        "charges": tuple(charge(each, number) for number, each in enumerate(offences)),
        "episodes": (stay("remand", "2026-11-02"),),
    }
    return file(**{**parts, **more})


@pytest.mark.parametrize("offences", [("x_hawk",), ("x_six",), ("x_fine",), ("x_hawk", "x_fine")])
def test_remand_where_no_charge_carries_more_than_six_months_is_flagged(offences: tuple[str, ...]) -> None:
    [flag] = found(remanded(*offences))
    assert (flag.outcome, flag.running, flag.matters) == (Outcome.OVERDUE, True, ("matter 1",))
    assert wording.sentence(flag, as_written) == (
        "By this file she is held on remand, and no charge in it carries more than 6 months (Constitution 2010 "
        "art.49(2))."
    )
    assert wording.is_alarming(flag)
    assert flag.because == tuple(LABELS[each] for each in offences)


@pytest.mark.parametrize(
    "case",
    [
        remanded("x_steal"),
        remanded("x_hawk", "x_steal"),
        remanded("x_hawk", episodes=(stay("remand", "2026-11-02", "2026-11-05"),)),
        remanded("x_hawk", episodes=(stay("police", "2026-11-02"),)),
        remanded("x_hawk", episodes=(stay("sentenced", "2026-11-02"),)),
        remanded("x_hawk", matters=(replace(matter(1, "2026-11-01"), convicted_on=told("2026-11-10")),)),
    ],
)
def test_nothing_is_said_where_one_charge_carries_more_or_no_remand_runs(case: CaseFile) -> None:
    assert found(case) == []


def test_the_longest_term_read_in_the_law_counts_where_the_list_has_none() -> None:
    def of(offence: str, maximum: object) -> CaseFile:
        return remanded(charges=(charge(offence, maximum=maximum),))

    [flag] = found(of("x_other", Term(months=3)))
    assert (flag.outcome, flag.used[1].field) == (Outcome.OVERDUE, "maximum")
    assert found(of("x_hawk", Term(years=2))) == []
    assert [each.outcome for each in found(of("", Term(months=6)))] == [Outcome.OVERDUE]


def test_another_matter_that_goes_on_may_be_what_she_is_remanded_for() -> None:
    two = (matter(1, "2026-11-01", "2026-11-02"), matter(2, "2026-11-01", "2026-11-02"))
    grave = (charge("x_hawk"), charge("x_steal", 2, 2))
    assert found(remanded(matters=two, charges=grave)) == []
    over = (two[0], replace(two[1], outcome="withdrawn"))
    assert [each.outcome for each in found(remanded(matters=over, charges=grave))] == [Outcome.OVERDUE]


@pytest.mark.parametrize(
    ("case", "lack"),
    [
        (remanded("x_other"), Lack.MAXIMUM),
        (remanded("x_hawk", "x_other"), Lack.MAXIMUM),
        (remanded(), Lack.NO_CHARGE),
    ],
)
def test_what_is_lacking_is_named(case: CaseFile, lack: Lack) -> None:
    assert [(each.outcome, each.lacking) for each in found(case)] == [(Outcome.CANNOT_TELL, (lack,))]


def test_two_accounts_of_the_offence_or_of_the_detention_leave_it_open() -> None:
    def differ(*values: str) -> Contested:
        return Contested(tuple(Account(each, each, "p", "2026-05-03", "d") for each in values))

    assert [each.outcome for each in found(remanded(differ("x_hawk", "x_steal")))] == [Outcome.CANNOT_TELL]
    held = (replace(stay("remand", "2026-11-02"), regime=differ("remand", "sentenced")),)
    assert [each.outcome for each in found(remanded("x_hawk", episodes=held))] == [Outcome.POSSIBLY]


def test_a_fine_only_is_read_from_the_list_of_offences() -> None:
    row = {"code": "x_fine", "label": "Hawking", "max_penalty": "fine only", "src": "D"}
    lists = CodeLists(
        (parse_list("offence", {"rows": [row]}), parse_list("offence_family", {"src": "D", "rows": []}))
    )
    assert offences_of(lists)["x_fine"].maximum == (0, 0, 0)
