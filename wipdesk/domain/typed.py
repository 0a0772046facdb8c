"""One line of typed text into the value of a field, and a value back into the line one would type for it.

Nothing typed is ever refused here: what cannot be read is kept as it was typed, and marked.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.dates import SOURCES, PartialDate
from wipdesk.domain.edtf import Bounds, edtf_of
from wipdesk.domain.field import Field, Kind
from wipdesk.domain.local_events import events_of
from wipdesk.domain.text import clean
from wipdesk.domain.typed_dates import read_date
from wipdesk.domain.values import Foreign, Missing, Money, Sealed, Term, Unread, Value

if TYPE_CHECKING:
    from datetime import date

    from wipdesk.domain.lists import CodeLists

_MISSING = {f"@{item.value}": item for item in Missing}
_ESCAPED = re.compile(r"@+(?:none|unknown|declined|not_asked)")
_SOURCE = re.compile(r"\s*\[(\w+)\]\s*$")
_YES = frozenset({"yes", "y", "true", "oui", "1"})
_NO = frozenset({"no", "n", "false", "non", "0"})
_CURRENCY = {
    "NLE": "SLE",
    "KSH": "KES",
    "TSH": "TZS",
    "MK": "MWK",
    "₦": "NGN",
    "₵": "GHS",
    "$": "USD",
    "€": "EUR",
}
_MONEY = re.compile(r"([^\d\s.,+-]{1,4})?\s*(\d[\d, ]*(?:\.\d+)?)\s*([^\d\s.,+-]{1,4})?")
_PART = re.compile(
    r"(\d{1,4})\s*(years?|yrs?|y|ans?|months?|mois|m|weeks?|semaines?|days?|jours?|d|j)\b[\s,]*(?:and\s+|et\s+)?"
)
_NUMBER = re.compile(r"[+-]?\d{1,15}")


def read_typed(field: Field, text: str, *, today: date, lists: CodeLists) -> Value:
    """The value of a typed line. An empty line takes the answer back; @unknown, @none, @declined say why there is none.

    A text that really is one of those words is typed with one more @.
    """
    typed = clean(text)
    line = typed.strip()
    if not line:
        return Missing.NOT_ASKED
    if line in _MISSING:
        return _MISSING[line]
    if _ESCAPED.fullmatch(line):
        typed, line = typed.replace("@", "", 1), line[1:]
    read = READERS.get(field.kind)
    return typed if read is None else read(_Asked(field, today, lists), line)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is needed to read a line into any field."""

    field: Field
    today: date
    lists: CodeLists


def _code(asked: _Asked, line: str) -> Value:
    if asked.field.list in asked.lists:
        return asked.lists[asked.field.list].read(line) or line
    return line


def _date(asked: _Asked, line: str) -> Value:
    source = ""
    found = _SOURCE.search(line)
    if found and found[1] in SOURCES:
        source, line = found[1], line[: found.start()].strip()
    born = asked.field.kind is Kind.BIRTH
    return read_date(line, today=asked.today, source=source, age=born, events=events_of(asked.lists))


def _yes_no(_asked: _Asked, line: str) -> Value:
    folded = line.casefold()
    if folded in _YES:
        return True
    if folded in _NO:
        return False
    return Missing.UNKNOWN if folded in ("unknown", "not known") else Unread(line)


def _number(_asked: _Asked, line: str) -> Value:
    digits = unicodedata.normalize("NFKC", line).replace(",", "").replace(" ", "")
    return int(digits) if _NUMBER.fullmatch(digits) else Unread(line)


def _money(_asked: _Asked, line: str) -> Value:
    found = _MONEY.fullmatch(unicodedata.normalize("NFKC", line)) if len(line) < 100 else None
    if found is None or bool(found[1]) == bool(found[3]):
        return Unread(line)
    said = (found[1] or found[3]).upper()
    currency = _CURRENCY.get(said, said)
    if not re.fullmatch("[A-Z]{3}", currency):
        return Unread(line)
    return Money(re.sub("[, ]", "", found[2]), currency)


def _term(_asked: _Asked, line: str) -> Value:
    rest = unicodedata.normalize("NFKC", line).casefold()
    parts = {"y": 0, "m": 0, "d": 0}
    while rest:
        found = _PART.match(rest)
        if found is None:
            return Unread(line)
        unit = found[2][0]
        count = int(found[1])
        if unit in "ws":
            unit, count = "d", count * 7
        parts[{"a": "y", "j": "d"}.get(unit, unit)] += count
        rest = rest[found.end() :]
    return Term(parts["y"], parts["m"], parts["d"])


READERS = {
    Kind.CODE: _code,
    Kind.DATE: _date,
    Kind.BIRTH: _date,
    Kind.YES_NO: _yes_no,
    Kind.NUMBER: _number,
    Kind.MONEY: _money,
    Kind.TERM: _term,
}
"""How a line is read, by kind of field; of every other kind the line is the value."""


def typed_text(value: Value) -> str:
    """The line that `read_typed` reads as this value, as far as there is one."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Missing):
        return "" if value is Missing.NOT_ASKED else f"@{value.value}"
    if isinstance(value, str | Unread):
        return _guarded(value.text if isinstance(value, Unread) else value)
    if isinstance(value, PartialDate):
        said = _guarded(value.said or value.edtf or edtf_of(Bounds(value.earliest, value.latest)))
        return f"{said} [{value.source}]" if value.source else said
    return _of_several_parts(value)


def _guarded(text: str) -> str:
    return text.replace("@", "@@", 1) if _ESCAPED.fullmatch(text.strip()) else text


def _of_several_parts(value: Money | Term | Foreign | Sealed) -> str:
    if isinstance(value, Money):
        return f"{value.amount} {value.currency}"
    if isinstance(value, Term):
        parts = ((value.years, "years"), (value.months, "months"), (value.days, "days"))
        return " ".join(f"{count} {name}" for count, name in parts if count) or "0 days"
    return value.json if isinstance(value, Foreign) else f"[closed: {value.compartment}]"
