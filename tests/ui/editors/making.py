"""Editors of a field by its name, as a form makes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.field import Field, Kind
from wipdesk.domain.naming import localized
from wipdesk.ui.editors.registry import editor_for

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.editors.editor import Editor
    from wipdesk.ui.session import Session

TERM = Field(name="term", kind=Kind.TERM, label="Term")
"""No record has a term yet; its editor is there before the sentences are."""


def field_named(kind: str, name: str) -> Field:
    field = BY_NAME[kind].field(name)
    assert field is not None
    return field


def shown(qtbot: QtBot, session: Session, kind: str, name: str, woman: str = "") -> Editor:
    """An editor on the screen, named as its field is."""
    field = field_named(kind, name)
    return put_on_screen(
        qtbot, editor_for(field, session, woman), localized(BY_NAME[kind], field, session.say)
    )


def put_on_screen(qtbot: QtBot, editor: Editor, words: str) -> Editor:
    editor.setAccessibleName(words)
    qtbot.addWidget(editor)
    editor.resize(400, 200)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    editor.setFocus()
    return editor
