"""How long to wait after a passphrase that did not open: longer each time, and nothing is ever erased."""

from __future__ import annotations

LONGEST_WAIT = 30


def seconds_to_wait(wrong: int) -> int:
    """Seconds after so many wrong tries one after the other: 1, 2, 4, 8, 16, then 30."""
    return min(2 ** (wrong - 1), LONGEST_WAIT) if 0 < wrong < 6 else LONGEST_WAIT * (wrong > 0)
