"""The half page she keeps says what was promised and answered, and nothing that could hurt her if it is seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from tests.reports.planted import planted_fields, planted_file, squeezed, text_of, token
from tests.reports.women import day, ident, mariama
from wipdesk.domain.lists import as_written
from wipdesk.domain.records.consent import Consent
from wipdesk.domain.records.task import Task
from wipdesk.reports import agreed
from wipdesk.reports.case_summary import PageFacts
from wipdesk.services.lists import load

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile

FACTS = PageFacts(
    today=date(2026, 6, 22),
    printed_at="2026-06-22 10:00",
    author="Isata",
    office="Bo office",
    practice=False,
)


def page_of(file: CaseFile) -> str:
    made = agreed.render(file, facts=FACTS, lists=load("sl"), say=as_written)
    assert made.pages == 1
    return " ".join(text_of(made.pdf).split())


def she(*asked: tuple[str, str, str], tasks: tuple[Task, ...] = ()) -> CaseFile:
    consents = tuple(
        Consent(id=ident(500 + at), parent="", about=about, answer=answer, date=day(when))
        for at, (about, answer, when) in enumerate(asked)
    )
    return replace(mariama(), consents=consents, tasks=tasks)


def test_no_word_that_anybody_wrote_stands_on_it() -> None:
    text = squeezed(page_of(planted_file()))
    assert not [field for field in planted_fields() if token(*field) in text]


def test_it_holds_her_code_and_neither_her_name_nor_her_charge() -> None:
    text = page_of(mariama())
    assert mariama().code in text
    for word in ("Mariama", "Koroma", "Larceny", "larceny", "Hawa"):
        assert word not in text


def test_what_she_took_back_last_is_what_stands_there() -> None:
    text = page_of(she(("family", "yes", "2026-03-01"), ("family", "withdrawn", "2026-05-01")))
    assert "That we tell your family: No longer" in text
    assert "That we tell your family: Yes" not in text


def test_a_promise_is_told_by_its_kind_and_day_and_one_about_health_or_children_not_at_all() -> None:
    tasks = (
        Task(
            id=ident(601),
            parent="",
            kind="surety_trace",
            what="ask Foday",
            state="open",
            due=day("2026-07-01"),
        ),
        Task(id=ident(602), parent="", kind="health_referral", what="the nurse", state="open"),
        Task(id=ident(603), parent="", kind="court_watch", what="go", state="failed"),
    )
    text = page_of(she(tasks=tasks))
    assert "Search for a surety, by 1 July 2026" in text
    for word in ("Foday", "clinic", "nurse", "Going to court"):
        assert word not in text
