"""What stands where no woman can be listed: why, and what one can do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from wipdesk.domain.text import balanced
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.layout import column
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_LONGEST = 40
"""Letters of what was typed that are said again."""


class EmptyList(QFrame):
    """A sentence and its buttons; which ones depends on why the list is empty."""

    def __init__(
        self, *, add: Callable[[], object], read_bundle: Callable[[], object], clear: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self._what = label("", 14, semi=True, wrap=True)
        self._why = label("", 12, "ink2", wrap=True)
        self.clear = button(self.tr("Clear filters"), clear)
        self.add = button("", add, icon_name="plus")
        self.read_bundle = button(self.tr("Read a bundle"), read_bundle, icon_name="file-down")
        for said in (self._what, self._why):
            said.setAlignment(at_reading_side(self))
        buttons = column(self.clear, self.add, self.read_bundle, gap=8)
        self.setLayout(column(self._what, self._why, 8, buttons, None, margins=(16, 28, 16, 16), gap=6))

    def no_woman_yet(self) -> None:
        """Nothing is recorded at all."""
        self._what.setText(self.tr("No woman is recorded here yet."))
        self._why.setText(self.tr("Add the first one, or read a bundle that a colleague gave you."))
        self._offer(self.tr("Add a woman"), clear=False, read_bundle=True)

    def every_file_closed(self) -> None:
        """Women are recorded, but nobody works on any of them any more."""
        self._what.setText(self.tr("Every file is closed."))
        self._why.setText(self.tr("Choose “Closed files” under “More filters” to see them."))
        self._offer(self.tr("Add a woman"), clear=False, read_bundle=True)

    def nobody_found(self, typed: str, filters: list[str], *, name: str) -> None:
        """A search, filters or both leave nobody; `name` is what of the search may be hers."""
        said = shortened(typed)
        if said:
            self._what.setText(self.tr("Nobody answers to “{typed}”.").format(typed=said))
        else:
            self._what.setText(self.tr("No woman is left by these filters."))
        held = self.tr("Filters that hold: {filters}.").format(filters=", ".join(filters)) if filters else ""
        other = ""
        if name:
            other = self.tr("Try fewer letters, another spelling, or a nickname.")
        elif said:
            other = self.tr("Words with a colon must all hold: take one away.")
        self._why.setText("\n".join(part for part in (held, other) if part))
        add = self.tr("Add “{typed}”").format(typed=shortened(name, 18)) if name else self.tr("Add a woman")
        self._offer(add, clear=bool(filters), read_bundle=False)

    def words(self) -> str:
        """What is said, for a screen reader."""
        return " ".join(part for part in (self._what.text(), self._why.text()) if part)

    def _offer(self, add: str, *, clear: bool, read_bundle: bool) -> None:
        self.add.setText(add.replace("&", "&&"))
        self.add.setAccessibleName(add)
        self.clear.setVisible(clear)
        self.read_bundle.setVisible(read_bundle)


def shortened(typed: str, longest: int = _LONGEST) -> str:
    """What was typed, on one line and short enough to be said again."""
    whole = " ".join(typed[: 4 * longest].split())
    return balanced(whole if len(whole) <= longest else whole[: longest - 1] + "…")


def at_reading_side(widget: QWidget) -> Qt.AlignmentFlag:
    """Where lines begin in this direction of reading; left to itself a label goes by the letters of its text."""
    mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
