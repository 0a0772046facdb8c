"""Which two women among all are asked about: the name comes first, what is not known says nothing."""

from __future__ import annotations

from datetime import date
from itertools import combinations

from wipdesk.domain.dates import PartialDate
from wipdesk.domain.likely_pairs import likely_pairs
from wipdesk.domain.matching import Known, NameForms, Numbered, name_forms
from wipdesk.domain.typed_dates import read_date

FORMS = name_forms([["Fatmata", "Fatu", "Fatima"], ["Hawa", "Awa"]], ["Mama"])


def born(line: str) -> tuple[PartialDate, ...]:
    read = read_date(line, today=date(2026, 11, 22), age=True)
    assert isinstance(read, PartialDate)
    return (read,)


def pairs(*women: Known, forms: NameForms = FORMS) -> set[str]:
    return {pair.one + pair.other for pair in likely_pairs(women, forms)}


def test_forms_and_sounds_of_two_names_are_enough_where_nothing_else_is_known() -> None:
    women = [
        Known(id="a", names=("Fatmata", "Kɔrɔma")),
        Known(id="b", names=("Fatu Koroma",)),
        Known(id="c", names=("Fatu", "Sesay")),
    ]
    assert pairs(*women) == {"ab"}


def test_two_spellings_of_one_family_name_are_one_name() -> None:
    assert (
        pairs(
            Known(id="a", names=("Tenneh", "Sesay", "Sessay")),
            Known(id="b", names=("Sia", "Sesay", "Sessay")),
        )
        == set()
    )


def test_ages_that_cannot_be_one_leave_her_out_and_a_missing_age_does_not() -> None:
    names = ("Fatmata", "Koroma")
    old, young, untold = (
        Known(id=each, names=names, births=births)
        for each, births in (("a", born("aged 50")), ("b", born("aged 20")), ("c", ()))
    )
    assert pairs(old, young) == set()
    assert pairs(old, young, untold) == {"ac", "bc"}


def test_a_number_alone_is_that_of_the_people_accused_together() -> None:
    number = (Numbered("CR 12/26", "court"),)
    assert (
        pairs(
            Known(id="a", names=("Hawa", "Bah"), numbers=number),
            Known(id="b", names=("Sia", "Turay"), numbers=number),
        )
        == set()
    )
    assert pairs(
        Known(id="a", names=("Hawa", "Bah"), numbers=number),
        Known(id="b", names=("Awa", "Turay"), numbers=number),
    ) == {"ab"}


def test_an_only_name_needs_something_besides() -> None:
    mamie, whole = Known(id="a", names=("Hawa",)), Known(id="b", names=("Awa", "Turay"))
    assert pairs(mamie, whole) == set()
    assert pairs(*(Known(id=each.id, names=each.names, places=("BO",)) for each in (mamie, whole))) == {"ab"}


def test_the_likeliest_stand_first_and_order_of_arrival_changes_nothing() -> None:
    women = [
        Known(id="a", names=("Fatmata", "Koroma"), births=born("aged 30"), places=("BO",)),
        Known(id="b", names=("Fatu", "Koroma")),
        Known(id="c", names=("Fatmata", "Koroma"), births=born("aged 30"), places=("BO",)),
    ]
    found = likely_pairs(women, FORMS)
    assert (found[0].one, found[0].other) == ("a", "c")
    assert likely_pairs(women[::-1], FORMS) == found


def test_a_name_that_hundreds_bear_is_asked_of_in_good_time_and_those_of_one_age_are_found() -> None:
    crowd = [
        Known(id=f"{n:04}", names=("Fatmata", "Kamara"), births=born(f"{1900 + n % 90}-05-03"))
        for n in range(1, 400)
    ]
    steps: list[tuple[int, int]] = []
    found = likely_pairs(crowd, FORMS, lambda at, of: steps.append((at, of)))
    asked = {pair.one + pair.other for pair in found}
    same_day = [each for each in combinations(crowd, 2) if each[0].births == each[1].births]
    assert sum(one.id + other.id in asked for one, other in same_day) == len(same_day)
    assert len(found) < 400 * 12
    assert steps
