"""A hello that cannot be welcomed is refused at once, before anybody reads digits over the telephone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.at_once import AtOnce
from tests.ui.conftest import PASSPHRASE
from tests.ui.exchange.conftest import FIRST
from wipdesk.errors import AlreadyInTeam, BundleRefused, NotAllowed, NotInTeam
from wipdesk.services import arriving, registers, team
from wipdesk.ui.exchange.refused_card import RefusedCard
from wipdesk.ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def newcomer(home: Path) -> Iterator[Session]:
    """A register that belongs to no office yet; its hello lies on the stick."""
    register = registers.new(
        home / "new", PASSPHRASE, country="SL", office="Bo", person="Sia", role="paralegal", practice=True
    )
    team.hello(register, home / "hello.wiphello")
    yield Session(register, AtOnce())
    register.close()


def test_a_paralegal_is_told_at_once_that_her_coordinator_does_it(
    newcomer: Session, at_laptop: Callable, exchange_of: Callable, home: Path
) -> None:
    page = exchange_of(at_laptop(FIRST))
    page.read_file(home / "hello.wiphello")
    assert isinstance(page.panel, RefusedCard)
    assert "ask your coordinator" in page.panel.said.text()


def test_who_is_in_no_office_cannot_welcome_and_nobody_welcomes_herself(
    newcomer: Session, session: Session, at_laptop: Callable, home: Path
) -> None:
    with pytest.raises(NotAllowed):
        arriving.look(at_laptop(FIRST).register, home / "hello.wiphello")
    with pytest.raises(NotInTeam):
        arriving.look(newcomer.register, home / "hello.wiphello")
    team.hello(session.register, home / "own.wiphello")
    with pytest.raises(AlreadyInTeam):
        arriving.look(session.register, home / "own.wiphello")


def test_a_real_laptop_is_not_let_into_a_practice_office(session: Session, home: Path) -> None:
    words = "five words nobody else knows here"
    with registers.new(
        home / "real", words, country="SL", office="Bo", person="Sia", role="coordinator"
    ) as real:
        team.hello(real, home / "real.wiphello")
        with pytest.raises(BundleRefused):
            arriving.look(session.register, home / "real.wiphello")
