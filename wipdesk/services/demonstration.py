"""Plays the main job through on a machine without a screen: record, disagree, exchange, settle, print, compare."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import fields
from datetime import timedelta
from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json
from wipdesk.domain.cells import to_json
from wipdesk.domain.codes import code_of
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.lists import as_written
from wipdesk.domain.values import Contested
from wipdesk.errors import FolderNotEmpty
from wipdesk.services import conflicts, practice, printing, records, registers, report_words
from wipdesk.services.practice_invention import invent
from wipdesk.services.practice_plan import COORDINATOR, PARALEGAL_1, PARALEGAL_2
from wipdesk.services.practice_team import CARRIED, EVERYONE, PARALEGALS, PracticeTeam
from wipdesk.services.practice_timeline import spoken
from wipdesk.storage import queries, reading
from wipdesk.storage.disk import disk_troubles

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import Say
    from wipdesk.services.practice import Demo
    from wipdesk.services.practice_invention import InventedFile

    Tell = Callable[[str], None]

WOMEN, SEED = 16, 7
OFFICE, SUMMARY, DIGESTS, TOLD = "practice-office", "case-summary.pdf", "digests.txt", "what-happened.txt"
_PAPERS = frozenset({"police", "court_file", "warrant", "prison_reg"})
_OURS = frozenset({OFFICE, SUMMARY, DIGESTS, TOLD})


def play(
    out: Path, tell: Tell, say: Say = as_written, *, women: int = WOMEN, today: date | None = None
) -> None:
    """Play it through into a folder, telling every step; what an earlier play left there is overwritten.

    Raises FolderNotEmpty if the folder holds anything else, DiskFull, ReadOnly.
    """
    _clear(out)
    told: list[str] = []

    def note(line: str) -> None:
        told.append(line)
        tell(line)

    note("Everything here is invented: no woman in it exists.")
    demo = practice.make(out / OFFICE, women=women, seed=SEED, today=today)
    _introduce(demo, note)
    tell(f"Passphrase of all three: {demo.passphrase}")
    chosen = _chosen(demo, women)
    with PracticeTeam.unlock(demo.folder, demo.passphrase, demo.today) as team:
        _edit(team, chosen, note)
        _carry(team, note, say)
        _settle(team, note, say)
        _print(team, chosen, out / SUMMARY, note, say)
        _carry(team, note, say)
        _compare(team, out / DIGESTS, note)
    told.append("")
    _write(out / TOLD, "\n".join(told))
    tell(f"This account: {out / TOLD}")


def _clear(out: Path) -> None:
    with disk_troubles(out):
        if out.exists() and (not out.is_dir() or {path.name for path in out.iterdir()} - _OURS):
            raise FolderNotEmpty
        out.mkdir(parents=True, exist_ok=True, mode=0o700)
        for path in out.iterdir():
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()


def _introduce(demo: Demo, note: Tell) -> None:
    held = demo.women - demo.closed
    note(f"Made a practice office of three laptops: {held} women in custody, {demo.closed} released.")
    for who in EVERYONE:
        note(f"  {demo.folder / who}")
    note(f"The files they carried to each other so far: {demo.folder / CARRIED}")


def _chosen(demo: Demo, women: int) -> InventedFile:
    """A woman whom both paralegals may see, other than the one over whom they differ already, if there is another."""
    invented = invent(women, SEED, demo.today)
    shared = [
        file
        for file in invented.files
        if file.plan.facility == "FFCC" and not file.plan.closed and not file.plan.special
    ]
    return shared[0] if shared else invented.disputed


def _edit(team: PracticeTeam, chosen: InventedFile, note: Tell) -> None:
    """Two people change one woman's file before they meet: one fact each, and one fact differently."""
    woman, matter = chosen.woman.id, chosen.matter.id
    known = chosen.matter.first_court_date
    appeared = known.first_day if isinstance(known, PartialDate) and known.first_day else team.today
    first = {"home_town": "Palm Wine Junction"}, f"{spoken(appeared + timedelta(days=3))} [self]"
    second = {"phone": "+232 00 000 777"}, f"{spoken(appeared)} 10:30 [court_file]"
    note(f"Both paralegals, each on her own laptop, change the file of {code_of(woman)}:")
    for who, (own, said) in zip(PARALEGALS, (first, second), strict=True):
        register = team.registers[who]
        records.put(register, "woman", own, record_id=woman)
        records.put(register, "matter", {"first_court_date": said}, record_id=matter)
        note(f"  {who}: {', '.join(own)}; first brought before a court: {said}")


