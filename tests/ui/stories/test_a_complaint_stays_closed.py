"""What she told of violence is typed in the open compartment; once it is closed, nothing of it is anywhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.reports.planted import text_of
from tests.ui.conftest import PASSPHRASE
from tests.ui.file.test_closed_tab import said_in, shown, unlock
from tests.ui.forms.filling import form_on, on_screen
from wipdesk.domain.values import Sealed
from wipdesk.reports.faces import Face
from wipdesk.services import drafts, history, printing, records, women

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

ACCOUNT = "The officer at the gate, on the night of the rains <b>=cmd| ɛ ɔ ŋ مريم"
WORD = "officer at the gate"


def test_a_complaint_is_recorded_closed_and_read_again(
    session: Session, moves: Moves, qtbot: QtBot, tmp_path: Path
) -> None:
    woman = women.list_women(session.register)[0].id
    page = on_screen(qtbot, session, moves)
    page.open(woman, "complaint", "", woman)
    form = form_on(page)
    account = form.editor("account")
    account.begin_with(ACCOUNT)
    assert not account.boxes.isVisibleTo(account), "nothing can be typed while it is closed"

    account.standing.open_button.click()
    assert form.compartments.panel is not None
    form.compartments.panel.passphrase.set_text(PASSPHRASE)
    form.compartments.panel.open()
    account.begin_with(ACCOUNT)
    form.keep_draft()
    [draft] = drafts.open_drafts(session.register)
    assert WORD not in draft.typed
    with qtbot.waitSignal(form.saved) as saved:
        form.save()
    session.compartments.close()

    record, _ = records.open_record(session.register, "complaint", saved.args[0])
    assert isinstance(record.account, Sealed)
    assert not drafts.open_drafts(session.register)
    tab = shown(session, moves, qtbot, woman)
    assert WORD not in said_in(page) + said_in(tab.window())
    assert not women.list_women(session.register, "officer gate")
    assert WORD not in str(history.changes(session.register, woman))
    for face in Face:
        assert WORD not in text_of(printing.case_summary(session.register, woman, face=face).pdf)
    for each in tmp_path.rglob("*"):
        assert not each.is_file() or WORD.encode() not in each.read_bytes()

    unlock(tab, "safety")
    assert WORD in said_in(tab)
