"""The questions about a place typed up by keyboard alone: a letter an answer, and every answer on disk when left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from wipdesk.domain.conditions.checklist import AnswerKind
from wipdesk.errors import DiskFull
from wipdesk.services import conditions, office_questions, visits
from wipdesk.services.conditions import TypedAnswer
from wipdesk.services.office_questions import Asked
from wipdesk.services.records import put
from wipdesk.ui import language
from wipdesk.ui.conditions import account
from wipdesk.ui.conditions.key_choice import Choice, KeyChoice
from wipdesk.ui.pages.conditions_page import ConditionsPage
from wipdesk.ui.pages.visits_page import VisitsPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from wipdesk.services.conditions import Sheet, SheetLine
    from wipdesk.ui.conditions.question_row import QuestionRow
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

PLACE = "MAG"
QUICK, ALL = 20, 77
YES_NO_SIGNS = "ynpyn"


def press(key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, with_)


def keys(text: str) -> None:
    for letter in text:
        QTest.keyClicks(QApplication.focusWidget(), letter)


def shown(page: ConditionsPage, qtbot: QtBot) -> ConditionsPage:
    qtbot.addWidget(page)
    page.resize(1170, 660)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    return page


@pytest.fixture
def visit(session: Session) -> str:
    return visits.begin(session.register, {"place": PLACE, "date": "today"})


@pytest.fixture
def page(session: Session, moves: Moves, qtbot: QtBot, visit: str) -> ConditionsPage:
    made = shown(ConditionsPage(session, moves), qtbot)
    made.open_visit(visit)
    return made


@pytest.fixture
def stands(session: Session, visit: str) -> Callable[[], Sheet]:
    """What is on disk."""
    return lambda: conditions.sheet(session.register, visit)


def line_of(sheet: Sheet, question: str) -> SheetLine:
    return next(line for area in sheet.areas for line in area.lines if line.question.id == question)


def row_of(page: ConditionsPage, question: str) -> QuestionRow:
    page.rows.build_all()
    return next(row for row in page.rows.rows if row.line.question.id == question)


def type_an_answer(page: ConditionsPage, at: int) -> None:
    """As it stands on paper: an answer, how it was learned, Enter."""
    line = page.rows.here.line
    if line.question.kind is AnswerKind.YES_NO:
        keys(YES_NO_SIGNS[at % len(YES_NO_SIGNS)] + "s")
    elif line.question.kind is AnswerKind.TEXT:
        keys("Nothing new")
        press(Qt.Key.Key_Return)
        keys("s")
    else:
        for number in range(len(line.parts)):
            keys(str(number + 2))
            press(Qt.Key.Key_Tab)
        keys("r")
    press(Qt.Key.Key_Return)


def test_twenty_answers_by_keyboard_alone_are_there_when_the_visit_is_opened_again(
    page: ConditionsPage, stands: Callable[[], Sheet], visit: str
) -> None:
    assert page.head.private.hasFocus()
    keys("y7")
    press(Qt.Key.Key_Return)
    for at in range(QUICK):
        type_an_answer(page, at)
    sheet = stands()
    assert sheet.answered == QUICK
    assert (sheet.private_talks, sheet.talked_to) == ("yes", "7")
    assert not [
        line for area in sheet.areas for line in area.lines if any(each.unscored for each in line.answers)
    ]
    page.back()
    page.open_visit(visit)
    page.rows.build_all()
    assert len(page.rows.rows) == QUICK
    assert all(row.said is not None and row.said.text() for row in page.rows.rows)
    assert f"{QUICK} of {QUICK}" in page.head.score.text()


def test_two_accounts_of_one_question_stand_beside_each_other(
    page: ConditionsPage, stands: Callable[[], Sheet]
) -> None:
    keys("n")
    here = page.rows.here
    keys("no")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    keys("yw4")
    press(Qt.Key.Key_Return)
    line = line_of(stands(), here.line.question.id)
    assert [(each.typed.answer, each.typed.how, each.typed.said_by) for each in line.answers] == [
        ("no", "staff_said", ""),
        ("yes", "women_said", "4"),
    ]
    assert "Staff said" in here.said.text()
    assert "Women said so (4)" in here.said.text()
    assert page.rows.here is page.rows.rows[1]


def test_an_answer_changed_again_at_once_stays_one_answer(
    page: ConditionsPage, stands: Callable[[], Sheet]
) -> None:
    keys("nys")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Up)
    keys("p")
    press(Qt.Key.Key_Return)
    answers = line_of(stands(), page.rows.rows[0].line.question.id).answers
    assert [each.typed.answer for each in answers] == ["partly"]


def test_an_account_taken_away_by_mistake_is_brought_back(
    page: ConditionsPage, stands: Callable[[], Sheet]
) -> None:
    keys("nys")
    press(Qt.Key.Key_Return)
    row = page.rows.rows[0]
    page.rows.enter(row)
    row._away.click()  # noqa: SLF001 - the button under the boxes
    assert not line_of(stands(), row.line.question.id).answers
    page.bring_button.click()
    assert line_of(stands(), row.line.question.id).answers[0].typed.answer == "yes"


def test_there_is_a_score_only_when_women_were_talked_to_in_private(
    page: ConditionsPage, session: Session, visit: str
) -> None:
    keys("nys")
    press(Qt.Key.Key_Return)
    assert "%" not in page.head.score.text()
    assert conditions.sheet(session.register, visit, session.say).why_no_score in page.head.score.text()
    page.head.private.setFocus()
    keys("y3")
    press(Qt.Key.Key_Return)
    assert "100 % (1 question" in page.head.score.text()


def test_how_it_was_learned_is_asked_before_enter_goes_on(page: ConditionsPage) -> None:
    keys("n")
    row = row_of(page, "P02")
    page.rows.enter(row)
    keys("41")
    press(Qt.Key.Key_Return)
    assert row.editor.how.hasFocus()
    press(Qt.Key.Key_Return)
    assert page.rows.here is not row


def test_the_sign_of_the_paper_says_that_a_number_could_not_be_seen(
    page: ConditionsPage, stands: Callable[[], Sheet]
) -> None:
    keys("n")
    page.rows.enter(row_of(page, "P02"))
    keys("?")
    press(Qt.Key.Key_Return)
    assert line_of(stands(), "P02").answers[0].typed.answer == "not_seen"
    page.rows.enter(row_of(page, "P01"))
    keys("x")
    press(Qt.Key.Key_Return)
    assert line_of(stands(), "P01").answers[0].typed.answer == "does_not_apply"


def test_last_time_stands_beside_and_what_changed(session: Session, moves: Moves, qtbot: QtBot) -> None:
    for day, answer in (("3 May 2026", "no"), ("today", "yes")):
        visit = visits.begin(session.register, {"place": PLACE, "date": day})
        conditions.save_answer(
            session.register, visit, TypedAnswer(question="H07", answer=answer, how="seen")
        )
    page = shown(ConditionsPage(session, moves), qtbot)
    page.open_visit(visit)
    before = page.rows.rows[0].before
    assert before.text().startswith("Better")
    assert before.property("tone") == "green"


def test_all_questions_are_one_press_away_and_keep_what_was_typed(
    page: ConditionsPage, stands: Callable[[], Sheet]
) -> None:
    keys("ny")
    page.head.chips[False].click()
    page.rows.build_all()
    assert len(page.rows.rows) == ALL
    assert line_of(stands(), "H07").answers[0].typed.answer == "yes"


def test_the_rows_of_later_areas_are_made_before_the_caret_needs_them(page: ConditionsPage) -> None:
    page.choose_quick(False)
    keys("n")
    for _ in range(ALL - 1):
        press(Qt.Key.Key_Return)
    assert page.rows.here.line.question.id == "S07"


def test_a_full_disk_keeps_what_was_typed_and_tries_again(
    page: ConditionsPage, session: Session, stands: Callable[[], Sheet], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    keys("n")
    with monkeypatch.context() as patched:
        patched.setattr(account.conditions, "save_answer", full)
        keys("ys")
        press(Qt.Key.Key_Return)
        assert page.said.text()
        assert session.unkept
        assert "Not on disk" in page.rows.rows[0].said.text()
        page.choose_quick(False)
        assert page.rows.quick, "what is on the screen alone is not torn down"
    page.rows.save_all()
    assert line_of(stands(), "H07").answers[0].typed.answer == "yes"
    assert not session.unkept
    assert not page.said.text()


def test_a_question_of_a_newer_checklist_is_shown_and_left_alone(
    page: ConditionsPage, session: Session, visit: str
) -> None:
    typed = {"question": "Z99", "answer": "yes", "how": "seen"}
    put(session.register, "condition", typed, parent=visit)
    page.back()
    page.open_visit(visit)
    row = row_of(page, "Z99")
    page.rows.enter(row)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert row.hasFocus()
    assert row.editor is None
    assert "Yes" in row.said.text()


def test_mirrored_the_first_answer_stands_at_the_right(session: Session, moves: Moves, qtbot: QtBot) -> None:
    language.speak("en", direction=Qt.LayoutDirection.RightToLeft)
    page = shown(ConditionsPage(session, moves), qtbot)
    page.open_visit(visits.begin(session.register, {"place": PLACE, "date": "today"}))
    keys("n")
    row = page.rows.here
    QApplication.sendPostedEvents()
    page.grab()
    chips = [row.editor.answer.chips[code].mapTo(row, QPoint()).x() for code in conditions.ANSWERS]
    assert chips == sorted(chips, reverse=True)
    assert row.asked.mapTo(row, QPoint()).x() > row.width() / 3
    press(Qt.Key.Key_Left)
    assert row.editor.answer.code == "yes"


def test_a_number_answers_as_its_letter_does(qtbot: QtBot) -> None:
    box = KeyChoice("Seen?", [Choice("Y", "yes", "Yes"), Choice("N", "no", "No")])
    qtbot.addWidget(box)
    QTest.keyClicks(box, "2")
    assert box.code == "no"
    assert "No" in box.accessibleName()
    QTest.keyClick(box, Qt.Key.Key_Delete)
    assert not box.code


def test_a_visit_being_typed_up_leads_to_its_questions(session: Session, moves: Moves, qtbot: QtBot) -> None:
    typing = VisitsPage(session, moves)
    qtbot.addWidget(typing)
    typing.choose_place(PLACE)
    page = shown(ConditionsPage(session, moves), qtbot)
    with qtbot.waitSignal(moves.page_wanted) as asked:
        typing.open_conditions()
    assert asked.args == ["conditions"]
    assert page.visit == typing.rows.sheet.visit
    assert visits.visit_of(session.register, page.visit).place == PLACE


def test_a_prison_is_chosen_a_blank_sheet_printed_and_a_visit_begun(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    page = shown(ConditionsPage(session, moves), qtbot)
    page.opened()
    page.choice.places.search.setFocus()
    keys("magburaka")
    press(Qt.Key.Key_Return)
    page.choice.blank_button.click()
    assert page.paper.pdf.startswith(b"%PDF")
    page.paper.leave()
    page.choice.begin_button.click()
    assert page.stack.currentWidget() is page.sheet
    page.print_report()
    assert page.paper.pdf.startswith(b"%PDF")


def test_what_the_office_chose_is_counted_and_asked_when_a_visit_is_opened(
    page: ConditionsPage, session: Session, visit: str
) -> None:
    page.open_visit(visit)
    page.back()
    office_questions.ask(session.register, "H07", Asked.OFF)
    own = office_questions.add(session.register, "health", "Is there a well inside?", AnswerKind.YES_NO).id
    page.open_visit(visit)
    page.rows.build_all()
    assert "19" in page.head.chips[True].text()
    assert "77" in page.head.chips[False].text()
    assert "H07" not in {made.line.question.id for made in page.rows.rows}
    page.choose_quick(False)
    page.rows.build_all()
    assert own in {made.line.question.id for made in page.rows.rows}


def test_the_way_to_the_choice_of_questions_is_on_the_first_page(page: ConditionsPage, moves: Moves) -> None:
    wanted: list[str] = []
    moves.page_wanted.connect(wanted.append)
    page.choice.questions_wanted.emit()
    assert wanted == ["lists"]
