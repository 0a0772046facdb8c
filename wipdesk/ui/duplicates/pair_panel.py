"""Two files, or two records of one file, that may be one: everything needed to answer, and the three answers.

The answers belong to the foot of the page: they stay in sight while one reads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from wipdesk.services.identity_questions import Standing
from wipdesk.ui.duplicates.answer_bar import AnswerBar
from wipdesk.ui.duplicates.compare_table import BESIDE, CompareTable
from wipdesk.ui.duplicates.reasons_card import ReasonsCard
from wipdesk.ui.exchange.account_card import SHOWN, shortened
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.layout import Card, column, row
from wipdesk.ui.parts.text import label
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from wipdesk.services.comparing import Comparison
    from wipdesk.services.doubled_records import RecordPair


class WomenPanel(QWidget):
    """Two files, and the question whether they are of one woman."""

    woman_wanted = Signal(str)

    def __init__(self, found: Comparison) -> None:
        super().__init__()
        self.found = found
        self.answers = AnswerBar(
            self.tr("The same woman"), self.tr("Not the same woman"), self.tr("Decide later")
        )
        self._wide = True
        self.table = self._table()
        self._column = column(ReasonsCard(found), self.table, None, gap=12)
        self.setLayout(self._column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window "as one file" stands under both."""
        super().resizeEvent(event)
        wide = self.width() >= theme().px(BESIDE)
        if wide != self._wide:
            self._wide = wide
            before, self.table = self.table, self._table()
            self._column.replaceWidget(before, self.table)
            before.hide()
            before.deleteLater()

    def _table(self) -> CompareTable:
        made = CompareTable(self.found, wide=self._wide)
        made.woman_wanted.connect(self.woman_wanted)
        return made


class RecordsPanel(QWidget):
    """Two records, and the question whether they are of one hearing, matter, charge or child."""

    woman_wanted = Signal(str)

    def __init__(self, pair: RecordPair) -> None:
        super().__init__()
        self.pair = pair
        self.answers = AnswerBar(self.tr("The same"), self.tr("Not the same"), self.tr("Decide later"))
        heading = label(self._question(), 16, semi=True, wrap=True)
        opened = quiet_button(
            pair.name.replace("&", "&&"), lambda: self.woman_wanted.emit(pair.woman), icon_name="user-round"
        )
        opened.setAccessibleName(self.tr("Open the file of {name}").format(name=pair.name))
        tone = "ink2" if pair.standing is Standing.SUGGESTED else "amber"
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(theme().px(12))
        for words in (pair.one_words, pair.other_words):
            self._sides.addWidget(self._side(words), 1)
        self.setLayout(
            column(
                heading,
                row(opened, None),
                label(pair.said or pair.reason, 13, tone, wrap=True),
                self._sides,
                None,
                gap=10,
            )
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= theme().px(BESIDE)
        self._sides.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )

    def _question(self) -> str:
        return self.tr("{kind}: is this written down twice?").format(kind=self.pair.kind_words)

    def _side(self, words: tuple[str, ...]) -> Card:
        made = Card()
        made.setAccessibleName(words[0])
        made.body.addWidget(label(shortened(words[0], SHOWN), 14, semi=True, wrap=True))
        for each in words[1:]:
            made.body.addWidget(label(shortened(each, SHOWN), 12, wrap=True))
        made.body.addStretch(1)
        return made
