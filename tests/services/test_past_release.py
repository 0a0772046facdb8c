"""A woman who is inside after the day on which she could be released stands on Today, first of all."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.laptop import PASSPHRASE, at_home, new_register
from wipdesk.domain.errands import Group
from wipdesk.services import records, registers, rounds, today, today_lines, women_list
from wipdesk.services.women_list import ListQuery

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.services.today_line import TodayLine
    from wipdesk.storage.register import Register


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with at_home(tmp_path / "home"):
        new_register(tmp_path / "r").__enter__().close()
        with registers.unlock(tmp_path / "r", PASSPHRASE, today=date(2026, 11, 23)) as opened:
            yield opened


def sentenced(register: Register, earliest_release: str) -> str:
    woman = records.put(register, "woman", {"name_given": "Sia"}).id
    matter = records.put(register, "matter", {"convicted_on": "1 February 2026"}, parent=woman).id
    held = {"regime": "sentenced", "from_date": "1 February 2026", "place": "FFCC"}
    records.put(register, "custody_episode", held, parent=woman)
    typed = {"kind": "prison_term", "sentenced_on": "1 February 2026", "earliest_release": earliest_release}
    records.put(register, "sentence", typed, parent=matter)
    return woman


def limits(register: Register) -> list[TodayLine]:
    today_lines.refresh(register)
    page = today.page(register, mine=False)
    return [line for group in page.groups if group.group is Group.LIMITS for line in group.lines]


def test_past_the_day_she_is_late_and_the_line_opens_the_sentence(register: Register) -> None:
    woman = sentenced(register, "1 June 2026")
    [line] = limits(register)
    assert (line.woman, line.tone.value) == (woman, "red")
    assert line.target is not None
    assert (line.target.kind, line.target.field) == ("sentence", "earliest_release")
    assert list(women_list.find(register, ListQuery("is:overdue")).ids) == [woman]


@pytest.mark.parametrize("day", ["24 November 2026", "30 January 2027", ""])
def test_before_that_day_nothing_is_late(register: Register, day: str) -> None:
    sentenced(register, day)
    assert limits(register) == []


def test_past_the_day_she_stands_first_in_the_round_before_whoever_is_late_with_anything_else(
    register: Register,
) -> None:
    for name in ("Adama", "Binta"):
        other = records.put(register, "woman", {"name_given": name}).id
        held = {"regime": "remand", "from_date": "1 February 2024", "place": "FFCC"}
        records.put(register, "custody_episode", held, parent=other)
        records.put(register, "task", {"what": "Ask", "due": "1 May 2026", "state": "open"}, parent=other)
    woman = sentenced(register, "1 June 2026")
    first, *_ = rounds.round_of(register, "FFCC")
    assert first.woman == woman
    assert "175 days passed since the earliest day of release" in first.why[0]
