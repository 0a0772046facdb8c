"""A laptop that is lost: how far its changes count is ordered by a coordinator, and holds on every laptop.

What it wrote up to the cut stays. What it wrote after it is kept, and shows nowhere until a coordinator lets it count.
Nothing is sealed to it any more.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.roles import Right
from wipdesk.domain.typed_dates import read_date
from wipdesk.errors import CannotRevoke, NoSuchPerson, NotAllowed, NotInTeam
from wipdesk.services import compartments
from wipdesk.storage import lost_laptops
from wipdesk.storage.commits import Op
from wipdesk.storage.cuts import REVOKED, cut_value
from wipdesk.storage.trust import key_text
from wipdesk.storage.unit_of_work import UnitOfWork
from wipdesk.sync import roster as rosters

if TYPE_CHECKING:
    from datetime import date

    from wipdesk.storage.lost_laptops import Cutting
    from wipdesk.storage.register import Register
    from wipdesk.sync.roster import Laptop, Roster


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What reporting a laptop lost does: whose it is, how many of its changes here count on and how many do not, the
    moments (of its own clock) of the last that counts and the first that does not.
    """

    device: str
    label: str
    person: str
    coordinator: bool
    lost_before: bool
    kept: int
    late: int
    last_at: str
    first_late_at: str


def day_from(text: str, today: date) -> date | None:
    """The one day that a typed line names; None if it names none, or several."""
    read = read_date(text, today=today)
    return read.first_day if read.is_day else None


def planned(register: Register, laptop: str, *, until: date | None = None) -> Planned:
    """What `revoke` would do; nothing is changed. Raises as `revoke`."""
    register.require(Right.RUN_TEAM)
    with register.reading() as connection:
        roster = rosters.read(connection, register.trust.orders)
        found = _laptop(register, roster, laptop)
        cutting = lost_laptops.cut_at(connection, found.id, until.isoformat() if until else "")
    return _told(roster, found, cutting)


def revoke(register: Register, laptop: str, *, until: date | None = None) -> Planned:
    """Report a laptop lost: what it wrote up to the end of that day counts, or all that is here if no day is given.

    Of a laptop that was reported before, the new day holds instead. The laptop is named by its id, its label, its
    user's name, or "name (label)". Raises NotAllowed, NotInTeam, NoSuchPerson, CannotRevoke for one's own and for a cut
    that would undo the order by which one is a coordinator oneself.
    """
    register.require(Right.RUN_TEAM)
    try:
        return _revoked(register, laptop, until)
    except NotAllowed as error:
        raise CannotRevoke("too_early") from error


def _revoked(register: Register, laptop: str, until: date | None) -> Planned:
    with UnitOfWork(register) as work:
        roster = rosters.read(work.connection, register.trust.orders)
        found = _laptop(register, roster, laptop)
        cutting = lost_laptops.cut_at(work.connection, found.id, until.isoformat() if until else "")
        person = roster.people.get(found.person)
        key = person.key if person is not None else None
        given = register.trust.orders_by(key, not_on=found.id)
        elsewhere = {stream: (seq, b"") for stream, seq in given.items()}
        value = cut_value(found.id, key_text(key) if key else "", elsewhere | cutting.last)
        work.order(Op("device", found.record, REVOKED, value, _standing(work, found)))
        renewed = compartments.renewing(register, work.connection, without=found)
        for order in renewed:
            work.order(order)
        work.note("laptop_lost", found.record, f"{cutting.kept} kept, {cutting.late} aside")
    if renewed:
        # What is written next is written with the new keys.
        compartments.close(register)
    return _told(roster, found, cutting)


def found_again(register: Register, laptop: str) -> int:
    """Say that a lost laptop was found and can be trusted: all it wrote counts. Gives how many changes that lets in.

    Raises NotAllowed, NotInTeam, NoSuchPerson, CannotRevoke for one that is not lost.
    """
    register.require(Right.RUN_TEAM)
    with UnitOfWork(register) as work:
        roster = rosters.read(work.connection, register.trust.orders)
        found = _laptop(register, roster, laptop)
        if not found.revoked:
            raise CannotRevoke("not_lost")
        late = [each for each in lost_laptops.late_commits(work.connection) if each.device == found.id]
        work.order(Op("device", found.record, REVOKED, False, _standing(work, found)))
        work.note("laptop_found", found.record)
    return len(late)


def _standing(work: UnitOfWork, laptop: Laptop) -> tuple[int, ...]:
    """What was ordered of this laptop before, and stands."""
    rows = work.connection.exec_driver_sql(
        "SELECT o.cid FROM ops o JOIN record r ON r.eid = o.eid JOIN field f ON f.fid = o.fid "
        "WHERE r.uuid = ? AND f.name = ? AND o.live = 1 ORDER BY o.cid",
        (bytes.fromhex(laptop.record), REVOKED),
    )
    return tuple(rows.scalars())


def _laptop(register: Register, roster: Roster, wanted: str) -> Laptop:
    if register.team is None:
        raise NotInTeam
    asked = wanted.strip().casefold()
    answering = [
        laptop
        for laptop in roster.laptops.values()
        if asked
        in (
            laptop.id.hex(),
            laptop.label.casefold(),
            roster.name_of(laptop.id).casefold(),
            f"{roster.name_of(laptop.id)} ({laptop.label})".casefold(),
        )
    ]
    if len(answering) != 1:
        known = sorted(f"{roster.name_of(each.id)} ({each.label})" for each in roster.laptops.values())
        raise NoSuchPerson(wanted, tuple(known))
    if answering[0].id == register.device_id:
        raise CannotRevoke("own")
    return answering[0]


def _told(roster: Roster, laptop: Laptop, cutting: Cutting) -> Planned:
    return Planned(
        device=laptop.id.hex(),
        label=laptop.label,
        person=roster.name_of(laptop.id),
        coordinator=roster.of_coordinator(laptop),
        lost_before=laptop.revoked,
        kept=cutting.kept,
        late=cutting.late,
        last_at=cutting.last_at,
        first_late_at=cutting.first_late_at,
    )
