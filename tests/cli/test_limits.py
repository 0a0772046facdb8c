"""The commands about legal time limits, as somebody types them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Terminal


@pytest.fixture
def mariama(wipdesk: Terminal, office: Path) -> str:
    """Arrested on a Friday at eight in the evening for larceny, before court on Tuesday at ten."""
    k = office / "k"
    woman = wipdesk("put", k, "woman", "name_given=Mariama", "--json").json["id"]
    dates = ("arrest_date=2026-05-08T20:00", "first_court_date=2026-05-12T10:00")
    matter = wipdesk("put", k, "matter", "--of", woman, *dates, "--json").json["id"]
    wipdesk("put", k, "charge", "--of", matter, "offence=SL_LARC")
    return woman


def test_her_clock_is_a_sentence_with_its_section_and_version(
    wipdesk: Terminal, office: Path, mariama: str
) -> None:
    said = wipdesk("clocks", "of", office / "k", mariama)
    assert (
        "On the dates in this file, more than 72 h passed between arrest and first court appearance "
        "(Constitution 1991 s.17(3)(b); said again in Criminal Procedure Act 2024 s.12)." in said.out
    )
    assert "86 h passed; the limit was reached: 11 May 2026 at 20:00; over it by at least 14 h" in said.out
    assert "not legal advice" in said.out


def test_the_version_on_her_page_is_explained_after_the_rule_was_switched_off(
    wipdesk: Terminal, office: Path, mariama: str
) -> None:
    k = office / "k"
    [shown] = [
        each
        for each in wipdesk("clocks", "of", k, mariama, "--json").json["clocks"]
        if each["rule"] == "SL-72H"
    ]
    assert wipdesk("clocks", "set", k, "SL-72H", "--standing", "off").code == 0
    assert "SL-72H" not in wipdesk("clocks", "of", k, mariama).out
    explained = wipdesk("clocks", "explain", k, shown["version"], "--json").json
    assert (explained["standing"], explained["in_force"]) == ("on", False)


def test_a_file_with_a_mistake_is_refused_with_its_line(wipdesk: Terminal, office: Path) -> None:
    rules = office / "rules.toml"
    rules.write_text('[[clock]]\nid = "SL-72H"\nlimit = "three days"\n', encoding="utf-8")
    said = wipdesk("clocks", "set", office / "k", "--file", rules)
    assert (said.code, said.err.startswith("Line 3 of the rules (rules.toml) gives “limit” a value")) == (
        1,
        True,
    )


def test_a_paralegal_may_not_change_a_rule(wipdesk: Terminal, office: Path) -> None:
    assert wipdesk("clocks", "set", office / "a", "SL-72H", "--standing", "off").code == 1
