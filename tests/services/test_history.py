"""Her file's history is told newest first, and a change is taken back by a change that says what it saw."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest

from wipdesk.domain.values import Missing
from wipdesk.errors import CannotTakeBack, NoSuchRecord
from wipdesk.services import case_files, conflicts, records, registers
from wipdesk.services.history import ChangeKind, ChangeRow, changes
from wipdesk.services.taking_back import take_back

if TYPE_CHECKING:
    from wipdesk.storage.register import Register

Carry = Callable[["Register", "Register"], None]


@pytest.fixture
def hawa(register: Register) -> str:
    register.day_given = date(2026, 5, 3)
    return records.put(register, "woman", {"name_given": "Hawa", "home_town": "Freetown"}).id


def town(register: Register, woman: str) -> object:
    return case_files.open_file(register, woman).woman.home_town


def of_town(register: Register, woman: str) -> list[ChangeRow]:
    return [row for row in changes(register, woman) if row.field == "home_town"]


def test_each_change_says_who_made_it_where_and_what_it_replaced(register: Register, hawa: str) -> None:
    records.put(register, "woman", {"home_town": "Bo"}, record_id=hawa)
    newest, first = of_town(register, hawa)
    assert (newest.before, newest.after, newest.stands) == (("Freetown",), "Bo", True)
    assert (first.before, first.after, first.stands) == (("Not asked",), "Freetown", False)
    assert (newest.who, newest.laptop) == ("Isata", register.identity.label)
    assert (newest.label, newest.which) == ("Home town or village", "Woman")
    assert (newest.by_bundle, newest.clock_odd) == (False, False)
    assert newest.at[:4] in newest.when
    assert newest.at[11:16] in newest.when


def test_the_rows_of_one_save_stand_together_the_record_before_its_fields(
    register: Register, hawa: str
) -> None:
    matter = records.put(register, "matter", {"court_no": "12/26", "police_no": "A/1"}, parent=hawa).id
    told = changes(register, hawa)
    assert [(row.change, row.field) for row in told] == [
        (ChangeKind.ADDED, ""),
        (ChangeKind.CHANGED, "police_no"),
        (ChangeKind.CHANGED, "court_no"),
        (ChangeKind.ADDED, ""),
        (ChangeKind.CHANGED, "name_given"),
        (ChangeKind.CHANGED, "home_town"),
    ]
    assert [row.record for row in told[:3]] == [matter] * 3
    assert len({row.save for row in told[:3]}) == len({row.save for row in told[3:]}) == 1
    assert told[0].which == "Matter: 12/26"


def test_a_record_taken_away_and_brought_back_is_told_so(register: Register, hawa: str) -> None:
    note = records.put(register, "note", {"text": "first"}, parent=hawa).id
    records.take_away(register, "note", note)
    records.take_away(register, "note", note, gone=False)
    told = [row.change for row in changes(register, hawa) if row.record == note and not row.field]
    assert told == [ChangeKind.BROUGHT_BACK, ChangeKind.TAKEN_AWAY, ChangeKind.ADDED]


def test_a_decision_between_accounts_is_told_with_both_that_it_replaced(
    register: Register, hawa: str
) -> None:
    mark = case_files.open_file(register, hawa).base.token
    for name in ("Bo", "Kenema"):
        records.put(register, "woman", {"home_town": name}, record_id=hawa, mark=mark)
    conflicts.settle(register, f"{hawa}.home_town", write="Makeni")
    settled, *accounts, _ = of_town(register, hawa)
    assert settled.change is ChangeKind.SETTLED
    assert (settled.words, settled.before, settled.after) == (
        "decided between accounts",
        ("Bo", "Kenema"),
        "Makeni",
    )
    assert [row.before for row in accounts] == [("Freetown",)] * 2
    assert not settled.can_take_back


def test_a_colleagues_change_is_hers_and_a_stranger_is_said_to_be_one(
    register: Register, colleague: Register, carry: Carry, hawa: str
) -> None:
    carry(register, colleague)
    records.put(colleague, "woman", {"home_town": "Bo"}, record_id=hawa)
    carry(colleague, register)
    assert of_town(register, hawa)[0].who == "somebody not known here"
    assert of_town(colleague, hawa)[0].who == "Hawa"


def test_a_childs_changes_stand_in_the_mothers_history_even_when_it_was_taken_away(
    register: Register, hawa: str
) -> None:
    child = records.put(register, "child", {"where": "inside_with_mother"}).id
    records.put(register, "tie", {"woman": hawa, "relation": "mother"}, parent=child)
    records.take_away(register, "child", child)
    told = [row for row in changes(register, hawa) if row.record == child]
    assert told[0].change is ChangeKind.TAKEN_AWAY
    assert {row.field for row in told} == {"", "where"}


def test_a_file_nobody_knows_has_no_history(register: Register) -> None:
    with pytest.raises(NoSuchRecord):
        changes(register, "0" * 32)


def test_the_newest_change_is_taken_back_by_one_more_change(register: Register, hawa: str) -> None:
    records.put(register, "woman", {"home_town": "Bo"}, record_id=hawa)
    newest = of_town(register, hawa)[0]
    assert newest.can_take_back
    [written] = take_back(register, newest.id)
    assert (written.id, written.changed) == (hawa, ("home_town",))
    assert town(register, hawa) == "Freetown"
    assert [(row.before, row.after) for row in of_town(register, hawa)] == [
        (("Bo",), "Freetown"),
        (("Freetown",), "Bo"),
        (("Not asked",), "Freetown"),
    ]
    assert registers.check(register).sound


def test_what_nobody_had_asked_before_is_not_asked_again(register: Register, hawa: str) -> None:
    records.put(register, "woman", {"phone": "076 000 111"}, record_id=hawa)
    [phone] = [row for row in changes(register, hawa) if row.field == "phone"]
    take_back(register, phone.id)
    assert case_files.open_file(register, hawa).woman.phone is Missing.NOT_ASKED


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("@unknown", Missing.UNKNOWN),
        ("@declined", Missing.DECLINED),
        ("@none", Missing.NONE),
        ("", Missing.NOT_ASKED),
    ],
)
def test_why_there_was_no_answer_comes_back_as_it_was(
    register: Register, hawa: str, typed: str, kept: Missing
) -> None:
    records.put(register, "woman", {"home_town": typed}, record_id=hawa)
    records.put(register, "woman", {"home_town": "Bo"}, record_id=hawa)
    take_back(register, of_town(register, hawa)[0].id)
    assert town(register, hawa) is kept


def test_several_changes_are_taken_back_together_or_not_at_all(register: Register, hawa: str) -> None:
    records.put(register, "woman", {"home_town": "Bo", "phone": "1"}, record_id=hawa)
    note = records.put(register, "note", {"text": "first"}, parent=hawa).id
    rows = {(row.record, row.field): row.id for row in changes(register, hawa) if row.stands}
    wrong = f"{note}._made." + "0" * 16
    with pytest.raises(CannotTakeBack):
        take_back(register, rows[hawa, "home_town"], wrong)
    assert town(register, hawa) == "Bo"
    written = take_back(register, rows[hawa, "home_town"], rows[hawa, "phone"], rows[note, "text"])
    assert [each.changed for each in written] == [("home_town", "phone"), ("text",)]
    file = case_files.open_file(register, hawa)
    assert (file.woman.home_town, file.woman.phone) == ("Freetown", Missing.NOT_ASKED)
    assert file.notes[0].text is Missing.NOT_ASKED


def test_taking_away_is_taken_back_too(register: Register, hawa: str) -> None:
    note = records.put(register, "note", {"text": "first"}, parent=hawa).id
    records.take_away(register, "note", note)
    take_back(register, changes(register, hawa)[0].id)
    assert [each.id for each in case_files.open_file(register, hawa).notes] == [note]


def refused(register: Register, change: str) -> str:
    before = registers.digest(register)
    with pytest.raises(CannotTakeBack) as error:
        take_back(register, change)
    assert registers.digest(register) == before
    return error.value.reason


def test_what_was_written_over_since_is_not_taken_back(register: Register, hawa: str) -> None:
    records.put(register, "woman", {"home_town": "Bo"}, record_id=hawa)
    row = of_town(register, hawa)[0]
    records.put(register, "woman", {"home_town": "Makeni"}, record_id=hawa)
    assert refused(register, row.id) == "changed"
    assert not of_town(register, hawa)[1].can_take_back


def test_one_of_two_accounts_is_not_taken_back(register: Register, hawa: str) -> None:
    mark = case_files.open_file(register, hawa).base.token
    for name in ("Bo", "Kenema"):
        records.put(register, "woman", {"home_town": name}, record_id=hawa, mark=mark)
    rows = of_town(register, hawa)
    assert [refused(register, row.id) for row in rows[:2]] == ["accounts"] * 2
    assert not any(row.can_take_back for row in rows)


def test_a_decision_and_an_added_record_are_not_taken_back(register: Register, hawa: str) -> None:
    mark = case_files.open_file(register, hawa).base.token
    for name in ("Bo", "Kenema"):
        records.put(register, "woman", {"home_town": name}, record_id=hawa, mark=mark)
    conflicts.settle(register, f"{hawa}.home_town", write="Makeni")
    assert refused(register, of_town(register, hawa)[0].id) == "not_one"
    added = next(row for row in changes(register, hawa) if row.change is ChangeKind.ADDED)
    assert refused(register, added.id) == "added"


def test_nothing_is_written_into_a_record_that_was_taken_away(register: Register, hawa: str) -> None:
    note = records.put(register, "note", {"text": "first"}, parent=hawa).id
    row = next(row for row in changes(register, hawa) if row.field == "text")
    records.take_away(register, "note", note)
    assert refused(register, row.id) == "taken_away"


@pytest.mark.parametrize(
    "named", ["", "x", "0" * 32 + ".home_town." + "0" * 16, "{hawa}.home_town." + "0" * 16]
)
def test_a_change_nobody_made_is_not_found(register: Register, hawa: str, named: str) -> None:
    with pytest.raises(NoSuchRecord):
        take_back(register, named.format(hawa=hawa))


def test_a_change_that_comes_meanwhile_stands_beside_what_was_put_back(
    register: Register, colleague: Register, carry: Carry, hawa: str
) -> None:
    records.put(register, "woman", {"home_town": "Bo"}, record_id=hawa)
    carry(register, colleague)
    records.put(colleague, "woman", {"home_town": "Kailahun"}, record_id=hawa)
    take_back(register, of_town(register, hawa)[0].id)
    carry(colleague, register)
    [found] = conflicts.list_conflicts(register)
    assert {side.words for side in found.values} == {"Freetown", "Kailahun"}
