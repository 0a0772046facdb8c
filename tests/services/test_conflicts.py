"""Two accounts of one fact stand until somebody who saw both decides, and only what was seen is decided."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from wipdesk.domain.values import Contested, Missing
from wipdesk.errors import NoSuchRecord, StaleToken
from wipdesk.services import case_files, conflicts, records, registers
from wipdesk.storage import trail

if TYPE_CHECKING:
    from wipdesk.services.conflicts import Conflict
    from wipdesk.storage.register import Register

Carry = Callable[["Register", "Register"], None]


def mark(register: Register, woman: str) -> str:
    return case_files.open_file(register, woman).base.token


def town(register: Register, woman: str) -> object:
    found = case_files.open_file(register, woman).woman.home_town
    return [account.value for account in found.accounts] if isinstance(found, Contested) else found


def write(register: Register, woman: str, *towns: str, at: str = "") -> None:
    """Several people who all saw the same state each write where she is from."""
    at = at or mark(register, woman)
    for name in towns:
        records.put(register, "woman", {"home_town": name}, record_id=woman, mark=at)


@pytest.fixture
def hawa(register: Register) -> str:
    return records.put(register, "woman", {"name_given": "Hawa", "home_town": "Freetown"}).id


def the_one(register: Register) -> Conflict:
    [found] = conflicts.list_conflicts(register)
    return found


def test_both_accounts_are_shown_with_who_wrote_them_when(register: Register, hawa: str) -> None:
    write(register, hawa, "Bo", "Kenema")
    found = the_one(register)
    assert (found.id, found.record, found.kind, found.field) == (
        f"{hawa}.home_town",
        hawa,
        "woman",
        "home_town",
    )
    assert found.label == "Home town or village"
    assert [side.words for side in found.values] == ["Bo", "Kenema"]
    assert {side.author_name for side in found.values} == {"Isata"}
    assert all(side.at and len(side.version) == 16 for side in found.values)


@pytest.mark.parametrize("which", [0, 1])
def test_taking_either_side_settles_it(register: Register, hawa: str, which: int) -> None:
    write(register, hawa, "Bo", "Kenema")
    side = the_one(register).values[which]
    assert conflicts.settle(register, the_one(register).id, take=side.version) == hawa
    assert town(register, hawa) == side.value
    assert conflicts.list_conflicts(register) == ()
    assert registers.check(register).sound


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("Makeni", "Makeni"), ("Bo", "Bo"), ("", Missing.NOT_ASKED), ("@unknown", Missing.UNKNOWN)],
)
def test_writing_something_settles_it_too(register: Register, hawa: str, typed: str, kept: object) -> None:
    write(register, hawa, "Bo", "Kenema")
    conflicts.settle(register, the_one(register).id, write=typed)
    assert town(register, hawa) == kept
    assert conflicts.list_conflicts(register) == ()


def test_an_account_that_came_meanwhile_stays(register: Register, hawa: str) -> None:
    before = mark(register, hawa)
    write(register, hawa, "Bo", "Kenema", at=before)
    seen = tuple(side.version for side in the_one(register).values)
    write(register, hawa, "Makeni", at=before)
    conflicts.settle(register, the_one(register).id, take=seen[0], seen=seen)
    assert town(register, hawa) == ["Makeni", "Bo"]
    conflicts.settle(register, the_one(register).id, write="Bo")
    assert town(register, hawa) == "Bo"


def test_who_saw_two_of_three_decides_between_the_two(register: Register, hawa: str) -> None:
    write(register, hawa, "Bo", "Kenema", "Makeni")
    first, second, _ = (side.version for side in the_one(register).values)
    conflicts.settle(register, the_one(register).id, write="Kailahun", seen=(first, second))
    assert town(register, hawa) == ["Makeni", "Kailahun"]


def test_two_who_decide_alike_leave_nothing_to_decide(
    register: Register, colleague: Register, carry: Carry, hawa: str
) -> None:
    write(register, hawa, "Bo", "Kenema")
    carry(register, colleague)
    for one in (register, colleague):
        conflicts.settle(one, the_one(one).id, take=the_one(one).values[1].version)
    carry(register, colleague)
    carry(colleague, register)
    for one in (register, colleague):
        assert conflicts.list_conflicts(one) == ()
        assert town(one, hawa) == "Kenema"
    assert registers.digest(register) == registers.digest(colleague)


def test_two_who_decide_differently_have_one_new_conflict_between_their_answers(
    register: Register, colleague: Register, carry: Carry, hawa: str
) -> None:
    write(register, hawa, "Bo", "Kenema")
    carry(register, colleague)
    conflicts.settle(register, the_one(register).id, write="Bo")
    conflicts.settle(colleague, the_one(colleague).id, write="Makeni")
    carry(register, colleague)
    carry(colleague, register)
    for one in (register, colleague):
        assert sorted(side.words for side in the_one(one).values) == ["Bo", "Makeni"]
    assert {side.author_name for side in the_one(register).values} == {"Isata", ""}
    assert registers.digest(register) == registers.digest(colleague)


def test_settling_one_cell_leaves_the_other_conflicts_alone(register: Register, hawa: str) -> None:
    at = mark(register, hawa)
    for number in ("1", "2"):
        records.put(
            register, "woman", {"home_town": f"Town {number}", "phone": number}, record_id=hawa, mark=at
        )
    conflicts.settle(register, f"{hawa.upper()}.phone ", write="2")
    assert the_one(register).field == "home_town"


def test_what_cannot_be_settled_is_refused_and_nothing_is_written(register: Register, hawa: str) -> None:
    write(register, hawa, "Bo", "Kenema")
    before = registers.digest(register)
    good = the_one(register)
    for named in ("", ".", hawa, f"{hawa}.name_given", "x.home_town", "x" * 10_000):
        with pytest.raises(NoSuchRecord):
            conflicts.settle(register, named, write="Bo")
    for version in ("0" * 16, "x", good.values[0].version.upper()):
        with pytest.raises(NoSuchRecord):
            conflicts.settle(register, good.id, take=version if version != good.values[0].version else "x")
    with pytest.raises(NoSuchRecord):
        conflicts.settle(register, good.id, write="Bo", seen=("not a version",))
    with pytest.raises(ValueError, match="neither"):
        conflicts.settle(register, good.id)
    assert registers.digest(register) == before


def test_the_trail_says_that_it_was_settled_and_not_how(register: Register, hawa: str) -> None:
    write(register, hawa, "Bo", "Kenema")
    conflicts.settle(register, the_one(register).id, write="Makeni")
    with register.reading() as connection:
        [line] = trail.read(connection)
    assert (line.what, line.subject, line.detail) == ("settle", hawa, "home_town")


@pytest.fixture
def note(register: Register, hawa: str) -> str:
    """A note taken away by somebody who had not seen what was written to it."""
    made = records.put(register, "note", {"text": "first"}, parent=hawa).id
    at = mark(register, hawa)
    records.put(register, "note", {"text": "second"}, record_id=made)
    records.take_away(register, "note", made, mark=at)
    return made


def notes(register: Register, woman: str) -> list[object]:
    return [note.text for note in case_files.open_file(register, woman).notes]


def test_a_deletion_may_be_upheld(register: Register, hawa: str, note: str) -> None:
    found = the_one(register)
    assert (found.id, [side.words for side in found.values]) == (f"{note}._deleted", ["taken away"])
    assert notes(register, hawa) == ["second"]
    conflicts.settle(register, found.id, take=found.values[0].version)
    assert notes(register, hawa) == []
    assert conflicts.list_conflicts(register) == ()
    assert registers.check(register).sound


def test_a_deletion_may_be_undone(register: Register, hawa: str, note: str) -> None:
    conflicts.settle(register, the_one(register).id)
    assert notes(register, hawa) == ["second"]
    assert conflicts.list_conflicts(register) == ()


def test_what_was_written_after_the_conflict_was_looked_at_is_not_taken_away_with_it(
    register: Register, hawa: str, note: str
) -> None:
    looked = the_one(register)
    records.put(register, "note", {"text": "third"}, record_id=note)
    conflicts.settle(register, looked.id, take=looked.values[0].version, mark=looked.mark)
    assert notes(register, hawa) == ["third"]
    assert the_one(register).id == looked.id
    conflicts.settle(
        register, looked.id, take=the_one(register).values[0].version, mark=the_one(register).mark
    )
    assert notes(register, hawa) == []
    with pytest.raises(NoSuchRecord):
        conflicts.settle(register, looked.id)


def test_a_deletion_that_came_meanwhile_is_not_settled_with_the_other(
    register: Register, hawa: str, note: str
) -> None:
    looked = the_one(register)
    versions = tuple(side.version for side in looked.values)
    records.take_away(register, "note", note, gone=False, mark=mark(register, hawa))
    records.put(register, "note", {"text": "third"}, record_id=note)
    assert conflicts.list_conflicts(register) == ()
    records.take_away(register, "note", note, mark=looked.mark)
    assert len(the_one(register).values) == 2
    conflicts.settle(register, looked.id, seen=versions)
    assert notes(register, hawa) == ["third"]
    with pytest.raises(StaleToken):
        conflicts.settle(register, looked.id, mark="0" * 12 + "-1-" + "0" * 8)


def test_an_account_that_never_came_cannot_have_been_seen(register: Register, hawa: str) -> None:
    write(register, hawa, "Bo", "Kenema")
    with pytest.raises(NoSuchRecord):
        conflicts.settle(register, the_one(register).id, write="Makeni", seen=("0123456789abcdef",))
    assert town(register, hawa) == ["Bo", "Kenema"]
