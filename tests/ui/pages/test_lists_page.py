"""Lists and fields of the office in the window: added, changed and retired by a coordinator, used in the next form."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wipdesk.services import office_lists, office_settings, own_fields, records, women
from wipdesk.services.open_forms import open_form
from wipdesk.services.records import open_record
from wipdesk.ui.forms.form_choice import form_of
from wipdesk.ui.pages.lists_page import ListsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.forms.record_form import RecordForm
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


@pytest.fixture
def page(session: Session, moves: Moves, qtbot: QtBot) -> ListsPage:
    made = ListsPage(session, moves)
    qtbot.addWidget(made)
    made.show()
    made.opened()
    return made


def form(session: Session, moves: Moves, qtbot: QtBot, woman: str) -> RecordForm:
    opened = open_form(session.register, "woman", woman=woman, record_id=woman)
    made = form_of(opened, session, moves)
    qtbot.addWidget(made)
    return made


def test_an_answer_is_added_retired_and_brought_back(page: ListsPage) -> None:
    page.answers.words.setText("<b>Market day</b>")
    page.answers.add_button.click()
    assert page.answers.rows["x_b_market_day_b"].words == "<b>Market day</b>"
    assert page.answers.words.text() == ""
    page.answers.rows["x_b_market_day_b"].retire_button.click()
    row = page.answers.rows["x_b_market_day_b"]
    row.retire_button.click()
    [kept] = [each for each in office_lists.rows(page.session.register, "visit_kind") if each.own]
    assert not kept.retired


def test_a_refusal_is_said_in_the_page_and_the_words_stay(page: ListsPage) -> None:
    page.answers.words.setText("   ")
    page.answers.add_button.click()
    assert page.said.isVisibleTo(page)
    assert "words" in page.said.text()


def test_words_are_changed_in_the_row(page: ListsPage) -> None:
    page.answers.words.setText("Market day")
    page.answers.add_button.click()
    row = page.answers.rows["x_market_day"]
    row.rename_button.click()
    row.box.setText("يوم السوق")
    row.keep_button.click()
    assert page.answers.rows["x_market_day"].words == "يوم السوق"


def test_a_field_of_choice_is_made_answered_in_a_form_and_retired(
    page: ListsPage, session: Session, moves: Moves, qtbot: QtBot
) -> None:
    card = page.fields
    card.words.setText("Trade learnt")
    card.answer.setCurrentIndex(card.answer.findData("choice"))
    card.answers.setPlainText("Gara tying\nSoap\n")
    card.add_button.click()
    assert ("woman", "x_trade_learnt") in card.rows
    woman = women.list_women(session.register)[0].id
    made = form(session, moves, qtbot, woman)
    made.editor("x_trade_learnt").set_value("x_soap")
    assert made.dirty
    made.save()
    field = own_fields.find(session.register, "woman", "x_trade_learnt").field
    _, base = open_record(session.register, "woman", woman)
    assert own_fields.value_in(base, woman, field) == "x_soap"
    card.rows["woman", "x_trade_learnt"].retire_button.click()
    assert "x_trade_learnt" in form(session, moves, qtbot, woman).body.rows
    other = women.list_women(session.register)[1].id
    assert "x_trade_learnt" not in form(session, moves, qtbot, other).body.rows


def test_what_is_half_typed_in_an_own_field_comes_back(session: Session, moves: Moves, qtbot: QtBot) -> None:
    own_fields.define(session.register, "woman", "First seen", "date")
    woman = women.list_women(session.register)[0].id
    made = form(session, moves, qtbot, woman)
    editor = made.editor("x_first_seen")
    editor.set_value("the day it rained")
    made.keep_draft()
    again = form(session, moves, qtbot, woman)
    assert again.dirty
    assert again.main.own_changes()


def test_what_nobody_fills_is_named_with_its_kind(page: ListsPage) -> None:
    own_fields.define(page.session.register, "woman", "Shoe size", "number")
    page.session.announcements.records_changed.emit(frozenset())
    said = [page.unused.place.itemAt(at).widget().text() for at in range(page.unused.place.count())]
    assert any("Shoe size" in words for words in said)


def test_a_field_that_would_leave_secrets_open_is_refused_in_the_page(page: ListsPage) -> None:
    card = page.fields
    card.words.setText("Green card")
    card.sensitive.setCurrentIndex(1)
    card.add_button.click()
    assert "closed part" in page.said.text()
    assert not card.rows
    assert card.words.text() == "Green card"
    card.sensitive.setCurrentIndex(0)
    card.add_button.click()
    assert not page.said.isVisibleTo(page)
    assert ("woman", "x_green_card") in card.rows


def test_a_question_about_a_place_is_turned_off_and_one_of_the_office_added(page: ListsPage) -> None:
    card = page.questions
    assert "20 questions in the quick set, 77 in the full one" in card.counted.text()
    box = card.choices["H07"]
    box.setCurrentIndex(box.findData("off"))
    box.activated.emit(box.currentIndex())
    assert "19 questions in the quick set, 76 in the full one" in card.counted.text()
    card.words.setText("<b>Is there a well inside?</b>")
    card.add_button.click()
    [own] = [row for row in card.rows.values() if row.words.startswith("<b>Is")]
    assert card.words.text() == ""
    own.rename_button.click()
    own.box.setText("بئر داخل السور؟")
    own.keep_button.click()
    assert [row.words for row in card.rows.values() if row.name == own.name] == ["بئر داخل السور؟"]


def test_a_question_of_numbers_needs_what_is_counted(page: ListsPage) -> None:
    card = page.questions
    card.words.setText("Beds")
    card.kind.setCurrentIndex(card.kind.findData("numbers"))
    card.add_button.click()
    assert "name them" in page.said.text()
    card.parts.setPlainText("of iron\nof wood\n")
    card.add_button.click()
    assert not page.said.isVisibleTo(page)


def test_the_keyboard_stays_at_the_question_that_was_changed(page: ListsPage) -> None:
    box = page.questions.choices["H10"]
    box.setFocus()
    box.setCurrentIndex(box.findData("full"))
    box.activated.emit(box.currentIndex())
    again = page.questions.choices["H10"]
    assert again is not box
    assert page.window().focusWidget() is again


def test_each_part_of_the_long_page_is_one_press_away(page: ListsPage) -> None:
    page.resize(868, 540)
    page.grab()
    seen = []
    for way in page.ways[:3]:
        way.click()
        seen.append(page.scrolled.verticalScrollBar().value())
    assert seen == sorted(set(seen))


def test_an_answer_that_became_of_another_kind_is_not_rewritten_by_opening_its_form(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    own_fields.define(session.register, "woman", "Kit", "number")
    woman = women.list_women(session.register)[0].id
    records.put(session.register, "woman", {"x_kit": "38"}, record_id=woman)
    for answer in ("text", "date", "yes_no", "choice"):
        told = {"field:woman:x_kit": {"label": "Kit", "answer": answer}}
        office_settings.keep(session.register, told)
        made = form(session, moves, qtbot, woman)
        assert not made.dirty, answer
        assert not made.main.differs, answer
