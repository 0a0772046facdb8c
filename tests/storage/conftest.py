"""A register on a laptop of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.laptop import at_home, new_register

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.storage.register import Register


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    with at_home(tmp_path / "home"):
        yield tmp_path / "home"


@pytest.fixture
def register(home: Path, tmp_path: Path) -> Iterator[Register]:
    made = new_register(tmp_path / "register")
    yield made
    made.close()
