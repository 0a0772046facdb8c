"""A flag on a file: it stands beside her name, is found by tag:, and comes up on Today on its day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.laptop import PASSPHRASE, at_home, new_register
from wipdesk.domain.errands import Group
from wipdesk.domain.lists import as_written
from wipdesk.services import case_files, office_lists, records, registers, today, today_lines, women_list
from wipdesk.services.file_heading import heading
from wipdesk.services.women_list import ListQuery

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.storage.register import Register

NOW = date(2026, 11, 22)


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with at_home(tmp_path / "home"):
        new_register(tmp_path / "r", role="coordinator").__enter__().close()
        with registers.unlock(tmp_path / "r", PASSPHRASE, today=NOW) as opened:
            yield opened


def flagged(register: Register, **typed: str) -> tuple[str, str]:
    woman = records.put(register, "woman", {"name_given": "Sia"}).id
    return woman, records.put(register, "flag", typed, parent=woman).id


def marks(register: Register, woman: str) -> list[str]:
    file = case_files.open_file(register, woman)
    return [mark.words for mark in heading(register, file, as_written).marks]


def promises(register: Register) -> list[tuple[str, str]]:
    today_lines.refresh(register)
    page = today.page(register, mine=False)
    return [
        (line.why, line.verb)
        for group in page.groups
        if group.group is Group.PROMISES
        for line in group.lines
    ]


def found(register: Register, search: str) -> list[str]:
    return list(women_list.find(register, ListQuery(search)).ids)


def test_it_stands_beside_her_name_until_it_is_taken_off(register: Register) -> None:
    woman, flag = flagged(register, what="urgent")
    assert "Urgent" in marks(register, woman)
    assert found(register, "tag:urgent") == [woman]
    assert found(register, "tag:discreet") == []
    records.put(register, "flag", {"done_on": "22 November 2026"}, record_id=flag)
    assert "Urgent" not in marks(register, woman)
    assert found(register, "tag:urgent") == []


@pytest.mark.parametrize(
    ("remind_on", "comes_up"),
    [
        ("22 November 2026", True),
        ("3 November 2026", True),
        ("November 2026", True),
        ("23 November 2026", False),
        ("", False),
    ],
)
def test_on_its_day_it_comes_up_on_today(register: Register, remind_on: str, *, comes_up: bool) -> None:
    _, flag = flagged(register, what="look_again", remind_on=remind_on, why="ask about the surety")
    expected = [("ask about the surety", "Look at the flag")] if comes_up else []
    assert promises(register) == expected
    records.put(register, "flag", {"done_on": "22 November 2026"}, record_id=flag)
    assert promises(register) == []


def test_an_office_has_flags_of_its_own(register: Register) -> None:
    code = office_lists.add(register, "flag", "Waiting for the chief")
    woman, _ = flagged(register, what=code)
    assert "Waiting for the chief" in marks(register, woman)
    assert found(register, 'tag:"waiting for"') == [woman]
    assert found(register, f"tag:{code}") == [woman]


def test_two_flags_of_one_woman_are_found_each_and_together(register: Register) -> None:
    woman, _ = flagged(register, what="urgent")
    records.put(register, "flag", {"what": "test_case"}, parent=woman)
    assert found(register, "tag:urgent tag:test_case") == [woman]
    assert found(register, "tag:urgent tag:discreet") == []
