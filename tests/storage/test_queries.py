"""The lists that screens and commands ask for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from wipdesk.domain.changes import Base
from wipdesk.domain.codes import code_of
from wipdesk.domain.records.child import Child
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.records.woman import Woman
from wipdesk.storage import queries, reading
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from wipdesk.storage.register import Register

FIRST, SECOND, THIRD = ("1" * 32, "2" * 32, "3" * 32)


def save(register: Register, *records: Any, base: Base[Any] | None = None) -> None:
    with UnitOfWork(register) as work:
        for record in records:
            work.put(record, base=base or Base.new())


@pytest.fixture
def filled(register: Register) -> Register:
    save(
        register,
        Woman(id=FIRST, name_given="Zainab", name_family="Élise"),
        Woman(id=SECOND, name_given="Ama"),
        Woman(id=THIRD, name_given="ama", name_family="Élise"),
        Matter(id=FIRST[:30] + "ab", parent=FIRST, police_no="A/12"),
        Child(id="4" * 32, sex="f"),
    )
    return register


def test_women_come_by_family_and_given_name_whatever_the_spelling(filled: Register) -> None:
    with filled.reading() as connection:
        assert queries.women(connection) == [SECOND, THIRD, FIRST]
        assert queries.women(connection, "elise") == [THIRD, FIRST]
        assert queries.women(connection, "  ") == [SECOND, THIRD, FIRST]


def test_a_code_names_a_woman_or_a_child_of_its_own_kind(filled: Register) -> None:
    with filled.reading() as connection:
        assert queries.by_code(connection, "woman", code_of(FIRST).lower()) == [FIRST]
        assert queries.by_code(connection, "child", code_of("4" * 32)) == ["4" * 32]
        assert queries.by_code(connection, "child", code_of(FIRST)) == []
        wrong = code_of(FIRST)[:-1] + ("A" if code_of(FIRST)[-1] != "A" else "B")
        assert queries.by_code(connection, "woman", wrong) == []


def test_two_women_whose_ids_begin_alike_have_one_code_and_both_come(filled: Register) -> None:
    twin = FIRST[:12] + "f" * 20
    save(filled, Woman(id=twin, name_given="Hawa"))
    with filled.reading() as connection:
        assert queries.by_code(connection, "woman", code_of(FIRST)) == [FIRST, twin]


def test_the_beginning_of_an_id_finds_records_of_that_kind_only(filled: Register) -> None:
    with filled.reading() as connection:
        assert queries.ids_starting(connection, "woman", "1111111") == [FIRST]
        assert queries.ids_starting(connection, "matter", "111111") == [FIRST[:30] + "ab"]
        assert queries.ids_starting(connection, "woman", FIRST) == [FIRST]
        assert queries.ids_starting(connection, "woman", FIRST + "1") == []
        assert queries.ids_starting(connection, "note", "111111") == []


def test_a_record_knows_its_kind_and_root(filled: Register) -> None:
    with filled.reading() as connection:
        assert queries.record_place(connection, FIRST[:30] + "ab") == ("matter", FIRST)
        assert queries.record_place(connection, "9" * 32) is None


def test_conflicts_come_oldest_first_with_their_place(filled: Register) -> None:
    for woman in (SECOND, FIRST):
        with filled.reading() as connection:
            file = reading.case_file(connection, woman)
        assert file is not None
        for town in ("Bo", "Kenema"):
            save(filled, replace(file.woman, home_town=town), base=file.base)
    with filled.reading() as connection:
        found = queries.conflicts(connection)
    assert [(c.record, c.kind, c.field, c.root, c.root_kind) for c in found] == [
        (woman, "woman", "home_town", woman, "woman") for woman in (SECOND, FIRST)
    ]
    assert found[0].since < found[1].since
