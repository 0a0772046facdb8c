"""What a field can hold besides plain text, a code, a number or yes/no."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from wipdesk.domain.dates import PartialDate


class Missing(Enum):
    """Why there is no answer: four different things that look different on screen and on paper."""

    NONE = "none"
    UNKNOWN = "unknown"
    DECLINED = "declined"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class Money:
    """An amount as it was said, with its currency (ISO 4217; SLL and SLE differ by a thousand)."""

    amount: str
    currency: str


@dataclass(frozen=True, slots=True)
class Term:
    """A length of time as a court says it; never converted into days."""

    years: int = 0
    months: int = 0
    days: int = 0


@dataclass(frozen=True, slots=True)
class Sealed:
    """A value closed under a compartment's key: unpadded base64url nonce and box."""

    compartment: str
    nonce: str
    box: str


@dataclass(frozen=True, slots=True)
class Unread:
    """Text typed into a field that is not text and could not be read; kept, shown and marked."""

    text: str


@dataclass(frozen=True, slots=True)
class Foreign:
    """A value written by a newer version, as canonical JSON; kept and shown read-only."""

    json: str


@dataclass(frozen=True, slots=True)
class Account:
    """One of several live accounts of a fact: what was written, by whom, when and on which laptop."""

    value: Value
    version: str
    author: str
    at: str
    device: str


@dataclass(frozen=True, slots=True)
class Contested:
    """Two or more live accounts that differ, oldest first; nobody has decided between them yet."""

    accounts: tuple[Account, ...]


Value: TypeAlias = str | bool | int | Missing | Money | Term | PartialDate | Sealed | Unread | Foreign
"""One account of a fact, as it stands in one cell."""
TextValue: TypeAlias = str | Missing | Sealed | Foreign | Contested
DateValue: TypeAlias = PartialDate | Missing | Unread | Foreign | Contested
YesNoValue: TypeAlias = bool | Missing | Unread | Foreign | Contested
NumberValue: TypeAlias = int | Missing | Unread | Foreign | Contested
MoneyValue: TypeAlias = Money | Missing | Unread | Foreign | Contested
TermValue: TypeAlias = Term | Missing | Unread | Foreign | Contested
AnyValue: TypeAlias = Value | Contested
