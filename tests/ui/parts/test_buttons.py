"""What stands on a button is never taken for markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextDocument

from wipdesk.ui.parts.buttons import icon_button

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_markup_in_a_name_is_shown_as_it_was_typed_when_hovering(qtbot: QtBot) -> None:
    name = "Edit Other name: <b>Mama</b> & file"
    made = icon_button("pencil", name)
    qtbot.addWidget(made)
    shown = QTextDocument()
    shown.setHtml(made.toolTip())
    assert made.accessibleName() == name
    assert shown.toPlainText() == name
