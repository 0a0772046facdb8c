"""Tables in: a sheet that was written out, changed in another program, and comes back.

Each cell is compared with what the sheet showed when it was made. An untouched cell is no change, whatever happened to
the register meanwhile; a changed one replaces only what was shown, so that a newer account stays and both stand.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.lists import as_written
from wipdesk.domain.numbers import filled
from wipdesk.domain.roles import Right
from wipdesk.domain.sheets import Place, rows_of
from wipdesk.errors import SheetRefused
from wipdesk.sentences import PLACES, SHEET_REASONS, UNKNOWN_REASON, say_problem
from wipdesk.services import own_fields
from wipdesk.services.sheet_files import read_tables
from wipdesk.services.table_plan import plan_of
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from wipdesk.domain.lists import Say
    from wipdesk.domain.retired_answers import RetiredAnswer
    from wipdesk.domain.sheets import Row
    from wipdesk.services.table_plan import Plan
    from wipdesk.storage.register import Register

_SAID = {
    "trial": QT_TRANSLATE_NOOP("tables", "This was a trial: nothing was written."),
    "same": QT_TRANSLATE_NOOP("tables", "Nothing in the table was changed."),
    "made": QT_TRANSLATE_NOOP("tables", "New records: {count}"),
    "changed": QT_TRANSLATE_NOOP("tables", "Records changed: {count}"),
    "removed": QT_TRANSLATE_NOOP("tables", "Control characters taken out of texts: {count}"),
    "where": QT_TRANSLATE_NOOP("tables", "sheet {sheet}, row {row}, column {column}"),
    "two_accounts": QT_TRANSLATE_NOOP(
        "tables", "somebody else wrote here meanwhile, and both accounts are kept"
    ),
    "taken_away": QT_TRANSLATE_NOOP(
        "tables", "the record was taken away meanwhile; somebody must decide about it"
    ),
    "left_out": QT_TRANSLATE_NOOP("tables", "Left out: {place}"),
}


class Progress(Protocol):
    """Told how far the work is; raises Cancelled to stop it."""

    def step(self, done: int, total: int) -> None:
        """So much of so much is done."""


@dataclass(slots=True)
class _Steps:
    """Counts rows as they are gone through, several times each."""

    progress: Progress | None
    total: int
    done: int = 0

    def one(self) -> None:
        self.to(self.done + 1)

    def to(self, done: int) -> None:
        self.done = min(max(done, self.done), self.total)
        if self.progress is not None:
            self.progress.step(done, self.total)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What a table did, or in a dry run would do. Places are sheet, row (the header is row 1), column and why."""

    dry_run: bool
    rows: int
    """Rows read that say anything."""
    made: tuple[tuple[str, int, str], ...]
    """New records: sheet, row, id. In a dry run the ids are not those of a later import."""
    changed: tuple[tuple[str, int, str], ...]
    """Known records that were changed: sheet, row, id."""
    cells: int
    """Cells written, in new and in known records."""
    conflicts: tuple[Place, ...]
    """Cells in which somebody else wrote meanwhile: both accounts stand."""
    warnings: tuple[Place, ...]
    """Values that were kept as they were typed and should be looked at."""
    skipped: tuple[Place, ...]
    """What is wrong with the rows that were left out."""
    retired: Mapping[Place, RetiredAnswer]
    """Which of the warnings are of answers that the office has retired."""
    removed: int
    """Control characters taken out of texts."""

    def as_json(self) -> dict[str, Any]:
        """The same for a program."""
        return {
            "dry_run": self.dry_run,
            "rows": self.rows,
            "made": _named(("sheet", "row", "id"), self.made),
            "changed": _named(("sheet", "row", "id"), self.changed),
            "cells": self.cells,
            "conflicts": _named(Place._fields, self.conflicts),
            "warnings": _named(Place._fields, self.warnings),
            "skipped": _named(Place._fields, self.skipped),
            "removed": self.removed,
        }

    def lines(self, say: Say = as_written) -> list[str]:
        """The same for a person, a line for each thing to know."""
        counts = (("made", len(self.made)), ("changed", len(self.changed)), ("removed", self.removed))
        said = [filled(say("tables", _SAID[name]), say, count=count) for name, count in counts if count]
        if not self.made and not self.changed:
            said.append(say("tables", _SAID["same"]))
        said += [_place(place, say("tables", _SAID[place.why]), say) for place in self.conflicts]
        for place in self.warnings:
            where = say("tables", _SAID["where"]).format(
                sheet=place.sheet, row=place.row, column=place.column
            )
            retired = self.retired.get(place)
            said.append(retired.sentence(where, say) if retired else say_problem(place.why, where, say))
        for place in self.skipped:
            why = say("errors", SHEET_REASONS.get(place.why, UNKNOWN_REASON))
            said.append(say("tables", _SAID["left_out"]).format(place=_place(place, why, say)))
        return [*said, say("tables", _SAID["trial"])] if self.dry_run else said


