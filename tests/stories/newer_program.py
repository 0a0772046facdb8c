"""A newer version of the program, run by itself: it knows one more field of a woman. Opens a register and tells it.

`python newer_program.py FOLDER PASSPHRASE WOMAN` prints what it finds as JSON.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path

from wipdesk.domain.field import Field, Kind, Sensitivity
from wipdesk.domain.records import woman
from wipdesk.domain.values import Missing, TextValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Woman(woman.Woman):
    """A woman of whom the newer version asks one thing more."""

    shoe_size: TextValue = Missing.NOT_ASKED


def know_more() -> None:
    """Add the field; to be called before anything else of the program is loaded."""
    woman.Woman = Woman  # type: ignore[misc]
    woman.FIELDS = (
        *woman.FIELDS,
        Field(name="shoe_size", kind=Kind.TEXT, label="Size of shoe", sensitivity=Sensitivity.OP),
    )


def main(folder: str, passphrase: str, wanted: str) -> None:
    know_more()
    from wipdesk.storage import opening, queries, reading

    with opening.unlock(Path(folder), passphrase) as register, register.reading() as connection:
        file = reading.case_file(connection, wanted)
        assert file is not None
        told = {
            "shoe_size": file.woman.shoe_size,
            "newer": sorted(cell.field for cell in file.newer),
            "commits": connection.exec_driver_sql("SELECT count(*) FROM commits").scalar_one(),
            "conflicts": len(queries.conflicts(connection)),
        }
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(*sys.argv[1:])
