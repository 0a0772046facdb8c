"""Rules on appeals, remission and fines, counted. The dates are invented; 2026-05-08 is a Friday.

Malawi: CP&EC s.349 (notice within 10 days), Prisons Act ss.91, 107 (one third), Penal Code s.29(3)-(4), CP&EC s.335.
Tanzania: CPA s.361, Prisons Act s.49, Penal Code s.29(d)-(e). Kenya: CPC ss.348-349 (14 days).
"""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.clocks.court_cases import book, file, hearing, matter, stay, told
from wipdesk.domain.case_file import CaseFile
from wipdesk.domain.clocks import deadline_words
from wipdesk.domain.clocks.deadlines import deadlines
from wipdesk.domain.clocks.results import ClockResult, Lack, Outcome
from wipdesk.domain.clocks.rules import RuleBook, Standing
from wipdesk.domain.dates import within_bounds
from wipdesk.domain.edtf import Bounds
from wipdesk.domain.lists import as_written
from wipdesk.domain.records.appeal import Appeal
from wipdesk.domain.records.fine_payment import FinePayment
from wipdesk.domain.records.sentence import Sentence
from wipdesk.domain.values import Account, Contested, Missing, Money, Term, Unread

OVERDUE, POSSIBLY, WITHIN, CANNOT_TELL = (
    Outcome.OVERDUE,
    Outcome.POSSIBLY,
    Outcome.WITHIN,
    Outcome.CANNOT_TELL,
)
MAGISTRATE, HIGH = "SL_MC", "SL_HC"


def sentence(number: int = 1, on: str = "", **more: object) -> Sentence:
    facts: dict[str, object] = {"sentenced_on": told(on)} if on else {}
    return Sentence(id=f"sentence {number}", parent="matter 1", **{**facts, **more})


def sentenced(on: str = "2026-05-08", court: str = MAGISTRATE, **parts: object) -> CaseFile:
    parts.setdefault("sentences", (sentence(1, on),))
    of = matter(1, "2026-01-03")
    return file(matters=(replace(of, court=court) if court else of,), **parts)


def came_to(
    case: CaseFile, rule: str, country: str, today: str = "2026-05-12", rules: RuleBook | None = None
) -> list[ClockResult]:
    found = deadlines(case, rules or book(country), today=date.fromisoformat(today))
    return [each for each in found if each.rule.id == rule]


@pytest.mark.parametrize(
    ("country", "rule", "on", "today", "outcome", "first", "last"),
    [
        # 10 days from Friday 8 May end on Monday 18.
        ("MW", "AP-MW-HC", "2026-05-08", "2026-05-18", WITHIN, "2026-05-18", "2026-05-18"),
        ("MW", "AP-MW-HC", "2026-05-08", "2026-05-19", OVERDUE, "2026-05-18", "2026-05-18"),
        # 10 days from Wednesday 6 May end on Saturday 16: the next court day is Monday.
        ("MW", "AP-MW-HC", "2026-05-06", "2026-05-17", POSSIBLY, "2026-05-16", "2026-05-18"),
        ("TZ", "AP-TZ-HC", "2026-05-08", "2026-05-19", OVERDUE, "2026-05-18", "2026-05-18"),
        ("KE", "AP-KE-HC", "2026-05-08", "2026-05-22", WITHIN, "2026-05-22", "2026-05-22"),
        ("KE", "AP-KE-HC", "2026-05-08", "2026-05-23", OVERDUE, "2026-05-22", "2026-05-22"),
        ("KE", "AP-KE-HC", "2026-05", "2026-05-20", POSSIBLY, "2026-05-15", "2026-06-15"),
        ("KE", "AP-KE-HC", "2026-05", "2026-06-16", OVERDUE, "2026-05-15", "2026-06-15"),
        ("KE", "AP-KE-HC", "2026", "2026-05-20", POSSIBLY, "2026-01-15", "2027-01-21"),
        # The leap day is a day.
        ("KE", "AP-KE-HC", "2024-02-20", "2024-03-05", WITHIN, "2024-03-05", "2024-03-05"),
        ("KE", "AP-KE-HC", "2025-02-20", "2025-03-07", OVERDUE, "2025-03-06", "2025-03-06"),
    ],
)
def test_the_last_day_for_notice_of_appeal(
    country: str, rule: str, on: str, today: str, outcome: Outcome, first: str, last: str
) -> None:
    rules = book(country, years=frozenset({2024, 2025, 2026}))
    [found] = came_to(sentenced(on), rule, country, today, rules)
    bounds = tuple(str(each.date()) for each in (found.due_first, found.due_last) if each)
    assert (found.outcome, bounds) == (outcome, (first, last))


