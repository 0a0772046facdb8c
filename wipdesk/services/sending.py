"""Who has what: which changes of this laptop others hold, which of theirs never came, and when they were heard."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from wipdesk.domain.date_words import day_words
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.numbers import grouped
from wipdesk.storage import exchange_tables as tables
from wipdesk.storage.last_heard import last_heard
from wipdesk.storage.log_tables import SET_ASIDE, STUB
from wipdesk.sync import gaps, ranges, scope, vectors
from wipdesk.sync import roster as rosters

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from wipdesk.domain.lists import Say
    from wipdesk.storage.exchange_tables import Stream, Transaction
    from wipdesk.storage.register import Register
    from wipdesk.sync.ranges import Ranges
    from wipdesk.sync.roster import Laptop, Roster

_CONTEXT = "sending"
_ALONE = QT_TRANSLATE_NOOP("sending", "You work alone on this register.")
_ONE_KEPT = QT_TRANSLATE_NOOP("sending", "1 change not yet given to anybody.")
_KEPT = QT_TRANSLATE_NOOP("sending", "{count} changes not yet given to anybody.")
_ONE_PACKED = QT_TRANSLATE_NOOP("sending", "1 change is packed, and nobody has confirmed it yet.")
_PACKED = QT_TRANSLATE_NOOP("sending", "{count} changes are packed, and nobody has confirmed them yet.")
_ALL_GIVEN = QT_TRANSLATE_NOOP("sending", "A colleague has all your changes.")
_LAST = QT_TRANSLATE_NOOP("sending", "Last exchange with {who}: {day}.")
_NEVER = QT_TRANSLATE_NOOP("sending", "No exchange yet.")


@dataclass(frozen=True, slots=True)
class Given:
    """How this laptop stands with its colleagues, in a sentence; how many of its changes nobody has confirmed."""

    sentence: str
    waiting: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How we stand with another laptop of the office."""

    device: str
    label: str
    person: str
    coordinator: bool
    works: bool
    heard: str
    """The day it last said what it holds; empty if never."""
    missing: Ranges
    """Numbers of its changes that others speak of and that never came here."""
    waiting: int
    """Changes of this laptop that it has not confirmed and may be sent; none wait for a laptop that was lost."""
    confirmed: int
    """Changes of this laptop that it has confirmed."""
    not_for_it: int
    """Changes of this laptop that it may not be sent; they are not waited for."""
    addressee: str
    """How `bundles.make` is told to pack for it."""


def given(register: Register, say: Say) -> Given:
    """What the line at the foot of the window says of giving and taking."""
    if register.team is None:
        return Given(say(_CONTEXT, _ALONE), 0)
    with register.reading() as connection:
        roster = rosters.read(connection, register.trust.orders)
        others = [
            each for each in roster.laptops.values() if each.id != register.device_id and not each.revoked
        ]
        if not others:
            return Given(say(_CONTEXT, _ALONE), 0)
        own = [stream for stream in tables.streams(connection) if stream.device == register.device_id]
        waiting = _unconfirmed_by_all(connection, own, _at_work(roster, others))
        kept = min(waiting, _not_packed(connection, own))
        last = _last_exchange(connection, roster)
    return Given(" ".join((_how_many(waiting, kept, say), _when(last, say))), waiting)


def standings(register: Register) -> tuple[Standing, ...]:
    """Every other laptop of the office, those of which something is missing or waits first."""
    with register.reading() as connection:
        roster = rosters.read(connection, register.trust.orders)
        own = [stream for stream in tables.streams(connection) if stream.device == register.device_id]
        heard = last_heard(connection)
        lacking: dict[str, list[tuple[int, int]]] = {}
        for gap in gaps.missing_in(connection, roster):
            lacking.setdefault(gap.device, []).extend(gap.ranges)
        mine = _count_of(connection, own)
        found = []
        for laptop in roster.laptops.values():
            if laptop.id == register.device_id:
                continue
            waiting, not_for_it = _waiting_for(connection, roster, own, laptop, register.trust.orders)
            works = roster.works(laptop)
            if not works:
                waiting, not_for_it = 0, not_for_it + waiting
            made = Standing(
                device=laptop.id.hex(),
                label=laptop.label,
                person=roster.name_of(laptop.id),
                coordinator=roster.of_coordinator(laptop),
                works=works,
                heard=heard.get(laptop.id, "")[:10],
                missing=ranges.union(lacking.get(laptop.id.hex(), ())),
                waiting=waiting,
                confirmed=mine - waiting - not_for_it,
                not_for_it=not_for_it,
                addressee=f"{roster.name_of(laptop.id)} ({laptop.label})",
            )
            found.append(made)
    return tuple(sorted(found, key=lambda each: (not each.missing, -each.waiting, each.label.casefold())))


def ours(connection: Transaction, register: Register) -> tuple[int, int]:
    """How many changes of this laptop stand to be given, and how many of them nobody has confirmed."""
    roster = rosters.read(connection, register.trust.orders)
    own = [stream for stream in tables.streams(connection) if stream.device == register.device_id]
    others = [each for each in roster.laptops.values() if each.id != register.device_id]
    return _count_of(connection, own), _unconfirmed_by_all(connection, own, _at_work(roster, others))


