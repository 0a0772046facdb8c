"""Lines below each other of which one is chosen, walked with the arrows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QScrollArea, QWidget

    from wipdesk.ui.today.today_row import TodayRow


class WalkedRows:
    """The lines that stand in a scrolled column, and which of them is chosen, also after they are read anew."""

    def __init__(
        self,
        scrolled: QScrollArea,
        *,
        in_full: bool = True,
        then: Callable[[TodayRow], object] = lambda _row: None,
    ) -> None:
        self._scrolled = scrolled
        self._then = then
        self.in_full = in_full
        """Whether the chosen line tells itself in full; not where something beside it does."""
        self._rows: list[TodayRow] = []
        self._chosen = 0

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[TodayRow]:
        return iter(self._rows)

    def __getitem__(self, at: int) -> TodayRow:
        return self._rows[at]

    def begin(self) -> None:
        """The next lines are others: the first of them is to be chosen."""
        self._chosen = 0

    def take_out(self) -> bool:
        """Forget the lines, which are about to be made anew; says whether one of them had the keys."""
        had = any(each.hasFocus() for each in self._rows)
        self._rows = []
        return had

    def add(self, made: TodayRow) -> TodayRow:
        """Let a line be chosen, and let the arrows lead from it to its neighbours."""
        at = len(self._rows)
        made.chosen.connect(partial(self.choose, at))
        made.stepped.connect(lambda by: self.choose(at + by, focus=True))
        self._rows.append(made)
        return made

    @property
    def chosen(self) -> TodayRow | None:
        """The line that is chosen; None where there is none."""
        return self._rows[self._chosen] if self._chosen < len(self._rows) else None

    def choose_again(self, *, focus: bool, otherwise: QWidget | None = None) -> None:
        """Choose the line in whose place it was before; without any line the keys go to `otherwise`."""
        if self._rows:
            self.choose(min(self._chosen, len(self._rows) - 1), focus=focus)
        elif focus and otherwise is not None:
            otherwise.setFocus()

    def choose(self, at: int, *, focus: bool = False) -> None:
        """Show one as chosen, in full; a place where there is no line changes nothing."""
        if not 0 <= at < len(self._rows):
            return
        self._chosen = at
        for number, each in enumerate(self._rows):
            each.show_chosen(number == at, in_full=self.in_full)
        self._then(self._rows[at])
        if focus:
            self._rows[at].setFocus()
            if at == 0:
                # What stands above the first line is its heading.
                self._scrolled.verticalScrollBar().setValue(0)
            else:
                self._scrolled.ensureWidgetVisible(self._rows[at])
