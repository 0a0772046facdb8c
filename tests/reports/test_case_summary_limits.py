"""Limits of the law on a printed summary: the sentence with its section, the rule's version, what is lacking."""

from datetime import date

from tests.domain.clocks.court_cases import book, charge, file, hearing, matter, stay, told
from tests.reports.planted import text_of
from tests.reports.women import FACTS
from wipdesk.domain.case_file import CaseFile
from wipdesk.domain.clocks.deadlines import deadlines
from wipdesk.domain.clocks.deciding import clocks
from wipdesk.domain.lists import as_written
from wipdesk.domain.records.sentence import Sentence
from wipdesk.domain.typed_dates import read_date
from wipdesk.reports.case_summary import render
from wipdesk.reports.case_summary_clock import printed_appeals, printed_limits
from wipdesk.reports.faces import Face
from wipdesk.services.lists import load

TODAY = date(2026, 11, 23)
FRIDAY_TO_TUESDAY = matter(1, "2026-05-08T20:00", "2026-05-12T10:00")


def page(case: CaseFile) -> str:
    limits = clocks(case, book("SL"), today=TODAY)
    made = render(case, face=Face.COURT, facts=FACTS, lists=load("sl"), say=as_written, limits=limits)
    return " ".join(text_of(made.pdf).split())


def test_the_section_is_cited_where_the_rule_is_used_and_the_version_stands_below() -> None:
    text = page(file(matters=(FRIDAY_TO_TUESDAY,), charges=(charge("SL_LARC"),)))
    assert (
        "more than 72 h passed between arrest and first court appearance (Constitution 1991 s.17(3)(b);"
        in text
    )
    rule = book("SL").rule("SL-72H")
    assert rule
    assert f"Rules counted with: SL-72H@{rule.version}." in text
    assert "not legal advice" in text


def test_what_is_only_possible_says_what_is_not_known() -> None:
    text = page(file(matters=(matter(1, "2026-05-08", "2026-05-11"),), charges=(charge("SL_LARC"),)))
    assert "may have passed" in text
    assert (
        "Lacking: the hour of the arrest is not known; the hour of the court appearance is not known." in text
    )


def test_benchmarks_and_reminders_of_the_office_are_not_printed() -> None:
    case = file(
        matters=(FRIDAY_TO_TUESDAY,), charges=(charge("SL_LARC"),), episodes=(stay("remand", "2026-05-12"),)
    )
    printed = printed_limits(clocks(case, book("SL"), today=TODAY))
    assert [each.rule.id for each in printed] == ["SL-72H"]
    assert "ICCPR" not in page(case)


def test_a_provisional_rule_is_printed_as_provisional() -> None:
    begun = hearing("2026-03-02", stage="preliminary_investigation", outcome="adjourned")
    case = file(
        matters=(matter(1, "2026-03-01", "2026-03-02"),), charges=(charge("SL_MURDER"),), hearings=(begun,)
    )
    text = page(case)
    assert "Criminal Procedure Act 2024 Part IV ss.110-119" in text
    assert "Provisional: this rule is not confirmed." in text


def test_the_last_day_for_an_appeal_is_printed_and_for_the_court_only_while_it_is_to_come() -> None:
    given = Sentence(id="sentence 1", parent="matter 1", sentenced_on=told("2026-11-17"))
    case = file(matters=(matter(1, "2026-05-08"),), sentences=(given,))
    near, over = (deadlines(case, book("MW"), today=on) for on in (TODAY, date(2026, 12, 24)))
    near = tuple(each for each in near if each.rule.id == "AP-MW-HC")
    over = tuple(each for each in over if each.rule.id == "AP-MW-HC")
    made = render(case, face=Face.FULL, facts=FACTS, lists=load("sl"), say=as_written, limits=near)
    text = " ".join(text_of(made.pdf).split())
    assert "notice of appeal has to be given by 27 November 2026" in text
    assert "The last day: " in text
    assert "30 days for the petition" in text
    assert f"Rules counted with: {near[0].version}." in text
    assert printed_limits(near) == []
    assert len(printed_appeals(near, Face.COURT)) == len(printed_appeals(over, Face.FULL)) == 1
    assert printed_appeals(over, Face.COURT) == []


def test_the_charge_that_puts_the_matter_under_a_rule_is_printed() -> None:
    changed = (charge("SL_LARC", 1, status="amended"), charge("SL_MURDER", 2))
    text = page(file(matters=(matter(1, "2026-05-08", "2026-05-19"),), charges=changed))
    assert "This rule is counted because of the charge Murder" in text


def test_a_year_nobody_said_is_printed_as_what_it_is() -> None:
    of = matter(1, court="2026-05-19", arrest_date=read_date("8 May", today=TODAY))
    text = page(file(matters=(of,), charges=(charge("SL_LARC"),)))
    assert "the year of a date was not said; it may be an earlier one" in text
    assert "Limit passed" not in text
