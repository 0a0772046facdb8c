"""What the rules about time come to on a woman's file, in words and as data."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from wipdesk.domain.clocks import deadline_words, wording
from wipdesk.domain.clocks.deadlines import deadlines
from wipdesk.domain.clocks.deciding import clocks
from wipdesk.domain.clocks.results import Outcome
from wipdesk.domain.limit_needs import is_open_appeal, limits_of
from wipdesk.domain.lists import as_written
from wipdesk.domain.naming import display_name
from wipdesk.domain.stays import groups
from wipdesk.services import clock_rules
from wipdesk.services.file_words import FileWords, Target, Tone
from wipdesk.storage import queries, reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.clocks.results import ClockResult
    from wipdesk.domain.clocks.rules import RuleBook
    from wipdesk.domain.lists import Say
    from wipdesk.storage.register import Register

KINDS = (
    *("woman", "custody_episode", "matter", "charge", "hearing", "bail", "sentence", "appeal"),
    "fine_payment",
)
"""The kinds of record that clocks are counted from; all that has to be read for many women."""

SOON = 3
"""Days ahead in which a limit that will be reached is shown as due."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockLine:
    """One result ready to be read: the sentence with its citation, what passed, what is lacking."""

    rule: str
    version: str
    outcome: Outcome
    sentence: str
    details: str
    lacking: tuple[str, ...]
    remarks: tuple[str, ...]
    tone: Tone
    target: Target
    result: ClockResult
    which: str = ""
    """The matter, where there are several."""


def book_of(register: Register) -> RuleBook:
    """The rules that stand in this office now."""
    return clock_rules.rules_of(register).book


def results(register: Register, file: CaseFile, *, book: RuleBook | None = None) -> tuple[ClockResult, ...]:
    """What the rules come to on a file today, the most urgent first."""
    return clocks(file, book or book_of(register), today=register.today())


def last_days(register: Register, file: CaseFile, *, book: RuleBook | None = None) -> tuple[ClockResult, ...]:
    """The last day for an appeal, the earliest release and what a fine comes to, by the rules of the country."""
    return deadlines(file, book or book_of(register), today=register.today())


def open_appeals(register: Register, file: CaseFile) -> tuple[ClockResult, ...]:
    """The last days for an appeal of which no notice is recorded, still to come or not long over."""
    today = register.today()
    return tuple(each for each in last_days(register, file) if is_open_appeal(file, each, today))


def lines(
    register: Register, file: CaseFile, say: Say = as_written, *, book: RuleBook | None = None
) -> tuple[ClockLine, ...]:
    """The results in words; a day for an appeal still to come before them, what else the settings come to after."""
    told = FileWords(register, file, say)
    matters = groups(file.matters, file.same_as)
    last = last_days(register, file, book=book)
    ahead = [each for each in last if each.running and each.rule.topic == "appeal"]
    named = {each.id: told.which(group[0]) for group in matters for each in group} if len(matters) > 1 else {}
    return tuple(
        replace(in_words(each, say), which=next((named[one] for one in each.matters if one in named), ""))
        for each in (*ahead, *results(register, file, book=book), *(one for one in last if one not in ahead))
    )


def in_words(result: ClockResult, say: Say = as_written) -> ClockLine:
    """One result in words."""
    told = deadline_words if result.rule.topic else wording
    return ClockLine(
        rule=result.rule.id,
        version=result.version,
        outcome=result.outcome,
        sentence=told.sentence(result, say),
        details="; ".join(told.details(result, say)),
        lacking=wording.lacking(result, say),
        remarks=wording.remarks(result, say),
        tone=_tone(result),
        target=_target(result),
        result=result,
    )


def due(register: Register) -> Iterator[tuple[CaseFile, tuple[ClockResult, ...]]]:
    """Every woman of whom some clock is due (`is_due`): her file, only what is counted, and those results.

    Reads every file: for a hundred thousand women this is work for the background.
    """
    book, today = book_of(register), register.today()
    with register.reading() as connection:
        for file in reading.many_files(connection, queries.women(connection), kinds=KINDS):
            found = tuple(each for each in limits_of(file, book, today=today) if is_due_on(file, each, today))
            if found:
                yield file, found


def is_due_on(file: CaseFile, result: ClockResult, today: date) -> bool:
    """As `is_due`; the last day for an appeal also for some time after it, unless notice was given."""
    if result.rule.topic != "appeal":
        return is_due(result, today)
    if not is_open_appeal(file, result, today):
        return False
    return is_due(result, today) or result.outcome in (Outcome.OVERDUE, Outcome.POSSIBLY)


def is_due(result: ClockResult, today: date) -> bool:
    """Whether somebody should act: a time that runs today and is passed, perhaps passed, or reached within days.

    A limit that was passed long ago and no longer runs stays on her file and on paper; it is no errand for today.
    """
    if not result.running:
        return False
    if result.outcome in (Outcome.OVERDUE, Outcome.POSSIBLY):
        return True
    return result.due_first is not None and (result.due_first.date() - today).days <= SOON


def as_data(result: ClockResult, say: Say = as_written) -> dict[str, Any]:
    """A result as plain data, with the values that were used."""
    line = in_words(result, say)
    return {
        "rule": result.rule.id,
        "version": result.version,
        "outcome": result.outcome.value,
        "sentence": line.sentence,
        "citation": result.rule.citation,
        "standing": result.rule.standing.value,
        "confidence": result.rule.confidence,
        "matters": list(result.matters),
        "running": result.running,
        "unit": result.unit.value,
        "at_least": result.least,
        "at_most": result.most,
        "due_first": result.due_first.isoformat(timespec="minutes") if result.due_first else None,
        "due_last": result.due_last.isoformat(timespec="minutes") if result.due_last else None,
        "over_at_least": result.over_least,
        "over_at_most": result.over_most,
        "used": [
            {
                "kind": used.kind,
                "record": used.record,
                "field": used.field,
                "earliest": used.date.sure_earliest if used.date else "",
                "latest": used.date.latest if used.date else "",
            }
            for used in result.used
        ],
        "lacking": [lack.value for lack in result.lacking],
        "lacking_words": list(line.lacking),
        "remarks": list(line.remarks),
        "also": [each.citation for each in result.also],
        "court_days": result.calendar,
    }


def heading(file: CaseFile, say: Say = as_written) -> dict[str, str]:
    """Which woman a result is about."""
    return {"id": file.woman.id, "code": file.code, "name": display_name(file, say)}


def _tone(result: ClockResult) -> Tone:
    if result.outcome is Outcome.OVERDUE:
        alarming = wording.is_alarming(result) and not result.rule.topic
        return Tone.RED if alarming else Tone.AMBER
    if result.outcome is Outcome.POSSIBLY:
        return Tone.AMBER
    return Tone.PLAIN


def _target(result: ClockResult) -> Target:
    """The fact that would decide it, or the first that was used."""
    fields = {"arrest": "arrest_date", "arrest_hour": "arrest_date", "first_court": "first_court_date"}
    fields |= {"court_hour": "first_court_date", "court_day": "first_court_date"}
    for lack in result.lacking:
        if lack.value in fields and result.matters:
            return Target("matter", result.matters[0], fields[lack.value])
    if result.used:
        return Target(result.used[-1].kind, result.used[-1].record, result.used[-1].field)
    return Target("matter", result.matters[0] if result.matters else "")
