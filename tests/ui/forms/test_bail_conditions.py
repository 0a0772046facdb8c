"""The conditions of bail: the usual ones are offered, and what is written stays words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.forms.filling import file_with, new_form, on_screen
from wipdesk.domain.values import Missing
from wipdesk.ui.editors.line_editors import LongTextEditor
from wipdesk.ui.forms.bail_form import BailForm

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


def granted(qtbot: QtBot, session: Session, moves: Moves) -> tuple[BailForm, LongTextEditor]:
    """The form of a bail that was granted, and its line for conditions."""
    form = new_form(on_screen(qtbot, session, moves), file_with(session, "matters"), "bail")
    assert isinstance(form, BailForm)
    form.editor("state").box.show_code("granted_unmet")  # type: ignore[attr-defined]
    form.editor("state").box.picked.emit()  # type: ignore[attr-defined]
    conditions = form.editor("conditions")
    assert isinstance(conditions, LongTextEditor)
    return form, conditions


def pick(form: BailForm, label: str) -> None:
    """Choose a condition of the list, as a click does."""
    form.usual.setCurrentIndex(form.usual.findText(label))
    form.usual.activated.emit(form.usual.currentIndex())


def test_every_usual_condition_is_offered(session: Session, moves: Moves, qtbot: QtBot) -> None:
    form, _ = granted(qtbot, session, moves)
    offered = {form.usual.itemText(at) for at in range(form.usual.count())}
    rows = session.lists["bail_condition"].offered
    assert {row.label for row in rows if row.code not in ("other", "unknown")} < offered
    assert not {"Another condition", "Not known"} & offered, "that is typed, or said behind the box"


def test_a_condition_that_is_picked_stands_on_a_line_of_its_own_once(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    form, conditions = granted(qtbot, session, moves)
    pick(form, "Two or more sureties")
    conditions.box.setPlainText("Two or more sureties\nNLe 5,000 each")
    pick(form, "Report to the police")
    pick(form, "Two or more sureties")
    assert conditions.value() == "Two or more sureties\nNLe 5,000 each\nReport to the police"
    assert form.usual.currentIndex() == 0, "ready for the next"


def test_where_a_word_stands_nothing_is_written_over_it(session: Session, moves: Moves, qtbot: QtBot) -> None:
    form, conditions = granted(qtbot, session, moves)
    conditions.say_missing(Missing.UNKNOWN)
    assert not form.usual.isVisibleTo(form)
    conditions.say_missing(Missing.NOT_ASKED)
    assert form.usual.isVisibleTo(form)
