"""Words with a colon in the search line (`prison:kenema is:overdue`): which there are, and what somebody typed.

Nothing typed here is ever looked up as it stands: a word that is no operator is searched as any other text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import TYPE_CHECKING

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

OWN_FIELD = "field"
"""The operator that asks for an answer to a field of the office."""
LONGEST = 2_000
"""Characters of a search that are read."""
MOST = 20
"""Operators of one search that are read; more are searched as text."""
_TOKEN = re.compile(r'(?P<name>[^\W\d_][\w]*):(?P<value>"[^"]*"?|[^\s"]*(?:(?<==)"[^"]*"?)?)|\S+')
_COMPARED = re.compile(r"([<>]?)([0-9]{1,6})")
_DAYS = {"today": 0, "tomorrow": 1, "week": 7}
_FURTHEST = 3_660


class Takes(StrEnum):
    """What stands after the colon."""

    CHOICE = "choice"
    LIST = "list"
    """Words of an answer of a list, such as a prison or an offence."""
    ROW = "row"
    """An offence, and after a + what became of that same charge."""
    DAYS = "days"
    COMPARED = "compared"
    PERSON = "person"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Operator:
    """One operator: its name, what it takes, and what it asks for, in words."""

    name: str
    takes: Takes
    words: str
    example: str
    choices: tuple[str, ...] = ()


MISSING: dict[str, tuple[str, str]] = {
    "arrest_date": ("matter", "arrest_date"),
    "arrest_place": ("matter", "arrest_place"),
    "first_court_date": ("matter", "first_court_date"),
    "court": ("matter", "court"),
    "court_no": ("matter", "court_no"),
    "matter": ("matter", ""),
    "charge": ("charge", ""),
    "statute": ("charge", "statute"),
    "admission": ("custody_episode", "from_date"),
    "paper": ("custody_episode", "authority_document"),
    "hearing": ("hearing", ""),
    "outcome": ("hearing", "outcome"),
    "lawyer": ("representation", ""),
    "contact": ("contact", ""),
    "birth_date": ("woman", "birth_date"),
    "home_district": ("woman", "home_district"),
    "consent": ("woman", "consent_service"),
    "assigned": ("woman", "assigned_to"),
}
"""What may be missing: the kind of record, and its field; without a field no such record is there at all."""

OPERATORS: tuple[Operator, ...] = (
    Operator("prison", Takes.LIST, QT_TRANSLATE_NOOP("find", "Where she is or was last"), "prison:kenema"),
    Operator(
        "is",
        Takes.CHOICE,
        QT_TRANSLATE_NOOP("find", "What stands on Today, and how her file stands"),
        "is:overdue",
        (
            *("overdue", "due", "limits", "hearings", "liberty", "promises"),
            *("untried", "released", "closed", "contested"),
        ),
    ),
    Operator(
        "held",
        Takes.COMPARED,
        QT_TRANSLATE_NOOP("find", "Days held before trial, more or fewer than"),
        "held:>180",
    ),
    Operator("hearing", Takes.DAYS, QT_TRANSLATE_NOOP("find", "In court within so many days"), "hearing:7"),
    Operator(
        "status",
        Takes.LIST,
        QT_TRANSLATE_NOOP("find", "How she is held now, or her legal status"),
        "status:remand",
    ),
    Operator("offence", Takes.LIST, QT_TRANSLATE_NOOP("find", "What she is charged with"), "offence:larceny"),
    Operator(
        "charge",
        Takes.ROW,
        QT_TRANSLATE_NOOP("find", "One charge and what became of that charge"),
        "charge:larceny+convicted",
    ),
    Operator(
        "child",
        Takes.CHOICE,
        QT_TRANSLATE_NOOP("find", "A child is inside with her"),
        "child:inside",
        ("inside",),
    ),
    Operator("lawyer", Takes.CHOICE, QT_TRANSLATE_NOOP("find", "No legal help"), "lawyer:none", ("none",)),
    Operator(
        "assigned",
        Takes.PERSON,
        QT_TRANSLATE_NOOP("find", "Whose file it is"),
        "assigned:me",
        ("me", "nobody"),
    ),
    Operator(
        "files",
        Takes.PERSON,
        QT_TRANSLATE_NOOP("find", "Whose caseload it is in: assigned, or recorded and nobody’s"),
        "files:me",
        ("me",),
    ),
    Operator(
        "missing",
        Takes.CHOICE,
        QT_TRANSLATE_NOOP("find", "What was not asked yet"),
        "missing:arrest_date",
        tuple(MISSING),
    ),
    Operator("tag", Takes.LIST, QT_TRANSLATE_NOOP("find", "A flag that is on her file"), "tag:urgent"),
    Operator("note", Takes.TEXT, QT_TRANSLATE_NOOP("find", "Words in notes and meetings"), "note:fever"),
    Operator(
        OWN_FIELD,
        Takes.TEXT,
        QT_TRANSLATE_NOOP("find", "An answer to a field of the office"),
        "field:name=answer",
    ),
)
"""Every operator, in the order in which they are offered."""
BY_NAME = {each.name: each for each in OPERATORS}


CHOICE_WORDS = {
    "overdue": QT_TRANSLATE_NOOP("find", "A day has passed"),
    "due": QT_TRANSLATE_NOOP("find", "Stands on Today"),
    "limits": QT_TRANSLATE_NOOP("find", "Limits of time"),
    "hearings": QT_TRANSLATE_NOOP("find", "Court this week"),
    "liberty": QT_TRANSLATE_NOOP("find", "Bail and legal help"),
    "promises": QT_TRANSLATE_NOOP("find", "Promises and tasks"),
    "untried": QT_TRANSLATE_NOOP("find", "Held before trial"),
    "released": QT_TRANSLATE_NOOP("find", "No longer held"),
    "closed": QT_TRANSLATE_NOOP("find", "Closed files"),
    "contested": QT_TRANSLATE_NOOP("find", "Answers that differ"),
    "assigned:me": QT_TRANSLATE_NOOP("find", "Assigned to me"),
    "me": QT_TRANSLATE_NOOP("find", "My files"),
    "nobody": QT_TRANSLATE_NOOP("find", "Nobody’s files"),
}
"""What a choice means, where the word alone does not say it; with the operator before it, what it means there."""


class Why(StrEnum):
    """Why a word with a colon was not understood."""

    UNKNOWN = "unknown"
    NOT_TAKEN = "not_taken"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Asked:
    """One operator as it was typed: its name and its value; days where it takes days, and on which side of them."""

    name: str
    value: str
    days: int = 0
    side: str = ""
    and_also: str = ""
    """What must hold of the same record too."""

    @property
    def typed(self) -> str:
        """As it stands in the line."""
        return f"{self.name}:{self.value}"


@dataclass(frozen=True, slots=True)
class Trouble:
    """A word that was not understood, why, and what was perhaps meant; it is searched as text."""

    why: Why
    typed: str
    operator: str = ""
    nearest: str = ""


@dataclass(frozen=True, slots=True)
class FindWords:
    """A line taken apart: what is searched as text, what is asked for, and what was not understood."""

    words: str
    asked: tuple[Asked, ...] = ()
    troubles: tuple[Trouble, ...] = ()


def parse(text: str) -> FindWords:
    """Take a line apart. A line without any colon comes back as it is."""
    line = text[:LONGEST]
    if ":" not in line:
        return FindWords(text)
    words: list[str] = []
    asked: list[Asked] = []
    troubles: list[Trouble] = []
    for found in _TOKEN.finditer(line):
        if found["name"] is None or len(asked) == MOST:
            words.append(found[0])
            continue
        read = _read(fold(found["name"]), found["value"].strip('"').strip(), found[0])
        if isinstance(read, Asked):
            asked.append(read)
        elif read.why is Why.EMPTY:
            if line[found.end() :].strip():
                troubles.append(read)
        else:
            words.append(found[0])
            troubles.append(read)
    return FindWords(" ".join(words), tuple(asked), tuple(troubles))


def plain_words(text: str) -> str:
    """What of a line may be somebody's name: no word with a colon."""
    return " ".join(each for each in parse(text).words.split() if ":" not in each)


