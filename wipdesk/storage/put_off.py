"""Lines of the page of today that were put off on this laptop: kept in the register, in its backups, and never sent."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from wipdesk.domain.putting_off import How, PutOff

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from sqlalchemy.engine import Connection

_ROWS = "SELECT p.eid, p.mark, p.how, p.until, p.reason, p.words, p.person, p.at, lower(hex(r.uuid)) AS woman"
_FROM = "FROM put_off p JOIN record r ON r.eid = p.eid"


def keep(connection: Connection, put_off: PutOff) -> int:
    """Keep one, in place of what was said of the same line before; returns her row number.

    Raises KeyError for a woman who is not here.
    """
    eid = _row(connection, put_off.woman)
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO put_off VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            eid,
            put_off.mark,
            put_off.how.value,
            put_off.until.toordinal() if put_off.until else None,
            put_off.reason,
            put_off.words,
            put_off.person,
            put_off.at,
        ),
    )
    return eid


def drop(connection: Connection, woman: str, mark: str) -> int:
    """Let a line come back; returns her row number. Raises KeyError for a woman who is not here."""
    eid = _row(connection, woman)
    connection.exec_driver_sql("DELETE FROM put_off WHERE eid = ? AND mark = ?", (eid, mark))
    return eid


def of_women(connection: Connection, women: Collection[str]) -> dict[str, tuple[PutOff, ...]]:
    """What is kept of these women, by id; of those of whom nothing is kept, nothing."""
    found: dict[str, list[PutOff]] = {}
    for each in everything(connection):
        if each.woman in women:
            found.setdefault(each.woman, []).append(each)
    return {woman: tuple(of_her) for woman, of_her in found.items()}


def everything(connection: Connection) -> Iterator[PutOff]:
    """Everything that is kept, also what holds no more."""
    for row in connection.exec_driver_sql(f"{_ROWS} {_FROM} ORDER BY p.at, p.eid, p.mark").mappings():
        yield PutOff(
            woman=row["woman"],
            mark=row["mark"],
            how=How(row["how"]),
            until=date.fromordinal(row["until"]) if row["until"] is not None else None,
            reason=row["reason"],
            words=row["words"],
            person=row["person"],
            at=row["at"],
        )


def holding(connection: Connection, today: date) -> dict[tuple[str, str], PutOff]:
    """What is still put off, by the woman's id and the mark of her line."""
    return {(each.woman, each.mark): each for each in everything(connection) if each.holds(today)}


def forget(connection: Connection, those: Iterable[PutOff]) -> None:
    """Let go of what holds no more."""
    for each in those:
        drop(connection, each.woman, each.mark)


def forget_women(connection: Connection, eids: Collection[int]) -> None:
    """Let go of everything that was said of these women's lines."""
    connection.exec_driver_sql("DELETE FROM put_off WHERE eid = ?", [(eid,) for eid in eids] or [(-1,)])


def _row(connection: Connection, woman: str) -> int:
    eid = connection.exec_driver_sql(
        "SELECT eid FROM record WHERE uuid = ?", (bytes.fromhex(woman),)
    ).scalar()
    if eid is None:
        raise KeyError(woman)
    return int(eid)
