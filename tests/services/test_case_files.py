"""Her file for reading: as stored and in words, with who wrote what, what is in dispute and what is newer."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from wipdesk.domain.catalogue import KINDS
from wipdesk.errors import AmbiguousWoman, NoSuchKind, NoSuchRecord
from wipdesk.services import case_files, records
from wipdesk.storage import reading

if TYPE_CHECKING:
    from wipdesk.storage.register import Register


@pytest.fixture
def hawa(register: Register) -> str:
    register.day_given = date(2026, 5, 3)
    woman = records.put(register, "woman", {"name_given": "Hawa", "name_family": "Kamara"}).id
    matter = records.put(register, "matter", {"police_no": "A/12"}, parent=woman).id
    records.put(register, "charge", {"offence": "theft"}, parent=matter)
    records.put(register, "custody_episode", {"regime": "remand", "from_date": "1 March 2026"}, parent=woman)
    return woman


def described(register: Register, typed: str) -> dict[str, Any]:
    said = case_files.described(register, case_files.open_file(register, typed))
    assert json.loads(json.dumps(said)) == said
    return said


def test_the_whole_file_is_told_as_plain_data(register: Register, hawa: str) -> None:
    said = described(register, "kamara")
    assert said["woman"]["id"] == hawa
    assert said["woman"]["name"] == "KAMARA, Hawa"
    assert [record["kind"] for record in said["records"]] == ["woman", "custody_episode", "matter", "charge"]
    [matter] = [record for record in said["records"] if record["kind"] == "matter"]
    [charge] = [record for record in said["records"] if record["kind"] == "charge"]
    assert (matter["parent"], charge["parent"]) == (hawa, matter["id"])
    cell = matter["fields"]["police_no"]
    assert (cell["value"], cell["words"]) == ("A/12", "A/12")
    assert cell["author"] == register.identity.person
    assert len(cell["versions"]) == 1
    assert set(said["records"][0]["fields"]) == {"name_given", "name_family"}


def test_the_version_printed_on_paper_counts_every_change_of_her_file(register: Register, hawa: str) -> None:
    before = described(register, hawa)
    records.put(register, "woman", {"name_given": "Z"})
    assert described(register, hawa)["version"] == before["version"] == 4
    records.put(register, "woman", {"home_town": "Bo"}, record_id=hawa)
    after = described(register, hawa)
    assert after["version"] == 5
    assert after["seen"] != before["seen"]


def test_a_contested_cell_tells_both_accounts_and_no_single_value(register: Register, hawa: str) -> None:
    mark = described(register, hawa)["seen"]
    for town in ("Bo", "Kenema"):
        records.put(register, "woman", {"home_town": town}, record_id=hawa, mark=mark)
    said = described(register, hawa)
    cell = said["records"][0]["fields"]["home_town"]
    assert cell["value"] is None
    assert [account["words"] for account in cell["accounts"]] == ["Bo", "Kenema"]
    assert all(town in cell["words"] for town in ("Bo", "Kenema"))
    assert said["conflicts"] == [f"{hawa}.home_town"]


def test_children_and_visits_come_with_her(register: Register, hawa: str) -> None:
    child = records.put(register, "child", {"school": "Bo"}).id
    tie = records.put(register, "tie", {"woman": "kamara", "relation": "mother"}, parent=child).id
    visit = records.put(register, "visit", {"place": "x"}).id
    records.put(register, "encounter", {"visit": visit}, parent=hawa)
    file = case_files.open_file(register, hawa)
    assert [item.id for item in file.children] == [child]
    assert [item.id for item in file.ties] == [tie]
    assert [item.id for item in file.visits] == [visit]
    records.take_away(register, "tie", tie)
    assert case_files.open_file(register, hawa).children == ()


def test_what_was_taken_away_is_not_told(register: Register, hawa: str) -> None:
    [matter] = case_files.open_file(register, hawa).matters
    records.take_away(register, "matter", matter.id)
    assert "matter" not in [record["kind"] for record in described(register, hawa)["records"]]


def test_nobody_and_several_are_refused(register: Register, hawa: str) -> None:
    records.put(register, "woman", {"name_given": "Sia", "name_family": "Kamara"})
    with pytest.raises(AmbiguousWoman):
        case_files.open_file(register, "kamara")
    with pytest.raises(NoSuchRecord):
        case_files.open_file(register, "nobody")
    records.take_away(register, "woman", hawa)
    with pytest.raises(NoSuchRecord):
        case_files.open_file(register, hawa)


def test_the_days_are_told_at_least_and_at_most(register: Register, hawa: str) -> None:
    held = described(register, hawa)["spans"]["before_trial"]
    assert held["at_most"] is None or held["at_least"] <= held["at_most"]
    assert held["from"][:10] == "2026-03-01"
    assert held["words"]


def test_every_kind_says_what_can_be_written_into_it(register: Register) -> None:
    assert [kind["kind"] for kind in case_files.kinds()] == [kind.name for kind in KINDS]
    for kind in KINDS:
        fields = case_files.fields_of(kind.name, register)
        assert fields == case_files.fields_of(kind.name)
        assert [field["name"] for field in fields] == [field.name for field in kind.fields]
        assert all(field["codes"] for field in fields if field["list"])
    with pytest.raises(NoSuchKind):
        case_files.fields_of("dragon")


def test_a_file_read_alone_and_among_many_is_the_same(register: Register, hawa: str) -> None:
    alone = case_files.open_file(register, hawa)
    with register.reading() as connection:
        [among] = reading.many_files(connection, [hawa])
    for part in ("woman", "matters", "charges", "episodes", "aliases", "people", "same_as"):
        assert getattr(among, part) == getattr(alone, part)
