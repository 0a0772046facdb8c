"""Reports of bundles that were read before: kept with each bundle, to be read again for ever."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.errors import NoSuchRecord
from wipdesk.storage import exchange_tables as tables
from wipdesk.storage.arrivals import Brought
from wipdesk.sync.gaps import Gap
from wipdesk.sync.report import Held, Report

if TYPE_CHECKING:
    from wipdesk.storage.register import Register

_NOT_PLAIN = frozenset({"held", "refused", "damaged", "forks", "gaps", "brought", "part"})


@dataclass(frozen=True, slots=True)
class Kept:
    """One bundle that was read: when, what became of it, and the number it has on this laptop."""

    at: str
    report: Report
    number: int = 0


_LARGEST = 2**63 - 1  # the largest number the register can be asked for

AT_ONCE = 20
"""Reports that are read at once."""


def earlier(register: Register, most: int = AT_ONCE, *, before: int = 0) -> tuple[Kept, ...]:
    """The latest bundles that were read whole, newest first; those before a number if one is given."""
    with register.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT at, report, bid FROM batch WHERE state = ? AND (bid < ? OR ? = 0) ORDER BY bid DESC LIMIT ?",
            (tables.DONE, before, before, most),
        ).all()
    return tuple(Kept(at, _restored(json.loads(report)), number) for at, report, number in rows)


def numbered(register: Register, number: int) -> Kept:
    """The report of the bundle that has this number here. Raises NoSuchRecord."""
    row = None
    if 0 < number <= _LARGEST:
        with register.reading() as connection:
            row = connection.exec_driver_sql(
                "SELECT at, report FROM batch WHERE state = ? AND bid = ?", (tables.DONE, number)
            ).first()
    if row is None:
        raise NoSuchRecord("report", str(number))
    return Kept(row[0], _restored(json.loads(row[1])), number)


def _restored(said: dict[str, Any]) -> Report:
    plain = {name: value for name, value in said.items() if name not in _NOT_PLAIN}
    return Report(
        **plain,
        held=tuple(Held(*each) for each in said["held"]),
        refused=tuple((each[0], each[1]) for each in said["refused"]),
        damaged=tuple(said["damaged"]),
        part=tuple(said.get("part", (1, 1))),
        forks=tuple(said["forks"]),
        brought=Brought.restored(said.get("brought", {})),
        gaps=tuple(
            Gap(
                gap["stream"],
                gap["device"],
                gap["person"],
                gap["label"],
                tuple((low, high) for low, high in gap["missing"]),
            )
            for gap in said["gaps"]
        ),
    )
