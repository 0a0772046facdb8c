"""Types a home town into a form in a process of its own and says when it is kept, to be killed then."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.ui.conftest import PASSPHRASE, TODAY
from wipdesk.services import registers
from wipdesk.ui.background import Background
from wipdesk.ui.editors.line_editors import TextEditor
from wipdesk.ui.forms.form_page import FormPage
from wipdesk.ui.moves import Moves
from wipdesk.ui.session import Session


def main(folder: str, woman: str, town: str) -> None:
    """Open her form, type, and wait to be killed."""
    application = QApplication([])
    session = Session(registers.unlock(Path(folder), PASSPHRASE, today=TODAY), Background())
    page = FormPage(session, Moves())
    page.show()
    page.open(woman, "woman", woman, "")
    session.background.idle.connect(lambda: _type(page, town))
    application.exec()


def _type(page: FormPage, town: str) -> None:
    form = page.form
    if form is None or form.dirty:
        return
    form.drafts.kept.connect(lambda: sys.stdout.write("kept\n") and sys.stdout.flush())
    editor = form.editor("home_town")
    if isinstance(editor, TextEditor):
        editor.box.setText(town)


if __name__ == "__main__":
    main(*sys.argv[1:])
