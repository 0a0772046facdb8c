"""A bundle of one caseload: whose can be chosen, and that nothing else is in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from tests.ui.exchange.conftest import FIRST
from wipdesk.services import bundles, records, team, women
from wipdesk.ui import ask
from wipdesk.ui.exchange.make_panel import MakePanel
from wipdesk.ui.exchange.wishes_part import WishesPart

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    from wipdesk.ui.pages.exchange_page import ExchangePage
    from wipdesk.ui.session import Session


def test_the_wishes_of_a_bundle_name_a_caseload_and_a_day(session: Session) -> None:
    part = WishesPart(session)
    assert (part.chosen()["caseload"], part.chosen()["since"]) == ("", None)
    part.of_one.setChecked(True)
    part.recent.setChecked(True)
    assert part.chosen()["caseload"] == part.person.currentData()
    assert part.chosen()["since"] == session.today - timedelta(days=7)
    assert not part.said.isHidden()


def test_a_bundle_of_one_caseload_holds_that_caseload_and_nobody_elses(
    session: Session,
    at_laptop: Callable[[str], Session],
    exchange_of: Callable[[Session], ExchangePage],
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Packed for a coordinator, who is sent everything else besides."""
    paralegal = at_laptop(FIRST)
    hers, mine = (
        records.put(paralegal.register, "woman", {"name_given": "Yegbe", "assigned_to": name}).id
        for name in ("Practice paralegal 2", "Practice paralegal 1")
    )
    page = exchange_of(paralegal)
    page.make_a_bundle()
    panel = page.panel
    assert isinstance(panel, MakePanel)
    assert panel.wishes is not None
    for box, _ in panel.boxes:
        box.setChecked("coordinator" in box.text())
    panel.wishes.of_one.setChecked(True)
    panel.wishes.person.setCurrentIndex(panel.wishes.person.findText("Practice paralegal 2"))
    assert panel.wishes.chosen()["caseload"]
    monkeypatch.setattr(ask, "file_to_write", lambda *_args: home / "one.wipsync")
    panel.write_button.click()
    assert "one.wipsync is written" in panel.said.text()
    bundles.merge(session.register, home / "one.wipsync")
    known = {row.id for row in women.list_women(session.register)}
    assert hers in known
    assert mine not in known
    panel.wishes.of_one.setChecked(False)
    monkeypatch.setattr(ask, "file_to_write", lambda *_args: home / "all.wipsync")
    panel.write_button.click()
    bundles.merge(session.register, home / "all.wipsync")
    assert mine in {row.id for row in women.list_women(session.register)}


def test_of_caseloads_those_of_whoever_left_come_last_and_are_marked(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = team.people(session.register)
    gone = [replace(each, active=at > 0) for at, each in enumerate(people)]
    monkeypatch.setattr(team, "people", lambda _register: tuple(gone))
    part = WishesPart(session)
    shown_names = [part.person.itemText(at) for at in range(part.person.count())]
    assert shown_names[-1] == f"{people[0].name}, does not work here any more"
    assert shown_names[:-1] == [each.name for each in people[1:]]
