"""A button that is a whole row: an icon, words over several lines, and what comes of pressing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLayout


class RowButton(QPushButton):
    """As large as what is laid out in it; read out as one sentence."""

    def __init__(self, inside: QLayout, name: str, act: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("rowbutton", True)
        self.setAutoDefault(False)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setLayout(inside)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda: act())

    def sizeHint(self) -> QSize:
        """What stands in it says how large it wants to be."""
        return self.layout().totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """And how small it can become."""
        return self.layout().totalMinimumSize()
