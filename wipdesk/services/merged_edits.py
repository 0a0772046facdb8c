"""What was written while two files were said to be of one woman, for when they are taken apart again.

Each change stands in the file it was written in, and nothing moves by itself: a person says whose it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wipdesk.domain.lists import as_written
from wipdesk.domain.values import Contested
from wipdesk.errors import CannotMove, NoSuchRecord
from wipdesk.services import finding, history, moving, records, taking_back
from wipdesk.services.history import ChangeKind
from wipdesk.storage import identity_links
from wipdesk.storage.commits import id_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wipdesk.domain.lists import Say
    from wipdesk.services.history import ChangeRow
    from wipdesk.storage.register import Register


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedEdit:
    """A record added, or a field written, while the files were said to be of one woman."""

    woman: str
    """In whose file it stands."""
    kind: str
    record: str
    which: str
    field: str
    label: str
    after: str
    """What was written; empty for a record that was added."""
    who: str
    when: str
    movable: bool
    """Whether it can be given to the other woman: it was added, or is a fact about herself that stands alone."""
    change: str


def edits_while_merged(
    register: Register, one: str, *others: str, say: Say = as_written
) -> tuple[MergedEdit, ...]:
    """What was written in these files while two of them were said to be of one woman, newest first.

    Raises NoSuchRecord, AmbiguousWoman.
    """
    women = [finding.woman(register, each) for each in (one, *others)]
    found: list[MergedEdit] = []
    for woman in women:
        with register.reading() as connection:
            beside = [each for each in women if each != woman]
            written = identity_links.written_while_same(connection, woman, beside)
        saves = {id_text(cid) for cid in written}
        if saves:
            rows = history.changes(register, woman, say)
            found += _edits(woman, [row for row in rows if row.save in saves])
    return tuple(found)


def _edits(woman: str, rows: list[ChangeRow]) -> Iterator[MergedEdit]:
    added = {row.record for row in rows if row.change is ChangeKind.ADDED}
    for row in rows:
        new = row.change is ChangeKind.ADDED
        if (row.record in added and not new) or not (new or row.stands):
            continue
        yield MergedEdit(
            woman=woman,
            kind=row.kind,
            record=row.record,
            which=row.which,
            field=row.field,
            label=row.label,
            after=row.after,
            who=row.who,
            when=row.when,
            movable=row.kind in moving.MOVABLE if new else row.kind == "woman" and row.can_take_back,
            change=row.id,
        )


def assign(register: Register, edits: Iterable[MergedEdit], to_woman: str) -> int:
    """Give what was written to the other woman; returns how many. A field is written there before it is taken back
    here, so that it is never nowhere. Raises CannotMove, CannotTakeBack, NoSuchRecord, NotAllowed.
    """
    woman, given = finding.woman(register, to_woman), 0
    for edit in edits:
        if not edit.movable or edit.woman == woman:
            raise CannotMove("same_woman" if edit.woman == woman else "accounts")
        if edit.field:
            _give_field(register, edit, woman)
        else:
            moving.move(register, edit.kind, edit.record, woman)
        given += 1
    return given


def _give_field(register: Register, edit: MergedEdit, woman: str) -> None:
    here, _ = records.open_record(register, "woman", edit.woman)
    there, base = records.open_record(register, "woman", woman)
    value = getattr(here, edit.field, None)
    if value is None:
        raise NoSuchRecord("version", edit.change)
    if isinstance(value, Contested):
        raise CannotMove("accounts")
    records.save(register, replace(there, **{edit.field: value}), base)
    taking_back.take_back(register, edit.change)
