"""One line of typed text into the value of a field, and a value back into the line one would type for it.

Nothing typed is ever refused here: what cannot be read is kept as it was typed, and marked.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from wipdesk.domain.dates import SOURCES, PartialDate
from wipdesk.domain.field import Field, Kind
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
_CURRENCY = {"NLE": "SLE", "KSH": "KES", "TSH": "TZS", "MK": "MWK", "₦": "NGN", "₵": "GHS", "$": "USD", "€": "EUR"}
_MONEY = re.compile(r"([^\d\s.,+-]{1,4})?\s*(\d[\d, ]*(?:\.\d+)?)\s*([^\d\s.,+-]{1,4})?")
_PART = re.compile(r"(\d{1,4})\s*(years?|yrs?|y|ans?|months?|mois|m|weeks?|semaines?|days?|jours?|d|j)\b[\s,]*(?:and\s+|et\s+)?")
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
        typed = line = line[1:]
    match field.kind:
        case Kind.TEXT | Kind.LONG_TEXT | Kind.BLOB | Kind.RECORD:
            return typed
        case Kind.CODE:
            return _code(field, line, lists)
        case Kind.DATE | Kind.BIRTH:
            return _date(field, line, today)
        case Kind.YES_NO:
            return _yes_no(line)
        case Kind.NUMBER:
            digits = unicodedata.normalize("NFKC", line).replace(",", "").replace(" ", "")
            return int(digits) if _NUMBER.fullmatch(digits) else Unread(typed)
        case Kind.MONEY:
            return _money(line) or Unread(typed)
        case Kind.TERM:
            return _term(line) or Unread(typed)


def _code(field: Field, line: str, lists: CodeLists) -> str:
    if field.list in lists:
        return lists[field.list].read(line) or line
    return line


def _date(field: Field, line: str, today: date) -> PartialDate:
    source = ""
    found = _SOURCE.search(line)
    if found and found[1] in SOURCES:
        source, line = found[1], line[: found.start()].strip()
    return read_date(line, today=today, source=source, age=field.kind is Kind.BIRTH)


def _yes_no(line: str) -> Value:
    folded = line.casefold()
    if folded in _YES:
        return True
    if folded in _NO:
        return False
    return Missing.UNKNOWN if folded in ("unknown", "not known") else Unread(line)


def _money(line: str) -> Money | None:
    found = _MONEY.fullmatch(unicodedata.normalize("NFKC", line)) if len(line) < 100 else None
    if found is None or bool(found[1]) == bool(found[3]):
        return None
    said = (found[1] or found[3]).upper()
    currency = _CURRENCY.get(said, said)
    if not re.fullmatch("[A-Z]{3}", currency):
        return None
    return Money(re.sub("[, ]", "", found[2]), currency)


def _term(line: str) -> Term | None:
    rest = unicodedata.normalize("NFKC", line).casefold()
    parts = {"y": 0, "m": 0, "d": 0}
    while rest:
        found = _PART.match(rest)
        if found is None:
            return None
        unit = found[2][0]
        count = int(found[1])
        if unit in "ws":
            unit, count = "d", count * 7
        parts[{"a": "y", "j": "d"}.get(unit, unit)] += count
        rest = rest[found.end() :]
    return Term(parts["y"], parts["m"], parts["d"])


def typed_text(value: Value) -> str:
    """The line that `read_typed` reads as this value, as far as there is one."""
    match value:
        case bool():
            return "yes" if value else "no"
        case Missing.NOT_ASKED:
            return ""
        case Missing():
            return f"@{value.value}"
        case str():
            return f"@{value}" if _ESCAPED.fullmatch(value.strip()) else value
        case int():
            return str(value)
        case PartialDate():
            said = value.said or value.edtf
            said = f"@{said}" if _ESCAPED.fullmatch(said) else said
            return f"{said} [{value.source}]" if value.source else said
        case Money():
            return f"{value.amount} {value.currency}"
        case Term():
            names = ((value.years, "years"), (value.months, "months"), (value.days, "days"))
            return " ".join(f"{count} {name}" for count, name in names if count) or "0 days"
        case Unread():
            return f"@{value.text}" if _ESCAPED.fullmatch(value.text.strip()) else value.text
        case Foreign():
            return value.json
        case Sealed():
            return f"[closed: {value.compartment}]"
