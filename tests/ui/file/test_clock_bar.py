"""Where the parts of the clock's bar lie."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from wipdesk.domain.held import HeldState
from wipdesk.services.file_clock import Clock, ClockSegment, ClockTick
from wipdesk.settings import Settings
from wipdesk.ui import theme
from wipdesk.ui.file.clock_bar import ClockBar, places

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def clock(*ticks: ClockTick, days: int = 400) -> Clock:
    return Clock(
        number="400",
        state=HeldState.EXACT,
        running=True,
        title="days held without trial",
        counted_from="",
        bounds="",
        sources="",
        segments=(
            ClockSegment("police", 0, 9, certain=True),
            ClockSegment("", 9, 14, certain=False),
            ClockSegment("remand", 14, days, certain=True),
        ),
        days=days,
        ticks=ticks,
        legend=(("police", "Police custody, 9 days"),),
        sentence="On the dates in this file she was held without trial for 400 days.",
        remarks=(),
    )


CLOCKS = {
    "on one day": clock(
        ClockTick("charged", 9, True, "charged, day 9"),
        ClockTick("first_court", 9, True, "first court, day 9"),
        ClockTick("hearing", 40, True, "hearing, day 40"),
    ),
    "at the end": clock(
        ClockTick("charged", 398, True, "charged, day 398"),
        ClockTick("first_court", 400, False, "first court, between day 380 and day 400"),
    ),
    "three in one place": clock(
        *(ClockTick("charged", day, True, f"charged, day {day}, and more words") for day in (200, 201, 202))
    ),
    "no mark": clock(),
    "one day": clock(ClockTick("charged", 0, True, "charged, day 0"), days=1),
}


@pytest.mark.parametrize("name", CLOCKS)
@pytest.mark.parametrize("width", [180, 420, 780])
@pytest.mark.parametrize("size", [100, 150])
def test_words_and_segments_lie_inside_and_never_on_each_other(
    name: str, width: int, size: int, qapp: QApplication
) -> None:
    theme.apply(qapp, Settings(colours="light", text_size=size))
    told = CLOCKS[name]
    metrics = QFontMetrics(theme.theme().font(12))
    height = ClockBar(told).sizeHint().height()
    rect = QRect(7, 5, width, height)

    found = places(rect, told, metrics, theme.theme().px)

    assert all(rect.contains(place) for place in found.values()), found
    for kind in ("words", "segment"):
        same = [place for part, place in found.items() if part.startswith(kind)]
        assert not [pair for pair in combinations(same, 2) if pair[0].intersects(pair[1])]
    words = [place for part, place in found.items() if part.startswith("words")]
    assert not [place for place in words if place.intersects(found["bar"])]
    assert all(found["bar"].contains(place) for part, place in found.items() if part.startswith("segment"))


@pytest.mark.parametrize("name", CLOCKS)
def test_from_the_right_it_is_the_mirror(name: str, qapp: QApplication) -> None:
    rect = QRect(0, 0, 420, 60)
    metrics = QFontMetrics(theme.theme().font(12))

    left = places(rect, CLOCKS[name], metrics, theme.theme().px)
    right = places(rect, CLOCKS[name], metrics, theme.theme().px, RIGHT_TO_LEFT)

    assert left.keys() == right.keys()
    for part, place in left.items():
        assert right[part] == QRect(rect.right() - place.right(), place.top(), place.width(), place.height())


def test_two_marks_on_one_day_are_both_in_words() -> None:
    found = places(
        QRect(0, 0, 420, 60), CLOCKS["on one day"], QFontMetrics(theme.theme().font(12)), theme.theme().px
    )
    assert {"words 0", "words 1"} <= found.keys()
    assert "words 2" not in found, "a hearing is a mark without words"


def test_who_cannot_see_the_bar_hears_the_sentence() -> None:
    assert ClockBar(CLOCKS["no mark"]).accessibleName() == CLOCKS["no mark"].sentence
