"""Times for putting changes in a readable order. No clock ever decides which change wins or whether one is taken."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_FORM = "%Y-%m-%dT%H:%M:%S"
_AHEAD = timedelta(hours=24)
_LAST_COUNT = 9_999
EARLIEST = "2020"
"""No change was made before this year: a clock that says so is wrong."""
_BELIEVED = timedelta(hours=25)


def tick(last: str, now: datetime) -> str:
    """The next time after `last`: the wall clock, or a count on from `last` while the wall clock lags behind it.

    A `last` more than a day ahead of the wall clock came from a clock that is wrong; it is not followed.
    """
    wall = _text(now, 0)
    read = _read(last)
    if read is None or wall > last:
        return wall
    at, count = read
    if at - now.astimezone(UTC) > _AHEAD:
        return wall
    return _text(at, count + 1) if count < _LAST_COUNT else _text(at + timedelta(milliseconds=1), 0)


def believed_until(now: datetime) -> str:
    """The last time that is not yet a sign of a clock that is wrong."""
    return (now + _BELIEVED).astimezone(UTC).strftime(_FORM)


def _text(at: datetime, count: int) -> str:
    utc = at.astimezone(UTC)
    return f"{utc.strftime(_FORM):0>19}.{utc.microsecond // 1000:03d}Z-{count:04d}"


def _read(text: str) -> tuple[datetime, int] | None:
    stamp, _, count = text.rpartition("-")
    try:
        at = datetime.strptime(stamp, _FORM + ".%fZ").replace(tzinfo=UTC)
        return (at, int(count)) if at.year < datetime.max.year else None
    except ValueError:
        return None
