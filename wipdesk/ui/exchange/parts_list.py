"""What a bundle does, part by part: each opens into its lines, and a line opens what it is about."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wipdesk.domain.numbers import grouped
from wipdesk.ui.exchange.account_card import shortened
from wipdesk.ui.file.row_button import RowButton
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import quiet_button, show_opened
from wipdesk.ui.parts.layout import column, holding
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QPushButton

    from wipdesk.services.preview import Line, Part
    from wipdesk.ui.moves import Moves

AT_ONCE = 20
"""Lines that are shown at once."""
_OPEN_UP_TO = 3
_LONGEST = 200


class PartsList(QWidget):
    """Every part with its number; before a bundle is taken in, what it would make cannot be opened yet."""

    def __init__(self, moves: Moves, parts: Sequence[Part], *, beforehand: bool = False) -> None:
        super().__init__()
        new = {line.woman for part in parts if part.sort == "women" for line in part.lines}
        hidden = new if beforehand else set[str]()
        self.parts = [_PartLines(moves, part, hidden, beforehand=beforehand) for part in parts]
        self.setLayout(column(*self.parts, gap=4))
        if not parts:
            self.hide()


class _PartLines(QWidget):
    """One part: its title is a button that shows and hides its lines."""

    def __init__(self, moves: Moves, part: Part, not_here: set[str], *, beforehand: bool) -> None:
        super().__init__()
        self._moves, self._part, self._not_here, self._beforehand = moves, part, not_here, beforehand
        words = self.tr("{title}: {count}").format(title=part.title, count=grouped(part.total, say))
        self.toggle = quiet_button(words.replace("&", "&&"))
        show_opened(self.toggle, opened=False)
        self.toggle.setCheckable(True)
        self.toggle.setAccessibleName(words)
        self.lines: list[QWidget] = []
        self._column = column(gap=3, margins=(12, 0, 0, 4))
        self._inside = holding(self._column)
        self.toggle.toggled.connect(self._show)
        self.setLayout(column(self.toggle, self._inside, gap=2))
        self._inside.hide()
        self.toggle.setEnabled(bool(part.lines))
        if 0 < len(part.lines) <= _OPEN_UP_TO:
            self.toggle.setChecked(True)

    def _show(self, shown: bool) -> None:
        if shown and not self.lines:
            self._add()
        self._inside.setVisible(shown)
        show_opened(self.toggle, opened=shown)

    def _add(self) -> None:
        """Show the next lines; those there are no lines for are counted."""
        there = len(self.lines)
        for line in self._part.lines[there : there + AT_ONCE]:
            made = self._line(line)
            self.lines.append(made)
            self._column.addWidget(made)
        left = self._part.total - len(self.lines)
        if left <= 0:
            return
        if len(self.lines) < len(self._part.lines):
            more = quiet_button(self.tr("Show more ({count} left)").format(count=grouped(left, say)))
            more.clicked.connect(partial(self._more, more))
            self._column.addWidget(more)
        else:
            words = self.tr("{count} more are not listed; they stand in the files.").format(
                count=grouped(left, say)
            )
            self._column.addWidget(label(words, 12, "ink2", wrap=True))

    def _more(self, more: QPushButton, _checked: bool = False) -> None:
        more.hide()
        more.deleteLater()
        there = len(self.lines)
        self._add()
        self.lines[there].setFocus()

    def _line(self, line: Line) -> QWidget:
        words = shortened(line.words, _LONGEST)
        name = label(shortened(line.name, _LONGEST), 12, semi=True, wrap=True)
        said = label(words, 12, "ink2", wrap=True)
        inside = column(*((name, said) if line.name else (said,)), gap=1, margins=(10, 5, 10, 5))
        act = self._opens(line)
        if act is None:
            return holding(inside)
        return RowButton(inside, self.tr("{name}: {words}").format(name=line.name, words=words), act)

    def _opens(self, line: Line) -> Callable[[], object] | None:
        if line.conflict and not self._beforehand:
            return partial(self._moves.conflict_wanted.emit, line.conflict)
        woman = line.other if line.other and line.woman in self._not_here else line.woman
        if not woman or woman in self._not_here:
            return None
        return partial(self._moves.woman_wanted.emit, woman, "")
