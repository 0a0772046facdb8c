"""Where the pieces of a woman's row stand: her name and days above, the facts and the tag below."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle

EDGE, GAP, NARROW_GAP = 3, 10, 4
_MARGIN = 16
_MOST_DAYS, _MOST_TAG, _MOST_MARK = 0.62, 0.55, 0.4
"""How much of a line the pieces at its end may take before they are shortened: who she is stays readable."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowSizes:
    """What the pieces of one row need, in pixels; a width of 0 leaves the piece out."""

    upper: int
    """The height of the first line."""
    lower: int
    before: int
    """The width of what stands before the number of days ("at least")."""
    number: int
    after: int
    tag: int
    mark: int
    icon: int
    """The side of the mark's icon."""
    scale: float = 1.0
    """The size of the text: 1.5 for 150 %."""


def places(rect: QRect, sizes: RowSizes, direction: Qt.LayoutDirection) -> dict[str, QRect]:
    """The rectangle of each piece that is there; right to left is the mirror of left to right."""
    found = {
        "edge": QRect(rect.left(), rect.top(), _scaled(EDGE, sizes), rect.height() - 1),
        "rule": QRect(rect.left() + _margin(sizes), rect.bottom(), rect.width() - 2 * _margin(sizes), 1),
        **_upper_line(rect, sizes),
        **_lower_line(rect, sizes),
    }
    return {
        name: QStyle.visualRect(direction, rect, place)
        for name, place in found.items()
        if place.width() > 0 and place.height() > 0
    }


def _upper_line(rect: QRect, sizes: RowSizes) -> dict[str, QRect]:
    """The name, and at the end of the line the days; what must give way is what stands around the number."""
    left, right = _sides(rect, sizes)
    top, height = _tops(rect, sizes)[0], sizes.upper
    most = round((right - left) * _MOST_DAYS)
    small = _scaled(NARROW_GAP, sizes)
    number = min(sizes.number, most)
    room = most - number
    after = min(sizes.after, max(room - small, 0)) if sizes.after else 0
    room -= after + small if after else 0
    before = min(sizes.before, max(room - small, 0)) if sizes.before else 0
    found: dict[str, QRect] = {}
    end = right
    for name, wide in (("after", after), ("number", number), ("before", before)):
        if wide:
            found[name] = QRect(end - wide, top, wide, height)
            end -= wide + small
    name_end = end + small - _scaled(GAP, sizes) if found else right
    found["name"] = QRect(left, top, name_end - left, height)
    return found


def _lower_line(rect: QRect, sizes: RowSizes) -> dict[str, QRect]:
    """The mark and the facts, and at the end of the line the tag."""
    left, right = _sides(rect, sizes)
    top, height = _tops(rect, sizes)[1], sizes.lower
    gap = _scaled(GAP, sizes)
    tag = min(sizes.tag, round((right - left) * _MOST_TAG))
    found: dict[str, QRect] = {}
    if tag:
        found["tag"] = QRect(right - tag, top, tag, height)
        right -= tag + gap
    if sizes.mark:
        small = _scaled(NARROW_GAP, sizes)
        wide = min(sizes.mark, round((_sides(rect, sizes)[1] - left) * _MOST_MARK) - sizes.icon - small)
        found["icon"] = QRect(left, top + (height - sizes.icon) // 2, sizes.icon, sizes.icon)
        left += sizes.icon + small
        found["mark"] = QRect(left, top, min(wide, right - left), height)
        left += wide + gap
    found["facts"] = QRect(left, top, right - left, height)
    return found


def _tops(rect: QRect, sizes: RowSizes) -> tuple[int, int]:
    between = _scaled(2, sizes)
    top = rect.top() + max((rect.height() - sizes.upper - sizes.lower - between) // 2, 0)
    return top, top + sizes.upper + between


def _sides(rect: QRect, sizes: RowSizes) -> tuple[int, int]:
    """Where a line begins, and the pixel after its end."""
    return rect.left() + _margin(sizes), rect.left() + rect.width() - _margin(sizes)


def _margin(sizes: RowSizes) -> int:
    return _scaled(_MARGIN, sizes)


def _scaled(at_100: float, sizes: RowSizes) -> int:
    return round(at_100 * sizes.scale)
