"""A laptop gets a newer version of the program, reads and writes with it, and gets its old one back."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.stories.machine.proofs import commits, state

if TYPE_CHECKING:
    from tests.stories.machine.office import Bundle, Office

ROOT = Path(__file__).parents[3]
SIZE = "shoe_size"


def comes_and_goes(office: Office, on: int, number: int, bundle: Bundle | None, *, writes: bool) -> None:
    """A laptop is brought up to date, perhaps reads a bundle and writes, and gets its old program back.

    Only what somebody wrote is written, and if nothing was, all tables are as before.
    """
    computer = office.computers[on]
    before, columns = (commits(computer), state(computer)), computer.rows("PRAGMA table_info(p_woman)")
    women = [row[0] for row in computer.rows("SELECT id FROM p_woman WHERE hidden = 0 ORDER BY id")]
    computer.close()
    office.forget_forms(on)
    told = _told(
        register=str(computer.at),
        home=str(computer.folder),
        at=computer.wall.now().isoformat(),
        bundle=str(bundle.path) if bundle is not None else "",
        woman=women[number % len(women)] if women and writes else "",
        size=str(36 + number % 3),
    )
    computer.start()
    assert computer.rows("PRAGMA table_info(p_woman)") == columns
    if bundle is not None:
        office.hear(on, bundle.have, believed=told["packer_known"])
    knew = office.held(computer) - set(told["written"])
    office.learn(computer, knew)
    _sees_what_stands(office, office.held(computer), told["sizes"])
    if bundle is None and not told["written"]:
        assert (commits(computer), state(computer)) == before


def _sees_what_stands(office: Office, held: frozenset[int], sizes: dict[str, list[str]]) -> None:
    """The newer program showed in its own field what stands there, also what an older one had carried."""
    for woman, shown in sizes.items():
        cell = (woman, SIZE)
        stands = {office.oracle.cells[cell][one].says for one in office.oracle.standing(cell, held)}
        assert set(shown) == stands, f"{cell}: {shown}, and not {stands}"


def _told(**wanted: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.stories.machine.newer_at_work"],
        input=json.dumps(wanted),
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found
