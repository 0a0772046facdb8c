"""A row of small widgets that goes on in the next line where there is no more room, and never scrolls sideways."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from wipdesk.ui.parts.flow import FlowLayout


class WrappedRow(QWidget):
    """Shows widgets beside each other, line by line, in reading order; they come and go."""

    def __init__(self, *, gap: int = 6) -> None:
        super().__init__()
        self._lines = FlowLayout(gap)
        self.setLayout(self._lines)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put a widget behind the others; one that is there already moves to the end."""
        self._lines.removeWidget(widget)
        self._lines.addWidget(widget)
        widget.setVisible(True)

    def remove(self, *widgets: QWidget) -> None:
        """Take widgets out for good."""
        for widget in widgets:
            self._lines.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
