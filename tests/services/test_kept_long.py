"""A file that has been closed for years: Today asks whether it must still be kept, and nothing happens to it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from wipdesk.domain.errands import Group
from wipdesk.services import case_files, putting_off, today, today_lines
from wipdesk.services.records import put

if TYPE_CHECKING:
    from wipdesk.services.today import TodayLine
    from wipdesk.storage.register import Register

DAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def sunday(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(register, "today", lambda: DAY, raising=False)


def _lines(register: Register) -> tuple[TodayLine, ...]:
    today_lines.refresh(register)
    page = today.page(register, mine=False)
    return next((each.lines for each in page.groups if each.group is Group.PROMISES), ())


def test_a_file_closed_five_years_ago_is_asked_about_and_stays(register: Register) -> None:
    old = put(register, "woman", {"name_given": "Hawa", "closed_on": "3 May 2021"}).id
    put(register, "woman", {"name_given": "Isatu", "closed_on": "3 May 2023"})
    [line] = _lines(register)
    assert (line.woman, line.verb) == (old, "Look at the file")
    assert line.why == (
        "Closed 3 May 2021, five years ago or more. A coordinator says whether it is kept or erased"
    )
    assert case_files.open_file(register, old).woman.name_given == "Hawa", "nothing is erased by itself"
    put(register, "woman", {"closed_on": "not asked"}, record_id=old)
    assert _lines(register) == ()


def test_a_file_that_must_be_kept_is_not_asked_about_again(register: Register) -> None:
    put(register, "woman", {"name_given": "Hawa", "closed_on": "3 May 2021"})
    [line] = _lines(register)
    putting_off.not_needed(register, line, "other", "A complaint goes on")
    assert _lines(register) == ()
