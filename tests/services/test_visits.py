"""A visit typed up: every row is on disk when it is left, and typing it again changes nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from wipdesk.domain.values import Missing
from wipdesk.errors import NoName
from wipdesk.services import rounds, visits
from wipdesk.services.case_files import open_file
from wipdesk.services.records import put
from wipdesk.services.visits import VisitRow

if TYPE_CHECKING:
    from wipdesk.storage.register import Register

PLACE = "BO"


@pytest.fixture
def visit(register: Register) -> str:
    return visits.begin(register, {"date": "20 November 2026", "place": PLACE, "women_held": "14"})


def _commits(register: Register) -> int:
    with register.reading() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM commits").scalar_one())


def _adama(register: Register) -> str:
    woman = put(register, "woman", {"name_family": "Mansaray", "name_given": "Adama"}).id
    put(
        register,
        "custody_episode",
        {"place": PLACE, "from_date": "1 May 2026", "regime": "remand"},
        parent=woman,
    )
    return woman


def test_a_known_woman_takes_one_row(register: Register, visit: str) -> None:
    woman = _adama(register)
    row = visits.write_row(register, visit, VisitRow(woman=woman, seen="seen", note="Wants her sister told"))
    [met] = open_file(register, woman).encounters
    assert (met.id, met.visit, met.seen, met.note) == (row.encounter, visit, "seen", "Wants her sister told")
    assert met.date == visits.visit_of(register, visit).date
    assert met.promised is Missing.NOT_ASKED


def test_a_promise_becomes_something_to_do_with_its_day(register: Register, visit: str) -> None:
    woman = _adama(register)
    row = visits.write_row(
        register, visit, VisitRow(woman=woman, seen="seen", promised="Call her sister", due="27 Nov 2026")
    )
    [task] = open_file(register, woman).tasks
    assert (task.what, task.state, task.assigned_to) == ("Call her sister", "open", register.identity.person)
    assert str(task.due.first_day) == "2026-11-27"
    visits.write_row(register, visit, replace(row, promised="", due=""))
    [task] = open_file(register, woman).tasks
    assert task.state == "dropped"
    assert open_file(register, woman).encounters[0].promised is Missing.NOT_ASKED


def test_a_new_woman_is_held_where_the_visit_was(register: Register, visit: str) -> None:
    row = visits.write_row(
        register, visit, VisitRow(new=True, name="Kamara, Awa", born="about 28", seen="seen")
    )
    file = open_file(register, row.woman)
    assert (file.woman.name_family, file.woman.name_given) == ("Kamara", "Awa")
    assert [each.place for each in file.episodes] == [PLACE]
    assert [line.woman for line in rounds.round_of(register, PLACE)] == [row.woman], (
        "on the next round she is listed"
    )
    visits.write_row(register, visit, replace(row, name="Kamara, Hawa"))
    file = open_file(register, row.woman)
    assert (file.woman.name_given, len(file.episodes), len(file.encounters)) == ("Hawa", 1, 1)


def test_a_nickname_is_enough_and_stands_once(register: Register, visit: str) -> None:
    row = visits.write_row(register, visit, VisitRow(new=True, name='"Mama Tity"', seen="seen"))
    visits.write_row(register, visit, replace(row, note="Arrested in 2024"))
    assert [each.text for each in open_file(register, row.woman).aliases] == ["Mama Tity"]


def test_a_new_woman_without_a_name_is_refused_and_nothing_of_her_stays(
    register: Register, visit: str
) -> None:
    before = _commits(register)
    with pytest.raises(NoName):
        visits.write_row(register, visit, VisitRow(new=True, seen="seen", note="Larceny"))
    assert _commits(register) == before


def test_writing_a_row_again_unchanged_writes_nothing(register: Register, visit: str) -> None:
    woman = _adama(register)
    row = VisitRow(
        woman=woman, seen="ill", note="At the hospital", promised="Visit the ward", due="25 Nov 2026"
    )
    row = visits.write_row(register, visit, row)
    before = _commits(register)
    visits.write_row(register, visit, row)
    assert _commits(register) == before


def test_the_rows_come_back_as_they_were_typed(register: Register, visit: str) -> None:
    first, second = _adama(register), put(register, "woman", {"name_given": "Isatu"}).id
    for woman, seen in ((second, "seen_no_change"), (first, "not_seen_at_court")):
        visits.write_row(register, visit, VisitRow(woman=woman, seen=seen))
    new = visits.write_row(
        register,
        visit,
        VisitRow(
            new=True,
            name="Bangura, Isatu",
            born="about 40",
            seen="seen",
            promised="Ask registry",
            due="1 Dec 2026",
        ),
    )
    rows = visits.rows_of(register, visit)
    assert [(row.woman, row.seen) for row in rows[:2]] == [
        (second, "seen_no_change"),
        (first, "not_seen_at_court"),
    ]
    assert (rows[2].task, rows[2].due, rows[2].promised) == (new.task, "1 Dec 2026", "Ask registry")
    [recent] = visits.recent(register)
    assert (recent.id, recent.place, recent.rows) == (visit, PLACE, 3)


@pytest.mark.parametrize("hostile", ["<b>", "=cmd|' /C calc'!A0", "ɛ ɔ ŋ", "فاطمة", "x" * 10_000])
def test_whatever_is_typed_is_kept_as_it_is(register: Register, visit: str, hostile: str) -> None:
    row = visits.write_row(
        register, visit, VisitRow(new=True, name=hostile, seen="seen", note=hostile, born=hostile)
    )
    assert open_file(register, row.woman).encounters[0].note == hostile
    [again] = visits.rows_of(register, visit)
    assert again.note == hostile


def test_the_round_begins_with_whom_it_is_most_urgent_to_see(register: Register) -> None:
    calm = _adama(register)
    put(register, "representation", {"provider": "lawyer_private"}, parent=calm)
    urgent = put(register, "woman", {"name_family": "Bangura", "name_given": "Isatu"}).id
    put(
        register,
        "custody_episode",
        {"place": PLACE, "from_date": "1 May 2026", "regime": "remand", "warrant_valid_to": "20 May 2026"},
        parent=urgent,
    )
    gone = put(register, "woman", {"name_given": "Sia"}).id
    put(
        register,
        "custody_episode",
        {"place": PLACE, "from_date": "1 May 2025", "to_date": "2 May 2025"},
        parent=gone,
    )
    lines = rounds.round_of(register, PLACE)
    assert [line.woman for line in lines] == [urgent, calm]
    assert lines[0].initials == "I. B."
    assert "ran out" in lines[0].why[0]
    assert lines[0].ask.endswith("?")
    assert "days" in lines[0].held
