"""Exchange as a story: one laptop packs, another looks, takes in or leaves, and says what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.ui.at_once import AtOnce
from tests.ui.conftest import PASSPHRASE, TODAY
from tests.ui.seen_by_others import cut_words, scrolls_sideways, without_a_name
from wipdesk.errors import DiskFull
from wipdesk.services import bundles, conflicts, records, registers, safekeeping, team, women
from wipdesk.ui import ask
from wipdesk.ui.exchange.enrol_panel import EnrolPanel
from wipdesk.ui.exchange.joining_panel import HelloPanel, WelcomePanel
from wipdesk.ui.exchange.make_panel import MakePanel
from wipdesk.ui.exchange.passphrase_panel import PassphrasePanel
from wipdesk.ui.exchange.read_panel import ReadPanel
from wipdesk.ui.exchange.refused_card import RefusedCard
from wipdesk.ui.pages.exchange_page import ExchangePage
from wipdesk.ui.session import Session
from wipdesk.ui.start.words_card import WordsCard

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves


@pytest.fixture
def paralegal(home: Path) -> Iterator[Session]:
    """The first paralegal's register, open."""
    register = registers.unlock(home / "practice" / "paralegal-1", PASSPHRASE, today=TODAY)
    yield Session(register, AtOnce())
    register.close()


@pytest.fixture
def newcomer(home: Path) -> Iterator[Session]:
    """A register that belongs to no office yet."""
    register = registers.new(
        home / "new", PASSPHRASE, country="SL", office="Bo", person="Sia", role="paralegal", practice=True
    )
    yield Session(register, AtOnce())
    register.close()


def shown(session: Session, moves: Moves, qtbot: QtBot) -> ExchangePage:
    page = ExchangePage(session, moves)
    qtbot.addWidget(page)
    page.resize(1170, 630)
    page.show()
    page.opened()
    return page


def words(widget: QWidget) -> str:
    """Everything that is said in it, unless it was hidden on purpose."""
    explicit = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    said = (
        each for each in widget.findChildren(QLabel) if not (each.isHidden() and each.testAttribute(explicit))
    )
    return "\n".join(each.text() for each in said)


