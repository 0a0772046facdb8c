"""Reports of bundles that were read before: kept with each bundle, to be read again for ever."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.storage import exchange_tables as tables
from wipdesk.sync.gaps import Gap
from wipdesk.sync.report import Held, Report

if TYPE_CHECKING:
    from wipdesk.storage.register import Register

_NOT_PLAIN = frozenset({"held", "refused", "damaged", "forks", "gaps"})


@dataclass(frozen=True, slots=True)
class Kept:
    """One bundle that was read: when, and what became of it."""

    at: str
    report: Report


def earlier(register: Register, most: int = 20) -> tuple[Kept, ...]:
    """The latest bundles that were read whole, newest first."""
    with register.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT at, report FROM batch WHERE state = ? ORDER BY bid DESC LIMIT ?", (tables.DONE, most)
        ).all()
    return tuple(Kept(at, _restored(json.loads(report))) for at, report in rows)


def _restored(said: dict[str, Any]) -> Report:
    plain = {name: value for name, value in said.items() if name not in _NOT_PLAIN}
    return Report(
        **plain,
        held=tuple(Held(*each) for each in said["held"]),
        refused=tuple((each[0], each[1]) for each in said["refused"]),
        damaged=tuple(said["damaged"]),
        forks=tuple(said["forks"]),
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
