"""Tables out: everything the register holds of its cases, one sheet for each kind of record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.own_fields import NO_OWN_FIELDS
from wipdesk.domain.roles import Right
from wipdesk.domain.sheets import SHEETS, Sheet, columns_of, shown
from wipdesk.domain.text import fold
from wipdesk.domain.values import Missing
from wipdesk.services import own_fields
from wipdesk.services.sheet_files import half_beside, write_tables
from wipdesk.storage import half_made, reading, seen, table_rows
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.domain.own_fields import OwnFields
    from wipdesk.storage.register import Connection, Register

ROOTS_AT_ONCE = 200
"""So many women are read from the log together: enough to be quick, few enough to stay small in memory."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: how many sheets, how many rows below their headers, and the files."""

    sheets: int
    rows: int
    files: tuple[Path, ...]

    def as_json(self) -> dict[str, Any]:
        """The same for a program."""
        return {"sheets": self.sheets, "rows": self.rows, "files": [str(path) for path in self.files]}


def export_tables(register: Register, out: Path, *, overwrite: bool = False) -> Exported:
    """Write all casework as a workbook (`.xlsx`) or as a folder of CSV files. Leaves a line in the trail.

    What was taken away is left out; a closed value stays closed. The last column holds the mark of the state that was
    written out, so that a sheet taken in again is compared with what it showed.
    Raises NotAllowed, FileExists, FileGone, DiskFull, ReadOnly.
    """
    register.require(Right.EXPORT)
    own = own_fields.fields_of(register)
    with register.reading() as connection:
        sheets = sheets_of(connection, own)
    rows = sum(len(sheet.rows) for sheet in sheets)
    # The line comes first: a line about a file that could not be written is better than a file without a line.
    with UnitOfWork(register) as work:
        work.require(Right.EXPORT)
        work.note("export_table", detail=str(rows))
    half = half_beside(out)
    with half_made.noted(register, [half]):
        return Exported(len(sheets), rows, write_tables(out, sheets, overwrite=overwrite, half=half))


def sheets_of(connection: Connection, own: OwnFields = NO_OWN_FIELDS) -> list[Sheet]:
    """All sheets, of one state of the register. Women stand by name, what hangs on them in the same order."""
    mark = seen.token(connection)
    gone = table_rows.hidden(connection)
    names = [kind.name for kind in SHEETS]
    found: dict[str, list[tuple[tuple[str, ...], list[str]]]] = {name: [] for name in names}
    roots = table_rows.roots_with(connection, names)
    for start in range(0, len(roots), ROOTS_AT_ONCE):
        some = roots[start : start + ROOTS_AT_ONCE]
        places = table_rows.places_under(connection, some)
        cells = reading.cells_of(reading.read_rows(connection, some))
        for uuid, place in places.items():
            if place.kind in found and not gone & {uuid, place.parent, place.root}:
                order = _order(cells.values.get(place.root, {}), place, uuid)
                values = dict(cells.values.get(uuid, {}))
                for each in own.of(place.kind):
                    values[each.field.name] = own_fields.value_of(cells.seen, uuid, each.field)
                found[place.kind].append((order, _cells(place, uuid, values, mark, own)))
    return [
        Sheet(kind.name, columns_of(kind, own), [cells for _, cells in sorted(found[kind.name])])
        for kind in SHEETS
    ]


def _order(root: dict[str, Any], place: table_rows.RecordPlace, uuid: str) -> tuple[str, ...]:
    parts = [root.get(name) for name in ("name_family", "name_given")]
    return (*(fold(part) if isinstance(part, str) else "" for part in parts), place.root, place.parent, uuid)


def _cells(
    place: table_rows.RecordPlace, uuid: str, values: dict[str, Any], mark: str, own: OwnFields
) -> list[str]:
    kind = BY_NAME[place.kind]
    names = [*(field.name for field in kind.fields), *(each.field.name for each in own.of(place.kind))]
    fields = [shown(values.get(name, Missing.NOT_ASKED)).text for name in names]
    return [uuid, *([place.parent] if kind.parent else []), *fields, mark]
