"""Everything in one block is kept, or nothing is; and only what she changed is written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from wipdesk.domain.changes import Base
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.records.alias import Alias
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.records.note import Note
from wipdesk.domain.records.person import Person
from wipdesk.domain.records.woman import Woman
from wipdesk.domain.values import Contested, Missing
from wipdesk.errors import NoName, NotAllowed
from wipdesk.storage import queries, reading, rebuilding
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile
    from wipdesk.storage.register import Register


def save(register: Register, *records: object, base: Base[object] | None = None) -> None:
    with UnitOfWork(register) as work:
        for record in records:
            work.put(record, base=base or Base.new())


def save_and_fail(register: Register, *records: object) -> None:
    with UnitOfWork(register) as work:
        for record in records:
            work.put(record, base=Base.new())
        _ = 1 / 0


def read(register: Register, woman: str) -> CaseFile:
    with register.reading() as connection:
        file = reading.case_file(connection, woman)
    assert file is not None
    return file


def commit_count(register: Register) -> int:
    with register.reading() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM commits").scalar_one())


def test_a_woman_and_what_hangs_on_her_are_one_commit(register: Register) -> None:
    woman = Woman(id=new_id(), name_given="Mariama")
    matter = Matter(id=new_id(), parent=woman.id, police_no="A/12")
    save(register, woman, matter)
    assert commit_count(register) == 1
    file = read(register, woman.id)
    assert file.woman == woman
    assert file.matters == (matter,)


def test_two_women_in_one_save_are_two_commits_and_one_transaction(register: Register) -> None:
    first, second = Woman(id=new_id(), name_given="Hawa"), Woman(id=new_id(), name_given="Memuna")
    with pytest.raises(ZeroDivisionError):
        save_and_fail(register, first, second)
    assert commit_count(register) == 0
    save(register, first, second)
    assert commit_count(register) == 2


def test_a_field_she_did_not_touch_is_not_written(register: Register) -> None:
    woman = Woman(id=new_id(), name_given="Mariama", home_town="Bo")
    save(register, woman)
    file = read(register, woman.id)
    save(register, replace(file.woman, home_town="Kenema"), base=file.base)
    with register.reading() as connection:
        written = connection.exec_driver_sql(
            "SELECT f.name FROM ops o JOIN field f ON f.fid = o.fid ORDER BY o.cid, f.name"
        ).scalars()
        assert sorted(written) == ["home_town", "home_town", "name_given"]


def test_saving_what_was_seen_writes_nothing(register: Register) -> None:
    woman = Woman(id=new_id(), name_given="Mariama")
    save(register, woman)
    file = read(register, woman.id)
    save(register, file.woman, base=file.base)
    assert commit_count(register) == 1


def test_two_forms_opened_on_one_state_leave_both_accounts(register: Register) -> None:
    woman = Woman(id=new_id(), name_given="Mariama")
    save(register, woman)
    seen = read(register, woman.id)
    save(register, replace(seen.woman, name_given="Mamie"), base=seen.base)
    save(register, replace(seen.woman, name_given="Maria"), base=seen.base)
    name = read(register, woman.id).woman.name_given
    assert isinstance(name, Contested)
    assert [account.value for account in name.accounts] == ["Mamie", "Maria"]
    assert all(account.author == register.identity.person for account in name.accounts)


def test_the_same_name_with_a_space_behind_it_is_no_conflict(register: Register) -> None:
    woman = Woman(id=new_id(), name_given="Mariama")
    save(register, woman)
    seen = read(register, woman.id)
    save(register, replace(seen.woman, name_given="Kadé"), base=seen.base)
    save(register, replace(seen.woman, name_given="Kade\u0301 "), base=seen.base)
    with register.reading() as connection:
        assert queries.conflicts(connection) == []
    later = read(register, woman.id)
    save(register, replace(later.woman, name_given="Kadiatu"), base=later.base)
    assert read(register, woman.id).woman.name_given == "Kadiatu"


def test_taking_an_answer_back_is_kept_as_not_asked(register: Register) -> None:
    woman = Woman(id=new_id(), name_given="Mariama", literacy="none")
    save(register, woman)
    seen = read(register, woman.id)
    save(register, replace(seen.woman, literacy=Missing.NOT_ASKED), base=seen.base)
    assert read(register, woman.id).woman.literacy is Missing.NOT_ASKED
    assert commit_count(register) == 2


@pytest.mark.parametrize(
    "woman", [{}, {"home_town": "Bo"}, {"name_given": "  "}, {"name_given": Missing.UNKNOWN}]
)
def test_a_woman_without_any_name_is_the_only_refusal(register: Register, woman: dict[str, object]) -> None:
    with pytest.raises(NoName):
        save(register, Woman(id=new_id(), **woman))  # type: ignore[arg-type]
    assert commit_count(register) == 0


def test_a_nickname_alone_is_enough(register: Register) -> None:
    woman = Woman(id=new_id())
    save(register, woman, Alias(id=new_id(), parent=woman.id, text="Mama Fatu"))
    assert read(register, woman.id).woman == woman
    assert read(register, woman.id).aliases[0].text == "Mama Fatu"


def test_clearing_the_last_name_is_refused_and_the_name_stays(register: Register) -> None:
    woman = Woman(id=new_id(), name_given="Mariama")
    save(register, woman)
    seen = read(register, woman.id)
    with pytest.raises(NoName):
        save(register, replace(seen.woman, name_given=Missing.NOT_ASKED), base=seen.base)
    assert read(register, woman.id).woman.name_given == "Mariama"


HOSTILE = (
    "ɛ ɔ ŋ <b>&\"' =cmd|' /C calc'!A0 "
    "\u202eevil\u2066 \U0001f600 \u0645\u0631\u064a\u0645 '); DROP TABLE ops;-- \ttab\nline"
)


def test_hostile_text_is_kept_whole_but_for_its_control_characters(register: Register) -> None:
    woman = Woman(id=new_id(), name_given=HOSTILE + "\x00\x1b[31m\x9b\u2028\ud800", home_town="A" * 10_000)
    with UnitOfWork(register) as work:
        work.put(woman, base=Base.new())
    assert work.saved.removed == 5
    kept = read(register, woman.id).woman
    assert kept.name_given == HOSTILE + "[31m"
    assert kept.home_town == "A" * 10_000


def test_what_cannot_be_read_as_a_date_is_kept_as_it_was_said(register: Register) -> None:
    woman = Woman(id=new_id(), name_given="Mariama", released_on=PartialDate(said="after Easter, at night"))
    save(register, woman)
    assert read(register, woman.id).woman.released_on == PartialDate(said="after Easter, at night")


def test_a_large_save_becomes_several_commits_of_one_transaction(register: Register) -> None:
    woman = Woman(id=new_id(), name_given="Mariama")
    notes = [Note(id=f"{n:032x}", parent=woman.id, text=f"note {n}", kind="other") for n in range(400)]
    save(register, woman, *notes)
    assert commit_count(register) == 3
    assert len(read(register, woman.id).notes) == 400


def test_a_paralegal_may_not_write_team_records(register: Register) -> None:
    with pytest.raises(NotAllowed):
        save(register, Person(id=new_id(), display_name="Somebody"))


def test_a_record_taken_away_comes_back_when_somebody_wrote_to_it_unseen(register: Register) -> None:
    woman = Woman(id=new_id(), name_given="Mariama")
    note = Note(id=new_id(), parent=woman.id, text="first")
    save(register, woman, note)
    seen = read(register, woman.id)
    with UnitOfWork(register) as work:
        work.take_away("note", note.id, base=seen.base)
    assert read(register, woman.id).notes == ()
    save(register, replace(note, text="second"), base=seen.base)
    assert [n.text for n in read(register, woman.id).notes] == ["second"]
    with register.reading() as connection:
        assert [(c.record, c.field) for c in queries.conflicts(connection)] == [(note.id, "_deleted")]


def test_the_tables_always_follow_from_the_log(register: Register) -> None:
    woman = Woman(id=new_id(), name_given="Mariama")
    save(register, woman, Note(id=new_id(), parent=woman.id, text="first"))
    seen = read(register, woman.id)
    save(register, replace(seen.woman, name_given="Mamie"), base=seen.base)
    save(register, replace(seen.woman, name_given="Maria"), base=seen.base)
    with register.reading() as connection:
        now = (rebuilding.digest(connection), rebuilding.derived_dump(connection))
    assert rebuilding.dry_rebuild(register) == now


@pytest.mark.parametrize(
    "typed", ["koroma", "KƆRƆMA", "kɔr", "mama fatu", "mamafatu", "mamaf", "a12", "A/12", "bo", "koroma mama"]
)
def test_she_is_found_by_what_people_remember(register: Register, typed: str) -> None:
    woman = Woman(id=new_id(), name_family="Kɔrɔma", home_town="Bo")
    save(
        register,
        woman,
        Alias(id=new_id(), parent=woman.id, text="Mama Fatu"),
        Matter(id=new_id(), parent=woman.id, police_no="A/12"),
    )
    with register.reading() as connection:
        assert queries.women(connection, typed) == [woman.id]


@pytest.mark.parametrize(
    "typed", ["n'dolleh", "-x", "AND", '"', "NEAR(", "*", "names:x", "(", "'; DROP", "^a", "\x00"]
)
def test_nothing_typed_breaks_the_search(register: Register, typed: str) -> None:
    save(register, Woman(id=new_id(), name_given="Mariama"))
    with register.reading() as connection:
        assert queries.women(connection, typed) in ([], queries.women(connection, None))


def test_either_account_of_a_contested_name_is_found(register: Register) -> None:
    woman = Woman(id=new_id(), name_given="Mariama")
    save(register, woman)
    seen = read(register, woman.id)
    save(register, replace(seen.woman, name_given="Zainab"), base=seen.base)
    save(register, replace(seen.woman, name_given="Jenneba"), base=seen.base)
    with register.reading() as connection:
        assert queries.women(connection, "zainab") == queries.women(connection, "jenneba") == [woman.id]
        assert queries.women(connection, "mariama") == []


def test_many_long_notes_in_one_save_become_commits_that_others_accept(register: Register) -> None:
    woman = Woman(id=new_id(), name_given="Mariama")
    notes = [Note(id=f"{n:032x}", parent=woman.id, text=f"{n} " + "ɔ" * 30_000) for n in range(20)]
    save(register, woman, *notes)
    assert len(read(register, woman.id).notes) == 20
    with register.reading() as connection:
        assert max(connection.exec_driver_sql("SELECT length(body) FROM commits").scalars()) < 1024 * 1024
