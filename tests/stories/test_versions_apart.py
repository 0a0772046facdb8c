"""Laptops with different versions: nothing a newer one wrote is lost on an older, and no upgrade writes anything."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.laptops import PASSPHRASE, Laptop, coordinator, enrol, laptop, pack, signed_bytes_of, signed_change
from wipdesk.storage.commits import Op
from wipdesk.storage.register import new_id, set_local
from wipdesk.sync.payloads import COMMITS, payload

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Laptop, Laptop, Laptop]]:
    """Three laptops that are sent everything: one to be newer, one old, and one to be newer again."""
    isata = coordinator(tmp_path / "isata")
    others = [laptop(tmp_path / name, name) for name in ("Hawa", "Sia")]
    for each in others:
        enrol(isata, each, tmp_path, role="coordinator")
    yield isata, others[0], others[1]
    for each in (isata, *others):
        each.close()


def newer_changes(by: Laptop, woman: str) -> list[tuple[bytes, bytes]]:
    """What the program of the day after tomorrow writes: a field, a kind of record and a code nobody here knows."""
    return [
        signed_change(by, woman, Op("woman", woman, "shoe_size", "41")),
        signed_change(
            by,
            woman,
            Op("horoscope", star := new_id(), "_parent", "x" * 22),
            Op("horoscope", star, "sign", "ram"),
        ),
        signed_change(by, woman, Op("woman", woman, "marital_status", "betrothed_by_proxy")),
        signed_change(by, new_id(), Op("weather", new_id(), "rain", {"k": "mm", "n": 3})),
    ]


def seen_by_a_newer_program(at: Laptop, woman: str) -> dict[str, Any]:
    """The register as a version sees it that knows the field; it is brought up to date by being opened."""
    at.close()
    done = subprocess.run(
        [sys.executable, ROOT / "tests/stories/newer_program.py", at.folder / "register", PASSPHRASE, woman],
        env=os.environ | {"WIPDESK_HOME": str(at.folder), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    at.open()
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_what_a_newer_version_wrote_goes_through_an_old_one_untouched(
    office: tuple[Laptop, Laptop, Laptop], tmp_path: Path
) -> None:
    """S38."""
    isata, hawa, sia = office
    woman = isata.woman("Kadie")
    written = newer_changes(isata, woman)
    isata.send(hawa, tmp_path / "a")
    hawa.merge(pack(tmp_path / "b", [payload(COMMITS, written)], hawa))
    shown = {cell.field: cell.json for cell in hawa.file(woman).newer}
    assert shown["shoe_size"] == '"41"'
    assert hawa.file(woman).woman.marital_status == "betrothed_by_proxy"
    hawa.change(woman, phone="1", marital_status="betrothed_by_proxy")
    hawa.send(sia, tmp_path / "c")
    arrived = signed_bytes_of(sia)
    assert all(change in arrived for change in written)
    assert sia.file(woman).woman.phone == "1"
    assert {cell.field: cell.json for cell in sia.file(woman).newer} == shown
    before = len(arrived)
    told = seen_by_a_newer_program(sia, woman)
    assert told["shoe_size"] == "41"
    assert "shoe_size" not in told["newer"]
    assert (told["commits"], told["conflicts"]) == (before, 0)
    assert {cell.field: cell.json for cell in sia.file(woman).newer} == shown


def test_a_program_brought_up_to_date_everywhere_writes_nothing_and_nobody_differs(
    office: tuple[Laptop, Laptop, Laptop], tmp_path: Path
) -> None:
    """S40."""
    isata, hawa, sia = office
    woman = isata.woman("Kadie")
    isata.merge(pack(tmp_path / "b", [payload(COMMITS, newer_changes(isata, woman))], isata))
    for each in (hawa, sia):
        isata.send(each, tmp_path / "a")
    before = [each.digest() for each in office]
    logs = [signed_bytes_of(each) for each in office]
    assert {seen_by_a_newer_program(each, woman)["shoe_size"] for each in office} == {"41"}
    assert [signed_bytes_of(each) for each in office] == logs
    for each in (hawa, sia):
        assert each.send(isata, tmp_path / "c").new == 0
        assert isata.send(each, tmp_path / "d").conflicts == 0
    assert [each.digest() for each in office] == before


def test_tables_of_any_other_version_are_made_anew_when_the_register_is_opened(
    office: tuple[Laptop, Laptop, Laptop],
) -> None:
    isata, _, _ = office
    isata.woman("Kadie")
    before = isata.digest()
    with isata.register.writing() as connection:
        connection.exec_driver_sql("DELETE FROM p_woman")
        set_local(connection, "fingerprint", "of yesterday")
    isata.close()
    isata.open()
    assert isata.digest() == before
