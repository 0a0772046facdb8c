"""A bundle as a person wants it: of one prison or one caseload, only what is new, without scans, in small files."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from wipdesk.domain.roles import Right
from wipdesk.services import bundles, finding, team
from wipdesk.sync import outgoing
from wipdesk.sync.narrowing import Choices

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from wipdesk.storage.register import Register
    from wipdesk.sync.outgoing import Made

MEGABYTE = 1_000_000
FOR_EMAIL = 7
"""Megabytes of one file that most mail lets through: it adds a third to what is attached."""


def pack(
    register: Register,
    path: Path,
    to: Sequence[str] | None = None,
    *,
    only: Sequence[str] = (),
    caseload: str = "",
    since: date | None = None,
    scans: bool = True,
    max_size: int = 0,
    overwrite: bool = False,
) -> tuple[Made, ...]:
    """Write a bundle for these people, or for every coordinator: one file, or several of at most so many megabytes.

    What is left out by choice comes with a later bundle, and its readers are told that it is missing.
    Raises NotAllowed, NoSuchPerson, NoSuchPrison, NoSuchRecord, and as `outgoing.make`.
    """
    register.require(Right.MERGE)
    choices = Choices(
        prisons=tuple(dict.fromkeys(team.prison_code(register, typed) for typed in only)),
        person=finding.record(register, "person", caseload) if caseload else "",
        since=_beginning(since, register.office.zone) if since is not None else "",
        scans=scans,
        most_bytes=max_size * MEGABYTE,
    )
    addressees = None if to is None else bundles.laptops_of(register, to)
    return outgoing.make_parts(register, path, addressees, choices=choices, overwrite=overwrite)


def _beginning(day: date, zone: str) -> str:
    """When a day began where the office works, as changes are marked with their time."""
    try:
        there = ZoneInfo(zone)
    except ZoneInfoNotFoundError:
        return day.isoformat()
    began = datetime.combine(day, time(), there).astimezone(UTC)
    return began.strftime("%Y-%m-%dT%H:%M:%S")
