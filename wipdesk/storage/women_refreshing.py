"""Keeping the rows of the list true: after a save one row, after a first merge all of them, some at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.storage import stale_women, woman_rows, women_lines
from wipdesk.storage.applying import last_arrival
from wipdesk.storage.register import get_local, set_local

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from sqlalchemy.engine import Connection

    from wipdesk.storage.register import Register

AT_ONCE = 200
"""Rows worked out before anybody else may write."""
_UPTO = "woman_rows_upto"
_BY_THE_DAY = (
    "SELECT eid FROM woman_stale UNION ALL SELECT eid FROM woman_row WHERE until < ? "
    "UNION ALL SELECT eid FROM woman_row WHERE day > ?"
)


def stale(connection: Connection, today: date) -> set[int]:
    """Row numbers of the women whose rows must be worked out anew; those taken away too, so that they go."""
    if not woman_rows.usable(connection):
        return set(connection.exec_driver_sql("SELECT eid FROM p_woman WHERE hidden = 0").scalars())
    day = today.toordinal()
    waiting = connection.exec_driver_sql(_BY_THE_DAY, (day, day)).scalars()
    return stale_women.changed_since(connection, int(get_local(connection, _UPTO) or 0)).union(waiting)


def refresh(register: Register, step: Callable[[int, int], object] | None = None) -> int:
    """Work out the stale rows, some at a time; returns how many there were.

    `step` is told how far it is before each portion but the first, and may raise Cancelled: what is done stays done.
    """
    today = register.today()
    with register.reading() as connection:
        wanted = sorted(stale(connection, today))
        upto = last_arrival(connection)
        usable = woman_rows.usable(connection)
        if usable and not wanted and get_local(connection, _UPTO) == upto:
            return 0
    at_once = usable and len(wanted) <= AT_ONCE
    if not at_once:
        _queue(register, wanted, upto, anew=not usable)
    for start in range(0, len(wanted), AT_ONCE):
        if step is not None and start:
            step(start, len(wanted))
        some = wanted[start : start + AT_ONCE]
        with register.reading() as connection:
            made = woman_rows.worked_out(connection, some, today)
        with register.writing() as connection:
            woman_rows.put(connection, some, made)
            if at_once:
                set_local(connection, _UPTO, upto)
        women_lines.renew(register, some)
    if at_once and not wanted:
        with register.writing() as connection:
            set_local(connection, _UPTO, upto)
    return len(wanted)


def _queue(register: Register, wanted: Sequence[int], upto: int, *, anew: bool) -> None:
    """Remember whom there is work for, so that nobody need ask again for the commits up to this one."""
    with register.writing() as connection:
        if anew:
            woman_rows.make_anew(connection)
        if wanted:
            each = [(eid,) for eid in wanted]
            connection.exec_driver_sql("INSERT OR IGNORE INTO woman_stale VALUES (?)", each)
        set_local(connection, _UPTO, upto)
    women_lines.renew(register, wanted, new=not anew)
