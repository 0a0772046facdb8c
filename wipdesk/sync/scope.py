"""Which women a laptop is sent: all, those of its prisons, those its user works on or wrote about, and what hangs
on them.

What is not understood is not sent: a root of a kind that only a newer version knows goes to coordinators alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.errors import NothingToExchange, ScopesDiffer
from wipdesk.storage import exchange_scope as questions

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from wipdesk.storage.exchange_tables import Transaction
    from wipdesk.sync.roster import Laptop, Roster

Visible = frozenset[int] | None
"""Row numbers of the roots a laptop may be sent; None for all."""


def addressed(roster: Roster, own: bytes, wanted: Sequence[bytes] | None) -> tuple[Laptop, ...]:
    """The laptops a bundle is for, our own left out. None wanted means every coordinator, or all if there is no other.

    Raises NothingToExchange if nobody is left, or if one that is named was reported lost: nobody is left out unsaid.
    """
    others = [laptop for laptop in roster.laptops.values() if laptop.id != own and roster.works(laptop)]
    if wanted is not None:
        chosen = [laptop for laptop in others if laptop.id in wanted]
        if any(each != own and each in roster.laptops for each in set(wanted) - {one.id for one in chosen}):
            raise NothingToExchange
    else:
        chosen = [laptop for laptop in others if roster.of_coordinator(laptop)] or others
    if not chosen:
        raise NothingToExchange
    return tuple(sorted(chosen, key=lambda laptop: laptop.id))


def common(connection: Transaction, roster: Roster, laptops: Collection[Laptop]) -> Visible:
    """What each of these laptops may be sent. Raises ScopesDiffer if that is not the same for all of them."""
    scopes = {visible(connection, roster, laptop) for laptop in laptops}
    if len(scopes) != 1:
        raise ScopesDiffer(len(laptops))
    return scopes.pop()


def visible(connection: Transaction, roster: Roster, laptop: Laptop) -> Visible:
    """The roots that this laptop may be sent, besides the team's own."""
    if roster.sees_all(laptop):
        return None
    written = questions.roots_written_by(connection, laptop.person)
    women = questions.roots_of_kinds(connection, ("woman",)) & (
        written
        | questions.women_held_in(connection, laptop.facilities)
        | questions.women_assigned_to(connection, laptop.person)
    )
    own = written & questions.roots_of_kinds(connection, ("child", "visit"))
    return with_what_hangs_on(connection, women, own)


def with_what_hangs_on(
    connection: Transaction, women: set[int], also: Collection[int] = ()
) -> frozenset[int]:
    """These women with their children, the visits on which they were met, the links between them, and all settings."""
    seen = women | _hanging_on(connection, women) | set(also)
    seen |= questions.roots_of_kinds(connection, ("setting",))
    return frozenset(seen | _links_within(connection, seen))


def _hanging_on(connection: Transaction, women: set[int]) -> set[int]:
    """Children tied to these women, and visits on which they were met."""
    ties = questions.naming(connection, "tie", "woman")
    mothers = questions.roots_of(connection, {woman for _, woman in ties})
    children = {child for child, woman in ties if mothers.get(woman) in women}
    met = {visit for woman, visit in questions.naming(connection, "encounter", "visit") if woman in women}
    visits = set(questions.roots_of(connection, met).values())
    return children | (visits & questions.roots_of_kinds(connection, ("visit",)))


def _links_within(connection: Transaction, seen: set[int]) -> set[int]:
    """Links all of whose members are in view: a link names a record, which is a fact about it."""
    members: dict[int, set[str]] = {}
    for end in ("first", "second"):
        for link, record in questions.naming(connection, "link", end):
            members.setdefault(link, set()).add(record)
    roots = questions.roots_of(connection, {record for ends in members.values() for record in ends})
    return {link for link, ends in members.items() if all(roots.get(record) in seen for record in ends)}
