"""An office in any country whose rules are shipped: its money, its limits of time, and lists to be filled in."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.domain.detention import file, matter
from tests.laptop import at_home
from wipdesk.domain.clocks.court_kinds import court_levels, from_court
from wipdesk.domain.clocks.facts import FileFacts
from wipdesk.domain.clocks.results import Outcome
from wipdesk.domain.lists import as_written
from wipdesk.domain.values import Money
from wipdesk.services import (
    case_files,
    clock_rules,
    clocks,
    office_lists,
    printing,
    records,
    registers,
    today,
    today_lines,
)
from wipdesk.services.lists import countries, country_of, load

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.domain.clocks.results import ClockResult
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
        of_matter = records.put(register, "matter", typed, parent=woman).id
        records.put(register, "bail", {"amount": "500"}, parent=of_matter)
        opened = case_files.open_file(register, woman)
        found = {line.rule: line.outcome for line in clocks.lines(register, opened, say=as_written)}
        first = country_of(country.lower()).first_clocks
        assert any(found.get(rule) in (Outcome.OVERDUE, Outcome.POSSIBLY) for rule in first), found
        book = clock_rules.rules_of(register).book
        assert all(book.rule(rule) is not None for rule in first)
        assert printing.case_summary(register, woman, face=printing.FACES["full"], say=as_written).pages


@pytest.mark.parametrize("country", countries())
def test_a_court_has_a_level_or_it_is_said_that_none_is_known(country: str) -> None:
    lists = load(country.lower())
    levels = court_levels(lists)
    assert {"2", "3"} <= {level.removesuffix("?") for level in levels.values()}
    assert all(level.endswith("?") for level in levels.values()) is (country != "SL"), "nobody checked these"
    without = {row.code for row in lists["court"]} - set(levels)
    assert without <= {"other", "unknown", "MW_CAMP"}, "of a camp court the level is not known"
    assert {"easter", "ramadan", "unknown"} <= {row.code for row in lists["local_event"]}


@pytest.mark.parametrize(
    ("court", "outcome"),
    [
        ("KE_MC", Outcome.POSSIBLY),
        ("KE_KADHI", Outcome.POSSIBLY),
        ("unknown", Outcome.POSSIBLY),
        ("KE_HC", None),
    ],
)
def test_the_last_day_for_an_appeal_goes_by_the_court_and_is_on_today(
    tmp_path: Path, court: str, outcome: Outcome | None
) -> None:
    with at_home(tmp_path / "home"), office(tmp_path / "r", "KE") as register:
        given = register.today() - timedelta(days=60)
        woman = records.put(register, "woman", {"name_given": "Wanjiru"}).id
        of_matter = records.put(register, "matter", {"court": court, "outcome": "sentenced"}, parent=woman).id
        records.put(
            register, "sentence", {"kind": "prison_term", "sentenced_on": given.isoformat()}, parent=of_matter
        )
        opened = case_files.open_file(register, woman)
        found = {each.rule.id: each.outcome for each in clocks.last_days(register, opened)}
        assert found.get("AP-KE-HC") is outcome
        assert [each.rule.id for _, each in _due(register)].count("AP-KE-HC") == bool(outcome)
        today_lines.refresh(register)
        shown = [line for group in today.page(register, mine=False).groups for line in group.lines]
        about = [line for line in shown if "notice of appeal" in line.why]
        assert [line.target and line.target.kind for line in about] == (["sentence"] if outcome else [])


def test_an_appeal_from_a_court_of_appeal_is_possible_while_nobody_checked_its_level() -> None:
    book = clock_rules.shipped_book("ng")
    [setting] = [each for each in book.settings if each.id == "AP-NG-SC"]
    courts = {"NG_CA": None, "NG_SHC": False, "NG_MC": False}
    for court, expected in courts.items():
        tried = FileFacts(file(matters=(matter(court=court),)), date(2026, 11, 23)).matters[0]
        assert from_court(setting, book, tried) is expected, court


def _due(register: Register) -> list[tuple[str, ClockResult]]:
    return [(file.woman.id, each) for file, found in clocks.due(register) for each in found]


def test_an_amount_is_proposed_in_its_money_and_its_prisons_are_its_own(tmp_path: Path) -> None:
    with at_home(tmp_path / "home"), office(tmp_path / "r", "KE") as register:
        code = office_lists.add(register, "facility", "Langata Women's Prison")
        woman = records.put(register, "woman", {"name_given": "Wanjiru"}).id
        records.put(register, "custody_episode", {"place": code, "regime": "remand"}, parent=woman)
        of_matter = records.put(register, "matter", {"police_no": "OB 3"}, parent=woman).id
        records.put(register, "bail", {"amount": "KES 500"}, parent=of_matter)
        opened = case_files.open_file(register, woman)
        assert opened.episodes[0].place == code
        assert opened.bails[0].amount == Money("500", "KES")
