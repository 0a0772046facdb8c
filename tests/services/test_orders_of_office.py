"""Whose settings count: a coordinator's, whoever else wrote what, and in whichever order it came."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, at_home, coordinator, enrol, laptop
from wipdesk.domain.changes import Base
from wipdesk.domain.clocks.rules import Standing
from wipdesk.domain.records.setting import Setting
from wipdesk.errors import NoSuchKind
from wipdesk.services import clock_rules, office_lists, office_settings, records
from wipdesk.storage import reading, seen
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RULE = "SL-REMAND8"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Laptop, Laptop, Laptop]]:
    """A coordinator, a paralegal whose laptop writes rules, and one who reads."""
    made = coordinator(tmp_path / "isata"), laptop(tmp_path / "sia", "Sia"), laptop(tmp_path / "hawa", "Hawa")
    for each in made[1:]:
        enrol(made[0], each, tmp_path)
    yield made
    for each in made:
        each.close()


def rule_text(standing: Standing) -> str:
    rule = clock_rules.shipped_book("sl").rule(RULE)
    assert rule
    return replace(rule, standing=standing).text


def write(by: Laptop, name: str, text: str, record: str = "") -> str:
    """Write a setting as a changed program would, without asking who may."""
    named = record or new_id()
    with at_home(by.folder), UnitOfWork(by.register) as work:
        rows = reading.read_rows(work.connection, [named])
        base = (
            reading.base_of(rows, reading.cells_of(rows), seen.token(work.connection))
            if record
            else Base.new()
        )
        work.put(Setting(id=named, name=name, value=text), base=base)
    return named


def stands(at: Laptop) -> Standing:
    found = clock_rules.rules_of(at.register).book.rule(RULE)
    assert found
    return found.standing


def test_a_rule_that_a_paralegals_laptop_wrote_is_nobodys_rule(
    office: tuple[Laptop, Laptop, Laptop], tmp_path: Path
) -> None:
    isata, sia, _ = office
    write(sia, f"clock:{RULE}", rule_text(Standing.ON))
    sia.send(isata, tmp_path / "a")
    assert stands(isata) is stands(sia) is Standing.OFF
    assert clock_rules.rules_of(isata.register).troubles == ()
    assert [each.by for each in clock_rules.versions(isata.register, RULE)] == [""]


@pytest.mark.parametrize("order", list(permutations(range(3))), ids=str)
def test_a_coordinators_rule_stands_under_what_others_write_over_it_in_any_order(
    office: tuple[Laptop, Laptop, Laptop], tmp_path: Path, order: tuple[int, ...]
) -> None:
    isata, sia, hawa = office
    record = write(isata, f"clock:{RULE}", rule_text(Standing.PROVISIONAL))
    bundles = [tmp_path / name for name in "abc"]
    isata.make(bundles[0], [sia, hawa])
    sia.merge(bundles[0])
    write(sia, f"clock:{RULE}", rule_text(Standing.ON), record)
    sia.make(bundles[1], [hawa])
    write(isata, "list:visit_kind:x_market", '{"label":"At the market"}')
    write(sia, "list:visit_kind:x_home", '{"label":"At home"}')
    isata.make(bundles[2], [hawa])
    for at in order:
        hawa.merge(bundles[at])
    assert stands(hawa) is Standing.PROVISIONAL
    assert clock_rules.rules_of(hawa.register).troubles == ()
    assert [each.name for each in office_settings.settings_of(hawa.register).settings] == [
        "list:visit_kind:x_market"
    ]
    assert office_lists.lists_of(hawa.register)["visit_kind"].get("x_home") is None


def test_what_a_coordinator_writes_after_reading_it_replaces_all_that_stood(
    office: tuple[Laptop, Laptop, Laptop], tmp_path: Path
) -> None:
    isata, sia, _ = office
    record = write(isata, f"clock:{RULE}", rule_text(Standing.PROVISIONAL))
    isata.send(sia, tmp_path / "a")
    write(sia, f"clock:{RULE}", rule_text(Standing.ON), record)
    sia.send(isata, tmp_path / "b")
    with at_home(isata.folder):
        clock_rules.set_standing(isata.register, RULE, Standing.OFF)
    isata.send(sia, tmp_path / "c")
    assert stands(isata) is stands(sia) is Standing.OFF
    assert clock_rules.rules_of(sia.register).troubles == ()


def test_an_answer_of_the_office_cannot_be_hidden_not_even_by_a_changed_program(
    office: tuple[Laptop, Laptop, Laptop],
) -> None:
    isata, _, _ = office
    record = write(isata, "list:visit_kind:x_market", '{"label":"At the market"}')
    with pytest.raises(NoSuchKind):
        records.take_away(isata.register, "setting", record)
    with at_home(isata.folder), UnitOfWork(isata.register) as work:
        work.take_away("setting", record, base=records.open_record(isata.register, "setting", record)[1])
    assert office_lists.lists_of(isata.register)["visit_kind"].get("x_market") is not None
