"""What a woman is called in a list, on a page and in a sentence, and what a field is called."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wipdesk.domain.codes import code_of
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.text import balanced
from wipdesk.domain.values import Contested

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.catalogue import RecordKind
    from wipdesk.domain.field import Field
    from wipdesk.domain.values import AnyValue

    Say = Callable[[str, str], str]

_BOTH = QT_TRANSLATE_NOOP("naming", "{one} or {other}")
_NUMBER = QT_TRANSLATE_NOOP("naming", "number {number}")
_NO_NAME = QT_TRANSLATE_NOOP("naming", "name not known ({code})")


def localized(kind: RecordKind, field: Field, say: Say) -> str:
    """A field's label in the reader's language."""
    return say(kind.record.__name__, field.label)


class NameParts(NamedTuple):
    """What can name a woman, every account of it; words of a language are put around it when it is shown."""

    family: tuple[str, ...]
    """As written; lists and pages show it in capitals."""
    given: tuple[str, ...]
    other: tuple[str, ...] = ()
    """Without either: what her warrant or a nickname calls her."""
    number: tuple[str, ...] = ()
    """Without any name: a number by which she is known."""


def name_parts(file: CaseFile) -> NameParts:
    """The parts of the name under which a woman is listed."""
    family, given = (tuple(_texts(value)) for value in (file.woman.name_family, file.woman.name_given))
    if family or given:
        return NameParts(family, given)
    for name in (file.woman.name_on_warrant, *(alias.text for alias in file.aliases)):
        if texts := _texts(name):
            return NameParts((), (), other=tuple(texts))
    for number in file.id_numbers:
        if texts := _texts(number.number):
            return NameParts((), (), number=tuple(texts))
    return NameParts((), ())


def name_in_words(parts: NameParts, code: str, say: Say) -> str:
    """A name as lists and pages write it: KOROMA, Mariama; failing that a nickname, a number, her code."""
    family = tuple(name.upper() for name in parts.family)
    if family or parts.given:
        return ", ".join(either(part, say) for part in (family, parts.given) if part)
    if parts.other:
        return either(parts.other, say)
    if parts.number:
        return say("naming", _NUMBER).format(number=either(parts.number, say))
    return say("naming", _NO_NAME).format(code=code)


def display_name(file: CaseFile, say: Say) -> str:
    """A woman as lists and pages name her: KOROMA, Mariama; failing that a nickname, a number, her code."""
    return name_in_words(name_parts(file), code_of(file.woman.id), say)


def _texts(value: AnyValue) -> list[str]:
    if isinstance(value, Contested):
        return [text for account in value.accounts for text in _texts(account.value)]
    if isinstance(value, str) and value.strip():
        return [balanced(" ".join(value.split()))]
    return []


def either(texts: Sequence[str], say: Say) -> str:
    """Several accounts of one name beside each other; empty if there is none."""
    said = texts[0] if texts else ""
    for other in texts[1:]:
        said = say("naming", _BOTH).format(one=said, other=other)
    return said
