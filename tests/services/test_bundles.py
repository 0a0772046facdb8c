"""What a person can do with bundles, by name and within her role."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, at_home, coordinator, enrol, laptop
from wipdesk.errors import BundleRefused, NoSuchPerson, NotAllowed, NotInTeam
from wipdesk.services import bundles

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Laptop, Laptop]]:
    isata, mabinty = coordinator(tmp_path / "isata"), laptop(tmp_path / "mabinty", "Mabinty Kɔrɔma")
    enrol(isata, mabinty, tmp_path)
    yield isata, mabinty
    isata.close()
    mabinty.close()


def test_a_name_in_any_case_finds_her_laptop(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, mabinty = office
    made = bundles.make(isata.register, tmp_path / "b", [" mabinty kƆrƆma "])
    assert made.addressees == (mabinty.register.device_id,)


def test_a_name_nobody_has_is_said_with_those_there_are(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, mabinty = office
    with pytest.raises(NoSuchPerson) as unknown:
        bundles.make(isata.register, tmp_path / "b", ["Mabinty"])
    labels = [f"{each.name} ({each.register.identity.label})" for each in (isata, mabinty)]
    assert (unknown.value.wanted, list(unknown.value.people)) == ("Mabinty", labels)
    assert "Mabinty" not in str(unknown.value)


def test_of_two_with_one_name_the_label_tells_which(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, mabinty = office
    namesake = laptop(tmp_path / "namesake", mabinty.name)
    enrol(isata, namesake, tmp_path)
    with pytest.raises(NoSuchPerson):
        bundles.make(isata.register, tmp_path / "b", [mabinty.name])
    label = f"{namesake.name} ({namesake.register.identity.label})"
    made = bundles.make(isata.register, tmp_path / "b", [label])
    assert made.addressees == (namesake.register.device_id,)
    namesake.close()


def test_looking_into_a_bundle_changes_nothing(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, mabinty = office
    mabinty.woman("Kadie")
    mabinty.make(tmp_path / "b")
    before = isata.log()
    said = bundles.show(isata.register, tmp_path / "b")
    assert isata.log() == before
    assert said["packer_person"] == mabinty.name
    assert (said["addressees"], said["changes"], said["refused"], said["seen_before"]) == (
        ["Isata"],
        1,
        "",
        False,
    )
    isata.merge(tmp_path / "b")
    assert bundles.show(isata.register, tmp_path / "b")["seen_before"] is True


def test_a_bundle_for_others_cannot_be_looked_into(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, mabinty = office
    isata.make(tmp_path / "b", [mabinty])
    with pytest.raises(BundleRefused):
        bundles.show(isata.register, tmp_path / "b")


def test_what_is_missing_names_whose_it_is(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, mabinty = office
    mabinty.woman("Kadie")
    mabinty.send(isata, tmp_path / "a")
    isata.send(mabinty, tmp_path / "b")
    assert bundles.missing(isata.register) == ()
    assert bundles.finish_unfinished(isata.register) == ()


def test_a_role_without_the_right_neither_makes_nor_merges(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, mabinty = office
    mabinty.make(tmp_path / "b")
    isata.register.identity = replace(isata.register.identity, role="unknown")
    with pytest.raises(NotAllowed):
        bundles.merge(isata.register, tmp_path / "b")
    with pytest.raises(NotAllowed):
        bundles.make(isata.register, tmp_path / "c")


def test_without_an_office_no_name_is_known(tmp_path: Path) -> None:
    alone = laptop(tmp_path / "alone", "Alone")
    with at_home(alone.folder), pytest.raises(NotInTeam):
        bundles.make(alone.register, tmp_path / "b", ["Isata"])
    alone.close()
