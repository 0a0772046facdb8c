"""A list of any length: the ids are kept, the rows are read a page at a time when they come into view."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QObject

    Index = QModelIndex | QPersistentModelIndex

PAGE_ROWS = 32
"""So few that reading a page from an encrypted file takes less than a turn of the screen."""
PAGES_KEPT = 48

RowRole = Qt.ItemDataRole.UserRole
"""The row as the service gives it, for the delegate; None if it is gone from the register."""
IdRole = Qt.ItemDataRole.UserRole + 1


class Listed(Protocol):
    """What a row must have."""

    @property
    def id(self) -> str:
        """Whose row it is."""


class PagedList(QAbstractTableModel):
    """One column over ids; `fetch` reads rows, `named` says one in short and `told` in a whole sentence."""

    def __init__(
        self,
        fetch: Callable[[Sequence[str]], Iterable[Listed]],
        *,
        named: Callable[[Any], str],
        told: Callable[[Any], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._named = named
        self._told = told
        self._ids: Sequence[str] = ()
        self._pages: OrderedDict[int, dict[str, Listed]] = OrderedDict()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many ids there are; a row has nothing below it."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """One column."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row for the delegate, its name, and its sentence for a screen reader; everything else is painted."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        if role == IdRole:
            return self._ids[index.row()]
        if role not in (RowRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._row(index.row())
        if row is None or role == RowRole:
            return row
        return self._named(row) if role == Qt.ItemDataRole.DisplayRole else self._told(row)

    def show(self, ids: Sequence[str]) -> None:
        """List these ids, in this order; what was read of them is forgotten."""
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def forget(self) -> None:
        """Read the rows anew when they are next looked at; the ids stay."""
        self._pages.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    @property
    def ids(self) -> Sequence[str]:
        """Every id, in order."""
        return self._ids

    def id_at(self, row: int) -> str:
        """The id in a row; empty if there is no such row."""
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def place_of(self, wanted: str) -> int:
        """In which row an id stands; -1 if it is not listed."""
        try:
            return self._ids.index(wanted)
        except ValueError:
            return -1

    def _row(self, at: int) -> Listed | None:
        number = at // PAGE_ROWS
        page = self._pages.get(number)
        if page is None:
            some = self._ids[number * PAGE_ROWS : (number + 1) * PAGE_ROWS]
            page = self._pages[number] = {row.id: row for row in self._fetch(some)}
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(self._ids[at])
