"""The navigation at the side: where one is, where one can go, and whose register this is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from wipdesk.domain.numbers import grouped
from wipdesk.ui.icons import icon_beside_words
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import icon_button
from wipdesk.ui.parts.layout import column, holding, row
from wipdesk.ui.parts.text import ElidedLabel, label, pill
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from wipdesk.ui.session import Session

WIDTH, NARROW_WIDTH = 196, 156
_WITHIN = {"conditions": "visits", "limits": "settings", "lists": "settings", "missing": "today"}
"""Pages that have no entry of their own, and under which they are reached."""


class Navigation(QFrame):
    """The pages one can go to; the one that is open is marked."""

    page_chosen = Signal(str)
    lock_chosen = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("edge", "right")
        self.setAccessibleName(self.tr("Pages"))
        self._buttons: dict[str, QPushButton] = {}
        self._counts: dict[str, QLabel] = {}
        self._group = QButtonGroup(self)
        self._sign = self._head(session)
        self._body = column(
            self._sign,
            self._entry("today", "calendar-clock", self.tr("Today"), "Ctrl+T"),
            self._entry("women", "users", self.tr("Women"), "Ctrl+1"),
            self._entry("visits", "clipboard-list", self.tr("Visits"), "Ctrl+6"),
            self._entry("diary", "gavel", self.tr("Diary"), "Ctrl+7"),
            self._entry("exchange", "arrow-right-left", self.tr("Exchange"), "Ctrl+2"),
            self._entry("conflicts", "scale", self.tr("To decide"), "Ctrl+3"),
            self._entry("duplicates", "link-2", self.tr("Duplicates"), "Ctrl+5"),
            self._entry("team", "handshake", self.tr("Office"), "Ctrl+4"),
            None,
            self._entry("guide", "circle-help", self.tr("Guide"), "F1"),
            self._entry("settings", "settings", self.tr("Settings"), "Ctrl+,"),
            self._me(session),
            gap=2,
        )
        self.setLayout(self._body)
        self.folded(narrow=False)

    def folded(self, *, narrow: bool) -> None:
        """Take less room in a narrow window; the words stay."""
        self.setFixedWidth(theme().px(NARROW_WIDTH if narrow else WIDTH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the pages need the room of the sign above them, and then that of the role below."""
        super().resizeEvent(event)
        sign = self._sign.sizeHint().height() + self._body.spacing()
        needed = self._body.sizeHint().height()
        needed += sign if self._sign.isHidden() else 0
        needed += self._role.sizeHint().height() if self._role.isHidden() else 0
        self._sign.setVisible(self.height() >= needed)
        self._role.setVisible(self.height() >= needed - sign)

    def show_page(self, name: str) -> None:
        """Mark the page that is open."""
        name = _WITHIN.get(name, name)
        if name in self._buttons:
            self._buttons[name].setChecked(True)

    def show_count(self, name: str, count: int) -> None:
        """Say how much waits on a page; nothing for none."""
        self._counts[name].setText(grouped(count, say) if count else "")
        self._counts[name].setVisible(bool(count))

    def _head(self, session: Session) -> QWidget:
        sign = QLabel()
        sign.setPixmap(sign_of_wipdesk(theme().px(28)))
        office = ElidedLabel(session.register.office.name, 11, "ink3")
        names = column(label("wipdesk", 15, semi=True), office, gap=0)
        inside = row(sign, holding(names), margins=(18, 14, 8, 12), gap=10)
        inside.setStretch(1, 1)
        return holding(inside)

    def _entry(self, name: str, icon_name: str, words: str, keys: str) -> QWidget:
        made = QPushButton(words)
        made.setProperty("nav", True)
        made.setCheckable(True)
        drawn, room = icon_beside_words(icon_name)
        made.setIcon(drawn)
        made.setIconSize(room)
        made.setToolTip(keys)
        made.setAccessibleName(words)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.clicked.connect(lambda: self.page_chosen.emit(name))
        count = pill("", "amber")
        count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        count.hide()
        inside = QHBoxLayout(made)
        inside.setContentsMargins(0, 0, theme().px(10), 0)
        inside.addStretch(1)
        inside.addWidget(count)
        self._group.addButton(made)
        self._buttons[name] = made
        self._counts[name] = count
        around = row(made, margins=(8, 0, 8, 0))
        return holding(around)

    def _me(self, session: Session) -> QWidget:
        who = session.register.identity
        role = self.tr("Coordinator") if who.role == "coordinator" else self.tr("Paralegal")
        self._role = label(role, 11, "ink3")
        names = column(ElidedLabel(who.name, 12), self._role, gap=0)
        lock = icon_button("lock", self.tr("Lock (Ctrl+L)"), self.lock_chosen.emit, size=15)
        inside = row(holding(names), lock, margins=(20, 8, 12, 10), gap=6)
        inside.setStretch(0, 1)
        return holding(inside)


def sign_of_wipdesk(size: int) -> QPixmap:
    """The sign of the program: a bookmark, as left in an exercise book."""
    made = QPixmap(size, size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#0f5c56"))
    painter.drawRoundedRect(QRect(0, 0, size, size), size / 4, size / 4)
    unit = size / 28
    mark = QPainterPath()
    mark.moveTo(9 * unit, 7 * unit)
    for x, y in ((19, 7), (19, 21), (14, 17.5), (9, 21)):
        mark.lineTo(x * unit, y * unit)
    mark.closeSubpath()
    painter.setBrush(QColor("#ffffff"))
    painter.drawPath(mark)
    painter.end()
    return made