def not_taken(asked: Asked, nearest: str = "") -> Trouble:
    """An operator whose value answers to nothing here."""
    return Trouble(Why.NOT_TAKEN, asked.typed, asked.name, nearest)


def nearest(typed: str, known: tuple[str, ...]) -> str:
    """What was perhaps meant; empty if nothing looks like it."""
    begun = [name for name in known if len(typed) > 1 and name.startswith(typed)]
    found = begun or get_close_matches(typed, known, n=1, cutoff=0.6)
    return found[0] if found else ""


def offered(text: str, own: Iterable[tuple[str, str]] = ()) -> tuple[tuple[str, str], ...]:
    """What can be put in place of the last word of a line: the text, and what it asks for in words (or nothing).

    `own`: what may be asked of the fields of the office, each as it is typed.
    """
    last = text[:LONGEST].rpartition(" ")[2]
    name, colon, value = fold(last).partition(":")
    if not colon:
        return (
            tuple((f"{each.name}:", each.words) for each in OPERATORS if each.name.startswith(name))
            if len(name) > 1
            else ()
        )
    operator = BY_NAME.get(name)
    if operator is None:
        return ()
    if name == OWN_FIELD:
        begun = [
            each for each in own if each[0].startswith(f"{name}:{value}") and each[0] != f"{name}:{value}"
        ]
        return tuple(each for each in begun if each[0].endswith("=") is ("=" not in value))
    known = operator.choices or ((operator.example.partition(":")[2],) if not value else ())
    return tuple(
        (f"{name}:{each}", _choice_words(name, each) if operator.choices else operator.words)
        for each in known
        if each.startswith(value) and each != value
    )


def _choice_words(name: str, choice: str) -> str:
    return CHOICE_WORDS.get(f"{name}:{choice}") or CHOICE_WORDS.get(choice, "")


def _read(name: str, value: str, typed: str) -> Asked | Trouble:
    operator = BY_NAME.get(name)
    if operator is None:
        return Trouble(Why.UNKNOWN, typed, "", nearest(name, tuple(BY_NAME)))
    if not value:
        return Trouble(Why.EMPTY, typed, name, operator.example)
    plain = fold(value)
    if operator.takes is Takes.CHOICE:
        if plain in operator.choices:
            return Asked(name, plain)
        return Trouble(Why.NOT_TAKEN, typed, name, _with(name, nearest(plain, operator.choices)))
    if operator.takes is Takes.COMPARED:
        compared = _COMPARED.fullmatch(plain)
        if compared is None:
            return Trouble(Why.NOT_TAKEN, typed, name, operator.example)
        return Asked(name, plain, days=int(compared[2]), side=compared[1])
    if operator.takes is Takes.DAYS:
        days = _DAYS.get(plain, int(plain) if plain.isascii() and plain.isdigit() and len(plain) < 6 else -1)
        if not 0 <= days <= _FURTHEST:
            return Trouble(Why.NOT_TAKEN, typed, name, operator.example)
        return Asked(name, plain, days=days)
    if operator.takes is Takes.ROW:
        first, _, other = plain.partition("+")
        return Asked(name, first.strip(), and_also=other.strip())
    return Asked(name, plain)


def _with(name: str, value: str) -> str:
    return f"{name}:{value}" if value else ""
