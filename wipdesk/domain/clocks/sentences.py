"""Holds sentences against the longest term for the offence, or against a term that a rule names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.domain.clocks.classes import applies
from wipdesk.domain.clocks.counting import over_maximum
from wipdesk.domain.clocks.longest_terms import longest_term
from wipdesk.domain.clocks.results import ClockResult, Lack, Outcome, Used
from wipdesk.domain.clocks.rules import Unit
from wipdesk.domain.edtf import moved_by_days, moved_by_months
from wipdesk.domain.spans import days_held
from wipdesk.domain.stays import groups
from wipdesk.domain.told import accounts, date_told
from wipdesk.domain.values import Term

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wipdesk.domain.clocks.facts import FileFacts
    from wipdesk.domain.clocks.rules import ClockRule, RuleBook
    from wipdesk.domain.dates import PartialDate


def sentence_results(rule: ClockRule, book: RuleBook, file: FileFacts) -> Iterator[ClockResult]:
    """One result for each sentence that a rule applies to."""
    by_id = {one: matter for matter in file.matters for one in matter.ids}
    for group in groups(file.file.sentences, file.file.same_as):
        matter = by_id.get(group[0].parent)
        if matter is None:
            continue
        on = date_told(*(each.sentenced_on for each in group))
        sure, lacking = applies(rule, book, file, matter, on)
        terms = [each for record in group for each in accounts(record.term) if isinstance(each, Term)]
        if sure is False or not terms:
            continue
        outcome, lack = judged(rule, terms, longest_term(matter.charges, book.offences))
        if sure is None and outcome is Outcome.OVERDUE:
            outcome = Outcome.POSSIBLY
        yield ClockResult(
            rule=rule,
            outcome=outcome,
            matters=matter.ids,
            start=on,
            running=outcome in (Outcome.OVERDUE, Outcome.POSSIBLY) and is_served(file, on, terms),
            unit=Unit.NONE,
            used=_used(group),
            lacking=tuple(dict.fromkeys((*lack, *lacking))) if outcome is not Outcome.WITHIN else (),
        )


def judged(
    rule: ClockRule, terms: list[Term], maximum: tuple[int, int, int] | None
) -> tuple[Outcome, tuple[Lack, ...]]:
    """How the accounts of one term stand to the limit of a rule, and what is lacking."""
    limit = maximum if rule.unit is Unit.TERM else limit_as_term(rule)
    if limit is None:
        return Outcome.CANNOT_TELL, (Lack.MAXIMUM,)
    longer = {over_maximum((term.years, term.months, term.days), limit) for term in terms}
    if longer == {True}:
        return Outcome.OVERDUE, ()
    return (Outcome.WITHIN if longer == {False} else Outcome.POSSIBLY), ()


def is_served(file: FileFacts, on: PartialDate | None, terms: list[Term]) -> bool:
    """Whether a stretch as sentenced runs that began before the sentence would be over."""
    running = [each for each in file.stays if days_held([each.stretch], today=file.today).running]
    begun = [each.start for each in running if "sentenced" in each.regimes.codes]
    first = on.last_day if on else None
    if first is None:
        return bool(begun)
    over = max(
        moved_by_days(moved_by_months(first, 12 * each.years + each.months), each.days) for each in terms
    )
    return any(each is None or each.first_day is None or each.first_day <= over for each in begun)


def limit_as_term(rule: ClockRule) -> tuple[int, int, int] | None:
    """The limit of a rule in years, months and days; None if it has none."""
    if rule.limit is None:
        return None
    return (0, rule.limit, 0) if rule.unit is Unit.MONTHS else (0, 0, rule.limit)


def _used(group: tuple[Any, ...]) -> tuple[Used, ...]:
    return tuple(Used("sentence", each.id, "term") for each in group[:1])
