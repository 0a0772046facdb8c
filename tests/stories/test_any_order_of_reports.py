"""A laptop reported lost, found, its changes accepted: whatever comes first, every register says the same."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, at_home, enrol, laptop, pack, signed_bytes_of
from tests.lost_office import Office, accept, revoke, three_laptops
from wipdesk.services import quarantine, revoking, team
from wipdesk.sync.payloads import COMMITS, payload

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with three_laptops(tmp_path) as made:
        yield made


@pytest.mark.parametrize("seed", range(6))
def test_every_order_of_arrival_gives_the_same_register(office: Office, tmp_path: Path, seed: int) -> None:
    """S28, S29, I11: reports, cuts moved, laptops found, single changes accepted, all of it shuffled."""
    isata, hawa, sia = office
    dice = random.Random(seed)
    women = [sia.woman("Mariama"), isata.woman("Kadiatu"), hawa.woman("Fatmata")]
    everybody, lost = (isata, hawa, sia), dice.choice((hawa, sia))
    late_readers = [laptop(tmp_path / f"fresh-{turn}", f"Fresh {turn}", "coordinator") for turn in range(3)]
    for fresh in late_readers:
        enrol(isata, fresh, tmp_path, role="coordinator")
    _tell_all(everybody, tmp_path)
    for step in range(12):
        by = lost if step > 3 and dice.random() < 0.6 else dice.choice(everybody)
        seen = [woman for woman in women if by.knows(woman)]
        if seen and dice.random() < 0.7:
            by.change(dice.choice(seen), home_town=f"town {dice.randrange(3)}", name_given=f"name {step}")
        else:
            women.append(by.woman(f"woman {step}"))
        if step == 3:
            _tell_all(everybody, tmp_path)
            revoke(isata, lost)
        if step == 8:
            isata.merge(pack(tmp_path / "all", [payload(COMMITS, signed_bytes_of(lost))], isata))
            _decide(isata, dice)
    lines = list(dict.fromkeys(line for each in everybody for line in signed_bytes_of(each)))
    digests = set()
    for turn, fresh in enumerate(late_readers):
        shuffled = dice.sample(lines, len(lines))
        size = dice.choice((1, 3, len(lines)))
        frames = [payload(COMMITS, shuffled[at : at + size]) for at in range(0, len(shuffled), size)]
        parts = [frames] if dice.random() < 0.5 else [[frame] for frame in frames]
        for at, some in enumerate(parts):
            fresh.merge(pack(tmp_path / f"part-{turn}-{at}", some, fresh))
        isata.merge(pack(tmp_path / "rest", [payload(COMMITS, lines)], isata))
        assert fresh.digest() == isata.digest()
        digests.add(tuple(row.id for row in quarantine.listed(fresh.register)))
        assert tuple(row.id for row in quarantine.listed(isata.register)) in digests
        fresh.close()
    assert len(digests) == 1


def _decide(by: Laptop, dice: random.Random) -> None:
    """Accept one of the late changes; now and then a lost laptop is found."""
    late = [row.id for row in quarantine.listed(by.register)]
    if late:
        accept(by, dice.choice(late))
    lost = [each.id for person in team.people(by.register) for each in person.laptops if each.lost]
    if lost and dice.random() < 0.2:
        with at_home(by.folder):
            revoking.found_again(by.register, lost[0])


def _tell_all(everybody: tuple[Laptop, ...], folder: Path) -> None:
    lines = [line for each in everybody for line in signed_bytes_of(each)]
    for each in everybody:
        each.merge(pack(folder / "told", [payload(COMMITS, lines)], each))
