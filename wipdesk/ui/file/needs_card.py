"""The card of what needs doing: each line opens what it is about."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from wipdesk.domain.need import NeedKind
from wipdesk.services.file_words import Tone
from wipdesk.ui.file.row_button import RowButton
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.layout import Card, Item, column, row
from wipdesk.ui.parts.text import label, picture
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from wipdesk.services.file_needs import NeedRow
    from wipdesk.services.file_words import Target

SHOWN = 5
"""Lines shown at once; what is less urgent folds."""
TONES = {
    Tone.PLAIN: "ink2",
    Tone.AHEAD: "accent",
    Tone.AMBER: "amber",
    Tone.RED: "red",
    Tone.GREEN: "green",
}
_ICONS = {
    NeedKind.LIMIT: "clock",
    NeedKind.ALL_ENDED: "triangle-alert",
    NeedKind.WARRANT_RUN_OUT: "triangle-alert",
    NeedKind.WARRANT_RUNS_OUT: "stamp",
    NeedKind.STRETCH_IN_DOUBT: "triangle-alert",
    NeedKind.NOT_HEARD: "gavel",
    NeedKind.NEXT_HEARING: "calendar-clock",
    NeedKind.DECIDE_FIRST: "arrow-right-left",
    NeedKind.DECIDE: "arrow-right-left",
    NeedKind.BAIL_NOT_MET: "lock-open",
    NeedKind.NO_OUTCOME: "gavel",
    NeedKind.NO_NEXT_DATE: "calendar-days",
    NeedKind.NO_HEARING: "hourglass",
    NeedKind.NO_HELP: "scale",
    NeedKind.PROMISED: "handshake",
    NeedKind.FOLLOW_UP: "eye",
    NeedKind.FLAG: "calendar-clock",
    NeedKind.KEPT_LONG: "hourglass",
    NeedKind.BLANKS: "circle-help",
}
_TASK = "clipboard-list"


class NeedsCard(Card):
    """What needs doing on the file, most urgent first."""

    def __init__(self, needs: tuple[NeedRow, ...], act: Callable[[Target, str], object]) -> None:
        super().__init__()
        self._needs, self._act = needs, act
        self.heading = label(self.tr("Needs doing"), 13, semi=True)
        self.setAccessibleName(self.heading.text())
        count = label(self.tr("{count} open").format(count=len(needs)), 12, "ink2")
        self.body.addLayout(row(self.heading, None, *([count] if needs else [])))
        if not needs:
            self.body.addWidget(
                label(self.tr("Nothing stands open by what this file says."), 13, "ink2", wrap=True)
            )
        self._lines = column(gap=6)
        self.body.addLayout(self._lines)
        self._show(needs[:SHOWN])
        if len(needs) > SHOWN:
            text = self.tr("Show all {count}").format(count=len(needs))
            self._more = quiet_button(text, self._unfold, icon_name="chevron-down")
            self.body.addWidget(self._more)

    def _unfold(self) -> None:
        self._more.hide()
        self._show(self._needs[SHOWN:])

    def _show(self, needs: tuple[NeedRow, ...]) -> None:
        for need in needs:
            self._lines.addWidget(self._line(need))
            if need.items:
                self._add_items(need)

    def _line(self, need: NeedRow) -> RowButton:
        tone = TONES[need.tone]
        words: list[Item] = [label(need.title, 13, "ink", semi=True, wrap=True)]
        if need.why:
            words.append(label(need.why, 12, "ink2", wrap=True))
        if need.by_when:
            words.append(label(need.by_when, 12, tone, semi=need.tone is Tone.RED, wrap=True))
        icon = picture(_ICONS.get(need.why_kind, _TASK), tone, 18)
        inside = row(icon, column(*words, gap=1), _arrow(self), margins=(10, 7, 10, 7), gap=12)
        inside.setStretch(1, 1)
        name = ". ".join(part for part in (need.title, need.why, need.by_when) if part)
        return RowButton(inside, name, partial(self._act, need.target, need.parent))

    def _add_items(self, need: NeedRow) -> None:
        """The facts not asked yet, folded; each opens its own form."""
        inside = column(gap=2, margins=(38, 0, 0, 0))
        text = self.tr("Which facts")
        opener = quiet_button(text, icon_name="chevron-down")

        def unfold() -> None:
            opener.hide()
            for item in need.items:
                made = quiet_button(item.words, partial(self._act, item.target, ""))
                made.setSizePolicy(made.sizePolicy().Policy.Ignored, made.sizePolicy().Policy.Fixed)
                inside.addWidget(made)

        opener.clicked.connect(unfold)
        inside.addWidget(opener)
        self._lines.addLayout(inside)


def _arrow(widget: QWidget) -> QWidget:
    """A chevron in reading direction."""
    right_to_left = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    made = picture("chevron-left" if right_to_left else "chevron-right", "ink3", 16)
    made.setFixedWidth(theme().px(16))
    return made
