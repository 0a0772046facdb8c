"""Scenarios in which colleagues write about one woman without having heard of each other."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from tests.laptops import at_home
from tests.stories.three_laptops import Three, mark, open_questions, put, settle, three, town
from wipdesk.services import records

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Three]:
    with three(tmp_path) as made:
        yield made


@pytest.fixture
def hawa(office: Three) -> str:
    """A woman whose file everybody has."""
    woman = office.isata.woman("Hawa")
    office.meet()
    return woman


def test_both_answers_stand_everywhere_whichever_came_first(office: Three, hawa: str) -> None:
    """S1: nobody wins, whatever the order of arrival."""
    office.mabinty.change(hawa, home_town="Bo")
    office.sia.change(hawa, home_town="Kenema")
    both = [office.bundle(each, office.isata) for each in (office.mabinty, office.sia)]
    for each in both:
        office.isata.merge(each)
    assert town(office.isata, hawa) == {"Bo", "Kenema"}
    [asked] = open_questions(office.isata)
    assert {side.author_name for side in asked.values} == {"Mabinty", "Sia"}
    office.meet()
    assert all(town(each, hawa) == {"Bo", "Kenema"} for each in office.all)
    assert office.agree()


def test_the_same_answer_with_another_accent_is_no_question_and_the_next_answer_replaces_both(
    office: Three, hawa: str
) -> None:
    """S2: one typed a space behind it, one composed the accent differently."""
    office.mabinty.change(hawa, home_town="Segbwe\u0301ma")
    office.sia.change(hawa, home_town="Segbw\u00e9ma ")
    office.meet()
    assert all(not open_questions(each) for each in office.all)
    office.isata.change(hawa, home_town="Bo")
    office.meet()
    assert all(town(each, hawa) == "Bo" for each in office.all)


def test_two_fields_of_one_record_are_no_question(office: Three, hawa: str) -> None:
    """S3."""
    office.mabinty.change(hawa, home_town="Bo")
    office.sia.change(hawa, name_family="Kamara")
    office.meet()
    for each in office.all:
        found = each.file(hawa).woman
        assert (found.home_town, found.name_family) == ("Bo", "Kamara")
        assert not open_questions(each)


def test_a_form_that_stood_open_while_a_bundle_came_loses_neither_answer(office: Three, hawa: str) -> None:
    """S4: she had not seen what came, so both stand."""
    seen = mark(office.mabinty, hawa)
    office.sia.change(hawa, home_town="Kenema")
    office.send(office.sia, office.mabinty)
    put(office.mabinty, "woman", {"home_town": "Bo"}, record_id=hawa, mark=seen)
    assert town(office.mabinty, hawa) == {"Bo", "Kenema"}
    office.meet()
    assert office.agree()


def test_a_form_that_stood_open_writes_only_what_was_typed(office: Three, hawa: str) -> None:
    """S5: she typed another field, so what came stands alone."""
    seen = mark(office.mabinty, hawa)
    office.sia.change(hawa, home_town="Kenema")
    office.send(office.sia, office.mabinty)
    put(office.mabinty, "woman", {"name_family": "Kamara"}, record_id=hawa, mark=seen)
    assert town(office.mabinty, hawa) == "Kenema"
    assert not open_questions(office.mabinty)


@pytest.mark.parametrize(("one", "other", "left"), [("Bo", "Kenema", {"Bo", "Kenema"}), ("Bo", "Bo", "Bo")])
def test_two_who_decide_differently_make_a_new_question_and_alike_none(
    office: Three, hawa: str, one: str, other: str, left: object
) -> None:
    """S9."""
    office.mabinty.change(hawa, home_town="Bo")
    office.sia.change(hawa, home_town="Kenema")
    office.meet()
    settle(office.mabinty, one)
    settle(office.sia, other)
    office.meet()
    assert all(town(each, hawa) == left for each in office.all)
    assert office.agree()


def test_taken_away_by_one_and_written_to_by_another_is_asked_and_nothing_is_hidden(
    office: Three, hawa: str
) -> None:
    """S35."""
    note = put(office.isata, "note", {"text": "Not fed"}, parent=hawa)
    office.meet()
    with at_home(office.mabinty.folder):
        records.take_away(office.mabinty.register, "note", note)
    put(office.sia, "note", {"text": "Not fed on Sunday"}, record_id=note)
    office.meet()
    for each in office.all:
        assert [found.text for found in each.file(hawa).notes] == ["Not fed on Sunday"]
        assert [(asked.record, asked.field) for asked in open_questions(each)] == [(note, "_deleted")]
    assert office.agree()


def test_taken_away_by_two_is_gone_once_and_comes_back_whole(office: Three, hawa: str) -> None:
    """S36."""
    note = put(office.isata, "note", {"text": "Not fed", "date": "3 May 2026"}, parent=hawa)
    office.meet()
    before = office.sia.file(hawa).notes
    for each in (office.mabinty, office.sia):
        with at_home(each.folder):
            records.take_away(each.register, "note", note)
    office.meet()
    assert all(not each.file(hawa).notes and not open_questions(each) for each in office.all)
    with at_home(office.isata.folder):
        records.take_away(office.isata.register, "note", note, gone=False)
    office.meet()
    assert all(each.file(hawa).notes == before for each in office.all)


def test_three_answers_in_every_order_come_to_the_same(office: Three, hawa: str) -> None:
    """S1 with three: all orders of three bundles at one reader."""
    for each, answer in zip(office.all, ("Bo", "Kenema", "Makeni"), strict=True):
        each.change(hawa, home_town=answer)
    sent = [office.bundle(each, *(other for other in office.all if other is not each)) for each in office.all]
    for order in permutations(range(3)):
        for at in order:
            for reader in office.all:
                if reader is not office.all[at]:
                    reader.merge(sent[at])
        assert all(town(each, hawa) == {"Bo", "Kenema", "Makeni"} for each in office.all)
    assert office.agree()
