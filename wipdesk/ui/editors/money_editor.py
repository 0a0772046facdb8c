"""An amount and its money; the money of the country is proposed, never assumed for what stands already."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wipdesk.domain.lists import CodeList
from wipdesk.domain.typed import read_typed, typed_text
from wipdesk.domain.values import Missing, Money, Unread
from wipdesk.services.lists import country_of
from wipdesk.ui.editors.code_boxes import CodeChoiceBox
from wipdesk.ui.editors.editor import Editor
from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.layout import holding, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.domain.values import Value

_AMOUNT = re.compile(r"[0-9][0-9 ,\u00a0\u202f]*(?:\.[0-9]+)?")
_BETWEEN = re.compile("[ ,\u00a0\u202f]")


class MoneyEditor(Editor):
    """How much, in which money."""

    def make_boxes(self) -> QWidget:
        """A line for the amount and the list of monies."""
        lists = self.session.lists
        monies = lists["currency"] if "currency" in lists else CodeList("currency", ())
        self.amount = LineBox("")
        self.money = CodeChoiceBox(monies, self.session)
        self.money.setAccessibleName(self.tr("Money"))
        self._own = country_of(self.session.register.office.country.lower()).currency
        self.amount.textChanged.connect(self._typed)
        self.amount.editingFinished.connect(self.left)
        self.money.picked.connect(self._typed)
        boxes = row(self.amount, self.money, gap=6)
        boxes.setStretch(0, 3)
        boxes.setStretch(1, 4)
        return holding(boxes)

    def inputs(self) -> tuple[QWidget, ...]:
        """Amount, then money."""
        return (self.amount, self.money)

    def show_in_boxes(self, value: Value) -> None:
        """Show an amount; without one the money of the country is proposed."""
        self.money.show_code(self._own)
        if isinstance(value, Money):
            self.amount.setText(value.amount)
            self.money.show_code(value.currency)
        else:
            self.amount.setText(value.text if isinstance(value, Unread) else "")

    def read_boxes(self) -> Value:
        """The amount with the money chosen; a line that names its money is read whole, anything else is kept."""
        text = self.amount.text().strip()
        if not text:
            return Missing.NOT_ASKED
        if _AMOUNT.fullmatch(text):
            return Money(_BETWEEN.sub("", text), self.money.code())
        line = typed_text(Unread(text))
        return read_typed(self.field, line, today=self.session.today, lists=self.session.lists)

    def begin_with(self, text: str) -> None:
        """Go on with what was typed."""
        self.amount.setText(text)

    def _typed(self) -> None:
        self.took()
