"""The sheet of shortcuts (Ctrl+/), made of the actions that really act now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.layout import ScrolledColumn, column, holding, row
from wipdesk.ui.parts.text import key, label, title
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence


class ShortcutSheet(QDialog):
    """Every key and what it does, in two columns."""

    def __init__(self, shortcuts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Shortcuts"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().px(12))
        grid.setVerticalSpacing(theme().px(8))
        half = (len(shortcuts) + 1) // 2
        for at, (keys, words) in enumerate(shortcuts):
            line, side = at % half, 3 * (at // half)
            grid.addWidget(key(keys), line, side, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label(words, wrap=True), line, side + 1)
        grid.setColumnMinimumWidth(2, theme().px(16))
        for side in (1, 4):
            grid.setColumnStretch(side, 1)
        listed = ScrolledColumn(margins=(0, 0, 12, 0))
        listed.body.addWidget(holding(grid))
        listed.body.addStretch(1)
        close = button(self.tr("Close"), self.accept)
        self.setLayout(
            column(
                title(self.tr("Shortcuts"), 18),
                label(self.tr("These are the keys that act where you are now."), 12, "ink2"),
                listed,
                row(None, close),
                margins=(20, 16, 20, 16),
                gap=10,
            )
        )
        self.resize(theme().px(720), theme().px(480))
        close.setFocus()
