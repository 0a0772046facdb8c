"""A long list of contested facts is read at once, and says of each what its whole file would say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wipdesk.errors import NoSuchRecord
from wipdesk.services import case_files, conflicts, records
from wipdesk.storage.contested_cells import accounts

if TYPE_CHECKING:
    from wipdesk.storage.register import Register


@pytest.fixture
def many(register: Register) -> list[str]:
    """Three women about each of whom two or three accounts of a town stand, one after a change of it."""
    made = []
    for number, towns in enumerate((("Bo", "Kenema"), ("Bo", "Kenema", "Makeni"), ("Bo", "Kabala"))):
        woman = records.put(register, "woman", {"name_given": f"Hawa {number}", "home_town": "Freetown"}).id
        mark = case_files.open_file(register, woman).base.token
        for name in towns:
            records.put(register, "woman", {"home_town": name}, record_id=woman, mark=mark)
        made.append(woman)
    return made


def test_the_list_says_what_each_file_says(register: Register, many: list[str]) -> None:
    with register.reading() as connection:
        read = accounts(connection)
    assert set(read) == {(woman, "home_town") for woman in many}
    for woman in many:
        assert read[woman, "home_town"] == case_files.open_file(register, woman).woman.home_town.accounts


def test_one_found_alone_is_the_one_of_the_list(register: Register, many: list[str]) -> None:
    listed = conflicts.list_conflicts(register)
    assert [conflicts.find_conflict(register, each.id) for each in listed] == list(listed)
    with pytest.raises(NoSuchRecord):
        conflicts.find_conflict(register, f"{many[0]}.name_given")


def test_one_that_is_settled_is_in_neither(register: Register, many: list[str]) -> None:
    found = conflicts.list_conflicts(register)[0]
    conflicts.settle(register, found.id, take=found.values[0].version)
    with register.reading() as connection:
        assert (found.record, found.field) not in accounts(connection)
    assert len(conflicts.list_conflicts(register)) == len(many) - 1
