"""No piece of a row runs into another or out of the row, at any size, in either direction."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt

from tests.ui.women.rows import held, woman
from wipdesk.domain.held import HeldState
from wipdesk.ui.women.woman_row_delegate import ROW_HEIGHT
from wipdesk.ui.women.woman_row_places import RowSizes, places

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
ORDINARY = {"before": 0, "number": 34, "after": 26, "tag": 82, "mark": 0, "icon": 0}
FULL = {"before": 44, "number": 92, "after": 26, "tag": 82, "mark": 52, "icon": 13}
LONG = {"before": 300, "number": 92, "after": 300, "tag": 900, "mark": 400, "icon": 13}
ONLY_WORDS = {"before": 0, "number": 9, "after": 400, "tag": 0, "mark": 0, "icon": 0}


def _sizes(widths: dict[str, int], scale: float) -> RowSizes:
    grown = {name: round(width * scale) for name, width in widths.items()}
    return RowSizes(upper=round(24 * scale), lower=round(17 * scale), scale=scale, **grown)


@pytest.mark.parametrize(
    "widths", [ORDINARY, FULL, LONG, ONLY_WORDS], ids=["ordinary", "full", "long", "words"]
)
@pytest.mark.parametrize("scale", [1.0, 1.3, 1.5])
@pytest.mark.parametrize("width", [331, 430, 868])
def test_no_two_pieces_overlap_and_all_are_inside(widths: dict[str, int], scale: float, width: int) -> None:
    rect = QRect(7, 620, width, round(ROW_HEIGHT * scale))
    for direction in (LTR, RTL):
        found = places(rect, _sizes(widths, scale), direction)
        for name, place in found.items():
            assert rect.contains(place), f"{name} is out of the row"
        for (one, first), (other, second) in combinations(found.items(), 2):
            assert not first.intersects(second), f"{one} runs into {other}"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_right_to_left_is_the_mirror(scale: float) -> None:
    rect = QRect(7, 620, 344, round(ROW_HEIGHT * scale))
    left, right = (places(rect, _sizes(FULL, scale), direction) for direction in (LTR, RTL))
    assert left.keys() == right.keys()
    for name, place in left.items():
        mirrored = QRect(place)
        mirrored.moveRight(rect.left() + rect.right() - place.left())
        assert right[name] == mirrored, name


def test_who_she_is_keeps_a_third_of_the_line_whatever_stands_beside_it() -> None:
    found = places(QRect(0, 0, 331, 62), _sizes(LONG, 1.0), LTR)
    assert found["name"].width() >= 331 * 0.3
    assert found["number"].width() == LONG["number"], "the number is never shortened before its words"


def test_what_is_not_there_takes_no_room() -> None:
    found = places(QRect(0, 0, 331, 62), _sizes(ORDINARY, 1.0), LTR)
    assert {"before", "mark", "icon"}.isdisjoint(found)
    assert found["facts"].left() == found["name"].left()


def test_the_stand_in_row_is_the_rows_of_the_service() -> None:
    from dataclasses import fields

    from wipdesk.services.women_list import WomanRow

    assert set(vars(woman())) <= {field.name for field in fields(WomanRow)}
    assert held().state is HeldState.EXACT
