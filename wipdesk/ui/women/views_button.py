"""The button that shows views of the list that were kept, and keeps the one that stands there now."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QMenu, QWidget

from wipdesk.domain.roles import Right, may
from wipdesk.services import saved_views
from wipdesk.services.women_list import ListQuery
from wipdesk.ui.parts.buttons import button, icon_button
from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.parts.text import label, title
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.errors import WipdeskError
    from wipdesk.services.saved_views import SavedView
    from wipdesk.ui.session import Session


class ViewsButton(QWidget):
    """Offers every view when it is pressed; a view that is taken is told with `chosen`."""

    chosen = Signal(object)
    """What the list is to ask for."""
    said = Signal(str)

    def __init__(self, session: Session, query: Callable[[], ListQuery]) -> None:
        super().__init__()
        self._session = session
        self._query = query
        self._coordinates = may(session.register.identity.role, Right.RUN_TEAM)
        self.open_button = icon_button("list", self.tr("Saved views"), self.open_menu, size=15)
        self.setLayout(row(self.open_button, gap=0))
        self.menu = QMenu(self)
        self.dialog: KeepViewDialog | None = None

    def open_menu(self) -> None:
        """List the views as they are now."""
        self.fill()
        self.menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def fill(self) -> None:
        """Make the menu anew."""
        self.menu.clear()
        mine = ListQuery(search="files:me", order=self._query().order)
        self.menu.addAction(self.tr("My files"), partial(self.chosen.emit, mine))
        kept = saved_views.views(self._session.register)
        own, shared = [each for each in kept if not each.shared], [each for each in kept if each.shared]
        for heading, some in ((self.tr("Kept by me"), own), (self.tr("Kept for the office"), shared)):
            if some:
                self.menu.addSeparator()
                self.menu.addAction(heading).setEnabled(False)
            for each in some:
                self.menu.addAction(_plain(each.name), partial(self.chosen.emit, each.query))
        self.menu.addSeparator()
        asked = self._query()
        keep = self.menu.addAction(self.tr("Keep what is listed now…"), self.ask_name)
        keep.setEnabled(bool(asked.search.strip() or asked.filters))
        removable = [each for each in kept if not each.shared or self._coordinates]
        if removable:
            away = self.menu.addMenu(self.tr("Take away"))
            for each in removable:
                away.addAction(_plain(each.name), partial(self._forget, each))

    def ask_name(self) -> None:
        """Ask for the name under which it is kept."""
        self.dialog = KeepViewDialog(self._query(), shares=self._coordinates, parent=self)
        self.dialog.kept.connect(self._keep)
        self.dialog.open()

    def _keep(self, name: str, query: ListQuery, shared: bool) -> None:
        register = self._session.register
        self._session.write(
            lambda: saved_views.keep(register, name, query, shared=shared), refused=self._refused
        )

    def _forget(self, view: SavedView) -> None:
        register = self._session.register
        self._session.write(lambda: saved_views.forget(register, view), refused=self._refused)

    def _refused(self, error: WipdeskError) -> None:
        self.said.emit(self._session.sentence(error))


class KeepViewDialog(QDialog):
    """A name, and for a coordinator whether the whole office has it."""

    kept = Signal(str, object, bool)

    def __init__(self, query: ListQuery, *, shares: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query = query
        words = self.tr("Keep what is listed now")
        self.setAccessibleName(words)
        self.setProperty("ground", "surface")
        self.name = LineBox(self.tr("Name"), " ".join(query.search.split()), longest=saved_views.LONGEST_NAME)
        self.name.selectAll()
        asked = label(self.tr("Name"), 12, "ink2")
        asked.setBuddy(self.name)
        self.shared = QCheckBox(self.tr("For the whole office"))
        self.shared.setFont(theme().font(13))
        self.shared.setVisible(shares)
        note = self.tr("Names of women do not belong in a view that everybody sees.")
        told = label(note, 12, "ink2", wrap=True)
        told.setVisible(shares)
        self.keep_button = button(self.tr("Keep view"), self.keep, primary=True)
        leave = button(self.tr("Leave"), self.reject)
        parts = (title(words, 16), asked, self.name, self.shared, told, row(None, leave, self.keep_button))
        self.setLayout(column(*parts, margins=(20, 16, 20, 16), gap=8))
        self.setMinimumWidth(theme().px(360))
        self.name.textChanged.connect(lambda text: self.keep_button.setEnabled(bool(text.strip())))
        self.keep_button.setEnabled(bool(self.name.text().strip()))
        self.keep_button.setDefault(True)

    def keep(self) -> None:
        """Tell the name and close."""
        if self.name.text().strip():
            self.kept.emit(self.name.text().strip(), self._query, self.shared.isChecked())
            self.accept()


def _plain(words: str) -> str:
    return words.replace("&", "&&")
