"""An office in any country whose rules are shipped: its money, its limits of time, and lists to be filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.laptop import at_home
from wipdesk.domain.clocks.results import Outcome
from wipdesk.domain.lists import as_written
from wipdesk.domain.values import Money
from wipdesk.services import case_files, clock_rules, clocks, office_lists, printing, records, registers
from wipdesk.services.lists import countries, country_of

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.storage.register import Register


def office(folder: Path, country: str) -> Register:
    return registers.new(
        folder,
        "lantern copper river mango nine",
        country=country,
        office="Office",
        person="Isata",
        role="coordinator",
    )


def test_every_country_with_rules_can_have_an_office() -> None:
    assert countries() == ("SL", "GM", "KE", "MW", "NG", "TZ"), "the one with prisons is proposed first"


@pytest.mark.parametrize("country", countries())
def test_a_case_is_recorded_and_its_first_limit_is_counted(tmp_path: Path, country: str) -> None:
    with at_home(tmp_path / "home"), office(tmp_path / "r", country) as register:
        woman = records.put(register, "woman", {"name_given": "Wanjiru"}).id
        typed = {"arrest_date": "20:00 on 2 October 2026", "first_court_date": "10:00 on 30 October 2026"}
        matter = records.put(register, "matter", typed, parent=woman).id
        records.put(register, "bail", {"amount": "500"}, parent=matter)
        file = case_files.open_file(register, woman)
        found = {line.rule: line.outcome for line in clocks.lines(register, file, say=as_written)}
        first = country_of(country.lower()).first_clocks
        assert any(found.get(rule) in (Outcome.OVERDUE, Outcome.POSSIBLY) for rule in first), found
        book = clock_rules.rules_of(register).book
        assert all(book.rule(rule) is not None for rule in first)
        assert printing.case_summary(register, woman, face=printing.FACES["full"], say=as_written).pages


def test_an_amount_is_proposed_in_its_money_and_its_prisons_are_its_own(tmp_path: Path) -> None:
    with at_home(tmp_path / "home"), office(tmp_path / "r", "KE") as register:
        code = office_lists.add(register, "facility", "Langata Women's Prison")
        woman = records.put(register, "woman", {"name_given": "Wanjiru"}).id
        records.put(register, "custody_episode", {"place": code, "regime": "remand"}, parent=woman)
        matter = records.put(register, "matter", {"police_no": "OB 3"}, parent=woman).id
        records.put(register, "bail", {"amount": "KES 500"}, parent=matter)
        file = case_files.open_file(register, woman)
        assert file.episodes[0].place == code
        assert file.bails[0].amount == Money("500", "KES")
