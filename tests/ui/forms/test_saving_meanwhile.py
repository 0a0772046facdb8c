"""Saving takes a moment: who goes elsewhere meanwhile stays there, and what was saved comes back to nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.conftest import PASSPHRASE, TODAY
from tests.ui.forms.filling import files_of, form_on
from wipdesk.domain.values import Missing
from wipdesk.errors import DiskFull
from wipdesk.services import drafts, intake, records, registers
from wipdesk.settings import Settings, save
from wipdesk.ui import ask
from wipdesk.ui.background import Background
from wipdesk.ui.main_window import MainWindow
from wipdesk.ui.pages.women_page import WomenPage
from wipdesk.ui.parts.text import ElidedLabel
from wipdesk.ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wipdesk.ui.forms.record_form import RecordForm

_LONG_MS = 15_000


@pytest.fixture
def working(home: Path, qtbot: QtBot) -> Iterator[Session]:
    save(Settings(toured=True, colours="light"))
    register = registers.unlock(home / "practice" / "coordinator", PASSPHRASE, today=TODAY)
    session = Session(register, Background())
    yield session
    session.background.wait()
    register.close()


@pytest.fixture
def window(working: Session, qtbot: QtBot, rest: Callable[[], None]) -> MainWindow:
    made = MainWindow(working)
    qtbot.addWidget(made)
    made.show()
    rest()
    return made


@pytest.fixture
def rest(working: Session, qtbot: QtBot) -> Callable[[], None]:
    """Wait until the worker has nothing to do."""
    return lambda: qtbot.waitUntil(lambda: not working.background.busy, timeout=_LONG_MS)


def _women(window: MainWindow) -> WomenPage:
    page = window.pages["women"]
    assert isinstance(page, WomenPage)
    return page


def _note(window: MainWindow, woman: str, text: str, rest: Callable[[], None]) -> RecordForm:
    window.moves.form_wanted.emit(woman, "note", "", "")
    rest()
    form = form_on(_women(window).form)
    form.editor("text").begin_with(text)
    return form


def test_closing_while_it_is_saved_leaves_no_form_behind(
    window: MainWindow, working: Session, rest: Callable[[], None]
) -> None:
    form = _note(window, files_of(working)[0].woman.id, "She was not fed", rest)
    form.keep_draft()
    rest()
    assert drafts.open_drafts(working.register)
    form.save()
    window.close()
    assert drafts.open_drafts(working.register) == ()


def test_who_opened_another_file_while_it_is_saved_stays_there(
    window: MainWindow, working: Session, rest: Callable[[], None]
) -> None:
    first, second = (file.woman.id for file in files_of(working)[:2])
    _note(window, first, "She was not fed", rest).save()
    window.moves.woman_wanted.emit(second, "")
    rest()
    assert _women(window).woman == second


def test_a_form_opened_while_another_womans_is_saved_is_the_one_that_is_seen(
    window: MainWindow, working: Session, rest: Callable[[], None]
) -> None:
    first, second = (file.woman.id for file in files_of(working)[:2])
    _note(window, first, "She was not fed", rest).save()
    window.moves.form_wanted.emit(second, "note", "", "")
    rest()
    women = _women(window)
    assert women.woman == second
    assert women.right.currentWidget() is women.form
    assert form_on(women.form).woman_id == second
    assert form_on(women.form).editor("text").value() is Missing.NOT_ASKED


def test_what_no_draft_could_be_kept_of_is_not_replaced_by_another_form(
    window: MainWindow, working: Session, rest: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_named: object) -> None:
        raise DiskFull(1)

    first, second = (file.woman.id for file in files_of(working)[:2])
    form = _note(window, first, "She was not fed", rest)
    monkeypatch.setattr(drafts, "keep", full)
    window.moves.form_wanted.emit(second, "note", "", "")
    rest()
    assert form_on(_women(window).form) is form
    assert form.editor("text").value() == "She was not fed"
    assert form.head.said.text() == working.sentence(DiskFull(1))
    monkeypatch.setattr(ask, "confirm", lambda *_args, **_named: True)
    assert window.close()


def test_a_child_whose_tie_was_typed_last_comes_back_at_the_next_start(
    window: MainWindow, working: Session, rest: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    woman = files_of(working)[0].woman.id
    window.moves.form_wanted.emit(woman, "child", "", "")
    rest()
    form = form_on(_women(window).form)
    for second, name in enumerate(("school", "tie.relation")):
        monkeypatch.setattr("wipdesk.clock.now_local_iso", lambda at=second: f"2026-11-22T10:00:0{at}+00:00")
        form.editor(name).set_value(Missing.UNKNOWN)
        form.editor(name).changed.emit()
        form.keep_draft()
        rest()
    _women(window).form.leave()
    window.reopen_drafts()
    rest()
    assert form_on(_women(window).form).editor("tie.relation").value() is Missing.UNKNOWN


def test_closing_while_a_save_is_refused_asks_before_what_was_typed_last_is_lost(
    window: MainWindow, working: Session, rest: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    form = _note(window, files_of(working)[0].woman.id, "She asked for her sister", rest)

    def full(*_args: object, **_named: object) -> None:
        raise DiskFull

    monkeypatch.setattr(records, "save_all", full)
    asked: list[str] = []
    monkeypatch.setattr(ask, "confirm", lambda *_args, **named: bool(asked.append(named["effect"])))
    form.save()
    assert not window.close()
    assert len(asked) == 1
    rest()
    window.keep_drafts()
    rest()
    assert window.close()
    assert [each.form for each in drafts.open_drafts(working.register)] == ["note"]


def test_who_left_while_it_is_saved_is_told_at_the_foot_that_another_account_came(
    window: MainWindow, working: Session, rest: Callable[[], None]
) -> None:
    first, second = (file.woman.id for file in files_of(working)[:2])
    window.moves.form_wanted.emit(first, "woman", first, "")
    rest()
    form = form_on(_women(window).form)
    form.editor("home_town").set_value("Bo")
    form.editor("home_town").changed.emit()
    records.put(working.register, "woman", {"home_town": "Kenema"}, record_id=first)
    form.save()
    window.moves.form_wanted.emit(second, "note", "", "")
    rest()
    said = [label.whole() for label in window.status_line.findChildren(ElidedLabel)]
    assert "Home town or village: another account came meanwhile. Both are kept." in said


def test_closing_while_a_step_of_the_intake_is_refused_asks_before_what_was_typed_last_is_lost(
    window: MainWindow, working: Session, rest: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_named: object) -> None:
        raise DiskFull(1)

    window.moves.intake_wanted.emit("Yegbe")
    rest()
    monkeypatch.setattr(intake, "save", full)
    asked: list[str] = []
    monkeypatch.setattr(ask, "confirm", lambda *_args, **named: bool(asked.append(named["effect"])))
    _women(window).intake.go_on()
    assert not window.close()
    assert asked == [working.sentence(DiskFull(1))]
    rest()
    assert window.close()
    assert any("Yegbe" in draft.typed for draft in intake.left(working.register))
