"""The bar of steps: nothing overlaps, nothing sticks out, and mirrored it is the mirror."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt

from wipdesk.ui.intake.step_bar import places

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("unit", [1.0, 1.5])
@pytest.mark.parametrize("count", [1, 6, 8])
def test_bars_and_words_stand_apart_inside_and_mirrored(unit: float, count: int) -> None:
    rect = QRect(10, 4, round(560 * unit), round(30 * unit))
    line = round(15 * unit)
    laid = places(rect, count, line=line, unit=unit, direction=LEFT)
    mirrored = places(rect, count, line=line, unit=unit, direction=RIGHT)
    assert len(laid) == 2 * count
    for one, other in combinations(laid.values(), 2):
        assert not one.intersects(other)
    for name, place in laid.items():
        assert rect.contains(place)
        assert mirrored[name].left() - rect.left() == rect.right() - place.right()
        assert mirrored[name].size() == place.size()
