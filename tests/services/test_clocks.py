"""What the clocks of an office come to: who is due, and what stands in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from wipdesk.services import case_files, clock_rules, clocks, records

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


def test_what_a_fine_comes_to_stands_after_the_limits_and_its_version_can_be_explained(
    register: Register,
) -> None:
    register.day_given = date(2026, 11, 23)
    made = woman(register, "Hawa", arrest_date="1 March 2026", first_court_date="2 March 2026")
    [matter] = case_files.open_file(register, made).matters
    facts = {
        "kind": "fine_or_prison",
        "fine": "NLe 500",
        "default_term": "100 days",
        "sentenced_on": "1 May 2026",
    }
    sentence = records.put(register, "sentence", facts, parent=matter.id).id
    records.put(register, "fine_payment", {"amount": "NLe 250"}, parent=sentence)
    last = clocks.lines(register, case_files.open_file(register, made))[-1]
    assert (last.rule, last.target.kind, last.tone.value) == ("FD-SL", "fine_payment", "plain")
    assert last.sentence.startswith(
        "By this rule, what was paid cuts the prison for the fine to 50 days in all"
    )
    assert last.remarks == ("Provisional: this rule is not confirmed.", "Nobody has verified this rule yet.")
    assert clock_rules.explained(register, last.version).rule.id == "FD-SL"


def test_the_hour_at_which_she_was_told_why_is_counted_and_opens_its_field(register: Register) -> None:
    register.day_given = date(2026, 11, 23)
    made = woman(
        register, "Hawa", arrest_date="2026-05-08T20:00", told_reason="yes", told_reason_on="2026-05-10T08:00"
    )
    [line] = [
        each
        for each in clocks.lines(register, case_files.open_file(register, made))
        if each.rule == "SL-INFO"
    ]
    assert line.sentence == (
        "On the dates in this file, more than 24 h passed between the arrest and the moment she was told the reason "
        "for it (Constitution 1991 s.17(2)(a))."
    )
    assert line.target.field == "told_reason_on"
