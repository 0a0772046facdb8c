"""Partly known dates: what they hold, and that no impossible one can exist."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.domain.dates import (
    SOURCES,
    PartialDate,
    Precision,
    at_minute,
    from_json,
    on_day,
    to_json,
    within_bounds,
)
from wipdesk.domain.edtf import Bounds
from wipdesk.domain.typed_dates import read_date

TODAY = date(2026, 5, 15)


def test_a_whole_day_runs_from_midnight_to_midnight() -> None:
    day = on_day(date(2025, 10, 15), source="police")
    assert (day.earliest, day.latest) == ("2025-10-15T00:00", "2025-10-15T24:00")
    assert day.from_ == datetime(2025, 10, 15)
    assert day.to == datetime(2025, 10, 16)
    assert day.is_day
    assert not day.is_minute
    assert day.precision is Precision.EXACT_D


def test_an_exact_minute_has_one_bound_twice() -> None:
    minute = at_minute(datetime(2026, 5, 3, 20, 0, 59))
    assert minute.earliest == minute.latest == "2026-05-03T20:00"
    assert minute.is_minute
    assert not minute.is_day
    assert minute.precision == "exact_dt"


def test_the_last_day_of_the_calendar_has_no_next_midnight() -> None:
    last = on_day(date.max)
    assert last.to == datetime(9999, 12, 31, 23, 59)
    assert last.last_day == date.max


def test_what_could_not_be_read_is_kept_and_counts_as_not_known() -> None:
    kept = PartialDate(said="before Ramadan", source="self")
    assert not kept.known
    assert kept.precision is Precision.UNKNOWN
    assert (kept.from_, kept.to, kept.first_day, kept.last_day) == (None, None, None, None)
    assert from_json(to_json(kept)) == kept


def test_a_date_open_on_one_side_is_known() -> None:
    before = PartialDate(edtf="../2026-05-03", latest="2026-05-02T24:00")
    assert before.known
    assert before.first_day is None
    assert before.last_day == date(2026, 5, 2)
    assert before.precision is Precision.BETWEEN


@pytest.mark.parametrize(
    ("typed", "precision"),
    [
        ("3 May 2026 20:00", "exact_dt"),
        ("3 May 2026", "exact_d"),
        ("3 May", "exact_d"),
        ("March 2023", "month"),
        ("1984", "year"),
        ("about 1984", "about"),
        ("between 3 and 10 May", "between"),
        ("since March 2023", "between"),
        ("before Ramadan", "unknown"),
    ],
)
def test_how_exactly_a_date_is_known(typed: str, precision: str) -> None:
    assert read_date(typed, today=TODAY).precision == precision


def test_a_stored_date_leaves_out_what_is_empty() -> None:
    date_said = PartialDate(
        edtf="2025-10~",
        earliest="2025-10-01T00:00",
        latest="2025-10-31T24:00",
        source="self",
        said="after the rains",
    )
    assert to_json(date_said) == {
        "k": "date",
        "edtf": "2025-10~",
        "from": "2025-10-01T00:00",
        "to": "2025-10-31T24:00",
        "src": "self",
        "said": "after the rains",
    }
    assert to_json(PartialDate()) == {"k": "date"}


@pytest.mark.parametrize(
    "stored",
    [
        {},
        {"k": "money"},
        {"k": "date", "hour": "20:00"},
        {"k": "date", "said": 3},
        {"k": "date", "said": None},
        {"k": "date", "said": ""},
        {"k": "date", "from": "2026-05-03"},
        {"k": "date", "from": "2026-02-30T00:00"},
        {"k": "date", "from": "2026-05-03T24:00"},
        {"k": "date", "from": "2026-05-03T12:00:00"},
        {"k": "date", "from": "2026-05-03T12:00+01:00"},
        {"k": "date", "to": "2026-05-03T24:01"},
        {"k": "date", "to": "0000-01-01T00:00"},
        {"k": "date", "to": "٢٠٢٦-٠٥-٠٣T٠٠:٠٠"},
        {"k": "date", "from": "2026-05-04T00:00", "to": "2026-05-03T24:00"},
        {"k": "date", "edtf": "2026-05-03"},
        {"k": "date", "edtf": "spring", "from": "2026-05-03T00:00"},
        {"k": "date", "edtf": "2020", "from": "2026-05-03T00:00", "to": "2026-05-03T24:00"},
        {"k": "date", "edtf": "2030", "to": "2026-05-03T24:00"},
    ],
)
def test_a_date_this_version_would_not_have_written_is_refused(stored: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"date|bound|month|day|year"):
        from_json(stored)


def test_the_refusal_does_not_repeat_what_was_said() -> None:
    with pytest.raises(ValueError, match="a date") as refused:
        from_json({"k": "date", "said": "with Fatmata's uncle", "edtf": "2026"})
    assert "Fatmata" not in str(refused.value)


def test_the_sources_are_closed_and_in_their_order() -> None:
    assert len(set(SOURCES)) == len(SOURCES) == 9
    assert SOURCES[0] == "self"
    assert SOURCES[-1] == "derived"


moments = st.datetimes(min_value=datetime(1, 1, 1), max_value=datetime(9999, 12, 31, 23, 59))


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    texts = sorted(draw(moments).isoformat(timespec="minutes") for _ in range(2))
    bounds = draw(
        st.sampled_from(
            [
                Bounds(texts[0], texts[1]),
                Bounds(f"{texts[0][:10]}T00:00", f"{texts[1][:10]}T24:00"),
                Bounds("", texts[1]),
                Bounds(texts[0], ""),
                Bounds("", ""),
            ]
        )
    )
    return within_bounds(bounds, source=draw(st.sampled_from(["", *SOURCES])), said=draw(st.text()))


@given(partial_dates())
def test_a_date_stored_and_read_again_is_the_same(value: PartialDate) -> None:
    assert from_json(to_json(value)) == value
    assert all(isinstance(text, str) and text for text in to_json(value).values())


@given(partial_dates())
def test_no_date_ends_before_it_begins(value: PartialDate) -> None:
    if value.from_ and value.to:
        assert value.from_ <= value.to
    if value.first_day and value.last_day:
        assert value.first_day <= value.last_day


@given(
    st.dictionaries(st.sampled_from(["k", "edtf", "from", "to", "src", "said", "x"]), st.text() | st.none())
)
def test_no_stored_object_breaks_the_reader_otherwise_than_by_refusal(stored: dict[str, object]) -> None:
    stored["k"] = "date"
    try:
        value = from_json(stored)
    except ValueError:
        return
    assert to_json(value) == stored
