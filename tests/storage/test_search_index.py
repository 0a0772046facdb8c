"""Whatever is typed or stored, a search answers, and finds every account of a name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.search_terms import terms
from wipdesk.domain.changes import Base
from wipdesk.domain.codes import code_of
from wipdesk.domain.records.alias import Alias
from wipdesk.domain.records.id_number import IdNumber
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.records.woman import Woman
from wipdesk.domain.values import Missing
from wipdesk.services.records import put, take_away
from wipdesk.storage import queries, reading, search_index
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from wipdesk.storage.register import Register


def save(register: Register, *records: Any, base: Base[Any] | None = None) -> None:
    with UnitOfWork(register) as work:
        for record in records:
            work.put(record, base=base or Base.new())


def found(register: Register, typed: str) -> list[str]:
    with register.reading() as connection:
        ids = queries.women(connection, typed)
        assert queries.count_found(connection, typed) == (len(ids) if typed.strip() else 0)
    return ids


@pytest.fixture
def hawa(register: Register) -> str:
    woman = Woman(id=new_id(), name_given="N'Dolleh", name_family="Kɔrɔma-Sesay", phone="076 123 456")
    save(
        register,
        woman,
        Alias(id=new_id(), parent=woman.id, text="Mama Fatu of Bo"),
        IdNumber(id=new_id(), parent=woman.id, number="P/17/2026"),
        Matter(id=new_id(), parent=woman.id, police_no="A/12", court_no="CR 4-b"),
        Woman(id=new_id(), name_given="Zainab"),
    )
    return woman.id


TYPED = [
    "ndolleh", "n'dol", "koroma", "SESAY", "koroma sesay", "sesay koroma", "076123456", "076 123", "p17",
    "P/17/2026", "cr4", "4b", "mama fatu", "mamafatu", "fatu bo", "a/12", "a12",
]  # fmt: skip


@pytest.mark.parametrize("typed", TYPED)
def test_she_is_found_by_any_part_of_any_name_or_number(register: Register, hawa: str, typed: str) -> None:
    assert found(register, typed) == [hawa]


def test_she_is_found_by_her_code_as_it_is_written_and_said(register: Register, hawa: str) -> None:
    code = code_of(hawa)
    for typed in (code, code.lower(), code.replace("-", ""), code.replace("-", " "), f" {code} "):
        assert found(register, typed) == [hawa]


@pytest.mark.parametrize(
    "typed", ["koroma zainab", "076 999", "xyz", "***", "\u0645\u0631\u064a\u0645", "' OR 1=1"]
)
def test_all_words_must_be_hers(register: Register, hawa: str, typed: str) -> None:
    assert found(register, typed) == []


@given(st.text(max_size=60))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_typed_is_an_error(register: Register, typed: str) -> None:
    found(register, typed)


@pytest.mark.parametrize(
    "typed", ["a " * 5_000, "x" * 10_000, '"' * 500, "(" * 500, "a AND " * 300, "NEAR(a b) " * 200]
)
def test_a_pasted_page_is_no_error(register: Register, typed: str) -> None:
    found(register, typed)


def test_a_name_of_ten_thousand_letters_is_kept_and_found_by_its_beginning(register: Register) -> None:
    woman = Woman(id=new_id(), name_given="Fatmata " + "abcdefghij " * 1_000)
    save(register, woman)
    assert found(register, "fatmata abcde") == [woman.id]
    with register.reading() as connection:
        length = connection.exec_driver_sql("SELECT sum(length(block)) FROM search_data").scalar_one()
    assert length < 20_000


def test_a_name_no_longer_hers_finds_her_no_more(register: Register) -> None:
    woman = Woman(id=new_id(), name_given="Hawa", name_family="Kamara")
    save(register, woman)
    with register.reading() as connection:
        file = reading.case_file(connection, woman.id)
    assert file is not None
    save(register, replace(woman, name_given="Jeneba", name_family=Missing.UNKNOWN), base=file.base)
    assert found(register, "jeneba") == [woman.id]
    assert found(register, "hawa") == found(register, "kamara") == []


def test_what_is_typed_reaches_the_index_only_as_quoted_words() -> None:
    assert search_index.match_of('N\'dolleh "x" AND -y* (z):') == '"ndolleh"* "x"* "and"* "y"* "z"*'
    assert search_index.match_of("\x00\ud800 *") == ""


def test_what_is_not_searched_leaves_the_index_alone_and_everything_else_makes_it_anew(
    register: Register, hawa: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []
    written = search_index.rows_of
    monkeypatch.setattr(
        search_index, "rows_of", lambda connection, roots: made.extend(roots) or written(connection, roots)
    )

    def change(kind: str, field: str, typed: str) -> bool:
        """Whether the change had the index made anew; in any case it is as if all of it were."""
        made.clear()
        with register.reading() as connection:
            record = connection.exec_driver_sql(f"SELECT id FROM p_{kind} ORDER BY eid LIMIT 1").scalar_one()
        put(register, kind, {field: typed}, record_id=record)
        anew = bool(made)
        with register.writing() as connection:
            women = connection.exec_driver_sql("SELECT eid FROM p_woman").scalars().all()
            before = terms(connection)
            search_index.refresh(connection, women)
            assert terms(connection) == before
        return anew

    assert not change("woman", "occupation", "trader")
    assert not change("matter", "arrest_date", "3 May 2026")
    assert not change("alias", "kind", "nickname")
    assert change("woman", "home_town", "Kenema")
    assert change("matter", "court_no", "99/26")
    assert change("alias", "text", "Mama Bintu")
    with register.reading() as connection:
        alias = connection.exec_driver_sql("SELECT id FROM p_alias").scalar_one()
    take_away(register, "alias", alias)
    assert found(register, "bintu") == []
    assert change("alias", "kind", "stage"), (
        "what was taken away may come up again with whatever is written to it"
    )
    take_away(register, "woman", hawa)
    assert found(register, "koroma") == []
    put(register, "note", {"text": "She is here"}, parent=hawa)
    with register.writing() as connection:
        before = terms(connection)
        search_index.refresh(
            connection, connection.exec_driver_sql("SELECT eid FROM p_woman").scalars().all()
        )
        assert terms(connection) == before
