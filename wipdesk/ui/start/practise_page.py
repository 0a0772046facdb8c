"""One of the four doors: an invented office of three laptops, to learn with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy

from wipdesk.ui.parts.text import label
from wipdesk.ui.start.shelf import new_folder
from wipdesk.ui.start.steps_page import Step, StepsPage
from wipdesk.ui.start.words_card import WordsCard
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.ui.background import Background
    from wipdesk.ui.start.deeds import Deeds

COORDINATOR, PARALEGAL = "coordinator", "paralegal-1"
"""Folders of the practice office."""


class WhomStep(Step):
    """Whose place she takes in the invented office."""

    def __init__(self) -> None:
        super().__init__("", "")
        self.heading, self.onward = self.tr("Practise first"), self.tr("Make the practice office")
        self.body.addWidget(
            label(
                self.tr(
                    "An office with three laptops is made: a coordinator's and two paralegals'. All the women in it "
                    "are invented. You can exchange bundles between the three, and make every mistake."
                ),
                13,
                "ink2",
                wrap=True,
            )
        )
        self.body.addWidget(label(self.tr("Whose laptop do you want to open?"), 13, semi=True, wrap=True))
        self._ways = QButtonGroup(self)
        self.ways = {
            COORDINATOR: QRadioButton(self.tr("The coordinator's: all the women of the office")),
            PARALEGAL: QRadioButton(self.tr("A paralegal's: the women she follows")),
        }
        for way in self.ways.values():
            way.setFont(theme().font(13))
            way.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self._ways.addButton(way)
            self.body.addWidget(way)
        self.ways[COORDINATOR].setChecked(True)
        self.setFocusProxy(self.ways[COORDINATOR])

    def chosen(self) -> str:
        """The folder of the register to open."""
        return next(name for name, way in self.ways.items() if way.isChecked())


class TellStep(Step):
    """The passphrase of the practice registers, told before the first is opened."""

    def __init__(self) -> None:
        super().__init__("", "")
        self.heading, self.onward = self.tr("The practice office is ready"), self.tr("Start practising")
        self.can_go_back = False
        self.words = WordsCard(self.tr("Passphrase of the practice registers"))
        self.body.addWidget(
            label(self.tr("This passphrase opens all three registers. Write it down:"), 13, "ink2", wrap=True)
        )
        self.body.addWidget(self.words)
        self.body.addWidget(
            label(
                self.tr(
                    "You need it each time you come back. Nobody real is in there: it is no great secret."
                ),
                12,
                "ink2",
                wrap=True,
            )
        )


class PractisePage(StepsPage):
    """Whose laptop, then the office is made, then its passphrase is told."""

    def __init__(self, deeds: Deeds, background: Background) -> None:
        super().__init__(deeds, background)
        self.whom, self.told = WhomStep(), TellStep()
        self._folder: Path | None = None
        self.add(self.whom, self.told)

    def after(self, at: int) -> None:
        """Make the office; at the end open the register chosen."""
        if self.steps[at] is self.whom:
            folder = new_folder()
            self.work(
                self.tr("Making an office and its women. This takes up to a minute…"),
                lambda: (folder, self.deeds.practise(folder)),
                self._tell,
            )
        elif self._folder is not None:
            register, passphrase = self._folder, self.told.words.text.text()
            self.work(self.tr("Opening…"), lambda: self.deeds.unlock(register, passphrase), self.opened.emit)

    def _tell(self, made: tuple[Path, str]) -> None:
        folder, passphrase = made
        self._folder = folder / self.whom.chosen()
        self.told.words.text.setText(passphrase)
        self.made.emit(self._folder)
        self.show_step(self.steps.index(self.told))
