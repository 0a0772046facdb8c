"""Numbers are shown with the mark of the reader's language between the thousands."""

import pytest

from wipdesk.domain.field import Field, Kind
from wipdesk.domain.lists import as_written
from wipdesk.domain.numbers import filled, grouped
from wipdesk.domain.values import Money
from wipdesk.domain.wording import in_words


def in_french(context: str, text: str) -> str:
    return "\u202f" if (context, text) == ("numbers", ",") else text


@pytest.mark.parametrize(
    ("number", "english", "french"),
    [
        (0, "0", "0"),
        (999, "999", "999"),
        (1149, "1,149", "1\u202f149"),
        (1234567, "1,234,567", "1\u202f234\u202f567"),
        ("1234567.50", "1,234,567.50", "1\u202f234\u202f567.50"),
        ("1,5", "1,5", "1,5"),
        ("about 2000", "about 2000", "about 2000"),
        ("", "", ""),
    ],
)
def test_thousands_stand_apart_as_the_language_writes_them(
    number: int | str, english: str, french: str
) -> None:
    assert grouped(number, as_written) == english
    assert grouped(number, in_french) == french


def test_money_has_no_comma_that_a_french_reader_takes_for_a_decimal() -> None:
    field = Field(name="amount", kind=Kind.MONEY, label="Amount")
    words = in_words(field, Money("1500", "SLE"), lists={}, people={}, say=in_french)
    assert words == "NLe 1\u202f500"


def test_a_sentence_groups_its_whole_numbers_and_nothing_else() -> None:
    said = filled("{count} of {year}, {name}", as_written, count=1238, year="2026", name="7K2M-9QXC")
    assert said == "1,238 of 2026, 7K2M-9QXC"
