"""The bar of a laptop: nothing overlaps, nothing sticks out, it mirrors, and no gap is too small to see."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt

from wipdesk.services.board import HERE, MISSING, OTHER, Piece, in_pieces
from wipdesk.ui.exchange.gap_bar import places

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
DRAWN = [Piece(HERE, 120), Piece(MISSING, 60), Piece(HERE, 52)]
ONE_LOST = [Piece(HERE, 70_000), Piece(MISSING, 1), Piece(OTHER, 40), Piece(HERE, 30_000)]
SCATTERED = [Piece(MISSING if at % 2 else HERE, 1) for at in range(999)]
ALONE = [Piece(HERE, 1)]


def _px(scale: float):  # noqa: ANN202 - a function of the theme's shape
    return lambda size: round(size * scale)


@pytest.mark.parametrize("pieces", [DRAWN, ONE_LOST, SCATTERED, ALONE], ids=["drawn", "one", "many", "alone"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("width", [80, 227, 643])
def test_no_two_overlap_all_are_inside_and_right_to_left_is_the_mirror(
    pieces: list[Piece], scale: float, width: int
) -> None:
    rect = QRect(7, 30, width, round(14 * scale))
    found, other = (places(rect, pieces, _px(scale), way) for way in (LTR, RTL))
    for one, two in combinations(found.values(), 2):
        assert not one.intersects(two)
    assert all(rect.contains(place) for place in found.values())
    assert sum(place.width() for place in found.values()) == width
    assert found.keys() == other.keys()
    for name, place in found.items():
        mirrored = QRect(place)
        mirrored.moveRight(rect.left() + rect.right() - place.left())
        assert other[name] == mirrored


def test_the_gap_lies_where_it_is() -> None:
    found = places(QRect(0, 0, 232, 14), DRAWN, _px(1))
    assert list(found) == ["here 0", "missing 1", "here 2"]
    assert abs(found["missing 1"].left() - 120) <= 4
    assert abs(found["missing 1"].width() - 60) <= 8


def test_one_change_lost_among_many_is_seen() -> None:
    found = places(QRect(0, 0, 232, 14), ONE_LOST, _px(1))
    assert [name for name in found if name.startswith(MISSING)]
    assert min(place.width() for place in found.values()) >= 4


def test_pieces_follow_the_numbers_and_what_is_not_for_us_is_no_gap() -> None:
    assert in_pieces([(3, 5), (9, 9)], [(6, 7)]) == [
        Piece(OTHER, 2), Piece(HERE, 3), Piece(MISSING, 2), Piece(OTHER, 1), Piece(HERE, 1),
    ]  # fmt: skip
