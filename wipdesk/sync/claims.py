"""Taking note of what a packer's list of contents says: what exists, what was withheld, who holds what.

Used only for a list signed by a laptop of the office. A lie in it costs a repeat or a wrong line in the list of what is
missing; it never changes what a record says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk import clock
from wipdesk.storage import exchange_tables as tables
from wipdesk.storage import streams
from wipdesk.storage.erase_receipts import note_receipts
from wipdesk.storage.last_heard import hear
from wipdesk.sync import later, ranges, scans_wanted, vectors

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wipdesk.storage.exchange_tables import Transaction
    from wipdesk.sync.manifest import Manifest
    from wipdesk.sync.vectors import Entry, Vector


def take_note(
    connection: Transaction, manifest: Manifest, *, own: bytes, batch: int
) -> tuple[set[int], bool]:
    """Keep what the manifest says. Returns the streams found to have two histories, and whether it knows of changes
    of ours that we do not have.
    """
    claims = _Claims(connection, manifest.owners, batch)
    claims.hear(manifest.vector)
    for stream, found in manifest.contained.items():
        claims.hear_number(stream, found[-1][1] if found else 0)
    claims.withhold(manifest.withheld, manifest.contained)
    later.take_note(connection, manifest.later, manifest.withheld, manifest.contained)
    note_receipts(
        connection,
        {device.hex(): orders for device, orders in manifest.erased.items() if device != own},
    )
    peers = tables.peers(connection)
    if manifest.packer != own:
        others = {device: ack.as_of for device, ack in manifest.acks.items() if device != own}
        hear(connection, manifest.packer, manifest.created, others, clock.now())
        scans_wanted.remember(connection, manifest.packer, manifest.scans_wanted, manifest.created)
        _remember_packer(connection, manifest, peers.get(manifest.packer))
    for device, ack in manifest.acks.items():
        claims.hear(ack.vector)
        earlier = peers.get(device)
        if device not in (own, manifest.packer) and (earlier is None or ack.as_of > earlier[1]):
            tables.remember_peer(connection, device, vectors.stored(ack.vector), ack.as_of)
    return claims.forked, claims.own_future


def _remember_packer(connection: Transaction, manifest: Manifest, earlier: tuple[str, str] | None) -> None:
    """What the packer holds. Its clock may have been set back, or its register put back from a copy: if this list
    looks older than what is known, only what both say is believed, so that a lost change is sent again.
    """
    vector: Vector = manifest.vector
    if earlier is not None and manifest.created <= earlier[1]:
        vector = vectors.lower(vectors.restored(earlier[0]), vector)
    tables.remember_peer(connection, manifest.packer, vectors.stored(vector), manifest.created)


class _Claims:
    def __init__(self, connection: Transaction, owners: Mapping[bytes, bytes], batch: int) -> None:
        self._connection = connection
        self._owners = owners
        self._batch = batch
        self.forked: set[int] = set()
        self.own_future = False

    def _number(self, stream: bytes) -> int:
        return tables.stream_number(self._connection, stream, self._owners.get(stream, b""))

    def hear_number(self, stream: bytes, seq: int) -> None:
        if seq:
            tables.hear_of(self._connection, self._number(stream), seq, self._batch)

    def hear(self, vector: Mapping[bytes, Entry]) -> None:
        for stream, entry in vector.items():
            self.hear_number(stream, entry.have)
        known = {stream.uuid: stream for stream in tables.streams(self._connection)}
        for uuid, entry in vector.items():
            if not entry.at:
                continue
            if streams.hear(self._connection, uuid, entry.at, entry.tag):
                self.own_future = True
            if uuid in known and vectors.contradicts(
                entry, vectors.here_of(self._connection, known[uuid], entry)
            ):
                # Where the two histories part is not known until changes of the other one come.
                tables.note_fork(self._connection, known[uuid].sid, 1)
                self.forked.add(known[uuid].sid)

    def withhold(
        self, withheld: Mapping[bytes, ranges.Ranges], contained: Mapping[bytes, ranges.Ranges]
    ) -> None:
        before = tables.withheld_ranges(self._connection)
        for stream in withheld.keys() | contained.keys():
            sid = self._number(stream)
            still = ranges.minus(before.get(sid, []), contained.get(stream, ()))
            self.hear_number(stream, max((high for _, high in withheld.get(stream, ())), default=0))
            tables.set_withheld(self._connection, sid, ranges.union([*still, *withheld.get(stream, ())]))
