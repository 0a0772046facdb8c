"""What stands in the cells of a table: shown, guarded, and read back."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.sheets import (
    CELL_LIMIT,
    SHEETS,
    Place,
    Sheet,
    columns_of,
    guarded,
    is_error,
    is_marked,
    letters_lost,
    letters_of,
    line_for,
    rows_of,
    shown,
    text_of,
    unguarded,
)
from wipdesk.domain.values import Account, Contested, Foreign, Missing, Money, Sealed, Term, Unread

WORST = "=+-@＝＋－＠﹦−'\t\n\r;, \u00a0\ufeff\u200bax0|\"_"
IN_MAY = PartialDate(earliest="2025-05-01T00:00", latest="2025-05-31T24:00")
IN_FRENCH_EXCEL = re.compile(r"(?:\A|[;\t\r\n])[ \u00a0\ufeff]*[=+\-@＝＋－＠]|\A[\t\r]")


def _contested(*values: object) -> Contested:
    return Contested(tuple(Account(value, "00", "p", "2026", "d") for value in values))  # type: ignore[arg-type]


def test_every_sheet_begins_with_the_id_and_ends_with_the_mark() -> None:
    assert columns_of(BY_NAME["charge"])[:3] == ("id", "parent", "offence")
    assert "parent" not in columns_of(BY_NAME["woman"])
    assert {columns_of(kind)[-1] for kind in SHEETS} == {"_seen"}


def test_people_laptops_settings_and_links_have_no_sheet() -> None:
    assert {"person", "device", "setting", "link"}.isdisjoint(kind.name for kind in SHEETS)
    assert {"woman", "visit", "child", "tie", "matter"} <= {kind.name for kind in SHEETS}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Missing.NOT_ASKED, ""),
        (Missing.UNKNOWN, "@unknown"),
        ("@unknown", "@@unknown"),
        (True, "yes"),
        (12, "12"),
        (Money("500.00", "SLE"), "500.00 SLE"),
        (Term(2, 3, 0), "2 years 3 months"),
        (Unread("12 or 13"), "12 or 13"),
        ("a\r\nb\x01\ud800", "a\nb"),
        (replace(IN_MAY, edtf="2025-05", source="self"), "2025-05 [self]"),
        (IN_MAY, "2025-05"),
    ],
)
def test_a_cell_shows_the_line_that_one_would_type(value: object, text: str) -> None:
    assert shown(value) == (text, False)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (_contested("Mamie", "Maria"), "⚠ Mamie | Maria"),
        (_contested(Missing.UNKNOWN, Sealed("health", "n", "x")), "⚠ @unknown | [closed: health]"),
        (Sealed("health", "n", "secret box"), "[closed: health]"),
        (Foreign('{"k":"angle","v":3}'), '[newer: {"k":"angle","v":3}]'),
        (Foreign('{"k":"sealed","c":"health","n":"n","v":2,"x":"secret box"}'), "[closed]"),
        ("x" * (CELL_LIMIT + 1), "[… 32768 characters, kept in the register]"),
        ("😀" * 20_000, "[… 20000 characters, kept in the register]"),
    ],
)
def test_what_cannot_be_edited_in_a_cell_is_locked_and_marked(value: object, text: str) -> None:
    assert shown(value) == (text, True)  # type: ignore[arg-type]
    assert is_marked(text)


def test_the_longest_text_that_a_cell_holds_is_shown_whole() -> None:
    assert shown("x" * CELL_LIMIT) == ("x" * CELL_LIMIT, False)
    assert shown("😀" * (CELL_LIMIT // 2)).locked is False


@pytest.mark.parametrize("text", ["⚠ dangerous", "[closed] door", "see [closed: health]", "…", "", "| |"])
def test_a_text_of_ones_own_is_not_taken_for_a_locked_cell(text: str) -> None:
    assert not is_marked(text)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1", "'=1"),
        ("'=1", "''=1"),
        ("'", "''"),
        ("'''", "''''"),
        ("'tis", "''tis"),
        ("tis'", "tis'"),
        ("@unknown", "'@unknown"),
        ("+23276123456", "'+23276123456"),
        ("   =1", "'   =1"),
        ("\ufeff=1", "'\ufeff=1"),
        ("＝1", "'＝1"),
        ("\t=cmd|' /C calc'!A0", "'\t'=cmd|' /C calc'!A0"),
        ('she said";=cmd|x', "she said\";'=cmd|x"),
        ("first\n=cmd|x", "first\n'=cmd|x"),
        ("3-4", "3-4"),
        ("", ""),
    ],
)
def test_what_could_be_a_formula_gets_an_apostrophe_and_loses_it_again(text: str, cell: str) -> None:
    assert guarded(text) == cell
    assert unguarded(cell) == text


@pytest.mark.parametrize("cell", ["@unknown", "'tis", "=1", "3; 4", "-5", "it's"])
def test_what_she_types_herself_without_the_guard_stays_as_it_is(cell: str) -> None:
    assert unguarded(cell) == cell


@given(st.text(alphabet=WORST) | st.text())
def test_the_guard_is_undone_exactly_and_no_cell_could_start_a_formula(text: str) -> None:
    cell = guarded(text)
    assert unguarded(cell) == text
    assert not IN_FRENCH_EXCEL.search(cell)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (12.0, "12"),
        (1.5, "1.5"),
        (0.1 + 0.2, "0.3"),
        (23276123456.0, "23276123456"),
        (1e20, "100000000000000000000"),
        (0.00001, "0.00001"),
        (float("inf"), "inf"),
        (True, "TRUE"),
        (date(2025, 5, 3), "2025-05-03"),
        (datetime(2025, 5, 3), "2025-05-03"),
        (datetime(2025, 5, 3, 10, 42, 9), "2025-05-03T10:42"),
        (time(20, 5), "20:05"),
        (timedelta(hours=36, minutes=5), "36:05"),
        (7, "7"),
    ],
)
def test_what_a_program_made_of_a_cell_is_a_text_again(cell: object, text: str) -> None:
    assert text_of(cell) == text


def test_a_whole_number_with_a_point_is_read_as_the_number() -> None:
    age = BY_NAME["woman"].field("age_on_charge_sheet")
    phone = BY_NAME["woman"].field("phone")
    assert age is not None
    assert phone is not None
    assert [line_for(age, text) for text in ("12.0", "12", "12.5", "1.000")] == ["12", "12", "12.5", "1.000"]
    assert line_for(phone, "12.0") == "12.0"


def test_letters_that_a_program_did_not_know_are_noticed() -> None:
    assert letters_lost("Kɔrɔma", "K?r?ma")
    assert letters_lost("Kɔr?ma", "K?r?ma")
    assert not letters_lost("Kɔrɔma", "Kɔrɔma")
    assert not letters_lost("Koroma", "K?roma")
    assert not letters_lost("Kɔrɔma", "Korɔma")
    assert not letters_lost("Kɔrɔma", "K?r?m")


@pytest.mark.parametrize("text", ["#NAME?", "#N/A", " #REF! ", "Err:508"])
def test_the_error_of_a_formula_is_not_an_answer(text: str) -> None:
    assert is_error(text)
    assert not is_error(text + " she said")


def test_columns_may_stand_in_any_order_and_empty_rows_say_nothing() -> None:
    cells = [["m", "Mamie", "", "AB"], ["m", "", "", ""], [], ["", "Fatu"]]
    rows, wrong = rows_of([Sheet("alias", ("_seen", " text ", "", "id"), cells)])
    assert wrong == []
    assert [(row.number, row.id, row.parent, row.mark, row.cells) for row in rows] == [
        (2, "ab", None, "m", {"text": "Mamie"}),
        (5, "", None, "", {"text": "Fatu"}),
    ]


def test_sheets_and_columns_that_do_not_exist_are_named() -> None:
    _, wrong = rows_of([
        Sheet("women", ("id",), []),
        Sheet("Sheet1", (), []),
        Sheet("woman", ("id", "name", "phone", "phone", ""), [["", "", "", "", "x", "", "y"]]),
    ])  # fmt: skip
    assert wrong == [
        Place("women", 0, "", "unknown_sheet"),
        Place("woman", 1, "name", "unknown_column"),
        Place("woman", 1, "phone", "duplicate_column"),
        Place("woman", 1, "E", "unknown_column"),
        Place("woman", 1, "G", "unknown_column"),
    ]


def test_a_column_without_a_name_is_called_as_programs_call_it() -> None:
    assert [letters_of(at) for at in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
