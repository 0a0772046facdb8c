"""What does not fit together in a file is shown with its reason; what only may not fit is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.domain.detention import SHE, TODAY, between, day, file, matter, stay, two
from wipdesk.domain.file_rules import Misfit, warnings
from wipdesk.domain.records.charge import Charge
from wipdesk.domain.records.child import Child
from wipdesk.domain.records.hearing import Hearing
from wipdesk.domain.records.sentence import Sentence
from wipdesk.domain.records.tie import Tie
from wipdesk.domain.values import Missing, Term
from wipdesk.services.lists import load

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile

M = "matter 1"
REMAND = stay("remand", day("2026-03-03"))
BORN = {"birth_date": day("2000-01-01")}
OUT = {"released_on": day("2026-06-01"), "release_mode": "discharged"}


def found(of: CaseFile) -> list[str]:
    return [each.misfit.value for each in warnings(of, today=TODAY, lists=load("sl"))]


def child(on: Any, relation: str = "mother") -> dict[str, Any]:
    return {"children": (Child(id="k", birth_date=on),),
            "ties": (Tie(id="t", parent="k", woman=SHE, relation=relation),)}  # fmt: skip


@pytest.mark.parametrize(
    ("misfit", "of"),
    [
        (Misfit.IN_FUTURE, file(stay("remand", day("2026-12-24")))),
        (Misfit.IN_FUTURE, file(matters=(matter(arrest_date=day("2027-01-01")),))),
        (Misfit.LONG_AGO, file(matters=(matter(arrest_date=day("1206-05-03")),))),
        (Misfit.NO_SUCH_NUMBER, file(woman={"age_on_charge_sheet": -5})),
        (Misfit.NO_SUCH_NUMBER, file(woman={"age_on_charge_sheet": two(-5, 900)})),
        (Misfit.NO_SUCH_NUMBER, file(charges=(Charge(id="c", parent=M, count_no=-1),))),
        (Misfit.ENDS_BEFORE_START, file(stay("remand", day("2026-03-03"), day("2025-03-05")))),
        (Misfit.BEFORE_ARREST, file(matters=(matter(arrest_date=day("2026-03-03")),),
                                    hearings=(Hearing(id="h", parent=M, date=day("2020-03-04")),))),
        (Misfit.BEFORE_ARREST, file(matters=(matter(arrest_date=day("2026-03-03")),),
                                    sentences=(Sentence(id="s", parent=M, sentenced_on=day("2026-03-01")),))),
        (Misfit.COURT_BEFORE_ARREST, file(matters=(matter(arrest_date=day("2026-03-03"),
                                                          first_court_date=day("2026-03-01")),))),
        (Misfit.CONVICTED_BEFORE_ARREST, file(matters=(matter(arrest_date=day("2026-03-03"),
                                                              convicted_on=day("2026-03-01")),))),
        (Misfit.CHARGED_BEFORE_BIRTH, file(woman=BORN, matters=(matter(arrest_date=day("1999-01-01")),))),
        (Misfit.CHILD_TOO_OLD, file(woman=BORN, **child(day("2010-01-01")))),
        (Misfit.OVERLAP, file(stay("remand", day("2026-01-01"), day("2026-05-01")),
                              stay("police", day("2026-03-01"), day("2026-06-01")))),
        (Misfit.OPEN_AFTER_RELEASE, file(REMAND, woman=OUT, matters=(matter(),))),
        (Misfit.HELD_AFTER_RELEASE, file(stay("remand", day("2026-07-01")), woman=OUT)),
        (Misfit.HELD_WITHOUT_MATTER, file(REMAND, matters=(matter(outcome="discharged"),))),
        (Misfit.WARRANT_BEFORE_START, file(stay("remand", day("2026-03-03"), warrant_valid_to=day("2026-01-01")))),
        (Misfit.HEARING_AFTER_END, file(matters=(matter(outcome="acquitted", outcome_date=day("2026-03-03")),),
                                        hearings=(Hearing(id="h", parent=M, date=day("2026-05-01")),))),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_shown(misfit: Misfit, of: CaseFile) -> None:
    assert found(of) == [misfit.value]


@pytest.mark.parametrize(
    "of",
    [
        file(),
        file(woman={"age_on_charge_sheet": two(-5, 34)}),
        file(REMAND, woman=BORN, matters=(matter(arrest_date=day("2026-03-01")),), **child(day("2015-01-01"))),
        file(woman=BORN, **child(day("2005-01-01"), "aunt")),
        file(woman={"birth_date": between("1990-01-01", "2000-01-01")}, **child(day("2005-01-01"))),
        file(matters=(matter(arrest_date=between("2026-03-01", "2026-03-31"), first_court_date=day("2026-03-02")),)),
        file(matters=(matter(arrest_date=two(day("2026-03-03"), day("2026-03-01")),
                             first_court_date=day("2026-03-02")),)),
        file(REMAND, woman={**OUT, "release_mode": "court_bail"}, matters=(matter(),)),
        file(stay("remand", between("2026-11-01", "2026-12-24"))),
    ],
)  # fmt: skip
def test_what_may_fit_is_left_in_peace(of: CaseFile) -> None:
    assert found(of) == []


def test_six_months_for_loitering_is_longer_than_the_one_month_the_law_states() -> None:
    # Public Order (Ordinance of 1906) s.31: at most one month (F26), as the list of offences has it.
    def told(term: Term, offence: str = "SL_LOITER") -> list[str]:
        charge = Charge(id="c", parent=M, offence=offence)
        return found(
            file(matters=(matter(),), charges=(charge,), sentences=(Sentence(id="s", parent=M, term=term),))
        )

    assert told(Term(months=6)) == [Misfit.OVER_MAXIMUM.value]
    assert told(Term(months=1)) == []
    assert told(Term(years=30), "SL_MURDER") == [], "no figure is stated for it"


@pytest.mark.parametrize(
    ("charges", "warned"),
    [
        ([{"offence": "SL_LOITER"}, {"offence": "SL_LOITER"}], True),
        ([{"offence": "SL_LOITER"}, {"offence": "SL_FRAUDCONV"}], False),
        ([{"offence": "SL_LOITER"}, {"offence": "SL_FRAUDCONV", "status": "withdrawn"}], True),
        (
            [{"offence": "SL_LOITER"}, {"offence": "SL_FRAUDCONV", "status": two("withdrawn", "convicted")}],
            False,
        ),
        ([{"offence": "SL_LOITER"}, {"offence": "SL_MURDER"}], False),
        ([{"offence": "SL_LOITER", "status": "acquitted"}], False),
        ([{"offence": two("SL_LOITER", "SL_MURDER")}], False),
        ([{"offence": "SL_LOITER"}, {}], False),
        ([{"offence": "SL_LARC", "maximum": Term(months=3)}], True),
        ([{"offence_text": "Found at night", "maximum": Term(days=14)}], True),
        ([{"offence": "SL_LOITER", "maximum": Term(months=6)}], False),
        ([{"offence": "SL_LOITER", "maximum": two(Term(months=1), Term(years=1))}], False),
        ([{"offence": "SL_LOITER", "maximum": two(Term(months=1), Missing.UNKNOWN)}], False),
        ([{"offence": "SL_LOITER"}, {"offence": "SL_LARC", "maximum": Term(days=200)}], False),
    ],
)
def test_with_several_charges_the_longest_that_may_be_punished_counts(
    charges: list[dict[str, Any]], warned: bool
) -> None:
    laid = tuple(Charge(id=f"c{at}", parent=M, **each) for at, each in enumerate(charges))
    six = Sentence(id="s", parent=M, term=Term(months=6))
    of = file(matters=(matter(),), charges=laid, sentences=(six,))
    assert found(of) == ([Misfit.OVER_MAXIMUM.value] if warned else [])


def test_a_charge_of_a_matter_said_to_be_the_same_counts_and_one_account_of_a_term_within_it_warns_nobody() -> (
    None
):
    pair = (matter(1), matter(2))
    same = {each.id: pair[0].id for each in pair}
    charge = Charge(id="c", parent=pair[0].id, offence="SL_LOITER")

    def told(term: Any) -> list[str]:
        sentence = Sentence(id="s", parent=pair[1].id, term=term)
        return found(file(matters=pair, charges=(charge,), sentences=(sentence,), same_as=same))

    assert told(Term(months=6)) == [Misfit.OVER_MAXIMUM.value]
    assert told(two(Term(months=6), Term(days=20))) == []
    assert told(Term(days=31)) == [], "it depends on the month"
    assert told(Term(days=32)) == [Misfit.OVER_MAXIMUM.value]
