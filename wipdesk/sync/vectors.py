"""What a laptop holds of each stream, said briefly; it decides what is sent, never what counts.

In JSON an entry is {"have": n, "at": seq, "tag": base64url, "not": [[low, high], …]}: all up to n is held, or was
withheld and stands in "not"; "tag" is the chain tag of the commit "at", the highest held up to n ("", 0 if none).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.domain import canonical_json
from wipdesk.storage import exchange_tables as tables
from wipdesk.sync import ranges
from wipdesk.sync.wire_text import Malformed, as_bytes, as_list, as_number, as_object, text_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wipdesk.storage.exchange_tables import Stream, Transaction
    from wipdesk.sync.ranges import Ranges

MOST = 10**9
"""No stream is believed to be longer; at a save a second that is thirty years."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a laptop says of one stream: see the head of this file."""

    have: int
    at: int
    tag: bytes
    withheld: Ranges = ()


Vector = dict[bytes, Entry]


@dataclass(frozen=True, slots=True)
class Here:
    """What is known here of a stream that somebody else speaks of: tags held where they name one, forks, ownership."""

    tags: frozenset[bytes] = frozenset()
    forked_at: int | None = None
    own: bool = False


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The numbers of a stream that a laptop need not be sent again: up to one, with exceptions."""

    last: int = 0
    but: Ranges = ()

    def covers(self, seq: int) -> bool:
        """Whether the commit with this number need not be sent."""
        return seq <= self.last and not ranges.contains(self.but, seq)


def acknowledged(entry: Entry | None, here: Here) -> Acknowledged:
    """What to believe of an entry: nothing of another history, and nothing from a fork on.

    A tag that cannot be compared because its commit is not here is believed, except about our own stream: there it
    means that somebody knows a future that this register has lost.
    """
    if entry is None:
        return Acknowledged()
    if here.tags:
        if entry.tag not in here.tags:
            return Acknowledged()
    elif here.own and entry.at:
        return Acknowledged()
    last = entry.have if here.forked_at is None else min(entry.have, here.forked_at - 1)
    return Acknowledged(last, entry.withheld)


def contradicts(entry: Entry, here: Here) -> bool:
    """Whether the entry speaks of another history of the stream than the one held here, before any known fork."""
    if not here.tags or entry.tag in here.tags:
        return False
    return here.forked_at is None or entry.at < here.forked_at


def here_of(connection: Transaction, stream: Stream, entry: Entry | None) -> Here:
    """What is known here where an entry of this stream points."""
    tags = tables.chains_at(connection, stream.sid, entry.at) if entry is not None and entry.at else set()
    return Here(frozenset(tags), stream.forked_at, stream.own)


def own_vector(connection: Transaction) -> Vector:
    """What this laptop holds."""
    held, withheld = tables.held_ranges(connection), tables.withheld_ranges(connection)
    vector: Vector = {}
    for stream in tables.streams(connection):
        entry = _entry(connection, stream, held.get(stream.sid, []), withheld.get(stream.sid, []))
        if entry.have:
            vector[stream.uuid] = entry
    return vector


def _entry(
    connection: Transaction, stream: Stream, held: list[tuple[int, int]], withheld: list[tuple[int, int]]
) -> Entry:
    have = ranges.without_gap([*held, *withheld])
    if stream.forked_at is not None:
        have = min(have, stream.forked_at - 1)
    here = ranges.up_to(held, have)
    at = here[-1][1] if here else 0
    tag = min(tables.chains_at(connection, stream.sid, at), default=b"") if at else b""
    return Entry(have, at, tag, ranges.up_to(ranges.minus(withheld, held), have))


def lower(one: Mapping[bytes, Entry], other: Mapping[bytes, Entry]) -> Vector:
    """What both say; of two times of which nobody knows which came first, the safe reading."""
    both = {}
    for stream in one.keys() & other.keys():
        less, more = sorted((one[stream], other[stream]), key=lambda entry: (entry.have, entry.at, entry.tag))
        withheld = ranges.up_to(ranges.union([*less.withheld, *more.withheld]), less.have)
        both[stream] = Entry(less.have, less.at, less.tag, withheld)
    return both


def to_json(vector: Mapping[bytes, Entry]) -> dict[str, Any]:
    """The vector as it stands in a manifest."""
    return {
        text_of(stream): {
            "have": entry.have,
            "at": entry.at,
            "tag": text_of(entry.tag),
            "not": [list(some) for some in entry.withheld],
        }
        for stream, entry in vector.items()
    }


def from_json(said: object) -> Vector:
    """Read a vector. Raises Malformed."""
    return {as_bytes(stream, 16): _entry_from(entry) for stream, entry in as_object(said).items()}


def _entry_from(said: object) -> Entry:
    parts = as_object(said)
    have, at = as_number(parts.get("have"), MOST), as_number(parts.get("at"), MOST)
    tag = as_bytes(parts.get("tag"), 16) if at else b""
    if at > have:
        raise Malformed("entry")
    return Entry(have, at, tag, ranges_from(parts.get("not")))


def ranges_from(said: object) -> Ranges:
    """Read a list of [first, last] pairs. Raises Malformed."""
    pairs = [as_list(pair) for pair in as_list(said)]
    if any(len(pair) != 2 for pair in pairs):
        raise Malformed("range")
    found = [(as_number(low, MOST), as_number(high, MOST)) for low, high in pairs]
    if any(low < 1 or high < low for low, high in found):
        raise Malformed("range")
    return ranges.union(found)


def stored(vector: Mapping[bytes, Entry]) -> str:
    """The vector as text for a table of ours."""
    return canonical_json.dumps(to_json(vector))


def restored(text: str) -> Vector:
    """A vector from a table of ours."""
    return from_json(canonical_json.loads(text))
