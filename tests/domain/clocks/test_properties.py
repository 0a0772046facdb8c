"""What holds of every clock whatever the dates: bounds in order, a better date never widens, days counted once."""

import random
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest

from tests.domain.clocks.court_cases import SHE, book, charge, file, matter, only, stay
from wipdesk.domain.case_file import CaseFile
from wipdesk.domain.clocks.deciding import clocks
from wipdesk.domain.clocks.results import ClockResult, Outcome
from wipdesk.domain.dates import PartialDate, at_minute, on_day, within_bounds
from wipdesk.domain.edtf import Bounds, end_of, start_of
from wipdesk.domain.records.custody import CustodyEpisode
from wipdesk.domain.records.matter import Matter

TODAY = date(2026, 11, 23)
SURE = {Outcome.OVERDUE, Outcome.WITHIN}


def instants(dice: random.Random) -> tuple[datetime, datetime]:
    arrest = datetime(2026, 1, 1) + timedelta(minutes=dice.randrange(60 * 24 * 200))
    return arrest, arrest + timedelta(minutes=dice.randrange(1, 60 * 24 * 20))


def vaguer(dice: random.Random, moment: datetime) -> Iterator[PartialDate]:
    """The minute, its day, some days around it, its month, its year: each holds the one before."""
    day = moment.date()
    yield at_minute(moment)
    yield on_day(day)
    first, last = day - timedelta(days=dice.randrange(4)), day + timedelta(days=dice.randrange(4))
    yield within_bounds(Bounds(start_of(first), end_of(last)))
    yield within_bounds(Bounds(start_of(date(2026, 1, 1)), end_of(date(2026, 12, 31))))


def case_of(arrest: PartialDate, court: PartialDate) -> CaseFile:
    told = Matter(id="matter 1", parent=SHE, arrest_date=arrest, first_court_date=court)
    return file(matters=(told,), charges=(charge("SL_LARC"),))


@pytest.mark.parametrize("seed", range(40))
@pytest.mark.parametrize(
    ("country", "rule"), [("SL", "SL-72H"), ("KE", "KE-24H"), ("MW", "MW-48H"), ("NG", "NG-24-48H")]
)
def test_a_more_precise_date_never_widens_and_never_turns_a_sure_answer(
    seed: int, country: str, rule: str
) -> None:
    dice = random.Random(seed)
    arrest, court = instants(dice)
    pairs = list(zip(vaguer(dice, arrest), vaguer(dice, court), strict=True))
    results = [only(case_of(*pair), rule, country) for pair in pairs]
    for exact, vague in pairwise(results):
        in_order(vague)
        assert vague.least <= exact.least <= exact.most <= vague.most
        assert vague.due_first <= exact.due_first <= exact.due_last <= vague.due_last
        if vague.outcome in SURE:
            assert exact.outcome is vague.outcome


def in_order(result: ClockResult) -> None:
    if result.least is not None and result.most is not None:
        assert result.least <= result.most
    if result.due_first and result.due_last:
        assert result.due_first <= result.due_last
    assert 0 <= result.over_least <= max(result.over_most, result.over_least)
    if result.outcome is Outcome.OVERDUE:
        assert result.over_most >= result.over_least


@pytest.mark.parametrize("seed", range(60))
def test_bounds_are_in_order_on_any_file_and_nothing_breaks(seed: int) -> None:
    dice = random.Random(seed)
    parts = {"matters": [], "episodes": [], "charges": []}
    for number in range(1, dice.randrange(1, 4) + 1):
        arrest, court = instants(dice)
        told = dice.choice(list(vaguer(dice, arrest)))
        seen = dice.choice([*vaguer(dice, court), PartialDate()])
        parts["matters"].append(matter(number, arrest_date=told, first_court_date=seen))
        offence = dice.choice(["SL_LARC", "SL_MURDER", "SL_TIP", "SL_LOITER"])
        parts["charges"].append(
            charge(offence, number, number, status=dice.choice(["pending", "amended", "withdrawn"]))
        )
        end = dice.choice(["", (court.date() + timedelta(days=9)).isoformat()])
        regime = dice.choice(["police", "remand"])
        parts["episodes"].append(
            stay(regime, arrest.date().isoformat(), end, ended_by=dice.choice(["bail", "moved"]))
        )
    for country in ("SL", "NG", "GM", "MW", "KE", "TZ"):
        found = clocks(
            file(**{name: tuple(each) for name, each in parts.items()}), book(country), today=TODAY
        )
        for result in found:
            in_order(result)


def held(*episodes: CustodyEpisode) -> ClockResult:
    case = file(matters=(matter(1, "2026-05-01"),), charges=(charge("SL_LOITER"),), episodes=episodes)
    return only(case, "SL-MAXSENT")


def test_days_that_two_stretches_cover_are_counted_once() -> None:
    once = held(stay("remand", "2026-05-01", "2026-05-21"))
    twice = held(stay("remand", "2026-05-01", "2026-05-21"), stay("remand", "2026-05-03", "2026-05-15"))
    assert (once.least, once.most) == (twice.least, twice.most) == (20, 20)


def test_time_on_bail_is_not_counted() -> None:
    result = held(
        stay("remand", "2026-05-01", "2026-05-11", ended_by="bail"),
        stay("remand", "2026-09-01", "2026-09-11", ended_by="bail"),
    )
    assert (result.outcome, result.least, result.most) == (Outcome.WITHIN, 20, 20)


def test_every_minute_of_a_year_is_counted_without_a_summer_time() -> None:
    for day in range(0, 365, 7):
        arrest = datetime(2025, 1, 1, 20) + timedelta(days=day)
        result = only(case_of(at_minute(arrest), at_minute(arrest + timedelta(hours=72))), "SL-72H")
        assert (result.outcome, result.least) == (Outcome.WITHIN, 72)
