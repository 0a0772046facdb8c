"""Undoing what a bundle brought, or one save, in two ways: set aside on this laptop, or reversed for everybody.

*Set aside*: the changes stay in the log and no file shows them; taken back into force, everything is as it was.
*Reverse*: new changes write again what stood before; they travel to colleagues, and can be reversed themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.changes import Base, Seen
from wipdesk.domain.roles import Right
from wipdesk.domain.values import Missing
from wipdesk.errors import CannotUndo, NoSuchRecord
from wipdesk.storage import exchange_tables as tables
from wipdesk.storage import file_history, reversing, setting_aside, trail
from wipdesk.storage.applying import last_arrival
from wipdesk.storage.commits import BadCommit, Op, id_number, id_text, parse
from wipdesk.storage.deletions import FIELD as DELETED
from wipdesk.storage.log_tables import APPLIED, SET_ASIDE
from wipdesk.storage.many_keys import rows_about
from wipdesk.storage.register import get_local, set_local
from wipdesk.storage.unit_of_work import UnitOfWork
from wipdesk.sync import roster as rosters
from wipdesk.sync import vectors

if TYPE_CHECKING:
    from wipdesk.storage.register import Connection, Register
    from wipdesk.storage.reversing import Reversal

_ALONE = "set_aside_alone"
_DIGITS_OF_A_CHANGE = 16
_LONGEST_NUMBER = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A bundle, by its number here, or one save, by its id: how much of it is in force, how much set aside."""

    what: str
    who: str
    """Who packed the bundle, or made the change; empty if that is not known."""
    at: str
    """When the bundle was read, or the change made."""
    in_force: int
    set_aside: int
    lone: bool = False
    """Whether it is one change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reversed:
    """What a reversal did or would do: facts written again, records taken away and brought back, and what is left as
    it is, as (record, why). `changes` are the new changes, by which it can be reversed itself.
    """

    facts: int
    taken_away: int
    brought_back: int
    left: tuple[tuple[str, str], ...]
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Meant:
    """The commits that are meant, by number, with the state each is in."""

    what: str
    batch: int | None
    states: dict[int, int]

    def those(self, state: int) -> list[int]:
        return sorted(cid for cid, found in self.states.items() if found == state)


def standing(register: Register, what: str) -> Standing:
    """How a bundle or a change stands now. Raises NoSuchRecord."""
    with register.reading() as connection:
        return _standing(connection, register, _meant(connection, register, what))


def counts(register: Register) -> dict[int, tuple[int, int]]:
    """Of every bundle, by its number here: how many changes are in force, and how many set aside with it."""
    found: dict[int, list[int]] = {}
    with register.reading() as connection:
        for batch, state, count in connection.exec_driver_sql(
            "SELECT batch, status, count(*) FROM commits WHERE batch > 0 AND status IN (?, ?) GROUP BY batch, status",
            (APPLIED, SET_ASIDE),
        ):
            found.setdefault(batch, [0, 0])[state == SET_ASIDE] += count
        apart = [*register.trust.orders, *map(id_number, _alone(connection))]
        for cid in apart:
            row = connection.exec_driver_sql(
                "SELECT batch, status FROM commits WHERE cid = ?", (cid,)
            ).first()
            if row is not None and row[0] in found and row[1] in (APPLIED, SET_ASIDE):
                found[row[0]][row[1] == SET_ASIDE] -= 1
    return {batch: (in_force, out) for batch, (in_force, out) in found.items()}


def aside(register: Register) -> tuple[Standing, ...]:
    """Everything that somebody set aside on this laptop, newest bundles first, single changes last."""
    with register.reading() as connection:
        alone = _alone(connection)
        rows = connection.exec_driver_sql(
            "SELECT DISTINCT batch FROM commits WHERE arrival < 0 AND status = ? AND batch > 0 ORDER BY batch DESC",
            (SET_ASIDE,),
        ).scalars()
        meant = [_meant(connection, register, what) for what in (*map(str, rows), *alone)]
        found = [_standing(connection, register, each) for each in meant]
    return tuple(each for each in found if each.set_aside)


def count_aside(register: Register) -> int:
    """How many changes somebody set aside on this laptop."""
    with register.reading() as connection:
        brought = connection.exec_driver_sql(
            "SELECT count(*) FROM commits WHERE arrival < 0 AND status = ? AND batch > 0", (SET_ASIDE,)
        ).scalar_one()
        own = [each for each in _alone(connection) if _is_own(connection, each)]
    return int(brought) + len(own)


def aside_in_file(register: Register, woman: str) -> int:
    """How many changes of a woman's file are set aside here."""
    with register.reading() as connection:
        return len(_aside_in(connection, woman))


