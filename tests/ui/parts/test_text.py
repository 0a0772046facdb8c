"""What a person typed is shown as it is, whatever it looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from wipdesk.ui.parts.inputs import ChoiceBox, NotesBox
from wipdesk.ui.parts.layout import column
from wipdesk.ui.parts.text import ElidedLabel, label, pill

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

HOSTILE = ["<b>bold</b>", "<img src='x'>", "a & b", "Kɔrɔma", "مريم", "x" * 10_000]


@pytest.mark.parametrize("typed", HOSTILE)
def test_words_are_never_taken_for_anything_but_text(typed: str, qtbot: QtBot) -> None:
    for made in (label(typed), pill(typed, "red")):
        qtbot.addWidget(made)
        assert made.text() == typed
        assert made.textFormat() is Qt.TextFormat.PlainText


def test_a_long_line_is_cut_on_screen_and_whole_for_a_screen_reader(qtbot: QtBot) -> None:
    made = ElidedLabel("Mariama " * 40)
    qtbot.addWidget(made)
    made.resize(120, 20)
    made.show()
    assert made.text().endswith("…")
    assert made.fontMetrics().horizontalAdvance(made.text()) <= 120
    assert made.accessibleName() == ("Mariama " * 40).strip()


def test_the_wheel_never_changes_an_answer(qtbot: QtBot) -> None:
    box = ChoiceBox("Plea")
    qtbot.addWidget(box)
    box.addItems(["Guilty plea", "Not taken"])
    box.show()
    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turned)
    assert box.currentIndex() == 0


def test_an_arrow_opens_the_list_and_changes_no_answer_unseen(qtbot: QtBot) -> None:
    box = ChoiceBox("Plea")
    qtbot.addWidget(box)
    box.addItems(["One", "Two"])
    box.show()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentIndex() == 0
    assert box.view().isVisible()
    box.hidePopup()


def test_tab_leaves_a_box_for_notes(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    first, second = NotesBox("Note"), NotesBox("Another note")
    around.setLayout(column(first, second))
    around.show()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert first.toPlainText() == ""
    assert around.focusWidget() is second
