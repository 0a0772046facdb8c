"""Opening compartments in tests, and looking for a word everywhere where it must not stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.laptop import at_home
from wipdesk.services import closed_values, compartments, records

if TYPE_CHECKING:
    from typing import Any

    from tests.laptops import Laptop
    from wipdesk.domain.changes import Base

PASSPHRASE = "five little words for practice"
ALL = ("health", "safety", "child", "background")


def open_all(of: Laptop, *names: str) -> None:
    """The second unlock on a laptop."""
    with at_home(of.folder):
        compartments.open_with(of.register, PASSPHRASE, names or ALL)


def allow(by: Laptop, whom: Laptop, *names: str) -> None:
    """Say what somebody may open."""
    with at_home(by.folder):
        compartments.set_holder(by.register, whom.name, names, PASSPHRASE)


def read(of: Laptop, kind: str, record: str) -> tuple[Any, Base[Any]]:
    """A record as it reads there now, opened as far as compartments are."""
    return closed_values.opened(of.register, *records.open_record(of.register, kind, record))


def put(on: Laptop, kind: str, woman: str, **typed: str) -> str:
    """Write typed lines into a new record that hangs on her; gives its id."""
    with at_home(on.folder):
        return records.put(on.register, kind, typed, parent=woman).id


def everything_kept(of: Laptop) -> str:
    """All that the register holds, decrypted: every table and row, the search index and the drafts with them."""
    with of.register.reading() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars()
        return "\n".join(
            repr(tuple(bytes(c) if isinstance(c, memoryview) else c for c in row))
            for name in names.all()
            for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"').all()
        )