def _at_work(roster: Roster, laptops: Iterable[Laptop]) -> list[Laptop]:
    """Those that still serve the office: what lies on a lost laptop alone is as good as given to nobody."""
    return [laptop for laptop in laptops if roster.works(laptop)]


def _how_many(waiting: int, kept: int, say: Say) -> str:
    if not waiting:
        return say(_CONTEXT, _ALL_GIVEN)
    one, several, count = (_ONE_KEPT, _KEPT, kept) if kept else (_ONE_PACKED, _PACKED, waiting)
    return say(_CONTEXT, one if count == 1 else several).format(count=grouped(count, say))


def _when(last: tuple[str, str], say: Say) -> str:
    who, at = last
    words = day_in_words(at, say)
    return say(_CONTEXT, _LAST).format(who=who, day=words) if who and words else say(_CONTEXT, _NEVER)


def day_in_words(at: str, say: Say) -> str:
    """The day of a moment that is stored; empty if it cannot be read."""
    with suppress(ValueError):
        return day_words(date.fromisoformat(at[:10]), say)
    return ""


def _unconfirmed_by_all(connection: Transaction, own: Iterable[Stream], laptops: Iterable[Laptop]) -> int:
    """How many changes of our streams none of these laptops has confirmed."""
    return len(_unconfirmed(connection, own, laptops))


def _waiting_for(
    connection: Transaction, roster: Roster, own: Iterable[Stream], laptop: Laptop, orders: Collection[int]
) -> tuple[int, int]:
    """How many unconfirmed changes of ours wait for a laptop, and how many it may not be sent."""
    left = _unconfirmed(connection, own, [laptop])
    seen = scope.visible(connection, roster, laptop) if left else None
    waiting = sum(1 for cid, root in left if seen is None or cid in orders or root in seen)
    return waiting, len(left) - waiting


def _count_of(connection: Transaction, own: Iterable[Stream]) -> int:
    """How many changes of our streams stand to be given."""
    return sum(
        connection.exec_driver_sql(
            "SELECT count(*) FROM commits WHERE sid = ? AND status NOT IN (?, ?)",
            (stream.sid, SET_ASIDE, STUB),
        ).scalar_one()
        for stream in own
    )


def _unconfirmed(
    connection: Transaction, own: Iterable[Stream], laptops: Iterable[Laptop]
) -> list[tuple[int, int]]:
    """Changes of our streams that none of these laptops has confirmed, each with its root."""
    peers = tables.peers(connection)
    said = [vectors.restored(peers[laptop.id][0]) for laptop in laptops if laptop.id in peers]
    found: list[tuple[int, int]] = []
    for stream in own:
        confirmed = []
        for vector in said:
            entry = vector.get(stream.uuid)
            here = vectors.here_of(connection, stream, entry)
            confirmed.append(vectors.acknowledged(entry, here))
        # What is surely confirmed by one of them need not even be read: a register holds years of changes.
        sure = max((each.but[0][0] - 1 if each.but else each.last for each in confirmed), default=0)
        rows = connection.exec_driver_sql(
            "SELECT seq, cid, root FROM commits WHERE sid = ? AND seq > ? AND status NOT IN (?, ?)",
            (stream.sid, sure, SET_ASIDE, STUB),
        )
        found += [(cid, root) for seq, cid, root in rows if not any(each.covers(seq) for each in confirmed)]
    return found


def _not_packed(connection: Transaction, own: Iterable[Stream]) -> int:
    """Changes of our streams made since the last bundle was."""
    row = connection.exec_driver_sql("SELECT vector FROM bundle_out ORDER BY at DESC LIMIT 1").first()
    packed = vectors.restored(row[0]) if row is not None else {}
    count = 0
    for stream in own:
        entry = packed.get(stream.uuid)
        count += connection.exec_driver_sql(
            "SELECT count(*) FROM commits WHERE sid = ? AND seq > ? AND status NOT IN (?, ?)",
            (stream.sid, entry.have if entry else 0, SET_ASIDE, STUB),
        ).scalar_one()
    return count


def _last_exchange(connection: Transaction, roster: Roster) -> tuple[str, str]:
    """With whom, and when, the last bundle was read or made; empty texts if none was."""
    read = connection.exec_driver_sql(
        "SELECT packer, at FROM batch WHERE state = ? AND packer IS NOT NULL ORDER BY bid DESC LIMIT 1",
        (tables.DONE,),
    ).first()
    made = connection.exec_driver_sql(
        "SELECT addressees, at FROM bundle_out ORDER BY at DESC LIMIT 1"
    ).first()
    if made is not None and (read is None or made[1] > read[1]):
        devices = [bytes.fromhex(device) for device in json.loads(made[0])]
        return ", ".join(filter(None, (_called(roster, device) for device in devices[:2]))), made[1]
    return (_called(roster, read[0]), read[1]) if read is not None else ("", "")


def _called(roster: Roster, device: bytes) -> str:
    return roster.name_of(device) or roster.label_of(device)
