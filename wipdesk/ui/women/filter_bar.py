"""The filters that hold, as chips one can take off, and a menu of those one can add."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from wipdesk.ui.icons import icon
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.theme import theme
from wipdesk.ui.women.wrapped_row import WrappedRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_LONGEST = 28
"""Letters of a chip; the whole words are read out and stand in the menu."""
_ISOLATED = "\u2068{}\u2069"
"""Keeps the words in their own order although the chip is laid out the other way round for its cross."""


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter: how the service knows it, its words, and the group it stands in."""

    name: str
    words: str
    group: str = ""
    count: int | None = None
    """How many women it leaves; None if that was not counted."""


class FilterBar(WrappedRow):
    """Chips of the filters that hold, and “More filters”; `offered` is asked anew each time the menu opens."""

    changed = Signal()

    def __init__(self, offered: Callable[[], Sequence[Filter]]) -> None:
        super().__init__()
        self.offered = offered
        self._holding: dict[str, Filter] = {}
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(False)
        self.more = quiet_button(self.tr("More filters"), self.open_menu, icon_name="sliders-horizontal")
        self._chips: dict[str, QPushButton] = {}
        self._show()

    def holding(self) -> frozenset[str]:
        """The names of the filters that hold."""
        return frozenset(self._holding)

    def words(self) -> list[str]:
        """The filters that hold, in words."""
        return [each.words for each in self._holding.values()]

    def hold(self, names: frozenset[str]) -> None:
        """Let exactly these filters hold, without saying that it changed."""
        self._holding = {each.name: each for each in self.offered() if each.name in names} if names else {}
        self._show()

    def chips(self) -> list[QPushButton]:
        """The chips that are shown."""
        return list(self._chips.values())

    def take(self, each: Filter) -> None:
        """Let one more filter hold."""
        self._turn(each, on=True)

    def clear_all(self) -> None:
        """Take every filter off."""
        self._holding = {}
        self._show()
        self.changed.emit()

    def open_menu(self) -> None:
        """Offer every filter with the number of women it leaves."""
        self._menu.clear()
        for group, some in groupby(self.offered(), key=lambda each: each.group):
            if not self._menu.isEmpty():
                self._menu.addSeparator()
            if group:
                self._menu.addAction(group).setEnabled(False)
            self._menu.addActions([self._action(each) for each in some])
        self._menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _action(self, each: Filter) -> QAction:
        words = each.words.replace("&", "&&")
        if each.count is not None:
            words = self.tr("{filter} ({count})").format(filter=words, count=QLocale().toString(each.count))
        made = QAction(words, self._menu)
        made.setCheckable(True)
        made.setChecked(each.name in self._holding)
        made.triggered.connect(lambda on, each=each: self._turn(each, on=on))
        return made

    def _turn(self, each: Filter, *, on: bool) -> None:
        if on:
            self._holding[each.name] = each
        else:
            self._holding.pop(each.name, None)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        """Chips are made anew, the button stays, so that the focus is never lost with a chip."""
        had_focus = any(chip.hasFocus() for chip in self._chips.values())
        self.remove(*self._chips.values())
        self._chips = {each.name: self._chip(each) for each in self._holding.values()}
        for chip in self._chips.values():
            self.add(chip)
        self.add(self.more)
        if had_focus:
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        previous = self.more
        # The chips come in behind the button, where it stands among the others; then it goes behind the last of them.
        for each in (*self._chips.values(), self.more):
            self.setTabOrder(previous, each)
            previous = each

    def _chip(self, each: Filter) -> QPushButton:
        short = each.words if len(each.words) <= _LONGEST else each.words[: _LONGEST - 1] + "…"
        made = QPushButton(_ISOLATED.format(short.replace("&", "&&")))
        made.setProperty("chip", True)
        made.setCheckable(True)
        made.setChecked(True)
        made.setAutoDefault(False)
        made.setFont(theme().font(12, semi=True))
        made.setIcon(icon("x", "accent_hi", 12))
        made.setIconSize(QSize(theme().px(12), theme().px(12)))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        # The cross stands behind the words: a button puts its icon where reading begins.
        made.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft
        )
        made.setAccessibleName(self.tr("Remove the filter “{filter}”").format(filter=each.words))
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.clicked.connect(lambda _on, each=each: self._turn(each, on=False))
        return made
