"""A bundle was spoilt on its way: the board names what never came, and two small files bring it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.laptops import without_changes
from tests.ui.exchange.conftest import FIRST
from tests.ui.seen_by_others import cut_words, scrolls_sideways, without_a_name
from wipdesk.services import board as boards
from wipdesk.services import bundles, records, requests
from wipdesk.ui import ask
from wipdesk.ui.exchange.asking_panels import AnswerPanel, AskPanel
from wipdesk.ui.exchange.phone_panel import PhonePanel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wipdesk.ui.pages.exchange_page import ExchangePage
    from wipdesk.ui.session import Session


@pytest.fixture
def spoilt(session: Session, at_laptop: Callable[[str], Session], home: Path) -> str:
    """A woman taken down on the paralegal's laptop, whose changes reached the coordinator's only as numbers."""
    colleague = at_laptop(FIRST).register
    woman = records.put(colleague, "woman", {"name_given": "Yegbe"}).id
    bundles.make(colleague, home / "bundle.wipsync")
    bundles.merge(session.register, without_changes(home / "bundle.wipsync"))
    assert requests.missing(session.register)
    return woman


def test_what_never_came_is_asked_for_answered_and_read(
    session: Session,
    at_laptop: Callable[[str], Session],
    exchange_of: Callable[[Session], ExchangePage],
    spoilt: str,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here, there = exchange_of(session), exchange_of(at_laptop(FIRST))
    [named] = [each for each in here.board.rows if "never came" in each.accessibleName()]
    assert "Practice paralegal 1" in named.accessibleName()
    assert named.bar is not None
    assert any(place.startswith("missing") for place in named.bar.laid_out())
    here.board.ask_button.click()
    assert isinstance(here.panel, AskPanel)
    monkeypatch.setattr(ask, "file_to_write", lambda *_args: home / "ask")
    here.panel.write_button.click()
    assert "ask.wipsync is written" in here.panel.said.text()
    monkeypatch.setattr(ask, "file_to_open", lambda *_args: home / "ask.wipsync")
    there.board.answer_button.click()
    assert isinstance(there.panel, AnswerPanel)
    assert "It is here" in there.panel.said.text()
    monkeypatch.setattr(ask, "file_to_write", lambda *_args: home / "answer.wipsync")
    there.panel.answer_button.click()
    assert "answer.wipsync is written" in there.panel.said.text()
    bundles.merge(session.register, home / "answer.wipsync")
    here.opened()
    assert requests.missing(session.register) == ()
    assert not here.board.ask_button.isVisibleTo(here)
    assert not [each for each in here.board.rows if "never came" in each.accessibleName()]


def test_the_board_says_how_many_of_mine_nobody_confirmed(
    session: Session,
    at_laptop: Callable[[str], Session],
    exchange_of: Callable[[Session], ExchangePage],
    home: Path,
) -> None:
    page = exchange_of(at_laptop(FIRST))
    before = boards.board(page.session.register).by_nobody
    for name in ("Yegbe", "Kadie"):
        records.put(page.session.register, "woman", {"name_given": name})
    page.opened()
    assert page.board.mine.startswith(f"{before + 2} of your changes are confirmed by nobody")
    bundles.make(page.session.register, home / "to.wipsync")
    bundles.merge(session.register, home / "to.wipsync")
    bundles.make(session.register, home / "back.wipsync", [page.session.register.identity.name])
    bundles.merge(page.session.register, home / "back.wipsync")
    page.opened()
    assert page.board.mine == "Each of your changes is confirmed by at least one colleague."


def test_who_has_none_of_it_is_told_and_writes_nothing(
    session: Session,
    at_laptop: Callable[[str], Session],
    exchange_of: Callable[[Session], ExchangePage],
    spoilt: str,
    home: Path,
) -> None:
    requests.ask(session.register, home / "ask.wipsync")
    there = exchange_of(at_laptop("paralegal-2"))
    there.read_file(home / "ask.wipsync")
    assert isinstance(there.panel, AnswerPanel)
    assert "It is not on this laptop" in there.panel.said.text()
    assert there.panel.answer_button.isHidden()


@pytest.mark.parametrize("width", [804, 1170])
def test_both_panels_fit_their_page(
    session: Session,
    at_laptop: Callable[[str], Session],
    exchange_of: Callable[[Session], ExchangePage],
    spoilt: str,
    home: Path,
    width: int,
) -> None:
    requests.ask(session.register, home / "ask.wipsync")
    here, there = exchange_of(session), exchange_of(at_laptop(FIRST))
    here.ask_for_missing()
    there.read_file(home / "ask.wipsync")
    for page in (here, there):
        page.resize(width, 540)
        assert without_a_name(page) == []
        assert scrolls_sideways(page) == []
        assert cut_words(page) == []


def test_what_is_missing_is_read_out_and_typed_on_the_other_laptop(
    session: Session,
    at_laptop: Callable[[str], Session],
    exchange_of: Callable[[Session], ExchangePage],
    spoilt: str,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here, there = exchange_of(session), exchange_of(at_laptop(FIRST))
    here.board.ask_button.click()
    assert isinstance(here.panel, AskPanel)
    [said] = here.panel.spoken
    there.board.phone_button.click()
    panel = there.panel
    assert isinstance(panel, PhonePanel)
    monkeypatch.setattr(ask, "file_to_write", lambda *_args: home / "answer")
    for box, _ in panel.boxes:
        box.setChecked(session.register.identity.name in box.text())
    panel.numbers.setText(said.numbers)
    panel.digits.setText("11 11 11 11")
    panel.write_button.click()
    assert "do not go with these numbers" in panel.said.text()
    assert not (home / "answer.wipsync").exists()
    panel.digits.setText(said.digits)
    panel.write_button.click()
    assert "answer.wipsync is written: 1 change," in panel.said.text()
    bundles.merge(session.register, home / "answer.wipsync")
    assert requests.missing(session.register) == ()
    for page in (here, there):
        page.resize(804, 540)
        assert without_a_name(page) == []
        assert scrolls_sideways(page) == []
        assert cut_words(page) == []


def test_tab_meets_what_is_read_out_in_the_order_it_is_typed(
    at_laptop: Callable[[str], Session], exchange_of: Callable[[Session], ExchangePage]
) -> None:
    page = exchange_of(at_laptop(FIRST))
    page.answer_by_phone()
    panel = page.panel
    assert isinstance(panel, PhonePanel)
    met = [panel.boxes[-1][0]]
    for _ in range(4):
        met.append(met[-1].nextInFocusChain())
        while met[-1].focusPolicy() is Qt.FocusPolicy.NoFocus or met[-1].isHidden():
            met[-1] = met[-1].nextInFocusChain()
    assert met[1:] == [panel.numbers, panel.digits, panel.write_button, panel.close_button]
