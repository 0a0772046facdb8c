"""Answering a colleague who calls: the numbers and the digits she reads out, and the bundle for her."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from wipdesk.services import requests
from wipdesk.ui.exchange.make_panel import MakePanel
from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.layout import column, holding, row
from wipdesk.ui.parts.text import label
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from wipdesk.services.sending import Standing
    from wipdesk.ui.session import Session

_LONGEST = 200


class PhonePanel(MakePanel):
    """Nobody is chosen to begin with, unless there is one colleague only."""

    def __init__(self, session: Session, standings: Sequence[Standing]) -> None:
        super().__init__(session, standings)
        self.heading.setText(self.tr("Answer over the phone"))
        self.setAccessibleName(self.heading.text())
        self.asked.setText(self.tr("Who calls? Only she can open the answer."))
        self.write_button.setText(self.tr("Write the answer…"))
        for box, _ in self.boxes:
            box.setChecked(len(self.boxes) == 1)
        self.numbers = self._box(self.tr("Numbers, such as 4, 121-180"))
        self.digits = self._box(self.tr("The eight digits"))
        said = self.tr(
            "Type what she reads out. The digits say whose changes are meant, and that nothing was misheard."
        )
        fields = column(label(said, 12, "ink2", wrap=True), gap=4, margins=(0, 6, 0, 6))
        for box in (self.numbers, self.digits):
            name = label(box.accessibleName(), 12, "ink2")
            name.setBuddy(box)
            fields.addWidget(name)
            fields.addLayout(row(box, None))
        self.body.insertWidget(self.body.indexOf(self.said), holding(fields))
        before = (*(box for box, _ in self.boxes[-1:]), self.numbers, self.digits, self.write_button)
        for one, other in pairwise(before):
            self.setTabOrder(one, other)

    def offered(self) -> None:
        """What was asked for is written, and nothing else."""

    def pack(self, register: Any, out: Path, to: Sequence[str], wishes: Mapping[str, Any]) -> Any:
        """Write what was read out."""
        return requests.answer_read_out(
            register, out, to, self.numbers.text(), self.digits.text(), overwrite=True
        )

    def said_of(self, made: Any) -> str:
        """What is said once it is written."""
        return super().said_of((made,))

    @staticmethod
    def _box(name: str) -> LineBox:
        made = LineBox(name, longest=_LONGEST)
        made.setFont(theme().font(16))
        made.setMinimumWidth(theme().px(280))
        # Figures keep their order in every language.
        made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return made
