"""Whatever three laptops do, in whatever order, with files lost, repeated and registers put back: after everybody has
exchanged with everybody twice they hold the same changes and see the same.
"""

from __future__ import annotations

import shutil
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, coordinator, enrol, laptop
from wipdesk.sync import gaps

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

STEPS = 25


class _Machine:
    """Three coordinators' laptops and the things that happen to them, chosen by a seed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.chance = Random(seed)
        self.folder = folder
        self.laptops = [coordinator(folder / "isata")]
        for name in ("Hawa", "Sia"):
            new = laptop(folder / name, name)
            enrol(self.laptops[0], new, folder, role="coordinator")
            self.laptops.append(new)
        self.woman = self.laptops[0].woman("Kadie")
        for new in self.laptops[1:]:
            self.laptops[0].send(new, folder / "first")
        self.bundles: list[tuple[Laptop, Path]] = []
        self.copies: list[tuple[Laptop, Path]] = []
        self.count = 0

    def step(self) -> None:
        rules: list[tuple[Callable[[], None], int]] = [
            (self.edit, 3), (self.pack, 3), (self.deliver, 4), (self.copy, 1), (self.put_back, 1), (self.relapse, 2),
        ]  # fmt: skip
        rule = self.chance.choices([rule for rule, _ in rules], [weight for _, weight in rules])[0]
        rule()

    def _path(self) -> Path:
        self.count += 1
        return self.folder / str(self.count)

    def edit(self, on: Laptop | None = None) -> None:
        on = on or self.chance.choice(self.laptops)
        if on.knows(self.woman):
            on.change(self.woman, home_town=self.chance.choice(("Bo", "Kenema", "Makeni")))
        else:
            on.woman("Sia")

    def pack(self, on: Laptop | None = None) -> None:
        on = on or self.chance.choice(self.laptops)
        to = self.chance.choice([other for other in self.laptops if other is not on])
        path = self._path()
        on.make(path, [to])
        self.bundles.append((to, path))

    def deliver(self) -> None:
        if self.bundles:
            to, path = self.chance.choice(self.bundles)
            report = to.merge(path)
            assert (report.refused, report.held) == ((), ())

    def copy(self) -> None:
        on = self.chance.choice(self.laptops)
        on.close()
        path = self._path()
        shutil.copytree(on.folder, path)
        on.open()
        self.copies.append((on, path))

    def put_back(self) -> None:
        """Only the register, or the whole disk with what lies beside it."""
        if self.copies:
            on, path = self.chance.choice(self.copies)
            self._restore(on, path, self.chance.choice((".", "register")))

    def _restore(self, on: Laptop, path: Path, part: str) -> None:
        on.close()
        shutil.rmtree(on.folder / part)
        shutil.copytree(path / part, on.folder / part)
        on.open()

    def relapse(self) -> None:
        """A disk image is put back after changes have left the laptop; others are made under their numbers."""
        self.copy()
        on, path = self.copies[-1]
        self.edit(on)
        self.pack(on)
        self._restore(on, path, ".")
        on.woman("Mamie")
        self.pack(on)

    def exchange(self) -> None:
        for sender in self.laptops:
            for reader in self.laptops:
                if sender is not reader:
                    sender.send(reader, self.folder / "last")


def _commits(of: Laptop) -> set[tuple[int, int]]:
    with of.register.reading() as connection:
        return {
            (cid, status) for cid, status in connection.exec_driver_sql("SELECT cid, status FROM commits")
        }


def _run(folder: Path, seed: int) -> None:
    machine = _Machine(folder, seed)
    for _ in range(STEPS):
        machine.step()
    machine.exchange()
    machine.exchange()
    first, *others = machine.laptops
    assert all(_commits(other) == _commits(first) for other in others)
    assert len({each.digest() for each in machine.laptops}) == 1
    assert [gaps.missing(each.register) for each in machine.laptops] == [(), (), ()]
    for each in machine.laptops:
        each.close()


@pytest.mark.parametrize("seed", range(3))
def test_all_come_to_hold_the_same(tmp_path: Path, seed: int) -> None:
    _run(tmp_path, seed)


@pytest.mark.nightly
@pytest.mark.parametrize("seed", range(100, 180))
def test_all_come_to_hold_the_same_all_night(tmp_path: Path, seed: int) -> None:
    _run(tmp_path, seed)
