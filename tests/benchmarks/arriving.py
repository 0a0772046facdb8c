"""Merges bundles into a register of its own; started by the benchmarks as a process that made none of them."""

from __future__ import annotations

import sys
from pathlib import Path
from time import process_time

from nacl.public import PrivateKey

from tests.benchmarks.figures import timed
from tests.benchmarks.other_laptop import Laptop
from tests.laptops import coordinator

KEY = PrivateKey(bytes(range(32)))
"""For whom the bundles are closed: the register is given it in place of its own."""


def main(folder: Path, *paths: Path) -> None:
    """Merge one after the other, and print of each how long it took, how many values came, and the most memory."""
    reader = coordinator(folder)
    Laptop().enrol_at(reader.register)
    reader.register.box_key = KEY
    before = memory()
    for path in paths:
        cpu = process_time()
        seconds, report = timed(lambda path=path: reader.merge(path))
        cpu = process_time() - cpu
        with reader.register.reading() as connection:
            values = connection.exec_driver_sql("SELECT count(*) FROM ops").scalar_one()
        assert report.new
        assert not report.refused
        assert not report.held
        print(seconds, cpu, values, before, memory(), flush=True)
    reader.close()


def memory() -> int:
    """The most memory that this process took so far, in MB; 0 where that is not told."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM")), 0)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
