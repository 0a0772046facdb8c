"""The prisons whose women a laptop is sent: a list to tick, with a line to find one in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QWidget

from wipdesk.domain.text import fold
from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.layout import column, holding
from wipdesk.ui.parts.text import label
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from wipdesk.ui.session import Session

_NOT_A_PRISON = frozenset({"other", "unknown"})


class PrisonChoice(QWidget):
    """Ticked places stay in sight whatever is searched for."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.boxes: dict[str, QCheckBox] = {}
        words = self.tr(
            "Prisons of this colleague: the women held there are sent to this laptop, and no others."
        )
        self.search = LineBox(self.tr("Find a prison"))
        self.search.setPlaceholderText(self.tr("Find a prison"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        inside = column(margins=(8, 6, 8, 6), gap=2)
        facilities = session.lists["facility"]
        for item in facilities:
            if item.code in _NOT_A_PRISON:
                continue
            name = facilities.label(item.code, session.say)
            box = QCheckBox(name.replace("&", "&&"))
            box.setFont(theme().font(13))
            box.setAccessibleName(name)
            self.boxes[item.code] = box
            inside.addWidget(box)
        inside.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFixedHeight(theme().px(170))
        area.setWidget(holding(inside, ground="sunken"))
        self.setLayout(column(label(words, 13, wrap=True), self.search, area, gap=6))

    def chosen(self) -> tuple[str, ...]:
        """Codes of the places that are ticked."""
        return tuple(code for code, box in self.boxes.items() if box.isChecked())

    def _narrow(self, typed: str) -> None:
        words = fold(typed).split()
        for code, box in self.boxes.items():
            name = f"{fold(box.accessibleName())} {fold(code)}"
            box.setVisible(box.isChecked() or all(word in name for word in words))
