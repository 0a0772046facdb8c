"""A practice register on a laptop of its own, and a second laptop that knows it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.laptop import PASSPHRASE, at_home, new_register
from wipdesk.storage import opening
from wipdesk.storage.receiving import Receiving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from wipdesk.storage.register import Register


@pytest.fixture(scope="session")
def fresh_laptop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an untouched register and the user's own folder beside it, to be copied."""
    folder = tmp_path_factory.mktemp("fresh laptop")
    with at_home(folder / "home"):
        new_register(folder / "register").close()
    return folder


@pytest.fixture
def register(fresh_laptop: Path, tmp_path: Path) -> Iterator[Register]:
    shutil.copytree(fresh_laptop, tmp_path, dirs_exist_ok=True)
    with at_home(tmp_path / "home"), opening.unlock(tmp_path / "register", PASSPHRASE) as opened:
        yield opened


@pytest.fixture
def colleague(register: Register, tmp_path: Path) -> Iterator[Register]:
    """The register of somebody whose laptop is known here, and to whom ours is known."""
    with new_register(tmp_path / "colleague", name="Hawa") as made:
        made.trust.devices[register.device_id] = bytes(register.device_key.verify_key)
        register.trust.devices[made.device_id] = bytes(made.device_key.verify_key)
        yield made


@pytest.fixture
def carry() -> Callable[[Register, Register], None]:
    """Brings everything that one register holds to another."""

    def bring(of: Register, to: Register) -> None:
        with of.reading() as connection:
            rows = connection.exec_driver_sql("SELECT sig, body FROM commits ORDER BY cid").all()
        with to.writing() as connection:
            receiving = Receiving(connection, to, batch=0)
            receiving.take([(row[0], row[1]) for row in rows])
            receiving.finish()

    return bring
