"""One answer or field: its words, what there is to know of it, and for the office's own the ways to change it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from wipdesk.domain.own_fields import LONGEST_LABEL
from wipdesk.ui.parts.buttons import button, on_key, quiet_button
from wipdesk.ui.parts.inputs import LineBox
from wipdesk.ui.parts.layout import column, holding, row
from wipdesk.ui.parts.text import label, pill


class OwnRow(QFrame):
    """One line of a list, of the office's fields or of its questions.

    `beside`: what changes it in another way than by retiring it.
    """

    renamed = Signal(str, str)
    """Its name and the words it is to have."""
    retire_wanted = Signal(str, bool)
    """Its name, and whether it is to be retired or brought back."""

    def __init__(
        self,
        name: str,
        words: str,
        about: str,
        marks: list[tuple[str, str]],
        *,
        retired: bool,
        own: bool,
        beside: QWidget | None = None,
    ) -> None:
        super().__init__()
        self.name = name
        self.words = words
        self.setProperty("row", True)
        self.setAccessibleName(words)
        said = label(words, 13, "ink2" if retired else "ink", semi=own, wrap=True)
        head = row(said, *(_mark(text, tone) for text, tone in marks), gap=8)
        head.setStretch(0, 1)
        inside = column(head, label(about, 12, "ink2", wrap=True), margins=(14, 6, 12, 6), gap=2)
        if beside is not None:
            inside.addLayout(row(beside, None))
        if own:
            self._add_ways(inside, retired=retired)
            self.retire_button.setVisible(beside is None)
        self.setLayout(inside)

    def rename(self) -> None:
        """Show the box for other words."""
        self.ways.hide()
        self.changing.show()
        self.box.setFocus()
        self.box.selectAll()

    def leave(self) -> None:
        """Leave the words as they are."""
        self.changing.hide()
        self.ways.show()
        self.rename_button.setFocus()

    def _add_ways(self, inside: QVBoxLayout, *, retired: bool) -> None:
        self.rename_button = quiet_button(self.tr("Change the words"), self.rename, icon_name="pencil")
        self.rename_button.setAccessibleName(self.tr("Change the words: {words}").format(words=self.words))
        text = self.tr("Bring back") if retired else self.tr("Retire")
        self.retire_button = quiet_button(text, lambda: self.retire_wanted.emit(self.name, not retired))
        self.retire_button.setAccessibleName(f"{text}: {self.words}")
        self.ways = holding(row(self.rename_button, self.retire_button, None, gap=4))
        self.box = LineBox(self.tr("New words"), self.words, longest=LONGEST_LABEL)
        self.keep_button = button(self.tr("Change"), self._keep)
        self.box.returnPressed.connect(self._keep)
        on_key(self.box, "Esc", self.leave)
        self.changing = holding(
            column(self.box, row(self.keep_button, quiet_button(self.tr("Cancel"), self.leave), None), gap=4)
        )
        self.changing.hide()
        for part in (self.ways, self.changing):
            inside.addWidget(part)

    def _keep(self) -> None:
        if self.box.text().strip() and self.box.text().strip() != self.words:
            self.renamed.emit(self.name, self.box.text())
        else:
            self.leave()


def _mark(words: str, tone: str) -> QLabel:
    """A state as a pill; one that only says what is over as plain grey words."""
    return label(words, 12, "ink2") if tone == "grey" else pill(words, tone)
