"""What lost laptops wrote after their cut: each change can be let count, or left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wipdesk.domain.numbers import grouped
from wipdesk.services import quarantine
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card, column
from wipdesk.ui.parts.text import label, line, pill, tell

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton

    from wipdesk.errors import WipdeskError
    from wipdesk.services.quarantine import LateChange
    from wipdesk.ui.session import Session

SHOWN = 5
"""Changes in the card; the next come up as these are decided."""
_LINES = 8
_LONGEST = 400


class LateChangesCard(Card):
    """Undecided ones first; nothing here shows anywhere else until it is accepted."""

    decided = Signal()

    def __init__(self, session: Session, late: tuple[LateChange, ...]) -> None:
        super().__init__(self.tr("Changes of lost laptops"))
        self.session = session
        self.accepts: list[QPushButton] = []
        open_ones = [each for each in late if not each.left_out]
        self.body.addWidget(
            label(self._head(len(open_ones), len(late) - len(open_ones)), 12, "ink2", wrap=True)
        )
        self.said = label("", 13, "amber", wrap=True)
        self.said.hide()
        self.body.addWidget(self.said)
        shown = [*open_ones, *(each for each in late if each.left_out)][:SHOWN]
        for each in shown:
            self.body.addWidget(line())
            self.body.addLayout(self._row(each))
        if len(late) > len(shown):
            more = self.tr("{count} more follow when these are decided.").format(
                count=grouped(len(late) - len(shown), say)
            )
            self.body.addWidget(line())
            self.body.addWidget(label(more, 12, "ink2", wrap=True))

    def _head(self, waiting: int, left_out: int) -> str:
        one = self.tr(
            "1 change was written on a lost laptop after its cut. It counts nowhere until you accept it."
        )
        several = self.tr(
            "{count} changes were written on lost laptops after the cut. They count nowhere until you accept them."
        )
        told = [(one if waiting == 1 else several).format(count=grouped(waiting, say))] if waiting else []
        if left_out:
            told.append(self.tr("Left out by a coordinator: {count}.").format(count=grouped(left_out, say)))
        return " ".join(told)

    def _row(self, each: LateChange):  # noqa: ANN202 - a box of the layout, as `column` gives it
        when = f"{each.day}, {each.at[11:16]}" if each.day else each.at[:16]
        who = self.tr("Written by {who} on the laptop “{laptop}”, {when}")
        heading = label(each.about, 13, semi=True, wrap=True)
        told = column(
            heading,
            label(who.format(who=each.who or self.tr("somebody not known here"), laptop=each.laptop, when=when),
                  12, "ink2", wrap=True),
            gap=3,
        )  # fmt: skip
        for words in each.lines[:_LINES]:
            told.addWidget(label(words if len(words) <= _LONGEST else words[:_LONGEST] + "…", 13, wrap=True))
        if len(each.lines) > _LINES:
            told.addWidget(
                label(self.tr("{count} more facts").format(count=len(each.lines) - _LINES), 12, "ink2")
            )
        accept = button(self.tr("Accept this change"), lambda: self._decide(quarantine.accept, each))
        accept.setAccessibleName(f"{accept.text()}: {each.about}")
        self.accepts.append(accept)
        if each.left_out:
            told.addWidget(flowing(pill(self.tr("Left out"), "amber"), accept))
            return told
        leave = button(self.tr("Leave it out"), lambda: self._decide(quarantine.leave_out, each))
        leave.setAccessibleName(f"{leave.text()}: {each.about}")
        told.addWidget(flowing(accept, leave))
        return told

    def _decide(self, do: Callable[..., int], each: LateChange) -> None:
        register = self.session.register
        for made in self.accepts:
            made.setEnabled(False)
        roots = frozenset({each.woman} - {""})
        self.session.write(
            lambda: do(register, [each.id]),
            roots=roots,
            then=lambda _: self.decided.emit(),
            refused=self._refused,
        )

    def _refused(self, error: WipdeskError) -> None:
        for made in self.accepts:
            made.setEnabled(True)
        words = self.session.sentence(error)
        tell(self.said, words, "amber")
