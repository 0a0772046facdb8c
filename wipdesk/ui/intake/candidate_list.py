"""Is she here already? At most five women who may be she, each with the reasons in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from wipdesk.domain.typed import typed_text
from wipdesk.domain.values import Contested, Missing
from wipdesk.services import candidates
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.layout import column, empty_out, holding, row
from wipdesk.ui.parts.text import ElidedLabel, label, picture

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wipdesk.services.candidates import CandidateRow
    from wipdesk.ui.editors.editor import Editor
    from wipdesk.ui.session import Session

_NAMES = (("woman", "name_given"), ("woman", "name_family"), ("alias", "text"))
_BORN, _NUMBER = ("woman", "birth_date"), ("id_number", "number")


class CandidateList(QFrame):
    """Appears under the name while it is typed; choosing nobody is as easy as choosing one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("soft", "blue")
        self._rows = column(gap=8)
        self._heading = label("", 13, "blue", semi=True, wrap=True)
        heading = row(picture("users", "blue", 16), self._heading, gap=8)
        heading.setStretch(1, 1)
        self.setLayout(column(heading, self._rows, margins=(12, 10, 12, 12), gap=8))
        self._shown: tuple[CandidateRow, ...] = ()
        self.hide()

    def look(self, session: Session, boxes: Mapping[tuple[str, str], Editor]) -> None:
        """Show who may be she of whom this much stands in the boxes."""
        names = [_line(boxes[each]) for each in _NAMES]
        number = _line(boxes[_NUMBER])
        found = candidates.candidates(
            session.register,
            names=[name for name in names if name],
            birth_line=_line(boxes[_BORN]),
            numbers=[number] if number else [],
            say=session.say,
        )
        self.show_rows(found)

    def show_rows(self, rows: Sequence[CandidateRow]) -> None:
        """Show who may be she; nobody: the list goes away."""
        if tuple(rows) == self._shown:
            return
        self._shown = tuple(rows)
        empty_out(self._rows)
        self._heading.setText(self.tr("Is she here already? %n file(s) look alike.", "", len(rows)))
        for candidate in rows:
            self._rows.addWidget(self._row(candidate))
        self.setVisible(bool(rows))

    def count(self) -> int:
        """How many are shown."""
        return len(self._shown)

    def _row(self, candidate: CandidateRow) -> QWidget:
        about = " · ".join(part for part in (candidate.code, candidate.place) if part)
        words = column(
            ElidedLabel(candidate.name, 13, semi=True),
            ElidedLabel(about, 12, "ink2"),
            label("; ".join((*candidate.reasons, *candidate.differences)), 12, "ink2", wrap=True),
            gap=1,
        )
        open_her = button(self.tr("This is she"), lambda: self.chosen.emit(candidate.id))
        open_her.setAccessibleName(self.tr("This is she: {name}").format(name=candidate.name))
        around = row(holding(words), open_her, margins=(10, 8, 10, 8), gap=8)
        around.setStretch(0, 1)
        made = QFrame()
        made.setProperty("card", True)
        made.setLayout(around)
        return made


def _line(box: Editor) -> str:
    value = box.value()
    return "" if isinstance(value, Missing | Contested) else typed_text(value)
