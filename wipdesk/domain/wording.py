"""A stored value as people read it: on a form, in the conflict view and on paper."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain import attachments, date_words
from wipdesk.domain.codes import code_of
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind
from wipdesk.domain.numbers import filled, grouped
from wipdesk.domain.text import balanced
from wipdesk.domain.values import Contested, Foreign, Missing, Money, Sealed, Term, Unread

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wipdesk.domain.lists import CodeLists, Say
    from wipdesk.domain.values import AnyValue, Value

MISSING = {
    Missing.NONE: QT_TRANSLATE_NOOP("wording", "None"),
    Missing.UNKNOWN: QT_TRANSLATE_NOOP("wording", "Not known"),
    Missing.DECLINED: QT_TRANSLATE_NOOP("wording", "She preferred not to say"),
    Missing.NOT_ASKED: QT_TRANSLATE_NOOP("wording", "Not asked"),
}
SOURCES = {
    "self": QT_TRANSLATE_NOOP("wording", "her account"),
    "family": QT_TRANSLATE_NOOP("wording", "family"),
    "warrant": QT_TRANSLATE_NOOP("wording", "warrant"),
    "prison_reg": QT_TRANSLATE_NOOP("wording", "prison register"),
    "police": QT_TRANSLATE_NOOP("wording", "police"),
    "court_file": QT_TRANSLATE_NOOP("wording", "court file"),
    "lawyer": QT_TRANSLATE_NOOP("wording", "lawyer"),
    "other_ngo": QT_TRANSLATE_NOOP("wording", "another organisation"),
    "derived": QT_TRANSLATE_NOOP("wording", "worked out"),
    "unknown": QT_TRANSLATE_NOOP("wording", "source not known"),
}
"""Where a fact comes from, short enough to stand in brackets behind a date."""

_MONEY = {
    "SLE": QT_TRANSLATE_NOOP("wording", "NLe {amount}"),
    "SLL": QT_TRANSLATE_NOOP("wording", "Le {amount} (old leones, before 2022)"),
    "unknown": QT_TRANSLATE_NOOP("wording", "{amount} (not known which money)"),
    "": QT_TRANSLATE_NOOP("wording", "{amount} (currency not stated)"),
}
_OTHER_MONEY = QT_TRANSLATE_NOOP("wording", "{currency} {amount}")
_TERM = (
    ("years", QT_TRANSLATE_NOOP("wording", "1 year"), QT_TRANSLATE_NOOP("wording", "{count} years")),
    ("months", QT_TRANSLATE_NOOP("wording", "1 month"), QT_TRANSLATE_NOOP("wording", "{count} months")),
    ("days", QT_TRANSLATE_NOOP("wording", "1 day"), QT_TRANSLATE_NOOP("wording", "{count} days")),
)
_NO_TERM = QT_TRANSLATE_NOOP("wording", "no time")
_YES = QT_TRANSLATE_NOOP("wording", "Yes")
_NO = QT_TRANSLATE_NOOP("wording", "No")
_BLOB = QT_TRANSLATE_NOOP("wording", "Attached")
_BLOB_PAGE = QT_TRANSLATE_NOOP("wording", "Attached (1 page)")
_BLOB_PAGES = QT_TRANSLATE_NOOP("wording", "Attached ({count} pages)")
_UNREAD = QT_TRANSLATE_NOOP("wording", "“{text}” (not read)")
_FOREIGN = QT_TRANSLATE_NOOP("wording", "From a newer version")
SEALED = QT_TRANSLATE_NOOP("wording", "Kept in a closed compartment")
_NOT_LISTED = QT_TRANSLATE_NOOP("wording", "{code} (not in the list)")
_OR = QT_TRANSLATE_NOOP("wording", "{earlier} or {last}")
_ACCOUNTS = {
    2: QT_TRANSLATE_NOOP("wording", "{values}: two accounts"),
    3: QT_TRANSLATE_NOOP("wording", "{values}: three accounts"),
}
_MORE_ACCOUNTS = QT_TRANSLATE_NOOP("wording", "{values}: {count} accounts")
_SEALED_ACCOUNTS = QT_TRANSLATE_NOOP("wording", "{count} sealed entries")

_RECORD_ID = re.compile("[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is needed to word any value of one field."""

    field: Field
    lists: CodeLists
    people: Mapping[str, str]
    say: Say

    def fill(self, sentence: str, /, **parts: object) -> str:
        return filled(self.say("wording", sentence), self.say, **parts)


