"""What is missing on many files: the least complete first, each with the place where it is written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wipdesk.domain.completeness_points import Point
from wipdesk.domain.lists import as_written
from wipdesk.errors import Cancelled
from wipdesk.services import completeness, missing_lines, records

if TYPE_CHECKING:
    from wipdesk.storage.register import Register


def put(register: Register, kind: str, parent: str = "", **typed: str) -> str:
    return records.put(register, kind, typed, parent=parent).id


def lines(register: Register, only: Point | None = None, *, most: int = 10) -> missing_lines.MissingLines:
    found = completeness.caseload(register, as_written, person=register.identity.person)
    return missing_lines.lines_of(found, as_written, only=only, most=most)


def test_the_least_complete_file_comes_first_and_each_line_opens_what_it_lacks(register: Register) -> None:
    bare, fuller = (
        put(register, "woman", name_given="Sia"),
        put(register, "woman", name_given="Kadie", no_children="yes"),
    )
    matter = put(register, "matter", fuller, arrest_date="20:00 on 3 May 2026", arrest_place="Bo")
    put(register, "charge", matter, offence_text="taking a phone")
    found = lines(register)
    assert [line.woman for line in found.lines] == [bare, fuller]
    charge = lines(register, Point.CHARGE).lines
    assert (charge[0].target.kind, charge[0].parent) == ("matter", "")
    assert charge[1].target.kind == "charge"
    assert charge[1].target.record


def test_a_record_that_hangs_on_a_matter_is_added_to_hers(register: Register) -> None:
    woman = put(register, "woman", name_given="Sia")
    matter = put(register, "matter", woman, arrest_date="3 May 2026")
    (line,) = lines(register, Point.CHARGE).lines
    assert (line.target.kind, line.target.record, line.parent) == ("charge", "", matter)


def test_my_files_are_my_caseload(register: Register) -> None:
    put(register, "woman", name_given="Sia")
    gone = put(register, "woman", name_given="Hawa")
    records.put(register, "woman", {"assigned_to": "0" * 32}, record_id=gone)
    assert [line.name for line in lines(register).lines] == ["Sia"]
    everybody = completeness.caseload(register, as_written)
    assert len(everybody.files) == 2


def test_so_many_lines_are_shown_and_all_are_counted(register: Register) -> None:
    for number in range(5):
        put(register, "woman", name_given=f"Woman {number}")
    found = lines(register, most=2)
    assert (len(found.lines), found.total, found.whole) == (2, 5, 0)


def test_reading_many_files_can_be_stopped(register: Register) -> None:
    put(register, "woman", name_given="Sia")

    def stop(_done: int, _of: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        completeness.caseload(register, as_written, step=stop)
