"""One typed line becomes a value; what cannot be read is kept and marked, never refused."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.domain.catalogue import BY_NAME, KINDS
from wipdesk.domain.field import Field, Kind
from wipdesk.domain.text import clean
from wipdesk.domain.typed import read_typed, typed_text
from wipdesk.domain.values import Missing, Money, Term, Unread
from wipdesk.services.lists import load

TODAY = date(2026, 5, 15)
LISTS = load("sl")


def field(kind: Kind, **facts: str) -> Field:
    return Field(name="x", kind=kind, label="X", **facts)  # type: ignore[arg-type]


def read(kind: Kind, line: str, **facts: str) -> Any:
    return read_typed(field(kind, **facts), line, today=TODAY, lists=LISTS)


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("NLe 4,500", Money("4500", "SLE")),
        ("500.00 SLE", Money("500.00", "SLE")),
        ("SLL 2,400,000", Money("2400000", "SLL")),
        ("Le 500", Unread("Le 500")),
        ("500", Unread("500")),
        ("five hundred", Unread("five hundred")),
    ],
)
def test_money_needs_its_currency(line: str, value: object) -> None:
    assert read(Kind.MONEY, line) == value


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("2 years 3 months", Term(2, 3, 0)),
        ("18 months", Term(0, 18, 0)),
        ("1 an et 6 mois", Term(1, 6, 0)),
        ("2y 10d", Term(2, 0, 10)),
        ("3 weeks", Term(0, 0, 21)),
        ("until she dies", Unread("until she dies")),
    ],
)
def test_a_length_of_time_is_kept_as_stated(line: str, value: object) -> None:
    assert read(Kind.TERM, line) == value


@pytest.mark.parametrize(
    ("line", "value"),
    [("yes", True), ("Non", False), ("unknown", Missing.UNKNOWN), ("perhaps", Unread("perhaps"))],
)
def test_yes_and_no(line: str, value: object) -> None:
    assert read(Kind.YES_NO, line) == value


@pytest.mark.parametrize(("line", "value"), [("12", 12), ("1,200", 1200), ("٣", 3), ("abc", Unread("abc"))])
def test_whole_numbers(line: str, value: object) -> None:
    assert read(Kind.NUMBER, line) == value


def test_a_code_is_read_from_its_label_and_an_unknown_one_is_kept() -> None:
    assert read(Kind.CODE, "sl_larc", list="offence") in ("SL_LARC", "sl_larc")
    assert read(Kind.CODE, LISTS["offence"].label("SL_MURDER"), list="offence") == "SL_MURDER"
    assert read(Kind.CODE, "stealing a goat", list="offence") == "stealing a goat"


def test_a_date_may_name_its_source() -> None:
    dated = read(Kind.DATE, "15 Oct 2025 [prison_reg]")
    assert (dated.earliest, dated.source, dated.said) == ("2025-10-15T00:00", "prison_reg", "15 Oct 2025")
    assert read(Kind.DATE, "15 Oct 2025 [her aunt]").source == ""


@pytest.mark.parametrize("missing", list(Missing))
def test_why_there_is_no_answer_is_typed_with_an_at_sign(missing: Missing) -> None:
    assert read(Kind.DATE, f"@{missing.value}") is missing
    assert read(Kind.TEXT, f"@@{missing.value}") == f"@{missing.value}"


def test_an_empty_line_takes_the_answer_back() -> None:
    assert read(Kind.TEXT, "  ") is Missing.NOT_ASKED


@given(st.text(), st.sampled_from([f for kind in KINDS for f in kind.fields]))
def test_every_field_takes_every_text_and_what_it_kept_reads_back(line: str, of: Field) -> None:
    value = read_typed(of, line, today=TODAY, lists=LISTS)
    again = read_typed(of, typed_text(value), today=TODAY, lists=LISTS)
    assert again == value


@given(st.text())
def test_a_text_field_keeps_what_was_typed(line: str) -> None:
    kept = read(Kind.TEXT, line)
    if clean(line).strip() and not clean(line).strip().startswith("@"):
        assert kept == clean(line)


def test_the_catalogue_knows_every_kind_it_names() -> None:
    for kind in KINDS:
        assert not kind.parent or kind.parent in BY_NAME
        assert all(f.of in BY_NAME for f in kind.fields if f.kind is Kind.RECORD)
