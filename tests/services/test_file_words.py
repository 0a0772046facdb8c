"""What a new record hangs on where a line of a file opens an empty form, and how matters are told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.domain.detention import file, matter
from wipdesk.domain.lists import as_written
from wipdesk.services import record_choices, records
from wipdesk.services.file_words import Target, to_add

if TYPE_CHECKING:
    from wipdesk.storage.register import Register

HEARING = Target("hearing", field="date")
TWO = file(matters=(matter(1), matter(2)))
ONE_TWICE = file(matters=(matter(1), matter(2)), same_as={"matter 2": "matter 1", "matter 1": "matter 1"})


def test_the_only_matter_of_a_file_is_the_one_that_is_meant() -> None:
    assert to_add(file(matters=(matter(1),)), "hearing", "date") == (HEARING, "matter 1")
    assert to_add(ONE_TWICE, "hearing", "date") == (HEARING, "matter 1")


def test_among_several_the_one_it_is_about_is_meant_and_else_nobody_guesses() -> None:
    assert to_add(TWO, "hearing", "date", ["matter 2"]) == (HEARING, "matter 2")
    assert to_add(TWO, "hearing", "date") == (HEARING, "")
    assert to_add(TWO, "hearing", "date", ["matter 1", "matter 2"]) == (HEARING, "")


def test_without_a_matter_it_comes_first_and_other_kinds_hang_on_her() -> None:
    assert to_add(file(), "hearing", "date") == (Target("matter"), "")
    assert to_add(TWO, "task", "what") == (Target("task", field="what"), "")


def test_matters_without_a_number_are_told_apart_by_arrest_and_charge(register: Register) -> None:
    woman = records.put(register, "woman", {"name_given": "Hawa"}).id
    first = records.put(register, "matter", {"arrest_date": "3 May 2026"}, parent=woman).id
    records.put(register, "charge", {"offence": "SL_LARC"}, parent=first)
    records.put(register, "matter", {"arrest_date": "9 May 2026"}, parent=woman)
    words = [each.words for each in record_choices.choices(register, "matter", woman, as_written)]
    assert len(set(words)) == 2
    assert any("Arrested 3 May 2026" in each and "arceny" in each for each in words)
