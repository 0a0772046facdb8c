"""What is given to an editor comes back from it; the four reasons for no answer can be said in every one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.ui.editors.making import TERM, put_on_screen, shown
from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.field import Field, Kind
from wipdesk.domain.values import Account, Contested, Foreign, Missing, Money, Sealed, Term, Unread
from wipdesk.domain.wording import MISSING
from wipdesk.ui.editors.line_editors import LineEditor, LongTextEditor
from wipdesk.ui.editors.registry import EDITORS, editor_for
from wipdesk.ui.forms.layouts import LAYOUTS, section_names

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.editors.editor import Editor
    from wipdesk.ui.session import Session

HOSTILE = "<b>=cmd| ɛ ɔ ŋ مريم '\"%s {0} @unknown " + "x" * 10_000
REASONS = (Missing.UNKNOWN, Missing.DECLINED, Missing.NONE)
ONE_OF_EACH = (
    ("woman", "name_given"),
    ("note", "text"),
    ("hearing", "produced"),
    ("charge", "offence"),
    ("hearing", "date"),
    ("woman", "birth_date"),
    ("contact", "safe_to_call"),
    ("charge", "count_no"),
    ("bail", "amount"),
    ("task", "assigned_to"),
    ("document", "file"),
)
ACCOUNTS = Contested(
    (Account("one", "1", "p", "2026-05-01T10:00", "d"), Account("two", "2", "q", "2026-05-02T10:00", "e"))
)


def all_editors(session: Session, qtbot: QtBot) -> list[Editor]:
    fields = [BY_NAME[kind].field(name.split(".")[-1]) for kind in LAYOUTS for name in section_names(kind)]
    made = [editor_for(field, session) for field in (*filter(None, fields), TERM)]
    for editor in made:
        qtbot.addWidget(editor)
    return made


def odd_value(field: Field) -> object:
    """A hostile text in the shape that a field of this kind keeps it in."""
    if field.kind in (Kind.DATE, Kind.BIRTH):
        return PartialDate(said=HOSTILE)
    if field.kind in (Kind.TEXT, Kind.LONG_TEXT, Kind.CODE, Kind.RECORD, Kind.BLOB):
        return HOSTILE
    return Money(HOSTILE, "<b>") if field.kind is Kind.MONEY else Unread(HOSTILE)


def test_every_kind_of_field_has_an_editor() -> None:
    assert set(EDITORS) == set(Kind)


def test_whatever_is_given_comes_back_untouched(session: Session, qtbot: QtBot) -> None:
    for editor in all_editors(session, qtbot):
        values = (
            odd_value(editor.field), *Missing, ACCOUNTS, Foreign('{"k":"new"}'), Sealed("health", "n", "x"),
            Unread(HOSTILE),
        )  # fmt: skip
        for value in values:
            editor.set_value(value)
            assert editor.value() is value, editor.field.name


def test_what_is_pasted_in_any_line_is_kept_as_it_is(session: Session, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(HOSTILE)
    lines = [
        each
        for each in all_editors(session, qtbot)
        if isinstance(each, LineEditor | LongTextEditor) and not each.field.compartment
    ]
    assert len(lines) > 30
    for editor in lines:
        editor.show()
        editor.box.paste()
        kept = editor.value()
        text = kept.text if isinstance(kept, Unread) else kept
        assert isinstance(text, str)
        assert text.strip() == HOSTILE.strip()


@pytest.mark.parametrize(("kind", "name"), ONE_OF_EACH)
@pytest.mark.parametrize("reason", REASONS)
def test_why_there_is_no_answer_is_said_and_shown_in_words(
    session: Session, qtbot: QtBot, kind: str, name: str, reason: Missing
) -> None:
    editor = shown(qtbot, session, kind, name)
    words = MISSING[reason]
    with qtbot.waitSignal(editor.changed):
        next(action for action in editor.menu().actions() if action.text() == words).trigger()
    if isinstance(editor.value(), Missing):
        assert editor.value() is reason
        assert editor.word.isVisible() != (reason in editor.own_words)
    else:
        assert editor.value() == reason.value


def test_typing_over_a_word_writes_and_backspace_takes_it_away(session: Session, qtbot: QtBot) -> None:
    editor = shown(qtbot, session, "woman", "name_given")
    editor.say_missing(Missing.DECLINED)
    assert editor.word.text() == "She preferred not to say"
    assert not editor.boxes.isVisible()
    qtbot.keyClicks(editor.word, "F")
    qtbot.keyClicks(editor.first_box(), "atu")
    assert editor.value() == "Fatu"
    editor.say_missing(Missing.UNKNOWN)
    qtbot.keyClick(editor.word, Qt.Key.Key_Backspace)
    assert editor.value() is Missing.NOT_ASKED
    assert editor.boxes.isVisible()


def test_a_text_that_looks_like_a_command_is_a_text(session: Session, qtbot: QtBot) -> None:
    for name in ("name_given", "age_on_charge_sheet"):
        editor = shown(qtbot, session, "woman", name)
        qtbot.keyClicks(editor.first_box(), "@unknown")
        assert editor.value() in ("@unknown", Unread("@unknown"))


def test_no_turn_of_the_wheel_changes_an_answer(session: Session, qtbot: QtBot) -> None:
    for kind, name in ONE_OF_EACH:
        editor = shown(qtbot, session, kind, name)
        before = editor.value()
        for box in editor.findChildren(QWidget):
            turn(box)
        assert editor.value() == before
        assert editor.read_boxes() == Missing.NOT_ASKED


def turn(box: QWidget) -> None:
    middle = box.rect().center()
    for step in (120, -120):
        wheel = QWheelEvent(
            QPointF(middle),
            QPointF(box.mapToGlobal(middle)),
            QPoint(),
            QPoint(0, step),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, wheel)


def test_accounts_that_differ_are_both_shown_and_decided_elsewhere(session: Session, qtbot: QtBot) -> None:
    editor = shown(qtbot, session, "matter", "arrest_place")
    editor.set_value(ACCOUNTS)
    assert not editor.boxes.isVisible()
    assert not editor.menu_button.isVisible()
    assert [words for words in texts_in(editor.standing) if words in ("one", "two")] == ["one", "two"]
    editor.say_missing(Missing.UNKNOWN)
    assert editor.value() is ACCOUNTS
    with qtbot.waitSignal(editor.decide_wanted):
        editor.standing.decide_button.click()


def test_a_closed_or_newer_value_is_read_out_and_not_written(session: Session, qtbot: QtBot) -> None:
    editor = shown(qtbot, session, "note", "text")
    editor.set_value(Sealed("health", "n", "x"))
    assert "Kept in a closed compartment" in texts_in(editor.standing)
    editor.set_value(Foreign("[1]"))
    qtbot.waitUntil(lambda: "From a newer version" in texts_in(editor.standing))


def texts_in(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if not each.isHidden()]


def test_every_box_the_keyboard_reaches_has_a_name(session: Session, qtbot: QtBot) -> None:
    for kind, name in ONE_OF_EACH:
        editor = shown(qtbot, session, kind, name)
        for box in editor.findChildren(QWidget):
            if box.focusPolicy() & Qt.FocusPolicy.TabFocus and box.isVisible():
                assert box.accessibleName(), f"{kind}.{name}: {box}"


def test_a_term_is_three_numbers_and_never_turned_into_each_other(session: Session, qtbot: QtBot) -> None:
    editor = put_on_screen(qtbot, editor_for(TERM, session), "Term")
    editor.set_value(Term(2, 3, 0))
    years, months, days = editor.inputs()
    assert [box.text() for box in (years, months, days)] == ["2", "3", ""]
    qtbot.keyClicks(days, "45")
    assert editor.value() == Term(2, 3, 45)
    qtbot.keyClicks(days, " or so")
    assert editor.value() == Unread("2 years 3 months 45 or so days")


def test_money_proposes_the_country_and_keeps_what_stands(session: Session, qtbot: QtBot) -> None:
    editor = shown(qtbot, session, "bail", "amount")
    qtbot.keyClicks(editor.first_box(), "1,500")
    assert editor.value() == Money("1500", "SLE")
    editor.set_value(Money("500", "SLL"))
    qtbot.keyClicks(editor.first_box(), "0")
    assert editor.value() == Money("5000", "SLL")
    editor.set_value(Missing.NOT_ASKED)
    qtbot.keyClicks(editor.first_box(), "USD 20")
    assert editor.value() == Money("20", "USD")
    editor.first_box().setText("two goats")
    assert editor.value() == Unread("two goats")


def test_yes_no_and_not_known_are_three_buttons(session: Session, qtbot: QtBot) -> None:
    editor = shown(qtbot, session, "contact", "safe_to_call")
    yes, no, not_known = editor.inputs()
    for box, value in ((yes, True), (no, False), (not_known, Missing.UNKNOWN)):
        qtbot.keyClick(box, Qt.Key.Key_Space)
        assert editor.value() is value
    editor.set_value(Unread("only her brother"))
    assert editor.word.text() == "only her brother"


def test_control_characters_are_counted_out_loud(session: Session, qtbot: QtBot) -> None:
    editor = shown(qtbot, session, "note", "text")
    assert isinstance(editor, LongTextEditor)
    editor.box.setPlainText("a\x00b\x1bc")
    assert editor.hint.text() == "2 characters that cannot be kept are left out."
    assert editor.value() == "abc"


def test_the_hard_space_of_french_is_kept(session: Session, qtbot: QtBot) -> None:
    editor = shown(qtbot, session, "note", "text")
    assert isinstance(editor, LongTextEditor)
    editor.box.setPlainText("Pourquoi\u00a0?\nElle ne sait pas")
    assert editor.value() == "Pourquoi\u00a0?\nElle ne sait pas"
