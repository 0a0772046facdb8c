"""The key facts of a file: each says what is known, and never two things that contradict each other."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.office_stand_in import OfficeStandIn
from tests.reports.women import TODAY, mariama
from wipdesk.domain.lists import as_written
from wipdesk.domain.values import Missing
from wipdesk.services.file_facts import key_facts

OFFICE: Any = OfficeStandIn(TODAY)


def test_where_no_next_day_was_named_the_reason_is_the_answer() -> None:
    file = mariama()
    last = replace(file.hearings[-1], next_date=Missing.NOT_ASKED, no_next_date_why="sine_die")
    facts = key_facts(OFFICE, replace(file, hearings=(last,)), as_written)
    fact = next(each for each in facts if each.label == "Next hearing")
    assert (fact.missing, fact.detail) == (None, "")
    assert fact.words not in ("", "Not asked")
