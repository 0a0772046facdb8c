"""Limits of time as errands: appeals, sentences, and a woman who was never in court."""

from dataclasses import replace
from datetime import date

import pytest

from tests.domain.detention import SHE, TODAY, between, day, file, matter, stay
from wipdesk.domain.case_file import CaseFile
from wipdesk.domain.clocks import deadline_words
from wipdesk.domain.clocks.deciding import clocks
from wipdesk.domain.clocks.results import Outcome
from wipdesk.domain.clocks.wording import sentence
from wipdesk.domain.errands import on_page
from wipdesk.domain.limit_needs import APPEAL_ASKED_FOR, limits_of
from wipdesk.domain.lists import as_written
from wipdesk.domain.need import NeedKind, Urgency
from wipdesk.domain.needs import needs
from wipdesk.domain.records.appeal import Appeal
from wipdesk.domain.records.charge import Charge
from wipdesk.domain.records.fine_payment import FinePayment
from wipdesk.domain.records.hearing import Hearing
from wipdesk.domain.records.representation import Representation
from wipdesk.domain.records.sentence import Sentence
from wipdesk.domain.values import Missing, Money, Term
from wipdesk.services.clock_rules import shipped_book

HELP = (Representation(id="help", parent=SHE, provider="lab_lawyer"),)


def hearing(number: int, on: object) -> Hearing:
    return Hearing(id=f"hearing {number}", parent="matter 1", date=on)


def asked(opened: CaseFile) -> list[NeedKind]:
    return [each.why for each in needs(opened, today=TODAY)]


def convicted(on: str, *appeals: Appeal) -> CaseFile:
    given = Sentence(id="sentence", parent="matter 1", kind="prison_term", sentenced_on=day(on))
    convicted_there = matter(court="KE_M", outcome="sentenced")
    return file(
        stay("sentenced", day(on)),
        matters=(convicted_there,),
        sentences=(given,),
        appeals=appeals,
        representations=HELP,
    )


def appeals_asked(opened: CaseFile) -> list[Urgency]:
    limits = limits_of(opened, shipped_book("ke"), today=TODAY)
    found = needs(opened, today=TODAY, limits=limits)
    return [each.urgency for each in found if each.limit and each.limit.rule.id == "AP-KE-HC"]


@pytest.mark.parametrize(
    ("on", "urgency"),
    [("2026-11-20", [Urgency.SOON]), ("2026-10-20", [Urgency.NOW]), ("2025-11-20", [])],
)
def test_the_last_day_for_an_appeal_is_said_while_near_and_for_some_time_after(
    on: str, urgency: list[Urgency]
) -> None:
    assert APPEAL_ASKED_FOR < 365
    assert appeals_asked(convicted(on)) == urgency


@pytest.mark.parametrize(
    ("facts", "asked_for"),
    [
        ({"status": "notice_filed", "filed_on": day("2026-11-01")}, False),
        ({"status": "abandoned"}, False),
        ({"status": "none"}, True),
    ],
)
def test_nobody_is_asked_for_an_appeal_of_which_notice_was_given(
    facts: dict[str, object], asked_for: bool
) -> None:
    appeal = Appeal(id="appeal", parent="matter 1", kind="appeal_both", **facts)
    assert bool(appeals_asked(convicted("2026-10-20", appeal))) is asked_for


@pytest.mark.parametrize(
    ("regime", "begun", "shown"),
    [("sentenced", "2026-10-01", True), ("remand", "2026-10-01", False), ("sentenced", "2027-09-01", False)],
)
def test_a_sentence_longer_than_a_rule_gives_is_said_while_she_serves_it(
    regime: str, begun: str, shown: bool
) -> None:
    given = Sentence(id="sentence", parent="matter 1", term=Term(months=6), sentenced_on=day("2026-10-01"))
    charged = Charge(id="charge", parent="matter 1", offence="SL_LOITER")
    opened = file(stay(regime, day(begun)), matters=(matter(),), charges=(charged,), sentences=(given,))
    on = date(2027, 9, 23) if begun.startswith("2027") else TODAY
    found = needs(opened, today=on, limits=limits_of(opened, shipped_book("sl"), today=on))
    about = [each for each in found if each.limit and each.limit.rule.id == "SL-LOIT1M"]
    assert [(each.urgency, each.kind, each.field) for each in about] == (
        [(Urgency.PAST, "sentence", "term")] if shown else []
    )


