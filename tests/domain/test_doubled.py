"""What may stand twice in one file: reasons that a person can check, and no guess where something is not known."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from wipdesk.domain.case_file import CaseFile, Written
from wipdesk.domain.dates import PartialDate, on_day
from wipdesk.domain.doubled import Alike, doubled
from wipdesk.domain.records.bail import BailDecision
from wipdesk.domain.records.charge import Charge
from wipdesk.domain.records.child import Child
from wipdesk.domain.records.custody import CustodyEpisode
from wipdesk.domain.records.hearing import Hearing
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.records.woman import Woman
from wipdesk.domain.typed_dates import read_date
from wipdesk.domain.values import Missing

W, X = "a" * 32, "b" * 32
DAY = on_day(date(2026, 5, 3))


def why(file: CaseFile, *answered: frozenset[str]) -> list[tuple[str, Alike]]:
    return [(found.kind, found.alike) for found in doubled(file, set(answered))]


def file(**parts: Any) -> CaseFile:
    return CaseFile(woman=Woman(id=W), **parts)


def about(line: str) -> PartialDate:
    read = read_date(line, today=date(2026, 11, 22), age=True)
    assert isinstance(read, PartialDate)
    return read


def test_a_number_written_in_another_way_is_the_same_number() -> None:
    matters = [
        Matter(id=n, parent=W, court_no=no) for n, no in (("1", "CR 12/26"), ("2", "cr.12-26"), ("3", "9"))
    ]
    assert why(file(matters=tuple(matters))) == [("matter", Alike.SAME_COURT_NUMBER)]
    police = [Matter(id=n, parent=W, police_no=no) for n, no in (("1", "A/100"), ("2", "A 100"))]
    assert why(file(matters=tuple(police))) == [("matter", Alike.SAME_POLICE_NUMBER)]


@pytest.mark.parametrize("number", [Missing.NOT_ASKED, Missing.UNKNOWN, "", "7"])
def test_a_number_that_says_nothing_is_no_reason(number: Any) -> None:
    matters = tuple(Matter(id=n, parent=W, court_no=number) for n in "12")
    assert why(file(matters=matters)) == []


def test_hearings_are_one_only_in_one_matter_and_on_one_day() -> None:
    def hearings(*told: tuple[str, PartialDate]) -> tuple[Hearing, ...]:
        return tuple(Hearing(id=str(at), parent=parent, date=day) for at, (parent, day) in enumerate(told))

    assert why(file(hearings=hearings(("m", DAY), ("m", DAY)))) == [("hearing", Alike.SAME_DAY)]
    assert why(file(hearings=hearings(("m", DAY), ("n", DAY)))) == []
    assert why(file(hearings=hearings(("m", DAY), ("n", DAY)), same_as={"m": "m", "n": "m"})) != []
    assert why(file(hearings=hearings(("m", DAY), ("m", on_day(date(2026, 5, 4)))))) == []
    assert why(file(hearings=hearings(("m", about("May 2026")), ("m", about("May 2026"))))) == []


def test_two_counts_of_one_offence_are_two_charges() -> None:
    def charges(*counts: Any) -> tuple[Charge, ...]:
        return tuple(
            Charge(id=str(at), parent="m", offence="SL_MURDER", count_no=count)
            for at, count in enumerate(counts)
        )

    assert why(file(charges=charges(1, Missing.NOT_ASKED))) == [("charge", Alike.SAME_OFFENCE)]
    assert why(file(charges=charges(1, 2))) == []


def test_a_decision_on_bail_is_one_unless_both_tell_another_answer() -> None:
    def bails(*states: Any) -> tuple[BailDecision, ...]:
        return tuple(
            BailDecision(id=str(at), parent="m", decided_on=DAY, state=state)
            for at, state in enumerate(states)
        )

    assert why(file(bails=bails("granted", Missing.NOT_ASKED))) == [("bail", Alike.SAME_DAY)]
    assert why(file(bails=bails("granted", "refused"))) == []


def test_stretches_are_one_where_their_days_overlap_and_two_where_she_was_moved() -> None:
    def stretches(*bounds: tuple[int, int | None], **more: Any) -> CaseFile:
        made = [
            CustodyEpisode(
                id=str(at),
                parent=W,
                place="BO",
                from_date=on_day(date(2026, 5, first)),
                to_date=on_day(date(2026, 5, last)) if last else Missing.NOT_ASKED,
                **more,
            )
            for at, (first, last) in enumerate(bounds)
        ]
        return file(episodes=tuple(made))

    assert why(stretches((1, 10), (5, None))) == [("custody_episode", Alike.SAME_PLACE_AND_TIME)]
    assert why(stretches((1, 5), (5, None))) == []
    undated = CustodyEpisode(id="9", parent=W, place="BO")
    assert why(file(episodes=(undated, *stretches((1, 10)).episodes))) == []


def test_whoever_writes_down_two_children_of_an_age_knows_that_they_are_two() -> None:
    def children(*writers: str, sexes: tuple[Any, ...] = (Missing.NOT_ASKED,) * 2) -> CaseFile:
        made = [
            Child(id=str(at), birth_date=about(line), sex=sex)
            for at, (line, sex) in enumerate(zip(("aged 3", "aged 4"), sexes, strict=True))
        ]
        written = {(str(at), "birth_date"): Written(who, "", "") for at, who in enumerate(writers)}
        return file(children=tuple(made), written=written)

    assert why(children("hawa", "sia")) == [("child", Alike.SAME_AGE)]
    assert why(children("hawa", "hawa")) == []
    assert why(children("hawa", "sia", sexes=("f", "m"))) == []


def test_what_was_answered_is_not_asked_again_and_a_group_is_asked_of_once() -> None:
    hearings = tuple(Hearing(id=each, parent="m", date=DAY) for each in "123")
    assert len(why(file(hearings=hearings))) == 3
    together = file(hearings=hearings, same_as={"1": "1", "2": "1"})
    assert len(why(together)) == 1
    assert why(together, frozenset("23")) == []
