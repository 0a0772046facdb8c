"""How long she looks at nothing: from starting the program to the dialog for unlocking on the screen."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from tests.benchmarks.figures import repeated
from tests.laptop import new_register
from tests.start_process import first_look

if TYPE_CHECKING:
    from pathlib import Path

    from tests.benchmarks.figures import Figures

_TURNS = 5


def measure(figures: Figures, folder: Path) -> None:
    """The window's process, started anew each time."""
    new_register(folder / "small").close()
    figures.heading("Starting")
    turns = repeated(lambda: first_look(folder, str(folder / "small")), _TURNS)
    figures.seconds("to the dialog for unlocking, painted, median", median(turns), goal=1.0)
