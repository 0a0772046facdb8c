"""The bar of time on a case summary: police and remand in their length, hearings as ticks, the gap named.

`places` is pure: what stands where, in points; drawing uses nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from reportlab.platypus import Flowable

from wipdesk.domain.stays import POLICE, REMAND
from wipdesk.reports import fonts, styles
from wipdesk.reports.text import draw_line

if TYPE_CHECKING:
    from datetime import date

    from wipdesk.domain.spans import Window
    from wipdesk.domain.stays import Stay

DOUBT = "doubt"
"""Kind of a segment in which she may have been held: a date is not known well enough to say."""

SIZE = 7.8
LEGEND_HEIGHT, LABEL_HEIGHT, BAR_HEIGHT = 12.0, 12.0, 15.0
SPACE = 6.0
SWATCH, SWATCH_GAP, LEGEND_GAP = 11.0, 5.0, 18.0
TICK_ABOVE = 4.0

Measure = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Segment:
    """Some days of one kind: `police`, `remand` or `doubt`."""

    kind: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Label:
    """Words above one day of the bar, or in the middle of some days of it; earlier labels win the room."""

    text: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Bar:
    """What the bar shows; every day lies between first and last."""

    first: date
    last: date
    segments: tuple[Segment, ...]
    ticks: tuple[date, ...]
    above: tuple[Label, ...]
    inside: tuple[Label, ...]
    legend: tuple[tuple[str, str], ...]
    """What each kind of mark means, in order: `police`, `remand`, `doubt` or `tick`, and its words."""


@dataclass(frozen=True, slots=True)
class Place:
    """A named rectangle: its left lower corner and its size, from the left lower corner of the bar."""

    name: str
    kind: str
    x: float
    y: float
    width: float
    height: float
    text: str = ""


def segments_of(stays: tuple[Stay, ...], window: Window | None, today: date) -> tuple[Segment, ...]:
    """The stretches as segments that never overlap: a day that is sure wins over one in doubt."""
    spans = [span for stay in stays for span in _spans(stay, window, today)]
    edges = sorted({edge for segment in spans for edge in (segment.first, segment.last)})
    found: list[Segment] = []
    for first, last in pairwise(edges):
        covering = [each for each in spans if each.first <= first and last <= each.last]
        if not covering:
            continue
        kind = max(covering, key=lambda each: (each.kind != DOUBT, each.first)).kind
        if found and found[-1].kind == kind and found[-1].last == first:
            found[-1] = Segment(kind, found[-1].first, last)
        else:
            found.append(Segment(kind, first, last))
    return tuple(found)


def places(bar: Bar, width: float, measure: Measure, *, from_right: bool = False) -> list[Place]:
    """Where everything stands on a bar of this width; a label that finds no room is left out."""
    legend = _legend(bar, width, measure)
    bottom = max((place.y + place.height for place in legend), default=-SPACE) + SPACE
    top = bottom + BAR_HEIGHT + TICK_ABOVE
    found = list(legend)
    for number, segment in enumerate(bar.segments):
        left, right = _x(bar, segment.first, width), _x(bar, segment.last, width)
        found.append(Place(f"segment {number}", segment.kind, left, bottom, right - left, BAR_HEIGHT))
    for number, day in enumerate(bar.ticks):
        x = min(_x(bar, day, width), width - 1)
        found.append(Place(f"tick {number}", "tick", x, bottom, 1.0, BAR_HEIGHT + TICK_ABOVE))
    found += _labels(bar, bar.above, width, measure, top, "above")
    found += _labels(bar, bar.inside, width, measure, bottom + (BAR_HEIGHT - SIZE) / 2, "inside")
    if from_right:
        return [_mirrored(place, width) for place in found]
    return found


def height_of(placed: list[Place]) -> float:
    """The height that the places take together."""
    return max((place.y + place.height for place in placed), default=0.0)


class ClockBar(Flowable):
    """Draws the bar in the width it is given."""

    def __init__(self, bar: Bar) -> None:
        super().__init__()
        self._bar = bar
        self._placed: list[Place] = []

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Place everything for this width."""
        self._placed = places(self._bar, available_width, lambda text: fonts.width(text, SIZE))
        return available_width, height_of(self._placed)

    def draw(self) -> None:
        """Draw what was placed."""
        for place in self._placed:
            self._draw(place)

    def _draw(self, place: Place) -> None:
        if place.text:
            draw_line(
                self.canv, place.x, place.y + 2, place.text, size=SIZE, bold=place.name.startswith("inside")
            )
            return
        canvas = self.canv
        canvas.saveState()
        canvas.setLineWidth(0.6)
        canvas.setStrokeColor(styles.INK)
        canvas.setFillColor(styles.MIDDLE if place.kind == REMAND else "#ffffff")
        if place.kind == "tick":
            canvas.setFillColor(styles.INK)
            canvas.rect(place.x, place.y, 1.1, place.height, stroke=0, fill=1)
        else:
            if place.kind == DOUBT:
                canvas.setDash(1.5, 1.5)
            canvas.rect(place.x, place.y, place.width, place.height, stroke=1, fill=1)
            if place.kind == POLICE:
                self._hatch(place)
        canvas.restoreState()

    def _hatch(self, place: Place) -> None:
        canvas = self.canv
        path = canvas.beginPath()
        path.rect(place.x, place.y, place.width, place.height)
        canvas.clipPath(path, stroke=0, fill=0)
        x = place.x - place.height
        while x < place.x + place.width:
            canvas.line(x, place.y, x + place.height, place.y + place.height)
            x += 2.6


