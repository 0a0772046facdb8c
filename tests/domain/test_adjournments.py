"""The ledger of adjournments counts what the file says, once, and takes no side in what is in dispute."""

from datetime import date

from wipdesk.domain.adjournments import IN_DISPUTE, NOT_RECORDED, Ledger, adjournments, gaps_between, sittings
from wipdesk.domain.case_file import CaseFile
from wipdesk.domain.dates import PartialDate, on_day, within_bounds
from wipdesk.domain.edtf import Bounds, end_of, start_of
from wipdesk.domain.records.hearing import Hearing
from wipdesk.domain.records.woman import Woman
from wipdesk.domain.values import Account, AnyValue, Contested, Missing, Unread
from wipdesk.services.lists import load

TODAY = date(2026, 11, 23)
TODAY_IT_IS = on_day(TODAY)


def day(text: str) -> PartialDate:
    return on_day(date.fromisoformat(text))


def between(first: str, last: str) -> PartialDate:
    return within_bounds(Bounds(start_of(date.fromisoformat(first)), end_of(date.fromisoformat(last))))


def two(*values: AnyValue) -> Contested:
    return Contested(
        tuple(Account(value, str(number), "p", "2026-05-03", "d") for number, value in enumerate(values))
    )


def hearing(number: int, when: AnyValue = Missing.NOT_ASKED, matter: str = "m", **facts: AnyValue) -> Hearing:
    return Hearing(id=f"h{number}", parent=matter, date=when, **facts)


def file(*hearings: Hearing, same_as: dict[str, str] | None = None) -> CaseFile:
    return CaseFile(woman=Woman(id="a" * 32), hearings=hearings, same_as=same_as or {})


def ledger(*hearings: Hearing, same_as: dict[str, str] | None = None) -> Ledger:
    return adjournments(file(*hearings, same_as=same_as), lists=load("sl"), today=TODAY)


def put_off(number: int, reason: AnyValue, when: AnyValue = Missing.NOT_ASKED) -> Hearing:
    return hearing(number, when, outcome="adjourned", adjournment_reason=reason)


def test_reasons_and_sides_are_counted_most_often_first() -> None:
    found = ledger(
        put_off(1, "magistrate_absent"),
        put_off(2, "witness_absent"),
        put_off(3, "magistrate_absent"),
        put_off(4, "file_missing"),
        hearing(5, outcome="bail_refused"),
    )
    assert (found.hearings, found.adjourned) == (5, 4)
    assert found.by_reason == (("magistrate_absent", 2), ("file_missing", 1), ("witness_absent", 1))
    assert found.by_side == (("court", 3), ("prosecution", 1))


def test_a_hearing_three_paralegals_recorded_counts_once() -> None:
    same = {f"h{number}": "group" for number in (1, 2, 3)}
    found = ledger(
        put_off(1, "magistrate_absent", day("2026-03-03")),
        put_off(2, Missing.NOT_ASKED, day("2026-03-03")),
        hearing(3, day("2026-03-03"), produced="produced"),
        same_as=same,
    )
    assert (found.hearings, found.adjourned, found.brought_known) == (1, 1, 1)
    assert found.by_reason == (("magistrate_absent", 1),)


def test_a_reason_two_accounts_tell_differently_is_in_dispute() -> None:
    found = ledger(put_off(1, two("magistrate_absent", "witness_absent")))
    assert found.by_reason == ((IN_DISPUTE, 1),)
    assert found.by_side == ((IN_DISPUTE, 1),)


def test_linked_hearings_that_differ_are_in_dispute_as_well() -> None:
    found = ledger(
        put_off(1, "magistrate_absent"), put_off(2, "file_missing"), same_as={"h1": "g", "h2": "g"}
    )
    assert found.by_reason == ((IN_DISPUTE, 1),)
    # Both reasons are the court's: whose side it was is not in dispute.
    assert found.by_side == (("court", 1),)


def test_whether_it_was_adjourned_at_all_can_be_in_dispute() -> None:
    found = ledger(hearing(1, outcome=two("adjourned", "discharged")))
    assert (found.adjourned, found.adjourned_in_dispute) == (0, 1)


def test_a_reason_without_an_outcome_is_an_adjournment() -> None:
    assert ledger(hearing(1, adjournment_reason="not_reached")).adjourned == 1


