"""Forms on the screen of a test, filled in as a person does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.case_file import PART_OF_KIND
from wipdesk.domain.catalogue import BY_NAME
from wipdesk.services import case_files, records, women
from wipdesk.ui.forms.form_page import FormPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.ui.forms.record_form import RecordForm
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


def files_of(session: Session) -> list[CaseFile]:
    """The file of every woman of the practice office."""
    return [case_files.open_file(session.register, each.id) for each in women.list_women(session.register)]


def file_with(session: Session, part: str) -> CaseFile:
    """A file in which there is something of that kind; a sentence is recorded where there is none."""
    files = files_of(session)
    found = next((file for file in files if getattr(file, part)), None)
    if found is not None or part != "sentences":
        return found or next(file for file in files if getattr(file, part))
    in_court = next(file for file in files if file.matters)
    records.put(session.register, "sentence", {"kind": "fine"}, parent=in_court.matters[0].id)
    return case_files.open_file(session.register, in_court.woman.id)


def on_screen(qtbot: QtBot, session: Session, moves: Moves) -> FormPage:
    """The page of forms, in front."""
    page = FormPage(session, moves)
    # Held until the test is over: a page that Python lets go of while a form of it goes would go twice.
    qtbot.addWidget(page, before_close_func=lambda _page, _held=page: None)
    page.resize(826, 660)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def form_on(page: FormPage) -> RecordForm:
    """The form that is open."""
    assert page.form is not None
    return page.form


def new_form(page: FormPage, file: CaseFile, kind: str) -> RecordForm:
    """A form for a new record of this woman."""
    above = BY_NAME[kind].parent
    parent = getattr(file, PART_OF_KIND[above])[0].id if above in ("matter", "sentence") else ""
    page.open(file.woman.id, kind, "", parent)
    return form_on(page)


def record_of(file: CaseFile, kind: str) -> str:
    """A record of that kind in a file."""
    return file.woman.id if kind == "woman" else str(getattr(file, PART_OF_KIND[kind])[0].id)
