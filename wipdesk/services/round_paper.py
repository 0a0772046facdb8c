"""The round sheet of a visit as PDF, and the visit that is typed up from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk import clock
from wipdesk.domain.codes import code_of
from wipdesk.domain.lists import as_written
from wipdesk.domain.roles import Right
from wipdesk.reports import round_sheet
from wipdesk.reports.round_sheet import RoundEntry, RoundFacts
from wipdesk.services import visits
from wipdesk.services.office_lists import lists_of
from wipdesk.storage.register import get_local, set_local
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.domain.lists import Say
    from wipdesk.reports.case_summary import Rendered
    from wipdesk.services.rounds import RoundLine
    from wipdesk.storage.register import Register

_ORDER = "round of {visit}"
_SHORT = 4
_REASONS = 80


def look(
    register: Register, place: str, lines: Sequence[RoundLine], say: Say = as_written, *, named: bool = False
) -> Rendered:
    """The sheet as it will be printed, of a visit that is not begun; leaves no line in the trail."""
    return _set(register, place, "", lines, say, named=named)


def take(
    register: Register, place: str, lines: Sequence[RoundLine], say: Say = as_written, *, named: bool = False
) -> tuple[str, Rendered]:
    """The sheet to print and the id of its visit, which is begun with it and keeps the order of the paper.

    Leaves a line in the trail.
    """
    visit = visits.begin(register, {"place": place})
    with UnitOfWork(register) as work:
        work.require(Right.PRINT)
        work.note("print_round", visit, str(len(lines)))
    with register.writing() as connection:
        ids = [line.woman for line in lines]
        set_local(connection, _ORDER.format(visit=visit), ids)
    return visit, _set(register, place, visit, lines, say, named=named)


def as_on_paper(register: Register, visit: str, lines: Sequence[RoundLine]) -> tuple[RoundLine, ...]:
    """The women of a round in the order of the sheet that was printed for a visit; who came since, at the end."""
    with register.reading() as connection:
        kept = get_local(connection, _ORDER.format(visit=visit)) if visit else None
    order = {woman: at for at, woman in enumerate(kept or ())}
    return tuple(sorted(lines, key=lambda line: order.get(line.woman, len(order))))


def _set(
    register: Register, place: str, visit: str, lines: Sequence[RoundLine], say: Say, *, named: bool
) -> Rendered:
    facts = RoundFacts(
        place=lists_of(register)["facility"].label(place, say) if place else "",
        visit=code_of(visit) if visit else "",
        printed_at=clock.now_local_iso()[:16].replace("T", " "),
        author=register.identity.name,
        practice=register.office.practice,
        named=named,
    )
    return round_sheet.render([_entry(line, named=named) for line in lines], facts, say)


def _entry(line: RoundLine, *, named: bool) -> RoundEntry:
    called = line.name if named else line.initials
    why = line.why[0] if line.why else line.held
    return RoundEntry(
        short=line.code[-_SHORT:],
        called=", ".join(part for part in (called, line.age) if part),
        why=why[:_REASONS],
        ask=line.ask,
        promise=line.promise,
        child_inside=line.child_inside,
    )
