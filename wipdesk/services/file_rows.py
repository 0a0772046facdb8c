"""The records of a woman's file as rows of label and words, in the order in which they are read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from wipdesk.domain import date_words
from wipdesk.domain.case_file import PART_OF_KIND
from wipdesk.domain.catalogue import kind_of
from wipdesk.domain.codes import code_of
from wipdesk.domain.completeness import is_needed
from wipdesk.domain.dates import on_day
from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Wanted
from wipdesk.domain.held import held_in_matter
from wipdesk.domain.lists import DECLINED, UNKNOWN
from wipdesk.domain.naming import display_name
from wipdesk.domain.spans import days_words
from wipdesk.domain.told import date_told
from wipdesk.domain.values import Contested, Foreign, Missing
from wipdesk.services.conflicts import conflict_id
from wipdesk.services.documents import scan_in_words
from wipdesk.services.file_ledger import ledger_in_words
from wipdesk.services.file_words import FileWords
from wipdesk.services.own_fields import value_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wipdesk.domain.case_file import CaseFile, NewerCell, Written
    from wipdesk.domain.lists import Say
    from wipdesk.domain.records.matter import Matter
    from wipdesk.domain.values import AnyValue
    from wipdesk.storage.register import Register


@dataclass(frozen=True, slots=True)
class AccountWords:
    """One of several accounts: what it says, and who wrote it when."""

    words: str
    written: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRow:
    """One field of a record, ready to be read."""

    name: str
    label: str
    words: str
    missing: Missing | None = None
    """Why there is no answer; None where there is one."""
    accounts: tuple[AccountWords, ...] = ()
    """Every account where they differ, oldest first; else empty."""
    conflict: str = ""
    """Names the differing answer, where it can be settled."""
    long: bool = False
    """Whether it may be several lines."""
    newer: bool = False
    """Written by a newer version: can be read here and not changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRows:
    """One record, ready to be read."""

    kind: str
    id: str
    parent: str
    title: str
    code: str
    """Of a woman or child; else empty."""
    rows: tuple[FieldRow, ...]
    not_asked: tuple[str, ...]
    """Labels of what was never asked and what a complete file can do without."""
    written: str
    """Who wrote in it last, and when."""
    twice: bool
    """Whether it is said to be the same as another record of this file: both count as one."""

    def words(self, name: str) -> str:
        """The words of one field; empty where it was not asked."""
        found = next((row for row in self.rows if row.name == name), None)
        return found.words if found and found.missing is not Missing.NOT_ASKED else ""


_BY_ON = QT_TRANSLATE_NOOP("file", "{author}, {date}")
_LASTLY = QT_TRANSLATE_NOOP("file", "Last written by {author}, {date}")
_LASTLY_ON = QT_TRANSLATE_NOOP("file", "Last written {date}")
_HELD = QT_TRANSLATE_NOOP("file", "Held in this matter before trial: {days}")
_DATED_BY = {
    "custody_episode": "from_date",
    "charge": "charged_on",
    "hearing": "date",
    "bail": "decided_on",
    "representation": "from_date",
    "sentence": "sentenced_on",
    "fine_payment": "paid_on",
    "appeal": "filed_on",
    "consent": "date",
    "follow_up": "due",
    "matter": "arrest_date",
    "encounter": "date",
    "task": "due",
    "note": "date",
    "flag": "remind_on",
    "document": "date",
    "id_number": "from_date",
    "health": "date",
    "complaint": "date",
}
_NEWEST_FIRST = frozenset(
    {
        *("custody_episode", "matter", "hearing", "encounter", "note", "task", "document"),
        *("health", "complaint", "consent", "sentence", "appeal"),
    }
)
_AROUND = frozenset({"woman"})
"""Says what it hangs on: she whose file this is."""


