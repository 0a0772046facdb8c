"""Two coordinators set one thing differently: the desk says in words what they differ in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, at_home, coordinator, enrol, laptop
from wipdesk.domain.clocks.rules import Standing
from wipdesk.domain.lists import as_written
from wipdesk.errors import NotAllowed
from wipdesk.services import clock_rules, conflict_questions, conflicts, office_lists, setting_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RULE = "SL-REMAND8"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Laptop, Laptop]]:
    isata, hawa = coordinator(tmp_path / "isata"), laptop(tmp_path / "hawa", "Hawa")
    enrol(isata, hawa, tmp_path, role="coordinator")
    yield isata, hawa
    isata.close()
    hawa.close()


def asked(at: Laptop) -> conflict_questions.Question:
    (conflict,) = conflicts.list_conflicts(at.register)
    return conflict_questions.question(at.register, conflict.id, as_written)


def test_of_an_answer_of_a_list_it_says_both_words_and_whether_it_is_offered(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, hawa = office
    with at_home(isata.folder):
        code = office_lists.add(isata.register, "visit_kind", "At the market")
    isata.send(hawa, tmp_path / "a")
    with at_home(hawa.folder):
        office_lists.change(hawa.register, "visit_kind", code, retired=True)
    with at_home(isata.folder):
        office_lists.change(isata.register, "visit_kind", code, label="Market day")
    hawa.send(isata, tmp_path / "b")
    found = asked(isata)
    assert found.name == "Answer x_at_the_market of the list visit_kind"
    assert {each.words for each in found.told} == {
        "Market day; still offered",
        "At the market; not offered any more",
    }


def test_of_a_rule_of_time_it_says_only_what_differs(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, hawa = office
    for each, standing in ((isata, Standing.OFF), (hawa, Standing.PROVISIONAL)):
        with at_home(each.folder):
            clock_rules.set_standing(each.register, RULE, standing)
    hawa.send(isata, tmp_path / "a")
    found = asked(isata)
    assert found.name == f"Rule of time {RULE}"
    assert {each.words for each in found.told} == {"standing: off", "standing: provisional"}
    off = next(each.version for each in found.told if each.words == "standing: off")
    with at_home(isata.folder):
        conflicts.settle(isata.register, found.id, take=off)
    rules = clock_rules.rules_of(isata.register)
    rule = rules.book.rule(RULE)
    assert (rules.troubles, rule and rule.standing) == ((), Standing.OFF)


def test_who_does_not_run_the_office_does_not_decide_it(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, hawa = office
    sia = laptop(tmp_path / "sia", "Sia")
    enrol(isata, sia, tmp_path)
    for each, standing in ((isata, Standing.OFF), (hawa, Standing.PROVISIONAL)):
        with at_home(each.folder):
            clock_rules.set_standing(each.register, RULE, standing)
    hawa.send(isata, tmp_path / "a")
    isata.send(sia, tmp_path / "b")
    found = asked(sia)
    with at_home(sia.folder), pytest.raises(NotAllowed):
        conflicts.settle(sia.register, found.id, take=found.told[0].version)
    sia.close()


@pytest.mark.parametrize("account", ["{", "[" * 100_000, "3", "a = 1", "", None, "[[clock]]\n[[clock]]\n"])
def test_what_cannot_be_read_is_shown_as_it_stands(account: object) -> None:
    assert setting_words.in_words(['{"label": "Bo"}', account], as_written) is None
