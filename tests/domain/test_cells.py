"""A value goes into a cell and comes out as it was, and what a newer version wrote is never lost."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.domain import canonical_json
from wipdesk.domain.cells import from_json, same, to_json
from wipdesk.domain.dates import PartialDate, on_day
from wipdesk.domain.field import Kind
from wipdesk.domain.typed_dates import read_date
from wipdesk.domain.values import Foreign, Missing, Money, Sealed, Term, Unread

DAY = datetime.date(2026, 5, 15)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Kind.TEXT, "Mariama"),
        (Kind.TEXT, '{"k":"unknown"}'),
        (Kind.CODE, "SL_LARC"),
        (Kind.YES_NO, True),
        (Kind.NUMBER, 0),
        (Kind.NUMBER, Unread("about three")),
        (Kind.MONEY, Money("4500.00", "SLE")),
        (Kind.MONEY, Unread("Le 500")),
        (Kind.TERM, Term(2, 3, 0)),
        (Kind.DATE, on_day(DAY, source="warrant", said="15/5/2026")),
        (Kind.DATE, PartialDate(said="before Ramadan")),
        (Kind.BIRTH, read_date("about 34", today=DAY, age=True)),
        (Kind.TEXT, Sealed("health", "AAAA", "BBBB")),
        *((kind, missing) for kind in (Kind.TEXT, Kind.DATE, Kind.NUMBER) for missing in Missing),
    ],
)
def test_a_value_comes_out_as_it_went_in(kind: Kind, value: Any) -> None:
    stored = canonical_json.loads(canonical_json.dumps(to_json(value)))
    assert from_json(kind, stored) == value
    assert type(from_json(kind, stored)) is type(value)


@pytest.mark.parametrize(
    ("kind", "stored"),
    [
        (Kind.TEXT, {"k": "polygon", "points": "1 2"}),
        (Kind.DATE, {"k": "date", "edtf": "2026", "from": "nonsense"}),
        (Kind.DATE, {"k": "date", "edtf": "2026-05-03", "moon": "full"}),
        (Kind.MONEY, {"k": "money", "amount": "5", "cur": "SLE", "exchange": "3"}),
        (Kind.TEXT, {"k": "unknown", "why": "x"}),
        (Kind.TEXT, {}),
        (Kind.TEXT, True),
        (Kind.YES_NO, 1),
        (Kind.NUMBER, True),
        (Kind.DATE, 5),
    ],
)
def test_what_this_version_does_not_know_is_kept_word_for_word(kind: Kind, stored: Any) -> None:
    value = from_json(kind, stored)
    assert isinstance(value, Foreign)
    assert to_json(value) == stored


@given(
    st.recursive(
        st.text() | st.booleans() | st.integers(-(2**53), 2**53), lambda s: st.dictionaries(st.text(), s)
    )
)
def test_no_stored_value_ever_raises(stored: Any) -> None:
    try:
        canonical_json.dumps(stored)
    except canonical_json.BadJson:
        return
    for kind in Kind:
        from_json(kind, stored)


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (Kind.TEXT, "Kade\u0301 ", "Kad\u00e9"),
        (Kind.CODE, "sl_larc", "SL_LARC"),
        (Kind.MONEY, Money("4500", "SLE"), Money("4,500.00", "sle")),
        (Kind.DATE, on_day(DAY, source="self", said="15/5/2026"), on_day(DAY, source="warrant")),
        (Kind.DATE, PartialDate(said="Before Ramadan"), PartialDate(said=" before ramadan")),
    ],
)
def test_two_ways_of_writing_one_thing_are_no_conflict(kind: Kind, one: Any, other: Any) -> None:
    assert same(kind, one) == same(kind, other)


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (Kind.TEXT, "Mariama", "mariama"),
        (Kind.YES_NO, True, Unread("true")),
        (Kind.NUMBER, 1, True),
        (Kind.TEXT, Missing.UNKNOWN, Missing.DECLINED),
        (Kind.DATE, on_day(DAY), read_date("May 2026", today=DAY)),
        (Kind.MONEY, Money("4500", "SLE"), Money("4500", "SLL")),
        (Kind.NUMBER, 2, Unread("2 or 3")),
    ],
)
def test_two_different_accounts_differ(kind: Kind, one: Any, other: Any) -> None:
    assert same(kind, one) != same(kind, other)
