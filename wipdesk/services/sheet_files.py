"""Tables as files: an XLSX workbook, or a folder of CSV files, written whole or not at all and read with limits.

A file to be read may come from anybody and have been saved by any program.
"""

from __future__ import annotations

import csv
import html
import io
import os
import re
import shutil
import zipfile
import zlib
from typing import TYPE_CHECKING, Any

from wipdesk.domain.sheets import Place, Sheet, guarded, text_of, unguarded
from wipdesk.errors import CommitTooLarge, FileExists, SheetRefused
from wipdesk.storage.disk import disk_troubles, sync_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

WORKBOOK = ".xlsx"
_MOST_ROWS = 1_048_575
_MOST_BYTES = 64 * 1024 * 1024
_MOST_INSIDE = 256 * 1024 * 1024
_MOST_CELLS = 10_000_000
_WIDTH = 20
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*[^>/])>")
_REFERENCE = re.compile(rb"""\br=["']([A-Z]{1,3})([0-9]{1,7})["']""")
_IS_ERROR = re.compile(rb"""(<(?:\w+:)?c\s[^>]*\bt=["'])e(["'])""")


def write_tables(
    out: Path, sheets: Sequence[Sheet], *, overwrite: bool = False, half: Path | None = None
) -> tuple[Path, ...]:
    """Write one workbook, or a folder of CSV files; gives the files written. Until all is whole it lies at `half`.

    Raises FileExists, FileGone, DiskFull, ReadOnly; whatever it raises, nothing half written is left.
    """
    half = half or half_beside(out)
    with disk_troubles(out):
        book = out.suffix.casefold() == WORKBOOK
        if out.exists() and (out.is_dir() == book or not (overwrite or _is_empty(out))):
            raise FileExists(str(out))
        try:
            _take_away(half)
            made = _book_put_down(out, half, sheets) if book else _folder_put_down(out, half, sheets)
        finally:
            _take_away(half)
        sync_folder(out.parent)
    return made


def _is_empty(folder: Path) -> bool:
    return folder.is_dir() and not any(folder.iterdir())


def half_beside(out: Path) -> Path:
    """Where a workbook or a folder lies until it is whole."""
    return out.with_name(f".{out.name}.new")


def _book_put_down(out: Path, half: Path, sheets: Sequence[Sheet]) -> tuple[Path, ...]:
    _put_down(half, workbook_bytes(sheets))
    half.replace(out)
    return (out,)


def _folder_put_down(out: Path, half: Path, sheets: Sequence[Sheet]) -> tuple[Path, ...]:
    half.mkdir(mode=0o700)
    names = [f"{sheet.name}.csv" for sheet in sheets]
    for name, sheet in zip(names, sheets, strict=True):
        _put_down(half / name, csv_bytes(sheet))
    sync_folder(half)
    if out.exists():
        for name in names:
            (half / name).replace(out / name)
        sync_folder(out)
    else:
        half.rename(out)
    return tuple(out / name for name in names)


