"""Who is in the office is what coordinators ordered, whatever else was written to those records."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, at_home, coordinator, enrol, laptop, pack, signed_change
from wipdesk.domain.records.device import Device
from wipdesk.domain.records.person import Person
from wipdesk.errors import NothingToExchange
from wipdesk.storage import reading
from wipdesk.storage.commits import Op
from wipdesk.storage.trust import key_text
from wipdesk.storage.unit_of_work import UnitOfWork
from wipdesk.sync import roster
from wipdesk.sync.payloads import COMMITS, payload

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.sync.roster import Roster


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Laptop, Laptop]]:
    isata, sia = coordinator(tmp_path / "isata"), laptop(tmp_path / "sia", "Sia")
    enrol(isata, sia, tmp_path, facilities=("BO",))
    yield isata, sia
    isata.close()
    sia.close()


def _roster(of: Laptop) -> Roster:
    with of.register.reading() as connection:
        return roster.read(connection, of.register.trust.orders)


def _order(by: Laptop, record: str, **values: object) -> None:
    """A coordinator changes a person or laptop as it stands."""
    with by.register.reading() as connection:
        rows = reading.read_rows(connection, [record])
        cells = reading.cells_of(rows)
        (made,) = [found for some in reading.make_records(connection, rows, cells).values() for found in some]
    assert isinstance(made, Person | Device)
    by.save(replace(made, **values), base=reading.base_of(rows, cells, ""))  # type: ignore[arg-type]


def test_the_office_is_read_with_its_keys_and_scopes(office: tuple[Laptop, Laptop]) -> None:
    isata, sia = office
    found = _roster(isata)
    hers = found.laptops[sia.register.device_id]
    assert (found.name_of(hers.id), hers.facilities, found.sees_all(hers)) == ("Sia", ("BO",), False)
    assert hers.box_key == bytes(sia.register.box_key.public_key)
    own = found.laptops[isata.register.device_id]
    assert (found.sees_all(own), found.of_coordinator(own), found.works(hers)) == (True, True, True)
    assert (found.name_of(bytes(16)), found.label_of(bytes(16))) == ("", "")


def test_what_anybody_else_writes_to_a_laptops_record_is_not_seen(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, sia = office
    before = _roster(isata)
    for kind in ("device", "person", "woman", "alias", "aaa"):
        for record in (sia.register.identity.device_record, sia.register.identity.person):
            ops = (
                Op(kind, record, "box_key", key_text(bytes([9]) * 32)),
                Op(kind, record, "role", "coordinator"),
                Op(kind, record, "_deleted", True),
            )
            isata.merge(pack(tmp_path / "c", [payload(COMMITS, [signed_change(sia, record, *ops)])], isata))
    assert _roster(isata) == before
    isata.close()
    isata.open()
    assert _roster(isata) == before


def test_somebody_who_works_here_no_more_is_sent_nothing(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, sia = office
    _order(isata, sia.register.identity.person, active=False)
    with pytest.raises(NothingToExchange):
        isata.make(tmp_path / "b", [sia])


def test_a_laptop_taken_away_is_sent_nothing_and_the_rest_stands(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, sia = office
    record = sia.register.identity.device_record
    with isata.register.reading() as connection:
        rows = reading.read_rows(connection, [record])
        base = reading.base_of(rows, reading.cells_of(rows), "")
    with at_home(isata.folder), UnitOfWork(isata.register) as work:
        work.take_away("device", record, base=base)
    found = _roster(isata)
    assert sia.register.device_id not in found.laptops
    assert sia.register.identity.person in found.people


def test_an_order_changes_what_a_laptop_is_sent(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, sia = office
    woman = isata.woman("Kadie")
    isata.send(sia, tmp_path / "b")
    assert not sia.knows(woman)
    _order(isata, sia.register.identity.device_record, sees_all=True)
    isata.send(sia, tmp_path / "b")
    assert sia.knows(woman)
