"""Guided intake as a story: one nickname is enough, search comes before create, nothing typed is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from wipdesk.domain.values import Contested, Missing
from wipdesk.errors import DiskFull, NoName
from wipdesk.services import case_files, conflicts, intake, records, women
from wipdesk.ui import ask
from wipdesk.ui.intake.intake_page import IntakePage
from wipdesk.ui.intake.steps import STEPS
from wipdesk.ui.pages.women_page import WomenPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


@pytest.fixture
def page(session: Session, moves: Moves, qtbot: QtBot) -> IntakePage:
    made = IntakePage(session, moves)
    qtbot.addWidget(made)
    made.resize(826, 660)
    made.show()
    made.begin()
    return made


def _write(page: IntakePage, kind: str, name: str, value: object) -> None:
    editor = page.editors[kind, name]
    editor.set_value(value)
    editor.changed.emit()


def _count(session: Session) -> int:
    return len(women.list_women(session.register))


def test_a_woman_known_by_a_nickname_alone_is_added(page: IntakePage, session: Session) -> None:
    before = _count(session)
    _write(page, "alias", "text", "Mama Yegbe")
    page.go_on()
    assert page.step == 1
    assert _count(session) == before + 1
    file = case_files.open_file(session.register, page.parts["woman"].record.id)
    assert [alias.text for alias in file.aliases] == ["Mama Yegbe"]
    assert file.woman.name_given is Missing.NOT_ASKED


def test_on_the_smallest_screen_the_first_question_is_seen_whole(page: IntakePage, qtbot: QtBot) -> None:
    page.resize(868, 500)
    [scrolled] = page.findChildren(QScrollArea)
    qtbot.waitUntil(lambda: scrolled.verticalScrollBar().maximum() == 0)
    for shown in (*page.editors.values(), page.card.go_on_button):
        bottom = shown.mapTo(scrolled.viewport(), shown.rect().bottomLeft()).y()
        assert bottom < scrolled.viewport().height()


def test_without_any_name_it_says_so_and_keeps_what_was_typed(page: IntakePage, session: Session) -> None:
    before = _count(session)
    page.go_on()
    assert page.step == 0
    assert page.card.said.text()
    assert _count(session) == before


def test_every_step_after_her_name_can_be_skipped(
    page: IntakePage, moves: Moves, qtbot: QtBot, session: Session
) -> None:
    _write(page, "woman", "name_given", "Yegbe")
    page.go_on()
    woman = page.parts["woman"].record.id
    with qtbot.waitSignal(moves.woman_wanted) as opened:
        for _ in STEPS[1:]:
            page.skip()
    assert opened.args == [woman, ""]
    assert not case_files.open_file(session.register, woman).matters


def test_a_charge_makes_the_matter_it_hangs_on(page: IntakePage, session: Session) -> None:
    _write(page, "woman", "name_given", "Yegbe")
    page.go_on()
    while STEPS[page.step].name != "charge":
        page.skip()
    _write(page, "charge", "offence_text", "Took a goat")
    page.go_on()
    file = case_files.open_file(session.register, page.parts["woman"].record.id)
    assert [charge.offence_text for charge in file.charges] == ["Took a goat"]
    assert file.charges[0].parent == file.matters[0].id


def test_going_back_changes_what_was_saved_and_makes_no_second_record(
    page: IntakePage, session: Session
) -> None:
    _write(page, "woman", "name_given", "Yegbe")
    _write(page, "alias", "text", "Mamie")
    page.go_on()
    page.back()
    _write(page, "alias", "text", "Mami")
    page.go_on()
    file = case_files.open_file(session.register, page.parts["woman"].record.id)
    assert [alias.text for alias in file.aliases] == ["Mami"]


def test_women_who_may_be_she_appear_with_reasons_and_one_is_opened(
    page: IntakePage, session: Session, moves: Moves, qtbot: QtBot
) -> None:
    known = next(
        file
        for row in women.list_women(session.register)
        if isinstance((file := case_files.open_file(session.register, row.id)).woman.name_family, str)
        and isinstance(file.woman.name_given, str)
    )
    _write(page, "woman", "name_given", known.woman.name_given)
    _write(page, "woman", "name_family", known.woman.name_family)
    page.look_for_her()
    assert 1 <= page.alike.count() <= 5
    assert "None of these" in page.card.go_on_button.text()
    with qtbot.waitSignal(moves.woman_wanted) as opened:
        page.alike.chosen.emit(known.woman.id)
    assert opened.args[0] == known.woman.id


def test_what_is_half_typed_is_there_again_after_a_lock(
    page: IntakePage, session: Session, moves: Moves, qtbot: QtBot
) -> None:
    _write(page, "alias", "text", "Mama Yegbe")
    _write(page, "woman", "birth_date", Missing.UNKNOWN)
    page.keep_drafts()
    again = IntakePage(session, moves)
    qtbot.addWidget(again)
    assert again.resume()
    assert again.step == 0
    assert again.editors["alias", "text"].value() == "Mama Yegbe"
    again.go_on()
    assert not intake.left(session.register)
    file = case_files.open_file(session.register, again.parts["woman"].record.id)
    assert [alias.text for alias in file.aliases] == ["Mama Yegbe"]


def test_a_later_step_half_typed_goes_on_under_the_same_woman(
    page: IntakePage, session: Session, moves: Moves, qtbot: QtBot
) -> None:
    _write(page, "woman", "name_given", "Yegbe")
    page.go_on()
    woman = page.parts["woman"].record.id
    while STEPS[page.step].name != "charge":
        page.skip()
    _write(page, "charge", "offence_text", "Took a goat")
    page.keep_drafts()
    again = IntakePage(session, moves)
    qtbot.addWidget(again)
    assert again.resume()
    assert STEPS[again.step].name == "charge"
    again.go_on()
    file = case_files.open_file(session.register, woman)
    assert [charge.offence_text for charge in file.charges] == ["Took a goat"]


def test_leaving_keeps_what_is_typed_and_goes_to_her_file_only_if_she_has_one(
    page: IntakePage, moves: Moves, qtbot: QtBot, session: Session
) -> None:
    _write(page, "woman", "name_given", "Yegbe")
    with qtbot.waitSignal(moves.back_wanted):
        page.leave()
    assert intake.left(session.register)


@pytest.mark.parametrize("typed", ["<b>x</b>", "=cmd|' /C calc'!A0", "ɛ ɔ ŋ", "مريم", "x" * 10_000])
def test_anything_can_be_her_name(page: IntakePage, session: Session, typed: str) -> None:
    _write(page, "woman", "name_given", typed)
    page.look_for_her()
    page.go_on()
    file = case_files.open_file(session.register, page.parts["woman"].record.id)
    assert file.woman.name_given == typed


def test_two_women_half_typed_are_never_mixed_and_neither_is_lost(
    page: IntakePage, session: Session, moves: Moves, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wipdesk.clock.now_local_iso", lambda: "2026-11-22T10:00:00+00:00")
    _write(page, "alias", "text", "Mama Yegbe")
    page.begin()
    monkeypatch.setattr("wipdesk.clock.now_local_iso", lambda: "2026-11-22T10:05:00+00:00")
    _write(page, "woman", "name_given", "Betty")
    page.keep_drafts()
    again = IntakePage(session, moves)
    qtbot.addWidget(again)
    assert again.resume()
    assert again.editors["woman", "name_given"].value() == "Betty"
    assert again.editors["alias", "text"].value() is Missing.NOT_ASKED
    again.go_on()
    assert again.resume()
    assert again.editors["alias", "text"].value() == "Mama Yegbe"


def test_what_was_typed_in_a_step_that_was_skipped_outlives_the_saving_of_another(
    page: IntakePage, session: Session
) -> None:
    _write(page, "woman", "name_given", "Yegbe")
    page.go_on()
    while STEPS[page.step].name != "charge":
        page.skip()
    _write(page, "charge", "offence_text", "Took a goat")
    page.skip()
    kind, name = next(iter(page.editors))
    _write(page, kind, name, Missing.UNKNOWN)
    page.go_on()
    assert any("Took a goat" in draft.typed for draft in intake.left(session.register))


def test_what_is_half_typed_can_be_discarded_after_a_question(
    page: IntakePage, session: Session, moves: Moves, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _count(session)
    _write(page, "woman", "name_given", "Yegbe")
    page.keep_drafts()
    monkeypatch.setattr(ask, "confirm", lambda *_args, **_named: False)
    page.discard()
    assert page.editors["woman", "name_given"].value() == "Yegbe"
    assert intake.left(session.register)
    said: dict[str, str] = {}
    monkeypatch.setattr(ask, "confirm", lambda *_args, **named: not said.update(named))
    with qtbot.waitSignal(moves.back_wanted):
        page.discard()
    assert (said["do"], said["stay"]) == ("Discard what is typed", "Go on typing")
    assert not intake.left(session.register)
    assert not page.resume()
    assert _count(session) == before


def test_discarding_an_empty_intake_asks_nothing(page: IntakePage, moves: Moves, qtbot: QtBot) -> None:
    with qtbot.waitSignal(moves.back_wanted):
        page.discard()


def test_discarding_leaves_what_was_saved_and_goes_to_her_file(
    page: IntakePage, session: Session, moves: Moves, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write(page, "woman", "name_given", "Yegbe")
    page.go_on()
    woman = page.parts["woman"].record.id
    _write(page, *next(iter(page.editors)), "Bo")
    page.keep_drafts()
    asked: list[str] = []
    monkeypatch.setattr(ask, "confirm", lambda *_args, **named: not asked.append(named["effect"]))
    with qtbot.waitSignal(moves.woman_wanted) as opened:
        page.discard()
    assert opened.args == [woman, ""]
    assert "stays in her file" in asked[0]
    assert not intake.left(session.register)
    assert case_files.open_file(session.register, woman).woman.name_given == "Yegbe"


def test_tab_goes_through_the_boxes_and_then_to_the_buttons_also_the_second_time(
    page: IntakePage, qtbot: QtBot
) -> None:
    page.begin()
    page.activateWindow()
    first = page.focusWidget()
    assert first in page.editors["woman", "name_given"].findChildren(QWidget)
    walked: list[QWidget] = []
    at = first
    while page.card.go_on_button not in walked and len(walked) < 100:
        at = at.nextInFocusChain()
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus and not at.focusProxy():
            walked.append(at)
    inside = [box for editor in page.editors.values() for box in editor.findChildren(QWidget)]
    buttons = [page.card.back_button, page.card.skip_button, page.card.go_on_button]
    assert walked[-3:] == buttons
    assert all(each in inside for each in walked[:-3])
    assert len(walked) > len(page.editors)


def test_another_account_that_came_meanwhile_is_said_at_the_foot(page: IntakePage, session: Session) -> None:
    told: list[str] = []
    session.announcements.told.connect(told.append)
    _write(page, "woman", "name_given", "Yegbe")
    page.go_on()
    assert not told
    woman = page.parts["woman"].record.id
    page.back()
    records.put(session.register, "woman", {"name_given": "Betty"}, record_id=woman)
    _write(page, "woman", "name_given", "Yegbeh")
    page.hide()
    page.go_on()
    assert isinstance(case_files.open_file(session.register, woman).woman.name_given, Contested)
    assert len(told) == 1
    assert "another account" in told[0]
    page.back()
    page.go_on()
    assert len(told) == 1


def test_who_left_while_the_last_step_is_saved_is_not_brought_back(
    page: IntakePage, moves: Moves, qtbot: QtBot
) -> None:
    _write(page, "woman", "name_given", "Yegbe")
    page.go_on()
    page.show_step(len(STEPS) - 1)
    _write(page, *next(iter(page.editors)), "Bo")
    page.hide()
    with qtbot.assertNotEmitted(moves.woman_wanted):
        page.go_on()


def test_a_step_that_was_refused_is_kept_as_a_draft(
    page: IntakePage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> None:
        raise DiskFull(1)

    _write(page, "woman", "name_given", "Yegbe")
    monkeypatch.setattr(intake, "save", full)
    page.go_on()
    assert page.card.said.text() == session.sentence(DiskFull(1))
    assert any("Yegbe" in draft.typed for draft in intake.left(session.register))
    assert not session.unkept


def test_a_step_refused_for_want_of_a_name_leaves_nothing_to_ask_about_on_closing(
    page: IntakePage, session: Session
) -> None:
    page.go_on()
    assert page.card.said.text() == session.sentence(NoName())
    assert not session.unkept


def test_a_woman_taken_away_while_she_was_half_typed_is_said_to_be(
    page: IntakePage, session: Session, moves: Moves, qtbot: QtBot
) -> None:
    _write(page, "woman", "name_given", "Yegbe")
    page.go_on()
    woman = page.parts["woman"].record.id
    _write(page, *next(iter(page.editors)), "Bo")
    page.keep_drafts()
    records.take_away(session.register, "woman", woman, gone=True)
    again = IntakePage(session, moves)
    qtbot.addWidget(again)
    assert again.resume()
    assert f"taken away meanwhile by {session.register.identity.name}" in again.card.said.text()
    again.go_on()
    assert woman in [each.record for each in conflicts.list_conflicts(session.register)]


def test_the_questions_are_had_on_paper_and_what_is_typed_stays(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    women = WomenPage(session, moves)
    qtbot.addWidget(women)
    women.open_intake("Kadiatu")
    women.intake.paper_wanted.emit()
    assert women.showing() is women.intake_paper
    assert women.intake_paper.pdf.startswith(b"%PDF")
    women.intake_paper.leave()
    assert women.showing() is women.intake
    assert women.intake.editors["woman", "name_given"].value() == "Kadiatu"
