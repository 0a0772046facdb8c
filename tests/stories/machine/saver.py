"""Saves one woman after another and says so after each, until it is killed. Run with a register's folder."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from tests.laptops import PASSPHRASE
from wipdesk.services import records
from wipdesk.storage import opening


def main(folder: Path) -> None:
    """Save and say the id, for ever."""
    register = opening.unlock(folder, PASSPHRASE)
    for number in count():
        typed = {
            "name_given": f"Woman {number}",
            "alias": f"Alias {number}",
            "home_town": "x" * (number % 3000),
        }
        written = records.put(register, "woman", typed)
        sys.stdout.write(written.id + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
