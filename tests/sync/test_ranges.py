"""Ranges of change numbers behave as the sets of numbers they stand for."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from wipdesk.sync import ranges

NUMBERS = st.sets(st.integers(1, 40))


def _numbers(found: ranges.Ranges) -> set[int]:
    return {number for low, high in found for number in range(low, high + 1)}


def _apart_and_in_order(found: ranges.Ranges) -> bool:
    return all(low <= high for low, high in found) and all(
        one[1] + 1 < other[0] for one, other in pairwise(found)
    )


@given(NUMBERS, NUMBERS)
def test_union_and_difference_are_those_of_sets(one: set[int], other: set[int]) -> None:
    first, second = ranges.of_numbers(one), ranges.of_numbers(other)
    for found, wanted in (
        (first, one),
        (ranges.union([*first, *second]), one | other),
        (ranges.minus(first, second), one - other),
    ):
        assert _numbers(found) == wanted
        assert _apart_and_in_order(found)


@given(NUMBERS, st.integers(0, 41))
def test_a_number_is_found_and_a_range_is_cut(numbers: set[int], number: int) -> None:
    found = ranges.of_numbers(numbers)
    assert ranges.contains(found, number) == (number in numbers)
    assert _numbers(ranges.up_to(found, number)) == {some for some in numbers if some <= number}
    assert ranges.count(found) == len(numbers)


def test_what_is_there_without_a_gap_begins_at_one() -> None:
    assert ranges.without_gap([(4, 6), (1, 3), (9, 9)]) == 6
    assert ranges.without_gap([(2, 6)]) == 0
    assert ranges.without_gap([]) == 0
