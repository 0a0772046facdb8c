"""What people do at one laptop: open a form, save it late, add, take away, settle, link, keep a draft."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from tests.stories.machine.office import Form
from tests.stories.machine.proofs import commits
from tests.stories.machine.standing import orders_on
from wipdesk.domain import canonical_json
from wipdesk.domain.cells import cleaned, to_json
from wipdesk.domain.changes import Base
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.records.note import Note
from wipdesk.domain.records.woman import Woman
from wipdesk.domain.values import Missing
from wipdesk.errors import FileErased, NoName, NoSuchRecord, StaleToken
from wipdesk.services import bundles, conflicts, drafts, links, records
from wipdesk.storage import reading
from wipdesk.storage.log_tables import APPLIED, STUB
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.stories.machine.computers import Computer
    from tests.stories.machine.office import Office

_MAY = {"edtf": "2024-05", "earliest": "2024-05-01T00:00", "latest": "2024-05-31T24:00"}
VALUES: dict[str, tuple[Any, ...]] = {
    "name_given": ("Fatu", "Fatu ", "Fatmata"),
    "home_town": ("Bo", "Kadé", "Kade\u0301 ", Missing.UNKNOWN, Missing.NOT_ASKED),
    "literacy": ("reads", "Reads", "none", Missing.NOT_ASKED),
    "released_on": (
        PartialDate(**_MAY, said="May 2024"),
        PartialDate(**_MAY, source="warrant", said="in May last year"),
        PartialDate(edtf="2024-05-03", earliest="2024-05-03T00:00", latest="2024-05-03T24:00"),
    ),
    "text": ("was seen", "was seen\n", "was moved"),
    "date": (PartialDate(said="after the rains"), Missing.DECLINED),
}
"""So few values that people often say the same, in the same or in other words."""
FIELDS = {"woman": ("name_given", "home_town", "literacy", "released_on"), "note": ("text", "date")}
VERDICTS = ("same", "same", "different", "unsure", "")


@dataclass(frozen=True)
class Look:
    """A conflict as it stood when somebody looked at it."""

    on: int
    conflict: conflicts.Conflict


def pick(of: Sequence[Any], number: int) -> Any:
    """One of several things, by any number."""
    return of[number % len(of)]


def known_records(computer: Computer) -> list[tuple[str, str]]:
    """Women and notes that the laptop has heard of, hidden ones too: kind and id."""
    rows = computer.rows(
        "SELECT kind, lower(hex(uuid)) FROM record WHERE kind IN ('woman', 'note') ORDER BY uuid"
    )
    return [(row[0], row[1]) for row in rows]


def open_form(office: Office, on: int, number: int) -> Form:
    """Open the form of a record, as the window does with a woman's whole file."""
    computer = office.computers[on]
    kind, record_id = pick(known_records(computer), number)
    knew = office.held(computer)
    with computer.used(), computer.register.reading() as connection:
        file = reading.case_file(connection, record_id) if kind == "woman" else None
    if file is not None:
        return Form(on, file.woman, file.base, knew)
    record, base = records.open_record(computer.register, kind, record_id)
    return Form(on, record, base, knew)


def open_same(office: Office, on: int, form: Form) -> Form | None:
    """Open on another laptop the record that stands open on one, if it is known there."""
    known = [record for _, record in known_records(office.computers[on])]
    return open_form(office, on, known.index(form.record.id)) if form.record.id in known else None


def type_into(form: Form, numbers: Sequence[int]) -> dict[str, Any]:
    """Something typed into one or several fields of a form; `numbers` are a field, its value, a field, its value."""
    names = FIELDS["note" if isinstance(form.record, Note) else "woman"]
    pairs = zip(numbers[::2], numbers[1::2], strict=True)
    return {(name := pick(names, field)): pick(VALUES[name], value) for field, value in pairs}


def save(office: Office, form: Form, typed: dict[str, Any]) -> None:
    """Save a form with what was typed: all of that is written, and nothing else but what stands already."""
    computer = office.computers[form.on]
    with (
        refused_if_gone(office, computer, form.record) as refused,
        computer.used(),
        UnitOfWork(computer.register) as work,
    ):
        work.put(replace(form.record, **typed), base=form.base)
    if refused:
        return
    made = office.learn(computer, form.knew)
    shown = {name: getattr(form.record, name) for name in typed}
    changed = {name for name, value in typed.items() if value != shown[name]}
    written = {name for _, name in made} - {"_parent"}
    assert written <= changed
    assert all(stands(computer, form.record.id, name, typed[name]) for name in changed - written)
    assert {record for record, _ in made} <= {form.record.id}


@contextmanager
def refused_if_gone(office: Office, computer: Computer, record: Any) -> Iterator[list[str]]:
    """What cannot be written because its file was erased here, or its beginning set aside, is refused whole."""
    before = commits(computer)
    why: list[str] = []
    try:
        yield why
    except (FileErased, NoName, NoSuchRecord, StaleToken) as error:
        why.append(type(error).__name__)
    if why:
        assert commits(computer) == before
        roots = {commit.root for commit in office.oracle.commits.values() if record.id in commit.records}
        erased = not orders_on(office, computer).erased.isdisjoint(
            {*roots, record.id, getattr(record, "parent", "")}
        )
        aside = computer.rows("SELECT 1 FROM commits WHERE status NOT IN (?, ?)", APPLIED, STUB)
        aside = aside or bundles.missing(computer.register)
        assert erased or (aside and why != [FileErased.__name__]), why