class FileRows:
    """Words the records of one file; made anew whenever the file was read."""

    def __init__(self, register: Register, file: CaseFile, say: Say) -> None:
        self.file = file
        self._register = register
        self._told = FileWords(register, file, say)
        self._known = {record.id: record for record in file.records()}
        self._newer: dict[str, list[NewerCell]] = {}
        for cell in file.newer:
            self._newer.setdefault(cell.record, []).append(cell)
        self._last: dict[str, Written] = {}
        for (record, _name), written in file.written.items():
            if record not in self._last or written.at > self._last[record].at:
                self._last[record] = written
        groups = list(file.same_as.values())
        self._twice = {record for record, group in file.same_as.items() if groups.count(group) > 1}

    def women(self) -> tuple[RecordRows, ...]:
        """She, and the other files that are said to be hers."""
        return tuple(self._record(each) for each in (self.file.woman, *self.file.same_women))

    def of(self, kind: str, parent: str = "") -> tuple[RecordRows, ...]:
        """The records of a kind, of one parent if it is named, in the order in which they are read."""
        found = [
            record
            for record in getattr(self.file, PART_OF_KIND[kind])
            if not parent or getattr(record, "parent", "") == parent
        ]
        if kind in _DATED_BY:
            found.sort(key=lambda record: _day(record, kind), reverse=kind in _NEWEST_FIRST)
        return tuple(self._record(each) for each in found)

    def worded(self, record: Any) -> RecordRows:
        """One record of this file, as it is handed in."""
        return self._record(record)

    def held_in(self, matter: str) -> str:
        """How long she was held before trial in one matter, in a sentence."""
        held = held_in_matter(self.file, self._matter(matter), today=self._told.today)
        return self._told.say("file", _HELD).format(days=days_words(held.days, self._told.say))

    def ledger_in(self, matter: str) -> str:
        """How often one matter was put off, for whose reasons and over how many days; empty if never."""
        return ledger_in_words(self._told, matter)

    def _matter(self, wanted: str) -> Matter:
        return next(each for each in self.file.matters if each.id == wanted)

    def _record(self, record: Any) -> RecordRows:
        kind = kind_of(record)
        shown, unasked = [], []
        for field in kind.fields:
            if field.name in _AROUND:
                continue
            if self._is_asked(record, field):
                shown.append(self._row(record, field))
            elif not field.compartment:
                unasked.append(self._told.label(kind.name, field.name))
        return RecordRows(
            kind=kind.name,
            id=record.id,
            parent=getattr(record, "parent", ""),
            title=self._title(record),
            code=code_of(record.id) if kind.name in ("woman", "child") else "",
            rows=(*shown, *self._own_rows(record), *self._from_newer(record.id, kind.name)),
            not_asked=tuple(unasked),
            written=self._lastly(record.id),
            twice=record.id in self._twice,
        )

    def _title(self, record: Any) -> str:
        if record is self.file.woman:
            return display_name(self.file, self._told.say)
        return self._told.which(record)

    def _is_asked(self, record: Any, field: Field) -> bool:
        """Whether a field is shown: it was answered, or a complete file needs an answer."""
        if getattr(record, field.name) is not Missing.NOT_ASKED:
            return True
        wanted = field.wanted is not Wanted.NONE
        return wanted and is_needed(kind_of(record).name, field.name, (record,))

    def _row(self, record: Any, field: Field) -> FieldRow:
        return self._worded(record, field, getattr(record, field.name))

    def _own_rows(self, record: Any) -> Iterator[FieldRow]:
        """What was answered to the office's own fields, retired ones too."""
        for own in self._told.own.of(kind_of(record).name):
            value = value_in(self.file.base, record.id, own.field)
            if value is not Missing.NOT_ASKED:
                yield self._worded(record, own.field, value)

    def _worded(self, record: Any, field: Field, value: AnyValue) -> FieldRow:
        kind = kind_of(record).name
        accounts: tuple[AccountWords, ...] = ()
        if isinstance(value, Contested):
            accounts = tuple(
                AccountWords(self._words(kind, field, each.value), self._by(each.author, each.at))
                for each in value.accounts
            )
        return FieldRow(
            name=field.name,
            label=self._told.label(kind, field.name),
            words=self._words(kind, field, value),
            missing=_missing(value, field),
            accounts=accounts,
            conflict=conflict_id(record.id, field.name) if accounts else "",
            long=field.kind is Kind.LONG_TEXT,
            newer=isinstance(value, Foreign),
        )

    def _words(self, kind: str, field: Field, value: AnyValue) -> str:
        """A value in words; another record of this file by what it is called, not by its code."""
        if field.kind is Kind.RECORD and isinstance(value, str) and value in self._known:
            return self._told.which(self._known[value])
        if field.kind is Kind.BLOB and (scan := scan_in_words(self._register, value, self._told.say)):
            return scan
        return self._told.worded(kind, field.name, value)

    def _from_newer(self, record: str, kind: str) -> Iterator[FieldRow]:
        """What a newer version wrote and this one cannot word."""
        for cell in self._newer.get(record, ()):
            if self._told.own.get(kind, cell.field) is not None:
                continue
            yield FieldRow(
                name=cell.field,
                label=" ".join(cell.field.split("_")).capitalize(),
                words=self._told.say("wording", "From a newer version"),
                newer=True,
            )

    def _lastly(self, record: str) -> str:
        written = self._last.get(record)
        day = self._day_of(written.at) if written else ""
        if not written or not day:
            return ""
        author = self.file.people.get(written.author, "")
        return self._told.say("file", _LASTLY if author else _LASTLY_ON).format(author=author, date=day)

    def _by(self, author: str, at: str) -> str:
        name, day = self.file.people.get(author, ""), self._day_of(at)
        if name and day:
            return self._told.say("file", _BY_ON).format(author=name, date=day)
        return name or day

    def _day_of(self, at: str) -> str:
        """The day of a time that a laptop wrote down; empty if it is no such time."""
        try:
            return date_words.short(on_day(date.fromisoformat(at[:10])), self._told.say)
        except ValueError:
            return ""


def _day(record: Any, kind: str) -> tuple[bool, str, str]:
    """What to sort by: undated records stand together, above the dated where the newest is first."""
    day = date_told(getattr(record, _DATED_BY[kind]))
    known = day is not None and bool(day.earliest or day.latest)
    undated_first = kind in _NEWEST_FIRST
    if day is None or not known:
        return undated_first, "", record.id
    return not undated_first, day.earliest or day.latest, record.id


def _missing(value: AnyValue, field: Field) -> Missing | None:
    """Why there is no answer, also where the list of a field has an answer of its own for that."""
    if isinstance(value, Missing):
        return value
    listed = {UNKNOWN: Missing.UNKNOWN, DECLINED: Missing.DECLINED}
    return listed.get(value) if field.kind is Kind.CODE and isinstance(value, str) else None