def _place(place: Place, why: str, say: Say) -> str:
    return say("errors", PLACES["cell"]).format(
        sheet=place.sheet, row=place.row, column=place.column, why=why
    )


def _named(names: Iterable[str], rows: Iterable[tuple[Any, ...]]) -> list[dict[str, Any]]:
    names = tuple(names)
    return [dict(zip(names, row, strict=True)) for row in rows]


def import_tables(
    register: Register,
    path: Path,
    *,
    dry_run: bool = False,
    seen_now: bool = False,
    skip_bad_rows: bool = False,
    progress: Progress | None = None,
) -> ImportReport:
    """Take in a workbook, a CSV file or a folder of them, all of it in one transaction, or nothing.

    With `seen_now` rows without a mark, or with one of a lost state, are taken as made from what stands now. With
    `skip_bad_rows` the rows that cannot be taken in are left out and named. Raises SheetRefused, FileGone, NotAllowed.
    """
    rows, wrong = rows_of(read_tables(path), own_fields.fields_of(register))
    if wrong:
        raise SheetRefused(tuple(wrong))
    with UnitOfWork(register) as work:
        work.require(Right.EDIT_CASES)
        steps = _Steps(progress, len(rows) * (3 if dry_run else 4))
        plan = plan_of(register, work.connection, rows, seen_now=seen_now, step=steps.one)
        if plan.bad and not skip_bad_rows:
            raise SheetRefused(tuple(plan.bad))
        steps.to(2 * len(rows))
        report = _report(plan, rows, work, dry_run=dry_run, step=steps.one)
        steps.to(3 * len(rows))
        if not dry_run:
            for entry in plan.entries:
                steps.one()
                work.put(entry.record, base=entry.base)
                for change in entry.own_changes():
                    work.put_own(change)
            steps.to(4 * len(rows))
            work.note("import_table", detail=f"{len(report.made)}+{len(report.changed)}")
    return report


def _report(
    plan: Plan, rows: list[Row], work: UnitOfWork, *, dry_run: bool, step: Callable[[], None]
) -> ImportReport:
    written: list[int] = []
    for entry in plan.entries:
        step()
        written.append(sum(not work.says_again(change) for change in entry.changes()))
    named = [
        (entry.new, (entry.row.sheet, entry.row.number, entry.record.id))
        for entry, cells in zip(plan.entries, written, strict=True)
        if cells or entry.new
    ]
    return ImportReport(
        dry_run=dry_run,
        rows=len(rows),
        made=tuple(place for new, place in named if new),
        changed=tuple(place for new, place in named if not new),
        cells=sum(written),
        conflicts=tuple(plan.conflicts),
        warnings=tuple(note for entry in plan.entries for note in entry.notes),
        skipped=tuple(plan.bad),
        retired={place: answer for entry in plan.entries for place, answer in entry.retired.items()},
        removed=sum(entry.removed for entry in plan.entries),
    )