def write_to(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(ask, "file_to_write", lambda *_: path)


def packed(
    paralegal: Session, path: Path, moves: Moves, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bundle for the coordinator, made through the paralegal's page."""
    write_to(monkeypatch, path)
    page = shown(paralegal, moves, qtbot)
    page.make_a_bundle()
    assert isinstance(page.panel, MakePanel)
    page.panel.write_button.click()
    assert path.name in page.panel.said.text()
    page.close()


def add_a_woman(paralegal: Session, family: str = "Kanu") -> str:
    typed = {"name_given": "Hawa", "name_family": family}
    return records.put(paralegal.register, "woman", typed).id


def test_a_bundle_made_on_one_laptop_is_looked_into_and_taken_in_on_another(
    session: Session,
    paralegal: Session,
    home: Path,
    moves: Moves,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    woman = add_a_woman(paralegal)
    packed(paralegal, home / "b.wipsync", moves, qtbot, monkeypatch)
    page = shown(session, moves, qtbot)
    monkeypatch.setattr(ask, "file_to_open", lambda *_: home / "b.wipsync")
    page.read_button.click()
    assert isinstance(page.panel, ReadPanel)
    assert "New women: 1" in page.panel.said.text()
    assert woman not in {row.id for row in women.list_women(session.register)}
    page.panel.take_button.click()
    assert page.panel is None
    assert woman in {row.id for row in women.list_women(session.register)}
    assert page.report is not None
    said = words(page.report)
    for figure in ("facts written", "new women", "need you", "lost"):
        assert figure in said
    assert "Kanu" not in words(page)
    assert [path.suffix for path in (home / "practice" / "backups").iterdir()] == [".wdbk"]


def test_left_alone_nothing_is_taken_in_and_no_backup_is_made(
    session: Session,
    paralegal: Session,
    home: Path,
    moves: Moves,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add_a_woman(paralegal)
    packed(paralegal, home / "b.wipsync", moves, qtbot, monkeypatch)
    before = registers.digest(session.register)
    page = shown(session, moves, qtbot)
    page.read_file(home / "b.wipsync")
    page.panel.leave_button.click()
    assert page.panel is None
    assert registers.digest(session.register) == before
    assert not (home / "practice" / "backups").exists()


def test_the_same_bundle_twice_says_that_there_is_nothing_new(
    session: Session,
    paralegal: Session,
    home: Path,
    moves: Moves,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add_a_woman(paralegal)
    packed(paralegal, home / "b.wipsync", moves, qtbot, monkeypatch)
    page = shown(session, moves, qtbot)
    page.read_file(home / "b.wipsync")
    page.panel.take_button.click()
    page.read_file(home / "b.wipsync")
    assert "Nothing new" in page.panel.said.text()
    assert not page.panel.take_button.isVisible()


def test_a_bundle_that_needs_a_decision_leads_there(
    session: Session,
    paralegal: Session,
    home: Path,
    moves: Moves,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    both = {row.id for row in women.list_women(paralegal.register)}
    woman = next(row.id for row in women.list_women(session.register) if row.id in both)
    records.put(paralegal.register, "woman", {"name_given": "Aminata"}, record_id=woman)
    records.put(session.register, "woman", {"name_given": "Adama"}, record_id=woman)
    packed(paralegal, home / "b.wipsync", moves, qtbot, monkeypatch)
    open_before = conflicts.count(session.register)
    page = shown(session, moves, qtbot)
    page.read_file(home / "b.wipsync")
    page.resize(1170, 300)
    page.scrolled.verticalScrollBar().setValue(200)
    page.panel.take_button.click()
    assert page.scrolled.verticalScrollBar().value() == 0, "what became of it is read first"
    assert conflicts.count(session.register) == open_before + 1
    assert page.report.decide.text() == "Decide 1 answer"
    with qtbot.waitSignal(moves.page_wanted) as wanted:
        page.report.decide.click()
    assert wanted.args == ["conflicts"]


def test_of_a_damaged_bundle_the_whole_parts_are_taken_and_the_rest_is_counted(
    session: Session,
    paralegal: Session,
    home: Path,
    moves: Moves,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add_a_woman(paralegal)
    path = home / "b.wipsync"
    packed(paralegal, path, moves, qtbot, monkeypatch)
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 40] = bytes(40)
    path.write_bytes(bytes(content))
    page = shown(session, moves, qtbot)
    page.read_file(path)
    page.panel.take_button.click()
    assert page.report.heading_text.startswith("Bundle from")
    assert "The file is damaged" in words(page.report)
    assert "0\nlost" not in words(page.report)


def test_a_file_that_is_not_for_us_is_refused_in_a_sentence_and_changes_nothing(
    session: Session, paralegal: Session, home: Path, moves: Moves, qtbot: QtBot
) -> None:
    others = [each.name for each in team.people(paralegal.register) if each.name.endswith("2")]
    bundles.make(session.register, home / "b.wipsync", others)
    (home / "nothing.wipsync").write_bytes(b"a shopping list" * 40)
    page = shown(paralegal, moves, qtbot)
    before = registers.digest(paralegal.register)
    for name in ("b.wipsync", "nothing.wipsync", "gone.wipsync"):
        page.read_file(home / name)
        assert isinstance(page.panel, RefusedCard)
        assert len(page.panel.said.text()) > 30
        page.panel.close_button.click()
    assert registers.digest(paralegal.register) == before


def test_without_a_backup_she_decides_whether_to_go_on(
    session: Session,
    paralegal: Session,
    home: Path,
    moves: Moves,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    woman = add_a_woman(paralegal)
    packed(paralegal, home / "b.wipsync", moves, qtbot, monkeypatch)

    def full(_register: object) -> None:
        raise DiskFull

    monkeypatch.setattr(safekeeping, "backup_before", full)
    page = shown(session, moves, qtbot)
    page.read_file(home / "b.wipsync")
    page.panel.take_button.click()
    assert "No backup could be made" in page.panel.said.text()
    assert woman not in {row.id for row in women.list_women(session.register)}
    page.panel.anyway_button.click()
    assert woman in {row.id for row in women.list_women(session.register)}


def test_only_the_newest_three_backups_are_kept(session: Session, home: Path) -> None:
    made = [safekeeping.backup_before(session.register) for _ in range(5)]
    assert sorted(path.name for path in made[0].parent.iterdir()) == sorted(path.name for path in made[2:])


def test_a_bundle_for_nobody_is_not_made(session: Session, moves: Moves, qtbot: QtBot) -> None:
    page = shown(session, moves, qtbot)
    page.make_a_bundle()
    for box, _ in page.panel.boxes:
        box.setChecked(False)
    page.panel.write_button.click()
    assert "Choose at least one person" in page.panel.said.text()


def test_hello_digits_welcome_and_the_newcomer_is_in_the_office(
    session: Session,
    newcomer: Session,
    home: Path,
    moves: Moves,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hers = shown(newcomer, moves, qtbot)
    assert not hers.make_button.isEnabled()
    hello = hers.findChild(HelloPanel)
    write_to(monkeypatch, home / "hello.wiphello")
    hello.hello_button.click()
    digits = words(hello)
    ours = shown(session, moves, qtbot)
    ours.read_file(home / "hello.wiphello")
    assert isinstance(ours.panel, EnrolPanel)
    assert "Sia asks to be let in" in words(ours.panel)
    for group in team.asks(session.register, home / "hello.wiphello").digits.split():
        assert group in digits
        assert group in words(ours.panel)
    assert not ours.panel.write_button.isEnabled()
    ours.panel.same.setChecked(True)
    ours.panel.write_button.click()
    assert "Choose at least one prison" in ours.panel.said.text()
    ours.panel.prisons.search.setText("kenema")
    found = [box for box in ours.panel.prisons.boxes.values() if not box.isHidden()]
    assert found
    assert all("kenema" in box.text().casefold() for box in found)
    found[0].setChecked(True)
    write_to(monkeypatch, home / "welcome.wipsync")
    ours.panel.write_button.click()
    assert "Sia" in {each.name for each in team.people(session.register)}
    monkeypatch.setattr(ask, "file_to_open", lambda *_: home / "welcome.wipsync")
    hello.welcome_button.click()
    assert isinstance(hers.panel, WelcomePanel)
    hers.panel.join_button.click()
    assert newcomer.register.team is not None
    assert hers.make_button.isEnabled()


def test_every_report_can_be_read_again(session: Session, moves: Moves, qtbot: QtBot) -> None:
    page = shown(session, moves, qtbot)
    [card] = [each for each in page.findChildren(QLabel) if each.text() == "Bundles read before"]
    earlier = card.parentWidget()
    earlier.lines[0].click()
    assert "Packed by" in words(earlier)


@pytest.mark.parametrize("size", [(1170, 630), (868, 540)])
def test_nothing_is_cut_and_everything_has_a_name(
    session: Session, moves: Moves, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page = shown(session, moves, qtbot)
    page.resize(*size)
    page.make_a_bundle()
    assert not scrolls_sideways(page) + cut_words(page) + without_a_name(page)


def test_hello_and_first_work_come_in_one_file_opened_with_seven_words(
    session: Session, home: Path, moves: Moves, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = registers.new(
        home / "new", PASSPHRASE, country="SL", office="Bo", person="Sia", role="paralegal", practice=True
    )
    hers = shown(Session(new, AtOnce()), moves, qtbot)
    hello = hers.findChild(HelloPanel)
    write_to(monkeypatch, home / "first.wipsync")
    hello.first_button.click()
    seven = hello.findChild(WordsCard).text.text()
    assert len(seven.split()) == 7
    assert not scrolls_sideways(hers) + cut_words(hers) + without_a_name(hers)
    ours = shown(session, moves, qtbot)
    ours.read_file(home / "first.wipsync")
    assert isinstance(ours.panel, PassphrasePanel)
    ours.panel.words.setText("not these words at all")
    ours.panel.open_button.click()
    assert "does not open it" in ours.panel.said.text()
    ours.panel.words.setText(seven)
    ours.panel.open_button.click()
    assert isinstance(ours.panel, EnrolPanel)
    ours.panel.same.setChecked(True)
    ours.panel.role.setCurrentIndex(1)
    write_to(monkeypatch, home / "welcome.wipsync")
    ours.panel.write_button.click()
    assert "is in the office" in ours.panel.said.text()
    ours.panel.close_button.click()
    assert not (session.register.folder / "inbox" / "opened").exists()
    new.close()
