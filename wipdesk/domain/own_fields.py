"""Fields that an office defines for itself: simple ones, each of one kind of record, their names beginning with x_.

Their values are ordinary changes in the log. One that came before its definition is kept, and read once that comes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json
from wipdesk.domain.cells import from_json, to_json
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind
from wipdesk.domain.text import balanced
from wipdesk.domain.values import Account, Contested, Foreign, Unread

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wipdesk.domain.values import AnyValue, Value

ANSWERS: dict[str, Kind] = {
    "text": Kind.TEXT,
    "number": Kind.NUMBER,
    "date": Kind.DATE,
    "choice": Kind.CODE,
    "yes_no": Kind.YES_NO,
}
"""What may be answered, by the word that a definition keeps."""
ANSWER_WORDS = {
    "text": QT_TRANSLATE_NOOP("own_fields", "Text"),
    "number": QT_TRANSLATE_NOOP("own_fields", "Number"),
    "date": QT_TRANSLATE_NOOP("own_fields", "Date"),
    "choice": QT_TRANSLATE_NOOP("own_fields", "Choice from a list"),
    "yes_no": QT_TRANSLATE_NOOP("own_fields", "Yes or no"),
}
OWN_KINDS = (
    *("woman", "contact", "custody_episode", "matter", "charge", "hearing", "bail", "sentence", "appeal"),
    *("representation", "encounter", "task", "note", "document", "follow_up", "child"),
)
"""Kinds of record that may have such fields; those kept closed as a whole have none, since these stand open."""
LONGEST_LABEL = 200
_NAME = re.compile(r"x_[a-z0-9_]{1,40}", re.ASCII)


def is_own_name(name: str) -> bool:
    """Whether a name can be that of an office's own field or list."""
    return _NAME.fullmatch(name) is not None


def list_of(kind: str, name: str) -> str:
    """The name of the list that belongs to an own field of choice."""
    return f"{kind}.{name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnField:
    """One field of an office: the kind of record it belongs to, what it is, and whether it is still asked."""

    of: str
    field: Field
    answer: str
    retired: bool = False
    disputed: bool = False
    """Two definitions stand, and nobody has decided between them."""


@dataclass(frozen=True, slots=True)
class OwnFields:
    """All fields that an office has defined, retired ones too, in the order of their labels."""

    fields: tuple[OwnField, ...] = ()

    def of(self, kind: str) -> tuple[OwnField, ...]:
        """Those of one kind of record."""
        return tuple(each for each in self.fields if each.of == kind)

    def get(self, kind: str, name: str) -> OwnField | None:
        """One field; None if its definition has not come here."""
        return next((each for each in self.fields if each.of == kind and each.field.name == name), None)


def own_field(of: str, name: str, told: Mapping[str, object], *, disputed: bool = False) -> OwnField | None:
    """A field from its stored definition; None for one that this version cannot make anything of.

    One that says it is to be kept closed is none here: its answers stand as from a newer version and are never asked.
    """
    answer, label = told.get("answer"), told.get("label")
    if told.get("compartment") or told.get("sensitive"):
        return None
    if of not in OWN_KINDS or not is_own_name(name) or not isinstance(answer, str) or answer not in ANSWERS:
        return None
    words = balanced(label.strip()[:LONGEST_LABEL]) if isinstance(label, str) else ""
    kind = ANSWERS[answer]
    field = Field(
        name=name, kind=kind, label=words or name, list=list_of(of, name) if kind is Kind.CODE else ""
    )
    return OwnField(of=of, field=field, answer=answer, retired=told.get("retired") is True, disputed=disputed)


def in_order(found: Iterable[OwnField]) -> OwnFields:
    """The fields in an order that is the same on every laptop."""
    return OwnFields(
        tuple(sorted(found, key=lambda each: (each.of, each.field.label.casefold(), each.field.name)))
    )


def read_as(kind: Kind, value: AnyValue) -> AnyValue:
    """A cell that was read without its definition, as the definition says it is."""
    if isinstance(value, Contested):
        accounts = (
            Account(_one(kind, each.value), each.version, each.author, each.at, each.device)
            for each in value.accounts
        )
        return Contested(tuple(accounts))
    return _one(kind, value)


def from_text(kind: Kind, json: str) -> Value:
    """A value from the canonical JSON it is kept as."""
    return from_json(kind, canonical_json.loads(json))


def _one(kind: Kind, value: Value) -> Value:
    stored = to_json(value)
    read = from_json(kind, stored)
    return _as_written(stored) if isinstance(read, Foreign) else read


def _as_written(stored: object) -> Value:
    """An answer of another kind than the definition now says, as it may be read; what nobody can read stays so."""
    if isinstance(stored, bool):
        return Unread("yes" if stored else "no")
    if isinstance(stored, int):
        return Unread(str(stored))
    date = from_json(Kind.DATE, stored)
    if isinstance(date, PartialDate):
        return Unread(date.said or date.edtf or f"{date.earliest}/{date.latest}")
    return date


NO_OWN_FIELDS = OwnFields()
