"""How large bundles are, and how long a week's bundle takes in a register of years."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from nacl.public import PrivateKey

from tests.benchmarks.arriving import KEY
from tests.benchmarks.importing import frames
from tests.benchmarks.made_up import changed, recorded
from tests.benchmarks.other_laptop import Laptop
from wipdesk.sync.bundle_file import write_bundle
from wipdesk.sync.payloads import COMMITS, payload

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.benchmarks.figures import Figures
    from tests.benchmarks.importing import RawCommit

_VALUES = 26
"""Of each woman that is made up."""
_WOMEN_AT_ONCE = 3_850
_UPDATED = 10_000


def measure_sizes(figures: Figures, folder: Path) -> None:
    """What goes by e-mail or on a stick: new women, and the changes of a week."""
    laptop = Laptop()
    women = recorded(1_000, laptop=laptop)
    figures.heading("Bundles for one reader")
    figures.amount("1000 new women of 26 values", _size(folder / "new", women, 500))
    figures.amount(
        "changes of a week: 50 women, 3 values each", _size(folder / "week", changed(women, 50, laptop), 20)
    )


def measure_updates(figures: Figures, folder: Path, *, values: int) -> None:
    """A newcomer's first bundle of so many values, and then one of 10,000 changes, merged by a process of its own."""
    folder.mkdir()
    laptop = Laptop()
    seen: list[RawCommit] = []
    batches = max(1, round(values / _VALUES / _WOMEN_AT_ONCE))

    def first() -> Iterator[bytes]:
        for seed in range(batches):
            made = recorded(_WOMEN_AT_ONCE, seed=seed, laptop=laptop)
            seen.extend(made[: 2 * -(-_UPDATED // 3 // batches)])
            yield from (payload(COMMITS, some) for some in frames(made))

    paths = [folder / "first.wipsync", folder / "update.wipsync"]
    write_bundle(paths[0], first(), [bytes(KEY.public_key)])
    update = changed(seen, _UPDATED // 3, laptop)
    write_bundle(paths[1], [payload(COMMITS, some) for some in frames(update)], [bytes(KEY.public_key)])
    said = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.arriving", folder / "reader", *paths],
        stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    (first_s, first_cpu, count, before, most), (update_s, update_cpu, *_, after) = (
        map(float, line.split()) for line in said.stdout.splitlines()
    )
    figures.heading(f"A register of {count:.0f} values, in a process of its own")
    figures.seconds("a newcomer's first bundle", first_s, goal=60 if count > 10**6 else None)
    figures.seconds("(of it at work on the processor)", first_cpu)
    figures.amount("most memory meanwhile", f"{most:.0f} MB   goal 250 MB{'' if most <= 250 else ', missed'}")
    figures.amount("memory before it", f"{before:.0f} MB")
    figures.seconds("a bundle of 10,000 changes", update_s, goal=2)
    figures.seconds("(of it at work on the processor)", update_cpu)
    figures.amount("most memory after it", f"{after:.0f} MB")


def _size(path: Path, commits: Sequence[tuple[bytes, bytes]], goal: int) -> str:
    """KiB of a bundle with its goal."""
    key = bytes(PrivateKey.generate().public_key)
    written = write_bundle(path, [payload(COMMITS, some) for some in frames(commits)], [key])
    size = written.size / 1024
    return f"{size:.0f} KiB   goal {goal} KiB{'' if size <= goal else ', missed'}"
