"""The button that says in which order the women stand, and changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from wipdesk.ui.icons import icon
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class OrderButton(QPushButton):
    """Shows the order that holds; pressing it offers the others."""

    changed = Signal()

    def __init__(self, orders: dict[str, str]) -> None:
        super().__init__()
        self.setProperty("quiet", True)
        self.setAutoDefault(False)
        self.setFont(theme().font(12))
        self.setIcon(icon("arrow-up-down", "accent", 14))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._words = orders
        self._order = next(iter(orders))
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._actions: dict[str, QAction] = {}
        for name, words in orders.items():
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(lambda _on, name=name: self.take(name))
            self._group.addAction(action)
            self._actions[name] = action
        self.clicked.connect(self.open_menu)
        self.set_order(self._order)

    def order(self) -> str:
        """The order that holds, as the service knows it."""
        return self._order

    def set_order(self, name: str) -> None:
        """Show another order, without saying that it changed."""
        self._order = name
        self._actions[name].setChecked(True)
        self.setText(self._words[name])
        self.setAccessibleName(self.tr("Order: {order}").format(order=self._words[name]))

    def open_menu(self) -> None:
        """Offer the orders."""
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def take(self, name: str) -> None:
        """Change to an order."""
        if name != self._order:
            self.set_order(name)
            self.changed.emit()
