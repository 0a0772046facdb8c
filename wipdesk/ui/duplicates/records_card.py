"""Under the women: what may stand twice in any file, looked for when she asks, each line opening the two."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from wipdesk.domain.numbers import grouped
from wipdesk.errors import Cancelled
from wipdesk.ui.duplicates.looking import records_anywhere
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import button, quiet_button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card, column, row
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent
    from PySide6.QtWidgets import QPushButton

    from wipdesk.errors import WipdeskError
    from wipdesk.ui.background import Job
    from wipdesk.ui.duplicates.looking import Pair
    from wipdesk.ui.session import Session

SHOWN = 50
"""Lines at once; as some are answered, others come up."""
_LONGEST = 70


class RecordsCard(Card):
    """Hearings, matters, charges, decisions on bail, stays and children that may be written down twice."""

    found = Signal(object)
    """The pairs, over the whole register."""
    chosen = Signal(object)
    """The pair to look at."""

    def __init__(self, session: Session, pairs: tuple[Pair, ...] | None) -> None:
        super().__init__(self.tr("Records that may stand twice"))
        self.session = session
        self.lines: list[QPushButton] = []
        self._job: Job | None = None
        self.said = label("", 12, "ink2", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How many files were looked through"))
        self.look_button = button(self.tr("Look through all files"), self.look)
        self.stop_button = button(self.tr("Stop"), self.stop)
        self.body.addWidget(self.said)
        self.body.addWidget(self.progress)
        self._list = column(gap=2)
        self.body.addLayout(self._list)
        self.body.addWidget(flowing(self.look_button, self.stop_button))
        self._rest(
            self.tr(
                "A hearing, matter, charge, decision on bail, stay or child can be written down twice in one file. "
                "Looking reads every file, which takes a while in a large register."
            )
        )
        if pairs is not None:
            self._show(pairs)

    def look(self) -> None:
        """Read every file; it can be stopped, and goes on nowhere else meanwhile."""
        register, words = self.session.register, self.session.say
        self.said.setText(self.tr("Looking through all files…"))
        self.look_button.hide()
        self.progress.setRange(0, 0)
        self.progress.show()
        self.stop_button.show()
        self.stop_button.setFocus()
        job = self.session.slow(
            lambda progress: records_anywhere(register, words, progress.step),
            then=self._looked,
            refused=self._refused,
        )
        job.progressed.connect(self._show_progress)
        job.cancelled.connect(self._stopped)
        self._job = job if self.stop_button.isVisibleTo(self) else None

    def stop(self) -> None:
        """Let the search go, if one is under way."""
        if self._job is not None:
            self._job.cancel()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for it any more: others may have the worker."""
        super().hideEvent(event)
        self.stop()

    def take_focus(self) -> None:
        """Put the keyboard on the first line."""
        (self.lines[0] if self.lines else self.look_button).setFocus()

    def _looked(self, pairs: tuple[Pair, ...]) -> None:
        self._job = None
        self._rest("")
        self.found.emit(pairs)

    def _stopped(self) -> None:
        self._refused(Cancelled())

    def _refused(self, error: WipdeskError) -> None:
        self._rest(self.session.sentence(error))

    def _show_progress(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _rest(self, words: str) -> None:
        self._job = None
        self.said.setText(words)
        self.progress.hide()
        self.stop_button.hide()
        self.look_button.show()

    def _show(self, pairs: tuple[Pair, ...]) -> None:
        self.look_button.setText(self.tr("Look again"))
        one, several = self.tr("1 to look at."), self.tr("{count} to look at.")
        words = (one if len(pairs) == 1 else several).format(count=grouped(len(pairs), say))
        self.said.setText(words if pairs else self.tr("Nothing stands twice in any file."))
        for pair in pairs[:SHOWN]:
            self._list.addLayout(row(self._line(pair), None))
        if len(pairs) > SHOWN:
            more = self.tr("{count} more come up as these are answered.")
            self._list.addWidget(
                label(more.format(count=grouped(len(pairs) - SHOWN, say)), 12, "ink2", wrap=True)
            )

    def _line(self, pair: Pair) -> QPushButton:
        told = pair.record
        words = f"{told.kind_words} · {told.code} · {told.name}"
        short = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
        made = quiet_button(short.replace("&", "&&"), partial(self.chosen.emit, pair))
        made.setAccessibleName(self.tr("Compare: {what}").format(what=f"{words}, {told.said or told.reason}"))
        self.lines.append(made)
        return made
