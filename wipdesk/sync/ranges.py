"""Sets of change numbers as ranges, first and last included: sorted, apart from each other, no number twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Range = tuple[int, int]
Ranges = tuple[Range, ...]


def of_numbers(numbers: Iterable[int]) -> Ranges:
    """The ranges that hold exactly these numbers."""
    return union((number, number) for number in numbers)


def union(ranges: Iterable[Range]) -> Ranges:
    """The ranges that hold every number of any of these; ranges that touch become one."""
    joined: list[Range] = []
    for low, high in sorted(ranges):
        if low > high:
            continue
        if joined and low <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(joined[-1][1], high))
        else:
            joined.append((low, high))
    return tuple(joined)


def minus(ranges: Iterable[Range], taken: Iterable[Range]) -> Ranges:
    """The numbers of the first that are not in the second."""
    left: list[Range] = []
    taken_in_order = union(taken)
    at = 0
    for first, high in union(ranges):
        low = first
        while at < len(taken_in_order) and taken_in_order[at][1] < low:
            at += 1
        here = at
        while here < len(taken_in_order) and taken_in_order[here][0] <= high:
            cut_low, cut_high = taken_in_order[here]
            if cut_low > low:
                left.append((low, cut_low - 1))
            low = max(low, cut_high + 1)
            here += 1
        if low <= high:
            left.append((low, high))
    return tuple(left)


def up_to(ranges: Iterable[Range], last: int) -> Ranges:
    """The numbers that are not above this one."""
    return tuple((low, min(high, last)) for low, high in union(ranges) if low <= last)


def without_gap(ranges: Iterable[Range]) -> int:
    """The last number up to which every number from 1 on is there; 0 if 1 is not."""
    joined = union(ranges)
    return joined[0][1] if joined and joined[0][0] <= 1 else 0


def contains(ranges: Sequence[Range], number: int) -> bool:
    """Whether the number is in one of the ranges."""
    low, high = 0, len(ranges)
    while low < high:
        middle = (low + high) // 2
        if ranges[middle][1] < number:
            low = middle + 1
        else:
            high = middle
    return low < len(ranges) and ranges[low][0] <= number


def count(ranges: Iterable[Range]) -> int:
    """How many numbers there are."""
    return sum(high - low + 1 for low, high in ranges)
