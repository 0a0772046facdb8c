"""The one place that asks the machine what time it is; everything else is told."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

# Greenwich time all the year round, so UTC stands in exactly where the machine has no table of time zones.
_SAME_AS_UTC = frozenset(
    {
        "Africa/Abidjan",
        "Africa/Accra",
        "Africa/Bamako",
        "Africa/Banjul",
        "Africa/Conakry",
        "Africa/Dakar",
        "Africa/Freetown",
        "Africa/Lome",
        "Africa/Monrovia",
        "Africa/Nouakchott",
        "Africa/Ouagadougou",
        "UTC",
    }
)

# The plain monotonic clock of Linux stands still while a laptop sleeps with its lid shut.
_STEADY = getattr(time, "CLOCK_BOOTTIME", None)


def today(zone: str) -> date:
    """The day it is now in a zone such as "Africa/Freetown"; ZoneInfoNotFoundError if there is none."""
    return now().astimezone(_zone(zone)).date()


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)


def monotonic() -> float:
    """Seconds that only ever grow, sleep included, whatever is done to the clock on the wall."""
    if _STEADY is None:
        return time.monotonic()
    return time.clock_gettime(_STEADY)


def now_local_iso() -> str:
    """What the laptop's own clock shows, to the second, with its offset: 2026-05-03T10:42:07+00:00."""
    return now().astimezone().isoformat(timespec="seconds")


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        if name in _SAME_AS_UTC:
            return UTC
        raise
