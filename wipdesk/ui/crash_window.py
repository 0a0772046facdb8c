"""What is shown when something went wrong that nobody foresaw: calm, with what is safe and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.parts.text import label, picture, title
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel


class CrashWindow(QDialog):
    """Says that something went wrong, and the number of the report; what the fault was is not shown."""

    leave_wanted = Signal()

    def __init__(self, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QApplication.applicationName())
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        heading = title(self.tr("Something went wrong in the program"), 17)
        heading.setWordWrap(True)
        self.number = label(_in_groups(number), 15, semi=True)
        self.number.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.number.setAccessibleName(self.tr("Number of the report"))
        self.going_on = button(self.tr("Go on"), self.reject, primary=True)
        self.leaving = button(self.tr("Close wipdesk"), self._leave)
        head = row(picture("triangle-alert", "amber", 24), heading, gap=12)
        head.setStretch(1, 1)
        self.setLayout(
            column(
                head,
                self._line(self.tr("Everything that was saved is safe. It was not your fault.")),
                self._line(
                    self.tr(
                        "You can go on. If something looks odd, close wipdesk and open it again. Look whether the "
                        "last thing you typed is there."
                    )
                ),
                4,
                self._line(self.tr("If it happens again, tell your coordinator this number:"), "ink2"),
                self.number,
                self._line(
                    self.tr("A report with this number lies on this laptop. It holds no name and no case."),
                    "ink2",
                ),
                None,
                row(None, self.leaving, self.going_on),
                margins=(24, 20, 24, 20),
                gap=10,
            )
        )
        self.setMinimumWidth(min(theme().px(480), 640))
        self.going_on.setFocus()

    def _line(self, text: str, tone: str = "ink") -> QLabel:
        return label(text, 13, tone, wrap=True)

    def _leave(self) -> None:
        self.accept()
        self.leave_wanted.emit()


def _in_groups(number: str) -> str:
    """Four by four, as one reads it out."""
    return " ".join(number[at : at + 4] for at in range(0, len(number), 4))
