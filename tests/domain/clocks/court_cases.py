"""Files and rules for the tests of clocks: the rules as shipped, and calendars whose year is known."""

from dataclasses import replace
from datetime import date, datetime
from functools import cache
from pathlib import Path

from wipdesk.domain.case_file import CaseFile
from wipdesk.domain.clocks.calendar import CourtCalendar
from wipdesk.domain.clocks.court_kinds import court_levels
from wipdesk.domain.clocks.deciding import clocks
from wipdesk.domain.clocks.reading import offences_of, read_rules
from wipdesk.domain.clocks.results import ClockResult
from wipdesk.domain.clocks.rules import RuleBook
from wipdesk.domain.dates import PartialDate, at_minute, on_day, within_bounds
from wipdesk.domain.edtf import read_edtf
from wipdesk.domain.records.charge import Charge
from wipdesk.domain.records.custody import CustodyEpisode
from wipdesk.domain.records.hearing import Hearing
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.records.woman import Woman
from wipdesk.services.lists import load

SHE = "a" * 32
TODAY = date(2026, 11, 23)
RESOURCES = Path(__file__).parents[3] / "resources"


@cache
def book(country: str, *, years: frozenset[int] = frozenset({2024, 2025, 2026})) -> RuleBook:
    """The rules of a country as shipped; the holidays of these years count as known."""
    read = read_rules((RESOURCES / "countries" / country.lower() / "clocks.toml").read_text(encoding="utf-8"))
    shared = [
        read_rules((RESOURCES / "clocks" / f"{each}.toml").read_text("utf-8")) for each in ("int", "org")
    ]
    calendar = read.calendar or CourtCalendar()
    known = replace(calendar, years=years)
    return RuleBook(
        country=country,
        rules=(*read.clocks, *(rule for each in shared for rule in each.clocks)),
        calendar=known,
        classes=read.classes,
        settings=read.settings,
        offences=offences_of(load("sl")),
        courts=court_levels(load("sl")),
    )


def told(text: str) -> PartialDate:
    """A date from EDTF or a minute."""
    if "T" in text and "/" not in text:
        return at_minute(datetime.fromisoformat(text))
    if len(text) == 10 and "/" not in text:
        return on_day(date.fromisoformat(text))
    read = read_edtf(text)
    assert read, text
    return within_bounds(read.widened)


def matter(number: int = 1, arrest: str = "", court: str = "", **more: object) -> Matter:
    facts = {"arrest_date": told(arrest)} if arrest else {}
    facts |= {"first_court_date": told(court)} if court else {}
    return Matter(id=f"matter {number}", parent=SHE, **{**facts, **more})


def charge(offence: str = "", number: int = 1, of: int = 1, **more: object) -> Charge:
    facts = {"offence": offence} if offence else {}
    return Charge(id=f"charge {number}", parent=f"matter {of}", **{**facts, **more})


def stay(regime: str, start: str, end: str = "", **more: object) -> CustodyEpisode:
    facts: dict[str, object] = {"to_date": told(end)} if end else {}
    name = f"stay {regime} {start} {end}"
    return CustodyEpisode(id=name, parent=SHE, regime=regime, from_date=told(start), **{**facts, **more})


def hearing(on: str, number: int = 1, of: int = 1, **more: object) -> Hearing:
    return Hearing(id=f"hearing {number}", parent=f"matter {of}", date=told(on), **more)


def file(**parts: object) -> CaseFile:
    woman = parts.pop("woman", {})
    return CaseFile(woman=Woman(id=SHE, **woman), **parts)


def counted(
    case: CaseFile, rule: str, country: str = "SL", today: date = TODAY, **more: object
) -> list[ClockResult]:
    """What one rule comes to."""
    rules = more.get("rules") or book(country)
    return [each for each in clocks(case, rules, today=today) if each.rule.id == rule]


def only(case: CaseFile, rule: str, country: str = "SL", today: date = TODAY) -> ClockResult:
    [result] = counted(case, rule, country, today)
    return result
