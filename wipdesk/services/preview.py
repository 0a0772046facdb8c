"""What a bundle does, or did, line by line: each names what it is about, so that it can be opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.domain.case_file import CaseFile
from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.codes import code_of
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.lists import as_written
from wipdesk.domain.naming import display_name, localized
from wipdesk.domain.numbers import filled
from wipdesk.domain.own_fields import read_as
from wipdesk.domain.wording import in_words
from wipdesk.services import setting_words, suspected
from wipdesk.services.candidates import differences_in_words, reasons_in_words
from wipdesk.services.conflicts import conflict_id
from wipdesk.services.office_lists import lists_of
from wipdesk.services.own_fields import fields_of
from wipdesk.services.report_words import in_numbers
from wipdesk.storage import brought_cells, reading
from wipdesk.storage.arrivals import MOST_NAMED
from wipdesk.sync import roster as rosters

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from wipdesk.domain.lists import Say
    from wipdesk.domain.values import AnyValue
    from wipdesk.storage.brought_cells import Place, Written
    from wipdesk.storage.register import Connection, Register
    from wipdesk.sync.report import Report

MOST = 200
"""Lines of one part; the number beside its title tells of all."""
_CONTEXT = "preview"
_KINDS = ("woman", "alias", "id_number")

_TITLES = {
    "women": QT_TRANSLATE_NOOP("preview", "New women"),
    "duplicates": QT_TRANSLATE_NOOP("preview", "May be here already"),
    "conflicts": QT_TRANSLATE_NOOP("preview", "Answers that differ, for somebody to decide"),
    "facts": QT_TRANSLATE_NOOP("preview", "Facts that change"),
    "records": QT_TRANSLATE_NOOP("preview", "Records added to files that are here"),
    "deletions": QT_TRANSLATE_NOOP("preview", "Records taken away"),
    "gaps": QT_TRANSLATE_NOOP("preview", "What has not arrived"),
    "strangers": QT_TRANSLATE_NOOP("preview", "Laptops that are not known here"),
    "clocks": QT_TRANSLATE_NOOP("preview", "Clocks that look wrong"),
}
_FACT = QT_TRANSLATE_NOOP("preview", "{label}: {now} (before: {before})")
_ACCOUNTS = QT_TRANSLATE_NOOP("preview", "{label}: {now}")
_TAKEN_AWAY = QT_TRANSLATE_NOOP("preview", "{kind} taken away")
_ADDED = QT_TRANSLATE_NOOP("preview", "{kind} added")
_CHANGED_TOO = QT_TRANSLATE_NOOP("preview", "Taken away by one, written to by another")
_MAY_BE = QT_TRANSLATE_NOOP("preview", "May be {name}, {code}. {reasons}")
_GAP = QT_TRANSLATE_NOOP("preview", "Changes {ranges} never came here: ask for them.")
_GAP_ONE = QT_TRANSLATE_NOOP("preview", "Change {ranges} never came here: ask for it.")
_HELD_ONE = QT_TRANSLATE_NOOP("preview", "1 change waits until this laptop is enrolled.")
_HELD = QT_TRANSLATE_NOOP("preview", "{count} changes wait until this laptop is enrolled.")
_CLOCK_ONE = QT_TRANSLATE_NOOP(
    "preview", "1 change says {first}. What it says counts; only its place in lists is off."
)
_CLOCK = QT_TRANSLATE_NOOP(
    "preview",
    "{count} changes say {first} to {last}. What they say counts; only their place in lists is off.",
)
_LAPTOP = QT_TRANSLATE_NOOP("preview", "Laptop {number}")
_NOT_HERE = QT_TRANSLATE_NOOP("preview", "not shown here now ({code})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line: whose it is, and what. `woman` is her file's id and `conflict` an open question, empty if none."""

    name: str
    words: str
    woman: str = ""
    other: str = ""
    """The second woman, where two may be one."""
    kind: str = ""
    record: str = ""
    field: str = ""
    conflict: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """Lines of one sort, and how many there are in all."""

    sort: str
    title: str
    total: int
    lines: tuple[Line, ...]


def parts(register: Register, report: Report, number: int, say: Say = as_written) -> tuple[Part, ...]:
    """What a bundle that was read before did, as the register stands now; parts with nothing in them are left out."""
    with register.reading() as connection:
        return parts_in(connection, register, report, number, say)


