"""Whether a charge is in a class that a rule speaks of: by the list, the office's own rows, what was said by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.domain.clocks.court_cases import book, charge, counted, file, matter, stay
from wipdesk.domain.clocks.results import Lack, Outcome
from wipdesk.domain.clocks.rules import OffenceClass, OffenceFacts, RuleBook

OVERDUE, POSSIBLY, WITHIN = Outcome.OVERDUE, Outcome.POSSIBLY, Outcome.WITHIN


def with_offence(country: str, **facts: str) -> RuleBook:
    """The rules of a country, in an office with one offence of its own."""
    rules = book(country)
    return replace(rules, offences={"x_own": OffenceFacts(code="x_own", **facts)})


def outcomes(rule: str, rules: RuleBook, **of_charge: object) -> list[Outcome]:
    """Of a woman held since a year ago and first in court after a week, charged with the office's own offence."""
    case = file(
        matters=(matter(1, "2025-05-08T20:00", "2025-05-15T10:00"),),
        charges=(charge("x_own", **of_charge),),
        episodes=(stay("remand", "2025-05-08"),),
    )
    return [each.outcome for each in counted(case, rule, rule[:2], rules=rules)]


def test_an_own_offence_of_which_only_the_family_is_told_leaves_open_whether_it_is_murder() -> None:
    # Of a killing it must not be claimed that it is none that carries death (Nigeria, Constitution s.35(7)(a)).
    assert outcomes("NG-24-48H", with_offence("NG", family="homicide")) == [POSSIBLY]
    assert outcomes("MW-90SER", with_offence("MW", family="homicide")) == [POSSIBLY]


def test_an_own_offence_with_its_class_is_counted_for_sure() -> None:
    assert outcomes("NG-24-48H", with_offence("NG", iccs="0502")) == [OVERDUE]
    assert outcomes("NG-24-48H", with_offence("NG", iccs="0101")) == []
    assert outcomes("MW-90SER", with_offence("MW", iccs="0101")) == [OVERDUE]


@pytest.mark.parametrize("iccs", ["0401", "020221", "0904", "0906", "0802", "04", "01"])
def test_nigeria_what_carries_death_under_some_law_is_not_settled(iccs: str) -> None:
    # Robbery with arms, kidnapping, treason, terrorism, adultery where Sharia codes hold: who is accused of such a
    # thing has no claim under s.35(4).
    assert outcomes("NG-24-48H", with_offence("NG", iccs=iccs)) == [POSSIBLY]
    assert outcomes("NG-2M", with_offence("NG", iccs=iccs)) == [POSSIBLY]


@pytest.mark.parametrize(
    ("iccs", "found"),
    [
        ("03011", [OVERDUE]),
        ("030111", [OVERDUE]),
        ("0301", [POSSIBLY]),
        ("03012", []),
        ("0302", []),
        ("0904", [POSSIBLY]),
    ],
)
def test_malawi_ninety_days_are_for_rape_and_defilement_and_not_for_indecent_assault(
    iccs: str, found: list[Outcome]
) -> None:
    # CP&EC s.161G: treason, genocide, murder, rape, defilement, robbery.
    assert outcomes("MW-90SER", with_offence("MW", iccs=iccs)) == found


def test_the_class_said_by_hand_goes_before_the_list() -> None:
    assert outcomes("MW-90SER", with_offence("MW"), iccs_code="0101") == [OVERDUE]
    assert outcomes("MW-90SER", with_offence("MW", iccs="0101"), iccs_code="0502") == []
    assert outcomes("NG-24-48H", with_offence("NG"), iccs_code="0502") == [OVERDUE]


def test_an_offence_of_which_nothing_but_the_class_is_told_by_hand_is_known() -> None:
    case = file(
        matters=(matter(1, "2026-05-08T20:00", "2026-05-15T10:00"),), charges=(charge("", iccs_code="0502"),)
    )
    assert [each.outcome for each in counted(case, "NG-24-48H", "NG")] == [OVERDUE]


def test_a_class_that_nobody_filled_settles_nothing() -> None:
    # Tanzania, offences under the Economic and Organised Crime Control Act: an office adds the codes.
    assert outcomes("TZ-ECON48", with_offence("TZ", iccs="0502")) == [POSSIBLY]


def test_an_own_code_that_an_office_put_into_a_class_is_in_it_though_nothing_else_is_told_of_it() -> None:
    rules = with_offence("TZ")
    rules = replace(rules, offences={}, classes={**rules.classes, "economic": _economic("x_own")})
    assert outcomes("TZ-ECON48", rules) == [OVERDUE]


def _economic(code: str) -> OffenceClass:
    return OffenceClass(name="economic", codes=(code,))


def test_what_is_lacking_is_the_class_of_the_offence() -> None:
    case = file(matters=(matter(1, "2025-05-08T20:00", "2025-05-15T10:00"),), charges=(charge("x_own"),))
    [found] = counted(case, "NG-24-48H", "NG", rules=with_offence("NG", iccs="0401"))
    assert found.lacking == (Lack.OFFENCE_CLASS,)
