"""The card of limits on a file: the most urgent first, each with its section, and every line opens its fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wipdesk.services import case_files, clocks, records
from wipdesk.ui.file.limits_card import LimitsCard
from wipdesk.ui.file.row_button import RowButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.services.file_words import Target
    from wipdesk.ui.session import Session


@pytest.fixture
def lines(session: Session) -> tuple[clocks.ClockLine, ...]:
    register = session.register
    woman = records.put(register, "woman", {"name_given": "Hawa"}).id
    dates = {"arrest_date": "2026-05-08T20:00", "first_court_date": "2026-05-12T10:00"}
    matter = records.put(register, "matter", dates, parent=woman).id
    records.put(register, "charge", {"offence": "SL_LARC"}, parent=matter)
    return clocks.lines(register, case_files.open_file(register, woman), session.say)


def test_the_most_urgent_stands_first_with_its_section(
    lines: tuple[clocks.ClockLine, ...], qtbot: QtBot
) -> None:
    opened: list[Target] = []
    card = LimitsCard(lines, opened.append)
    qtbot.addWidget(card)
    first = card.findChildren(RowButton)[0]
    assert first.accessibleName().startswith("Limit passed. On the dates in this file, more than 72 h passed")
    assert "Constitution 1991 s.17(3)(b)" in first.accessibleName()
    first.click()
    assert (opened[0].kind, opened[0].field) == ("matter", "first_court_date")


def test_what_cannot_be_told_is_folded_and_opens(lines: tuple[clocks.ClockLine, ...], qtbot: QtBot) -> None:
    card = LimitsCard(lines, lambda _target: None)
    qtbot.addWidget(card)
    before = len(card.findChildren(RowButton))
    card.more.click()
    assert len(card.findChildren(RowButton)) == len(lines) > before


def said(session: Session, arrest: str, *offences: tuple[str, str]) -> str:
    register = session.register
    woman = records.put(register, "woman", {"name_given": "Hawa"}).id
    dates = {"arrest_date": arrest, "first_court_date": "19 May 2026"}
    matter = records.put(register, "matter", dates, parent=woman).id
    for offence, status in offences:
        records.put(register, "charge", {"offence": offence, "status": status}, parent=matter)
    lines = clocks.lines(register, case_files.open_file(register, woman), session.say)
    card = LimitsCard(lines, lambda _target: None)
    return "\n".join(each.accessibleName() for each in card.findChildren(RowButton))


def test_a_charge_changed_to_murder_is_named_as_the_reason_of_its_rule(session: Session) -> None:
    words = said(session, "8 May 2026", ("SL_LARC", "amended"), ("SL_MURDER", "pending"))
    assert "This rule is counted because of the charge Murder" in words


def test_a_year_nobody_said_is_named_as_lacking(session: Session) -> None:
    words = said(session, "after Easter, at night", ("SL_LARC", "pending"))
    assert "the year of a date was not said; it may be an earlier one" in words
    assert "Limit passed" not in words