@pytest.mark.parametrize(
    ("months", "regime", "begun", "shown"),
    [
        (3, "sentenced", "2026-10-01", True),
        (1, "sentenced", "2026-10-01", False),
        (3, "remand", "2026-10-01", False),
        (3, "sentenced", "2027-09-01", False),
    ],
)
def test_prison_for_a_fine_that_is_longer_than_a_rule_gives_is_said_while_she_serves_it(
    months: int, regime: str, begun: str, shown: bool
) -> None:
    """By the rule of Malawi one month is the longest for a fine up to 1,000 kwacha."""
    given = Sentence(
        id="sentence",
        parent="matter 1",
        kind="fine_or_prison",
        fine=Money("800", "MWK"),
        default_term=Term(months=months),
        sentenced_on=day("2026-10-01"),
    )
    opened = file(stay(regime, day(begun)), matters=(matter(),), sentences=(given,))
    on = date(2027, 9, 23) if begun.startswith("2027") else TODAY
    found = on_page(opened, limits_of(opened, shipped_book("mw"), today=on), today=on)
    about = [each for each in found if each.limit and each.limit.rule.topic == "fine_default"]
    assert [(each.urgency, each.kind, each.field) for each in about] == (
        [(Urgency.PAST, "sentence", "default_term")] if shown else []
    )


@pytest.mark.parametrize(
    ("paid", "regime", "shown"),
    [("500", "sentenced", True), ("400", "sentenced", False), ("500", "remand", False)],
)
def test_a_fine_that_is_paid_while_she_still_serves_the_prison_for_it_is_said(
    paid: str, regime: str, shown: bool
) -> None:
    given = Sentence(
        id="sentence",
        parent="matter 1",
        kind="fine_or_prison",
        fine=Money("500", "SLE"),
        default_term=Term(months=6),
        sentenced_on=day("2026-10-01"),
    )
    payment = FinePayment(
        id="payment", parent="sentence", amount=Money(paid, "SLE"), paid_on=day("2026-11-01")
    )
    opened = file(
        stay(regime, day("2026-10-01")), matters=(matter(),), sentences=(given,), fine_payments=(payment,)
    )
    found = on_page(opened, limits_of(opened, shipped_book("sl"), today=TODAY), today=TODAY)
    about = [each for each in found if each.limit and each.limit.rule.topic == "fine_default"]
    assert [(each.urgency, each.kind, each.field) for each in about] == (
        [(Urgency.NOW, "sentence", "default_term")] if shown else []
    )
    if shown and about[0].limit:
        assert "nothing of the prison for the fine is left" in deadline_words.sentence(
            about[0].limit, as_written
        )


@pytest.mark.parametrize(
    ("facts", "shown"),
    [
        ({"arrest_date": day("2026-08-01")}, True),
        ({"arrest_date": day("2026-11-01")}, True),
        ({"arrest_date": day("2026-11-15")}, False),
        ({"arrest_date": between("2026-08-01", "2026-11-20")}, False),
        ({"arrest_date": day("2026-08-01"), "first_court_date": day("2026-08-03")}, False),
        ({"arrest_date": day("2026-08-01"), "police_bail": "yes"}, False),
        ({"arrest_date": day("2026-08-01"), "outcome": "discharged"}, False),
    ],
)
def test_an_arrest_after_which_nothing_is_told_is_asked_about(facts: dict[str, object], shown: bool) -> None:
    opened = file(matters=(matter(**facts),), representations=HELP)
    assert (NeedKind.NO_HEARING in asked(opened)) is shown


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"arrest_date": day("2026-10-01")}, "since the arrest, with no hearing recorded"),
        (
            {"arrest_date": day("2026-10-01"), "first_court_date": day("2026-10-03")},
            "since her first day in court, with no hearing recorded",
        ),
        ({}, "since the charge, with no hearing recorded"),
    ],
)
def test_a_woman_who_was_never_in_court_is_counted_from_what_is_told(
    facts: dict[str, object], words: str
) -> None:
    charged = Charge(id="charge", parent="matter 1", charged_on=day("2026-10-05"))
    opened = file(stay("remand", day("2026-10-01")), matters=(matter(**facts),), charges=(charged,))
    [found] = [
        each for each in clocks(opened, shipped_book("sl"), today=TODAY) if each.rule.id == "ORG-NOHEAR"
    ]
    assert (found.outcome, found.running) == (Outcome.OVERDUE, True)
    assert words in sentence(found, as_written)
    listed = replace(opened, hearings=(hearing(1, day("2026-12-01")), hearing(2, Missing.NOT_ASKED)))
    found_then = clocks(listed, shipped_book("sl"), today=TODAY)
    assert "ORG-NOHEAR" not in {each.rule.id for each in found_then}, (
        "one without a date may have been yesterday"
    )
