"""Short things that flow, and the rail of the timeline."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRect, QSize, Qt

from wipdesk.ui.file.timeline import rail_places
from wipdesk.ui.parts.flow import places

SIZES = [QSize(width, 20) for width in (90, 140, 60, 200, 90)]


@pytest.mark.parametrize("width", [150, 300, 900])
def test_nothing_lies_on_another_and_nothing_outside_and_the_mirror_holds(width: int) -> None:
    rect = QRect(10, 4, width, 400)

    left = places(rect, SIZES, 8)
    right = places(rect, SIZES, 8, Qt.LayoutDirection.RightToLeft)

    assert all(rect.contains(place) for place in left)
    assert not [pair for pair in combinations(left, 2) if pair[0].intersects(pair[1])]
    for one, other in zip(left, right, strict=True):
        assert other.left() - rect.left() == rect.right() - one.right()
        assert (other.top(), other.size()) == (one.top(), one.size())


def test_lower_things_stand_in_the_middle_of_their_line() -> None:
    found = places(QRect(0, 0, 100, 400), [QSize(40, 34), QSize(40, 24), QSize(80, 24)], 8)
    assert [(each.top(), each.height()) for each in found] == [(0, 34), (5, 24), (38, 24)]


@pytest.mark.parametrize("size", [1.0, 1.5])
def test_the_rail_is_the_same_from_either_side(size: float) -> None:
    rect = QRect(0, 0, round(24 * size), 90)
    found = rail_places(rect, lambda length: round(length * size))
    assert all(rect.contains(place) for place in found.values())
    assert not [pair for pair in combinations(found.values(), 2) if pair[0].intersects(pair[1])]
    assert abs(found["disc"].left() - (rect.right() - found["disc"].right())) <= 1
