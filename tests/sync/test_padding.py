"""Sizes that say less."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from wipdesk.sync.padding import padme

LENGTHS = st.integers(0, 2**50)


@given(LENGTHS)
def test_a_file_grows_by_less_than_an_eighth_and_never_shrinks(length: int) -> None:
    assert length <= padme(length) <= length * 1.12


@given(LENGTHS, LENGTHS)
def test_a_longer_file_never_becomes_the_shorter_one(one: int, other: int) -> None:
    assert (padme(one) <= padme(other)) or one > other


@given(LENGTHS)
def test_a_padded_length_stays_as_it_is(length: int) -> None:
    assert padme(padme(length)) == padme(length)


def test_a_hundred_thousand_lengths_become_a_few_hundred() -> None:
    assert len({padme(length) for length in range(1_000_000, 1_100_000)}) < 10
    assert len({padme(length) for length in range(100_000)}) < 300


def test_the_published_examples_hold() -> None:
    vector = json.loads((Path(__file__).parent / "vectors" / "small.json").read_text("utf-8"))
    assert {length: padme(int(length)) for length in vector["padme"]} == vector["padme"]
    assert [padme(length) for length in (0, 1, 2, 3, 9)] == [0, 1, 2, 3, 10]
