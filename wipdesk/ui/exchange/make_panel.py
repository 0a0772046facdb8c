"""Making a bundle: for whom, where to, and what came of it; no box follows another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from wipdesk import settings
from wipdesk.domain.numbers import grouped
from wipdesk.services import exchange_folder, packing
from wipdesk.ui import ask
from wipdesk.ui.exchange.wishes_part import WishesPart
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import button, on_key
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import Card, row
from wipdesk.ui.parts.text import label, tell
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from wipdesk.errors import WipdeskError
    from wipdesk.services.sending import Standing
    from wipdesk.ui.session import Session


class MakePanel(Card):
    """Opens over the board; whoever runs the office is chosen to begin with."""

    closed = Signal()
    made = Signal()

    def __init__(self, session: Session, standings: Sequence[Standing]) -> None:
        super().__init__(self.tr("Make a bundle"))
        self.session = session
        self.busy = False
        self.boxes: list[tuple[QCheckBox, str]] = []
        self.asked = label(self.tr("For whom? Only they can open it."), 13, wrap=True)
        self.body.addWidget(self.asked)
        for standing in standings:
            if standing.works:
                self._add(standing)
        self.wishes = self.offered() if self.boxes else None
        if self.wishes is not None:
            self.body.addWidget(self.wishes)
        self.said = label("", 13, wrap=True)
        self.said.hide()
        self.write_button = button(
            self.tr("Write the bundle…"), self.write, icon_name="file-up", primary=bool(self.boxes)
        )
        self.close_button = button(self.tr("Close"), self.leave)
        self.body.addWidget(self.said)
        self.folder = settings.load().exchange_folder if self.wishes is not None else ""
        self.folder_button = button(self.tr("Put it into the exchange folder"), self.put, icon_name="file-up")
        self.folder_button.setVisible(bool(self.folder))
        self.body.addWidget(flowing(self.write_button, self.folder_button, self.close_button))
        if not self.boxes:
            self.write_button.setEnabled(False)
            self._tell(
                self.tr("Nobody else works in this office yet, so there is nobody to pack for."), "ink2"
            )
        on_key(self, "Esc", self.leave, self.tr("Close"))

    def begin(self) -> None:
        """Put the keyboard where one begins."""
        (self.boxes[0][0] if self.boxes else self.close_button).setFocus()

    def leave(self) -> None:
        """Close, unless a bundle is being packed: what came of it must be read."""
        if not self.busy:
            self.closed.emit()

    def offered(self) -> WishesPart | None:
        """What may be left out or cut."""
        return WishesPart(self.session)

    def put(self) -> None:
        """Write it into the folder for exchange, under a name of its own."""
        to = self._to()
        if to:
            folder, wishes = Path(self.folder), self._wishes()
            self._start(lambda register: exchange_folder.put(register, folder, to, **wishes))

    def write(self) -> None:
        """Ask where to, and write it."""
        to = self._to()
        if not to:
            return
        out = ask.file_to_write(
            self,
            self.tr("Write the bundle"),
            free_name(self.session.exchange_folder),
            self.tr("Bundles of wipdesk (*.wipsync)"),
        )
        if out is None:
            return
        if not out.suffix:
            out = out.with_suffix(".wipsync")
        wishes, chosen = self._wishes(), out
        self._start(lambda register: self.pack(register, chosen, to, wishes))

    def pack(self, register: Any, out: Path, to: Sequence[str], wishes: Mapping[str, Any]) -> Any:
        """What the worker does: write the bundle for those who were chosen.

        Only the name that was chosen may be written over: of several files the others were never shown.
        """
        return packing.pack(register, out, to, overwrite=not wishes.get("max_size"), **wishes)

    def _to(self) -> list[str]:
        to = [addressee for box, addressee in self.boxes if box.isChecked()]
        if not to:
            self._tell(self.tr("Choose at least one person, then write the bundle."), "amber")
        return to

    def _wishes(self) -> dict[str, Any]:
        return self.wishes.chosen() if self.wishes is not None else {}

    def _start(self, work: Callable[[Any], Any]) -> None:
        self._set_busy(busy=True)
        self._tell(self.tr("Packing…"), "ink2")
        register = self.session.register
        self.session.slow(lambda _progress: work(register), then=self._made, refused=self._refused)

    def _add(self, standing: Any) -> None:
        words = self.tr("{person}, {label}").format(person=standing.person, label=standing.label)
        box = QCheckBox(words.replace("&", "&&"))
        box.setAccessibleName(words)
        box.setFont(theme().font(13))
        box.setChecked(standing.coordinator)
        self.boxes.append((box, standing.addressee))
        waiting = (
            self.tr("waits for {count}").format(count=grouped(standing.waiting, say))
            if standing.waiting
            else ""
        )
        self.body.addLayout(row(box, label(waiting, 12, "ink2"), None))

    def said_of(self, made: Any) -> str:
        """What is said once it is written."""
        commits, size = sum(each.commits for each in made), sum(each.size for each in made)
        told = self._sentence(len(made), commits, scans=bool(made[0].scans)).format(
            files=len(made),
            name=made[0].path.name,
            count=grouped(commits, say),
            size=grouped(max(1, size // 1024), say),
        )
        if made[0].later:
            left = self.tr("Changes left for a later bundle: {count}.")
            told += " " + left.format(count=grouped(made[0].later, say))
        if made[0].scans_left:
            left = self.tr("Scans left out, in pages: {count}.")
            told += " " + left.format(count=grouped(made[0].scans_left, say))
        return told

    def _sentence(self, files: int, commits: int, *, scans: bool) -> str:
        if files > 1 and commits == 1:
            return self.tr(
                "{files} files are written, {name} and so on: 1 change, {size} KB. They can be read in any order."
            )
        if files > 1:
            return self.tr(
                "{files} files are written, {name} and so on: {count} changes, {size} KB. They can be read in any "
                "order."
            )
        if commits == 1:
            return self.tr("{name} is written: 1 change, {size} KB. Only those you chose can open it.")
        if commits or scans:
            return self.tr("{name} is written: {count} changes, {size} KB. Only those you chose can open it.")
        return self.tr("{name} is written: no change was waiting, so it only says what you have. {size} KB.")

    def _made(self, made: Any) -> None:
        self._set_busy(busy=False)
        self._tell(self.said_of(made), "green")
        self.made.emit()

    def _refused(self, error: WipdeskError) -> None:
        self._set_busy(busy=False)
        self._tell(self.session.sentence(error), "amber")

    def _set_busy(self, *, busy: bool) -> None:
        self.busy = busy
        self.write_button.setEnabled(not busy)
        self.folder_button.setEnabled(not busy)
        self.close_button.setEnabled(not busy)

    def _tell(self, words: str, tone: str) -> None:
        tell(self.said, words, tone)


def free_name(folder: Path) -> Path:
    """A name that says nothing of anybody, and that no file has yet."""
    number, path = 1, folder / "bundle.wipsync"
    while path.exists():
        number += 1
        path = folder / f"bundle-{number}.wipsync"
    return path
