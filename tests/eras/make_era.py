"""Makes the register, bundle and backup that stand for a release: `python -m tests.eras.make_era 0.1.0`.

Run once for each release, with made-up people, and committed; never run again for a release that is out.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from datetime import date
from pathlib import Path

from tests.laptop import PASSPHRASE, at_home
from wipdesk.services import bundles, conflicts, practice, records, registers, women
from wipdesk.storage.register import DATABASE

ERAS = Path(__file__).parent
TODAY = date(2026, 5, 15)


def make(version: str) -> None:
    """Write the folder of one release."""
    era = ERAS / version
    era.mkdir()
    with tempfile.TemporaryDirectory() as scratch, at_home(Path(scratch) / "home"):
        office = Path(scratch) / "office"
        practice.make(office, women=3, seed=7, today=TODAY, passphrase=PASSPHRASE)
        paralegal = registers.unlock(office / "paralegal-1", PASSPHRASE, today=TODAY)
        with paralegal:
            records.put(
                paralegal, "woman", {"name_given": "Carried", "name_family": "ɛɔŋ", "birth_date": "about 34"}
            )
            bundles.make(paralegal, era / "bundle.wipsync")
        with registers.unlock(office / "coordinator", PASSPHRASE, today=TODAY) as coordinator:
            registers.make_backup(coordinator, era / "register.wipbackup")
            facts = {
                "passphrase": PASSPHRASE,
                "today": TODAY.isoformat(),
                "digest": registers.digest(coordinator),
                "women": [row.name for row in women.list_women(coordinator)],
                "conflicts": [conflict.id for conflict in conflicts.list_conflicts(coordinator)],
                "in_bundle": "ƐƆŊ, Carried",
            }
        (era / "register").mkdir()
        for name in (DATABASE, "header.a", "header.b"):
            shutil.copy(office / "coordinator" / name, era / "register" / name)
    (era / "facts.json").write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    make(sys.argv[1])
