"""A strip that names the forms that are half typed: each can be opened again or given up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.ui.parts.buttons import icon_button, quiet_button
from wipdesk.ui.parts.layout import column, empty_out, row
from wipdesk.ui.parts.text import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.services.open_forms import HalfTyped
    from wipdesk.ui.session import Session


class HalfTypedBanner(QFrame):
    """Names the latest; the others when they are asked for."""

    open_wanted = Signal(str)
    forget_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._found: tuple[HalfTyped, ...] = ()
        self.setProperty("edge", "bottom")
        self._rows = column(margins=(20, 4, 20, 4), gap=2)
        self.setLayout(self._rows)
        self.hide()

    def show_forms(self, found: Sequence[HalfTyped]) -> None:
        """Name these forms; none hides the strip."""
        self._found = tuple(found)
        self._show(found[:1])

    def show_all(self) -> None:
        """Name the others too."""
        self._show(self._found)

    def _show(self, shown: Sequence[HalfTyped]) -> None:
        empty_out(self._rows)
        for each in shown:
            words = ElidedLabel(self._words(each), 12, "blue")
            go = quiet_button(self.tr("Go on"), lambda draft=each.draft_id: self.open_wanted.emit(draft))
            go.setAccessibleName(f"{go.text()}: {self._words(each)}")
            name = self.tr("Discard: {form}").format(form=self._words(each))
            away = icon_button("x", name, lambda draft=each.draft_id: self.forget_wanted.emit(draft))
            line = row(words, go, away, gap=6)
            line.setStretch(0, 1)
            self._rows.addLayout(line)
        hidden = len(self._found) - len(shown)
        if hidden:
            more = self.tr("{count} more half typed").format(count=hidden)
            self._rows.addLayout(row(quiet_button(more, self.show_all), None))
        self.setVisible(bool(shown))

    def _words(self, each: HalfTyped) -> str:
        kind = self._session.say("kinds", BY_NAME[each.kind].label)
        day, _, time = each.at[:16].partition("T")
        when = time if day == self._session.today.isoformat() else f"{day} {time}"
        if not each.name:
            return self.tr("Half typed, not recorded: {kind}, {time}").format(kind=kind, time=when)
        text = self.tr("Half typed, not recorded: {kind}, {name}, {time}")
        return text.format(kind=kind, name=each.name, time=when)
