"""Practise first: makes an invented office of three laptops, with its women, its exchange and one open question."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from wipdesk import clock
from wipdesk.domain.dates import PartialDate
from wipdesk.errors import FolderNotEmpty
from wipdesk.services import records
from wipdesk.services.conflicts import conflict_id
from wipdesk.services.lists import country_of
from wipdesk.services.practice_invention import invent
from wipdesk.services.practice_plan import COORDINATOR, COUNTRY, PARALEGAL_1, PARALEGAL_2
from wipdesk.services.practice_team import CARRIED, EVERYONE, PARALEGALS, PracticeTeam, fill
from wipdesk.services.practice_timeline import spoken
from wipdesk.storage import passphrases
from wipdesk.storage.disk import disk_troubles

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from wipdesk.services.practice_invention import Invented


@dataclass(frozen=True, slots=True, kw_only=True)
class Demo:
    """A practice office that lies on the disk."""

    folder: Path
    passphrase: str
    """Of all three registers."""
    generated: bool
    """Whether the program made the passphrase up, so that it must be told."""
    today: date
    women: int
    closed: int
    """How many of the women are no longer held; `women` counts them too."""
    conflict: str
    """The contested fact that stands open at the coordinator's, as `conflicts.settle` names it."""


def make(
    folder: Path, *, women: int = 96, seed: int = 1, today: date | None = None, passphrase: str | None = None
) -> Demo:
    """Make a practice office in an empty or new folder: registers `coordinator`, `paralegal-1`, `paralegal-2`.

    `women` are those in custody; those who are out again come in proportion. The same seed and day give the same
    women. On failure nothing is left. Raises FolderNotEmpty, PassphraseTooWeak, DiskFull, ReadOnly.
    """
    chosen = passphrases.generate() if passphrase is None else passphrase
    passphrases.check(chosen, practice=True)
    day = today or clock.today(country_of(COUNTRY).zone)
    invented = invent(women, seed, day)
    with disk_troubles(folder):
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise FolderNotEmpty
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        with PracticeTeam.new(folder, chosen, day) as team:
            conflict = _at_work(team, invented)
    except BaseException:
        for name in (*EVERYONE, CARRIED):
            shutil.rmtree(folder / name, ignore_errors=True)
        raise
    return Demo(
        folder=folder,
        passphrase=chosen,
        generated=passphrase is None,
        today=day,
        women=len(invented.files),
        closed=sum(file.plan.closed for file in invented.files),
        conflict=conflict,
    )


def _at_work(team: PracticeTeam, invented: Invented) -> str:
    team.enrol()
    for who in EVERYONE:
        fill(team.registers[who], invented.of(who))
    for _ in team.exchange():
        pass
    return _disagree(team, invented)


def _disagree(team: PracticeTeam, invented: Invented) -> str:
    """Each paralegal hears another day of one arrest, and both tell the coordinator. Returns the contested fact."""
    matter = invented.disputed.matter
    told = matter.arrest_date
    arrested = told.first_day if isinstance(told, PartialDate) else None
    arrested = arrested or team.today - timedelta(days=30)
    accounts = {
        PARALEGAL_1: f"{spoken(arrested - timedelta(days=1))} 20:00 [self]",
        PARALEGAL_2: f"{spoken(arrested + timedelta(days=1))} [police]",
    }
    for who in PARALEGALS:
        records.put(team.registers[who], "matter", {"arrest_date": accounts[who]}, record_id=matter.id)
    for who in PARALEGALS:
        team.send(who, COORDINATOR)
    return conflict_id(matter.id, "arrest_date")
