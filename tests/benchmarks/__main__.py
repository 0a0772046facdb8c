"""Run with `python -m tests.benchmarks`: prints times and ratios; the exit code is 1 if a ratio is broken."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.benchmarks import (
    bundles,
    daily,
    importing,
    list_rows,
    listing,
    own_answers,
    searching,
    starting,
    today_page,
)
from tests.benchmarks.figures import Figures, timed
from tests.laptop import at_home, new_register
from wipdesk.services import women_list


def main(arguments: list[str]) -> int:
    """Measure everything in a folder that is gone afterwards."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--women", type=int, default=100_000, help="women to search among")
    parser.add_argument("--merged", type=int, default=3_850, help="women merged, with 26 values each")
    parser.add_argument("--turns", type=int, default=3, help="how often merging is repeated")
    parser.add_argument(
        "--values", type=int, default=100_000, help="values in the register that is brought up to date"
    )
    asked = parser.parse_args(arguments)
    figures = Figures()
    with tempfile.TemporaryDirectory(prefix="wipdesk-bench-") as name, at_home(Path(name) / "home"):
        folder = Path(name)
        starting.measure(figures, folder)
        importing.measure(figures, folder, women=asked.merged, turns=asked.turns)
        bundles.measure_sizes(figures, folder)
        bundles.measure_updates(figures, folder / "updated", values=asked.values)
        own_answers.measure(figures, folder / "own")
        with new_register(folder / "large") as register:
            seconds, indexed = timed(lambda: searching.fill(register, asked.women))
            searching.measure(figures, register, indexed, folder)
            figures.seconds("(making these women up)", seconds)
            daily.measure(figures, register, among=asked.women)
            listing.measure(figures, register, among=asked.women)
            list_rows.measure(figures, register, folder, among=asked.women)
            today_page.measure(figures, register, among=asked.women)
            women_list.refresh(register)  # the window is measured as it starts every day, with nothing stale
        daily.measure_memory(figures, folder / "large")
        daily.measure_window(figures, folder / "large")
    for line in figures.broken:
        print(f"\nBroken: {line}")
    print("\nEvery ratio holds." if not figures.broken else "")
    return 1 if figures.broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
