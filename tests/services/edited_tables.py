"""Tables as people change them: written out of a register, edited, and what the register then holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from wipdesk.domain.sheets import Sheet
from wipdesk.errors import SheetRefused
from wipdesk.services import records
from wipdesk.services.sheet_files import read_tables, write_tables
from wipdesk.services.table_import import ImportReport, import_tables
from wipdesk.services.tables import export_tables
from wipdesk.storage import queries, reading, trail

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.storage.register import Register

Tables = dict[str, list[dict[str, str]]]
Edit = Callable[[Tables], None]


def a_woman(register: Register) -> str:
    return records.put(
        register,
        "woman",
        {
            "name_given": "Mariama",
            "name_family": "Kɔrɔma",
            "age_on_charge_sheet": "30",
            "home_town": "Bo",
            "birth_date": "3 May 1995 [self]",
            "phone": "+23276123456",
        },
    ).id


def edit(path: Path, change: Edit) -> None:
    """Change a table as a person would, and write it in the same kind of file."""
    tables = {
        sheet.name: [dict(zip(sheet.header, row, strict=True)) for row in sheet.rows]
        for sheet in read_tables(path)
    }
    headers = {sheet.name: list(sheet.header) for sheet in read_tables(path)}
    change(tables)
    sheets = []
    for name, rows in tables.items():
        header = headers.get(name) or list(rows[0])
        if rows:
            header = [column for column in header if any(column in row for row in rows)]
            header += [column for column in rows[0] if column not in header]
        sheets.append(
            Sheet(name, tuple(header), [[row.get(column, "") for column in header] for row in rows])
        )
    write_tables(path, sheets, overwrite=True)


def set_cells(kind: str, **cells: str) -> Edit:
    return lambda tables: tables[kind][0].update(cells)


def add_rows(kind: str, *rows: dict[str, str]) -> Edit:
    return lambda tables: tables.setdefault(kind, []).extend(rows)


def file_of(register: Register, woman: str) -> CaseFile:
    with register.reading() as connection:
        found = reading.case_file(connection, woman)
    assert found is not None
    return found


def conflicts_of(register: Register) -> list[tuple[str, str]]:
    with register.reading() as connection:
        return [(found.record, found.field) for found in queries.conflicts(connection)]


def women_of(register: Register) -> list[str]:
    with register.reading() as connection:
        return queries.women(connection)


def refused_of(register: Register, path: Path, **options: bool) -> set[tuple[str, int, str, str]]:
    with register.reading() as connection:
        before = trail.read(connection), connection.exec_driver_sql("SELECT count(*) FROM commits").scalar()
    with pytest.raises(SheetRefused) as refused:
        import_tables(register, path, **options)
    with register.reading() as connection:
        after = trail.read(connection), connection.exec_driver_sql("SELECT count(*) FROM commits").scalar()
    assert before == after
    return {tuple(row) for row in refused.value.rows}  # type: ignore[misc]


def is_nothing(report: ImportReport) -> bool:
    return not (
        report.cells or report.made or report.changed or report.conflicts or report.skipped or report.warnings
    )


def again(register: Register, out: Path) -> Path:
    export_tables(register, out, overwrite=True)
    return out
