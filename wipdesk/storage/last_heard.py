"""When each laptop was last heard, for people to read. What it holds, `peer` tells by other rules.

What is known goes forward only: a bundle that comes late says nothing of when its laptop was heard last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.storage.exchange_tables import peers
from wipdesk.storage.hybrid_clock import EARLIEST, believed_until
from wipdesk.storage.register import get_local, set_local

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy.engine import Connection

_NAME = "last_heard"


def last_heard(connection: Connection) -> dict[bytes, str]:
    """By device id, the time of the newest list of contents that came from it, as far as clocks can be believed."""
    earlier_version = {device: at for device, (_, at) in peers(connection).items()}
    known: dict[str, str] = get_local(connection, _NAME) or {}
    return earlier_version | {bytes.fromhex(device): at for device, at in known.items()}


def hear(
    connection: Connection, packer: bytes, created: str, others: Mapping[bytes, str], now: datetime
) -> None:
    """Take note of when a bundle was made (ISO 8601, in UTC), and of when its packer had heard others.

    If only a wrong clock can show that time, the packer was heard `now`, when its bundle is read; what it says of
    others by such a clock is passed over.
    """
    latest = believed_until(now)
    told = {device: at for device, at in others.items() if EARLIEST <= at <= latest}
    told[packer] = created if EARLIEST <= created <= latest else now.isoformat()
    known: dict[str, str] = get_local(connection, _NAME) or {}
    newer = {device.hex(): at for device, at in told.items() if at > known.get(device.hex(), "")}
    if newer:
        set_local(connection, _NAME, known | newer)