def parts_in(
    connection: Connection, register: Register, report: Report, number: int, say: Say
) -> tuple[Part, ...]:
    """The same in one state of the register, such as the one that a merge would make."""
    told = _Told(connection, register, report, number, say)
    made = (
        ("women", report.women, told.women()),
        ("duplicates", len(report.brought.duplicates), told.duplicates()),
        ("conflicts", report.conflicts, told.conflicts()),
        ("facts", told.count_of_facts(), told.facts()),
        ("records", len(report.brought.records), told.records()),
        ("deletions", report.deletions, told.deletions()),
        ("gaps", len(report.gaps), told.gaps()),
        ("strangers", len(report.held), told.strangers()),
        ("clocks", len(report.brought.clocks), told.clocks()),
    )
    return tuple(
        Part(sort, say(_CONTEXT, _TITLES[sort]), total, tuple(lines)) for sort, total, lines in made if total
    )


class _Told:
    """Puts ids into words; names and places are read once for all lines."""

    def __init__(
        self, connection: Connection, register: Register, report: Report, number: int, say: Say
    ) -> None:
        self._connection = connection
        self._register = register
        self._report = report
        self._say = say
        self._lists, self._own = lists_of(register), fields_of(register)
        self._people = reading.people(connection)
        self._roster = rosters.read(connection, register.trust.orders)
        brought = report.brought
        cells = [*brought.cells[:MOST], *(c for c in brought.conflicts[:MOST] if not c[1].startswith("_"))]
        self._cells = brought_cells.written(connection, number, list(dict.fromkeys(cells)))
        gone = [
            *brought.records[:MOST],
            *brought.deletions[:MOST],
            *(record for record, _ in brought.conflicts[:MOST]),
        ]
        # Both laptops that made one setting wrote its name, which never changes: no news.
        self._names_of_settings = {
            cell for cell, each in self._cells.items() if (each.place.kind, cell[1]) == ("setting", "name")
        }
        self._places: dict[str, Place] = {
            record: place
            for record in dict.fromkeys(gone)
            if (place := brought_cells.place_of(connection, record)) is not None
        }
        self._names = self._named([
            *brought.women[:MOST],
            *(woman for pair in brought.duplicates[:MOST] for woman in pair),
            *(each.place.root for each in self._cells.values() if each.place.root_kind == "woman"),
            *(place.root for place in self._places.values() if place.root_kind == "woman"),
        ])  # fmt: skip

    def _named(self, women: Iterable[str]) -> dict[str, str]:
        wanted = list(dict.fromkeys(women))
        shown = reading.many_files(self._connection, wanted, kinds=_KINDS)
        names = {file.woman.id: display_name(file, self._say) for file in shown}
        gone = reading.taken_away(self._connection, [each for each in wanted if each not in names])
        return names | {woman.id: display_name(CaseFile(woman=woman), self._say) for woman in gone}

    def _text(self, sentence: str, **facts: object) -> str:
        return filled(self._say(_CONTEXT, sentence), self._say, **facts)

    def _called(self, woman: str) -> str:
        return self._names.get(woman) or self._text(_NOT_HERE, code=code_of(woman))

    def women(self) -> list[Line]:
        lines = [
            Line(name=self._called(each), words=code_of(each), kind="woman", record=each, woman=each)
            for each in self._report.brought.women[:MOST]
        ]
        return sorted(lines, key=lambda line: line.name)

    def duplicates(self) -> list[Line]:
        lines = []
        country, today = self._register.office.country, self._register.today()
        for one, other in self._report.brought.duplicates[:MOST]:
            why = suspected.evidence(self._connection, country, one, other)
            reasons = reasons_in_words(why, self._lists, today, self._say) if why else ()
            against = differences_in_words(why, today, self._say) if why else ()
            said = "; ".join((*reasons, *against))
            words = self._text(_MAY_BE, name=self._called(other), code=code_of(other), reasons=said).strip()
            lines.append(
                Line(name=self._called(one), words=words, kind="woman", record=one, woman=one, other=other)
            )
        return lines

    def conflicts(self) -> list[Line]:
        lines = []
        for record, name in self._report.brought.conflicts[:MOST]:
            cell = self._cells.get((record, name))
            place = cell.place if cell is not None else self._places.get(record)
            if place is None:
                continue
            words = self._text(_CHANGED_TOO) if cell is None else self._worded(_ACCOUNTS, cell, name)
            lines.append(self._line(place, record, name, words, conflict=conflict_id(record, name)))
        return lines

    def count_of_facts(self) -> int:
        """Facts that stand alone: those that differ are told of by themselves."""
        brought = self._report.brought
        alone = len(set(brought.cells).difference(brought.conflicts, self._names_of_settings))
        return alone if len(brought.cells) < MOST_NAMED else max(alone, self._report.fields)

    def facts(self) -> list[Line]:
        differing = {*self._report.brought.conflicts, *self._names_of_settings}
        listed = [cell for cell in self._report.brought.cells if cell not in differing]
        cells = ((cell, self._cells.get(cell)) for cell in listed[:MOST])
        return [
            self._line(cell.place, record, name, self._worded(_FACT, cell, name))
            for (record, name), cell in cells
            if cell is not None
        ]

    def records(self) -> list[Line]:
        return self._of_records(self._report.brought.records, _ADDED)

    def deletions(self) -> list[Line]:
        return self._of_records(self._report.brought.deletions, _TAKEN_AWAY)

    def _of_records(self, records: Sequence[str], sentence: str) -> list[Line]:
        return [
            self._line(place, record, "", self._text(sentence, kind=self._kind(place.kind)))
            for record in records[:MOST]
            if (place := self._places.get(record)) is not None
        ]

    def gaps(self) -> list[Line]:
        return [
            Line(
                name=self._whose(gap.device, gap.person, gap.label),
                words=self._text(_GAP_ONE if gap.count == 1 else _GAP, ranges=in_numbers(gap.ranges)),
            )
            for gap in self._report.gaps
        ]

    def strangers(self) -> list[Line]:
        return [
            Line(
                name=self._whose(each.device, each.person, each.label),
                words=self._text(_HELD_ONE if each.count == 1 else _HELD, count=each.count),
            )
            for each in self._report.held
        ]

    def clocks(self) -> list[Line]:
        lines = []
        for device, count, first, last in self._report.brought.clocks:
            raw = bytes.fromhex(device)
            name = self._whose(device, self._roster.name_of(raw), self._roster.label_of(raw))
            shown = (first.replace("T", " "), last.replace("T", " "))
            words = self._text(
                _CLOCK_ONE if count == 1 else _CLOCK, count=count, first=shown[0], last=shown[1]
            )
            lines.append(Line(name=name, words=words))
        return lines

    def _line(self, place: Place, record: str, name: str, words: str, conflict: str = "") -> Line:
        woman = place.root if place.root_kind == "woman" else ""
        return Line(
            name=self._called(woman) if woman else self._of_no_woman(place, record),
            words=words,
            woman=woman,
            kind=place.kind,
            record=record,
            field=name,
            conflict=conflict,
        )

    def _of_no_woman(self, place: Place, record: str) -> str:
        which = code_of(place.root) if place.root_kind == "child" else ""
        if place.kind == "setting":
            return setting_words.name_in(self._connection, record, self._say) or self._kind(place.kind)
        return f"{self._kind(place.root_kind)} {which}".strip()

    def _kind(self, kind: str) -> str:
        return self._say("kinds", BY_NAME[kind].label) if kind in BY_NAME else kind

    def _worded(self, sentence: str, cell: Written, name: str) -> str:
        kind = BY_NAME.get(cell.place.kind)
        own = self._own.get(cell.place.kind, name)
        field = own.field if own else kind.field(name) if kind is not None else None
        if kind is None or field is None:
            return name
        if kind.name == "setting" and (
            told := setting_words.change_in_words(cell.now, cell.before, self._say)
        ):
            return told

        def words(value: AnyValue) -> str:
            told = read_as(field.kind, value) if own else value
            return in_words(field, told, lists=self._lists, people=self._people, say=self._say)

        label = field.label if own else localized(kind, field, self._say)
        return self._text(sentence, label=label, now=words(cell.now), before=words(cell.before))

    def _whose(self, device: str, person: str, label: str) -> str:
        if person and label:
            return f"{person} ({label})"
        return person or label or self._text(_LAPTOP, number=device[:8])


def as_json(found: Sequence[Part]) -> dict[str, Any]:
    """The parts by sort, each a list of lines."""
    return {
        sort: [_line_json(line) for part in found if part.sort == sort for line in part.lines]
        for sort in _TITLES
    }


def _line_json(line: Line) -> Mapping[str, str]:
    return {name: getattr(line, name) for name in Line.__dataclass_fields__}
