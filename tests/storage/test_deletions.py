"""A record is gone only while nobody wrote to it, unseen by whoever took it away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from wipdesk.domain.changes import Base
from wipdesk.domain.records.alias import Alias
from wipdesk.domain.records.child import Child
from wipdesk.domain.records.note import Note
from wipdesk.domain.records.tie import Tie
from wipdesk.domain.records.woman import Woman
from wipdesk.errors import StaleToken
from wipdesk.storage import queries, reading, rebuilding, setting_aside
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.storage.register import Register

WOMAN = Woman(id="ab" * 16, name_given="Hawa")
NOTE = Note(id="cd" * 16, parent=WOMAN.id, text="first")


def save(register: Register, *records: Any, base: Base[Any] | None = None) -> None:
    with UnitOfWork(register) as work:
        for record in records:
            work.put(record, base=base or Base.new())


def file_of(register: Register) -> CaseFile:
    with register.reading() as connection:
        file = reading.case_file(connection, WOMAN.id)
    assert file is not None
    return file


def take_away(
    register: Register, base: Base[Any], kind: str = "note", record: str = NOTE.id, gone: bool = True
) -> None:
    with UnitOfWork(register) as work:
        work.take_away(kind, record, base=base, gone=gone)


def texts(register: Register) -> list[object]:
    return [note.text for note in file_of(register).notes]


def to_decide(register: Register) -> list[tuple[str, str]]:
    with register.reading() as connection:
        found = [(conflict.record, conflict.field) for conflict in queries.conflicts(connection)]
        now = (rebuilding.digest(connection), rebuilding.derived_dump(connection))
    assert rebuilding.dry_rebuild(register) == now
    return found


@pytest.fixture
def base(register: Register) -> Base[Any]:
    save(register, WOMAN, NOTE)
    return file_of(register).base


def test_what_was_taken_away_is_not_shown_and_can_be_brought_back(
    register: Register, base: Base[Any]
) -> None:
    take_away(register, base)
    assert texts(register) == []
    assert to_decide(register) == []
    take_away(register, file_of(register).base, gone=False)
    assert texts(register) == ["first"]
    assert to_decide(register) == []


def test_taking_away_what_was_changed_after_it_was_read_hides_nothing(
    register: Register, base: Base[Any]
) -> None:
    save(register, replace(NOTE, text="second"), base=base)
    take_away(register, base)
    assert texts(register) == ["second"]
    assert to_decide(register) == [(NOTE.id, "_deleted")]


def test_somebody_who_saw_the_change_may_take_it_away(register: Register, base: Base[Any]) -> None:
    save(register, replace(NOTE, text="second"), base=base)
    take_away(register, file_of(register).base)
    assert texts(register) == []
    assert to_decide(register) == []


def test_a_change_made_after_it_was_taken_away_brings_it_up_again(
    register: Register, base: Base[Any]
) -> None:
    take_away(register, base)
    save(register, replace(NOTE, text="second"), base=base)
    assert texts(register) == ["second"]
    assert to_decide(register) == [(NOTE.id, "_deleted")]
    take_away(register, file_of(register).base)
    assert texts(register) == []
    assert to_decide(register) == []


def test_one_keeps_it_and_one_takes_it_away_at_the_same_time(register: Register, base: Base[Any]) -> None:
    take_away(register, base)
    take_away(register, base, gone=False)
    assert texts(register) == ["first"]
    assert to_decide(register) == [(NOTE.id, "_deleted")]


def test_two_who_take_it_away_agree(register: Register, base: Base[Any]) -> None:
    take_away(register, base)
    take_away(register, base)
    assert texts(register) == []
    assert to_decide(register) == []


def test_a_change_to_her_does_not_bring_back_a_note(register: Register, base: Base[Any]) -> None:
    take_away(register, base)
    save(register, replace(WOMAN, home_town="Bo"), base=base)
    assert texts(register) == []


def test_a_mark_of_a_lost_state_takes_nothing_away(register: Register, base: Base[Any]) -> None:
    with pytest.raises(StaleToken):
        take_away(register, Base(base.cells, base.records, "000000000000-7-00000000"))
    assert texts(register) == ["first"]


def test_a_woman_taken_away_is_not_listed_and_not_found(register: Register, base: Base[Any]) -> None:
    save(register, Alias(id=new_id(), parent=WOMAN.id, text="Mama Fatu"))
    take_away(register, file_of(register).base, "woman", WOMAN.id)
    with register.reading() as connection:
        assert queries.women(connection) == []
        assert queries.women(connection, "hawa") == queries.women(connection, "mama") == []
        assert reading.case_file(connection, WOMAN.id) is None
    take_away(register, base, "woman", WOMAN.id, gone=False)
    with register.reading() as connection:
        assert queries.women(connection, "mama") == [WOMAN.id]


CHILD = Child(id="ef" * 16, sex="female")
TIE = Tie(id="0a" * 16, parent=CHILD.id, woman=WOMAN.id, relation="mother")


def test_a_child_tied_to_her_meanwhile_keeps_a_woman_from_vanishing(
    register: Register, base: Base[Any]
) -> None:
    save(register, CHILD, TIE)
    take_away(register, base, "woman", WOMAN.id)
    assert [child.id for child in file_of(register).children] == [CHILD.id]
    assert to_decide(register) == [(WOMAN.id, "_deleted")]


def test_whoever_saw_the_child_takes_the_woman_away_and_later_changes_of_the_child_do_not_bring_her_up(
    register: Register, base: Base[Any]
) -> None:
    save(register, CHILD, TIE)
    take_away(register, file_of(register).base, "woman", WOMAN.id)
    save(register, replace(CHILD, where="outside"), base=Base.new())
    with register.reading() as connection:
        assert reading.case_file(connection, WOMAN.id) is None
    assert to_decide(register) == []


def test_a_tie_that_comes_after_she_was_taken_away_brings_her_up_and_set_aside_lets_her_go(
    register: Register, base: Base[Any]
) -> None:
    take_away(register, base, "woman", WOMAN.id)
    save(register, CHILD)
    assert to_decide(register) == []
    save(register, TIE)
    assert to_decide(register) == [(WOMAN.id, "_deleted")]
    with register.writing() as connection:
        setting_aside.set_aside(connection, [_writing_of(connection, TIE.id)])
    assert to_decide(register) == []
    with register.reading() as connection:
        assert reading.case_file(connection, WOMAN.id) is None


def _writing_of(connection: Connection, record: str) -> int:
    return int(
        connection.exec_driver_sql(
            "SELECT o.cid FROM record r JOIN ops o ON o.eid = r.eid WHERE r.uuid = ?",
            (bytes.fromhex(record),),
        ).scalar()
    )