def test_no_reason_written_down_is_not_the_same_as_no_reason_given() -> None:
    found = ledger(put_off(1, Missing.NOT_ASKED), put_off(2, "unknown"), put_off(3, "x_flood"))
    assert found.by_reason == ((NOT_RECORDED, 1), ("unknown", 1), ("x_flood", 1))
    assert dict(found.by_side) == {NOT_RECORDED: 1, "unknown": 2}


def test_not_brought_is_counted_of_those_where_it_is_known() -> None:
    found = ledger(
        hearing(1, produced="produced"),
        hearing(2, produced="not_produced_no_fuel_or_escort"),
        hearing(3, produced=two("not_produced_other", "not_produced_no_transport")),
        hearing(4, produced=two("produced", "not_produced_other")),
        hearing(5, produced=two("produced", "unknown")),
        hearing(6, produced="on_bail_absent"),
        hearing(7, produced="unknown"),
        hearing(8),
    )
    assert (found.not_brought, found.brought_known, found.brought_in_dispute) == (2, 3, 2)


def test_the_span_has_bounds_when_a_date_has() -> None:
    exact = ledger(hearing(1, day("2026-01-01")), hearing(2, day("2026-01-31")))
    assert (exact.least_days, exact.most_days) == (30, 30)
    loose = ledger(hearing(1, between("2026-01-01", "2026-01-10")), hearing(2, day("2026-01-31")))
    assert (loose.least_days, loose.most_days) == (21, 30)
    disputed = ledger(hearing(1, two(day("2026-01-01"), day("2026-01-10"))), hearing(2, day("2026-01-31")))
    assert (disputed.least_days, disputed.most_days) == (21, 30)


def test_a_hearing_without_a_date_leaves_the_most_open() -> None:
    found = ledger(
        hearing(1, day("2026-01-01")), hearing(2, day("2026-01-31")), hearing(3, Unread("after Easter"))
    )
    assert (found.hearings, found.least_days, found.most_days) == (3, 30, None)
    assert ledger(hearing(1, day("2026-01-01"))).least_days is None


def test_hearings_stand_in_the_order_of_their_dates_and_undated_ones_last() -> None:
    held = sittings(file(hearing(1), hearing(2, day("2026-02-01")), hearing(3, day("2026-01-01"))))
    assert [each.records[0].id for each in held] == ["h3", "h2", "h1"]


def test_another_matter_is_left_out_when_one_is_asked_for() -> None:
    both = file(hearing(1), hearing(2, matter="other"))
    assert adjournments(both, lists=load("sl"), today=TODAY, matters={"other"}).hearings == 1


def test_a_long_time_without_a_hearing_is_a_gap_up_to_today() -> None:
    held = sittings(
        file(hearing(1, day("2025-06-10")), hearing(2, day("2026-01-10")), hearing(3, day("2026-02-10")))
    )
    found = gaps_between(held, today=TODAY)
    assert [(gap.days, gap.before is None) for gap in found] == [(214, False), (286, True)]


def test_a_gap_is_only_as_long_as_it_surely_is() -> None:
    held = sittings(file(hearing(1, between("2026-01-01", "2026-03-01")), hearing(2, day("2026-06-10"))))
    assert [gap.days for gap in gaps_between(held, today=date(2026, 6, 20))] == [101]


def test_a_hearing_without_a_date_may_lie_in_any_gap() -> None:
    held = sittings(file(hearing(1, day("2025-06-10")), hearing(2)))
    assert gaps_between(held, today=TODAY) == []


def test_nothing_recorded_is_an_empty_ledger() -> None:
    found = ledger()
    assert (found.hearings, found.adjourned, found.first, found.least_days) == (0, 0, None, None)


def test_a_hearing_of_a_day_to_come_is_not_counted_and_said_where_it_is_told_as_adjourned() -> None:
    ahead = put_off(3, "no_jurors", day("2026-12-01"))
    found = ledger(put_off(1, "no_jurors", day("2026-11-01")), put_off(2, "file_missing", TODAY_IT_IS), ahead)
    assert (found.hearings, found.adjourned, found.to_come, found.adjourned_to_come) == (2, 2, 1, 1)
    assert found.by_reason == (("file_missing", 1), ("no_jurors", 1))
    assert (found.least_days, found.most_days) == (22, 22)
    perhaps = ledger(put_off(1, "no_jurors", between("2026-11-20", "2026-12-20")))
    assert (perhaps.adjourned, perhaps.to_come) == (1, 0)
    listed = ledger(hearing(1, day("2026-12-01")))
    assert (listed.hearings, listed.to_come, listed.adjourned_to_come) == (0, 1, 0)
