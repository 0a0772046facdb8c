"""The program is killed while somebody saves: what was said to be saved is there, and nothing is there by half."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from wipdesk.services import registers

if TYPE_CHECKING:
    from tests.stories.machine.computers import Computer
    from tests.stories.machine.office import Office

ROOT = Path(__file__).parents[2]
_LONGEST_WAIT = 0.05


def killed_in_the_middle(computer: Computer, chance: random.Random) -> set[str]:
    """Let another process save in the closed register, kill it at some moment; gives what it said it had saved."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.stories.machine.saver", str(computer.at)],
        cwd=ROOT,
        env={**os.environ, "WIPDESK_HOME": str(computer.folder)},
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(chance.randint(1, 12))]
        with suppress(subprocess.TimeoutExpired):
            process.wait(chance.random() * _LONGEST_WAIT)
        process.kill()
        said += process.stdout.readlines()
    assert process.returncode
    return {line.strip() for line in said if line.endswith("\n")}


def demand_whole(computer: Computer, acknowledged: set[str], before: set[str]) -> set[str]:
    """Everything acknowledged is there, at most one save more, and of every save all of it. Gives who is there."""
    rows = computer.rows(
        "SELECT w.id, (SELECT count(*) FROM p_alias a WHERE a.root = w.eid), (SELECT count(*) FROM commits c "
        "WHERE c.root = w.eid) FROM p_woman w"
    )
    women = {row[0] for row in rows}
    assert before | acknowledged <= women
    assert len(women - before - acknowledged) <= 1
    assert {(aliases, commits) for woman, aliases, commits in rows if woman not in before} <= {(1, 1)}
    return women


def kill_often(office: Office, times: int) -> None:
    computer = office.computers[0]
    women = {row[0] for row in computer.rows("SELECT id FROM p_woman")}
    chance = random.Random(times)
    for _ in range(times):
        computer.close()
        acknowledged = killed_in_the_middle(computer, chance)
        computer.start()
        assert acknowledged
        women = demand_whole(computer, acknowledged, women)
        assert registers.check(computer.register).sound


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_no_acknowledged_save_is_lost_however_often_the_program_is_killed(office: Office) -> None:
    kill_often(office, 30)


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_no_acknowledged_save_is_lost_in_three_hundred_kills(office: Office) -> None:
    kill_often(office, 300)
