"""A birth stands on the page of today only while its compartment is open, and leaves no trace when that closes."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.compartments import everything_kept, open_all, put
from tests.lost_office import three_laptops
from wipdesk.domain.date_words import day_words
from wipdesk.domain.errands import Group
from wipdesk.domain.lists import as_written
from wipdesk.services import today, today_lines, today_paper
from wipdesk.services.children_due import GIVEN_UP, LEAD

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Any

    from tests.lost_office import Office
    from wipdesk.services.today_line import TodayLine


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with three_laptops(tmp_path) as made:
        yield made


def _lines(of: Any, *, closed_too: bool = True) -> tuple[TodayLine, ...]:
    today_lines.refresh(of.register)
    page = today.page(of.register, mine=False, closed_too=closed_too)
    return next((each.lines for each in page.groups if each.group is Group.CHILDREN), ())


def _due(of: Any, days: int, **more: str) -> str:
    day = of.register.today() + timedelta(days=days)
    open_all(of, "health")
    return put(of, "health", of.woman("Kadiatu"), due=f"{day:%d %B %Y}", **more)


def test_a_birth_that_is_near_is_a_line_that_opens_her_health(office: Office) -> None:
    isata, _, _ = office
    record = _due(isata, 20, pregnant="yes_confirmed")
    [line] = _lines(isata)
    day = day_words(isata.register.today() + timedelta(days=20), as_written)
    assert line.why == f"She expects to give birth on {day}"
    assert line.when == "in 20 days"
    assert line.target is not None
    assert (line.target.kind, line.target.record) == ("health", record)
    assert not line.mark, "putting it off would tell of it after closing"


def test_while_the_compartment_is_closed_and_on_paper_nothing_tells_of_it(office: Office) -> None:
    isata, _, _ = office
    _due(isata, 20)
    assert len(_lines(isata)) == 1
    assert _lines(isata, closed_too=False) == ()
    paper = today_paper.look(isata.register, mine=False, coded=False)
    isata.register.compartments.close()
    assert _lines(isata) == ()
    assert today_paper.look(isata.register, mine=False, coded=False).pdf == paper.pdf
    assert "give birth" not in everything_kept(isata)


@pytest.mark.parametrize(
    ("days", "more", "stands"),
    [
        (LEAD, {}, True),
        (LEAD + 1, {}, False),
        (-GIVEN_UP, {}, True),
        (-GIVEN_UP - 1, {}, False),
        (20, {"birth_on": "yesterday"}, False),
        (20, {"pregnant": "no"}, False),
        (20, {"pregnant": "says_yes"}, True),
    ],
)
def test_it_stands_there_from_six_weeks_before_until_the_birth_is_told(
    office: Office, days: int, more: dict[str, str], stands: bool
) -> None:
    isata, _, _ = office
    _due(isata, days, **more)
    assert bool(_lines(isata)) is stands


def test_a_birth_known_by_its_month_says_between_which_days(office: Office) -> None:
    isata, _, _ = office
    open_all(isata, "health")
    today_ = isata.register.today()
    put(isata, "health", isata.woman("Sia"), due=f"{today_:%B %Y}")
    [line] = _lines(isata)
    assert line.why.startswith("She expects to give birth between 1 ")


def test_only_in_the_files_that_are_mine(office: Office, tmp_path: Path) -> None:
    isata, hawa, _ = office
    open_all(isata, "health")
    day = f"{isata.register.today() + timedelta(days=10):%d %B %Y}"
    for person in (isata, hawa):
        woman = isata.woman("Kadiatu", assigned_to=person.register.identity.person)
        put(isata, "health", woman, due=day)
    today_lines.refresh(isata.register)
    for mine, count in ((False, 2), (True, 1)):
        page = today.page(isata.register, mine=mine, closed_too=True)
        assert [each.total for each in page.groups if each.group is Group.CHILDREN] == [count]
