"""The closed compartments: a small fixed list, and which of them a field is kept in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.values import Contested, Sealed

if TYPE_CHECKING:
    from wipdesk.domain.field import Field


@dataclass(frozen=True, slots=True)
class Compartment:
    """One compartment: its name in the log, what it is called, and what is kept in it."""

    name: str
    label: str
    holds: str


COMPARTMENTS = (
    Compartment(
        "health",
        QT_TRANSLATE_NOOP("compartments", "Health"),
        QT_TRANSLATE_NOOP("compartments", "Pregnancy, health, disability, injuries"),
    ),
    Compartment(
        "safety",
        QT_TRANSLATE_NOOP("compartments", "Safety"),
        QT_TRANSLATE_NOOP("compartments", "Complaints, violence, officers, demands for money, fears"),
    ),
    Compartment(
        "child",
        QT_TRANSLATE_NOOP("compartments", "Children"),
        QT_TRANSLATE_NOOP("compartments", "Names of children, who keeps them, risks to them"),
    ),
    Compartment(
        "background",
        QT_TRANSLATE_NOOP("compartments", "Background"),
        QT_TRANSLATE_NOOP("compartments", "Ethnic group, religion, how she sees herself"),
    ),
)
NAMES = tuple(each.name for each in COMPARTMENTS)
BY_COMPARTMENT = {each.name: each for each in COMPARTMENTS}


def compartment_of(kind: str, name: str) -> str:
    """The compartment that a field of a kind of record is kept in; empty for one that is not sealed."""
    known = BY_NAME.get(kind)
    of = known.field(name) if known is not None else None
    return of.compartment if of is not None else ""


def sealed_fields(kind: str) -> tuple[Field, ...]:
    """The fields of a kind of record that are kept in compartments."""
    return tuple(each for each in BY_NAME[kind].fields if each.compartment)


def is_closed(value: object) -> bool:
    """Whether a value cannot be read without a key: one sealed entry, or several beside each other."""
    if isinstance(value, Contested):
        return any(isinstance(account.value, Sealed) for account in value.accounts)
    return isinstance(value, Sealed)