def _carry(team: PracticeTeam, note: Tell, say: Say) -> None:
    for sender, to, path, report in team.exchange():
        note(f"{sender} made a bundle for {to}: {path}")
        for line in report_words.lines(report, say):
            note(f"  {line}")


def _settle(team: PracticeTeam, note: Tell, say: Say) -> None:
    """The coordinator looks at every fact with two accounts and takes what a paper or register says."""
    register = team.registers[COORDINATOR]
    standing = conflicts.list_conflicts(register, say)
    note(f"Open at the coordinator's: {len(standing)}.")
    for conflict in standing:
        note(f"  {conflict.woman}, {conflict.label}:")
        for side in conflict.values:
            note(f"    {side.words}, says {side.author_name}")
        papers = (side for side in conflict.values if getattr(side.value, "source", "") in _PAPERS)
        taken = next(papers, conflict.values[-1])
        seen = tuple(side.version for side in conflict.values)
        conflicts.settle(register, conflict.id, take=taken.version, seen=seen)
        note(f"    settled: {taken.words}. The other account stays in the history.")
    note(f"Open now: {len(conflicts.list_conflicts(register, say))}.")


def _print(team: PracticeTeam, chosen: InventedFile, path: Path, note: Tell, say: Say) -> None:
    made = printing.case_summary(
        team.registers[COORDINATOR], chosen.woman.id, face=printing.FACES["full"], say=say
    )
    printing.save_pdf(made.pdf, path)
    note(f"Printed her case summary: {path} ({made.pages} page{'s' if made.pages != 1 else ''})")


def _compare(team: PracticeTeam, path: Path, note: Tell) -> None:
    """One line over each register, and whether every file that two laptops hold says the same on both."""
    lines = [f"{who}  {registers.digest(team.registers[who])}" for who in EVERYONE]
    files = {who: _files(team, who) for who in EVERYONE}
    note("A line over all that each register says (each paralegal has only the women she may see):")
    for line in lines:
        note(f"  {line}")
    pairs = [(COORDINATOR, PARALEGAL_1), (COORDINATOR, PARALEGAL_2), (PARALEGAL_1, PARALEGAL_2)]
    for one, other in pairs:
        both = files[one].keys() & files[other].keys()
        alike = sum(files[one][woman] == files[other][woman] for woman in both)
        lines.append(f"{one} and {other} hold {len(both)} women's files in common; {alike} say the same.")
        note(lines[-1])
    _write(path, "\n".join([*lines, ""]))
    note(f"These lines: {path}")


def _files(team: PracticeTeam, who: str) -> dict[str, str]:
    with team.registers[who].reading() as connection:
        files = (reading.case_file(connection, woman) for woman in queries.women(connection))
        return {file.woman.id: _digest(file) for file in files if file}


def _digest(file: CaseFile) -> str:
    """One line over what a file says, whoever holds it."""
    said = hashlib.blake2b(digest_size=16)
    for record in sorted(file.records(), key=lambda record: str(record.id)):
        for item in fields(record):
            value = getattr(record, item.name)
            accounts = value.accounts if isinstance(value, Contested) else ()
            stored = [to_json(account.value) for account in accounts] if accounts else to_json(value)
            said.update(canonical_json.dumps([record.id, item.name, stored]).encode())
    return said.hexdigest()


def _write(path: Path, text: str) -> None:
    with disk_troubles(path):
        path.write_text(text, encoding="utf-8")
