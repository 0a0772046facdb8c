"""Memory that a process takes with a large register open; started on its own by the benchmarks."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.laptop import PASSPHRASE
from wipdesk.storage import opening, queries

_STATUS = Path("/proc/self/status")


def main(folder: Path) -> None:
    """Print memory after each step, as `what: MB`."""
    if not _STATUS.exists():
        print("memory is measured on Linux only: -")
        return

    def say(what: str) -> None:
        peak = next(line for line in _STATUS.read_text().splitlines() if line.startswith("VmHWM"))
        print(f"{what}: {int(peak.split()[1]) // 1024} MB")

    say("memory before anything is opened")
    with opening.unlock(folder, PASSPHRASE) as register, register.reading() as connection:
        say("memory with the register open")
        women = queries.women(connection)
        say(f"memory with the ids of {len(women)} women in order")
        queries.women(connection, "mar", limit=2_000)
        say("memory after a search")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
