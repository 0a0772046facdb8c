"""The class of a charge follows from its offence, unless somebody said otherwise."""

from __future__ import annotations

from wipdesk.domain.charge_class import ChargeClass, charge_class
from wipdesk.domain.records.charge import Charge
from wipdesk.domain.values import Account, Contested, Missing
from wipdesk.services.lists import load

LISTS = load("sl")


def of(**fields: object) -> ChargeClass:
    return charge_class(Charge(id="1", parent="2", **fields), LISTS)  # type: ignore[arg-type]


def test_it_is_worked_out_from_the_offence() -> None:
    assert of(offence="SL_MURDER") == ChargeClass("0101", poverty=False, life=True)
    assert of(offence="SL_LOITER") == ChargeClass("0801", poverty=True, life=False)
    assert of(offence="SL_BURG").life is None, "the list does not know"
    assert of() == ChargeClass("", None, None)


def test_what_somebody_said_goes_before() -> None:
    said = of(offence="SL_LOITER", iccs_code="08012", poverty_status_flag=False, life_or_capital_flag=True)
    assert said == ChargeClass("08012", poverty=False, life=True)
    assert of(offence="SL_LOITER", poverty_status_flag=Missing.UNKNOWN).poverty is None


def test_accounts_that_differ_tell_only_what_they_share() -> None:
    both = Contested((Account("SL_MURDER", "1", "a", "t", "d"), Account("SL_MANSL", "1", "b", "t", "e")))
    assert of(offence=both) == ChargeClass("", poverty=False, life=True)
