"""What the tabs of a woman's file have in common: shown when looked at, and left where one was reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wipdesk.ui.parts.layout import ScrolledColumn, empty_out

if TYPE_CHECKING:
    from wipdesk.ui.file.file_actions import FileActions
    from wipdesk.ui.file.shown_file import ShownFile


class Tab(QWidget):
    """One tab; `show_file` fills it anew."""

    def __init__(self, actions: FileActions) -> None:
        super().__init__()
        self.actions = actions

    def show_file(self, shown: ShownFile) -> None:
        """Show a file that was read."""

    def to_top(self) -> None:
        """Another woman's file begins at its beginning."""


class ReadingColumn(ScrolledColumn):
    """A column that can be filled anew and keeps the place where one was reading."""

    def __init__(self, *, margins: tuple[int, int, int, int] = (20, 12, 20, 16), gap: int = 12) -> None:
        super().__init__(margins=margins, gap=gap)
        self._place: int | None = None
        self.verticalScrollBar().rangeChanged.connect(self._back_to_place)

    def clear(self) -> None:
        """Take everything out, to fill it again."""
        self._place = self.verticalScrollBar().value()
        empty_out(self.body)

    def to_top(self) -> None:
        """Begin at the beginning."""
        self._place = None
        self.verticalScrollBar().setValue(0)

    def _back_to_place(self, _least: int, most: int) -> None:
        if self._place is not None and most >= self._place > 0:
            self.verticalScrollBar().setValue(self._place)
            self._place = None
