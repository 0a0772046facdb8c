"""The files said to be of one woman, and taking one of them apart; then whose is what was written meanwhile."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wipdesk.ui.exchange.account_card import shortened
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card, column, row
from wipdesk.ui.parts.text import label, line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.services.doubled_records import Joined
    from wipdesk.services.duplicates import Named
    from wipdesk.services.merged_edits import MergedEdit


class GroupCard(Card):
    """Every file said to be hers, each with the way out of the group."""

    taken_apart = Signal(str)

    def __init__(self, files: Sequence[Named]) -> None:
        super().__init__(self.tr("These files are said to be of one woman"))
        words = self.tr(
            "Taken apart, each file is as it was written, and it is remembered that they are not the same."
        )
        self.body.addWidget(label(words, 12, "ink2", wrap=True))
        self.buttons = {}
        for each in files:
            apart = button(
                self.tr("Another woman: take this file apart"),
                partial(self.taken_apart.emit, each.id),
                icon_name="unlink-2",
            )
            apart.setAccessibleName(self.tr("Take the file of {name} apart").format(name=each.name))
            self.buttons[each.id] = apart
            self.body.addWidget(line())
            name = f"{shortened(each.name, 60)} · {each.code}"
            self.body.addLayout(column(label(name, 13, semi=True, wrap=True), flowing(apart), gap=4))


class JoinedCard(Card):
    """Records of hers that are said to be one, each with the way out."""

    taken_apart = Signal(str, str)
    """The kind and id of a record that is another one after all."""

    def __init__(self, found: Sequence[Joined]) -> None:
        super().__init__(self.tr("Written down more than once, and counted once"))
        self.buttons = {}
        for group in found:
            self.body.addWidget(line())
            self.body.addWidget(label(group.kind_words, 12, "ink2"))
            for record, words in group.records:
                apart = button(
                    self.tr("Not the same: take it apart"),
                    partial(self.taken_apart.emit, group.kind, record),
                    icon_name="unlink-2",
                )
                apart.setAccessibleName(self.tr("Take {record} apart").format(record=shortened(words[0], 60)))
                self.buttons[record] = apart
                said = label(shortened(" · ".join(words), 200), 13, wrap=True)
                self.body.addLayout(column(said, flowing(apart), gap=4))


class EditsPanel(QWidget):
    """What was written while the files were one: it stays where it stands unless a person gives it to the other."""

    given = Signal(object, str)
    """A change, and the id of the woman whose it is."""
    left = Signal()

    def __init__(self, edits: Sequence[MergedEdit], names: dict[str, str], apart: str, rest: str) -> None:
        super().__init__()
        self.buttons: dict[str, QWidget] = {}
        card = Card(self.tr("Written while they were one file"))
        words = self.tr(
            "Each stays in the file it was written in. Say where it belongs if that is the other one."
        )
        card.body.addWidget(label(words, 12, "ink2", wrap=True))
        for each in edits:
            card.body.addWidget(line())
            said = " · ".join(part for part in (each.which, each.label, each.after) if part)
            card.body.addWidget(label(shortened(said, 200), 13, semi=True, wrap=True))
            where = self.tr("In the file of {name}, by {who}, {when}").format(
                name=names.get(each.woman, ""), who=each.who, when=each.when
            )
            card.body.addWidget(label(where, 12, "ink2", wrap=True))
            other = rest if each.woman == apart else apart
            if each.movable:
                give = button(
                    self.tr("Belongs to {name}")
                    .format(name=shortened(names.get(other, ""), 40))
                    .replace("&", "&&"),
                    partial(self.given.emit, each, other),
                )
                self.buttons[each.change] = give
                card.body.addLayout(row(give, None))
        self.done = button(self.tr("Everything is where it belongs"), self.left.emit)
        self.setLayout(column(card, row(self.done, None), None, gap=12))
