"""What stands where on the bar of time: nothing overlaps, nothing leaves it, and doubt looks like doubt."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reports.women import TODAY, between, day
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.stays import Stay
from wipdesk.domain.told import NOT_KNOWN, Codes
from wipdesk.reports.clock_bar import DOUBT, Bar, Label, Place, Segment, height_of, places, segments_of

WIDTH = 477.0


def stay(regime: str, start: PartialDate | None, end: PartialDate | None = None) -> Stay:
    return Stay(
        records=(regime,), regimes=Codes(frozenset({regime}), unsure=False), start=start, end=end, sources=()
    )


def told(*stays: Stay, until: PartialDate | None = None) -> list[tuple[str, str, str]]:
    window = (None, until) if until else None
    return [(each.kind, str(each.first), str(each.last)) for each in segments_of(stays, window, TODAY)]


def overlap(one: Place, other: Place) -> bool:
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return across > 0.001 and down > 0.001


def of(placed: list[Place], *names: str) -> list[Place]:
    return [place for place in placed if place.name.split(" ")[0] in names]


def check(bar: Bar, width: float, measure: Callable[[str], float]) -> None:
    placed = places(bar, width, measure)
    for kinds in (
        ("segment",),
        ("above",),
        ("inside",),
        ("legend",),
        ("above", "segment"),
        ("legend", "segment"),
    ):
        for one, other in combinations(of(placed, *kinds), 2):
            assert not overlap(one, other), (one, other)
    for place in placed:
        assert place.x >= -0.001
        assert place.y >= 0
        assert place.y + place.height <= height_of(placed)
        if not place.name.startswith("legend"):
            assert place.x + place.width <= width + 0.2
    mirrored = places(bar, width, measure, from_right=True)
    assert [place.name for place in mirrored] == [place.name for place in placed]
    assert all(
        abs(one.x + one.width + other.x - width) < 0.001 for one, other in zip(placed, mirrored, strict=True)
    )


def test_police_and_remand_stand_side_by_side() -> None:
    assert told(stay("police", day("2025-10-06"), day("2025-10-15")), stay("remand", day("2025-10-15"))) == [
        ("police", "2025-10-06", "2025-10-15"),
        ("remand", "2025-10-15", "2026-11-23"),
    ]


def test_the_days_in_which_a_stretch_may_have_begun_are_in_doubt() -> None:
    assert told(stay("remand", between("2026-01-01", "2026-01-10"))) == [
        (DOUBT, "2026-01-01", "2026-01-10"),
        ("remand", "2026-01-10", "2026-11-23"),
    ]


def test_an_end_nobody_knows_leaves_all_of_it_in_doubt() -> None:
    assert told(stay("remand", day("2026-01-01"), NOT_KNOWN)) == [(DOUBT, "2026-01-01", "2026-11-23")]


def test_what_began_nobody_knows_when_is_not_drawn() -> None:
    assert told(stay("remand", None)) == []


def test_after_a_conviction_nothing_is_drawn() -> None:
    assert told(stay("remand", day("2026-01-01")), until=day("2026-03-01")) == [
        ("remand", "2026-01-01", "2026-03-01")
    ]


def test_a_day_two_records_cover_is_drawn_once() -> None:
    found = told(stay("remand", day("2026-01-01")), stay("police", day("2026-03-01"), day("2026-03-05")))
    assert [kind for kind, _, _ in found] == ["remand", "police", "remand"]


def test_labels_that_would_touch_are_left_out_and_the_first_one_wins() -> None:
    days = [date(2026, 1, 1) + timedelta(days=number) for number in range(5)]
    bar = Bar(
        date(2026, 1, 1),
        date(2026, 12, 31),
        (Segment("remand", date(2026, 1, 1), date(2026, 12, 31)),),
        tuple(days),
        tuple(Label(f"label {number}", each, each) for number, each in enumerate(days)),
        (),
        (),
    )
    assert [place.text for place in of(places(bar, WIDTH, len_of), "above")] == ["label 0"]


def test_a_gap_too_short_for_its_words_stays_without_them() -> None:
    first, last = date(2026, 1, 1), date(2026, 12, 31)
    short = Label("155 days with no hearing recorded", date(2026, 6, 1), date(2026, 6, 10))
    bar = Bar(first, last, (Segment("remand", first, last),), (), (), (short,), ())
    assert of(places(bar, WIDTH, len_of), "inside") == []


def len_of(text: str) -> float:
    return len(text) * 4.1


days = st.dates(date(2024, 1, 1), date(2026, 11, 23))


@pytest.mark.parametrize("width", [120.0, WIDTH])
@given(
    edges=st.lists(days, min_size=2, max_size=8, unique=True),
    ticks=st.lists(days, max_size=20),
    words=st.lists(st.tuples(st.text(max_size=40), days, days), max_size=8),
    legend=st.lists(
        st.tuples(st.sampled_from(["police", "remand", DOUBT, "tick"]), st.text(max_size=20)), max_size=4
    ),
)
def test_no_two_things_ever_overlap_and_right_to_left_is_the_mirror(
    width: float,
    edges: list[date],
    ticks: list[date],
    words: list[tuple[str, date, date]],
    legend: list[tuple[str, str]],
) -> None:
    edges = sorted(edges)
    first, last = edges[0], edges[-1]
    segments = tuple(
        Segment(("police", "remand", DOUBT)[number % 3], *pair) for number, pair in enumerate(pairwise(edges))
    )
    labels = tuple(Label(text, min(pair), max(pair)) for text, *pair in words)
    bar = Bar(
        first,
        last,
        segments,
        tuple(each for each in ticks if first <= each <= last),
        tuple(Label(each.text, each.first, each.first) for each in labels),
        labels,
        tuple(legend),
    )
    check(bar, width, len_of)