def test_where_the_holidays_are_not_in_the_last_day_may_be_later() -> None:
    [found] = came_to(sentenced(), "AP-KE-HC", "KE", "2026-05-25", book("KE", years=frozenset()))
    assert (found.outcome, found.lacking, found.running) == (POSSIBLY, (Lack.COURT_DAYS,), True)


@pytest.mark.parametrize(
    ("court", "outcomes"),
    [(MAGISTRATE, [OVERDUE]), (HIGH, []), ("SL_LC", [POSSIBLY]), ("", [POSSIBLY]), ("x_ours", [POSSIBLY]),
     ("unknown", [POSSIBLY]), ("SL_CA", [])],
)  # fmt: skip
def test_the_rule_is_about_one_kind_of_court(court: str, outcomes: list[Outcome]) -> None:
    found = came_to(sentenced("2026-01-08", court), "AP-MW-HC", "MW")
    assert [each.outcome for each in found] == outcomes
    assert all((Lack.COURT in each.lacking) == (each.outcome is POSSIBLY) for each in found)


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        ({"filed_on": told("2026-05-18"), "kind": "appeal_sentence"}, WITHIN),
        ({"filed_on": told("2026-05-19"), "kind": "appeal_sentence"}, OVERDUE),
        ({"filed_on": told("2026-05"), "kind": "appeal_both"}, POSSIBLY),
        ({"status": "notice_filed", "kind": "appeal_both"}, CANNOT_TELL),
        ({"status": "notice_filed", "filed_on": Unread("soon after")}, CANNOT_TELL),
        # These are no notice of hers: the time ran out on 18 May.
        ({"status": "none", "kind": "appeal_both"}, OVERDUE),
        ({"status": "notice_filed", "filed_on": told("2026-05-09"), "kind": "by_prosecution"}, OVERDUE),
        ({"status": "notice_filed", "filed_on": told("2026-05-09"), "kind": "review"}, OVERDUE),
        ({"status": "out_of_time_leave_needed", "kind": "appeal_both"}, OVERDUE),
    ],
)
def test_a_notice_that_is_recorded_is_held_against_the_last_day(
    facts: dict[str, object], outcome: Outcome
) -> None:
    appeal = Appeal(id="appeal 1", parent="matter 1", **facts)
    [found] = came_to(sentenced(appeals=(appeal,)), "AP-MW-HC", "MW", "2026-07-01")
    assert (found.outcome, found.running) == (outcome, False)


def test_without_a_sentence_there_is_no_last_day_and_without_its_date_it_cannot_be_told() -> None:
    assert came_to(sentenced(sentences=()), "AP-MW-HC", "MW") == []
    [found] = came_to(sentenced(sentences=(sentence(),)), "AP-MW-HC", "MW")
    assert (found.outcome, found.lacking) == (CANNOT_TELL, (Lack.START,))
    heard = sentenced(sentences=(), hearings=(hearing("2026-05-08", outcome="sentenced"),))
    assert [each.outcome for each in came_to(heard, "AP-MW-HC", "MW")] == [WITHIN]


def test_where_no_number_was_verified_nothing_is_counted() -> None:
    case = sentenced(episodes=(stay("sentenced", "2026-05-08"),))
    assert deadlines(case, book("SL"), today=date(2026, 6, 1)) == ()
    assert deadlines(case, book("GM"), today=date(2026, 6, 1)) == ()
    rules = book("KE")
    off = replace(rules, settings=tuple(replace(each, standing=Standing.OFF) for each in rules.settings))
    assert deadlines(case, off, today=date(2026, 6, 1)) == ()


