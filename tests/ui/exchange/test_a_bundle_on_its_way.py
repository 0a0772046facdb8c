"""What can go wrong on the way of a bundle: the wrong file, the stick pulled out, people who may not see the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.conftest import PASSPHRASE
from tests.ui.exchange.conftest import FIRST
from wipdesk.services import bundles, records, registers, safekeeping, women
from wipdesk.ui import ask
from wipdesk.ui.exchange.refused_card import RefusedCard

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wipdesk.ui.session import Session


@pytest.fixture
def packed(home: Path, at_laptop: Callable) -> Path:
    """What the first paralegal wrote since: a new woman."""
    register = at_laptop(FIRST).register
    records.put(register, "woman", {"name_given": "Hawa", "name_family": "Tucker"})
    path = home / "bundle.wipsync"
    bundles.make(register, path)
    return path


def test_a_backup_lies_beside_the_register_before_anything_is_taken_in(
    session: Session, exchange_of: Callable, packed: Path, home: Path
) -> None:
    before = len(women.list_women(session.register))
    page = exchange_of(session)
    page.read_file(packed)
    page.panel.take_button.click()
    [backup] = (home / "practice" / safekeeping.FOLDER).iterdir()
    with registers.restore(backup, home / "restored", PASSPHRASE) as restored:
        assert len(women.list_women(restored)) == before
    assert len(women.list_women(session.register)) == before + 1


@pytest.mark.parametrize("content", [b"", b"WIPSYNC1", b"WIPHELLO1\n{}", b"%PDF-1.7 no", b"\0" * 5000])
def test_a_file_of_another_kind_is_refused_in_a_sentence(
    session: Session, exchange_of: Callable, home: Path, content: bytes
) -> None:
    path = home / "<b>no.wipsync"
    path.write_bytes(content)
    page = exchange_of(session)
    page.read_file(path)
    assert isinstance(page.panel, RefusedCard)
    assert "Nothing was changed" in page.panel.said.text()


def test_a_stick_pulled_out_between_looking_and_taking_in_changes_nothing(
    session: Session, exchange_of: Callable, packed: Path
) -> None:
    before = len(women.list_women(session.register))
    page = exchange_of(session)
    page.read_file(packed)
    packed.unlink()
    page.panel.take_button.click()
    assert "is not there" in page.panel.said.text()
    assert len(women.list_women(session.register)) == before


def test_people_of_different_prisons_get_a_bundle_each(
    session: Session, exchange_of: Callable, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = exchange_of(session)
    page.make_a_bundle()
    for box, _ in page.panel.boxes:
        box.setChecked(True)
    path = home / "for-both.wipsync"
    monkeypatch.setattr(ask, "file_to_write", lambda *_: path)
    page.panel.write_button.click()
    assert "make a bundle for each of them" in page.panel.said.text()
    assert not path.exists()


def test_a_paralegal_packs_for_her_coordinator_without_choosing(
    at_laptop: Callable, exchange_of: Callable
) -> None:
    page = exchange_of(at_laptop(FIRST))
    page.make_a_bundle()
    assert [box.text() for box, _ in page.panel.boxes if box.isChecked()]
    assert all("Practice coordinator" in box.text() for box, _ in page.panel.boxes if box.isChecked())
