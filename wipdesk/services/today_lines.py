"""Working out who stands on the page of today, some women at a time; a save makes one woman stale, a day a few."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from typing import TYPE_CHECKING

from wipdesk.domain.errands import errands, in_court, on_page, true_until
from wipdesk.domain.limit_needs import limits_of
from wipdesk.domain.putting_off import mark_of, still_off
from wipdesk.domain.status import status
from wipdesk.services.clocks import book_of
from wipdesk.services.office_lists import lists_of
from wipdesk.storage import due_lines, exchange_scope, put_off, queries, reading
from wipdesk.storage.due_lines import WorkedOut

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.clocks.rules import RuleBook
    from wipdesk.domain.lists import CodeLists
    from wipdesk.domain.putting_off import PutOff
    from wipdesk.storage.register import Connection, Register

AT_ONCE = 200
"""Women worked out before anybody else may write."""
KINDS = (
    *("woman", "alias", "id_number", "custody_episode", "matter", "charge", "hearing", "bail", "sentence"),
    *("representation", "task", "encounter", "follow_up", "flag", "appeal", "fine_payment"),
)
"""What is read of a file for the page."""


def refresh(register: Register, step: Callable[[int, int], object] | None = None) -> int:
    """Work out whatever is stale; returns how many women that were.

    `step` is told how far it is and may raise Cancelled: what is done stays done, and the rest is done the next time.
    """
    book, today = book_of(register), register.today()
    lists = lists_of(register)
    rules = _version_of(book, lists)
    with register.reading() as connection:
        anew = not due_lines.usable(connection, rules)
        wanted = [] if anew else sorted(due_lines.stale(connection, today))
    if anew or wanted:
        with register.writing() as connection:
            if anew:
                due_lines.make_anew(connection, rules)
                wanted = sorted(due_lines.stale(connection, today))
            else:
                due_lines.queue(connection, wanted)
    for start in range(0, len(wanted), AT_ONCE):
        if step is not None:
            step(start, len(wanted))
        some = wanted[start : start + AT_ONCE]
        with register.reading() as connection:
            found, gone = _worked_out(connection, some, book, lists, today)
        with register.writing() as connection:
            due_lines.put(connection, some, found, today)
            put_off.forget(connection, gone)
    return len(wanted)


def _version_of(book: RuleBook, lists: CodeLists) -> str:
    """Changes whenever a rule, a calendar or what is known of an offence or of a place does."""
    parts = [
        *(f"{rule.id}@{rule.version}" for rule in book.rules),
        *(f"{setting.id}@{setting.version}" for setting in book.settings),
        book.calendar.version,
        repr(book.offences),
        *(f"{row.code}={row.fact('women')}" for row in lists["facility"]),
    ]
    return hashlib.blake2b("\n".join(parts).encode(), digest_size=8).hexdigest()


def _worked_out(
    connection: Connection, eids: Sequence[int], book: RuleBook, lists: CodeLists, today: date
) -> tuple[list[WorkedOut], list[PutOff]]:
    """The lines of these women, and what was put off of lines that are not there any more or have come back."""
    ids = dict(zip(queries.ids_of_rows(connection, eids), eids, strict=True))
    recorded = exchange_scope.recorded_by(connection, eids)
    kept = put_off.of_women(connection, ids)
    found: list[WorkedOut] = []
    gone: list[PutOff] = []
    for file in reading.many_files(connection, list(ids), kinds=KINDS):
        limits = limits_of(file, book, today=today)
        until = true_until(file, limits, today=today)
        off: set[str] = set()
        if file.woman.id in kept:
            there = {mark_of(need) for need in on_page(file, limits, today=today)}
            still = [each for each in kept[file.woman.id] if still_off(each, there, today)]
            gone += [each for each in kept[file.woman.id] if each not in still]
            off = {each.mark for each in still}
            until = min([until, *(each.until - timedelta(days=1) for each in still if each.until)])
        whose = _whose(file, recorded.get(ids[file.woman.id], ""))
        due = errands(file, limits, today=today, put_off=off)
        statuses = status(file, today=today, lists=lists).possible
        found.append(WorkedOut(ids[file.woman.id], whose, until, due, statuses, in_court(file, today)))
    return found, gone


def _whose(file: CaseFile, recorded_by: str) -> str:
    """The person whose file it is: whom it is assigned to, else whoever recorded her, as in a caseload."""
    assigned = file.woman.assigned_to
    return assigned if isinstance(assigned, str) and assigned else recorded_by
