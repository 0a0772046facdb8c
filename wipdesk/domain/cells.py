"""A value as it stands in one cell of the log: to JSON and back, and when two count as the same."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from wipdesk.domain import canonical_json, dates
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.field import Kind
from wipdesk.domain.text import clean, removed_from, same_text
from wipdesk.domain.values import Foreign, Missing, Money, Sealed, Term, Unread, Value

NOT_ASKED: Final = Missing.NOT_ASKED
_MISSING = {item.value: item for item in Missing}
_TEXTS = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.CODE, Kind.RECORD, Kind.BLOB})


def to_json(value: Value) -> Any:
    """The JSON scalar or flat object that a value is stored as."""
    if isinstance(value, str | bool | int):
        return value
    match value:
        case Missing():
            return {"k": value.value}
        case PartialDate():
            return dates.to_json(value)
        case Money():
            return {"k": "money", "amount": value.amount, "cur": value.currency}
        case Term():
            return {"k": "term", "y": value.years, "m": value.months, "d": value.days}
        case Sealed():
            return {"k": "sealed", "c": value.compartment, "n": value.nonce, "x": value.box}
        case Unread():
            return value.text
        case Foreign():
            return canonical_json.loads(value.json)


def cleaned(value: Value) -> tuple[Value, int]:
    """The value with its text normalised, as it may be kept, and how many characters were taken out of it."""
    match value:
        case str():
            return clean(value), removed_from(value)
        case PartialDate():
            return replace(value, said=clean(value.said)), removed_from(value.said)
        case Unread():
            return Unread(clean(value.text)), removed_from(value.text)
        case Money():
            return Money(clean(value.amount), clean(value.currency)), 0
    return value, 0


def from_json(kind: Kind, stored: Any) -> Value:
    """The value of a cell; what this version does not understand comes back as Foreign, never an error."""
    if isinstance(stored, dict):
        return _object(kind, stored)
    if kind in _TEXTS and isinstance(stored, str):
        return stored
    if kind is Kind.YES_NO and isinstance(stored, bool):
        return stored
    if kind is Kind.NUMBER and isinstance(stored, int) and not isinstance(stored, bool):
        return stored
    if isinstance(stored, str):
        return Unread(stored)
    return Foreign(canonical_json.dumps(stored))


def _object(kind: Kind, stored: dict[str, Any]) -> Value:
    try:
        match stored:
            case {"k": str(k), **rest} if k in _MISSING and not rest:
                return _MISSING[k]
            case {"k": "date"} if kind in (Kind.DATE, Kind.BIRTH):
                return dates.from_json(stored)
            case {"k": "money", "amount": str(amount), "cur": str(currency), **rest} if (
                not rest and kind is Kind.MONEY
            ):
                return Money(amount, currency)
            case {"k": "term", "y": int(y), "m": int(m), "d": int(d), **rest} if (
                not rest and kind is Kind.TERM
            ):
                return Term(y, m, d)
            case {"k": "sealed", "c": str(c), "n": str(n), "x": str(x), **rest} if not rest:
                return Sealed(c, n, x)
    except ValueError:
        pass
    return Foreign(canonical_json.dumps(stored))


def same(kind: Kind, value: Value) -> object:
    """A key that is equal for two accounts that say the same thing (a trailing space, an NFD accent, a source)."""
    match value:
        case PartialDate() if value.known:
            return ("date", value.earliest, value.latest)
        case PartialDate():
            return ("said", same_text(value.said).casefold())
        case Money():
            return ("money", _amount(value.amount), value.currency.upper())
        case bool():
            return ("yes_no", value)
        case str() if kind in (Kind.CODE, Kind.RECORD):
            return ("code", same_text(value).casefold())
        case str():
            return ("text", same_text(value))
        case Unread():
            return ("unread", same_text(value.text).casefold())
        case _:
            return value


def _amount(amount: str) -> object:
    try:
        return Decimal(unicodedata.normalize("NFKC", amount).replace(",", "").replace(" ", "")).normalize()
    except InvalidOperation:
        return same_text(amount)
