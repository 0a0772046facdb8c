"""Where one file or panel at a time lies open over a page, until it says that it is done with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from wipdesk.services import closed_bundles
from wipdesk.ui.parts.layout import column, empty_out

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.ui.parts.layout import ScrolledColumn
    from wipdesk.ui.session import Session


class Desk(QObject):
    """The top of a page; what opened a closed bundle is forgotten once nothing lies here any more."""

    cleared = Signal()

    def __init__(self, session: Session, scrolled: ScrolledColumn) -> None:
        super().__init__(scrolled)
        self._session = session
        self._scrolled = scrolled
        self.panel: QWidget | None = None
        self._place = column(gap=12)
        scrolled.body.addLayout(self._place)

    @property
    def busy(self) -> bool:
        """Whether what lies here is being worked on: it must say first what came of it."""
        return bool(getattr(self.panel, "busy", False))

    def lay(self, panel: Any) -> None:
        """Open a panel in place of what lay here; the keyboard goes where it begins."""
        empty_out(self._place)
        self.panel = panel
        panel.closed.connect(self.clear)
        self._place.addWidget(panel)
        self._scrolled.verticalScrollBar().setValue(0)
        if hasattr(panel, "begin"):
            panel.begin()

    def clear(self) -> None:
        """Nothing lies here any more."""
        closed_bundles.forget(self._session.register)
        empty_out(self._place)
        self.panel = None
        self.cleared.emit()
