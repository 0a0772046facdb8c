"""What is missing on a file in words, and a matter's adjournments in one line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tests.domain.detention import TODAY, day, file, matter, stay, two
from tests.office_stand_in import OfficeStandIn
from wipdesk.domain.adjournments import IN_DISPUTE
from wipdesk.domain.completeness_points import Lack, Point
from wipdesk.domain.file_rules import Misfit
from wipdesk.domain.lists import as_written
from wipdesk.domain.records.hearing import Hearing
from wipdesk.services import adjournment_counts, completeness
from wipdesk.services.file_ledger import ledger_in_words
from wipdesk.services.file_words import FileWords
from wipdesk.services.lists import load

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile

OFFICE: Any = OfficeStandIn(TODAY)


def put_off(number: int, reason: Any, on: str, court: Any = "SL_MC") -> Hearing:
    return Hearing(id=f"h{number}", parent="matter 1", date=day(on), outcome="adjourned", court=court,
                   adjournment_reason=reason)  # fmt: skip


EIGHT = [
    put_off(n, reason, f"2026-0{n}-0{n}")
    for n, reason in enumerate(["magistrate_absent"] * 5 + ["file_missing"] * 2 + ["witness_absent"], start=1)
]


def eight() -> CaseFile:
    return file(matters=(matter(),), hearings=tuple(EIGHT))


def test_eight_adjournments_are_told_in_one_line() -> None:
    # From 1 January to 8 August 2026 are 219 days.
    told = ledger_in_words(FileWords(OFFICE, eight(), as_written), "matter 1")
    assert told == (
        "Adjourned 8 times: Magistrate or judge absent or moved 5, File missing 2, Prosecution witness absent 1; "
        "219 days from the first hearing to the last"
    )
    assert ledger_in_words(FileWords(OFFICE, file(matters=(matter(),)), as_written), "matter 1") == ""


def test_over_many_files_a_reason_two_accounts_differ_about_is_in_dispute() -> None:
    odd = file(
        matters=(matter(),), hearings=(put_off(9, two("file_missing", "witness_absent"), "2026-05-01"),)
    )
    found = adjournment_counts.counted([eight(), odd, file()], load("sl"), today=TODAY)
    assert (found.files, found.hearings, found.adjourned) == (2, 9, 9)
    assert found.by_reason[0] == ("magistrate_absent", 5)
    assert (IN_DISPUTE, 1) in found.by_reason
    assert sum(count for *_, count in found.by_court_and_reason) == 9


def test_the_court_of_a_hearing_is_that_of_its_matter_where_none_is_told() -> None:
    unsaid = type(matter().court).NOT_ASKED
    hearings = (
        replace(EIGHT[0], court=two("SL_MC", "SL_HC")),
        *(replace(each, court=unsaid) for each in EIGHT[1:]),
    )
    silent = replace(eight(), matters=(matter(court="SL_HC"),), hearings=hearings)
    found = adjournment_counts.counted([silent], load("sl"), today=TODAY)
    assert dict(found.by_court) == {"SL_HC": 7, IN_DISPUTE: 1}


def test_everything_that_can_be_missing_or_misfit_has_words() -> None:
    assert set(completeness.POINTS) == set(Point)
    assert set(completeness._LACKS) == set(Lack)  # noqa: SLF001
    assert set(completeness._MISFITS) == set(Misfit)  # noqa: SLF001


def test_a_file_says_what_is_missing_and_opens_where_it_is_asked() -> None:
    told = completeness.completeness(OFFICE, file(stay("remand", day("2026-12-24"), id="e" * 32)), as_written)
    assert (told.met, told.of) == (1, 10)
    [odd] = told.misfits
    assert "lies in days to come (24 December 2026)" in odd.words
    assert (odd.target.kind, odd.target.record, odd.target.field) == (
        "custody_episode",
        "e" * 32,
        "from_date",
    )
    charge = next(each for each in told.points if each.point is Point.CHARGE)
    assert charge.lacking[0].words == "Charge: none recorded"
    assert charge.lacking[0].target.record == ""