def _put_down(path: Path, content: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with open(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _take_away(half: Path) -> None:
    if half.is_dir() and not half.is_symlink():
        shutil.rmtree(half)
    else:
        half.unlink(missing_ok=True)


def workbook_bytes(sheets: Sequence[Sheet]) -> bytes:
    """A workbook in which every cell is text. It is made in memory: no half of it ever lies in a folder for all."""
    import xlsxwriter

    made = io.BytesIO()
    book = xlsxwriter.Workbook(
        made,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
        },
    )
    text = book.add_format({"num_format": "@", "valign": "top"})
    head = book.add_format({"num_format": "@", "bold": True})
    for sheet in sheets:
        if len(sheet.rows) > _MOST_ROWS:
            raise CommitTooLarge("rows", _MOST_ROWS)
        page = book.add_worksheet(sheet.name)
        page.freeze_panes(1, 1)
        # The whole column is text, so that what is typed into it stays as it was typed.
        page.set_column(0, max(len(sheet.header) - 1, 0), _WIDTH, text)
        for number, (cells, look) in enumerate([(sheet.header, head), *((row, text) for row in sheet.rows)]):
            for column, cell in enumerate(cells):
                if cell and page.write_string(number, column, _for_xlsx(cell), look):
                    raise CommitTooLarge("cell", len(cell))
    book.close()
    return made.getvalue()


def _for_xlsx(text: str) -> str:
    """The text as XlsxWriter must be given it, so that Excel shows it as it is.

    In XLSX `_x0041_` means A. XlsxWriter misses such marks that overlap, and takes `<r>…</r>` for ready XML; a text
    with either is handed over as ready XML, with underscores it cannot see.
    """
    if not text.startswith("<r>") and not _ESCAPE.search(text):
        return text
    marked = html.escape(_ESCAPE.sub("_x005F_", text), quote=False).replace("_", "&#95;")
    return f'<r><t xml:space="preserve">{marked}</t></r>'


def csv_bytes(sheet: Sheet) -> bytes:
    """A CSV file as spreadsheet programs open it: UTF-8 with its mark, CRLF, no cell that is a formula."""
    made = io.StringIO(newline="")
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(sheet.header)
    writer.writerows([guarded(cell) if cell else cell for cell in row] for row in sheet.rows)
    return made.getvalue().encode("utf-8-sig")


def read_tables(path: Path) -> list[Sheet]:
    """The sheets of a workbook, of a CSV file, or of all CSV files in a folder. Raises SheetRefused, FileGone."""
    with disk_troubles(path):
        if path.is_dir():
            found = sorted(file for file in path.iterdir() if _is_csv(file))
            return [_read_csv(file.stem, _content(file)) for file in found]
        content = _content(path)
    if _is_csv(path):
        return [_read_csv(path.stem, content)]
    if path.suffix.casefold() != WORKBOOK:
        raise _refused(path.name)
    return _read_workbook(path.name, content)


def _is_csv(path: Path) -> bool:
    return path.suffix.casefold() == ".csv" and not path.name.startswith(".")


def _content(path: Path) -> bytes:
    with path.open("rb") as file:
        content = file.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise _refused(path.name)
    return content


def _refused(sheet: str, row: int = 0, why: str = "bad_file") -> SheetRefused:
    return SheetRefused((Place(sheet, row, "", why),))


def _read_csv(name: str, content: bytes) -> Sheet:
    try:
        text = content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise _refused(name, why="not_utf8") from error
    first = text.partition("\n")[0]
    rows: list[list[str]] = []
    try:
        reader = csv.reader(
            io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count), strict=True
        )
        rows.extend([unguarded(cell) for cell in row] for row in reader)
    except csv.Error as error:
        raise _refused(name, len(rows) + 1) from error
    return Sheet(name, tuple(rows[0]) if rows else (), rows[1:])


def _read_workbook(name: str, content: bytes) -> list[Sheet]:
    from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum

    content = _looked_over(name, content)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        found = [
            (sheet.name, book.get_sheet_by_name(sheet.name).to_python(skip_empty_area=False))
            for sheet in book.sheets_metadata
            if sheet.typ is SheetTypeEnum.WorkSheet
        ]
    except (CalamineError, ValueError, KeyError, OSError) as error:
        raise _refused(name) from error
    return [_sheet(title, rows) for title, rows in found]


def _sheet(name: str, rows: list[list[Any]]) -> Sheet:
    texts = [[cell if type(cell) is str else text_of(cell) for cell in row] for row in rows]
    return Sheet(name, tuple(texts[0]) if texts else (), texts[1:])


def _looked_over(name: str, content: bytes) -> bytes:
    """The workbook, safe to be read: one cell in the farthest corner would take all memory there is.

    A cell whose formula failed is given its error as a text; it would be read as empty, an answer taken back.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(part.file_size for part in archive.infolist()) > _MOST_INSIDE:
                raise _refused(name)
            parts = {part.filename: archive.read(part) for part in archive.infolist()}
    except (zipfile.BadZipFile, RuntimeError, EOFError, zlib.error) as error:
        raise _refused(name) from error
    failed = False
    for title, part in parts.items():
        if b"sheetData" in part:
            if _area(_CELL.findall(part)) > _MOST_CELLS:
                raise _refused(name)
            parts[title], errors = _IS_ERROR.subn(rb"\1str\2", part)
            failed = failed or errors > 0
    return _packed(parts) if failed else content


def _area(cells: Iterable[bytes]) -> int:
    height, widest = 1, b"A"
    for attributes in cells:
        found = _REFERENCE.search(attributes)
        if found:
            widest = max(widest, found[1], key=lambda letters: (len(letters), letters))
            height = max(height, int(found[2]))
    width = 0
    for letter in widest:
        width = width * 26 + letter - 64
    return height * width


def _packed(parts: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for title, part in parts.items():
            archive.writestr(title, part)
    return made.getvalue()
