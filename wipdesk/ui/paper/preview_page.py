"""The summary on paper before it is paper: three faces, what each leaves out, Print… and Save as PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QButtonGroup, QLabel, QWidget

from wipdesk.domain.naming import display_name
from wipdesk.errors import WipdeskError
from wipdesk.services import case_files, printing
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
    from PySide6.QtWidgets import QPushButton

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

_WIDEST = 900


class PreviewPage(Page):
    """One woman's summary as it will be printed. Looking leaves no trace; printing and saving leave a line."""

    name = "summary"
    help_page = "printing"

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, parent)
        self.woman = ""
        self.face = "court"
        self.pdf = b""
        self.heading = ElidedLabel("", 16, semi=True)
        self.said = label("", 12, "ink2", wrap=True)
        self.pages = ScrolledColumn(margins=(20, 16, 20, 16), gap=16)
        self.pages.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pages.setAccessibleName(self.tr("Pages of the summary"))
        self._faces = QButtonGroup(self)
        chips = row(gap=6)
        for face, words in self._faces_in_words():
            chips.addWidget(self._chip(face, words))
        chips.addStretch(1)
        self.print_button = button(self.tr("Print…"), self.print, icon_name="printer", primary=True)
        self.save_button = button(self.tr("Save as PDF…"), self.save, icon_name="save")
        top = row(
            quiet_button(self.tr("Back to her file"), self.moves.back_wanted.emit, icon_name="arrow-left"),
            None,
        )
        heading = row(self.heading, self.save_button, self.print_button, gap=8)
        heading.setStretch(0, 1)
        head = holding(column(top, heading, chips, self.said, margins=(20, 10, 20, 10), gap=8))
        head.setProperty("ground", "surface")
        self.setLayout(column(head, self.pages, gap=0))
        on_key(self, "Esc", self.moves.back_wanted.emit, self.tr("Back to her file"))
        self._redraw = QTimer(self, singleShot=True, interval=80)
        self._redraw.timeout.connect(self._draw)

    def _faces_in_words(self) -> tuple[tuple[str, str], ...]:
        return (
            ("court", self.tr("For the court")),
            ("full", self.tr("Full, for the office")),
            ("anonymous", self.tr("Without names")),
        )

    def _chip(self, face: str, words: str) -> QPushButton:
        made = button(words, lambda: self.show_face(face))
        made.setProperty("chip", True)
        made.setCheckable(True)
        made.setChecked(face == self.face)
        made.setFont(theme().font(12, semi=True))
        self._faces.addButton(made)
        return made

    def show_woman(self, woman: str) -> None:
        """Show the summary of her file."""
        self.woman = woman
        file = case_files.open_file(self.session.register, woman)
        self.heading.set_whole(self.tr("Summary of {name}").format(name=display_name(file, self.session.say)))
        self._render()
        self.pages.setFocus()

    def show_face(self, face: str) -> None:
        """Show it for another reader."""
        self.face = face
        self._render()

    def _render(self) -> None:
        self.said.setText(self.tr("Setting the page…"))
        woman, face, session = self.woman, self.face, self.session

        def work(_progress: object) -> tuple[str, Any]:
            file = case_files.open_file(session.register, woman)
            return face, printing.rendered(session.register, file, face=printing.FACES[face], say=session.say)

        self.session.slow(work, then=self._show, refused=self._refused)

    def _show(self, made: tuple[str, Any]) -> None:
        face, rendered = made
        if face != self.face:
            return
        self.pdf = rendered.pdf
        self.said.setText(self._words(rendered.pages, rendered.missing_glyphs))
        self._draw()

    def _words(self, pages: int, missing: tuple[object, ...]) -> str:
        told = {
            "court": self.tr("Leaves out health, relatives, telephones, notes and children’s details."),
            "full": self.tr("For the office only: holds names, telephones and notes."),
            "anonymous": self.tr("Leaves out names, places, numbers and all that was written freely."),
        }[self.face]
        words = [self.tr("%n page(s), A4.", "", pages), told]
        if missing:
            words.append(
                self.tr(
                    "%n kind(s) of letters cannot be printed and stand as an empty box.", "", len(missing)
                )
            )
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
            shown.setAccessibleName(self.tr("Page {number} of her summary").format(number=number))
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
        proposed = self.session.exchange_folder / self.tr("summary.pdf")
        out = ask.file_to_write(self, self.tr("Save the summary as PDF"), proposed, self.tr("PDF (*.pdf)"))
        if out is None:
            return
        if out.suffix.lower() != ".pdf":
            out = out.with_name(out.name + ".pdf")
        self._noted(lambda pdf: self._put_down(pdf, out))

    def _put_down(self, pdf: bytes, out: Path) -> None:
        try:
            printing.save_pdf(pdf, out)
        except WipdeskError as error:
            self._refused(error)
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
        session, woman, face = self.session, self.woman, printing.FACES[self.face]
        self.session.write(
            lambda: printing.case_summary(session.register, woman, face=face, say=session.say),
            roots=frozenset({""}),
            then=lambda rendered: then(rendered.pdf),
            refused=self._refused,
        )

    def _refused(self, error: WipdeskError) -> None:
        self.said.setText(self.session.sentence(error))
