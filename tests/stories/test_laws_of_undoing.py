"""The laws of undoing, whatever was written before: looking changes nothing, setting aside and taking back is as if
nothing had happened, and a reversal shows everybody what stood before.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from tests.laptops import Laptop, at_home
from tests.stories.undoing import Office, dump, number, shown, three_coordinators, undo
from wipdesk.domain.records.charge import Charge
from wipdesk.domain.records.matter import Matter
from wipdesk.errors import CannotUndo
from wipdesk.services import undoing, women
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.domain.changes import Base


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with three_coordinators(tmp_path) as made:
        yield made


class _Chance:
    """Two people write whatever comes, chosen by a seed, on one woman's file and on new ones."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)

    def write(self, on: Laptop, times: int) -> None:
        for _ in range(times):
            known = [row.id for row in women.list_women(on.register)]
            if not known or self.chance.random() < 0.15:
                on.woman(self.chance.choice(("Sia", "Hawa", "Kadie")))
                continue
            woman = self.chance.choice(known)
            self.chance.choice((self._change, self._change, self._add, self._take_away))(on, woman)

    def _change(self, on: Laptop, woman: str) -> None:
        name = self.chance.choice(("home_town", "occupation", "phone"))
        file = on.file(woman)
        value = self.chance.choice(("Bo", "Kenema", "Makeni"))
        if getattr(file.woman, name) != value:
            on.change(woman, **{name: value})

    def _add(self, on: Laptop, woman: str) -> None:
        file = on.file(woman)
        if file.matters and self.chance.random() < 0.5:
            matter = self.chance.choice(file.matters).id
            on.save(Charge(id=new_id(), parent=matter, offence_text=self.chance.choice(("Theft", "Affray"))))
        else:
            on.save(Matter(id=new_id(), parent=woman, court_no=str(self.chance.randrange(9))))

    def _take_away(self, on: Laptop, woman: str) -> None:
        file = on.file(woman)
        parts = [("matter", each.id) for each in file.matters] + [
            ("charge", each.id) for each in file.charges
        ]
        if parts:
            kind, record = self.chance.choice(parts)
            with at_home(on.folder), UnitOfWork(on.register) as work:
                base: Base[Any] = file.base
                work.take_away(kind, record, base=base)


def _laws(office: Office, folder: Path, seed: int) -> None:
    isata, hawa, sia = office
    chance = _Chance(seed)
    chance.write(isata, 6)
    isata.send(hawa, folder / "1")
    chance.write(hawa, 8)
    chance.write(isata, 4)
    hawa.make(folder / "2", [isata])
    unread = dump(isata, trail=True)
    isata.merge(folder / "2", dry_run=True)
    assert dump(isata, trail=True) == unread
    told = shown(isata)
    isata.merge(folder / "2")
    read = dump(isata)
    undo(isata, undoing.set_aside, number(isata))
    assert shown(isata) == told
    isata.digest()
    undo(isata, undoing.take_back, number(isata))
    assert dump(isata) == read
    try:
        made = undo(isata, undoing.reverse, number(isata))
    except CannotUndo:
        assert shown(isata) == told
        return
    if not made.left:
        assert shown(isata) == told
    isata.send(hawa, folder / "3")
    isata.send(sia, folder / "4")
    assert shown(hawa) == shown(sia) == shown(isata)
    assert len({each.digest() for each in office}) == 1


@pytest.mark.parametrize("seed", range(4))
def test_the_three_laws_hold_whatever_was_written(office: Office, tmp_path: Path, seed: int) -> None:
    _laws(office, tmp_path, seed)


@pytest.mark.nightly
@pytest.mark.parametrize("seed", range(100, 160))
def test_the_three_laws_hold_all_night(office: Office, tmp_path: Path, seed: int) -> None:
    _laws(office, tmp_path, seed)