def aside_of_file(register: Register, woman: str) -> tuple[Standing, ...]:
    """What somebody set aside here that wrote to a woman's file, or to that of a child of hers: bundles, and changes
    that were set aside by themselves.
    """
    with register.reading() as connection:
        alone = _alone(connection)
        named = [(id_text(cid), batch) for cid, batch in _aside_in(connection, woman).items()]
        wanted = [each if each in alone else str(batch) for each, batch in named if batch or each in alone]
        return tuple(
            _standing(connection, register, _meant(connection, register, each))
            for each in dict.fromkeys(wanted)
        )


def _aside_in(connection: Connection, woman: str) -> dict[int, int]:
    """The changes of a woman's file that are set aside here, each with the number of its bundle.

    A child that was set aside is tied to nobody any more: whose it was stands in the change itself.
    """
    if connection.exec_driver_sql("SELECT 1 FROM commits WHERE arrival < 0 LIMIT 1").first() is None:
        return {}
    roots = file_history.roots_of_file(connection, woman)
    query = (
        "SELECT c.cid, c.batch FROM commits c JOIN record r ON r.eid = c.root "
        f"WHERE c.status = {SET_ASIDE:d} AND r.uuid IN ({{marks}})"
    )
    found = dict(rows_about(connection, query, [bytes.fromhex(root) for root in roots]))
    untied = connection.exec_driver_sql(
        "SELECT c.cid, c.batch, c.root, c.body FROM commits c JOIN record r ON r.eid = c.root "
        "WHERE c.arrival < 0 AND c.status = ? AND c.body IS NOT NULL AND r.kind <> 'woman'",
        (SET_ASIDE,),
    ).all()
    hers = {
        root
        for _, _, root, body in untied
        if any(op[2] == "woman" and op[3] in roots for op in parse(body)[11])
    }
    return {**found, **{cid: batch for cid, batch, root, _ in untied if root in hers}}


def set_aside(register: Register, what: str) -> int:
    """Put what a bundle brought, or one change, out of force on this laptop; returns how many changes.

    Raises NoSuchRecord, CannotUndo, NotAllowed.
    """
    register.require(Right.MERGE)
    with register.writing() as connection:
        meant = _meant(connection, register, what)
        cids = meant.those(APPLIED)
        if not cids:
            raise CannotUndo("nothing_in_force")
        if meant.batch is None:
            _demand_kept_here(connection, register, cids[0])
            set_local(connection, _ALONE, sorted({*_alone(connection), meant.what}))
        setting_aside.set_aside(connection, cids)
        trail.add(connection, register.identity.person, "set_aside", meant.what, str(len(cids)))
    return len(cids)


def take_back(register: Register, what: str) -> int:
    """Put what was set aside into force again: everything is as it was. Returns how many changes.

    Raises NoSuchRecord, CannotUndo, NotAllowed.
    """
    register.require(Right.MERGE)
    with register.writing() as connection:
        meant = _meant(connection, register, what)
        cids = meant.those(SET_ASIDE)
        if not cids:
            raise CannotUndo("nothing_aside")
        setting_aside.take_back(connection, cids, register.trust)
        if meant.batch is None:
            _keep_alone(connection, [each for each in _alone(connection) if each != meant.what])
        trail.add(connection, register.identity.person, "taken_back", meant.what, str(len(cids)))
    return len(cids)


def planned(register: Register, what: str) -> Reversed:
    """What reversing would do; nothing is changed. Raises NoSuchRecord, CannotUndo."""
    with register.reading() as connection:
        return _as_told(_reversal(connection, _meant(connection, register, what)))


def reverse(register: Register, *what: str) -> Reversed:
    """Write again what stood before, for everybody, all of it or nothing. Several changes are reversed as one.

    Raises NoSuchRecord, CannotUndo, NotAllowed.
    """
    with UnitOfWork(register) as work:
        work.require(Right.EDIT_CASES)
        found = _reversal(work.connection, *(_meant(work.connection, register, each) for each in what))
        if not found.cells and not found.records:
            raise CannotUndo("all_left")
        before = last_arrival(work.connection)
        for cell in found.cells:
            first, *others = cell.values
            work.write_again(Op(cell.kind, cell.record, cell.field, first, cell.replaces), cell.root, *others)
        for there in found.records:
            seen = {(there.record, DELETED): Seen(Missing.NOT_ASKED, there.replaces)}
            work.take_away(there.kind, there.record, base=Base(seen), gone=there.gone)
        for each in what:
            work.note("reversed", each, str(len(found.cells) + len(found.records)))
    with register.reading() as connection:
        made = connection.exec_driver_sql(
            "SELECT cid FROM commits WHERE arrival > ? AND batch = 0 ORDER BY arrival", (before,)
        ).scalars()
        return _as_told(found, tuple(id_text(cid) for cid in made))


