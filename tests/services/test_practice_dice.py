"""Chance for the practice register: the same throws for ever, and shares that come out."""

import statistics

from hypothesis import given
from hypothesis import strategies as st

from wipdesk.services.practice_dice import Dice, long_tail, shared_out

WEIGHTS = st.dictionaries(st.text(min_size=1, max_size=3), st.integers(1, 50), min_size=1, max_size=8)


def test_the_first_throws_of_a_seed_stay_the_same_for_ever() -> None:
    dice = Dice(1, "women", 3)
    assert [dice.whole(1, 6) for _ in range(8)] == [2, 5, 3, 4, 2, 1, 2, 1]
    assert dice.record_id() == "1057a27b9e8c31b61cb23fd152472d52"


def test_dice_for_another_purpose_fall_differently() -> None:
    assert Dice(1, "names").record_id() != Dice(1, "visits").record_id()
    assert Dice(1, "names").share() != Dice(2, "names").share()


@given(st.integers(), st.integers(-50, 50), st.integers(0, 50))
def test_a_whole_number_lies_between_its_bounds(seed: int, least: int, more: int) -> None:
    assert least <= Dice(seed).whole(least, least + more) <= least + more


@given(WEIGHTS, st.integers())
def test_only_what_has_a_weight_is_drawn(weights: dict[str, int], seed: int) -> None:
    assert Dice(seed).weighted(weights) in weights


@given(st.lists(st.integers()), st.integers())
def test_shuffling_loses_nothing(things: list[int], seed: int) -> None:
    assert sorted(Dice(seed).shuffled(things)) == sorted(things)


@given(WEIGHTS, st.integers(0, 300))
def test_shares_differ_from_the_exact_share_by_less_than_one(weights: dict[str, int], count: int) -> None:
    dealt = shared_out(weights, count)
    assert len(dealt) == count
    for thing, weight in weights.items():
        assert abs(dealt.count(thing) - weight * count / sum(weights.values())) < 1


def test_lengths_have_the_median_and_the_tail_that_were_asked_for() -> None:
    lengths = long_tail(1000, median=200, nine_of_ten=900, most=2555)
    assert abs(statistics.median(lengths) - 200) <= 1
    assert abs(statistics.quantiles(lengths, n=10)[8] - 900) < 10
    assert max(lengths) == 2555
    assert lengths == sorted(lengths)
