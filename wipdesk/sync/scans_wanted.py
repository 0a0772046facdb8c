"""Which scans go into a bundle, and which other laptops said they have not got.

Every list of contents names the scans that its packer lacks, by hash; the next bundle for that laptop brings those
that are here and that it may see. So a scan that was left out, lost or damaged comes by itself.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

from wipdesk.errors import RegisterDamaged
from wipdesk.storage import blobs
from wipdesk.storage.register import get_local, set_local

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from wipdesk.storage.exchange_tables import Transaction
    from wipdesk.sync.scope import Visible

MOST = 500
"""So many a bundle asks for; others the next time."""
_NAME = "scans_wanted"


def asked_for(connection: Transaction, bundle: bytes, seen: Visible) -> tuple[bytes, ...]:
    """What a bundle is to ask for: scans of papers that its readers may see. Of too many each bundle takes others."""
    lacking = [page.hash for page in blobs.lacking(connection) if seen is None or page.root in seen]
    if len(lacking) > MOST:
        lacking.sort(key=lambda named: blake2b(bundle + named, digest_size=8).digest())
    return tuple(lacking[:MOST])


def remember(connection: Transaction, device: bytes, wanted: Iterable[bytes], created: str) -> None:
    """Keep what a laptop says it lacks. Of a list that looks older than the last one nothing is let go."""
    known = get_local(connection, _NAME) or {}
    earlier = known.get(device.hex(), {"as_of": "", "wanted": []})
    hashes = {named.hex() for named in wanted}
    if created <= earlier["as_of"]:
        hashes |= set(earlier["wanted"])
    if hashes or earlier["wanted"]:
        known[device.hex()] = {"as_of": max(created, earlier["as_of"]), "wanted": sorted(hashes)}
        set_local(connection, _NAME, known)


def to_send(
    connection: Transaction,
    changes: Collection[int],
    devices: Iterable[bytes],
    may_go: Callable[[int], bool],
) -> list[bytes]:
    """The scans that belong to these changes, and those that these laptops asked for, newest first."""
    known = get_local(connection, _NAME) or {}
    asked = {named for device in devices for named in known.get(device.hex(), {"wanted": []})["wanted"]}
    wanted = dict.fromkeys(
        page.hash
        for page in blobs.named(connection)
        if may_go(page.root) and (page.cid in changes or page.hash.hex() in asked)
    )
    return [named for named in wanted if _content(connection, named) is not None]


def _content(connection: Transaction, named: bytes) -> bytes | None:
    """A picture; none also if the disk spoilt it, for another laptop may have it whole."""
    try:
        return blobs.content_of(connection, named)
    except RegisterDamaged:
        return None
