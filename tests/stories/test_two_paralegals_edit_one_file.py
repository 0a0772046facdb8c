"""Two paralegals see one woman in one week, without a network: nothing is lost and nobody wins by being last."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.laptop import new_register
from wipdesk.services import bundles, case_files, conflicts, records, registers, team

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.storage.register import Register

Office = dict[str, "Register"]


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setenv("WIPDESK_HOME", str(tmp_path / "home"))
    registers_of: Office = {"Isata": new_register(tmp_path / "Isata", name="Isata", role="coordinator")}
    team.found(registers_of["Isata"], "Bo office")
    for name in ("Hawa", "Memuna"):
        registers_of[name] = new_register(tmp_path / name, name=name)
        hello, welcome = tmp_path / f"{name}.hello", tmp_path / f"{name}.welcome"
        team.hello(registers_of[name], hello)
        team.welcome(registers_of["Isata"], hello, welcome, role="paralegal", facilities=["BO"])
        team.join(registers_of[name], welcome)
    yield registers_of
    for register in registers_of.values():
        register.close()


def carry(office: Office, tmp_path: Path, sender: str, receiver: str) -> None:
    path = tmp_path / f"{sender}-{receiver}.wipsync"
    bundles.make(office[sender], path, [receiver], overwrite=True)
    bundles.merge(office[receiver], path)


@pytest.fixture
def woman(office: Office, tmp_path: Path) -> str:
    """A woman in Bo whom all three laptops hold."""
    made = records.put(office["Hawa"], "woman", {"name_given": "Mariama"}).id
    records.put(office["Hawa"], "custody_episode", {"place": "BO", "from_date": "5 May 2026"}, parent=made)
    carry(office, tmp_path, "Hawa", "Isata")
    carry(office, tmp_path, "Isata", "Memuna")
    assert case_files.open_file(office["Memuna"], "mariama").woman.id == made
    return made


def test_different_facts_join_without_a_word(office: Office, tmp_path: Path, woman: str) -> None:
    records.put(office["Hawa"], "woman", {"home_town": "Bo"}, record_id=woman)
    records.put(office["Memuna"], "woman", {"literacy": "none"}, record_id=woman)
    for sender in ("Memuna", "Hawa"):
        carry(office, tmp_path, sender, "Isata")
    file = case_files.open_file(office["Isata"], woman)
    assert (file.woman.home_town, file.woman.literacy) == ("Bo", "none")
    assert conflicts.list_conflicts(office["Isata"]) == ()


def test_one_fact_told_twice_differently_is_shown_to_all_and_settled_once(
    office: Office, tmp_path: Path, woman: str
) -> None:
    episode = case_files.open_file(office["Hawa"], woman).episodes[0].id
    records.put(office["Hawa"], "custody_episode", {"from_date": "3 May 2026 [self]"}, record_id=episode)
    records.put(
        office["Memuna"], "custody_episode", {"from_date": "7 May 2026 [prison_reg]"}, record_id=episode
    )
    for sender in ("Memuna", "Hawa"):
        carry(office, tmp_path, sender, "Isata")
    for receiver in ("Hawa", "Memuna"):
        carry(office, tmp_path, "Isata", receiver)
    seen = {name: conflicts.list_conflicts(register) for name, register in office.items()}
    words = {name: [side.words for side in found[0].values] for name, found in seen.items()}
    assert words["Isata"] == words["Hawa"] == words["Memuna"]
    assert len({registers.digest(register) for register in office.values()}) == 1

    conflicts.settle(office["Isata"], seen["Isata"][0].id, write="3 May 2026 [prison_reg]")
    for receiver in ("Hawa", "Memuna"):
        carry(office, tmp_path, "Isata", receiver)
    assert all(conflicts.list_conflicts(register) == () for register in office.values())
    assert len({registers.digest(register) for register in office.values()}) == 1


def test_two_who_settle_the_same_way_agree_and_differently_disagree_again(
    office: Office, tmp_path: Path, woman: str
) -> None:
    for name, town in (("Hawa", "Bo"), ("Memuna", "Kenema")):
        records.put(office[name], "woman", {"home_town": town}, record_id=woman)
        carry(office, tmp_path, name, "Isata")
    for receiver in ("Hawa", "Memuna"):
        carry(office, tmp_path, "Isata", receiver)
    [open_one] = conflicts.list_conflicts(office["Isata"])
    conflicts.settle(office["Hawa"], open_one.id, write="Bo")
    conflicts.settle(office["Memuna"], open_one.id, write="Bo ")
    for sender in ("Hawa", "Memuna"):
        carry(office, tmp_path, sender, "Isata")
    assert conflicts.list_conflicts(office["Isata"]) == ()
