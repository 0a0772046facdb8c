"""What a form says of an answer that the office has retired: of one given now, never of one that stood there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.forms.filling import form_on, on_screen
from wipdesk.services import office_lists, records
from wipdesk.ui.editors.code_editor import CodeEditor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.forms.record_form import RecordForm
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

WORDS = "Island Sherbro"


@pytest.fixture
def code(session: Session, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(type(session.register), "require", lambda self, right: None)
    return office_lists.add(session.register, "language", WORDS)


def opened(session: Session, moves: Moves, qtbot: QtBot, woman: str) -> RecordForm:
    page = on_screen(qtbot, session, moves)
    page.open(woman, "woman", woman, "")
    return form_on(page)


def test_given_now_it_is_said_and_kept(session: Session, moves: Moves, qtbot: QtBot, code: str) -> None:
    office_lists.change(session.register, "language", code, retired=True)
    woman = records.put(session.register, "woman", {"name_given": "Sia"}).id
    form = opened(session, moves, qtbot, woman)
    editor = form.editor("language")
    assert isinstance(editor, CodeEditor)
    editor.begin_with(code)
    said = {name: problem.trouble.value for name, problem in form.odd_things()}
    assert said["language"] == "retired"
    assert editor.value() == code


def test_kept_as_a_draft_and_opened_again_it_is_still_said(
    session: Session, moves: Moves, qtbot: QtBot, code: str
) -> None:
    office_lists.change(session.register, "language", code, retired=True)
    woman = records.put(session.register, "woman", {"name_given": "Sia"}).id
    page = on_screen(qtbot, session, moves)
    page.open(woman, "woman", woman, "")
    editor = form_on(page).editor("language")
    assert isinstance(editor, CodeEditor)
    editor.begin_with(code)
    page.keep_drafts()
    again = opened(session, moves, qtbot, woman)
    assert again.editor("language").value() == code
    assert {name: problem.trouble.value for name, problem in again.odd_things()} == {"language": "retired"}


def test_what_stood_there_is_not_spoken_of_and_typed_again_it_stays_the_code(
    session: Session, moves: Moves, qtbot: QtBot, code: str
) -> None:
    woman = records.put(session.register, "woman", {"name_given": "Sia", "language": code}).id
    office_lists.change(session.register, "language", code, retired=True)
    form = opened(session, moves, qtbot, woman)
    editor = form.editor("language")
    assert isinstance(editor, CodeEditor)
    assert "language" not in dict(form.odd_things())
    editor.begin_with("Island")
    editor.begin_with(WORDS)
    assert editor.value() == code
    assert "language" not in dict(form.odd_things())
