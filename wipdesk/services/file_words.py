"""What the tabs of a woman's file have in common: how its values are worded, and how urgent a line looks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from wipdesk.domain import date_words
from wipdesk.domain.catalogue import BY_NAME, kind_of
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.heard import heard
from wipdesk.domain.naming import localized
from wipdesk.domain.numbers import filled
from wipdesk.domain.own_fields import read_as
from wipdesk.domain.stays import groups
from wipdesk.domain.told import accounts
from wipdesk.domain.values import Contested, Missing
from wipdesk.domain.wording import in_words, source_in_words
from wipdesk.reports.faces import HEALTH
from wipdesk.services.office_lists import office_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import Say
    from wipdesk.domain.values import AnyValue
    from wipdesk.storage.register import Register

_HEALTH = QT_TRANSLATE_NOOP("overview", "Held; why stands in the part about detention")
_TODAY = QT_TRANSLATE_NOOP("overview", "today")
_TOMORROW = QT_TRANSLATE_NOOP("overview", "tomorrow")
_IN_DAYS = QT_TRANSLATE_NOOP("overview", "in {count} days")
_IN_ABOUT = QT_TRANSLATE_NOOP("overview", "in {least} to {most} days")
_YESTERDAY = QT_TRANSLATE_NOOP("overview", "yesterday")
_DAYS_AGO = QT_TRANSLATE_NOOP("overview", "{count} days ago")
_AT_LEAST_AGO = QT_TRANSLATE_NOOP("overview", "at least {count} days ago")
_WHICH = QT_TRANSLATE_NOOP("overview", "{kind}: {name}")
_WHICH_OF = QT_TRANSLATE_NOOP("overview", "{kind} of {date}")

_CALLED_BY = {
    "alias": ("text",),
    "id_number": ("number",),
    "contact": ("name", "relation"),
    "custody_episode": ("place", "regime"),
    "matter": ("court_no", "police_no", "court"),
    "charge": ("offence",),
    "bail": ("state",),
    "representation": ("provider", "lawyer"),
    "sentence": ("kind",),
    "fine_payment": ("amount",),
    "appeal": ("kind",),
    "consent": ("about",),
    "follow_up": ("after",),
    "task": ("what", "kind"),
    "flag": ("what",),
    "document": ("title", "kind"),
    "child": ("birth_date",),
    "tie": ("relation",),
}
_DATED_BY = {
    "hearing": "date",
    "encounter": "date",
    "note": "date",
    "visit": "date",
    "health": "date",
    "complaint": "date",
}


class Tone(StrEnum):
    """How a line looks; the words say the same. Red is for a day that has passed, and for nothing else."""

    PLAIN = "plain"
    AHEAD = "ahead"
    AMBER = "amber"
    RED = "red"
    GREEN = "green"


@dataclass(frozen=True, slots=True)
class Target:
    """What a line opens: a record and its field; without an id a new record of the kind is added."""

    kind: str
    record: str = ""
    field: str = ""
    words: str = ""
    """What a new record begins with in that field."""
    beside: tuple[str, str] = ("", "")
    """Another field of a new record, and its code: what the line is about, such as which follow-up."""


def to_add(file: CaseFile, kind: str, field: str, near: Sequence[str] = ()) -> tuple[Target, str]:
    """What opens an empty form, and what the record hangs on: the matter it is about, or the only one of the file.
    Among several it is for the reader to say (empty: the form asks); without any, the matter comes first.
    """
    if BY_NAME[kind].parent != "matter":
        return Target(kind, "", field), ""
    matters = [[each.id for each in group] for group in groups(file.matters, file.same_as)]
    about = [ids for ids in matters if not set(ids).isdisjoint(near)] or matters
    if not about:
        return Target("matter"), ""
    meant = next((each for each in near if each in about[0]), about[0][0])
    return Target(kind, "", field), meant if len(about) == 1 else ""


def distance(day: PartialDate | None, today: date, say: Say) -> str:
    """How far away a date is: in 11 days, 3 days ago; empty where that cannot be told."""
    if day is None or day.first_day is None or day.last_day is None:
        return ""

    def text(sentence: str, **parts: object) -> str:
        return filled(say("overview", sentence), say, **parts)

    least, most = (day.first_day - today).days, (day.last_day - today).days
    if most < 0:
        if least != most:
            return text(_AT_LEAST_AGO, count=-most)
        return text(_YESTERDAY) if most == -1 else text(_DAYS_AGO, count=-most)
    if least != most:
        return text(_IN_ABOUT, least=max(least, 0), most=most)
    near = {0: _TODAY, 1: _TOMORROW}
    return text(near[least]) if least in near else text(_IN_DAYS, count=least)


class FileWords:
    """A woman's file as it is worded on the screen of the office, in the reader's language."""

    def __init__(self, register: Register, file: CaseFile, say: Say) -> None:
        self.file = file
        self.say = say
        office = office_of(register)
        self.lists, self.own = office.lists, office.fields
        self.today: date = register.today()
        rows = ((name, self.lists[name].get(code)) for name, code in HEALTH)
        self._closed = frozenset((f"list.{name}", row.label) for name, row in rows if row)

    def text(self, sentence: str, /, **parts: object) -> str:
        """A sentence of the overview, filled in."""
        return filled(self.say("overview", sentence), self.say, **parts)

    def label(self, kind: str, name: str) -> str:
        """The label of a field."""
        field = BY_NAME[kind].field(name)
        own = self.own.get(kind, name)
        return localized(BY_NAME[kind], field, self.say) if field else own.field.label if own else name

    def kind(self, kind: str) -> str:
        """What a record of a kind is called."""
        return self.say("kinds", BY_NAME[kind].label)

    def value(self, group: tuple[Any, ...], name: str) -> AnyValue:
        """A fact over records that are said to be the same."""
        return heard(self.file, group, name) if group else Missing.NOT_ASKED

    def worded(self, kind: str, name: str, value: AnyValue) -> str:
        """A value of a field as it is read."""
        return self._worded(kind, name, value, self.say)

    def words(self, group: tuple[Any, ...], name: str) -> str:
        """A fact as it is read; empty where it was never asked."""
        value = self.value(group, name)
        return "" if value is Missing.NOT_ASKED else self.worded(kind_of(group[0]).name, name, value)

    def open_words(self, group: tuple[Any, ...], name: str) -> str:
        """A fact that may stand in an overview: empty where nothing was told, or where it speaks of health."""
        value = self.value(group, name)
        if all(isinstance(each, Missing) for each in accounts(value)):
            return ""
        met: list[tuple[str, str]] = []

        def listening(context: str, text: str) -> str:
            met.append((context, text))
            return self.say(context, text)

        said = self._worded(kind_of(group[0]).name, name, value, listening)
        return "" if self._closed.intersection(met) else said

    def status(self, code: str) -> str:
        """The words of a legal status; one that speaks of health is named only in its own part of the file."""
        row = self.lists["legal_status"].get(code)
        if row and ("list.legal_status", row.label) in self._closed:
            return self.text(_HEALTH)
        return self.worded("woman", "status_override", code)

    def date(self, value: AnyValue, *, kind: str, name: str) -> str:
        """A date in few words; as it was told where it is contested, missing or could not be read."""
        if isinstance(value, PartialDate) and value.known:
            return date_words.words(value, self.say)
        return self.worded(kind, name, value)

    def sources(self, value: AnyValue) -> str:
        """Where a date comes from, each source once."""
        dates = (each for each in accounts(value) if isinstance(each, PartialDate))
        told = dict.fromkeys(source_in_words(each.source, self.say) for each in dates if each.source)
        return ", ".join(told)

    def distance(self, day: PartialDate | None) -> str:
        """How far away a date is from today, as `distance` says it."""
        return distance(day, self.today, self.say)

    def which(self, record: Any) -> str:
        """Which record is meant: the kind with its date, or with what it is called; matters are told apart."""
        name = self._which(record)
        if (
            kind_of(record).name != "matter"
            or [self._which(each) for each in self.file.matters].count(name) < 2
        ):
            return name
        charged = (each for each in self.file.charges if each.parent == record.id)
        offence = next((words for each in charged if (words := self.open_words((each,), "offence"))), "")
        begun = self.open_words((record,), "arrest_date")
        arrested = f"{self.label('matter', 'arrest_date')} {begun}" if begun else ""
        return " · ".join(part for part in (name, arrested, offence) if part)

    def _which(self, record: Any) -> str:
        kind = kind_of(record).name
        dated = getattr(record, _DATED_BY[kind]) if kind in _DATED_BY else None
        if isinstance(dated, PartialDate) and dated.known:
            return self.text(_WHICH_OF, kind=self.kind(kind), date=date_words.words(dated, self.say))
        for name in _CALLED_BY.get(kind, ()):
            value = getattr(record, name)
            if not isinstance(value, Missing | Contested):
                return self.text(_WHICH, kind=self.kind(kind), name=self.worded(kind, name, value))
        return self.kind(kind)

    def _worded(self, kind: str, name: str, value: AnyValue, say: Say) -> str:
        field, own = BY_NAME[kind].field(name), self.own.get(kind, name)
        if own is not None:
            field, value = own.field, read_as(own.field.kind, value)
        if field is None:
            raise KeyError(name)
        return in_words(field, value, lists=self.lists, people=self.file.people, say=say)
