"""What stands in the cells of a table that leaves the register and comes back, one sheet for each kind of record.

Holds no file and no SQL: which columns there are, how a value is shown in a cell, and what a cell may not say.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from wipdesk.domain.catalogue import KINDS, RecordKind
from wipdesk.domain.field import Kind
from wipdesk.domain.own_fields import NO_OWN_FIELDS
from wipdesk.domain.text import clean
from wipdesk.domain.typed import typed_text
from wipdesk.domain.values import Contested, Foreign, Missing, Sealed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wipdesk.domain.field import Field
    from wipdesk.domain.own_fields import OwnFields
    from wipdesk.domain.values import AnyValue

ID, PARENT, SEEN = "id", "parent", "_seen"
SHEETS: tuple[RecordKind, ...] = tuple(
    kind for kind in KINDS if kind.name not in {"link", "person", "device", "setting"}
)
"""The kinds that have a sheet; what concerns the team and the program itself stays inside."""
CELL_LIMIT = 32_767
"""Most UTF-16 units that spreadsheet programs keep in one cell; they cut longer ones without a word."""
LABEL = "new"
"""An id that begins so names a new record, so that other new rows can say that they hang on it."""

_DANGER = r"[=+\-@＝＋－＠﹦﹢﹣﹫−]"
_STARTS_FORMULA = rf"(?='|[ \u00a0\u200b\u2060\ufeff]*{_DANGER})"
# A spreadsheet program that expects semicolons, or reads lines apart, starts a cell in the middle of ours.
_MAY_START = r"(?:(?<=[;\t\r\n])|\A)"
_TO_GUARD = re.compile(rf"{_MAY_START}{_STARTS_FORMULA}|\A(?=[\t\r\n])")
_GUARDED = re.compile(rf"{_MAY_START}'{_STARTS_FORMULA}|\A'(?=[\t\r\n])")
_MARKED = re.compile(
    r"⚠ .* \| .*|\[closed(?:: .*)?\]|\[newer: .*\]|\[… \d+ characters, kept in the register\]", re.DOTALL
)
_ERROR = re.compile(
    r"#(?:NAME\?|N/A|REF!|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)|Err:[0-9]{3}"
)
_WHOLE = re.compile(r"\s*([+-]?\d+)\.00?\s*")


class Place(NamedTuple):
    """One place in a table and what is said of it; the header is row 1, row 0 the whole sheet."""

    sheet: str
    row: int
    column: str
    why: str


class Shown(NamedTuple):
    """What a cell shows, and whether it is locked: shown for reading, never taken back."""

    text: str
    locked: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet as it stands in a file: its name, the header, and the rows below it."""

    name: str
    header: tuple[str, ...]
    rows: list[list[str]]


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """One row that says something: which record it means, what it hangs on, and the cells of its fields.

    `parent` is None and a field has no cell where the sheet has no such column.
    """

    sheet: str
    number: int
    kind: RecordKind
    id: str
    parent: str | None
    mark: str
    cells: dict[str, str] = field(repr=False)

    def place(self, column: str, why: str) -> Place:
        """A place in this row."""
        return Place(self.sheet, self.number, column, why)


def columns_of(kind: RecordKind, own: OwnFields = NO_OWN_FIELDS) -> tuple[str, ...]:
    """The header of a kind's sheet, the office's own fields behind those shipped."""
    names = [*(item.name for item in kind.fields), *(item.field.name for item in own.of(kind.name))]
    return (ID, *((PARENT,) if kind.parent else ()), *names, SEEN)


_EMPTY = Shown("", locked=False)


def shown(value: AnyValue) -> Shown:
    """How a value stands in a cell. What cannot be edited there is locked: two accounts, closed, newer, too long."""
    if value is Missing.NOT_ASKED:
        return _EMPTY
    text = clean(_said(value))
    if len(text) > CELL_LIMIT // 2 and len(text.encode("utf-16-le")) > 2 * CELL_LIMIT:
        return Shown(f"[… {len(text)} characters, kept in the register]", locked=True)
    return Shown(text, isinstance(value, Contested | Sealed | Foreign))


def _said(value: AnyValue) -> str:
    if isinstance(value, Contested):
        return "⚠ " + " | ".join(_said(account.value) for account in value.accounts)
    if isinstance(value, Foreign):
        return "[closed]" if '"k":"sealed"' in value.json else f"[newer: {value.json}]"
    return typed_text(value)


def is_marked(text: str) -> bool:
    """Whether a text looks like a locked cell, carried into a place where it would become a value."""
    return _MARKED.fullmatch(text.strip()) is not None