def inside(term: object, on: str = "2026-01-01", kind: str = "prison_term", **more: object) -> CaseFile:
    given_ = sentence(1, on, term=term, kind=kind, **more)
    return sentenced(sentences=(given_,), episodes=(stay("sentenced", on),))


@pytest.mark.parametrize(
    ("country", "term", "on", "first", "last"),
    [
        # 1 January to 1 January is 365 days; a third of it 121 or 122.
        ("MW", Term(years=1), "2026-01-01", "2026-08-31", "2026-09-02"),
        ("TZ", Term(years=1), "2026-01-01", "2026-08-31", "2026-09-02"),
        ("MW", Term(years=1), "2024-01-01", "2024-08-31", "2024-09-01"),
        # One month: nothing off. Six weeks: not below a month.
        ("MW", Term(months=1), "2026-05-01", "2026-05-31", "2026-06-01"),
        ("MW", Term(days=40), "2026-05-01", "2026-05-31", "2026-06-01"),
        ("MW", Term(years=1), "2026-05", "2026-12-29", "2027-01-30"),
    ],
)
def test_the_earliest_release_with_one_third_off(
    country: str, term: Term, on: str, first: str, last: str
) -> None:
    [found] = came_to(inside(term, on), f"RM-{country}", country, "2026-05-12")
    assert found.due_first
    assert found.due_last
    assert (str(found.due_first.date()), str(found.due_last.date())) == (first, last)
    assert found.outcome in (WITHIN, POSSIBLY)


def test_release_is_never_more_than_possible_and_only_for_prison_of_a_woman_who_is_held() -> None:
    [found] = came_to(inside(Term(months=3)), "RM-MW", "MW", "2026-11-01")
    assert (found.outcome, found.running) == (POSSIBLY, True)
    assert came_to(inside(Term(), kind="life"), "RM-MW", "MW") == []
    assert came_to(inside(Term(), kind="fine"), "RM-MW", "MW") == []
    out = sentenced(sentences=(sentence(1, "2026-01-01", term=Term(months=3), kind="prison_term"),))
    assert came_to(out, "RM-MW", "MW") == []


@pytest.mark.parametrize("term", [Missing.UNKNOWN, Missing.NOT_ASKED, Unread("some months")])
def test_a_term_that_is_not_known_gives_no_day_of_release(term: object) -> None:
    [found] = came_to(inside(term), "RM-MW", "MW")
    assert (found.outcome, found.lacking, found.due_first) == (CANNOT_TELL, (Lack.TERM,), None)


def fined(amount: object, default: object, *paid: object) -> CaseFile:
    given_ = sentence(1, "2026-05-08", kind="fine_or_prison", fine=amount, default_term=default)
    payments = tuple(
        FinePayment(id=f"payment {at}", parent="sentence 1", amount=each) for at, each in enumerate(paid)
    )
    return sentenced(sentences=(given_,), fine_payments=payments)


@pytest.mark.parametrize(
    ("country", "fine", "default", "outcome"),
    [
        ("MW", Money("1000", "MWK"), Term(months=1), WITHIN),
        ("MW", Money("1000", "MWK"), Term(months=2), OVERDUE),
        ("MW", Money("1000.50", "MWK"), Term(months=3), WITHIN),
        ("MW", Money("20001", "MWK"), Term(years=1), WITHIN),
        ("MW", Money("20001", "MWK"), Term(months=13), OVERDUE),
        ("MW", Money("1000", "MWK"), Term(days=30), POSSIBLY),
        ("MW", Money("1000", "USD"), Term(months=2), CANNOT_TELL),
        ("MW", Unread("plenty"), Term(months=2), CANNOT_TELL),
        ("TZ", Money("50000", "TZS"), Term(days=15), OVERDUE),
        ("TZ", Money("50000", "TZS"), Term(days=14), WITHIN),
    ],
)
def test_the_longest_prison_for_a_fine_goes_by_its_amount(
    country: str, fine: object, default: Term, outcome: Outcome
) -> None:
    [found] = came_to(fined(fine, default), f"FD-{country}", country)
    assert found.outcome is outcome


