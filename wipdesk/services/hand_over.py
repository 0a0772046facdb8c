"""Hand over a caseload in one action: the women somebody works on, and her open tasks, go to somebody else.

Nothing of what she wrote changes, and it stays under her name. With the next bundle for the other's laptop comes the
whole past of each woman.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from wipdesk.domain.records.woman import Woman
from wipdesk.domain.roles import Right
from wipdesk.domain.values import Contested
from wipdesk.errors import NoSuchPerson, NoSuchRecord, NotInTeam
from wipdesk.storage import exchange_scope, queries, reading, seen
from wipdesk.storage.unit_of_work import UnitOfWork
from wipdesk.sync import roster as rosters

if TYPE_CHECKING:
    from wipdesk.storage.register import Connection, Register
    from wipdesk.sync.roster import Member

_AT_ONCE = 200
_OVER = ("done", "failed", "refused", "not_possible", "dropped")


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOver:
    """What was handed over, or would be: names of both, ids of the women and tasks. `left` are women and tasks of
    whom two accounts say who works on them: somebody must decide first.
    """

    leaver: str
    to: str
    women: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


def hand_over(register: Register, leaver: str, to: str, *, dry_run: bool = False) -> HandedOver:
    """Assign the whole caseload of one person to another, each by name or id, or only say what that would do.

    A coordinator hands over anybody's, everybody else her own. Raises NotAllowed, NotInTeam, NoSuchPerson.
    """
    if register.team is None:
        raise NotInTeam
    with register.reading() as connection:
        roster = rosters.read(connection, register.trust.orders)
    goes, takes = _person(roster.people, leaver), _person(roster.people, to, active=True)
    own = goes.id == register.identity.person
    right = Right.EDIT_CASES if own else Right.RUN_TEAM
    register.require(right)
    moved, left = [], []
    with UnitOfWork(register) as work:
        work.require(Right.EDIT_CASES)
        for record, base in _assigned(work.connection, goes.id) if goes.id != takes.id else ():
            if isinstance(record.assigned_to, Contested):
                left.append(record)
                continue
            moved.append(record)
            if not dry_run:
                work.put(replace(record, assigned_to=takes.id), base=base)
        if moved and not dry_run:
            work.note("hand_over", takes.id, f"{goes.id} {len(moved)}")
    return HandedOver(
        leaver=goes.name,
        to=takes.name,
        women=tuple(each.id for each in moved if isinstance(each, Woman)),
        tasks=tuple(each.id for each in moved if not isinstance(each, Woman)),
        left=tuple(each.id for each in left),
    )


def person_named(register: Register, typed: str) -> Member:
    """The one person of the office of this name or id, also one who left. Raises NotInTeam, NoSuchPerson."""
    if register.team is None:
        raise NotInTeam
    with register.reading() as connection:
        return _person(rosters.read(connection, register.trust.orders).people, typed)


def takers(register: Register) -> tuple[Member, ...]:
    """Who works in the office and could be given a file, by name; nobody where there is no office."""
    if register.team is None:
        return ()
    with register.reading() as connection:
        roster = rosters.read(connection, register.trust.orders)
    return tuple(
        sorted((each for each in roster.people.values() if each.active), key=lambda p: p.name.casefold())
    )


def assign(register: Register, woman: str, to: str) -> HandedOver:
    """Give one woman's file to somebody, by name or id, with her open tasks that waited for who had it.

    Where two accounts say who has it, this decides between them. Gives who had it, empty if that was not one person.
    Raises NotAllowed, NotInTeam, NoSuchPerson, NoSuchRecord.
    """
    register.require(Right.EDIT_CASES)
    with UnitOfWork(register) as work:
        work.require(Right.EDIT_CASES)
        rows = reading.read_rows(work.connection, [woman], kinds=("woman", "task"))
        cells = reading.cells_of(rows)
        made = reading.make_records(work.connection, rows, cells)
        if not made.get("woman"):
            raise NoSuchRecord("woman", woman)
        takes = _taker(register, to)
        [record] = made["woman"]
        base = reading.base_of(rows, cells, seen.token(work.connection))
        before = record.assigned_to if isinstance(record.assigned_to, str) else ""
        tasks = [
            each
            for each in made.get("task", ())
            if before and not isinstance(each.assigned_to, Contested) and _waits_for(each, before)
        ]
        for each in (record, *tasks):
            work.put(replace(each, assigned_to=takes.id), base=base)
    return HandedOver(leaver=before, to=takes.name, women=(woman,), tasks=tuple(each.id for each in tasks))


def _taker(register: Register, to: str) -> Member:
    if register.team is None:
        raise NotInTeam
    with register.reading() as connection:
        return _person(rosters.read(connection, register.trust.orders).people, to, active=True)


def _person(people: dict[str, Member], typed: str, *, active: bool = False) -> Member:
    """The one person of the office of this name or id. Raises NoSuchPerson."""
    folded = typed.strip().casefold()
    works = [each for each in people.values() if each.active or not active]
    found = [each for each in works if folded in (each.id, each.name.casefold())]
    if len(found) != 1:
        raise NoSuchPerson(typed, tuple(sorted(each.name for each in works)))
    return found[0]


def _assigned(connection: Connection, person: str) -> list[tuple[Any, Any]]:
    """The women of a caseload and the open tasks of a person, each with the base to write it against."""
    women = exchange_scope.caseload(connection, person)
    tasks = {root for root, who in exchange_scope.naming(connection, "task", "assigned_to") if who == person}
    roots = queries.ids_of_rows(connection, women | tasks)
    hers = set(queries.ids_of_rows(connection, women))
    mark = seen.token(connection)
    found: list[tuple[Any, Any]] = []
    for start in range(0, len(roots), _AT_ONCE):
        rows = reading.read_rows(connection, roots[start : start + _AT_ONCE], kinds=("woman", "task"))
        cells = reading.cells_of(rows)
        made = reading.make_records(connection, rows, cells)
        base = reading.base_of(rows, cells, mark)
        found += [(woman, base) for woman in made.get("woman", ()) if woman.id in hers]
        found += [(task, base) for task in made.get("task", ()) if _waits_for(task, person)]
    return found


def _waits_for(task: Any, person: str) -> bool:
    who = task.assigned_to
    assigned = (
        person in [account.value for account in who.accounts] if isinstance(who, Contested) else who == person
    )
    return assigned and task.state not in _OVER
