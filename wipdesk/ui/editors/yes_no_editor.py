"""Yes, no or not known, as three buttons side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from wipdesk.domain.values import Missing
from wipdesk.domain.wording import MISSING
from wipdesk.ui.editors.editor import Editor
from wipdesk.ui.parts.buttons import chip_button
from wipdesk.ui.parts.layout import holding, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from wipdesk.domain.values import Value


class YesNoEditor(Editor):
    """Three buttons; none pressed is not asked."""

    shows_unread = False
    own_words = frozenset({Missing.NOT_ASKED, Missing.UNKNOWN})

    def make_boxes(self) -> QWidget:
        """The buttons; arrows move between them."""
        self._group = QButtonGroup(self)
        self.yes = self._choice(self.tr("Yes"))
        self.no = self._choice(self.tr("No"))
        self.not_known = self._choice(self.session.say("wording", MISSING[Missing.UNKNOWN]))
        self._group.buttonClicked.connect(lambda _button: self._pressed())
        made = holding(row(self.yes, self.no, self.not_known, None, gap=6))
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return made

    def inputs(self) -> tuple[QWidget, ...]:
        """The buttons."""
        return (self.yes, self.no, self.not_known)

    def setAccessibleName(self, name: str) -> None:
        """Each button says the question and its answer."""
        super().setAccessibleName(name)
        for made in (self.yes, self.no, self.not_known):
            made.setAccessibleName(f"{name}: {made.text()}")

    def show_in_boxes(self, value: Value) -> None:
        """Press the button of the value."""
        self._group.setExclusive(False)
        self.yes.setChecked(value is True)
        self.no.setChecked(value is False)
        self.not_known.setChecked(value is Missing.UNKNOWN)
        self._group.setExclusive(True)

    def read_boxes(self) -> Value:
        """Which button is pressed."""
        if self.yes.isChecked() or self.no.isChecked():
            return self.yes.isChecked()
        return Missing.UNKNOWN if self.not_known.isChecked() else Missing.NOT_ASKED

    def _choice(self, words: str) -> QPushButton:
        return chip_button(self._group, words, small=False)

    def _pressed(self) -> None:
        self.took()
        self.left.emit()
