"""A value that is not changed here: accounts that differ, a newer version's, or one in a closed compartment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy

from wipdesk.domain.values import Contested
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.layout import column, empty_out, row
from wipdesk.ui.parts.text import label, picture

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.domain.values import AnyValue
    from wipdesk.ui.session import Session


class StandingValue(QFrame):
    """Reads a value out; where accounts differ, each of them, and the way to decide."""

    def __init__(self, decide: Callable[[], object], unlock: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("row", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._lines = column(margins=(8, 6, 8, 6), gap=2)
        self.decide_button = quiet_button(self.tr("Decide which is right"), decide, icon_name="equal")
        self.decide_button.hide()
        self.open_button = quiet_button(self.tr("Open…"), unlock, icon_name="lock")
        self.open_button.setAccessibleName(self.tr("Open the closed compartment"))
        self.open_button.hide()
        # Beside the lines and not in one of them: they are thrown away whenever a value is shown.
        beside = row(self._lines, self.open_button, gap=6)
        beside.setStretch(0, 1)
        self.setLayout(beside)

    def show_value(self, value: AnyValue, session: Session, words_of: Callable[[AnyValue], str]) -> None:
        """Show a value in words."""
        self._lines.removeWidget(self.decide_button)
        self.open_button.hide()
        empty_out(self._lines)
        differ = isinstance(value, Contested)
        if isinstance(value, Contested):
            for account in value.accounts:
                said = label(words_of(account.value), 13, wrap=True)
                self._lines.addLayout(row(picture("equal", "amber", 14), said, gap=6))
        else:
            said = label(words_of(value), 13, "ink2", italic=True, wrap=True)
            self._lines.addLayout(row(picture("lock", "ink2", 14), said, gap=6))
        self._lines.addWidget(self.decide_button)
        self.decide_button.setVisible(differ)
        self.setAccessibleDescription(words_of(value))
        self.setFocusProxy(self.decide_button if differ else None)

    def show_shut(self, words: str) -> None:
        """Say that this is kept in a closed compartment, with the way to open it; not whether anything is in it."""
        self._lines.removeWidget(self.decide_button)
        self.decide_button.setParent(self)
        self.decide_button.hide()
        empty_out(self._lines)
        said = label(words, 12, "ink2", italic=True, wrap=True)
        line = row(picture("lock", "ink2", 14), said, gap=6)
        line.setStretch(1, 1)
        self._lines.addLayout(line)
        self.open_button.show()
        self.setAccessibleDescription(words)
        self.setFocusProxy(self.open_button)
