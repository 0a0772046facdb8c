"""A button with somebody's name: however long it is, what stands around it keeps its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton

from wipdesk.ui.icons import icon_beside_words
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable

_LEAST, _ICON, _BESIDE = 90, 14, 22
_SPARE = 6
"""Pixels by which a text may come out wider than it is measured."""


class NameButton(QPushButton):
    """Looks like a link; a name for which there is no room ends in an ellipsis, and is read out whole."""

    def __init__(self, name: str, spoken: str, act: Callable[[], object], *, icon_name: str) -> None:
        super().__init__(name.replace("&", "&&"))
        px = theme().px
        self.setProperty("quiet", True)
        self.setFont(theme().font(12, semi=True))
        drawn, size = icon_beside_words(icon_name, "accent", _ICON)
        self.setIcon(drawn)
        self.setIconSize(size)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(px(_LEAST))
        self.setAutoDefault(False)
        self.setAccessibleName(spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: act())

    def sizeHint(self) -> QSize:
        """As wide as the whole name, however much of it is drawn now."""
        whole = self.fontMetrics().horizontalAdvance(self.text()) + self._beside() + _SPARE
        return QSize(whole, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The first letters, whatever the name."""
        return QSize(theme().px(_LEAST), super().minimumSizeHint().height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Draw as much of the name as there is room for."""
        super().initStyleOption(option)
        room = self.width() - self._beside()
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _beside(self) -> int:
        return self.iconSize().width() + theme().px(_BESIDE)
