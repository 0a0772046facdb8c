"""A register on a laptop of its own."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.laptop import PASSPHRASE, at_home, new_register
from wipdesk.storage import opening

if TYPE_CHECKING:
    from collections.abc import Iterator
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
def home(tmp_path: Path) -> Iterator[Path]:
    with at_home(tmp_path / "home"):
        yield tmp_path / "home"


@pytest.fixture
def register(fresh_laptop: Path, home: Path, tmp_path: Path) -> Iterator[Register]:
    shutil.copytree(fresh_laptop, tmp_path, dirs_exist_ok=True)
    opened = opening.unlock(tmp_path / "register", PASSPHRASE)
    yield opened
    opened.close()
