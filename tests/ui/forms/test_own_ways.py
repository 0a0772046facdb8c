"""Forms with ways of their own: what appears when, and what is saved together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.forms.filling import file_with, files_of, form_on, new_form, on_screen
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.values import Missing
from wipdesk.services import case_files, records
from wipdesk.services.file_words import Target
from wipdesk.ui import ask
from wipdesk.ui.editors.blob_editor import BlobEditor
from wipdesk.ui.editors.date_editor import DateEditor
from wipdesk.ui.editors.line_editors import TextEditor
from wipdesk.ui.editors.record_editor import RecordEditor
from wipdesk.ui.forms.charge_form import ChargeForm
from wipdesk.ui.forms.custody_form import CustodyForm
from wipdesk.ui.forms.document_form import DocumentForm

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.forms.record_form import RecordForm
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


def choose(form: RecordForm, name: str, code: str) -> None:
    """Choose an answer of a list."""
    editor = form.editor(name)
    editor.box.show_code(code)  # type: ignore[attr-defined]
    editor.box.picked.emit()  # type: ignore[attr-defined]


def date_line(form: RecordForm, name: str, line: str) -> None:
    editor = form.editor(name)
    assert isinstance(editor, DateEditor)
    editor.line.setText(line)


def shown(form: RecordForm, *names: str) -> list[bool]:
    return [form.body.rows[name].isVisibleTo(form) for name in names]


def test_a_move_ends_the_present_stretch_and_begins_the_next_in_one_save(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    woman = records.put(session.register, "woman", {"name_given": "Hawa"}).id
    before = {"place": "FFCC", "regime": "remand", "from_date": "3 May 2026"}
    old = records.put(session.register, "custody_episode", before, parent=woman).id
    page = on_screen(qtbot, session, moves)
    page.open(woman, "custody_episode", "", "")
    form = page.form
    assert isinstance(form, CustodyForm)
    assert form.foot.save.text() == "Record move"
    assert "Freetown Female Correctional Centre" in form.from_where.text()
    assert shown(form, "to_date", "ended_by") == [False, False]
    choose(form, "place", "BO")
    choose(form, "regime", "remand")
    date_line(form, "from_date", "20 November 2026")
    echo = form.editor("from_date").echo.text()  # type: ignore[attr-defined]
    assert echo == "Read as 20 November 2026. Days held in this stretch: 2 days"
    with qtbot.waitSignal(form.saved):
        form.save()
    first, second = sorted(
        case_files.open_file(session.register, woman).episodes, key=lambda each: each.id != old
    )
    assert isinstance(first.to_date, PartialDate)
    assert first.to_date.edtf == "2026-11-20"
    assert (first.ended_by, second.place, second.to_date) == ("moved", "BO", Missing.NOT_ASKED)


def test_a_move_before_she_came_there_is_shown_as_odd_until_it_is_no_move(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    woman = records.put(session.register, "woman", {"name_given": "Hawa"}).id
    records.put(session.register, "custody_episode", {"from_date": "3 May 2026"}, parent=woman)
    page = on_screen(qtbot, session, moves)
    page.open(woman, "custody_episode", "", "")
    form = page.form
    assert isinstance(form, CustodyForm)
    date_line(form, "from_date", "20 November 2025")  # a slip in the year would take her off every round
    assert "before the one it must follow" in form.editor("from_date").trouble.text()
    form.ends.setChecked(False)
    assert not form.editor("from_date").trouble.text()


def test_an_earlier_stretch_leaves_the_present_one_alone(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    woman = records.put(session.register, "woman", {"name_given": "Hawa"}).id
    old = records.put(session.register, "custody_episode", {"from_date": "3 May 2026"}, parent=woman).id
    page = on_screen(qtbot, session, moves)
    page.open(woman, "custody_episode", "", "")
    form = page.form
    assert isinstance(form, CustodyForm)
    form.ends.click()
    assert shown(form, "to_date", "ended_by") == [True, True]
    assert form.foot.save.text() == "Record detention"
    date_line(form, "from_date", "1 May 2026")
    form.save()
    record, _ = records.open_record(session.register, "custody_episode", old)
    assert record.to_date is Missing.NOT_ASKED


def test_a_child_is_recorded_with_its_tie_and_comes_back_with_it(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    file = file_with(session, "matters")
    known = {child.id for child in file.children}
    page = on_screen(qtbot, session, moves)
    form = new_form(page, file, "child")
    assert shown(form, "inside_since") == [False]
    date_line(form, "birth_date", "about 3 months")
    choose(form, "where", "inside_with_mother")
    assert shown(form, "inside_since", "separation_plan") == [True, True]
    choose(form, "tie.relation", "mother")
    form.keep_draft()
    again = on_screen(qtbot, session, moves)
    again.open_draft(page.draft_id)
    assert again.form is not None
    assert again.form.woman_id == file.woman.id
    assert again.form.editor("tie.relation").value() == "mother"
    again.form.save()
    now = case_files.open_file(session.register, file.woman.id)
    [child] = [each for each in now.children if each.id not in known]
    [tie] = [each for each in now.ties if each.parent == child.id]
    assert (tie.woman, tie.relation) == (file.woman.id, "mother")


def test_a_meeting_at_a_new_visit_records_both(session: Session, moves: Moves, qtbot: QtBot) -> None:
    file = file_with(session, "matters")
    page = on_screen(qtbot, session, moves)
    form = new_form(page, file, "encounter")
    assert shown(form, "visit.date", "date") == [False, True]
    chosen = form.editor("visit")
    assert isinstance(chosen, RecordEditor)
    chosen.box.setCurrentIndex(1)
    chosen.box.activated.emit(1)
    assert shown(form, "visit.date", "date") == [True, False]
    date_line(form, "visit.date", "20 November 2026")
    choose(form, "seen", "seen")
    with qtbot.waitSignal(form.saved) as saved:
        form.save()
    meeting, _ = records.open_record(session.register, "encounter", saved.args[0])
    visit, _ = records.open_record(session.register, "visit", meeting.visit)
    assert visit.date.edtf == "2026-11-20"
    assert visit.visited_by == session.register.identity.person


def test_a_meeting_at_an_old_visit_makes_no_new_one(session: Session, moves: Moves, qtbot: QtBot) -> None:
    file = file_with(session, "matters")
    page = on_screen(qtbot, session, moves)
    form = new_form(page, file, "encounter")
    choose(form, "seen", "seen")
    assert len(form.to_save()) == 1


def test_bail_asks_for_what_its_state_asks_for(session: Session, moves: Moves, qtbot: QtBot) -> None:
    page = on_screen(qtbot, session, moves)
    form = new_form(page, file_with(session, "matters"), "bail")
    names = ("amount", "unmet_reason", "met_on", "refusal_reason")
    assert shown(form, *names) == [False, False, False, False]
    choose(form, "state", "granted_unmet")
    assert shown(form, *names) == [True, True, False, False]
    form.editor("amount").begin_with("500")
    choose(form, "state", "refused")
    assert shown(form, *names) == [True, False, False, True], "what is filled in stays in sight"


def test_the_list_names_the_law_and_she_takes_it_over(session: Session, moves: Moves, qtbot: QtBot) -> None:
    page = on_screen(qtbot, session, moves)
    form = new_form(page, file_with(session, "matters"), "charge")
    assert isinstance(form, ChargeForm)
    choose(form, "offence", "SL_RECEIV")
    statute = form.editor("statute")
    assert isinstance(statute, TextEditor)
    assert statute.value() is Missing.NOT_ASKED
    assert "Larceny Act 1916 s.33" in statute.hint.text()
    form.take_law.click()
    assert statute.value() == "Larceny Act 1916 s.33"
    assert not form.take_law.isVisibleTo(form)


def test_a_hearing_still_to_come_is_said_to_be_a_next_date(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    page = on_screen(qtbot, session, moves)
    form = new_form(page, file_with(session, "matters"), "hearing")
    date_line(form, "date", "3 December 2026")
    assert form.editor("date").hint.text().startswith("This day is still to come.")
    choose(form, "outcome", "acquitted")
    assert shown(form, "next_date", "no_next_date_why", "adjournment_reason") == [False, False, False]


def test_a_scan_that_is_refused_leaves_the_paper_recorded_and_says_why(
    session: Session, moves: Moves, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "warrant.jpg"
    broken.write_bytes(b"no picture")
    monkeypatch.setattr(ask, "file_to_open", lambda *_args: broken)
    page = on_screen(qtbot, session, moves)
    file = files_of(session)[0]
    form = new_form(page, file, "document")
    assert isinstance(form, DocumentForm)
    form.editor("title").begin_with("Remand warrant")
    scan = form.editor("file")
    assert isinstance(scan, BlobEditor)
    scan.choose.click()
    assert scan.attached.text() == "warrant.jpg"
    form.save()
    assert form.head.said.text().startswith("The paper is recorded, its scan is not.")
    [paper] = case_files.open_file(session.register, file.woman.id).documents
    assert paper.title == "Remand warrant"
    assert not form.main.new


def test_fields_stay_in_their_columns_while_the_other_side_is_hidden(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    form = new_form(on_screen(qtbot, session, moves), file_with(session, "matters"), "hearing")
    rows = form.body.rows
    assert not rows["no_next_date_why"].isVisibleTo(form)
    qtbot.waitUntil(lambda: rows["date"].width() > 200)
    assert len({rows[name].width() for name in ("date", "produced", "outcome", "next_date", "source")}) == 1


def test_a_form_opened_at_a_field_far_below_shows_that_field(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    page = on_screen(qtbot, session, moves)
    woman = files_of(session)[0].woman.id
    page.open(woman, "woman", woman, "", at=Target("woman", woman, "released_on"))
    row = form_on(page).body.rows["released_on"]
    qtbot.waitUntil(lambda: row.visibleRegion().boundingRect() == row.rect(), timeout=1_000)
