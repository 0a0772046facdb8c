"""An office one of whose laptops gets lost: two coordinators and a paralegal, and what is done about it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tests.laptops import Laptop, at_home, coordinator, enrol, laptop
from wipdesk.services import quarantine, revoking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

Office = tuple[Laptop, Laptop, Laptop]


@contextmanager
def three_laptops(tmp_path: Path) -> Iterator[Office]:
    """Isata began the office, Hawa is its second coordinator, Sia a paralegal of Bo."""
    isata, hawa, sia = (
        coordinator(tmp_path / "isata"),
        laptop(tmp_path / "hawa", "Hawa"),
        laptop(tmp_path / "sia", "Sia"),
    )
    enrol(isata, hawa, tmp_path, role="coordinator")
    enrol(isata, sia, tmp_path, facilities=("BO",))
    isata.send(hawa, tmp_path / "roster")
    yield isata, hawa, sia
    for each in (isata, hawa, sia):
        each.close()


def revoke(by: Laptop, lost: Laptop, until: date | None = None) -> Any:
    with at_home(by.folder):
        return revoking.revoke(by.register, lost.register.device_id.hex(), until=until)


def accept(by: Laptop, *changes: str) -> int:
    with at_home(by.folder):
        return quarantine.accept(by.register, changes)


def states(of: Laptop, wrote: Laptop) -> list[int]:
    """The states of what a laptop wrote, in the order in which it did."""
    with of.register.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT status FROM commits WHERE device = ? ORDER BY hlc", (wrote.register.device_id,)
        )
        return list(rows.scalars())


def name(of: Laptop, woman: str) -> str:
    return str(of.file(woman).woman.name_given)
