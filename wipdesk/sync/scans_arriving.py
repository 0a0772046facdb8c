"""Scans that come in a bundle: kept by their hash, whenever they come; what is not what it says is refused.

A scan may come before the paper that names it. From a laptop that nobody vouches for only those are kept that a paper
here names: a picture carries no signature of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.storage import blobs
from wipdesk.storage.blobs import Came
from wipdesk.sync.scan_frames import piece_in

if TYPE_CHECKING:
    from wipdesk.storage.exchange_tables import Transaction


class ScansArriving:
    """Counts what became of the scans of one bundle."""

    def __init__(self) -> None:
        self.came = 0
        self.refused = 0
        self._named_here: frozenset[bytes] | None = None

    def take(self, connection: Transaction, frame: bytes, *, vouched: bool) -> None:
        """Take in one frame."""
        piece = piece_in(frame)
        if piece is None:
            self.refused += 1
            return
        if not vouched and piece.hash not in self._named(connection):
            return
        became = blobs.take_piece(connection, piece.hash, piece.size, piece.at, piece.content)
        self.came += became is Came.WHOLE
        self.refused += became is Came.WRONG

    def _named(self, connection: Transaction) -> frozenset[bytes]:
        if self._named_here is None:
            self._named_here = frozenset(page.hash for page in blobs.named(connection))
        return self._named_here