def is_error(text: str) -> bool:
    """Whether a spreadsheet program failed to work something out and left its error in the cell."""
    return _ERROR.fullmatch(text.strip()) is not None


def letters_lost(before: str, after: str) -> bool:
    """Whether a program wrote ? for letters it does not know (Kɔrɔma, K?r?ma) and nothing else changed."""
    return (
        len(before) == len(after)
        and before != after
        and all(
            new == old or (new == "?" and not old.isascii()) for old, new in zip(before, after, strict=True)
        )
    )


def guarded(text: str) -> str:
    """The text for a CSV cell: an apostrophe before what a program could take for a formula; a real one doubled."""
    return _TO_GUARD.sub("'", text)


def unguarded(text: str) -> str:
    """The text behind a CSV cell: exactly undoes `guarded`."""
    return _GUARDED.sub("", text)


def text_of(cell: object) -> str:
    """What a cell says whose program made a number, a day or a truth of it: 12.0 is 12, a day is written ISO."""
    match cell:
        case bool():
            return "TRUE" if cell else "FALSE"
        case float():
            return _number(cell)
        case datetime():
            return cell.date().isoformat() if cell.time() == time() else cell.isoformat(timespec="minutes")
        case date():
            return cell.isoformat()
        case time():
            return cell.isoformat(timespec="minutes")
        case timedelta():
            hours, minutes = divmod(round(cell.total_seconds()) // 60, 60)
            return f"{hours}:{minutes:02}"
    return str(cell)


def _number(value: float) -> str:
    if not math.isfinite(value):
        return str(value)
    return str(int(value)) if value.is_integer() else f"{Decimal(f'{value:.15g}'):f}"


def line_for(of: Field, text: str) -> str:
    """The line to be read into a field: a whole number that a program wrote as 12.0 is 12."""
    found = _WHOLE.fullmatch(text) if of.kind is Kind.NUMBER else None
    return found[1] if found else text


def rows_of(sheets: Iterable[Sheet], own: OwnFields = NO_OWN_FIELDS) -> tuple[list[Row], list[Place]]:
    """The rows that say something, and what is wrong with sheets and columns as a whole."""
    rows: list[Row] = []
    wrong: list[Place] = []
    by_name = {kind.name: kind for kind in SHEETS}
    for sheet in sheets:
        kind = by_name.get(sheet.name.strip().casefold())
        if kind is None:
            if any(map(str.strip, sheet.header)) or any(any(map(str.strip, row)) for row in sheet.rows):
                wrong.append(Place(sheet.name, 0, "", "unknown_sheet"))
            continue
        bad_columns = list(_wrong_columns(kind, sheet, own))
        wrong += bad_columns
        if not bad_columns:
            rows += _rows(kind, sheet)
    return rows, wrong


def _wrong_columns(kind: RecordKind, sheet: Sheet, own: OwnFields) -> Iterable[Place]:
    names = [name.strip() for name in sheet.header]
    known = set(columns_of(kind, own))
    for at, name in enumerate(names):
        if name and name not in known:
            yield Place(sheet.name, 1, name, "unknown_column")
        elif name and name in names[:at]:
            yield Place(sheet.name, 1, name, "duplicate_column")
        elif not name and any(at < len(row) and row[at].strip() for row in sheet.rows):
            yield Place(sheet.name, 1, letters_of(at), "unknown_column")
    beyond = max(map(len, sheet.rows), default=0)
    for at in range(len(names), beyond):
        if any(at < len(row) and row[at].strip() for row in sheet.rows):
            yield Place(sheet.name, 1, letters_of(at), "unknown_column")


def letters_of(column: int) -> str:
    """A column without a name, as spreadsheet programs call it: A, B, … AA; counted from 0."""
    letters = ""
    while column >= 0:
        column, digit = divmod(column, 26)
        letters, column = chr(ord("A") + digit) + letters, column - 1
    return letters


def _rows(kind: RecordKind, sheet: Sheet) -> Iterable[Row]:
    names = [name.strip() for name in sheet.header]
    for number, cells in enumerate(sheet.rows, 2):
        found = {name: text for name, text in zip(names, cells, strict=False) if name}
        mark = found.pop(SEEN, "").strip()
        if any(map(str.strip, found.values())):
            parent = found.pop(PARENT, None)
            uuid = found.pop(ID, "").strip().casefold()
            yield Row(sheet.name, number, kind, uuid, parent and parent.strip().casefold(), mark, found)
