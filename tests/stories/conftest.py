"""Offices of two, three and four laptops, made once; every story works on a copy."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.stories.machine.computers import fast_folder, found_office
from tests.stories.machine.office import Office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def offices() -> Iterator[Path]:
    """A folder with a closed office of each size."""
    folder = fast_folder()
    for size in (2, 3, 4):
        found_office(folder / str(size), size)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def office(offices: Path) -> Iterator[Office]:
    """An office of two laptops, open."""
    copied = Office.copied(offices / "2")
    yield copied
    copied.close()
