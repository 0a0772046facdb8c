"""What a woman is called in a list, on a page and in a sentence, and what a field is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.codes import code_of
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.text import balanced
from wipdesk.domain.values import Contested

if TYPE_CHECKING:
    from collections.abc import Callable

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


def display_name(file: CaseFile, say: Say) -> str:
    """A woman as lists and pages name her: KOROMA, Mariama; failing that a nickname, a number, her code."""
    family, given = (_texts(value) for value in (file.woman.name_family, file.woman.name_given))
    family = [name.upper() for name in family]
    if family or given:
        return ", ".join(_either(part, say) for part in (family, given) if part)
    for name in (file.woman.name_on_warrant, *(alias.text for alias in file.aliases)):
        if texts := _texts(name):
            return _either(texts, say)
    for number in file.id_numbers:
        if texts := _texts(number.number):
            return say("naming", _NUMBER).format(number=_either(texts, say))
    return say("naming", _NO_NAME).format(code=code_of(file.woman.id))


def _texts(value: AnyValue) -> list[str]:
    if isinstance(value, Contested):
        return [text for account in value.accounts for text in _texts(account.value)]
    if isinstance(value, str) and value.strip():
        return [balanced(" ".join(value.split()))]
    return []


def _either(texts: list[str], say: Say) -> str:
    said = texts[0]
    for other in texts[1:]:
        said = say("naming", _BOTH).format(one=said, other=other)
    return said
