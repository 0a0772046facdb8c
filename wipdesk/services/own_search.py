"""What a search asks of the office's own fields: `field:trade=soap`, and words found in their texts and choices."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wipdesk.domain import find_words
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.field import Kind
from wipdesk.domain.own_asking import Asking
from wipdesk.domain.text import words
from wipdesk.domain.typed import read_typed
from wipdesk.services.office_lists import lists_of
from wipdesk.services.own_fields import fields_of
from wipdesk.storage.own_asked import OwnAnswers

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wipdesk.domain.find_words import Asked, Trouble
    from wipdesk.domain.lists import CodeList, CodeLists, Say
    from wipdesk.domain.own_fields import OwnField
    from wipdesk.storage.register import Register

_PARTS = re.compile(r"(?P<name>[^=<>]*)(?P<sign>[=<>])?(?P<value>.*)", re.DOTALL)
_WRITTEN = frozenset({Kind.TEXT, Kind.CODE})
"""Answers that are found by their words alone; a number or a date must be asked for by its field."""


def meant(register: Register, lists: CodeLists, asked: Asked, say: Say) -> OwnAnswers | Trouble:
    """What is asked of which fields; a trouble where no field or no answer is called so."""
    found = _PARTS.fullmatch(asked.value.replace('"', ""))
    name, sign, value = (found["name"], found["sign"], found["value"].strip()) if found else ("", "", "")
    own = fields_of(register).fields
    chosen = _named(own, name)
    if not chosen:
        near = find_words.nearest(name.strip(), tuple(sorted({_short(each) for each in own})))
        return find_words.not_taken(asked, f"field:{near}{sign or ''}{value}" if near else "")
    if not sign or not value:
        asking = [(each, Asking()) for each in chosen if not sign]
    else:
        asking = [
            (each, made) for each in chosen if (made := _asking(register, lists, each, sign, value, say))
        ]
    if not asking:
        return find_words.not_taken(asked, _example(lists, chosen[0], say))
    return OwnAnswers(tuple((each.of, each.field.name, made) for each, made in asking))


def in_words(register: Register, lists: CodeLists, said: tuple[str, ...], say: Say) -> OwnAnswers:
    """Every own field in which these words may stand: written in a text, or those of an answer that was chosen."""
    typed = " ".join(said)
    return OwnAnswers(
        tuple(
            (each.of, each.field.name, Asking(words=said, codes=_codes(lists, each, typed, say)))
            for each in fields_of(register).fields
            if each.field.kind in _WRITTEN
        )
    )


def offered(register: Register) -> tuple[tuple[str, str], ...]:
    """What can be asked of own fields, each as it is typed, with the words of the field: itself, then its choices."""
    lists = lists_of(register)
    found: list[tuple[str, str]] = []
    for each in fields_of(register).fields:
        begun = f"field:{_short(each)}="
        found.append((begun, each.field.label))
        if each.field.list in lists:
            codes = (row.code.removeprefix("x_") for row in lists[each.field.list])
            found += [(begun + code, each.field.label) for code in codes]
    return tuple(dict.fromkeys(found))


def _named(own: Iterable[OwnField], typed: str) -> list[OwnField]:
    """The fields that are called so: by their name, or by words that begin the words of their label."""
    plain = typed.strip()
    exact = [each for each in own if plain in (each.field.name, _short(each))]
    wanted = words(plain)
    if exact or not wanted:
        return exact
    return [each for each in own if _begins(words(each.field.label), wanted)]


def _asking(
    register: Register, lists: CodeLists, own: OwnField, sign: str, value: str, say: Say
) -> Asking | None:
    """What is asked of one field; None where it can have no such answer."""
    said = tuple(words(value))
    kind = own.field.kind
    if sign != "=" and kind is not Kind.NUMBER:
        return None
    if kind is Kind.CODE:
        codes = _codes(lists, own, value, say)
        return Asking(codes=codes) if codes else None
    read = read_typed(own.field, value, today=register.today(), lists=lists)
    if kind is Kind.NUMBER and isinstance(read, int) and not isinstance(read, bool):
        return Asking(words=said if sign == "=" else (), sign=sign, number=read)
    if kind is Kind.YES_NO and isinstance(read, bool):
        return Asking(yes=read)
    if isinstance(read, PartialDate) and read.known:
        return Asking(words=said, first=read.earliest, last=read.latest)
    return Asking(words=said) if said and sign == "=" else None


def _codes(lists: CodeLists, own: OwnField, typed: str, say: Say) -> frozenset[str]:
    """Codes of its list that are meant: the code itself, or every word begins a word of its answer."""
    if own.field.list not in lists:
        return frozenset()
    listed: CodeList = lists[own.field.list]
    exact = frozenset(row.code for row in listed if typed in (row.code, row.code.removeprefix("x_")))
    wanted = words(typed)
    return exact or frozenset(
        row.code for row in listed if wanted and _begins(words(listed.label(row.code, say)), wanted)
    )


def _begins(known: list[str], wanted: list[str]) -> bool:
    return all(any(word.startswith(each) for word in known) for each in wanted)


def _short(own: OwnField) -> str:
    return own.field.name.removeprefix("x_")


def _example(lists: CodeLists, own: OwnField, say: Say) -> str:
    """How one answer of the field would be asked for."""
    if own.field.list not in lists:
        return ""
    first = next((row.code.removeprefix("x_") for row in lists[own.field.list]), "")
    return f"field:{_short(own)}={first}" if first else ""
