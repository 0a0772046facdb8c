"""An answer of a list is chosen or found by typing; what no list knows is kept as it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.at_once import AtOnce
from tests.ui.editors.making import shown
from wipdesk.domain.values import Missing
from wipdesk.services import registers
from wipdesk.ui.editors.code_boxes import CodeChoiceBox, CodeLineBox
from wipdesk.ui.editors.code_editor import CodeEditor
from wipdesk.ui.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def code_editor(qtbot: QtBot, session: Session, kind: str, name: str) -> CodeEditor:
    editor = shown(qtbot, session, kind, name)
    assert isinstance(editor, CodeEditor)
    return editor


def test_any_part_of_the_words_finds_an_answer(session: Session, qtbot: QtBot) -> None:
    editor = code_editor(qtbot, session, "charge", "offence")
    assert isinstance(editor.box, CodeLineBox)
    qtbot.keyClicks(editor.box, "PRETENCES")
    assert [words.split(",")[0] for words in editor.box.offered()] == ["Obtaining money"]
    qtbot.keyClick(editor.box.completer().popup(), Qt.Key.Key_Down)
    qtbot.keyClick(editor.box.completer().popup(), Qt.Key.Key_Return)
    assert editor.value() == "SL_FALSEPRET"


def test_an_answer_nobody_has_checked_says_so_in_the_list_and_when_it_is_chosen(
    session: Session, qtbot: QtBot
) -> None:
    editor = code_editor(qtbot, session, "bail", "unmet_reason")
    assert isinstance(editor.box, CodeLineBox)
    rows = editor.box.completer().model()
    shown_words = {rows.index(at, 0).data() for at in range(rows.rowCount())}
    assert "Amount too high (not checked yet)" in shown_words
    editor.box.setText("Amount too high")
    assert editor.value() == "amount_too_high"
    assert editor.about.text() == "Nobody has checked this answer of the list yet."


def test_a_place_outside_the_list_is_read_by_its_rule(session: Session, qtbot: QtBot) -> None:
    editor = code_editor(qtbot, session, "custody_episode", "place")
    qtbot.keyClicks(editor.first_box(), "police station port loko")
    assert editor.value() == "PS_PORT_LOKO"


def test_what_no_list_knows_is_kept_and_the_nearest_answer_is_offered(session: Session, qtbot: QtBot) -> None:
    editor = code_editor(qtbot, session, "hearing", "court")
    qtbot.keyClicks(editor.first_box(), "Magistrat Court")
    qtbot.keyClick(editor.first_box(), Qt.Key.Key_Return)
    assert editor.value() == "Magistrat Court"
    assert editor.suggestions.isVisible()
    editor._take("SL_MC")  # noqa: SLF001 - the button is made anew with each suggestion
    assert editor.value() == "SL_MC"
    assert not editor.suggestions.isVisible()


def test_a_short_list_opens_and_delete_takes_the_answer_back(session: Session, qtbot: QtBot) -> None:
    editor = code_editor(qtbot, session, "hearing", "produced")
    assert isinstance(editor.box, CodeChoiceBox)
    editor.set_value("x_by_boat")
    assert editor.value() == "x_by_boat"
    qtbot.keyClick(editor.box, Qt.Key.Key_Delete)
    assert editor.value() is Missing.NOT_ASKED


def test_not_known_is_not_said_in_two_ways(session: Session, qtbot: QtBot) -> None:
    editor = code_editor(qtbot, session, "hearing", "produced")
    editor.say_missing(Missing.UNKNOWN)
    assert editor.value() == "unknown"
    reason = code_editor(qtbot, session, "hearing", "adjournment_reason")
    reason.say_missing(Missing.UNKNOWN)
    assert reason.value() is Missing.UNKNOWN, "in this list the row means that the court gave none"


@pytest.mark.parametrize("country", ["KE", "MW", "NG"])
def test_where_a_country_has_no_list_yet_places_and_offences_are_written_freely(
    home: Path, qtbot: QtBot, country: str
) -> None:
    register = registers.new(
        home / country, "lantern", country=country, office="Office", person="Amina", role="coordinator",
        practice=True,
    )  # fmt: skip
    session = Session(register, AtOnce())
    for kind, name in (("custody_episode", "place"), ("charge", "offence")):
        editor = code_editor(qtbot, session, kind, name)
        qtbot.keyClicks(editor.first_box(), "Written by hand")
        assert editor.value() == "Written by hand", (kind, name)
    register.close()
