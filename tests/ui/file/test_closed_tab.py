"""What is kept in closed compartments is shown closed, read once the passphrase was given again, and closes in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel

from tests.ui.conftest import PASSPHRASE
from tests.ui.forms.filling import form_on, on_screen
from wipdesk import clock
from wipdesk.domain.values import Missing, Sealed
from wipdesk.services import closed_values, compartments, drafts, records, women
from wipdesk.storage import open_compartments
from wipdesk.ui.file.closed_tab import ClosedTab
from wipdesk.ui.file.file_page import FilePage
from wipdesk.ui.parts.text import ElidedLabel

if TYPE_CHECKING:
    import pytest
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.forms.record_form import RecordForm
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

SECRET = "Twins, says the midwife"


def a_woman(session: Session) -> str:
    return women.list_women(session.register)[0].id


def with_health(session: Session) -> tuple[str, str]:
    """A woman, and what is recorded of her health; everything is closed again."""
    woman = a_woman(session)
    compartments.open_with(session.register, PASSPHRASE, ["health"])
    health = records.put(session.register, "health", {"note": SECRET}, parent=woman).id
    compartments.close(session.register)
    return woman, health


def said_in(widget: QWidget) -> str:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    elided = [each.whole() for each in widget.findChildren(ElidedLabel)]
    return "\n".join([*(each.text() for each in widget.findChildren(QLabel)), *elided])


def shown(session: Session, moves: Moves, qtbot: QtBot, woman: str) -> ClosedTab:
    page = FilePage(session, moves)
    qtbot.addWidget(page, before_close_func=lambda _page, _held=page: None)
    page.resize(826, 660)
    with qtbot.waitExposed(page):
        page.show()
    page.show_woman(woman, "closed")
    tab = page.tabs["closed"]
    assert isinstance(tab, ClosedTab)
    return tab


def unlock(tab: ClosedTab, compartment: str, passphrase: str = PASSPHRASE) -> None:
    tab.ask(compartment)
    assert tab.panel is not None
    tab.panel.passphrase.set_text(passphrase)
    tab.panel.open()


def test_it_is_closed_until_the_passphrase_is_given_again(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    woman, _ = with_health(session)
    tab = shown(session, moves, qtbot, woman)
    assert SECRET not in said_in(tab)
    assert "Kept in a closed compartment" in said_in(tab)
    unlock(tab, "health", "not the words")
    assert tab.panel is not None
    assert not tab.panel.said.isHidden()
    assert SECRET not in said_in(tab)
    unlock(tab, "health")
    assert SECRET in said_in(tab)
    session.compartments.close()
    assert SECRET not in said_in(tab)


def test_it_closes_before_its_keys_are_gone(
    session: Session, moves: Moves, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    woman, _ = with_health(session)
    tab = shown(session, moves, qtbot, woman)
    unlock(tab, "health")
    session.compartments.look()
    assert SECRET in said_in(tab)
    now = clock.monotonic()
    monkeypatch.setattr(clock, "monotonic", lambda: now + open_compartments.OPEN_FOR - 10)
    session.compartments.look()
    assert SECRET not in said_in(tab)
    assert not compartments.is_open(session.register, "health")


def opened_form(session: Session, moves: Moves, qtbot: QtBot, woman: str, health: str) -> RecordForm:
    page = on_screen(qtbot, session, moves)
    page.open(woman, "health", health, "")
    return form_on(page)


def test_a_form_shows_nothing_and_takes_nothing_until_it_is_opened(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    woman, health = with_health(session)
    form = opened_form(session, moves, qtbot, woman, health)
    note, pregnant = form.editor("note"), form.editor("pregnant")
    assert isinstance(note.value(), Sealed)
    assert not note.boxes.isVisibleTo(note)
    assert not pregnant.boxes.isVisibleTo(pregnant)
    pregnant.say_missing(Missing.UNKNOWN)
    assert pregnant.value() is Missing.NOT_ASKED
    note.standing.open_button.click()
    assert form.compartments.panel is not None
    form.compartments.panel.passphrase.set_text(PASSPHRASE)
    form.compartments.panel.open()
    assert note.value() == SECRET
    assert not form.dirty
    form.editor("outbreak").begin_with("Lassa fever, Bo")
    assert form.dirty
    with qtbot.waitSignal(form.saved):
        form.save()
    record, _ = closed_values.opened(
        session.register, *records.open_record(session.register, "health", health)
    )
    assert (record.note, record.outbreak) == (SECRET, "Lassa fever, Bo")


def test_what_is_half_typed_is_sealed_when_the_compartment_closes_and_comes_back(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    woman, health = with_health(session)
    form = opened_form(session, moves, qtbot, woman, health)
    session.compartments.open(PASSPHRASE, ("health",), then=lambda _: None, refused=lambda _: None)
    form.editor("outbreak").begin_with("Lassa fever in the cells")
    assert form.dirty
    session.compartments.close()
    assert isinstance(form.editor("outbreak").value(), Sealed)
    assert form.dirty
    form.keep_draft()
    [draft] = drafts.open_drafts(session.register)
    assert "Lassa" not in draft.typed
    session.compartments.open(PASSPHRASE, ("health",), then=lambda _: None, refused=lambda _: None)
    assert form.editor("outbreak").value() == "Lassa fever in the cells"
    assert form.editor("note").value() == SECRET
    with qtbot.waitSignal(form.saved):
        form.save()
    record, _ = closed_values.opened(
        session.register, *records.open_record(session.register, "health", health)
    )
    assert (record.outbreak, record.note) == ("Lassa fever in the cells", SECRET)
