"""How large bundles are, and how long a week's bundle takes in a register of years."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from nacl.public import PrivateKey

from tests.benchmarks.figures import timed
from tests.benchmarks.importing import frames, receive
from tests.benchmarks.made_up import changed, recorded
from tests.benchmarks.other_laptop import Laptop
from tests.laptop import new_register
from wipdesk.sync.bundle_file import write_bundle
from wipdesk.sync.payloads import COMMITS, payload

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.benchmarks.figures import Figures
    from wipdesk.storage.register import Register

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
    """A newcomer's first bundle of so many values, and then a bundle of 10,000 changes."""
    laptop = Laptop()
    batches = [
        recorded(_WOMEN_AT_ONCE, seed=seed, laptop=laptop)
        for seed in range(max(1, round(values / _VALUES / _WOMEN_AT_ONCE)))
    ]
    with new_register(folder) as register:
        Laptop().enrol_at(register)
        seconds = _all_in(register, batches)
        count = register_values(register)
        figures.heading(f"A register of {count} values")
        figures.seconds("a newcomer's first bundle, in parts", seconds, goal=60 if count > 10**6 else None)
        update = changed([each for batch in batches for each in batch], _UPDATED // 3, laptop)
        seconds, received = timed(lambda: receive(register, update))
        figures.seconds(f"a bundle of {received.values} changes", seconds, goal=2)
        figures.amount("most memory so far", f"{_most_memory_so_far()} MB")


def _all_in(register: Register, batches: Sequence[Sequence[tuple[bytes, bytes]]]) -> float:
    return sum(timed(lambda some=batch: receive(register, some))[0] for batch in batches)


def register_values(register: Register) -> int:
    """How many values a register's log holds."""
    with register.reading() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM ops").scalar_one())


def _size(path: Path, commits: Sequence[tuple[bytes, bytes]], goal: int) -> str:
    """KiB of a bundle with its goal."""
    key = bytes(PrivateKey.generate().public_key)
    written = write_bundle(path, [payload(COMMITS, some) for some in frames(commits)], [key])
    size = written.size / 1024
    return f"{size:.0f} KiB   goal {goal} KiB{'' if size <= goal else ', missed'}"


def _most_memory_so_far() -> int:
    status = Path("/proc/self/status")
    found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text()) if status.exists() else None
    return int(found[1]) // 1024 if found else 0
