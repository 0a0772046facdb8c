"""What a person waits for all day: a save, a file that opens, a summary; and the memory it takes."""

from __future__ import annotations

import itertools
import subprocess
import sys
from dataclasses import replace
from statistics import median
from typing import TYPE_CHECKING

from tests.benchmarks.figures import p95, repeated
from tests.benchmarks.importing import receive
from tests.benchmarks.made_up import recorded
from tests.benchmarks.other_laptop import Laptop
from wipdesk.reports.faces import Face
from wipdesk.services.printing import rendered
from wipdesk.storage import commits, reading
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from pathlib import Path

    from tests.benchmarks.figures import Figures
    from wipdesk.domain.case_file import CaseFile
    from wipdesk.storage.register import Register

_SAVES = 240
"""The search index tidies itself up within one save of thirty: of fewer saves it would be chance how many it met."""


def measure(figures: Figures, register: Register, *, among: int) -> None:
    """One woman with a whole file among all the others: opened, changed, printed."""
    Laptop().enrol_at(register)
    some = recorded(20, seed=3)
    receive(register, some)
    woman = commits.decode(some[0][1]).root
    figures.heading(f"One file of 26 values among {among} women")
    opening = repeated(lambda: _open(register, woman), 30)
    figures.seconds("opening it, median", median(opening))
    towns = (f"Town {number}" for number in itertools.count())

    def save() -> None:
        with UnitOfWork(register) as work:
            work.put(replace(file.woman, home_town=next(towns)), base=file.base)

    saves, afterwards = [], []
    for _ in range(_SAVES):
        file = _open(register, woman)
        saves += repeated(save, 1)
        afterwards += repeated(register.bring_over, 1)
    figures.seconds("saving one changed value, median", median(saves))
    figures.seconds("saving one changed value, 19 of 20 times", p95(saves), goal=0.02)
    figures.seconds("left for afterwards, when nobody waits, at most", max(afterwards))
    printing = repeated(lambda: rendered(register, _open(register, woman), face=Face.FULL), 5)
    figures.seconds("its summary as PDF, median", median(printing))


def measure_memory(figures: Figures, folder: Path) -> None:
    """What a process of its own needs that opens the register, lists all women and searches."""
    _told_by(figures, "tests.benchmarks.memory", folder)


def measure_window(figures: Figures, folder: Path) -> None:
    """The whole window, in a process of its own."""
    figures.heading("The window")
    _told_by(figures, "tests.benchmarks.whole_window", folder)


def _told_by(figures: Figures, program: str, folder: Path) -> None:
    said = subprocess.run(
        [sys.executable, "-m", program, str(folder)], capture_output=True, text=True, check=True
    )
    for line in said.stdout.splitlines():
        what, _, value = line.rpartition(": ")
        figures.amount(what, value)


def _open(register: Register, woman: str) -> CaseFile:
    with register.reading() as connection:
        file = reading.case_file(connection, woman)
    assert file is not None
    return file
