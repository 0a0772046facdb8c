"""Memory that a process takes with a large register open; started on its own by the benchmarks."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.laptop import PASSPHRASE
from wipdesk.storage import opening, queries


def main(folder: Path) -> None:
    """Print memory after each step, as `what: MB`."""
    try:
        import resource
    except ImportError:
        print("memory is measured on Linux only: -")
        return

    def say(what: str) -> None:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(f"{what}: {peak / (1024 if sys.platform == 'linux' else 1024 * 1024):.0f} MB")

    say("memory before anything is opened")
    with opening.unlock(folder, PASSPHRASE) as register, register.reading() as connection:
        say("memory with the register open")
        women = queries.women(connection)
        say(f"memory with the ids of {len(women)} women in order")
        queries.women(connection, "mar", limit=2_000)
        say("memory after a search")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
