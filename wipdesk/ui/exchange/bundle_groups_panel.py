"""Answers that differ, by the bundle that brought them: every one is shown, then all of a bundle are decided alike."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from wipdesk.domain.numbers import grouped
from wipdesk.services import conflict_bundles
from wipdesk.services.conflict_bundles import Use
from wipdesk.ui import ask
from wipdesk.ui.exchange.account_card import shortened
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card, column
from wipdesk.ui.parts.text import label
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.errors import WipdeskError
    from wipdesk.services.conflict_bundles import Group, Pair
    from wipdesk.ui.session import Session

LONGEST = 60
"""Letters of an answer in a line."""


class BundleGroupsPanel(QWidget):
    """One card a bundle; nothing is chosen beforehand."""

    settled = Signal(int)
    """So many questions were decided."""
    left = Signal()

    def __init__(self, session: Session, groups: Sequence[Group]) -> None:
        super().__init__()
        self.session = session
        self.buttons: dict[tuple[int, Use], QWidget] = {}
        self.trouble = label("", 13, "amber", wrap=True)
        self.trouble.hide()
        words = self.tr(
            "Here you can decide all questions of one bundle the same way. Questions with more than two answers, and "
            "what was taken away, are decided one by one."
        )
        none = label(self.tr("No bundle can be decided at once."), 13, semi=True, wrap=True)
        none.setVisible(not groups)
        back = button(self.tr("Go back to one by one"), self.left.emit)
        self.setLayout(
            column(
                label(self.tr("Answers that differ, by bundle"), 18, semi=True, wrap=True),
                label(words, 13, "ink2", wrap=True),
                none,
                flowing(back),
                self.trouble,
                *(self._card(group) for group in groups),
                None,
                gap=12,
            )
        )

    def _card(self, group: Group) -> Card:
        who = group.who or self.tr("somebody not known here")
        words = self.tr("Bundle from {who}, read here on {time}").format(who=who, time=group.when)
        card = Card(words)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().px(16))
        grid.setVerticalSpacing(theme().px(6))
        heads = (self.tr("Question"), self.tr("The bundle says"), self.tr("Stood here"))
        for place, head in enumerate(heads):
            grid.addWidget(label(head, 12, "ink2", semi=True, wrap=True), 0, place)
            grid.setColumnStretch(place, 3 if place == 0 else 2)
        for at_line, pair in enumerate(group.pairs, 1):
            for place, said in enumerate(self._line(pair)):
                grid.addWidget(label(said, 12, wrap=True), at_line, place)
        card.body.addLayout(grid)
        card.body.addWidget(flowing(*(self._button(group, use) for use in Use)))
        return card

    def _line(self, pair: Pair) -> tuple[str, str, str]:
        asked = self.tr("{name}: {label}").format(name=pair.name, label=pair.label)
        if pair.must:
            asked = self.tr("{question} (must be decided)").format(question=asked)
        return asked, shortened(pair.brought, LONGEST), shortened(pair.stood, LONGEST)

    def _button(self, group: Group, use: Use) -> QWidget:
        made = button(self._deed(group, use), partial(self._decide, group, use))
        self.buttons[group.number, use] = made
        return made

    def _deed(self, group: Group, use: Use) -> str:
        if len(group.pairs) == 1:
            return (
                self.tr("Use what the bundle says; the other stays in history")
                if use is Use.BUNDLE
                else self.tr("Keep what stood here; the bundle's stays in history")
            )
        if use is Use.BUNDLE:
            words = self.tr("Use all {count} of the bundle; the others stay in history")
        else:
            words = self.tr("Keep all {count} that stood here; those of the bundle stay in history")
        return words.format(count=grouped(len(group.pairs), say))

    def _decide(self, group: Group, use: Use) -> None:
        effect = self.tr(
            "You decide {count} questions at once. Each can be changed later in her file."
        ).format(count=grouped(len(group.pairs), say))
        sure = ask.confirm(
            self,
            self.tr("Did you read every line?"),
            effect=effect,
            do=self._deed(group, use),
            stay=self.tr("Go on reading"),
        )
        if not sure:
            return
        self.setEnabled(False)
        register = self.session.register
        self.session.write(
            lambda: conflict_bundles.settle_alike(register, group.pairs, use),
            then=self.settled.emit,
            refused=self._refused,
        )

    def _refused(self, error: WipdeskError) -> None:
        self.setEnabled(True)
        self.trouble.setText(self.session.sentence(error))
        self.trouble.show()
