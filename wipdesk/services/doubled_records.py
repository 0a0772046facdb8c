"""Records of one woman that may be one thing written down twice: the same hearing, matter, charge, child, stretch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import LINKABLE, kind_of
from wipdesk.domain.doubled import Alike, doubled
from wipdesk.domain.field import QT_TRANSLATE_NOOP, Kind, Sensitivity
from wipdesk.domain.lists import as_written
from wipdesk.domain.naming import display_name
from wipdesk.domain.stays import groups
from wipdesk.errors import NoSuchRecord
from wipdesk.services.duplicates import said_in_words
from wipdesk.services.file_words import FileWords
from wipdesk.services.identity_questions import Standing, questions
from wipdesk.storage import identity_links, queries, reading
from wipdesk.storage.identity_links import DIFFERENT
from wipdesk.storage.seen import token

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wipdesk.domain.lists import Say
    from wipdesk.storage.register import Connection, Register

_KINDS = (
    *("woman", "alias", "id_number", "matter", "charge", "hearing", "bail", "custody_episode"),
    *("sentence", "appeal"),
)
_LINKED = frozenset(LINKABLE) - {"woman"}
_WHY = {
    Alike.SAME_POLICE_NUMBER: QT_TRANSLATE_NOOP("duplicates", "Same police number"),
    Alike.SAME_COURT_NUMBER: QT_TRANSLATE_NOOP("duplicates", "Same court number"),
    Alike.SAME_DAY: QT_TRANSLATE_NOOP("duplicates", "Same matter, same day"),
    Alike.SAME_OFFENCE: QT_TRANSLATE_NOOP("duplicates", "Same matter, same offence"),
    Alike.SAME_AGE: QT_TRANSLATE_NOOP("duplicates", "Of about the same age, written down by two people"),
    Alike.SAME_PLACE_AND_TIME: QT_TRANSLATE_NOOP("duplicates", "Same place, and the days overlap"),
}
_WRITTEN_BY = QT_TRANSLATE_NOOP("duplicates", "Written down by {names}")
_CLOSED = frozenset({Sensitivity.SC, Sensitivity.SF})
_FACTS = 4
_BY_HAND = QT_TRANSLATE_NOOP("duplicates", "Somebody said so")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPair:
    """Two records that may be one, as they are read."""

    woman: str
    """Whose file they stand in."""
    code: str
    name: str
    kind: str
    kind_words: str
    one: str
    other: str
    one_words: tuple[str, ...]
    """What the first is, who wrote it down, and what it says."""
    other_words: tuple[str, ...]
    reason: str
    standing: Standing
    said: str
    mark: str


def in_file(register: Register, woman: str, say: Say = as_written) -> tuple[RecordPair, ...]:
    """What may stand twice in a woman's file, over all files said to be hers. Raises NoSuchRecord."""
    with register.reading() as connection:
        file = reading.case_file(connection, woman)
        if file is None:
            raise NoSuchRecord("woman", woman)
        return tuple(_Said(connection).pairs(FileWords(register, file, say)))


def everywhere(
    register: Register, say: Say = as_written, step: Callable[[int, int], object] | None = None
) -> tuple[RecordPair, ...]:
    """What may stand twice, over all files, each woman once. `step` is told how far it is and may raise Cancelled."""
    found: list[RecordPair] = []
    with register.reading() as connection:
        women, said = queries.roots_of_kind(connection, "woman"), _Said(connection)
        with_children = identity_links.women_with_children(connection)
        done: set[str] = set()
        for at, file in enumerate(reading.many_files(connection, women, kinds=_KINDS)):
            if step is not None and at % 100 == 0:
                step(at, len(women))
            if file.woman.id in done:
                continue
            members = {each.id for each in file.women}
            done |= members
            whole = reading.case_file(connection, file.woman.id) if members & with_children else None
            found += said.pairs(FileWords(register, whole or file, say))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Joined:
    """Records of a woman that are said to be one: each with what it is."""

    kind: str
    kind_words: str
    records: tuple[tuple[str, tuple[str, ...]], ...]
    """Id and words of each."""


def joined(register: Register, woman: str, say: Say = as_written) -> tuple[Joined, ...]:
    """What is said to be one in a woman's file. Raises NoSuchRecord."""
    with register.reading() as connection:
        file = reading.case_file(connection, woman)
    if file is None:
        raise NoSuchRecord("woman", woman)
    told = FileWords(register, file, say)
    records = (each for each in file.records() if kind_of(each).name in _LINKED)
    return tuple(
        Joined(
            kind_of(group[0]).name,
            told.kind(kind_of(group[0]).name),
            tuple((each.id, _in_words(told, each)) for each in group),
        )
        for group in groups(records, file.same_as)
        if len(group) > 1
    )


class _Said:
    """What people said of records so far, read once."""

    def __init__(self, connection: Connection) -> None:
        said = [each for each in identity_links.said(connection) if each.kind != "woman"]
        self._kinds = {each.pair: each.kind for each in said}
        self._asked = questions(said)
        self._answered = {each.pair for each in said if each.verdict == DIFFERENT}
        self._mark = token(connection)

    def pairs(self, told: FileWords) -> Iterator[RecordPair]:
        """The pairs of one file: what people asked, then what the program suggests."""
        records = {each.id: each for each in told.file.records()}
        suggested = {frozenset((each.one, each.other)): each for each in doubled(told.file, self._answered)}
        asked = [pair for pair in self._asked if pair <= records.keys()]
        for pair in dict.fromkeys([*asked, *suggested]):
            found = suggested.get(pair)
            one, other = (records[each] for each in sorted(pair))
            standing = self._asked.get(pair, Standing.SUGGESTED)
            yield RecordPair(
                woman=told.file.woman.id,
                code=told.file.code,
                name=display_name(told.file, told.say),
                kind=found.kind if found else self._kinds[pair],
                kind_words=told.kind(found.kind if found else self._kinds[pair]),
                one=one.id,
                other=other.id,
                one_words=_in_words(told, one),
                other_words=_in_words(told, other),
                reason=told.say("duplicates", _WHY[found.alike] if found else _BY_HAND),
                standing=standing,
                said=said_in_words(standing, told.say),
                mark=self._mark,
            )


def _in_words(told: FileWords, record: Any) -> tuple[str, ...]:
    """What a record is, then who wrote it down and the first facts it tells; nothing of health."""
    kind = kind_of(record)
    shown = (
        field for field in kind.fields if field.sensitivity not in _CLOSED and field.kind is not Kind.RECORD
    )
    facts = [
        f"{told.label(kind.name, field.name)}: {words}"
        for field in shown
        if (words := told.open_words((record,), field.name))
    ]
    return (told.which(record), *_writers(told, record), *facts[:_FACTS])


def _writers(told: FileWords, record: Any) -> list[str]:
    cells = (told.file.written.get((record.id, field.name)) for field in kind_of(record).fields)
    names = (told.file.people.get(cell.author, "") for cell in cells if cell is not None)
    known = ", ".join(dict.fromkeys(name for name in names if name))
    return [told.say("duplicates", _WRITTEN_BY).format(names=known)] if known else []
