"""One group of the page of today: its heading, how many lines it has, and the lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from wipdesk.domain.errands import Group
from wipdesk.domain.numbers import grouped
from wipdesk.ui.language import counted
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.parts.text import label, picture

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.services.today import TodayGroup
    from wipdesk.ui.session import Session
    from wipdesk.ui.today.today_row import TodayRow

ALL = 60
"""Lines that a group shows when all of it is asked for."""
_ICONS = {
    Group.LIMITS: ("hourglass", "red"),
    Group.HEARINGS: ("gavel", "accent"),
    Group.LIBERTY: ("scale", "accent"),
    Group.CHILDREN: ("baby", "blue"),
    Group.PROMISES: ("handshake", "amber"),
    Group.TEAM: ("arrow-right-left", "ink2"),
}


class GroupCard(QFrame):
    """Takes the lines that were made for it, and something that belongs under one of them."""

    all_wanted = Signal()
    """All lines of this group."""
    groups_wanted = Signal()
    """All groups again."""

    def __init__(self, session: Session, group: TodayGroup, rows: list[TodayRow], *, alone: bool) -> None:
        super().__init__()
        self.setProperty("card", True)
        icon_name, tone = _ICONS[group.group]
        head = row(
            picture(icon_name, tone, 16),
            label(group.heading, 13, tone, semi=True),
            label(grouped(group.total, session.say), 13, "ink2"),
            None,
            margins=(14, 6, 14, 4),
            gap=10,
        )
        if group.total > len(group.lines) and not alone:
            more = counted(self.tr("All %n", "", group.total), group.total)
            head.addWidget(quiet_button(more, self.all_wanted.emit))
        elif alone:
            head.addWidget(quiet_button(self.tr("All groups"), self.groups_wanted.emit))
        self.lines = column(head, gap=0)
        for each in rows:
            self.lines.addWidget(each)
        if len(group.lines) == ALL and group.total > ALL:
            words = self.tr("The first {shown}. Filter the list of women to see the others.")
            self.lines.addWidget(label(words.format(shown=ALL), 12, "ink2", wrap=True))
        self.setLayout(self.lines)

    def put_under(self, line: TodayRow, what: QWidget) -> None:
        """Let something stand right under one of its lines."""
        self.lines.insertWidget(self.lines.indexOf(line) + 1, what)
        what.show()
