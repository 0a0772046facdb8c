"""Every form in the window, by somebody who has no mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.every_page import EveryPage
from wipdesk.domain.catalogue import BY_NAME
from wipdesk.services import case_files
from wipdesk.settings import Settings, save
from wipdesk.ui.forms.layouts import LAYOUTS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.forms.record_form import RecordForm
    from wipdesk.ui.session import Session

_FARTHEST = 120


@pytest.fixture
def pages(session: Session, qtbot: QtBot) -> EveryPage:
    save(Settings(toured=True))
    made = EveryPage(session)
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    return made


def _open(pages: EveryPage, kind: str) -> RecordForm:
    file = case_files.open_file(pages.session.register, pages.woman)
    above = {"matter": file.matters[0].id}.get(BY_NAME[kind].parent, "")
    pages.window.moves.form_wanted.emit(pages.woman, kind, pages.woman if kind == "woman" else "", above)
    QApplication.sendPostedEvents()
    form = pages.window.pages["women"].form.form
    assert form is not None
    return form


KINDS = sorted(kind for kind in LAYOUTS if BY_NAME[kind].parent in ("", "woman", "matter"))


def test_tab_goes_from_the_first_box_of_every_form_through_all_that_are_seen_and_to_its_button(
    pages: EveryPage,
) -> None:
    passed: dict[str, list[str]] = {}
    for kind in KINDS:
        form = _open(pages, kind)
        rows = [row for row in form.body.rows.values() if row.isVisible()]
        met = _walked(until=form.foot.save)
        missed = [row.words for row in rows if not any(row.isAncestorOf(box) for box in met)]
        if missed or met[-1] is not form.foot.save:
            passed[kind] = missed
    assert not passed


def _walked(*, until: QWidget) -> list[QWidget]:
    met: list[QWidget] = []
    while (here := QApplication.focusWidget()) is not None and len(met) < _FARTHEST:
        met.append(here)
        if here is until:
            break
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return met


@pytest.mark.parametrize("keys", ["Esc", "Ctrl+S"])
def test_out_of_a_form_the_keyboard_is_where_the_next_thing_is_recorded(pages: EveryPage, keys: str) -> None:
    form = _open(pages, "note")
    if keys == "Ctrl+S":
        QTest.keyClicks(QApplication.focusWidget(), "Her sister telephoned.")
    pressed = QKeySequence(keys)[0]
    QTest.keyClick(QApplication.focusWidget(), pressed.key(), pressed.keyboardModifiers())
    women = pages.window.pages["women"]
    assert women.form.form is not form
    assert QApplication.focusWidget() is women.file.heading.record_button


def test_a_closed_compartment_is_opened_from_the_form_itself(pages: EveryPage) -> None:
    form = _open(pages, "health")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    closed = form.editor("need")
    assert closed.shut
    closed.setFocus()
    assert QApplication.focusWidget() is closed.standing.open_button
    QTest.keyClick(closed.standing.open_button, Qt.Key.Key_Space)
    assert form.compartments.panel is not None


def test_opening_a_form_shows_no_other_window(pages: EveryPage, qapp: QApplication) -> None:
    """A part that is shown before it has a place flashes up as a window of its own, and takes the keys with it."""
    shown: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - overridden
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(f"{kind}: {type(watched).__name__}")
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    for kind in KINDS:
        _open(pages, kind)
    qapp.removeEventFilter(watch)
    assert not shown
