"""An office of two laptops."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, coordinator, enrol, laptop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Laptop, Laptop]]:
    """A coordinator and a paralegal she has let in."""
    isata, mabinty = coordinator(tmp_path / "isata"), laptop(tmp_path / "mabinty", "Mabinty")
    enrol(isata, mabinty, tmp_path)
    yield isata, mabinty
    isata.close()
    mabinty.close()
