"""The notation of dates: what it means, and what is no date."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.domain.edtf import Bounds, edtf_of, end_of, moved_by_months, read_edtf, start_of

days = st.dates()


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("1984", "1984-01-01T00:00", "1984-12-31T24:00"),
        ("2023-03", "2023-03-01T00:00", "2023-03-31T24:00"),
        ("2024-02", "2024-02-01T00:00", "2024-02-29T24:00"),
        ("2026-05-03", "2026-05-03T00:00", "2026-05-03T24:00"),
        ("2026-05-03T20:00", "2026-05-03T20:00", "2026-05-03T20:00"),
        ("199X", "1990-01-01T00:00", "1999-12-31T24:00"),
        ("19XX", "1900-01-01T00:00", "1999-12-31T24:00"),
        ("2023-XX", "2023-01-01T00:00", "2023-12-31T24:00"),
        ("2023-XX-XX", "2023-01-01T00:00", "2023-12-31T24:00"),
        ("2023-03-XX", "2023-03-01T00:00", "2023-03-31T24:00"),
        ("2023-03~", "2023-03-01T00:00", "2023-03-31T24:00"),
        ("2026-05-03/2026-05-10", "2026-05-03T00:00", "2026-05-10T24:00"),
        ("../2026-05-03", "", "2026-05-03T24:00"),
        ("2023-03/..", "2023-03-01T00:00", ""),
        ("2026-05-03T18:00/2026-05-03T24:00", "2026-05-03T18:00", "2026-05-03T24:00"),
        ("0001", "0001-01-01T00:00", "0001-12-31T24:00"),
        ("9999-12-31", "9999-12-31T00:00", "9999-12-31T24:00"),
        ("999X", "9990-01-01T00:00", "9999-12-31T24:00"),
    ],
)
def test_what_a_notation_means(text: str, earliest: str, latest: str) -> None:
    read = read_edtf(text)
    assert read is not None
    assert read.bounds == (earliest, latest)


@pytest.mark.parametrize(
    "text",
    [
        "", "..", "../..", "/", "a/b", "2025-02-30", "2025-13", "2025-00", "0000", "000X", "26-05-03",
        "2026-5-3", "2026-05-03T24:00", "2026-05-03T25:00", "2026-05-03T12:60", "2026-05-03T12",
        "2026-05-03T24:30/2026-05-04", "2026-05/2026-04", "2026-05-03/", "/2026-05-03", "2026/2027/2028",
        "XXXX", "2XXX", "19X1", "199X-05", "2023-XX-05", "2026-05-03Z", "2023-21", "2026-05-03\n", "٢٠٢٦",
        "2026~~", "Y17000", "-0001", "2026-05-XXT10:00", "2026" * 3000, "\ud800", "<b>2026</b>",
    ],
)  # fmt: skip
def test_what_is_no_notation_reads_as_nothing(text: str) -> None:
    assert read_edtf(text) is None


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2023-03~", "2023-02-01T00:00", "2023-04-30T24:00"),
        ("2026-05-03~", "2026-04-26T00:00", "2026-05-10T24:00"),
        ("1984%", "1983-01-01T00:00", "1985-12-31T24:00"),
        ("1984?", "1984-01-01T00:00", "1984-12-31T24:00"),
        ("2026-05-03T00:30~", "2026-05-02T23:30", "2026-05-03T01:30"),
        ("0001-01-01T00:30~", "0001-01-01T00:00", "0001-01-01T01:30"),
        ("9999-12-31T23:30~", "9999-12-31T22:30", "9999-12-31T24:00"),
        ("0001~", "0001-01-01T00:00", "0002-12-31T24:00"),
        ("9999-12-31~", "9999-12-24T00:00", "9999-12-31T24:00"),
        ("2026-05-03~/2026-06-10", "2026-04-26T00:00", "2026-06-10T24:00"),
    ],
)
def test_about_has_a_width(text: str, earliest: str, latest: str) -> None:
    read = read_edtf(text)
    assert read is not None
    assert read.widened == (earliest, latest)


def test_marks_are_kept_apart() -> None:
    marks = {text: read_edtf(text) for text in ("2026", "2026~", "2026?", "2026%", "2026/2027?")}
    seen = {text: (read.about, read.uncertain) for text, read in marks.items() if read}
    assert seen == {
        "2026": (False, False),
        "2026~": (True, False),
        "2026?": (False, True),
        "2026%": (True, True),
        "2026/2027?": (False, True),
    }


@st.composite
def some_bounds(draw: st.DrawFn) -> Bounds:
    first, last = sorted((draw(days), draw(days)))
    clocks = st.sampled_from(["", "00:00", "06:30", "23:59"])
    start, end = draw(clocks), draw(clocks)
    earliest = f"{first}T{start}" if start else start_of(first)
    latest = f"{last}T{end}" if end else end_of(last)
    bounds = Bounds(min(earliest, latest), max(earliest, latest))
    if bounds.earliest.endswith("T24:00"):
        bounds = Bounds(start_of(first), bounds.latest)
    return draw(st.sampled_from([bounds, Bounds("", bounds.latest), Bounds(bounds.earliest, "")]))


@given(some_bounds())
def test_bounds_written_down_read_back_as_the_same(bounds: Bounds) -> None:
    read = read_edtf(edtf_of(bounds))
    assert read is not None
    assert read.bounds == bounds


@given(days)
def test_whole_months_and_years_are_written_short(day: date) -> None:
    assert edtf_of(Bounds(start_of(day), end_of(day))) == day.isoformat()
    year = Bounds(start_of(day.replace(month=1, day=1)), end_of(day.replace(month=12, day=31)))
    assert edtf_of(year) == f"{day.year:04d}"


def test_no_bounds_are_written_as_nothing() -> None:
    assert edtf_of(Bounds("", "")) == ""


@given(st.text())
def test_no_text_breaks_the_reader(text: str) -> None:
    read = read_edtf(text)
    assert read is None or read.bounds.earliest <= (read.bounds.latest or "~")


@given(st.dates(min_value=date(20, 1, 1), max_value=date(9900, 1, 1)), st.integers(-200, 200))
def test_months_move_to_the_same_day_or_the_last_of_a_shorter_month(day: date, months: int) -> None:
    moved = moved_by_months(day, months)
    assert (moved.year - day.year) * 12 + moved.month - day.month == months
    assert moved.day == day.day or (moved.day < day.day and (moved + timedelta(days=1)).day == 1)
