"""The keys of compartments while they are open: in memory only, and only for a few minutes."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from wipdesk import clock
from wipdesk.errors import CompartmentClosed
from wipdesk.storage.keys import zero

if TYPE_CHECKING:
    from collections.abc import Iterable

OPEN_FOR = 300.0
"""Seconds after its last use until a compartment closes by itself."""
LONGEST = 1800.0
"""Seconds until it closes however much it is used, so that a new key that came meanwhile is taken up."""


class OpenCompartments:
    """Which compartments are open in this session. Asked from the window and from the worker alike."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._keys: dict[str, list[bytearray]] = {}
        self._until: dict[str, float] = {}
        self._latest: dict[str, float] = {}

    def open(self, compartment: str, keys: Iterable[bytes], *, seconds: float = OPEN_FOR) -> None:
        """Take in the keys of a compartment, newest first."""
        with self._lock:
            self._forget(compartment)
            self._keys[compartment] = [bytearray(key) for key in keys]
            now = clock.monotonic()
            self._until[compartment], self._latest[compartment] = now + seconds, now + LONGEST

    def is_open(self, compartment: str) -> bool:
        """Whether its content can be read now. To ask is not to use it."""
        with self._lock:
            return self._stands(compartment)

    def names(self) -> tuple[str, ...]:
        """The compartments that are open now."""
        with self._lock:
            return tuple(name for name in sorted(self._keys) if self._stands(name))

    def keys(self, compartment: str) -> tuple[bytes, ...]:
        """Its keys, newest first, and some more minutes. Raises CompartmentClosed."""
        with self._lock:
            if not self._stands(compartment):
                raise CompartmentClosed(compartment)
            longer = max(self._until[compartment], clock.monotonic() + OPEN_FOR)
            self._until[compartment] = min(longer, self._latest[compartment])
            return tuple(bytes(key) for key in self._keys[compartment])

    def seconds_left(self) -> float:
        """Until the first of them closes by itself; 0 if none is open."""
        with self._lock:
            open_now = [name for name in list(self._keys) if self._stands(name)]
            return min((self._until[name] - clock.monotonic() for name in open_now), default=0.0)

    def close(self, compartment: str = "") -> bool:
        """Close one, or all, and overwrite their keys; says whether any was open."""
        with self._lock:
            names = [compartment] if compartment else list(self._keys)
            forgotten = [self._forget(name) for name in names]
        return any(forgotten)

    def _stands(self, compartment: str) -> bool:
        if compartment in self._keys and clock.monotonic() >= self._until[compartment]:
            self._forget(compartment)
        return compartment in self._keys

    def _forget(self, compartment: str) -> bool:
        keys = self._keys.pop(compartment, None)
        for key in keys or ():
            zero(key)
        return keys is not None
