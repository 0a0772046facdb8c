"""Paper before it is paper: three faces, what each leaves out, printing and saving."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest

from wipdesk.services import women
from wipdesk.ui import ask
from wipdesk.ui.paper import printer
from wipdesk.ui.paper.pages_of_pdf import pages_as_pictures
from wipdesk.ui.paper.preview_page import PreviewPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


@pytest.fixture
def page(session: Session, moves: Moves, qtbot: QtBot) -> PreviewPage:
    made = PreviewPage(session, moves)
    qtbot.addWidget(made)
    made.resize(820, 660)
    made.show()
    made.show_woman(women.list_women(session.register)[0].id)
    return made


def _text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path.read_bytes())
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def _trail(session: Session) -> list[str]:
    with session.register.reading() as connection:
        return list(connection.exec_driver_sql("SELECT what FROM trail ORDER BY n").scalars())


def test_the_page_for_the_court_is_shown_first_and_as_a_picture(page: PreviewPage) -> None:
    assert page.face == "court"
    shown = [page.pages.body.itemAt(at).widget() for at in range(page.pages.body.count())]
    pictures = [each for each in shown if each is not None]
    assert pictures
    assert all(not each.pixmap().isNull() for each in pictures)
    assert all(each.pixmap().deviceIndependentSize().width() <= page.width() for each in pictures)


def test_how_many_pages_it_has_is_said_in_whole_words(page: PreviewPage) -> None:
    """Of a class above, Qt takes a text with a number for translated though it is not."""
    assert "(s)" not in page.said.text()
    assert "A4" in page.said.text()


def test_looking_leaves_no_trace_and_saving_leaves_a_line(
    page: PreviewPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _trail(session)
    page.show_face("full")
    assert _trail(session) == before
    monkeypatch.setattr(ask, "file_to_write", lambda *_args: tmp_path / "hers")
    page.save()
    assert len(_trail(session)) == len(before) + 1
    assert (tmp_path / "hers.pdf").exists()
    assert "not protected" in page.said.text()


def test_what_is_saved_is_the_face_that_is_shown(
    page: PreviewPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = page.heading.whole().split()[-1]
    for face in ("full", "anonymous"):
        page.show_face(face)
        monkeypatch.setattr(ask, "file_to_write", lambda *_args, face=face: tmp_path / f"{face}.pdf")
        page.save()
    assert name in _text(tmp_path / "full.pdf")
    assert name not in _text(tmp_path / "anonymous.pdf")


def test_another_file_is_not_written_over(
    page: PreviewPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hers = tmp_path / "letter.pdf"
    hers.write_text("not a page of ours")
    monkeypatch.setattr(ask, "file_to_write", lambda *_args: hers)
    page.save()
    assert hers.read_text() == "not a page of ours"
    assert page.said.text()


def test_an_earlier_page_is_written_over_only_under_the_name_that_the_question_was_about(
    page: PreviewPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = tmp_path / "hers.pdf"
    earlier.write_bytes(b"%PDF-1.4 an earlier page")
    monkeypatch.setattr(ask, "file_to_write", lambda *_args: tmp_path / "hers")
    page.save()
    assert earlier.read_bytes() == b"%PDF-1.4 an earlier page"
    assert "already" in page.said.text()
    monkeypatch.setattr(ask, "file_to_write", lambda *_args: earlier)
    page.save()
    assert "not protected" in page.said.text()
    assert b"an earlier page" not in earlier.read_bytes()


def test_without_a_printer_it_says_so_and_prints_nothing(
    page: PreviewPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printer, "there_is_a_printer", lambda: False)
    before = _trail(session)
    page.print()
    assert "No printer" in page.said.text()
    assert _trail(session) == before


def test_pages_are_printed_whole_on_a_printer_that_writes_files(
    page: PreviewPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = printer.QPrinter(printer.QPrinter.PrinterMode.HighResolution)
    paper.setOutputFileName(str(tmp_path / "printed.pdf"))
    paper.setResolution(150)
    paper.setFullPage(True)
    monkeypatch.setattr(printer, "there_is_a_printer", lambda: True)
    monkeypatch.setattr(printer, "chosen_printer", lambda _parent: paper)
    page.print()
    assert "Sent to the printer" in page.said.text()
    printed = list(pages_as_pictures((tmp_path / "printed.pdf").read_bytes(), dots_an_inch=40))
    assert len(printed) == len(list(pages_as_pictures(page.pdf, dots_an_inch=40)))
    dark = sum(
        printed[0].pixelColor(x, y).lightness() < 128
        for x in range(0, printed[0].width(), 3)
        for y in range(0, printed[0].height(), 3)
    )
    assert dark > 50
