"""What may be left out of a bundle, or cut: one prison or caseload, what is new, no scans, files for mail."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QWidget

from wipdesk.services import team
from wipdesk.services.packing import FOR_EMAIL
from wipdesk.ui.parts.inputs import ChoiceBox
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.parts.text import label, line
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from wipdesk.ui.session import Session

_DAYS = (7, 14, 30, 90)
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
        self._offer_caseload_and_day(session)
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
        self._lay_out()

    def _offer_caseload_and_day(self, session: Session) -> None:
        self.of_one = _box(self.tr("Only women of one colleague's caseload"))
        self.person = ChoiceBox(self.tr("Whose caseload"))
        people = team.people(session.register) if session.register.team is not None else ()
        for each in sorted(people, key=lambda person: not person.active):
            left = self.tr("{name}, does not work here any more").format(name=each.name)
            self.person.addItem(each.name if each.active else left, each.id)
        self.recent = _box(self.tr("Only what was written lately"))
        self.since = ChoiceBox(self.tr("Since when"))
        for days in _DAYS:
            self.since.addItem(self.tr("in the last {count} days").format(count=days), days)
        self._today = session.today
        for box, choice in ((self.of_one, self.person), (self.recent, self.since)):
            choice.setFixedWidth(theme().px(360))
            choice.hide()
            box.toggled.connect(choice.setVisible)
            box.toggled.connect(self._say)

    def _lay_out(self) -> None:
        self.setLayout(
            column(
                line(),
                label(self.tr("What may stay out"), 12, "ink2"),
                row(self.narrow, None),
                row(self.prison, None, margins=(theme().px(26), 0, 0, 0)),
                row(self.of_one, None),
                row(self.person, None, margins=(theme().px(26), 0, 0, 0)),
                row(self.recent, None),
                row(self.since, None, margins=(theme().px(26), 0, 0, 0)),
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
            "caseload": (self.person.currentData() or "") if self.of_one.isChecked() else "",
            "since": self._today - timedelta(days=self.since.currentData())
            if self.recent.isChecked()
            else None,
            "scans": not self.without_scans.isChecked(),
            "max_size": FOR_EMAIL if self.small.isChecked() else 0,
        }

    def _say(self, _checked: bool) -> None:
        boxes = (self.narrow, self.of_one, self.recent, self.without_scans)
        self.said.setVisible(any(box.isChecked() for box in boxes))


def _box(words: str) -> QCheckBox:
    box = QCheckBox(words)
    box.setAccessibleName(words)
    box.setFont(theme().font(13))
    return box
