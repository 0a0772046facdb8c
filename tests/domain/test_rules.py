"""What looks odd is said beside the field; nothing here refuses."""

from __future__ import annotations

from datetime import date

import pytest

from wipdesk.domain.catalogue import KINDS
from wipdesk.domain.dates import PartialDate, on_day
from wipdesk.domain.field import Field, Kind
from wipdesk.domain.records.charge import Charge
from wipdesk.domain.records.custody import CustodyEpisode
from wipdesk.domain.records.task import Task
from wipdesk.domain.records.woman import Woman
from wipdesk.domain.rules import Problem, Trouble, check, trouble_of
from wipdesk.domain.typed_dates import read_date
from wipdesk.domain.values import Unread
from wipdesk.services.lists import load

LISTS = load("sl")
CHARGE = {"id": "1" * 32, "parent": "2" * 32}


def test_a_plain_charge_has_nothing_odd() -> None:
    assert check(Charge(**CHARGE, offence="SL_LARC", charged_on=on_day(date(2026, 5, 3))), LISTS) == ()


def test_what_was_not_read_is_named() -> None:
    odd = Charge(**CHARGE, offence="goat", charged_on=PartialDate(said="32 May"), count_no=Unread("abc"))
    assert set(check(odd, LISTS)) == {
        Problem("offence", Trouble.NOT_IN_LIST),
        Problem("charged_on", Trouble.NOT_A_DATE),
        Problem("count_no", Trouble.NOT_READ),
    }


def test_a_stretch_that_surely_ends_before_it_starts_is_named_and_a_doubtful_one_is_not() -> None:
    today = date(2026, 5, 15)
    start = read_date("10 May 2026", today=today)
    ids = {"id": "1" * 32, "parent": "2" * 32}
    sure = CustodyEpisode(**ids, from_date=start, to_date=read_date("3 May 2026", today=today))
    perhaps = CustodyEpisode(**ids, from_date=start, to_date=read_date("May 2026", today=today))
    assert check(sure, LISTS) == (Problem("to_date", Trouble.BEFORE_START),)
    assert check(perhaps, LISTS) == ()


def test_a_name_where_a_record_should_stand_is_named() -> None:
    task = Task(**CHARGE, what="Call her aunt", assigned_to="somebody")
    assert check(task, LISTS) == (Problem("assigned_to", Trouble.NO_SUCH_RECORD),)


@pytest.mark.parametrize(("typed", "odd"), [(-5, True), (0, False), (34, False), (120, False), (900, True)])
def test_an_age_that_nobody_can_have_is_named(typed: int, odd: bool) -> None:
    she = Woman(id="1" * 32, age_on_charge_sheet=typed)
    assert check(she, LISTS) == ((Problem("age_on_charge_sheet", Trouble.NO_SUCH_NUMBER),) if odd else ())


def test_every_number_of_the_catalogue_knows_how_large_it_can_be_and_none_is_below_nothing() -> None:
    for kind in KINDS:
        for field in kind.fields:
            assert (field.most is not None) == (field.kind is Kind.NUMBER), f"{kind.name}.{field.name}"
            if field.most is not None:
                odd = [trouble_of(field, number, LISTS) for number in (-1, 0, field.most, field.most + 1)]
                assert odd == [Trouble.NO_SUCH_NUMBER, None, None, Trouble.NO_SUCH_NUMBER]


def test_a_number_the_office_asks_for_itself_may_be_any_number() -> None:
    assert trouble_of(Field(name="x_balance", kind=Kind.NUMBER, label="Balance"), -5, LISTS) is None


def test_what_has_happened_cannot_lie_in_days_to_come() -> None:
    today = date(2026, 11, 23)
    late = CustodyEpisode(id="e" * 32, parent="a" * 32, from_date=on_day(date(2026, 12, 24)))
    assert check(late, load("sl"), today=today) == (Problem("from_date", Trouble.IN_FUTURE),)
    assert check(late, load("sl")) == ()
    maybe = CustodyEpisode(id="e" * 32, parent="a" * 32, from_date=read_date("2026", today=today))
    assert check(maybe, load("sl"), today=today) == ()


def test_nothing_in_a_file_happened_longer_ago_than_anybody_lives() -> None:
    today = date(2026, 11, 23)
    slip = CustodyEpisode(id="e" * 32, parent="a" * 32, from_date=on_day(date(1206, 5, 3)))
    assert check(slip, load("sl"), today=today) == (Problem("from_date", Trouble.LONG_AGO),)
    old = CustodyEpisode(id="e" * 32, parent="a" * 32, from_date=on_day(date(1950, 5, 3)))
    assert check(old, load("sl"), today=today) == ()
