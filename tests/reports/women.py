"""Invented women whose summaries the tests print."""

from dataclasses import replace
from datetime import date
from typing import Any

from wipdesk.domain.case_file import CaseFile
from wipdesk.domain.dates import PartialDate, on_day, within_bounds
from wipdesk.domain.edtf import Bounds, end_of, start_of
from wipdesk.domain.records.alias import Alias
from wipdesk.domain.records.bail import BailDecision
from wipdesk.domain.records.charge import Charge
from wipdesk.domain.records.child import Child
from wipdesk.domain.records.contact import Contact
from wipdesk.domain.records.custody import CustodyEpisode
from wipdesk.domain.records.encounter import Encounter
from wipdesk.domain.records.hearing import Hearing
from wipdesk.domain.records.id_number import IdNumber
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.records.note import Note
from wipdesk.domain.records.representation import Representation
from wipdesk.domain.records.task import Task
from wipdesk.domain.records.tie import Tie
from wipdesk.domain.records.woman import Woman
from wipdesk.domain.typed_dates import read_date
from wipdesk.domain.values import Account, AnyValue, Contested, Missing, Money
from wipdesk.reports.case_summary import PageFacts, Rendered, render
from wipdesk.reports.faces import Face
from wipdesk.services.lists import load

TODAY = date(2026, 11, 23)
SHE, ISATA, FATMATA = "7a1b" * 8, "1" * 32, "2" * 32
FACTS = PageFacts(
    today=TODAY,
    printed_at="23 November 2026, 09:30",
    author="Isata Conteh",
    office="Bo district office",
    practice=True,
)


def ident(number: int) -> str:
    return f"{number:032x}"


def day(text: str, source: str = "") -> PartialDate:
    return on_day(date.fromisoformat(text), source=source)


def between(first: str, last: str, source: str = "") -> PartialDate:
    return within_bounds(
        Bounds(start_of(date.fromisoformat(first)), end_of(date.fromisoformat(last))), source=source
    )


def age(words: str) -> PartialDate:
    """A birth told as an age on 22 June 2026."""
    found = read_date(words, today=date(2026, 6, 22), age=True)
    assert isinstance(found, PartialDate)
    return found


def two(*values: AnyValue) -> Contested:
    authors = (ISATA, FATMATA, ISATA)
    return Contested(
        tuple(
            Account(value, f"{number:016x}", authors[number], f"2026-05-0{number + 3}T10:42:07+00:00", "d")
            for number, value in enumerate(values)
        )
    )


def printed(
    file: CaseFile, face: Face = Face.FULL, *, facts: PageFacts = FACTS, say: object = None
) -> Rendered:
    return render(file, face=face, facts=facts, lists=load("sl"), say=say or (lambda _context, text: text))


def mariama() -> CaseFile:
    """An ordinary file: seven hearings, two children, bail not met."""
    return CaseFile(
        woman=_mariama(),
        aliases=(Alias(id=ident(2), parent=SHE, text="Mamie", kind="nickname"),),
        id_numbers=(
            IdNumber(id=ident(3), parent=SHE, number="BO/F/112/25", kind="prison_no_remand", place="BO"),
        ),
        contacts=(
            Contact(
                id=ident(4),
                parent=SHE,
                name="Hawa Kɔrɔma",
                relation="sister",
                phone="076 000 111",
                safe_to_call=True,
            ),
        ),
        matters=(_matter(),),
        charges=(_charge(),),
        episodes=_episodes(),
        hearings=_hearings(),
        bails=(_bail(),),
        representations=(
            Representation(id=ident(9), parent=SHE, provider="none_self", status="referred_pending"),
        ),
        children=(
            Child(id=ident(10), birth_date=age("17 months"), where="inside_with_mother", sex="female"),
            Child(id=ident(11), birth_date=age("about 7"), where="grandmother", school="in_school"),
        ),
        ties=(
            Tie(id=ident(12), parent=ident(10), woman=SHE, relation="mother"),
            Tie(id=ident(13), parent=ident(11), woman=SHE, relation="mother"),
        ),
        **_work(),
        people={ISATA: "Isata Conteh", FATMATA: "Fatmata Bah"},
        version=64,
    )


def _mariama() -> Woman:
    return Woman(
        id=SHE,
        name_given="Mariama",
        name_family="Kɔrɔma",
        birth_date=age("about 34"),
        language="mende",
        other_languages="Krio",
        interpreter_needed=True,
        occupation="petty_trade",
        main_earner=True,
        no_children=False,
        home_town="Gerihun",
        consent_service="given_oral",
    )


def _matter() -> Matter:
    return Matter(
        id=ident(1),
        parent=SHE,
        court="SL_MC",
        court_place="Bo",
        arrest_date=between("2025-10-04", "2025-10-07", "self"),
        arrest_place="Gerihun market",
        arrest_agency="police",
        first_court_date=day("2025-10-15", "court_file"),
        complainant_relation="creditor",
        trial_began=Missing.NONE,
    )


