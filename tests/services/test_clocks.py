"""What the clocks of an office come to: who is due, and what stands in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from wipdesk.services import case_files, clocks, records

if TYPE_CHECKING:
    from wipdesk.storage.register import Register


def woman(register: Register, name: str, **dates: str) -> str:
    made = records.put(register, "woman", {"name_given": name}).id
    records.put(register, "matter", dates, parent=made)
    return made


def test_due_are_those_whose_time_runs_and_not_those_of_an_old_breach(register: Register) -> None:
    register.day_given = date(2026, 11, 23)
    inside = woman(register, "Hawa", arrest_date="1 November 2026")
    records.put(
        register, "custody_episode", {"regime": "police", "from_date": "1 November 2026"}, parent=inside
    )
    woman(register, "Sia", arrest_date="1 March 2026", first_court_date="1 May 2026")
    found = {file.woman.id: [each.rule.id for each in results] for file, results in clocks.due(register)}
    assert list(found) == [inside]
    assert found[inside][0] == "SL-10D"


def test_with_several_matters_a_line_says_which_one_it_is_about(register: Register) -> None:
    register.day_given = date(2026, 11, 23)
    made = woman(register, "Hawa", arrest_date="1 March 2026", first_court_date="1 May 2026", court_no="CR 1")
    alone = clocks.lines(register, case_files.open_file(register, made))
    assert {each.which for each in alone} == {""}
    records.put(register, "matter", {"arrest_date": "1 June 2026", "court_no": "CR 2"}, parent=made)
    both = clocks.lines(register, case_files.open_file(register, made))
    assert {each.which for each in both} == {"Matter: CR 1", "Matter: CR 2"}
    assert not any("illegal" in each.sentence.lower() for each in both)
