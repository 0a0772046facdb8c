"""All women as the list orders and filters them, held in memory while a register is open.

Asked of the encrypted file, a hundred thousand women take longer to put in order than a key may. What is kept here
follows `woman_rows`: whoever writes a row there tells it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from itertools import compress
from operator import itemgetter
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

from wipdesk.domain import canonical_json
from wipdesk.domain.text import fold
from wipdesk.storage import woman_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from sqlalchemy.engine import Connection

    from wipdesk.storage.register import Register

BEFORE_TRIAL, RELEASED, CLOSED, NO_LAWYER, CHILD_INSIDE, CONTESTED, PENDING = (1 << bit for bit in range(7))
"""What a line is filtered by; pending: not worked out yet."""
_AT_ONCE = 5_000
_ONE_BY_ONE = 50
"""So many lines are moved to their new places one by one; more are put in order all together."""
_FLAGS = (
    f"r.before_trial * {BEFORE_TRIAL} + r.released * {RELEASED} + r.closed * {CLOSED} "
    f"+ (r.no_lawyer AND NOT r.released) * {NO_LAWYER} + r.child_inside * {CHILD_INSIDE} "
    f"+ (r.contested > 0) * {CONTESTED}"
)
_KEPT = (
    f"SELECT w.eid, w.id, r.name_key, {_FLAGS}, coalesce(r.least - r.least_runs * r.day, -1), r.least_runs, "
    "coalesce(r.most - r.most_runs * r.day, -1), r.most_runs, r.next_date, r.changed, r.places "
    "FROM p_woman w JOIN woman_row r ON r.eid = w.eid WHERE w.hidden = 0"
)
_PLAIN = "SELECT w.eid, w.id, w.name_family, w.name_given FROM p_woman w WHERE w.hidden = 0"
_NOT_KEPT = " AND NOT EXISTS (SELECT 1 FROM woman_row r WHERE r.eid = w.eid)"


class Line(NamedTuple):
    """One woman: what she is found, filtered and put in order by."""

    eid: int
    id: str
    name_key: str
    flags: int
    least: int
    """The least of days before trial; where it runs, less the number of the day it was worked out on."""
    least_runs: int
    most: int
    most_runs: int
    next_date: str
    changed: int
    places: str


class Ordered:
    """All lines in one order, with what they are picked by beside them."""

    def __init__(self, lines: Iterable[Line], key: Callable[[Line], tuple[object, ...]]) -> None:
        self._key = key
        self.lines = sorted(lines, key=key)
        self._ids = [line.id for line in self.lines]
        self._eids = array("q", [line.eid for line in self.lines])
        self._flags = bytearray(line.flags for line in self.lines)
        self._look_up: Callable[[bytearray], tuple[int, ...]] | None = None
        self._highest = 0

    def remove(self, line: Line) -> None:
        """Take out a line that is in it."""
        at = bisect_left(self.lines, self._key(line), key=self._key)
        for each in (self.lines, self._ids, self._eids, self._flags):
            del each[at]
        self._look_up = None

    def insert(self, line: Line) -> None:
        """Put a line into its place."""
        at = bisect_left(self.lines, self._key(line), key=self._key)
        self.lines.insert(at, line)
        self._ids.insert(at, line.id)
        self._eids.insert(at, line.eid)
        self._flags.insert(at, line.flags)
        self._look_up = None

    def pick(self, fitting: bytes, among: Collection[int] | None) -> list[Line]:
        """The lines whose flags fit (a byte for each of 256), all or those with these row numbers."""
        return list(compress(self.lines, self._mask(fitting, among)))

    def pick_ids(self, fitting: bytes, among: Collection[int] | None) -> tuple[str, ...]:
        """The ids of the lines that `pick` gives."""
        return tuple(compress(self._ids, self._mask(fitting, among)))

    def _mask(self, fitting: bytes, among: Collection[int] | None) -> bytes | bytearray:
        """1 for each line that is picked, and 0. Whole rows of bytes at once: one by one takes ten times as long."""
        mask = self._flags.translate(fitting)
        if among is None or not mask:
            return mask
        if self._look_up is None:
            self._look_up, self._highest = itemgetter(0, 0, *self._eids), max(self._eids)
        wanted = bytearray(1 + max(self._highest, max(among, default=0)))
        for eid in among:
            wanted[eid] = 1
        both = int.from_bytes(mask, "big") & int.from_bytes(bytes(self._look_up(wanted)[2:]), "big")
        return both.to_bytes(len(mask), "big")


class WomenLines:
    """The lines of one register. Several threads may ask, each with the guard held."""

    def __init__(self) -> None:
        self.guard = Lock()
        self._lines: dict[int, Line] | None = None
        self._orders: dict[tuple[str, int], Ordered] = {}
        self.open = 0
        """How many files are not closed."""

    def load(self, connection: Connection) -> dict[int, Line]:
        """All lines by row number; read from the file when first asked for."""
        if self._lines is None:
            self._lines = {line.eid: line for line in _read(connection, None)}
            self.open = sum(not line.flags & CLOSED for line in self._lines.values())
        return self._lines

    def ordered(self, order: str, day: int) -> Ordered:
        """All lines in an order, as it is on a day."""
        asked = (order, day if order == "held" else 0)
        if asked not in self._orders:
            self._orders = {known: lines for known, lines in self._orders.items() if known[0] != order}
            self._orders[asked] = Ordered((self._lines or {}).values(), key_of(*asked))
        return self._orders[asked]

    def renew(self, connection: Connection, eids: Sequence[int], *, new: bool) -> None:
        """Read these lines again, or only those not known yet."""
        if self._lines is None:
            return
        wanted = [eid for eid in eids if eid not in self._lines] if new else list(eids)
        read = {line.eid: line for line in _read(connection, wanted)}
        if len(wanted) > _ONE_BY_ONE:
            self._orders.clear()
        for eid in wanted:
            self._replace(eid, read.get(eid), self._lines)

    def _replace(self, eid: int, line: Line | None, lines: dict[int, Line]) -> None:
        before = lines.pop(eid, None)
        if before is not None:
            self.open -= not before.flags & CLOSED
            for ordered in self._orders.values():
                ordered.remove(before)
        if line is not None:
            lines[eid] = line
            self.open += not line.flags & CLOSED
            for ordered in self._orders.values():
                ordered.insert(line)


_OF_REGISTER: WeakKeyDictionary[Register, WomenLines] = WeakKeyDictionary()
_MAKING = Lock()


def of(register: Register) -> WomenLines:
    """The lines of an open register; they go when it does."""
    with _MAKING:
        return _OF_REGISTER.setdefault(register, WomenLines())


def renew(register: Register, eids: Sequence[int], *, new: bool = False) -> None:
    """Follow what was written into the rows of these women; with `new` only of those not listed until now."""
    lines = of(register)
    with lines.guard, register.reading() as connection:
        lines.renew(connection, eids, new=new)


def forget(register: Register) -> None:
    """Let go of all lines; they are read from the file again when next asked for."""
    with _MAKING:
        _OF_REGISTER.pop(register, None)


def read(connection: Connection, eids: Sequence[int]) -> list[Line]:
    """The lines of these women as the file has them."""
    return list(_read(connection, eids))


def key_of(order: str, day: int) -> Callable[[Line], tuple[object, ...]]:
    """What lines are put in order by.

    Longest held first: before trial now, then others inside, then those no longer held; not worked out yet, last.
    """
    if order == "name":
        return lambda line: (line.name_key, line.id)
    if order == "changed":
        return lambda line: (-line.changed, line.id)

    def by_days_held(line: Line) -> tuple[object, ...]:
        flags = line.flags
        group = (flags & PENDING, flags & RELEASED, not flags & BEFORE_TRIAL)
        days = max(line.least + line.least_runs * day, line.most + line.most_runs * day)
        return *group, -days, line.name_key, line.id

    return by_days_held


def _read(connection: Connection, eids: Sequence[int] | None) -> Iterator[Line]:
    """Lines of these women, or of all."""
    kept = woman_rows.usable(connection)
    for which, asked in _portions(eids):
        if kept:
            # Many at once: fetched one by one, each row of a hundred thousand costs three times as much.
            rows = connection.exec_driver_sql(_KEPT + which, asked).yield_per(_AT_ONCE)
            yield from map(Line._make, rows)
        plain = _PLAIN + _NOT_KEPT if kept else _PLAIN
        for eid, uuid, *names in connection.exec_driver_sql(plain + which, asked):
            key = fold("\x00".join(_text(name) for name in names))
            yield Line(eid, uuid, key, PENDING, -1, 0, -1, 0, "", 0, "")


def _portions(eids: Sequence[int] | None) -> Iterator[tuple[str, tuple[int, ...]]]:
    if eids is None:
        yield "", ()
        return
    for start in range(0, len(eids), _AT_ONCE):
        some = tuple(eids[start : start + _AT_ONCE])
        yield f" AND w.eid IN ({','.join('?' * len(some))})", some


def _text(stored: str | None) -> str:
    return " ".join(str(canonical_json.loads(stored)).split()) if stored and stored[0] == '"' else ""
