"""What was written under the wrong woman goes to the right one whole or not at all; a file is closed and opened."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from wipdesk.domain.closing import is_closed
from wipdesk.domain.values import Missing, PartialDate
from wipdesk.errors import CannotMove, NoName, NoSuchKind, NoSuchRecord
from wipdesk.services import case_files, conflicts, records, registers
from wipdesk.services.moving import MOVABLE, close_file, move, reopen_file
from wipdesk.storage import trail

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile
    from wipdesk.storage.register import Register


@pytest.fixture
def hawa(register: Register) -> str:
    register.day_given = date(2026, 5, 3)
    return records.put(register, "woman", {"name_given": "Hawa"}).id


@pytest.fixture
def jeneba(register: Register) -> str:
    return records.put(register, "woman", {"name_given": "Jeneba"}).id


@pytest.fixture
def matter(register: Register, hawa: str) -> str:
    """A matter with a charge, a hearing, a decision on bail, and a task that speaks of it."""
    made = records.put(register, "matter", {"court_no": "12/26", "court": "SL_MC"}, parent=hawa).id
    records.put(register, "charge", {"offence": "SL_LARC", "plea": "@unknown"}, parent=made)
    records.put(
        register, "hearing", {"date": "about 3 April 2026 [self]", "outcome": "adjourned"}, parent=made
    )
    records.put(register, "bail", {"state": "granted_unmet", "amount": "NLe 500"}, parent=made)
    records.put(register, "task", {"what": "ask the registry", "matter": made}, parent=hawa)
    return made


def file(register: Register, woman: str) -> CaseFile:
    return case_files.open_file(register, woman)


def told(opened: CaseFile) -> list[object]:
    [charge], [hearing], [bail] = opened.charges, opened.hearings, opened.bails
    return [charge.offence, charge.plea, hearing.date, hearing.outcome, bail.state, bail.amount]


def test_a_matter_moves_with_all_that_hangs_on_it(
    register: Register, hawa: str, jeneba: str, matter: str
) -> None:
    before = told(file(register, hawa))
    made = move(register, "matter", matter, jeneba)
    moved = file(register, jeneba)
    assert [(each.id, each.parent, each.court_no) for each in moved.matters] == [(made, jeneba, "12/26")]
    assert made != matter
    assert {each.parent for each in (*moved.charges, *moved.hearings, *moved.bails)} == {made}
    assert told(moved) == before
    left = file(register, hawa)
    assert (left.matters, left.charges, left.hearings, left.bails) == ((), (), (), ())
    assert len(left.tasks) == 1
    assert conflicts.list_conflicts(register) == ()
    assert registers.check(register).sound


def test_a_record_that_names_a_matter_which_stays_names_none_in_the_other_file(
    register: Register, hawa: str, jeneba: str, matter: str
) -> None:
    [task] = file(register, hawa).tasks
    move(register, "task", task.id, jeneba)
    [moved] = file(register, jeneba).tasks
    assert (moved.what, moved.matter) == ("ask the registry", Missing.NOT_ASKED)


def test_the_old_record_stays_in_history_and_can_be_brought_back(
    register: Register, hawa: str, jeneba: str, matter: str
) -> None:
    move(register, "matter", matter, jeneba)
    records.take_away(register, "matter", matter, gone=False)
    assert [each.id for each in file(register, hawa).matters] == [matter]


def test_what_was_written_since_the_file_was_opened_is_not_lost_with_the_move(
    register: Register, hawa: str, jeneba: str, matter: str
) -> None:
    mark = file(register, hawa).base.token
    records.put(register, "matter", {"police_no": "A/7"}, record_id=matter)
    move(register, "matter", matter, jeneba, mark=mark)
    assert [each.police_no for each in file(register, hawa).matters] == ["A/7"]
    assert [conflict.field for conflict in conflicts.list_conflicts(register)] == ["_deleted"]


def refused(register: Register, kind: str, record: str, woman: str) -> str:
    before = registers.digest(register)
    with pytest.raises(CannotMove) as error:
        move(register, kind, record, woman)
    assert registers.digest(register) == before
    return error.value.reason


def test_two_accounts_anywhere_in_it_must_be_decided_first(
    register: Register, hawa: str, jeneba: str, matter: str
) -> None:
    mark = file(register, hawa).base.token
    [hearing] = file(register, hawa).hearings
    for judge in ("Sesay", "Kamara"):
        records.put(register, "hearing", {"judge": judge}, record_id=hearing.id, mark=mark)
    assert refused(register, "matter", matter, jeneba) == "accounts"
    conflicts.settle(register, f"{hearing.id}.judge", write="Sesay")
    move(register, "matter", matter, jeneba)
    assert [each.judge for each in file(register, jeneba).hearings] == ["Sesay"]


def test_to_the_same_woman_nothing_moves(register: Register, hawa: str, matter: str) -> None:
    assert refused(register, "matter", matter, hawa) == "same_woman"


def test_only_what_hangs_on_a_woman_is_moved(register: Register, hawa: str, jeneba: str, matter: str) -> None:
    assert set(MOVABLE) >= {"matter", "custody_episode", "note", "task", "encounter", "representation"}
    [hearing] = file(register, hawa).hearings
    for kind, record in (("hearing", hearing.id), ("woman", hawa), ("visit", hawa)):
        with pytest.raises(NoSuchKind):
            move(register, kind, record, jeneba)


def test_a_record_or_a_woman_that_is_gone_is_refused(
    register: Register, hawa: str, jeneba: str, matter: str
) -> None:
    records.take_away(register, "woman", jeneba)
    with pytest.raises(NoSuchRecord):
        move(register, "matter", matter, jeneba)
    records.take_away(register, "woman", jeneba, gone=False)
    records.take_away(register, "matter", matter)
    with pytest.raises(NoSuchRecord):
        move(register, "matter", matter, jeneba)


def test_the_only_name_of_a_woman_cannot_leave_her(register: Register, jeneba: str) -> None:
    nameless = records.put(register, "woman", {"alias": "Mama Fatu"}).id
    [alias] = file(register, nameless).aliases
    with pytest.raises(NoName):
        move(register, "alias", alias.id, jeneba)
    assert len(file(register, nameless).aliases) == 1
    assert file(register, jeneba).aliases == ()


def test_the_trail_names_both_records_and_nobody(
    register: Register, hawa: str, jeneba: str, matter: str
) -> None:
    made = move(register, "matter", matter, jeneba)
    with register.reading() as connection:
        line = trail.read(connection)[-1]
    assert (line.what, line.subject, line.detail) == ("move", made, matter)


def test_a_file_is_closed_for_a_reason_and_opened_again(register: Register, hawa: str) -> None:
    written = close_file(register, hawa, because="with_other_office")
    assert (set(written.changed), written.problems) == ({"closed_on", "closed_why"}, ())
    woman = file(register, hawa).woman
    assert isinstance(woman.closed_on, PartialDate)
    assert (woman.closed_on.edtf, woman.closed_why) == ("2026-05-03", "with_other_office")
    assert is_closed(woman)
    reopen_file(register, hawa)
    assert not is_closed(file(register, hawa).woman)
    close_file(register, hawa, because="other", on="March 2026")
    assert is_closed(file(register, hawa).woman)
