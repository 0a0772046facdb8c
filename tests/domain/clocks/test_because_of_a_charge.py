"""A rule for a class of offences names the charge that put the matter into it; its words say so, on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.domain.clocks.court_cases import charge, counted, file, matter, only
from wipdesk.domain.clocks import wording
from wipdesk.domain.lists import as_written

if TYPE_CHECKING:
    from wipdesk.domain.clocks.results import ClockResult

_THE_MATTER = matter(1, "2026-05-08T20:00", "2026-05-12T10:00")


def said(result: ClockResult) -> str:
    return " ".join(wording.remarks(result, as_written))


def test_larceny_that_became_murder_names_the_charge_of_murder() -> None:
    changed = (charge("SL_LARC", 1, status="amended"), charge("SL_MURDER", 2))
    found = only(file(matters=(_THE_MATTER,), charges=changed), "SL-10D")
    assert [each.record for each in found.used if each.kind == "charge"] == ["charge 2"]
    assert "because of the charge Murder." in said(found)
    assert counted(file(matters=(_THE_MATTER,), charges=changed), "SL-72H") == []


def test_a_rule_for_all_other_offences_says_nothing_of_a_charge() -> None:
    found = only(file(matters=(_THE_MATTER,), charges=(charge("SL_LARC"),)), "SL-72H")
    assert not found.because
    assert "because of the charge" not in said(found)


def test_two_charges_are_both_named_and_one_that_does_not_count_is_not() -> None:
    charges = (charge("SL_MURDER", 1), charge("SL_LARC", 2), charge("SL_ATT_MURDER", 3))
    found = only(file(matters=(_THE_MATTER,), charges=charges), "SL-10D")
    assert {each.record for each in found.used if each.kind == "charge"} == {"charge 1", "charge 3"}
    assert "because of the charges Murder, Attempted murder" in said(found)


def test_what_the_count_began_and_ended_with_stays_first_and_last() -> None:
    found = only(file(matters=(_THE_MATTER,), charges=(charge("SL_MURDER"),)), "SL-10D")
    assert [each.field for each in found.used] == ["arrest_date", "offence", "first_court_date"]
