"""While the worker reads a bundle it can be stopped, and nothing takes the place of what is being read."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import PASSPHRASE, TODAY
from tests.ui.exchange.conftest import FIRST
from wipdesk.services import bundles, records, registers, safekeeping
from wipdesk.ui.background import Background
from wipdesk.ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wipdesk.ui.pages.exchange_page import ExchangePage

MS = 20_000


@pytest.fixture
def working(home: Path, qtbot: QtBot) -> Iterator[Session]:
    """The coordinator's register, with a worker of its own."""
    register = registers.unlock(home / "practice" / "coordinator", PASSPHRASE, today=TODAY)
    background = Background()
    yield Session(register, background)
    background.wait()
    register.close()


@pytest.fixture
def page(working: Session, exchange_of: Callable, home: Path, qtbot: QtBot) -> Iterator[ExchangePage]:
    """Exchange with a bundle that was looked into and waits to be taken in."""
    with registers.unlock(home / "practice" / FIRST, PASSPHRASE, today=TODAY) as theirs:
        records.put(theirs, "woman", {"name_given": "Hawa"})
        bundles.make(theirs, home / "bundle.wipsync")
    made = exchange_of(working)
    made.read_file(home / "bundle.wipsync")
    qtbot.waitUntil(lambda: made.panel is not None and not made.panel.busy, timeout=MS)
    return made


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch, page: ExchangePage) -> dict[str, Event]:
    """Backup and merge begin on the worker only when the test lets them."""
    gates = {"backup": Event(), "merge": Event()}
    backup, merge = safekeeping.backup_before, bundles.merge

    def backup_later(*args: Any) -> Any:
        gates["backup"].wait(MS / 1000)
        return backup(*args)

    def merge_later(*args: Any, **named: Any) -> Any:
        gates["merge"].wait(MS / 1000)
        return merge(*args, **named)

    monkeypatch.setattr(safekeeping, "backup_before", backup_later)
    monkeypatch.setattr(bundles, "merge", merge_later)
    return gates


@pytest.mark.parametrize("at", ["backup", "merge"])
def test_stopped_nothing_was_taken_in_and_she_can_begin_again(
    working: Session, page: ExchangePage, held: dict[str, Event], qtbot: QtBot, at: str
) -> None:
    before = registers.digest(working.register)
    panel = page.panel
    panel.take_button.click()
    if at == "merge":
        held["backup"].set()
        qtbot.waitUntil(lambda: "Taking it in" in panel.said.text(), timeout=MS)
    qtbot.keyClick(panel.stop_button, Qt.Key.Key_Escape)
    assert page.panel is panel, "it stays until it can say what came of it"
    for gate in held.values():
        gate.set()
    qtbot.waitUntil(lambda: not panel.busy, timeout=MS)
    assert "You stopped this before it was done" in panel.said.text()
    assert registers.digest(working.register) == before
    panel.leave_button.click()
    assert page.panel is None


def test_nothing_takes_the_place_of_a_bundle_that_is_being_taken_in(
    working: Session, page: ExchangePage, held: dict[str, Event], home: Path, qtbot: QtBot
) -> None:
    panel = page.panel
    panel.take_button.click()
    page.make_a_bundle()
    page.read_a_bundle()
    page.read_file(home / "bundle.wipsync")
    for gate in held.values():
        gate.set()
    qtbot.waitUntil(lambda: page.report is not None, timeout=MS)
    assert page.report.heading_text.startswith("Bundle from Practice paralegal 1")
