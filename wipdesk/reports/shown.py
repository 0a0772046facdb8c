"""What one face of a summary may say of a file: every value that is printed is asked for here, and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from wipdesk.domain import date_words
from wipdesk.domain.catalogue import BY_NAME, kind_of
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind
from wipdesk.domain.heard import heard
from wipdesk.domain.lists import OWN
from wipdesk.domain.told import accounts
from wipdesk.domain.values import Contested, Foreign, Missing, Unread
from wipdesk.domain.wording import in_words
from wipdesk.reports.faces import HEALTH, HOMES, Face

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import CodeLists, Say
    from wipdesk.domain.values import AnyValue, Value

Group = tuple[Any, ...]
"""Records of one kind that are said to be the same; mostly one."""

_LEFT_OUT = QT_TRANSLATE_NOOP("summary", "(not on this page)")
_HIDDEN = "…"


class Shown:
    """A woman's file as one face shows it."""

    def __init__(self, file: CaseFile, face: Face, lists: CodeLists, say: Say) -> None:
        self.file = file
        self.face = face
        self.lists = lists
        self.say = say
        self._hidden = _health_labels(lists) if face is not Face.FULL else frozenset()

    def prints(self, kind: str, name: str) -> bool:
        """Whether this face prints a field."""
        return name in HOMES[kind].printed(self.face)

    def value(self, group: Group, name: str) -> AnyValue:
        """The value of a field over records that are the same; not asked where this face leaves it out."""
        if not group or not self.prints(kind_of(group[0]).name, name):
            return Missing.NOT_ASKED
        value = heard(self.file, group, name)
        return (
            _without_words(value, self._field(group, name), self.lists)
            if self.face is Face.ANONYMOUS
            else value
        )

    def words(self, group: Group, name: str) -> str:
        """The value as it is read; empty where it was never asked or this face leaves it out."""
        value = self.value(group, name)
        return "" if value is Missing.NOT_ASKED else self.worded(self._field(group, name), value)

    def short(self, group: Group, name: str) -> str:
        """As `words`, a date in few words for a table."""
        value = self.value(group, name)
        if isinstance(value, PartialDate) and value.known:
            return date_words.short(value, self.say)
        return self.words(group, name)

    def worded(self, field: Field, value: AnyValue) -> str:
        """A value of a field as this face words it."""
        return in_words(field, value, lists=self.lists, people=self.file.people, say=self._say_in_face)

    def code(self, kind: str, name: str, code: str) -> str:
        """The words for one code of a field, as this face says them."""
        field = BY_NAME[kind].field(name)
        if field is None:
            raise KeyError(name)
        value = _plain(code, field, self.lists) if self.face is Face.ANONYMOUS else code
        return self.worded(field, value)

    def date(self, date: PartialDate) -> str:
        """A date that was worked out from the file, without anything she said."""
        return date_words.words(replace(date, said="") if date.known else PartialDate(), self.say)

    def short_date(self, date: PartialDate) -> str:
        """As `date`, in few words for a table."""
        return date_words.short(replace(date, said="") if date.known else PartialDate(), self.say)

    def label(self, kind: str, name: str) -> str:
        """The label of a field in the reader's language."""
        found = BY_NAME[kind]
        field = found.field(name)
        return self.say(found.record.__name__, field.label) if field else name

    def _field(self, group: Group, name: str) -> Field:
        field = kind_of(group[0]).field(name)
        if field is None:
            raise KeyError(name)
        return field

    def _say_in_face(self, context: str, text: str) -> str:
        if (context, text) in self._hidden:
            return self.say("summary", _LEFT_OUT)
        return self.say(context, text)


def _health_labels(lists: CodeLists) -> frozenset[tuple[str, str]]:
    rows = ((name, lists[name].get(code)) for name, code in HEALTH)
    return frozenset((f"list.{name}", row.label) for name, row in rows if row)


def _without_words(value: AnyValue, field: Field, lists: CodeLists) -> AnyValue:
    """The value without anything that somebody typed in her own words."""
    if isinstance(value, Contested):
        told = zip(value.accounts, accounts(value), strict=True)
        return Contested(tuple(replace(account, value=_plain(each, field, lists)) for account, each in told))
    return _plain(value, field, lists)


def _plain(value: Value, field: Field, lists: CodeLists) -> Value:
    if isinstance(value, Unread):
        return Unread(_HIDDEN)
    if isinstance(value, PartialDate):
        return replace(value, said="") if value.known else PartialDate()
    if isinstance(value, str) and field.kind is Kind.CODE:
        known = field.list in lists and lists[field.list].get(value) and not value.startswith(OWN)
        return value if known else _HIDDEN
    return Foreign("null") if isinstance(value, str) else value
