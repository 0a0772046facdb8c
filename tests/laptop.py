"""A laptop with a register of its own, its own user folder and its own witness, for tests."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from wipdesk.storage import opening
from wipdesk.storage.header import KdfCost
from wipdesk.storage.register import Office, Register

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHEAP = KdfCost(8 * 1024, 1)
PASSPHRASE = "lantern"
OFFICE = Office("sl", "Bo", "Africa/Freetown", practice=True)


@contextmanager
def at_home(home: Path) -> Iterator[None]:
    """Within the block the user's own folder is `home`, as on another laptop."""
    before = os.environ.get("WIPDESK_HOME")
    os.environ["WIPDESK_HOME"] = str(home)
    try:
        yield
    finally:
        if before is None:
            del os.environ["WIPDESK_HOME"]
        else:
            os.environ["WIPDESK_HOME"] = before


def new_register(folder: Path, *, name: str = "Isata", role: str = "paralegal") -> Register:
    """A fresh practice register, open."""
    return opening.create(folder, PASSPHRASE, office=OFFICE, name=name, role=role, cost=CHEAP)