def _reversal(connection: Connection, *meant: _Meant) -> Reversal:
    cids = {cid for each in meant for cid in each.those(APPLIED)}
    if not cids:
        raise CannotUndo("nothing_in_force")
    found = reversing.reversal_of(connection, cids)
    if not found.cells and not found.records and not found.left:
        raise CannotUndo("nothing_left")
    return found


def _as_told(found: Reversal, changes: tuple[str, ...] = ()) -> Reversed:
    gone = sum(each.gone for each in found.records)
    return Reversed(
        facts=len(found.cells),
        taken_away=gone,
        brought_back=len(found.records) - gone,
        left=tuple(sorted(found.left)),
        changes=changes,
    )


def _meant(connection: Connection, register: Register, what: str) -> _Meant:
    """The commits of a bundle, those that were set aside by themselves left out, or one commit."""
    what = what.strip().lower()
    if len(what) == _DIGITS_OF_A_CHANGE:
        return _change(connection, register, what)
    batch = int(what) if what.isascii() and what.isdigit() and len(what) <= _LONGEST_NUMBER else 0
    done = connection.exec_driver_sql(
        "SELECT 1 FROM batch WHERE bid = ? AND state = ?", (batch, tables.DONE)
    ).first()
    if done is None:
        raise NoSuchRecord("report", what)
    alone = set(_alone(connection))
    rows = connection.exec_driver_sql(
        "SELECT cid, status FROM commits WHERE batch = ? AND status IN (?, ?)", (batch, APPLIED, SET_ASIDE)
    )
    states = {
        cid: state for cid, state in rows if cid not in register.trust.orders and id_text(cid) not in alone
    }
    return _Meant(str(batch), batch, states)


def _change(connection: Connection, register: Register, what: str) -> _Meant:
    try:
        cid = id_number(what)
    except BadCommit as error:
        raise NoSuchRecord("change", what) from error
    row = connection.exec_driver_sql("SELECT status, batch FROM commits WHERE cid = ?", (cid,)).first()
    if row is None:
        raise NoSuchRecord("change", what)
    state, batch = row
    # What this register ordered before it joined an office was put aside by nobody, and stays aside.
    put_aside_for_good = state == SET_ASIDE and not batch and what not in _alone(connection)
    if cid in register.trust.orders or put_aside_for_good:
        raise CannotUndo("order")
    return _Meant(what, None, {cid: state})


def _standing(connection: Connection, register: Register, meant: _Meant) -> Standing:
    roster = rosters.read(connection, register.trust.orders)
    if meant.batch is not None:
        packer, at = connection.exec_driver_sql(
            "SELECT packer, at FROM batch WHERE bid = ?", (meant.batch,)
        ).one()
        who = roster.name_of(packer or b"") or roster.label_of(packer or b"")
    else:
        device, at = connection.exec_driver_sql(
            "SELECT device, wall FROM commits WHERE cid = ?", (next(iter(meant.states)),)
        ).one()
        own = device == register.device_id
        who = register.identity.name if own else roster.name_of(device) or roster.label_of(device)
    counts = (len(meant.those(state)) for state in (APPLIED, SET_ASIDE))
    return Standing(
        what=meant.what,
        who=who,
        at=at,
        lone=meant.batch is None,
        **dict(zip(("in_force", "set_aside"), counts, strict=True)),
    )


def _demand_kept_here(connection: Connection, register: Register, cid: int) -> None:
    """A change made here that has left this laptop would stand elsewhere and not here: then it must be reversed."""
    device, uuid, seq = connection.exec_driver_sql(
        "SELECT c.device, s.uuid, c.seq FROM commits c JOIN stream s ON s.sid = c.sid WHERE c.cid = ?", (cid,)
    ).one()
    if device != register.device_id:
        return
    for text in connection.exec_driver_sql("SELECT vector FROM bundle_out").scalars():
        entry = vectors.restored(text).get(uuid)
        if entry is not None and entry.have >= seq:
            raise CannotUndo("given")


def _alone(connection: Connection) -> list[str]:
    """Changes that were set aside by themselves, by id."""
    return [str(each) for each in get_local(connection, _ALONE) or ()]


def _is_own(connection: Connection, change: str) -> bool:
    """Whether a change that was set aside by itself came in no bundle."""
    found = connection.exec_driver_sql(
        "SELECT 1 FROM commits WHERE cid = ? AND status = ? AND batch = 0", (id_number(change), SET_ASIDE)
    ).first()
    return found is not None


def _keep_alone(connection: Connection, changes: list[str]) -> None:
    if changes:
        set_local(connection, _ALONE, changes)
    else:
        connection.exec_driver_sql("DELETE FROM local WHERE name = ?", (_ALONE,))
