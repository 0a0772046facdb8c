"""Ages on paper are as exact as the birth is known."""

from datetime import date

import pytest

from tests.reports.women import age, between, day, two
from wipdesk.domain.dates import PartialDate, within_bounds
from wipdesk.domain.edtf import Bounds
from wipdesk.domain.lists import as_written
from wipdesk.domain.values import AnyValue, Foreign, Missing, Unread
from wipdesk.reports.years import age_in_words, band_in_words

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("birth", "words"),
    [
        (day("1992-05-03"), "34"),
        (between("1990-01-01", "1992-12-31"), "33 to 36"),
        (age("about 34"), "about 32 to 37"),
        (day("2025-06-20"), "17 months"),
        (between("2025-01-01", "2025-06-20"), "17 to 22 months"),
        (within_bounds(Bounds("1990-01-01T00:00", "")), "at most 36"),
        (within_bounds(Bounds("", "1990-12-31T24:00")), "at least 35"),
        (PartialDate(said="a long time ago"), "not known"),
        (Missing.UNKNOWN, "Not known"),
        (Missing.DECLINED, "She preferred not to say"),
        (Unread("Zq1"), "not known"),
        (Foreign("1"), "not known"),
        (day("2027-01-01"), "not known"),
        (two(day("1992-05-03"), day("1996-05-03")), "34 or 30 (accounts differ)"),
    ],
)
def test_an_age_is_worded(birth: AnyValue, words: str) -> None:
    assert age_in_words(birth, TODAY, as_written) == words


@pytest.mark.parametrize(
    ("birth", "words"),
    [
        (day("1992-05-03"), "30 to 34"),
        (two(day("1992-05-03"), day("1985-05-03")), "30 to 44"),
        (Missing.UNKNOWN, "not known"),
        (Unread("Zq1"), "not known"),
    ],
)
def test_where_nobody_may_be_known_an_age_is_a_band(birth: AnyValue, words: str) -> None:
    assert band_in_words(birth, TODAY, as_written) == words
