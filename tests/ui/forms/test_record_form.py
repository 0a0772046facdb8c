"""A form keeps what is typed in it: through a refusal, a lock, a merge and a power cut."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import PASSPHRASE
from tests.ui.forms.filling import file_with, files_of, form_on, new_form, on_screen, record_of
from wipdesk.domain.case_file import PART_OF_KIND
from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.compartments import NAMES
from wipdesk.domain.court_dates import has_ended
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.values import Contested, Missing, Unread
from wipdesk.errors import DiskFull
from wipdesk.services import case_files, closed_values, compartments, drafts, records
from wipdesk.ui.editors.code_editor import CodeEditor
from wipdesk.ui.editors.date_editor import DateEditor
from wipdesk.ui.editors.line_editors import TextEditor
from wipdesk.ui.forms.after_save import AfterSave
from wipdesk.ui.forms.layouts import LAYOUTS
from wipdesk.ui.forms.parent_choice import ParentChoice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.ui.forms.form_page import FormPage
    from wipdesk.ui.forms.record_form import RecordForm
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

HOSTILE = "<b>=cmd| ɛ ɔ ŋ مريم " + "x" * 10_000
ROOT = Path(__file__).parents[3]


def write(form: RecordForm, name: str, text: str) -> None:
    """Put a text into the line of a field, as a paste does."""
    editor = form.editor(name)
    if isinstance(editor, TextEditor):
        editor.box.setText(text)
    elif isinstance(editor, DateEditor):
        editor.line.setText(text)
    else:
        editor.begin_with(text)


def hearings(session: Session, woman: str) -> set[str]:
    return {hearing.id for hearing in case_files.open_file(session.register, woman).hearings}


def test_an_adjourned_hearing_is_recorded_with_the_keyboard_alone(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    file = file_with(session, "matters")
    page = on_screen(qtbot, session, moves)
    form = new_form(page, file, "hearing")
    before = hearings(session, file.woman.id)
    qtbot.keyClicks(page.focusWidget(), "20 November 2026")
    tab(qtbot, page, "Magistrates' Court")
    tab(qtbot, page, "")
    tab(qtbot, page, "")
    tab(qtbot, page, "adjourned to a date")
    assert form.body.rows["adjournment_reason"].isVisible()
    tab(qtbot, page, "Prosecution not ready, or investigation not finished")
    assert form.editor("next_date").hint.text().startswith("Write the next date")
    tab(qtbot, page, "4 December 2026")
    assert form.editor("next_date").hint.text() == ""
    with qtbot.waitSignal(form.saved) as saved:
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert {saved.args[0]} == hearings(session, file.woman.id) - before
    hearing, _ = records.open_record(session.register, "hearing", saved.args[0])
    assert (hearing.court, hearing.outcome, hearing.adjournment_reason) == (
        "SL_MC",
        "adjourned",
        "pros_not_ready",
    )
    assert isinstance(hearing.next_date, PartialDate)
    assert hearing.next_date.edtf == "2026-12-04"


def tab(qtbot: QtBot, page: FormPage, text: str) -> None:
    """On to the next box, and write in it."""
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    if text:
        qtbot.keyClicks(page.focusWidget(), text)


@pytest.mark.parametrize("kind", LAYOUTS)
def test_the_form_of_every_kind_opens_new_and_on_a_record(
    session: Session, moves: Moves, qtbot: QtBot, kind: str
) -> None:
    page = on_screen(qtbot, session, moves)
    if kind != "woman":
        above = PART_OF_KIND.get(BY_NAME[kind].parent, "matters")
        new = new_form(page, file_with(session, above), kind)
        assert new.main.new
        assert not new.dirty
    rare = not any(getattr(each, PART_OF_KIND.get(kind, "matters")) for each in files_of(session))
    file = with_a_record(session, kind) if rare else file_with(session, PART_OF_KIND.get(kind, "matters"))
    page.open(file.woman.id, kind, record_of(file, kind), "")
    form = form_on(page)
    assert not form.main.new
    assert not form.dirty
    assert not form.main.differs
    assert form.head.title.whole()


def with_a_record(session: Session, kind: str) -> CaseFile:
    """A practice office has no papers, and nothing of health: the file of a woman who has one now."""
    above = BY_NAME[kind].parent
    file = file_with(session, PART_OF_KIND.get(above, "matters"))
    parent = file.woman.id if above == "woman" else str(getattr(file, PART_OF_KIND[above])[0].id)
    records.put(session.register, kind, {}, parent=parent)
    return case_files.open_file(session.register, file.woman.id)


@pytest.mark.parametrize("kind", [kind for kind in LAYOUTS if kind != "woman"])
def test_hostile_text_in_every_line_is_saved_and_comes_back(
    session: Session, moves: Moves, qtbot: QtBot, kind: str
) -> None:
    page = on_screen(qtbot, session, moves)
    compartments.open_with(session.register, PASSPHRASE, NAMES)
    form = new_form(page, file_with(session, PART_OF_KIND.get(BY_NAME[kind].parent, "matters")), kind)
    typed = [
        name
        for name in form.body.rows
        if "." not in name and isinstance(form.editor(name), TextEditor | DateEditor)
    ]
    for name in typed:
        write(form, name, HOSTILE)
    with qtbot.waitSignal(form.saved) as saved:
        form.save()
    kept, _ = closed_values.opened(
        session.register, *records.open_record(session.register, kind, saved.args[0])
    )
    for name in typed:
        value = getattr(kept, name)
        assert (value.said if isinstance(value, PartialDate) else value).strip() == HOSTILE.strip()


def test_what_cannot_be_read_is_named_beside_the_field_and_on_top_and_saved_as_it_is(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    page = on_screen(qtbot, session, moves)
    form = new_form(page, file_with(session, "matters"), "charge")
    form.body.go_to("count_no")
    qtbot.keyClicks(page.focusWidget(), "two or three")
    assert not form.head.problems.isVisible(), "while it is being typed nothing is wrong yet"
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert form.head.problems.isVisible()
    assert form.editor("count_no").trouble.text().startswith("Count: this could not be read.")
    form.editor("offence").setFocus()
    form.head.field_wanted.emit("count_no")
    assert page.focusWidget() is form.editor("count_no").first_box()
    with qtbot.waitSignal(form.saved) as saved:
        form.foot.save.click()
    charge, _ = records.open_record(session.register, "charge", saved.args[0])
    assert charge.count_no == Unread("two or three")


def test_a_date_before_the_one_it_follows_is_said_at_once(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    page = on_screen(qtbot, session, moves)
    form = new_form(page, file_with(session, "matters"), "id_number")
    write(form, "from_date", "3 May 2024")
    write(form, "to_date", "3 May 2023")
    assert "lies before" in form.editor("to_date").trouble.text()


def test_what_would_not_fit_to_the_rest_of_her_file_is_said_once_the_field_is_left(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    page = on_screen(qtbot, session, moves)
    file = next(each for each in files_of(session) if each.matters and not has_ended(each.matters[:1]))
    form = new_form(page, file, "hearing")
    write(form, "date", "3 May 2001")
    form._left()  # noqa: SLF001
    said = form.editor("date").trouble.text()
    assert "before the arrest" in said
    write(form, "date", "today")
    form._left()  # noqa: SLF001
    assert form.editor("date").trouble.text() == ""


def test_a_date_that_makes_another_record_not_fit_is_said_where_it_is_typed(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    page = on_screen(qtbot, session, moves)
    file = next(each for each in files_of(session) if each.hearings)
    matter = next(each for each in file.matters if each.id == file.hearings[0].parent)
    page.open(file.woman.id, "matter", matter.id, "")
    form = form_on(page)
    write(form, "arrest_date", "today")
    form._left()  # noqa: SLF001
    assert form.editor("arrest_date").trouble.text() != ""
    assert form.head.problems.isVisible()


def test_a_text_that_no_change_can_hold_is_said_while_it_is_typed_and_stays_whole(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    page = on_screen(qtbot, session, moves)
    form = new_form(page, files_of(session)[0], "note")
    text = "ɛ" * 40_000
    write(form, "text", text)
    form._left()  # noqa: SLF001
    assert "shorten it" in form.editor("text").trouble.text()
    assert "too long to be saved" in form.head.heading.text()
    form.foot.save.click()
    assert "Nothing was saved" in form.head.said.text()
    assert form.editor("text").value() == text
    write(form, "text", "x" * 60_000)
    form._left()  # noqa: SLF001
    with qtbot.waitSignal(form.saved):
        form.foot.save.click()


def test_a_refused_save_leaves_everything_in_the_form_and_in_a_draft(
    session: Session, moves: Moves, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> None:
        raise DiskFull(1)

    page = on_screen(qtbot, session, moves)
    form = new_form(page, file_with(session, "matters"), "note")
    form.editor("text").begin_with("Her sister came")
    monkeypatch.setattr(records, "save_all", full)
    form.save()
    assert form.head.said.isVisible()
    assert form.head.said.text() == session.sentence(DiskFull(1))
    assert form.editor("text").value() == "Her sister came"
    assert form.body.isEnabled()
    assert form.dirty
    assert len(drafts.open_drafts(session.register)) == 1
    monkeypatch.undo()
    with qtbot.waitSignal(form.saved):
        form.save()


def test_what_a_colleague_wrote_meanwhile_stands_beside_it_and_is_said(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    woman = files_of(session)[0].woman
    page = on_screen(qtbot, session, moves)
    page.open(woman.id, "woman", woman.id, "")
    form = form_on(page)
    write(form, "home_town", "Bo")
    records.put(session.register, "woman", {"home_town": "Kenema"}, record_id=woman.id)
    form.save()
    assert isinstance(page.shown, AfterSave)
    assert AfterSave.sentences(form)[0].startswith("Home town or village: while you wrote, another account")
    town = case_files.open_file(session.register, woman.id).woman.home_town
    assert isinstance(town, Contested)
    assert {account.value for account in town.accounts} == {"Bo", "Kenema"}


def test_revert_shows_what_is_saved(session: Session, moves: Moves, qtbot: QtBot) -> None:
    woman = files_of(session)[0].woman
    page = on_screen(qtbot, session, moves)
    page.open(woman.id, "woman", woman.id, "")
    form = form_on(page)
    write(form, "home_town", "Bo")
    assert form.foot.revert.isVisible()
    form.foot.revert.click()
    assert form.editor("home_town").value() == woman.home_town
    assert not form.dirty


def test_a_woman_without_any_name_is_the_only_thing_refused(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    page = on_screen(qtbot, session, moves)
    page.open("", "woman", "", "")
    form = form_on(page)
    form.save()
    assert form.head.said.isVisible()
    write(form, "name_given", "Fatu")
    with qtbot.waitSignal(form.saved):
        form.save()


def test_a_contested_answer_leads_to_where_it_is_decided(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    file, record, name = next(
        (file, record, name) for file in files_of(session) for record, name, _ in file.contested()
    )
    kind = next(
        kind for kind, part in {**PART_OF_KIND, "woman": "woman"}.items() if record in _as_tuple(file, part)
    )
    page = on_screen(qtbot, session, moves)
    page.open(file.woman.id, kind, record.id, "")
    form = form_on(page)
    assert name in [field for field, _ in form.odd_things()]
    with qtbot.waitSignal(moves.conflict_wanted) as wanted:
        form.editor(name).standing.decide_button.click()
    assert wanted.args == [f"{record.id}.{name}"]


def _as_tuple(file: object, part: str) -> tuple[object, ...]:
    found = getattr(file, part)
    return found if isinstance(found, tuple) else (found,)


def test_a_charge_of_a_woman_with_two_matters_asks_which(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    woman = records.put(session.register, "woman", {"name_given": "Hawa"}).id
    page = on_screen(qtbot, session, moves)
    page.open(woman, "charge", "", "")
    assert isinstance(page.shown, ParentChoice)
    assert not page.shown.buttons
    for number in ("A/1", "A/2"):
        records.put(session.register, "matter", {"police_no": number}, parent=woman)
    page.open(woman, "charge", "", "")
    assert isinstance(page.shown, ParentChoice)
    buttons = {made.accessibleName(): made for made in page.shown.buttons}
    assert set(buttons) == {"Matter: A/1", "Matter: A/2"}
    buttons["Matter: A/1"].click()
    assert form_on(page).about() == "Matter: A/1"


def test_the_question_for_the_matter_stays_within_a_narrow_window(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    woman = records.put(session.register, "woman", {"name_given": "Hawa"}).id
    for number in ("A " * 120, "B " * 120):
        records.put(session.register, "matter", {"police_no": number}, parent=woman)
    page = on_screen(qtbot, session, moves)
    page.resize(560, 500)
    page.open(woman, "charge", "", "")
    assert isinstance(page.shown, ParentChoice)
    qtbot.waitUntil(lambda: 0 < page.shown.buttons[0].width() <= 560)
    assert page.shown.buttons[0].height() > page.shown.new.height()
    assert page.shown.buttons[0].hasFocus()
    qtbot.keyClick(page.shown.buttons[0], Qt.Key.Key_Return)
    assert form_on(page).kind.name == "charge"


def test_missing_reasons_are_saved_and_shown_again(session: Session, moves: Moves, qtbot: QtBot) -> None:
    page = on_screen(qtbot, session, moves)
    file = file_with(session, "matters")
    form = new_form(page, file, "contact")
    said = dict(
        zip(("name", "phone", "address"), (Missing.UNKNOWN, Missing.DECLINED, Missing.NONE), strict=True)
    )
    for name, reason in said.items():
        form.editor(name).say_missing(reason)
    with qtbot.waitSignal(form.saved) as saved:
        form.save()
    page.open(file.woman.id, "contact", saved.args[0], "")
    again = form_on(page)
    assert {name: again.editor(name).value() for name in said} == said
    assert again.editor("phone").word.text() == "She preferred not to say"
    assert isinstance(again.editor("relation"), CodeEditor)
    assert replace(again.main.record) == again.main.opened