def test_half_of_the_fine_paid_halves_the_prison_for_it_and_the_rule_is_provisional() -> None:
    half = fined(Money("500", "SLE"), Term(days=100), Money("200", "SLE"), Money("50", "SLE"))
    [found] = came_to(half, "FD-SL", "SL")
    assert (found.outcome, found.least, found.most) == (WITHIN, 50, 50)
    assert found.rule.standing is Standing.PROVISIONAL
    months = fined(Money("500", "SLE"), Term(months=12), Money("250", "SLE"))
    [found] = came_to(months, "FD-SL", "SL")
    assert (found.least, found.most) == (182, 183)
    assert came_to(fined(Money("500", "SLE"), Term(days=9)), "FD-SL", "SL") == []


@pytest.mark.parametrize(
    "paid",
    [Money("250", "SLL"), Money("much", "SLE"), Unread("half"), Missing.UNKNOWN,
     Contested((Account(Money("1", "SLE"), "a", "p", "t", "d"), Account(Money("2", "SLE"), "b", "p", "t", "d")))],
)  # fmt: skip
def test_payments_that_are_not_settled_leave_open_what_is_left(paid: object) -> None:
    [found] = came_to(fined(Money("500", "SLE"), Term(days=100), paid), "FD-SL", "SL")
    assert (found.outcome, found.lacking) == (CANNOT_TELL, (Lack.PAYMENT,))


def test_more_paid_than_the_fine_leaves_nothing() -> None:
    [found] = came_to(fined(Money("500", "SLE"), Term(days=100), Money("600", "SLE")), "FD-SL", "SL")
    assert (found.least, found.most) == (0, 0)


def test_every_result_can_be_said_and_claims_nothing() -> None:
    cases = [
        (sentenced(), "MW", "2026-05-12"),
        (sentenced("2026"), "TZ", "2026-05-12"),
        (sentenced("2026-01-02"), "KE", "2026-05-12"),
        (sentenced(sentences=(sentence(),)), "MW", "2026-05-12"),
        (inside(Term(years=2)), "MW", "2027-11-01"),
        (inside(Term(years=2)), "TZ", "2026-11-01"),
        (fined(Money("500", "MWK"), Term(months=2), Money("5", "MWK")), "MW", "2026-05-12"),
    ]
    for case, country, today in cases:
        found = deadlines(case, book(country), today=date.fromisoformat(today))
        assert found
        for each in found:
            words = " ".join(
                (deadline_words.sentence(each, as_written), *deadline_words.details(each, as_written))
            )
            assert each.rule.citation in words or each.rule.id in words
            assert "{" not in words
            assert not any(word in words.casefold() for word in ("illegal", "guilty", "victim"))


DAYS = st.dates(date(2020, 1, 1), date(2026, 12, 1))


@given(DAYS, st.integers(0, 400), st.integers(0, 40), st.integers(0, 40), DAYS)
def test_more_precise_input_never_widens_the_bounds_nor_turns_a_sure_result(
    first: date, width: int, left: int, right: int, today: date
) -> None:
    """The narrow span lies in the wide one; so do its last days, and what was sure stays."""
    wide = (first, first + timedelta(days=width))
    narrow = (first + timedelta(days=min(left, width // 2)), wide[1] - timedelta(days=min(right, width // 2)))
    results = []
    for begin, end in (wide, narrow):
        on = within_bounds(Bounds(f"{begin}T00:00", f"{end}T24:00"))
        case = sentenced(sentences=(sentence(1, sentenced_on=on, term=Term(months=8), kind="prison_term"),))
        case = replace(case, episodes=(stay("sentenced", "2019-01-01"),))
        results.append([came_to(case, each, "MW", str(today)) for each in ("AP-MW-HC", "RM-MW")])
    for [loose], [tight] in zip(*results, strict=True):
        assert loose.due_first <= tight.due_first <= tight.due_last <= loose.due_last
        if loose.outcome in (OVERDUE, WITHIN):
            assert tight.outcome is loose.outcome
