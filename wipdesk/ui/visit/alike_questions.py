"""Who of the women being written down may be here already: asked on the worker, shown below the row."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wipdesk.domain.typed_names import read_name
from wipdesk.services import candidates
from wipdesk.ui.visit.alike_strip import AlikeStrip
from wipdesk.ui.visit.visit_line import VisitLine

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from wipdesk.services.candidates import CandidateRow
    from wipdesk.ui.session import Session
    from wipdesk.ui.visit.saving_rows import Slot


class AlikeQuestions(QObject):
    """One question a row at most; asked again only when name or age were typed anew."""

    asked = Signal(VisitLine)
    answered = Signal(VisitLine, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._strips: dict[VisitLine, AlikeStrip] = {}
        self._typed: dict[VisitLine, tuple[str, str]] = {}

    def forget(self) -> None:
        """The rows are gone, and their questions with them."""
        self._strips.clear()
        self._typed.clear()

    def look(self, line: VisitLine, slot: Slot, place: str, here: Collection[str]) -> None:
        """Look who may be the woman of a row; those who stand in the sheet themselves are left out."""
        row = line.row()
        typed = (row.name.strip(), row.born.strip())
        if not typed[0] or self._typed.get(line) == typed:
            return
        self._typed[line] = typed
        session, woman = self.session, slot.woman

        def work(_progress: object) -> tuple[CandidateRow, ...]:
            return candidates.candidates(
                session.register,
                names=read_name(typed[0]).names,
                birth_line=typed[1],
                place=place,
                woman=woman,
                say=session.say,
            )

        without = {*here, *slot.apart}
        session.slow(
            work, then=lambda found: self._ask(line, typed, found, without), refused=lambda _error: None
        )

    def _ask(
        self, line: VisitLine, typed: tuple[str, str], found: Sequence[CandidateRow], without: set[str]
    ) -> None:
        if self._typed.get(line) != typed:
            return
        self.close(line)
        likeliest = next((each for each in found if each.id not in without), None)
        if likeliest is not None:
            strip = AlikeStrip(likeliest)
            strip.answered.connect(partial(self.answered.emit, line))
            self._strips[line] = strip
            line.below.addWidget(strip)
            self.asked.emit(line)

    def line_to_answer(self, here: VisitLine | None, lines: Sequence[VisitLine]) -> VisitLine | None:
        """The row a key answers for: the one being typed if it asks anything, else the last that does."""
        if here is not None and here in self._strips:
            return here
        return next((each for each in reversed(lines) if each in self._strips), None)

    def close(self, line: VisitLine) -> CandidateRow | None:
        """Take the question of a row away; gives who was asked about."""
        strip = self._strips.pop(line, None)
        if strip is None:
            return None
        line.below.removeWidget(strip)
        strip.hide()
        strip.deleteLater()
        return strip.found