def _spans(stay: Stay, window: Window | None, today: date) -> list[Segment]:
    """What is sure of a stretch, and all that it may be."""
    until = window[1] if window else None
    starts = [each for each in (stay.start, window[0] if window else None) if each]
    ends = [each for each in (stay.end, until) if each]
    if stay.start is None or stay.start.first_day is None:
        return []
    first = max((each.first_day for each in starts if each.first_day), default=today)
    last = min([today, *(each.last_day for each in ends if each.last_day)])
    found = [Segment(DOUBT, first, last)] if first < last else []
    if (
        not stay.before_trial
        or not all(each.last_day for each in starts)
        or not all(e.first_day for e in ends)
    ):
        return found
    sure_first = max(each.last_day for each in starts if each.last_day)
    sure_last = min([today, *(each.first_day for each in ends if each.first_day)])
    if sure_first < sure_last:
        found.append(Segment(stay.regime or REMAND, sure_first, sure_last))
    return found


def _x(bar: Bar, day: date, width: float) -> float:
    days = max((bar.last - bar.first).days, 1)
    return min(max((day - bar.first).days / days, 0.0), 1.0) * width


def _labels(
    bar: Bar, labels: tuple[Label, ...], width: float, measure: Measure, y: float, name: str
) -> list[Place]:
    found: list[Place] = []
    for number, label in enumerate(labels):
        needed = measure(label.text)
        left, right = _x(bar, label.first, width), _x(bar, label.last, width)
        if needed > width or (label.first != label.last and needed + SPACE > right - left):
            continue
        x = min(max((left + right - needed) / 2, 0.0), width - needed)
        if all(x + needed + SPACE <= each.x or each.x + each.width + SPACE <= x for each in found):
            found.append(Place(f"{name} {number}", "text", x, y, needed, SIZE + 2, label.text))
    return found


def _legend(bar: Bar, width: float, measure: Measure) -> list[Place]:
    """The legend in as many lines as it needs, the last line at the bottom."""
    lines: list[list[tuple[str, str, float]]] = [[]]
    taken = 0.0
    for kind, text in bar.legend:
        needed = SWATCH + SWATCH_GAP + measure(text)
        if lines[-1] and taken + needed > width:
            lines.append([])
            taken = 0.0
        lines[-1].append((kind, text, needed))
        taken += needed + LEGEND_GAP
    found: list[Place] = []
    for row, line in enumerate(reversed(lines)):
        x, y = 0.0, row * LEGEND_HEIGHT
        for kind, text, needed in line:
            number = len(found) // 2
            mark = 1.1 if kind == "tick" else SWATCH
            found.append(Place(f"legend mark {number}", kind, x, y + 1, mark, SIZE))
            text_x = x + mark + SWATCH_GAP
            found.append(Place(f"legend {number}", "text", text_x, y, measure(text), SIZE + 2, text))
            x += needed + LEGEND_GAP
    return found


def _mirrored(place: Place, width: float) -> Place:
    x = width - place.x - place.width
    return Place(place.name, place.kind, x, place.y, place.width, place.height, place.text)
