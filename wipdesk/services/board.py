"""Who has what: how far we have the changes of each laptop, and what of ours each colleague has confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from wipdesk.services import requests, sending
from wipdesk.storage import exchange_tables as tables
from wipdesk.sync import ranges

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wipdesk.services.sending import Standing
    from wipdesk.storage.register import Register
    from wipdesk.sync.gaps import Gap
    from wipdesk.sync.ranges import Range

HERE, MISSING, OTHER = "here", "missing", "other"
"""What a stretch of a laptop's numbers is: here, never come, or not meant for this laptop."""
LONG_SILENT = 14
"""Days after which a laptop that was not heard is pointed out."""


@dataclass(frozen=True, slots=True)
class Piece:
    """So many numbers in a row of which the same is true."""

    state: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One laptop of a colleague: what is known of it, how many of its changes are here and how many never came."""

    standing: Standing
    here: int
    missing: int
    pieces: tuple[Piece, ...]
    """All its numbers that are known of, in order; of several histories one after the other."""
    silent_days: int | None
    """Days since it was heard; None if it never was, or if its clock is ahead of ours."""

    @property
    def long_silent(self) -> bool:
        """Whether somebody should ask after it: a laptop that was lost, or whose user left, is not asked."""
        return self.standing.works and (self.silent_days or 0) >= LONG_SILENT


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """Every other laptop, those in need first; what is missing of laptops that are not among them; and our own."""

    rows: tuple[Row, ...]
    others: tuple[Gap, ...]
    """What never came of a laptop nobody enrolled, or of this laptop's own earlier days."""
    mine: int
    """Changes of this laptop that stand to be given."""
    by_nobody: int
    """Those of them that no colleague has confirmed."""

    @property
    def lacking(self) -> bool:
        """Whether anything is missing that can be asked for."""
        return bool(self.others) or any(row.missing for row in self.rows)


def board(register: Register) -> Board:
    """How we stand with every laptop of the office, as far as it reached us."""
    standings, today = sending.standings(register), register.today()
    known = {standing.device for standing in standings}
    lacking = requests.missing(register)
    missing: dict[str, int] = {}
    gone = {gap.stream: gap.ranges for gap in lacking}
    for gap in lacking:
        missing[gap.device] = missing.get(gap.device, 0) + gap.count
    with register.reading() as connection:
        held = tables.held_ranges(connection)
        here: dict[str, int] = {}
        pieces: dict[str, list[Piece]] = {}
        for stream in tables.streams(connection):
            device = stream.device.hex()
            here[device] = here.get(device, 0) + ranges.count(held.get(stream.sid, []))
            its = in_pieces(held.get(stream.sid, []), gone.get(stream.uuid.hex(), ()))
            pieces.setdefault(device, []).extend(its)
        mine, by_nobody = sending.ours(connection, register)
    rows = tuple(
        Row(
            standing=standing,
            here=here.get(standing.device, 0),
            missing=missing.get(standing.device, 0),
            pieces=tuple(pieces.get(standing.device, ())),
            silent_days=_days_since(standing.heard, today),
        )
        for standing in standings
    )
    others = tuple(gap for gap in lacking if gap.device not in known)
    return Board(rows=rows, others=others, mine=mine, by_nobody=by_nobody)


def in_pieces(here: Iterable[Range], missing: Iterable[Range]) -> list[Piece]:
    """The numbers of one stream from 1 to the last that is here or missing, in order."""
    found: list[Piece] = []
    next_one = 1
    marked = [*((low, high, HERE) for low, high in here), *((low, high, MISSING) for low, high in missing)]
    for low, high, state in sorted(marked):
        if low > next_one:
            found.append(Piece(OTHER, low - next_one))
        found.append(Piece(state, high - low + 1))
        next_one = high + 1
    return found


def _days_since(heard: str, today: date) -> int | None:
    try:
        days = (today - date.fromisoformat(heard)).days
    except ValueError:
        return None
    return days if days >= 0 else None
