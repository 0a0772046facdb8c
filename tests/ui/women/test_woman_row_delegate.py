"""A row is painted from what the service gives, however hostile its names are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from tests.ui.women.rows import held, woman
from wipdesk.domain.held import HeldState
from wipdesk.settings import Settings
from wipdesk.ui import theme
from wipdesk.ui.women.paged_list import PagedList
from wipdesk.ui.women.woman_row_delegate import WomanRowDelegate

if TYPE_CHECKING:
    from types import SimpleNamespace

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
WIDTH = 331
HOSTILE = {
    "tags": "<b>Koroma</b><img src=x>",
    "turned": "\u202eamorok\u2066",
    "endless": "M" * 10_000,
    "lines": "Kor\noma\t\u2028x",
    "arabic": "كوروما",
    "piled": "Z" + "\u0334\u0322\u0353\u033c" * 60,
    "halves": "👩🏾‍🦱" * 40,
}


def _painted(row: SimpleNamespace, direction: Qt.LayoutDirection = LTR, *, chosen: bool = False) -> QImage:
    """The row, between two empty ones."""
    height = theme.theme().px(62)
    listed = PagedList(lambda _ids: [row], named=lambda each: each.name, told=lambda each: each.name)
    listed.show([row.id])
    image = QImage(WIDTH, 3 * height, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    option = QStyleOptionViewItem()
    option.rect = QRect(0, height, WIDTH, height)
    option.direction = direction
    if chosen:
        option.state |= QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
    painter = QPainter(image)
    WomanRowDelegate().paint(painter, option, listed.index(0, 0))
    painter.end()
    return image


def _ink(image: QImage, rect: QRect) -> int:
    """How many pixels of a part are not white."""
    return sum(
        image.pixelColor(x, y) != QColor("#ffffff")
        for x in range(rect.left(), rect.right() + 1)
        for y in range(rect.top(), rect.bottom() + 1)
    )


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("text_size", [100, 130])
@pytest.mark.parametrize("direction", [LTR, RTL])
def test_no_name_paints_outside_its_row(
    qapp: QApplication, name: str, text_size: int, direction: Qt.LayoutDirection
) -> None:
    theme.apply(qapp, Settings(colours="light", text_size=text_size))
    long: dict[str, Any] = {"offence_words": name, "place_words": name, "tag": name, "contested": 3}
    row = woman(family=name, given=name, held=held(1387, 1417, HeldState.BETWEEN), **long)
    image = _painted(row, direction)
    height = theme.theme().px(62)
    assert _ink(image, QRect(0, height, WIDTH, height))
    assert not _ink(image, QRect(0, 0, WIDTH, height))
    assert not _ink(image, QRect(0, 2 * height, WIDTH, height))


@pytest.mark.parametrize("given", ["Mariama", "مريم"])
def test_a_name_begins_where_the_list_is_read_from_in_its_own_direction(
    qapp: QApplication, given: str
) -> None:
    row = woman(
        family="", given=given, tag="", offence_words="", place_words="", held=held(0, 0, HeldState.NOT_HELD)
    )
    start, end = QRect(16, 66, 40, 40), QRect(WIDTH - 56, 66, 40, 40)
    assert _ink(_painted(row), start)
    assert not _ink(_painted(row), end)
    assert _ink(_painted(row, RTL), end)
    assert not _ink(_painted(row, RTL), start)


def test_the_chosen_row_is_marked_at_its_edge_and_not_by_its_ground_alone(qapp: QApplication) -> None:
    accent = theme.theme().colour("accent")
    assert _painted(woman(), chosen=True).pixelColor(1, 90) == accent
    assert _painted(woman(), RTL, chosen=True).pixelColor(WIDTH - 2, 90) == accent
    assert _painted(woman()).pixelColor(1, 90) != accent
