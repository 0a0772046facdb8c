"""The hearings of a matter as a table: when, where, what came of it, why, and the next date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.own_fields import is_own_name
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import on_key, quiet_button
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.parts.text import label
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QResizeEvent, QWheelEvent

    from wipdesk.services.file_rows import RecordRows
    from wipdesk.ui.file.file_actions import FileActions

COLUMNS = {"date": 5, "court": 6, "outcome": 7, "adjournment_reason": 6, "next_date": 5}
"""Fields in their order, and how wide each is to the others."""
SHOWN = 10
Index = QModelIndex | QPersistentModelIndex


class HearingsModel(QAbstractTableModel):
    """Hearings in words; nothing is formatted here."""

    def __init__(self, hearings: tuple[RecordRows, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.hearings = hearings
        self._shown = min(SHOWN, len(hearings))
        kind = BY_NAME["hearing"]
        fields = [kind.field(name) for name in COLUMNS]
        self._labels = [say(kind.record.__name__, field.label) for field in fields if field]
        self._rows = [{each.name: each for each in hearing.rows} for hearing in hearings]

    def show_all(self) -> None:
        """Show what is folded."""
        self.beginInsertRows(QModelIndex(), self._shown, len(self.hearings) - 1)
        self._shown = len(self.hearings)
        self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """How many are shown."""
        return 0 if parent.isValid() else self._shown

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """One for each field."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, at: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The labels of the fields."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._labels[at]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; italic where it was not asked, both accounts where they differ."""
        name = list(COLUMNS)[index.column()]
        cell = self._rows[index.row()].get(name)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(cell.words.split())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{cell.label}: {cell.words}"
        if role == Qt.ItemDataRole.FontRole and cell.missing is not None:
            return theme().font(13, italic=cell.missing.value == "not_asked")
        if role == Qt.ItemDataRole.ForegroundRole and (cell.missing is not None or cell.accounts):
            return theme().colour("amber" if cell.accounts else "ink3")
        return None


class HearingsView(QTableView):
    """As high as its rows, so that only the page scrolls."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setFont(theme().font(13))
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setMinimumSectionSize(theme().px(20))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns, then make the rows as high as their words."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def minimumSizeHint(self) -> QSize:
        """It can become narrow."""
        return QSize(theme().px(200), self.minimumHeight())

    def fit(self) -> None:
        """Lay columns and rows out anew."""
        width, whole = self.viewport().width(), sum(COLUMNS.values())
        for number, part in enumerate(COLUMNS.values()):
            self.setColumnWidth(number, width * part // whole)
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(number) for number in range(self.model().rowCount()))
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + 2)


class HearingsTable(QWidget):
    """The table; below it the fields of the office of the hearing that is chosen, and what can be done with it."""

    def __init__(self, hearings: tuple[RecordRows, ...], actions: FileActions) -> None:
        super().__init__()
        self._actions = actions
        self.view = HearingsView(self.tr("Hearings"))
        self.model = HearingsModel(hearings, self)
        self.view.setModel(self.model)
        self.view.doubleClicked.connect(self._open)
        self.view.customContextMenuRequested.connect(self._menu_at)
        self.view.selectionModel().selectionChanged.connect(self._chosen)
        on_key(self.view, "Return", self._open)
        on_key(self.view, "Enter", self._open)
        self.open_button = quiet_button(self.tr("Open the chosen hearing"), self._open, icon_name="pencil")
        self.more_button = quiet_button(self.tr("More"), self._menu_below, icon_name="ellipsis")
        self.hint = label(self.tr("Choose a hearing to open it."), 12, "ink2")
        below = row(self.open_button, self.more_button, self.hint, None, gap=4)
        if len(hearings) > SHOWN:
            text = self.tr("Show all {count}").format(count=len(hearings))
            self.all_button = quiet_button(text, self._unfold, icon_name="chevron-down")
            below.insertWidget(0, self.all_button)
        self.own = label("", 12, "ink2", wrap=True)
        self.setLayout(column(self.view, self.own, below, gap=4))
        self._chosen()

    def chosen(self) -> RecordRows | None:
        """The hearing that is chosen."""
        rows = self.view.selectionModel().selectedRows()
        return self.model.hearings[rows[0].row()] if rows else None

    def _chosen(self) -> None:
        for made in (self.open_button, self.more_button):
            made.setVisible(self.chosen() is not None)
        chosen = self.chosen()
        self.hint.setVisible(chosen is None)
        told = [
            f"{each.label}: {each.words}"
            for each in (chosen.rows if chosen else ())
            if is_own_name(each.name)
        ]
        self.own.setText(" · ".join(told))
        self.own.setVisible(bool(told))

    def _open(self) -> None:
        hearing = self.chosen()
        if hearing is not None:
            self._actions.edit(hearing.kind, hearing.id, hearing.parent)

    def _unfold(self) -> None:
        self.all_button.hide()
        self.model.show_all()
        self.view.fit()

    def _menu_at(self, point: QPoint) -> None:
        self._menu(self.view.viewport().mapToGlobal(point))

    def _menu_below(self) -> None:
        self._menu(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    def _menu(self, at: QPoint) -> None:
        hearing = self.chosen()
        if hearing is not None:
            self._actions.menu(hearing, self).popup(at)
