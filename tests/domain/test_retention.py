"""Five years after a file was closed somebody is asked whether it must still be kept; nothing is erased by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from tests.domain.detention import SHE, between, day, file, two
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.errands import Group, errands, true_until
from wipdesk.domain.need import NeedKind, Urgency
from wipdesk.domain.needs import needs
from wipdesk.domain.records.task import Task
from wipdesk.domain.values import Missing

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile

DUE = date(2026, 5, 3)


def closed(on: Any, **more: Any) -> CaseFile:
    return file(woman={"closed_on": on, "closed_why": "her_wish", **more})


@pytest.mark.parametrize(
    ("on", "today", "asked"),
    [
        (day("2021-05-03"), DUE, True),
        (day("2021-05-03"), date(2026, 5, 2), False),
        (day("2020-02-29"), date(2025, 2, 28), True),
        # Of a date that is only partly known, and of two accounts, the latest day counts: nothing is asked too early.
        (between("2021-01-01", "2021-12-31"), DUE, False),
        (between("2021-01-01", "2021-05-03"), DUE, True),
        (two(day("2021-05-03"), day("2021-06-01")), DUE, False),
        (two(day("2021-05-03"), day("2021-04-01")), DUE, True),
        (two(day("2021-05-03"), PartialDate()), DUE, False),
        (Missing.UNKNOWN, DUE, False),
        (Missing.NOT_ASKED, DUE, False),
        (PartialDate(), DUE, False),
    ],
)
def test_five_years_after_closing_somebody_is_asked(on: Any, today: date, asked: bool) -> None:
    found = needs(closed(on), today=today)
    assert [each.why for each in found] == ([NeedKind.KEPT_LONG] if asked else [])


def test_it_is_about_the_day_of_closing_and_nothing_else_of_the_file_is_asked() -> None:
    case = replace(closed(day("2021-05-03")), tasks=(Task(id="t", parent=SHE, what="Call"),))
    [need] = needs(case, today=DUE)
    assert (need.kind, need.record, need.field, need.urgency) == ("woman", SHE, "closed_on", Urgency.LATER)
    assert need.by is not None
    assert need.by.first_day == date(2021, 5, 3)


def test_an_open_file_is_never_too_old() -> None:
    assert NeedKind.KEPT_LONG not in {each.why for each in needs(file(woman={}), today=DUE)}


def test_the_line_comes_on_its_day_without_a_save() -> None:
    case = closed(day("2021-05-03"))
    before = date(2026, 4, 1)
    assert errands(case, (), today=before) == ()
    assert before <= true_until(case, (), today=before) < DUE
    assert [each.group for each in errands(case, (), today=DUE)] == [Group.PROMISES]
