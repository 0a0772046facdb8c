"""The rules about time in the window: read by all, changed by a coordinator, and a mistake is said in the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wipdesk.domain.clocks.rules import Standing
from wipdesk.services import clock_rules
from wipdesk.ui import ask
from wipdesk.ui.pages.limits_page import LimitsPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


@pytest.fixture
def page(session: Session, moves: Moves, qtbot: QtBot) -> LimitsPage:
    made = LimitsPage(session, moves)
    qtbot.addWidget(made)
    made.opened()
    qtbot.waitUntil(lambda: bool(made.cards))
    return made


def standing(page: LimitsPage) -> Standing | None:
    rule = clock_rules.rules_of(page.session.register).book.rule("SL-REMAND8")
    return rule.standing if rule else None


def test_every_rule_of_the_country_stands_with_how_sure_it_is(page: LimitsPage) -> None:
    book = clock_rules.rules_of(page.session.register).book
    assert set(page.cards) == {each.id for each in (*book.rules, *book.settings)}


def test_a_coordinator_switches_a_rule_on_and_it_is_marked_as_changed(page: LimitsPage, qtbot: QtBot) -> None:
    box = page.cards["SL-REMAND8"].choice
    box.setCurrentIndex(box.findData("provisional"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: page.cards["SL-REMAND8"].rule.standing is Standing.PROVISIONAL)
    assert standing(page) is Standing.PROVISIONAL
    assert page.cards["SL-REMAND8"].choice.findData("") >= 0


def test_what_a_rule_said_before_is_shown_under_it(page: LimitsPage, qtbot: QtBot) -> None:
    card = page.cards["SL-72H"]
    card.history_button.click()
    qtbot.waitUntil(lambda: card.below.count() == 2)


def test_a_file_with_a_mistake_is_refused_in_the_page_with_its_line(
    page: LimitsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = tmp_path / "rules.toml"
    wrong.write_text('[[clock]]\nid = "SL-REMAND8"\nlimit = "eight"\n', encoding="utf-8")
    monkeypatch.setattr(ask, "file_to_open", lambda *_: wrong)
    page.take_button.click()
    qtbot.waitUntil(lambda: page.said.text().startswith("Line 3 of the rules (rules.toml)"))
    assert standing(page) is Standing.OFF


def test_a_paralegal_reads_and_changes_nothing(session: Session, moves: Moves, qtbot: QtBot) -> None:
    session.register.identity = type("Who", (), {"role": "paralegal", "name": "Hawa"})()
    made = LimitsPage(session, moves)
    qtbot.addWidget(made)
    made.opened()
    qtbot.waitUntil(lambda: bool(made.cards))
    assert made.take_button.isHidden()
    assert not hasattr(made.cards["SL-72H"], "choice")
