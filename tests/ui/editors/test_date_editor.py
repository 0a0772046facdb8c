"""A date is typed as it is said; what was understood is said back, and day and month are never guessed."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.architecture.source_tree import ROOT
from tests.ui.editors.making import shown
from wipdesk.domain.dates import PartialDate, on_day
from wipdesk.domain.local_events import events_of
from wipdesk.domain.typed_dates import read_date
from wipdesk.domain.values import Missing
from wipdesk.ui.editors.date_editor import DateEditor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.session import Session

TEN_WAYS = {
    "10/7/2008": "Read as 10 July 2008",
    "3 May": "Read as 3 May 2026 (not certain)",
    "about March 2023": "Read as about March 2023: from 1 February 2023 to 30 April 2023",
    "October 2025": "Read as October 2025: from 1 October 2025 to 31 October 2025",
    "2019": "Read as 2019: from 1 January 2019 to 31 December 2019",
    "3 May 2023 at 20:00": "Read as 3 May 2023 at 20:00",
    "3 mai 2023": "Read as 3 May 2023",
    "before June 2024": "Read as before June 2024",
    "between 3 and 10 May 2026": "Read as between 3 and 10 May 2026",
    "7/13/2008": "Not read as a date yet. Kept as you write it.",
}


def date_editor(qtbot: QtBot, session: Session, kind: str = "hearing", name: str = "date") -> DateEditor:
    editor = shown(qtbot, session, kind, name)
    assert isinstance(editor, DateEditor)
    return editor


@pytest.mark.parametrize("line", TEN_WAYS)
def test_what_was_understood_is_said_under_the_line_as_one_types(
    session: Session, qtbot: QtBot, line: str
) -> None:
    editor = date_editor(qtbot, session)
    qtbot.keyClicks(editor.line, line)
    assert editor.echo.text() == TEN_WAYS[line]
    value = editor.value()
    assert isinstance(value, PartialDate)
    assert value.said == line
    assert value == read_date(line, today=session.today)


def test_an_age_says_in_which_years_she_was_born(session: Session, qtbot: QtBot) -> None:
    editor = date_editor(qtbot, session, "woman", "birth_date")
    qtbot.keyClicks(editor.line, "34")
    assert editor.echo.text() == "Read as 34 as at 22 November 2026, born in 1991 or 1992"


def test_the_source_may_be_typed_in_the_line(session: Session, qtbot: QtBot) -> None:
    editor = date_editor(qtbot, session)
    qtbot.keyClicks(editor.line, "3 May 2023 [court_file]")
    assert editor.value() == on_day(editor.value().first_day, source="court_file", said="3 May 2023")
    assert editor.echo.text() == "Read as 3 May 2023 [court file]"
    assert editor.parts.source.code() == "court_file"


def test_tab_passes_through_in_one_stop_and_alt_down_opens_the_boxes(session: Session, qtbot: QtBot) -> None:
    editor = date_editor(qtbot, session)
    editor.activateWindow()
    editor.setFocus()
    assert not editor.parts.isVisible()
    stops = [
        box for box in editor.findChildren(type(editor.line)) if box.isVisible() and not box.isReadOnly()
    ]
    assert stops == [editor.line]
    assert not editor.open_button.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.keyClick(editor.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert editor.parts.isVisible()
    assert QApplication.focusWidget() in (editor.parts.day, None)


@pytest.mark.parametrize("month", ["10", "Oct", "October", "octobre"])
def test_the_boxes_and_the_line_are_one_value(session: Session, qtbot: QtBot, month: str) -> None:
    editor = date_editor(qtbot, session)
    editor.turn()
    qtbot.keyClicks(editor.parts.month, month)
    qtbot.keyClicks(editor.parts.year, "2025")
    editor.parts.about.click()
    value = editor.value()
    assert isinstance(value, PartialDate)
    assert value.edtf == "2025-10~"
    editor.line.setText("5 June 2024")
    parts = editor.parts.parts()
    assert (parts.day, parts.month, parts.year, parts.about) == ("5", "June", "2024", False)


def test_a_month_that_is_none_is_not_turned_round(session: Session, qtbot: QtBot) -> None:
    editor = date_editor(qtbot, session)
    for box, text in ((editor.parts.day, "7"), (editor.parts.month, "13"), (editor.parts.year, "2008")):
        qtbot.keyClicks(box, text)
    assert editor.value() == PartialDate(said="7/13/2008")


def test_her_own_words_and_the_source_stand_beside_the_date(session: Session, qtbot: QtBot) -> None:
    editor = date_editor(qtbot, session)
    qtbot.keyClicks(editor.line, "October 2025")
    qtbot.keyClicks(editor.parts.own_words, "before the end of the rains")
    editor.parts.source.show_code("self")
    editor.parts.source.picked.emit()
    value = editor.value()
    assert isinstance(value, PartialDate)
    assert (value.edtf, value.said, value.source) == ("2025-10", "before the end of the rains", "self")
    editor.set_value(value)
    assert editor.line.text() == "October 2025"
    assert editor.parts.own_words.text() == "before the end of the rains"
    editor.parts.own_words.clear()
    assert editor.value().said == "October 2025"


def recorded(session: Session, line: str) -> PartialDate:
    """A date from a court paper, with the words in which she put it."""
    return replace(read_date(line, today=session.today), source="court_file", said="when the rains ended")


def test_another_date_does_not_silently_keep_the_source_of_the_one_it_is_typed_over(
    session: Session, qtbot: QtBot
) -> None:
    editor = date_editor(qtbot, session)
    editor.set_value(recorded(session, "3 May 2026"))
    editor.line.selectAll()
    qtbot.keyClicks(editor.line, "9 April 2026")
    value = editor.value()
    assert isinstance(value, PartialDate)
    assert (value.edtf, value.source, value.said) == ("2026-04-09", "", "9 April 2026")
    assert "is left out" in editor.echo.text()
    assert "ourt" in editor.echo.text()


def test_the_same_date_keeps_its_source_however_it_is_typed(session: Session, qtbot: QtBot) -> None:
    editor = date_editor(qtbot, session)
    editor.set_value(recorded(session, "3 May 2026"))
    for line in ("9 April 2026", "3/5/2026", "about 3 May 2026"):
        editor.line.selectAll()
        qtbot.keyClicks(editor.line, line)
    value = editor.value()
    assert isinstance(value, PartialDate)
    assert (value.edtf, value.source, value.said) == ("2026-05-03~", "court_file", "when the rains ended")
    assert "left out" not in editor.echo.text()


def test_a_source_chosen_in_this_edit_stays_whatever_date_is_typed_after_it(
    session: Session, qtbot: QtBot
) -> None:
    editor = date_editor(qtbot, session)
    editor.set_value(recorded(session, "3 May 2026"))
    editor.parts.source.show_code("self")
    editor.parts.source.picked.emit()
    editor.line.selectAll()
    qtbot.keyClicks(editor.line, "9 April 2026")
    value = editor.value()
    assert isinstance(value, PartialDate)
    assert (value.edtf, value.source) == ("2026-04-09", "self")


def test_a_day_said_in_another_year_is_shown_with_its_year(session: Session, qtbot: QtBot) -> None:
    editor = date_editor(qtbot, session)
    value = PartialDate(
        edtf="2024-05-03?", earliest="2024-05-03T00:00", latest="2024-05-03T24:00", said="3 May"
    )
    editor.set_value(value)
    assert "2024" in editor.line.text()
    editor.parts.source.show_code("self")
    editor.parts.source.picked.emit()
    assert editor.value().earliest == value.earliest


def test_not_known_in_the_boxes_is_the_same_word(session: Session, qtbot: QtBot) -> None:
    editor = date_editor(qtbot, session)
    editor.turn()
    editor.parts.not_known.click()
    assert editor.value() is Missing.UNKNOWN
    assert editor.word.isVisible()
    assert not editor.parts.isVisible()


@pytest.fixture
def in_french(session: Session) -> None:
    """Words as the shipped translation has them; what it lacks fails."""
    said = {
        (context.findtext("name"), message.findtext("source")): message.findtext("translation") or ""
        for context in ET.parse(ROOT / "translations" / "wipdesk_fr.ts").iter("context")
        for message in context.iter("message")
    }
    session.say = lambda context, text: said[context, text]


@pytest.mark.usefixtures("in_french")
@pytest.mark.parametrize(
    ("line", "echo"),
    [
        ("3 May 2026", "Lu comme 3 mai 2026"),
        ("about March 2023", "Lu comme vers mars 2023\u00a0: du 1 février 2023 au 30 avril 2023"),
        ("3 mai 2023 à 20h", "Lu comme 3 mai 2023 à 20:00"),
        ("before June 2024", "Lu comme avant juin 2024"),
        ("3 May 2026 [court_file]", "Lu comme 3 mai 2026 [dossier du tribunal]"),
    ],
)
def test_what_was_understood_is_said_in_the_language_of_the_window(
    session: Session, qtbot: QtBot, line: str, echo: str
) -> None:
    editor = date_editor(qtbot, session)
    editor.begin_with(line)
    assert editor.echo.text() == echo


@pytest.mark.usefixtures("in_french")
def test_a_date_nobody_said_in_words_stands_in_the_line_in_the_language_of_the_window(
    session: Session, qtbot: QtBot
) -> None:
    editor = date_editor(qtbot, session)
    editor.set_value(read_date("2026-05-03", today=session.today))
    editor.set_value(replace(editor.value(), said=""))
    assert editor.line.text() == "3 mai 2026"
    assert editor.value() == replace(read_date("2026-05-03", today=session.today), said="")


def test_a_day_is_told_by_an_event_chosen_behind_the_line(session: Session, qtbot: QtBot) -> None:
    editor = date_editor(qtbot, session)
    editor.turn()
    row = editor.parts.by_event
    row.how.setCurrentIndex(2)
    row.named.show_code("easter")
    row.named.picked.emit()
    assert editor.line.text() == "after Easter"
    assert editor.echo.text() == "Read as after 5 April 2026 (not certain)"
    qtbot.keyClicks(row.year, "2025")
    assert editor.line.text() == "after Easter 2025"
    assert editor.value() == read_date(
        "after Easter 2025", today=session.today, events=events_of(session.lists)
    )


def test_an_age_is_told_by_what_she_remembers(session: Session, qtbot: QtBot) -> None:
    editor = date_editor(qtbot, session, "woman", "birth_date")
    editor.turn()
    panel = editor.parts.by_event
    qtbot.keyClicks(panel.age, "16")
    assert editor.line.text() == ""
    qtbot.keyClicks(panel.now, "12")
    assert editor.line.text() == "first child at about 16, now 12"
    assert editor.value().known
    panel.how.setCurrentIndex(2)
    panel.how.activated.emit(2)
    panel.named.show_code("ebola")
    panel.named.picked.emit()
    assert editor.line.text() == "in class 16 when Ebola"
    assert not editor.value().known, "there is no sixteenth class"


def test_what_was_told_by_an_event_is_shown_again_as_it_was_said(session: Session, qtbot: QtBot) -> None:
    editor = date_editor(qtbot, session)
    editor.set_value(read_date("before Ebola", today=session.today, events=events_of(session.lists)))
    assert editor.line.text() == "before Ebola"
    assert editor.value().said == "before Ebola"


@pytest.mark.parametrize("line", ["between 3 and 10 May 2026", "before the mango season"])
def test_what_the_boxes_cannot_show_is_kept_in_her_own_words(
    session: Session, qtbot: QtBot, line: str
) -> None:
    editor = date_editor(qtbot, session)
    qtbot.keyClicks(editor.line, line)
    editor.turn()
    for box, typed in ((editor.parts.day, "5"), (editor.parts.month, "May"), (editor.parts.year, "2026")):
        qtbot.keyClicks(box, typed)
    assert editor.line.text() == "5 May 2026"
    assert editor.parts.own_words.text() == line
    assert editor.value().said == line


def test_what_the_boxes_cannot_show_is_kept_where_an_event_is_chosen(session: Session, qtbot: QtBot) -> None:
    editor = date_editor(qtbot, session)
    qtbot.keyClicks(editor.line, "some time, she cried")
    editor.turn()
    row = editor.parts.by_event
    row.named.show_code("easter")
    row.named.picked.emit()
    qtbot.keyClicks(row.year, "2025")
    assert editor.line.text() == "before Easter 2025"
    assert editor.value().said == "some time, she cried"


def test_a_chip_alone_leaves_a_line_that_the_boxes_cannot_show(session: Session, qtbot: QtBot) -> None:
    editor = date_editor(qtbot, session)
    qtbot.keyClicks(editor.line, "between 3 and 10 May 2026")
    editor.turn()
    editor.parts.about.click()
    assert editor.line.text() == "between 3 and 10 May 2026"
    assert editor.parts.exact.isChecked()
    qtbot.keyClicks(editor.parts.day, "5")
    editor.parts.day.clear()
    assert editor.line.text() == ""
