"""A stored value reads the same wherever it is shown, and never as an empty place."""

from datetime import date

import pytest

from wipdesk.domain.codes import code_of
from wipdesk.domain.dates import SOURCES as DATE_SOURCES
from wipdesk.domain.dates import PartialDate, on_day
from wipdesk.domain.field import Field, Kind
from wipdesk.domain.lists import as_written
from wipdesk.domain.values import Account, AnyValue, Contested, Foreign, Missing, Money, Sealed, Term, Unread
from wipdesk.domain.wording import MISSING, SOURCES, WORDED, in_words, source_in_words
from wipdesk.services.lists import load

TEXT = Field(name="text", kind=Kind.TEXT, label="Text")
DATE = Field(name="date", kind=Kind.DATE, label="Date")
MONEY = Field(name="amount", kind=Kind.MONEY, label="Amount")
TERM = Field(name="term", kind=Kind.TERM, label="Term")
PLEA = Field(name="plea", kind=Kind.CODE, label="Plea", list="plea")
RECORD = Field(name="assigned_to", kind=Kind.RECORD, label="Assigned to", of="person")
ISATA, MARIAMA = "1" * 32, "2" * 32


def worded(field: Field, value: AnyValue) -> str:
    return in_words(field, value, lists=load("sl"), people={ISATA: "Isata Conteh"}, say=as_written)


def two(*values: AnyValue) -> Contested:
    return Contested(
        tuple(Account(value, str(number), ISATA, "2026-05-03", "d") for number, value in enumerate(values))
    )


def test_every_kind_of_field_has_its_wording() -> None:
    assert set(WORDED) == set(Kind)


def test_the_four_ways_of_not_answering_read_differently() -> None:
    words = {worded(DATE, answer) for answer in Missing}
    assert words == {"None", "Not known", "She preferred not to say", "Not asked"}
    assert set(MISSING) == set(Missing)


@pytest.mark.parametrize("kind", Kind)
def test_what_cannot_be_read_or_seen_is_said_in_every_kind(kind: Kind) -> None:
    field = Field(name="x", kind=kind, label="X")
    assert worded(field, Unread("32 May")) == "“32 May” (not read)"
    assert worded(field, Foreign('{"k":"weekday"}')) == "From a newer version"
    assert worded(field, Sealed("health", "n", "x")) == "Kept in a closed compartment"


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        (TEXT, "ɛ ɔ ŋ <b>&", "ɛ ɔ ŋ <b>&"),
        (DATE, on_day(date(2026, 5, 3)), "3 May 2026"),
        (DATE, PartialDate(said="after Ramadan"), "“after Ramadan” (not read as a date)"),
        (MONEY, Money("500.00", "SLE"), "NLe 500.00"),
        (MONEY, Money("1234567.5", "SLE"), "NLe 1,234,567.5"),
        (MONEY, Money("500000", "SLL"), "Le 500,000 (old leones, before 2022)"),
        (MONEY, Money("20", "USD"), "USD 20"),
        (MONEY, Money("two bags of rice", ""), "two bags of rice (currency not stated)"),
        (TERM, Term(2, 3), "2 years 3 months"),
        (TERM, Term(1, 0, 1), "1 year 1 day"),
        (TERM, Term(), "no time"),
        (PLEA, "not_guilty", "Pleaded not guilty"),
        (PLEA, "theft", "theft (not in the list)"),
        (RECORD, ISATA, "Isata Conteh"),
        (RECORD, MARIAMA, code_of(MARIAMA)),
        (RECORD, "no record", "no record"),
        (Field(name="n", kind=Kind.NUMBER, label="N"), 0, "0"),
        (Field(name="y", kind=Kind.YES_NO, label="Y"), False, "No"),
    ],
)
def test_a_value_is_worded(field: Field, value: AnyValue, words: str) -> None:
    assert worded(field, value) == words


def test_two_accounts_are_both_said() -> None:
    dates = [on_day(date(2026, 5, day)) for day in (3, 5, 9, 11)]
    assert worded(DATE, two(*dates[:2])) == "3 May 2026 or 5 May 2026: two accounts"
    assert worded(DATE, two(*dates[:3])) == "3 May 2026, 5 May 2026 or 9 May 2026: three accounts"
    assert worded(DATE, two(*dates)).endswith("9 May 2026 or 11 May 2026: 4 accounts")
    assert worded(PLEA, two("guilty", Missing.UNKNOWN)) == "Pleaded guilty or Not known: two accounts"


def test_an_account_told_twice_is_said_once_but_still_counted() -> None:
    assert worded(TEXT, two("Bo", "Bo", "Kenema")) == "Bo or Kenema: three accounts"


def test_accounts_that_look_alike_are_not_drawn_together() -> None:
    assert worded(TEXT, two("Bo", "Bo")) == "Bo or Bo: two accounts"


def test_two_sealed_accounts_are_counted_and_not_shown() -> None:
    assert worded(TEXT, two(Sealed("health", "a", "b"), Sealed("health", "c", "d"))) == "2 sealed entries"


def test_braces_in_a_text_are_only_text() -> None:
    assert worded(TEXT, two("{values}", "{0.__class__}")) == "{values} or {0.__class__}: two accounts"


def test_a_direction_override_cannot_leave_its_value() -> None:
    assert worded(TEXT, "\u202eabc") == "\u202eabc\u202c"
    assert worded(DATE, Unread("\u202eabc")) == "“\u202eabc\u202c” (not read)"


def test_every_source_of_a_date_has_short_words() -> None:
    listed = {row.code for row in load("sl")["date_source"]}
    assert listed | set(DATE_SOURCES) <= set(SOURCES)
    assert source_in_words("self", as_written) == "her account"
    assert source_in_words("", as_written) == ""
    assert source_in_words("x_radio", as_written) == "x_radio"