def _charge() -> Charge:
    return Charge(
        id=ident(5),
        parent=ident(1),
        offence="SL_FRAUDCONV",
        offence_text="debt to a trader",
        statute="Larceny Act 1916 s.20(1)(iv)",
        charged_on=day("2025-10-15"),
        plea="none_taken",
        amount_involved=Money("4500", "SLE"),
    )


def _episodes() -> tuple[CustodyEpisode, ...]:
    return (
        CustodyEpisode(
            id=ident(6),
            parent=SHE,
            regime="police",
            place="PS_BO",
            from_date=between("2025-10-04", "2025-10-07", "self"),
            to_date=day("2025-10-15", "court_file"),
            ended_by="to_court",
        ),
        CustodyEpisode(
            id=ident(7),
            parent=SHE,
            regime="remand",
            place="BO",
            from_date=day("2025-10-15", "warrant"),
            authority_document="remand_warrant",
        ),
    )


def _bail() -> BailDecision:
    return BailDecision(
        id=ident(8),
        parent=ident(1),
        state="granted_unmet",
        decided_on=day("2025-10-15"),
        amount=Money("10000", "SLE"),
        conditions="One surety who lives in Bo.",
        sureties_required=1,
        sureties_found=0,
        unmet_reason="no_surety_found",
    )


def _hearings() -> tuple[Hearing, ...]:
    rows = (
        ("2025-10-15", "bail_granted", "", "produced", "court_file", ""),
        ("2025-10-29", "adjourned", "witness_absent", "produced", "court_file", "2025-11-26"),
        ("2025-11-26", "adjourned", "magistrate_absent", "produced", "self", "2026-01-14"),
        ("2026-01-14", "adjourned", "not_produced", "not_produced_no_transport", "prison_reg", "2026-03-11"),
        ("2026-03-11", "adjourned", "magistrate_absent", "produced", "court_file", "2026-06-10"),
        ("2026-06-10", "adjourned", "file_missing", "produced", "court_file", ""),
        (
            "2026-11-12",
            "adjourned",
            "magistrate_absent",
            "not_produced_no_fuel_or_escort",
            "court_file",
            "2026-12-03",
        ),
    )
    return tuple(
        Hearing(
            id=ident(100 + number),
            parent=ident(1),
            date=day(when),
            court="SL_MC",
            court_place="Bo",
            outcome=outcome,
            adjournment_reason=reason or Missing.NOT_ASKED,
            produced=brought,
            source=source,
            representation="none_self",
            next_date=day(following) if following else Missing.NOT_ASKED,
        )
        for number, (when, outcome, reason, brought, source, following) in enumerate(rows)
    )


def _work() -> dict[str, Any]:
    return {
        "tasks": (
            Task(
                id=ident(14),
                parent=SHE,
                kind="surety_trace",
                what="Ask her brother in Kenema",
                state="open",
                due=day("2026-12-01"),
                assigned_to=ISATA,
            ),
            Task(id=ident(15), parent=SHE, kind="bail_form", state="done", done_on=day("2026-11-02")),
        ),
        "encounters": (
            Encounter(
                id=ident(16),
                parent=SHE,
                date=day("2026-11-02"),
                seen="seen",
                promised="Bring news of the boy",
            ),
        ),
        "notes": (
            Note(
                id=ident(17),
                parent=SHE,
                date=day("2026-11-02"),
                kind="interview",
                text="She asks for her sister.",
            ),
        ),
    }


def disputed() -> CaseFile:
    """Mariama's file after a merge: her arrest, a hearing and her place are told in two ways."""
    file = mariama()
    arrest = two(day("2025-10-06", "self"), day("2025-10-09", "police"))
    hearings = list(file.hearings)
    hearings[2] = replace(hearings[2], adjournment_reason=two("magistrate_absent", "witness_absent"))
    hearings[6] = replace(hearings[6], next_date=two(day("2026-11-26"), day("2026-12-03")))
    return replace(
        file,
        woman=replace(file.woman, name_family=two("Kɔrɔma", "Koroma")),
        matters=(replace(file.matters[0], arrest_date=arrest),),
        episodes=(
            replace(file.episodes[0], from_date=arrest),
            replace(file.episodes[1], place=two("BO", "KENF")),
        ),
        hearings=tuple(hearings),
        children=(replace(file.children[0], birth_date=two(age("17 months"), age("2"))), file.children[1]),
    )


def empty() -> CaseFile:
    """Only a nickname is known."""
    return CaseFile(woman=Woman(id=SHE), aliases=(Alias(id=ident(2), parent=SHE, text="Mamie"),))
