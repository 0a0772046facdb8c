"""What may be left out of a bundle, or cut: one prison only, no scans, files small enough for mail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QWidget

from wipdesk.services.packing import FOR_EMAIL
from wipdesk.ui.parts.inputs import ChoiceBox
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.parts.text import label, line
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from wipdesk.ui.session import Session

_NOT_A_PRISON = frozenset({"other", "unknown"})


class WishesPart(QWidget):
    """Nothing is left out unless she says so."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.narrow = _box(self.tr("Only women of one prison"))
        self.prison = ChoiceBox(self.tr("Which prison"))
        facilities = session.lists["facility"]
        for item in facilities:
            if item.code not in _NOT_A_PRISON:
                self.prison.addItem(facilities.label(item.code, session.say), item.code)
        self.prison.setFixedWidth(theme().px(360))
        self.prison.hide()
        self.narrow.toggled.connect(self.prison.setVisible)
        self.without_scans = _box(self.tr("Leave scans out"))
        self.small = _box(self.tr("Split for e-mail, files of at most {size} MB").format(size=FOR_EMAIL))
        self.said = label(
            self.tr(
                "What is left out comes with a later bundle. The reader is told that it is missing, "
                "and asks for the scans."
            ),
            12,
            "ink2",
            wrap=True,
        )
        self.said.hide()
        for box in (self.narrow, self.without_scans):
            box.toggled.connect(self._say)
        self.setLayout(
            column(
                line(),
                label(self.tr("What may stay out"), 12, "ink2"),
                row(self.narrow, None),
                row(self.prison, None, margins=(theme().px(26), 0, 0, 0)),
                row(self.without_scans, None),
                row(self.small, None),
                self.said,
                gap=4,
            )
        )

    def chosen(self) -> dict[str, Any]:
        """The wishes as `packing.pack` takes them."""
        only = self.prison.currentData() if self.narrow.isChecked() else None
        return {
            "only": (only,) if only else (),
            "scans": not self.without_scans.isChecked(),
            "max_size": FOR_EMAIL if self.small.isChecked() else 0,
        }

    def _say(self, _checked: bool) -> None:
        self.said.setVisible(self.narrow.isChecked() or self.without_scans.isChecked())


def _box(words: str) -> QCheckBox:
    box = QCheckBox(words)
    box.setAccessibleName(words)
    box.setFont(theme().font(13))
    return box