def stands(computer: Computer, record: str, name: str, value: Any) -> bool:
    """Whether just this value is one of those that stand in the cell."""
    rows = computer.rows(
        "SELECT lower(hex(r.uuid)), f.name, o.value FROM ops o JOIN record r ON r.eid = o.eid "
        "JOIN field f ON f.fid = o.fid WHERE o.live = 1"
    )
    return (record, name, canonical_json.dumps(to_json(cleaned(value)[0]))) in {tuple(row) for row in rows}


def add_note(office: Office, on: int, number: int, typed: str) -> None:
    """Write a new note about a woman."""
    computer = office.computers[on]
    women = [record for kind, record in known_records(computer) if kind == "woman"]
    note = Note(id=office.new_record(), parent=pick(women, number))
    save(office, Form(on, note, Base.new(), frozenset()), {"text": typed})


def add_note_or_woman(office: Office, on: int) -> None:
    """Write a first woman where none is known yet, else a note."""
    if known_records(office.computers[on]):
        add_note(office, on, 0, VALUES["text"][0])
    else:
        woman = Woman(id=office.new_record())
        save(office, Form(on, woman, Base.new(), frozenset()), {"name_given": "Fatu", "home_town": "Bo"})


def take_away(office: Office, on: int, number: int, *, gone: bool) -> None:
    """Take a record away, or bring it back, looking at it as it stands."""
    computer = office.computers[on]
    kind, record = pick(known_records(computer), number)
    knew = office.held(computer)
    with computer.used():
        records.take_away(computer.register, kind, record, gone=gone)
    office.learn(computer, knew)


def take_away_late(office: Office, form: Form) -> None:
    """Take away the record of a form that has stood open for a while."""
    computer = office.computers[form.on]
    kind = "note" if isinstance(form.record, Note) else "woman"
    with (
        refused_if_gone(office, computer, form.record),
        computer.used(),
        UnitOfWork(computer.register) as work,
    ):
        work.take_away(kind, form.record.id, base=form.base)
    office.learn(computer, form.knew)


def settle(office: Office, look: Look, number: int, *, skip: int, write: bool) -> None:
    """Settle a conflict as it was looked at, by one account of it or by a new one; one account may be overlooked."""
    computer = office.computers[look.on]
    conflict = look.conflict
    deletion = conflict.field == conflicts.DELETED
    seen = [side.version for n, side in enumerate(conflict.values) if deletion or n != skip]
    knew = office.held(computer)
    taken = pick(seen, number)
    value = str(pick(VALUES["text"], number)) if write and not deletion else None
    try:
        with computer.used():
            conflicts.settle(
                computer.register,
                conflict.id,
                take="" if value else taken,
                write=value,
                seen=tuple(seen),
            )
    except NoSuchRecord:
        return  # somebody else's decision arrived before
    cell = (conflict.record, conflict.field)
    chosen = {conflicts.version_number(version) for version in seen}
    only = {} if deletion else {cell: office.oracle.only_seen(cell, knew, chosen)}
    assert cell in office.learn(computer, knew, only)


def look(office: Office, on: int, number: int) -> Look | None:
    """Look at one of the conflicts of a laptop."""
    computer = office.computers[on]
    with computer.used():
        found = conflicts.list_conflicts(computer.register)
    return Look(on, pick(found, number)) if found else None


def link(office: Office, on: int, number: int, verdict: str) -> None:
    """Say of two women whether they are one."""
    computer = office.computers[on]
    women = [row[0] for row in computer.rows("SELECT id FROM p_woman WHERE hidden = 0 ORDER BY id")]
    if len(women) < 2:
        return
    one = pick(women, number)
    other = pick([woman for woman in women if woman != one], number // len(women))
    knew = office.held(computer)
    with computer.used():
        named = links.link(computer.register, "woman", one, other, verdict)
    office.links[named] = (one, other)
    office.learn(computer, knew)


def keep_draft(office: Office, form: Form, typed: dict[str, Any]) -> None:
    """Pause in the middle of a form."""
    computer = office.computers[form.on]
    kind = "note" if isinstance(form.record, Note) else "woman"
    record = replace(form.record, **typed)
    with refused_if_gone(office, computer, form.record), computer.used():
        office.drafts[drafts.keep(computer.register, form=kind, record=record, base=form.base)] = form


def save_drafts(office: Office, on: int) -> None:
    """Restore every draft that the laptop still has, and save it."""
    computer = office.computers[on]
    for draft in drafts.open_drafts(computer.register):
        form = office.drafts[draft.id]
        with refused_if_gone(office, computer, form.record) as refused, computer.used():
            record, base = drafts.restore(computer.register, draft)
            with UnitOfWork(computer.register) as work:
                work.put(record, base=base)
            drafts.drop(computer.register, draft.id)
        if refused:
            continue
        office.learn(computer, form.knew if base.cells else frozenset())
