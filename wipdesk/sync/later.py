"""Changes that a packer left out by choice, to come with a later bundle: one prison only, or what is new.

In the exchange of numbers they count as withheld, so that they are sent again and nothing else is. To a person they
are missing: nobody said that they are not for her.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.storage.register import get_local, set_local
from wipdesk.sync import ranges

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wipdesk.storage.exchange_tables import Transaction
    from wipdesk.sync.ranges import Ranges

_NAME = "left_for_later"


def take_note(
    connection: Transaction,
    later: Mapping[bytes, Ranges],
    withheld: Mapping[bytes, Ranges],
    contained: Mapping[bytes, Ranges],
) -> None:
    """Keep what a list of contents says is left for later; what it withholds for good is no longer awaited."""
    known = awaited(connection)
    if not later and not known:
        return
    for stream in {*later, *withheld, *contained}:
        gone = [*withheld.get(stream, ()), *contained.get(stream, ())]
        left = ranges.union([*ranges.minus(known.get(stream, ()), gone), *later.get(stream, ())])
        known[stream] = left
    kept = {stream.hex(): [list(some) for some in found] for stream, found in known.items() if found}
    set_local(connection, _NAME, kept)


def awaited(connection: Transaction) -> dict[bytes, Ranges]:
    """By stream, what was left for later; some of it may have come since."""
    said = get_local(connection, _NAME) or {}
    return {
        bytes.fromhex(stream): tuple((low, high) for low, high in found) for stream, found in said.items()
    }
