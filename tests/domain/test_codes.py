"""A code can be said on the telephone, is noticed when misheard, and says nothing about her."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.domain.codes import ALPHABET, code_of, id_range, prefix_of

ids = st.binary(min_size=16, max_size=16).map(bytes.hex)


@given(ids)
def test_every_code_has_one_shape_and_reads_back_to_itself(record: str) -> None:
    code = code_of(record)
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}", code)
    assert prefix_of(code) == code
    assert prefix_of(code.lower().replace("-", " ")) == code
    low, high = id_range(code)
    assert low <= record <= high
    assert len(low) == len(high) == 32


def test_the_code_never_changes() -> None:
    assert code_of("0123456789abcdef0123456789abcdef") == "04HM-ASWS"
    assert code_of("0" * 32) == "0000-0000"


@given(ids, st.integers(0, 7), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_noticed(record: str, at: int, wrong: str) -> None:
    plain = code_of(record).replace("-", "")
    spoiled = plain[:at] + wrong + plain[at + 1 :]
    if spoiled != plain:
        assert prefix_of(spoiled) is None


@given(ids, st.integers(0, 6))
def test_two_neighbours_swapped_are_noticed(record: str, at: int) -> None:
    plain = code_of(record).replace("-", "")
    swapped = plain[:at] + plain[at + 1] + plain[at] + plain[at + 2 :]
    if swapped != plain:
        assert prefix_of(swapped) is None


@pytest.mark.parametrize("typed", ["", "mariama", "7K2M", "7K2M-9QX!", "ɔɔɔɔ-ɔɔɔɔ", "0" * 100])
def test_what_is_no_code_is_none(typed: str) -> None:
    assert prefix_of(typed) is None


def test_o_and_i_and_l_are_read_as_the_digits_they_were_heard_for() -> None:
    assert prefix_of("oooo-oooo") == "0000-0000"
