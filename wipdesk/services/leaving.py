"""Somebody leaves the office: her files go to a colleague, and her laptops are sent nothing more, in one action.

What she wrote stays under her name. What her laptops wrote and never gave to anybody is waited for no longer: should
it come, it is kept apart until a coordinator lets it count.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wipdesk.domain.roles import Right
from wipdesk.errors import CannotRevoke
from wipdesk.services import compartments, hand_over, requests, revoking, team
from wipdesk.services.records import open_record
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from wipdesk.services.hand_over import HandedOver
    from wipdesk.services.team import InOffice
    from wipdesk.storage.register import Register
    from wipdesk.sync.gaps import Gap


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """What her leaving does: what goes to whom, the laptops that are sent nothing more (id, label), what of theirs is
    known to be missing here, what she may open, and of that what nobody else can.
    """

    person: str
    handed: HandedOver
    laptops: tuple[tuple[str, str], ...]
    missing: tuple[Gap, ...]
    opens: tuple[str, ...]
    alone: tuple[str, ...]


def planned(register: Register, leaver: str, to: str) -> Leaving:
    """What `leave` would do; nothing is changed.

    Raises NotAllowed, NotInTeam, NoSuchPerson, CannotRevoke for oneself.
    """
    return _told(register, hand_over.hand_over(register, leaver, to, dry_run=True), _member(register, leaver))


def leave(register: Register, leaver: str, to: str) -> Leaving:
    """Hand over all she works on, end her work here, and report her laptops: begun again, it does what is left of it.

    Raises as `planned`.
    """
    person = _member(register, leaver)
    handed = hand_over.hand_over(register, leaver, to)
    told = _told(register, handed, person)
    for laptop, _label in told.laptops:
        revoking.revoke(register, laptop)
    _say_works(register, person.id, works=False)
    return told


def come_back(register: Register, person: str) -> InOffice:
    """She works here again, and all that her laptops wrote counts. Files handed over stay where they are.

    Raises NotAllowed, NotInTeam, NoSuchPerson.
    """
    found = _member(register, person)
    _say_works(register, found.id, works=True)
    for laptop in found.laptops:
        if laptop.lost:
            revoking.found_again(register, laptop.id)
    return _member(register, found.id)


def _member(register: Register, typed: str) -> InOffice:
    """One person of the office, by name or id, as a coordinator may change her. Raises as `planned`."""
    register.require(Right.RUN_TEAM)
    member = hand_over.person_named(register, typed)
    if member.id == register.identity.person:
        raise CannotRevoke("own")
    return next(each for each in team.people(register) if each.id == member.id)


def _told(register: Register, handed: HandedOver, person: InOffice) -> Leaving:
    laptops = tuple((each.id, each.label) for each in person.laptops if not each.lost)
    hers = {each.id for each in person.laptops}
    holders = compartments.holders(register)
    opens = next((each.holds for each in holders if each.person == person.id), frozenset[str]())
    return Leaving(
        person=person.name,
        handed=handed,
        laptops=laptops,
        missing=tuple(gap for gap in requests.missing(register) if gap.device in hers),
        opens=tuple(sorted(opens)),
        alone=tuple(sorted(each for each in opens if compartments.only_one(register).get(each) == person.id)),
    )


def _say_works(register: Register, person: str, *, works: bool) -> None:
    record, base = open_record(register, "person", person)
    if record.active is works:
        return
    with UnitOfWork(register) as work:
        work.put(replace(record, active=works), base=base)
        work.note("works_here", person, "yes" if works else "no")
