"""Any paper before it is paper: its pages as pictures, to be printed or saved as PDF."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from wipdesk.domain.numbers import grouped
from wipdesk.errors import WipdeskError
from wipdesk.services import printing
from wipdesk.ui import ask
from wipdesk.ui.pages.page import Page
from wipdesk.ui.paper import printer
from wipdesk.ui.paper.pages_of_pdf import pages_as_pictures
from wipdesk.ui.parts.buttons import button, on_key, quiet_button
from wipdesk.ui.parts.layout import ScrolledColumn, column, empty_out, holding, row
from wipdesk.ui.parts.text import ElidedLabel, label
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

_WIDEST = 900


@dataclass(frozen=True, slots=True)
class Paper:
    """What is to be shown, printed and kept."""

    looked_at: Callable[[], Any]
    """Work for the worker: the pages as they stand, without a line in the trail."""
    noted: Callable[[], Any]
    """Work for the worker: the pages that go out, with their line in the trail."""
    about: str
    """What they leave out or hold, in a sentence."""
    file_name: str
    """The name proposed for the PDF; it names nobody."""


class PaperPage(Page):
    """Pages as they will be printed. Looking leaves no trace; printing and saving leave a line in the trail."""

    help_page = "printing"

    def __init__(
        self, session: Session, moves: Moves, back_words: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(session, moves, parent)
        self.paper: Paper | None = None
        self.pdf = b""
        self.heading = ElidedLabel("", 16, semi=True)
        self.said = label("", 12, "ink2", wrap=True)
        self.pages = ScrolledColumn(margins=(20, 16, 20, 16), gap=16)
        self.pages.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pages.setAccessibleName(self.tr("Pages of the paper"))
        self.choices = row(gap=6)
        self.print_button = button(self.tr("Print…"), self.print, icon_name="printer", primary=True)
        self.save_button = button(self.tr("Save as PDF…"), self.save, icon_name="save")
        top = row(quiet_button(back_words, self.leave, icon_name="arrow-left"), None)
        heading = row(self.heading, self.save_button, self.print_button, gap=8)
        heading.setStretch(0, 1)
        head = holding(column(top, heading, self.choices, self.said, margins=(20, 10, 20, 10), gap=8))
        head.setProperty("ground", "surface")
        self.setLayout(column(head, self.pages, gap=0))
        on_key(self, "Esc", self.leave, back_words)
        self._redraw = QTimer(self, singleShot=True, interval=80)
        self._redraw.timeout.connect(self._draw)

    def leave(self) -> None:
        """Go back to where she came from."""
        self.moves.back_wanted.emit()

    def show_paper(self, paper: Paper) -> None:
        """Set a paper on its pages and show it."""
        self.paper = paper
        self.said.setText(self.tr("Setting the page…"))
        self.session.slow(
            lambda _progress: paper.looked_at(),
            then=lambda made: self._show(paper, made),
            refused=self.refused,
        )

    def _show(self, paper: Paper, rendered: Any) -> None:
        if paper is not self.paper:
            return
        self.pdf = rendered.pdf
        self.said.setText(self._words(paper.about, rendered.pages, rendered.missing_glyphs))
        self._draw()

    def _words(self, about: str, pages: int, missing: tuple[object, ...]) -> str:
        # Not "%n": asked of a class below this one, Qt takes a text with its number filled in for translated.
        said = self.tr("1 page, A4.") if pages == 1 else self.tr("{count} pages, A4.")
        words = [said.format(count=grouped(pages, self.session.say)), about]
        if missing:
            boxes = (
                self.tr("1 kind of letter cannot be printed and stands as an empty box.")
                if len(missing) == 1
                else self.tr("{count} kinds of letters cannot be printed and stand as empty boxes.")
            )
            words.append(boxes.format(count=grouped(len(missing), self.session.say)))
        if not printer.there_is_a_printer():
            words.append(
                self.tr("No printer is set up on this laptop: save it as PDF and print it elsewhere.")
            )
        return " ".join(words)

    def _draw(self) -> None:
        empty_out(self.pages.body)
        ratio = self.devicePixelRatioF()
        wide = min(self.pages.viewport().width() - theme().px(40), theme().px(_WIDEST))
        if not self.pdf or wide < 100:
            return
        for number, picture in enumerate(pages_as_pictures(self.pdf, dots_an_inch=110 * ratio), 1):
            image = picture.scaledToWidth(round(wide * ratio), Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(ratio)
            shown = QLabel()
            shown.setPixmap(QPixmap.fromImage(image))
            shown.setAccessibleName(self.tr("Page {number}").format(number=number))
            self.pages.body.addWidget(shown, 0, Qt.AlignmentFlag.AlignHCenter)
        self.pages.body.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the pages again as wide as there is room."""
        super().resizeEvent(event)
        self._redraw.start()

    def print(self) -> None:
        """Ask for the printer, note it in the trail, and print."""
        if not printer.there_is_a_printer():
            self.said.setText(
                self.tr("No printer is set up on this laptop. Nothing was printed; save it as PDF instead.")
            )
            self.save_button.setFocus()
            return
        chosen = printer.chosen_printer(self)
        if chosen is not None:
            self._noted(lambda pdf: self._printed(begun=printer.print_pages(pdf, chosen)))

    def save(self) -> None:
        """Ask where to, note it in the trail, and put the PDF there."""
        if self.paper is None:
            return
        proposed = self.session.exchange_folder / self.paper.file_name
        out = ask.file_to_write(self, self.tr("Save as PDF"), proposed, self.tr("PDF (*.pdf)"))
        if out is None:
            return
        asked = out.suffix.lower() == ".pdf"
        path = out if asked else out.with_name(out.name + ".pdf")
        # The question whether to write over a file is asked of the name that was typed, and of no other.
        self._noted(lambda pdf: self._put_down(pdf, path, overwrite=asked))

    def _put_down(self, pdf: bytes, out: Path, *, overwrite: bool) -> None:
        try:
            printing.save_pdf(pdf, out, overwrite=overwrite)
        except WipdeskError as error:
            self.refused(error)
        else:
            self.said.setText(
                self.tr("Saved as {name}. This file is not protected: whoever finds it can read it.").format(
                    name=out.name
                )
            )

    def _printed(self, *, begun: bool) -> None:
        if begun:
            self.said.setText(self.tr("Sent to the printer."))
        else:
            self.said.setText(
                self.tr("The printer did not begin. Nothing was printed; look at it and try again.")
            )

    def _noted(self, then: Callable[[bytes], object]) -> None:
        if self.paper is None:
            return
        self.session.write(
            self.paper.noted,
            roots=frozenset({""}),
            then=lambda rendered: then(rendered.pdf),
            refused=self.refused,
        )

    def refused(self, error: WipdeskError) -> None:
        """Say why it could not be set, printed or kept."""
        self.said.setText(self.session.sentence(error))