def in_words(field: Field, value: AnyValue, *, lists: CodeLists, people: Mapping[str, str], say: Say) -> str:
    """Word a value of a field; nothing that is stored gives an empty text unless it is an empty text.

    `people` names those who work here by person id; `say` translates a marked text of a context.
    """
    asked = _Asked(field, lists, people, say)
    if isinstance(value, Contested):
        return balanced(_contested(asked, value))
    return balanced(_one(asked, value))


def source_in_words(source: str, say: Say) -> str:
    """Word where a fact comes from, in two or three words; empty for no source, an unlisted one as it is."""
    return say("wording", SOURCES[source]) if source in SOURCES else source


def _one(asked: _Asked, value: Value) -> str:
    if isinstance(value, Missing):
        return asked.fill(MISSING[value])
    if isinstance(value, Unread):
        return asked.fill(_UNREAD, text=balanced(value.text))
    if isinstance(value, Foreign):
        return asked.fill(_FOREIGN)
    if isinstance(value, Sealed):
        return asked.fill(SEALED)
    return balanced(WORDED[asked.field.kind](asked, value))


def _contested(asked: _Asked, value: Contested) -> str:
    values = [account.value for account in value.accounts]
    if all(isinstance(each, Sealed) for each in values):
        return asked.fill(_SEALED_ACCOUNTS, count=len(values))
    texts = [_one(asked, each) for each in values]
    different = list(dict.fromkeys(texts))
    shown = different if len(different) > 1 else texts
    joined = asked.fill(_OR, earlier=", ".join(shown[:-1]), last=shown[-1]) if len(shown) > 1 else shown[0]
    return asked.fill(_ACCOUNTS.get(len(values), _MORE_ACCOUNTS), values=joined, count=len(values))


def _text(_asked: _Asked, value: object) -> str:
    return str(value)


def _code(asked: _Asked, value: object) -> str:
    code = str(value)
    if asked.field.list not in asked.lists or asked.lists[asked.field.list].get(code) is None:
        return asked.fill(_NOT_LISTED, code=code)
    return asked.lists[asked.field.list].label(code, asked.say)


def _date(asked: _Asked, value: object) -> str:
    return date_words.words(value, asked.say) if isinstance(value, PartialDate) else str(value)


def _yes_no(asked: _Asked, value: object) -> str:
    return asked.fill(_YES if value else _NO)


def _money(asked: _Asked, value: object) -> str:
    if not isinstance(value, Money):
        return str(value)
    text = _MONEY.get(value.currency, _OTHER_MONEY)
    return asked.fill(text, amount=grouped(value.amount, asked.say), currency=value.currency)


def _term(asked: _Asked, value: object) -> str:
    if not isinstance(value, Term):
        return str(value)
    parts = [
        asked.fill(one if count == 1 else several, count=count)
        for name, one, several in _TERM
        if (count := getattr(value, name))
    ]
    return " ".join(parts) or asked.fill(_NO_TERM)


def _record(asked: _Asked, value: object) -> str:
    record = str(value)
    if record in asked.people:
        return asked.people[record]
    return code_of(record) if _RECORD_ID.fullmatch(record) else record


def _blob(asked: _Asked, value: object) -> str:
    count = len(attachments.read(str(value)))
    if count == 0:
        return asked.fill(_BLOB)
    return asked.fill(_BLOB_PAGE if count == 1 else _BLOB_PAGES, count=count)


WORDED: dict[Kind, Callable[[_Asked, object], str]] = {
    Kind.TEXT: _text,
    Kind.LONG_TEXT: _text,
    Kind.CODE: _code,
    Kind.DATE: _date,
    Kind.BIRTH: _date,
    Kind.YES_NO: _yes_no,
    Kind.NUMBER: _text,
    Kind.MONEY: _money,
    Kind.TERM: _term,
    Kind.RECORD: _record,
    Kind.BLOB: _blob,
}
"""How a value of each kind is worded once it is there, can be read and is not contested."""
