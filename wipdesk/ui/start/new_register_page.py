"""Two of the four doors: joining an office as a paralegal, and starting one as its coordinator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.paths import user_folder
from wipdesk.ui import ask
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.inputs import ChoiceBox, LineBox
from wipdesk.ui.parts.text import label
from wipdesk.ui.start.deeds import Wanted
from wipdesk.ui.start.entry import Entry
from wipdesk.ui.start.passphrase_step import AgainStep, PassphraseStep
from wipdesk.ui.start.shelf import new_folder
from wipdesk.ui.start.steps_page import Step, StepsPage
from wipdesk.ui.start.words_card import WordsCard

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.ui.background import Background
    from wipdesk.ui.start.deeds import Deeds

PARALEGAL, COORDINATOR = "paralegal", "coordinator"
LONGEST_NAME = 200


class WhoStep(Step):
    """Who works in the register, in which office and country."""

    def __init__(self, heading: str, *, coordinator: bool) -> None:
        super().__init__(heading, "")
        self.onward = self.tr("Next")
        your_name, your_office, country = self.tr("Your name"), self.tr("Your office"), self.tr("Country")
        self.person = Entry(
            your_name,
            LineBox(your_name, longest=LONGEST_NAME),
            self.tr("Colleagues in your office see it beside what you write."),
        )
        self.office = Entry(
            your_office,
            LineBox(your_office, longest=LONGEST_NAME),
            self.tr("Such as the town it is in. It stands on what you print.")
            if coordinator
            else self.tr("As your coordinator calls it. The welcome file brings the right name."),
        )
        self.country = Entry(
            country, ChoiceBox(country), self.tr("Its prisons, courts and offences are in the program.")
        )
        for entry in (self.person, self.office, self.country):
            self.body.addWidget(entry)
        self.setFocusProxy(self.person)

    def set_countries(self, countries: list[tuple[str, str]]) -> None:
        """The countries to choose from."""
        for code, name in countries:
            self._box().addItem(name, code)

    def answers(self) -> tuple[str, str, str]:
        """Name, office and country."""
        texts = [entry.box.text().strip() for entry in (self.person, self.office)]
        return texts[0], texts[1], str(self._box().currentData() or "")

    def answered(self) -> bool:
        """Whether both names and the country are there."""
        person, office, country = self.answers()
        troubles = (
            self.country.say("" if country else self.tr("Choose the country you work in.")),
            self.office.say("" if office else self.tr("Write what your office is called.")),
            self.person.say("" if person else self.tr("Write your name: even a single word will do.")),
        )
        return not any(troubles)

    def _box(self) -> ChoiceBox:
        box = self.country.box
        assert isinstance(box, ChoiceBox)
        return box


class HelloStep(Step):
    """The file that asks to be let in, and the digits to read to the coordinator."""

    def __init__(self) -> None:
        super().__init__("", "")
        self.heading, self.onward = (
            self.tr("Your register is ready. Now the hello file"),
            self.tr("Start working"),
        )
        self.can_go_back = False
        self.saving = button(self.tr("Save the hello file…"), icon_name="file-up")
        self.where = label("", 12, "green", wrap=True, semi=True)
        self.digits = WordsCard(self.tr("Five groups of five digits"))
        self.explained = label("", 12, "ink2", wrap=True)
        self.body.addWidget(
            label(
                self.tr(
                    "Save it on a stick, or anywhere you can send it from, and give it to your coordinator. It holds "
                    "your name and keys of this laptop, and no word about any woman."
                ),
                13,
                "ink2",
                wrap=True,
            )
        )
        for widget in (self.saving, self.where, self.digits, self.explained):
            self.body.addWidget(widget)
        self.body.addWidget(
            label(
                self.tr(
                    "You can start working at once: what you record before the welcome file comes counts too."
                ),
                12,
                "ink2",
                wrap=True,
            )
        )
        self.digits.hide()
        self.setFocusProxy(self.saving)

    def show_saved(self, name: str, digits: str) -> None:
        """Say which file was saved, and show the digits."""
        self.where.setText(self.tr("Saved: {name}").format(name=name))
        self.digits.text.setText(digits)
        self.digits.show()
        self.explained.setText(
            self.tr(
                "Read these digits to your coordinator, face to face or on the telephone. If they are not the same on "
                "both screens, somebody has exchanged the file: do not go on."
            )
        )


class NewRegisterPage(StepsPage):
    """From a name to an open register."""

    def __init__(self, role: str, deeds: Deeds, background: Background) -> None:
        super().__init__(deeds, background)
        self._role = role
        self._folder: Path | None = None
        self.register: Any = None
        coordinator = role == COORDINATOR
        heading = self.tr("Start a new office") if coordinator else self.tr("Join my office")
        self.who = WhoStep(heading, coordinator=coordinator)
        self.chosen = PassphraseStep(deeds.check)
        self.again = AgainStep(self.tr("Make my register"))
        self.again.wanted = self.chosen.passphrase
        self.hello = HelloStep()
        self.hello.saving.clicked.connect(self.save_hello)
        self.add(self.who, self.chosen, self.again, *(() if coordinator else (self.hello,)))
        self.work(self.tr("Getting ready…"), self._needed, self._take_needed)

    def _needed(self) -> tuple[list[tuple[str, str]], str]:
        return list(self.deeds.countries()), self.deeds.suggest()

    def _take_needed(self, needed: tuple[list[tuple[str, str]], str]) -> None:
        countries, passphrase = needed
        self.who.set_countries(countries)
        self.chosen.offer(passphrase)
        self.who.setFocus()

    def after(self, at: int) -> None:
        """Only the step with the passphrase typed once more makes anything."""
        step = self.steps[at]
        if step is self.hello:
            self.opened.emit(self.register)
        elif step is self.again:
            person, office, country = self.who.answers()
            wanted = Wanted(
                folder=new_folder(),
                passphrase=self.chosen.passphrase(),
                country=country,
                office=office,
                person=person,
                role=self._role,
            )
            self.work(self.tr("Making your register…"), lambda: self.deeds.make(wanted), self._take)
        else:
            self.show_step(at + 1)

    def _take(self, register: Any) -> None:
        self.register = register
        self.made.emit(register.folder)
        for box in (self.chosen.box, self.again.box):
            box.set_text("")
        self.chosen.offer("")
        if self._role == COORDINATOR:
            self.opened.emit(register)
        else:
            self.show_step(self.steps.index(self.hello))

    def save_hello(self) -> None:
        """Ask for a stick or folder and write the file there."""
        folder = ask.folder_to_use(self, self.tr("Where shall the hello file go?"), user_folder().parent)
        if folder is None:
            return
        path = _free_name(folder)

        def saved(digits: str) -> None:
            self.hello.show_saved(path.name, digits)
            self.onward.setFocus()

        self.work(self.tr("Saving the hello file…"), lambda: self.deeds.hello(self.register, path), saved)


def _free_name(folder: Path) -> Path:
    """A name no file there has yet; it says nothing about whose it is."""
    number, path = 1, folder / "hello.wiphello"
    while path.exists():
        number += 1
        path = folder / f"hello-{number}.wiphello"
    return path
