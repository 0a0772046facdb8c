"""What is half typed in a form is kept at every pause, comes back, and goes when it is saved or given up."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.laptop import at_home
from tests.ui.forms.filling import file_with, files_of, form_on, new_form, on_screen
from wipdesk.domain.values import Contested
from wipdesk.errors import DiskFull
from wipdesk.services import case_files, conflicts, drafts, records
from wipdesk.ui.forms.draft_keeping import AFTER_MS

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

HOSTILE = "<b>=cmd| ɛ ɔ ŋ مريم " + "x" * 10_000
ROOT = Path(__file__).parents[3]


def test_it_is_kept_at_a_pause_and_restored_with_the_time(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    page = on_screen(qtbot, session, moves)
    file = file_with(session, "matters")
    form = new_form(page, file, "note")
    with qtbot.waitSignal(form.drafts.kept, timeout=AFTER_MS * 5):
        form.editor("text").begin_with("She was not fed on Sunday")
    [draft] = drafts.open_drafts(session.register)
    assert page.draft_id == draft.id
    again = on_screen(qtbot, session, moves)
    again.open_draft(draft.id)
    restored = form_on(again)
    assert restored.editor("text").value() == "She was not fed on Sunday"
    assert restored.woman_id == file.woman.id
    assert restored.head.restored.text().startswith("Restored from ")
    assert restored.dirty
    with qtbot.waitSignal(restored.saved):
        restored.save()
    assert drafts.open_drafts(session.register) == ()


def test_cancel_asks_in_the_form_and_discarding_forgets_the_draft(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    page = on_screen(qtbot, session, moves)
    form = new_form(page, file_with(session, "matters"), "note")
    form.editor("text").begin_with("x")
    form.keep_draft()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert form.foot.question.isVisible()
    form.foot.stay.click()
    assert not form.foot.question.isVisible()
    assert form.editor("text").value() == "x"
    form.cancel()
    with qtbot.waitSignal(moves.back_wanted):
        form.foot.discard.click()
    assert drafts.open_drafts(session.register) == ()


def test_leaving_an_untouched_form_asks_nothing(session: Session, moves: Moves, qtbot: QtBot) -> None:
    page = on_screen(qtbot, session, moves)
    form = new_form(page, file_with(session, "matters"), "task")
    with qtbot.waitSignal(moves.back_wanted):
        form.cancel()
    assert drafts.open_drafts(session.register) == ()


def test_a_draft_that_cannot_be_kept_says_so_and_loses_nothing(
    session: Session, moves: Moves, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_named: object) -> None:
        raise DiskFull(1)

    page = on_screen(qtbot, session, moves)
    form = new_form(page, file_with(session, "matters"), "note")
    form.editor("text").begin_with("Her sister came")
    monkeypatch.setattr(drafts, "keep", full)
    form.keep_draft()
    assert form.head.said.text() == session.sentence(DiskFull(1))
    monkeypatch.undo()
    form.keep_draft()
    assert len(drafts.open_drafts(session.register)) == 1


def test_a_form_killed_after_a_pause_comes_back_with_the_base_of_then(
    session: Session, moves: Moves, qtbot: QtBot, home: Path
) -> None:
    woman = files_of(session)[0].woman
    session.register.close()
    with subprocess.Popen(
        [
            sys.executable,
            "-m",
            "tests.ui.forms.typist",
            str(home / "practice" / "coordinator"),
            woman.id,
            "Bonthe",
        ],
        cwd=ROOT,
        env={**os.environ, "WIPDESK_HOME": str(home / "home")},
        stdout=subprocess.PIPE,
        text=True,
    ) as typist:
        assert typist.stdout is not None
        assert typist.stdout.readline() == "kept\n"
        typist.kill()
    from tests.ui.conftest import PASSPHRASE, TODAY
    from wipdesk.services import registers

    with at_home(home / "home"):
        session.register = registers.unlock(home / "practice" / "coordinator", PASSPHRASE, today=TODAY)
        records.put(session.register, "woman", {"home_town": "Kenema"}, record_id=woman.id)
        page = on_screen(qtbot, session, moves)
        page.open(woman.id, "woman", woman.id, "")
        form = form_on(page)
        assert form.editor("home_town").value() == "Bonthe"
        form.save()
        town = case_files.open_file(session.register, woman.id).woman.home_town
        session.register.close()
    assert isinstance(town, Contested)
    assert {account.value for account in town.accounts} == {"Bonthe", "Kenema"}


def test_the_other_half_typed_forms_are_named_and_can_be_opened_or_given_up(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    page = on_screen(qtbot, session, moves)
    file = file_with(session, "matters")
    for text in ("first", "second"):
        form = new_form(page, file, "note")
        form.editor("text").begin_with(text)
    new_form(page, file, "task")
    assert page.banner.isVisible()
    kept = {draft.typed: draft.id for draft in drafts.open_drafts(session.register)}
    assert len(kept) == 2
    page.banner.forget_wanted.emit(kept['{"text":"second"}'])
    page.banner.open_wanted.emit(kept['{"text":"first"}'])
    assert form_on(page).editor("text").value() == "first"
    assert not page.banner.isVisible()


def test_what_was_typed_for_a_record_that_was_taken_away_says_so_and_can_still_be_recorded(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    file = file_with(session, "matters")
    note = records.put(session.register, "note", {"text": "She was not fed"}, parent=file.woman.id).id
    page = on_screen(qtbot, session, moves)
    page.open(file.woman.id, "note", note, "")
    form_on(page).editor("text").begin_with("She was not fed on Sunday")
    form_on(page).keep_draft()
    assert not form_on(page).head.said.text()
    page.leave()
    records.take_away(session.register, "note", note, gone=True)
    [draft] = drafts.open_drafts(session.register)
    page.open_draft(draft.id)
    who = session.register.identity.name
    assert form_on(page).head.said.text().startswith(f"Note: taken away meanwhile by {who}.")
    form_on(page).save()
    assert [each.kind for each in conflicts.list_conflicts(session.register) if each.record == note]


def test_what_was_typed_for_a_woman_whose_file_was_taken_away_says_so(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    file = file_with(session, "matters")
    page = on_screen(qtbot, session, moves)
    form = new_form(page, file, "note")
    form.editor("text").begin_with("She was not fed on Sunday")
    form.keep_draft()
    page.leave()
    records.take_away(session.register, "woman", file.woman.id, gone=True)
    [draft] = drafts.open_drafts(session.register)
    page.open_draft(draft.id)
    assert form_on(page).head.said.text().startswith("Woman: taken away meanwhile by ")
    assert form_on(page).editor("text").value() == "She was not fed on Sunday"


def test_what_was_typed_under_a_matter_that_was_taken_away_says_so_and_is_recorded_in_her_file(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    file = file_with(session, "matters")
    page = on_screen(qtbot, session, moves)
    form = new_form(page, file, "charge")
    form.editor("offence_text").begin_with("Took a goat")
    form.keep_draft()
    page.leave()
    records.take_away(session.register, "matter", form.main.opened.parent, gone=True)
    [draft] = drafts.open_drafts(session.register)
    page.open_draft(draft.id)
    assert form_on(page).head.said.text().startswith("Matter: taken away meanwhile by ")
    assert "comes back" not in form_on(page).head.said.text()
    form_on(page).save()
    charges = case_files.open_file(session.register, file.woman.id).charges
    assert "Took a goat" in [charge.offence_text for charge in charges]
