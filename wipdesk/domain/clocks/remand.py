"""Holds remand against the longest terms of the charges: some law allows none where every one of them is short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.clocks.classes import applies
from wipdesk.domain.clocks.counting import over_maximum
from wipdesk.domain.clocks.facts import MatterFacts
from wipdesk.domain.clocks.longest_terms import terms_of
from wipdesk.domain.clocks.results import ClockResult, Lack, Outcome, Used
from wipdesk.domain.clocks.rules import Unit
from wipdesk.domain.clocks.sentences import limit_as_term
from wipdesk.domain.spans import days_held
from wipdesk.domain.stays import REMAND

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wipdesk.domain.clocks.classes import ChargeFacts
    from wipdesk.domain.clocks.facts import FileFacts
    from wipdesk.domain.clocks.rules import ClockRule, RuleBook
    from wipdesk.domain.stays import Stay


def remand_results(rule: ClockRule, book: RuleBook, file: FileFacts) -> Iterator[ClockResult]:
    """One result for a stretch on remand that runs today, over all charges for which she may be held in it."""
    going_on = [each for each in file.matters if not each.ended]
    matter = MatterFacts(file, tuple(record for each in going_on for record in each.group))
    if not matter.ids or any(each.convicted for each in going_on):
        return
    for stay in file.stays:
        if REMAND in stay.regimes.codes and days_held([stay.stretch], today=file.today).running:
            found = _result(rule, book, file, matter, stay)
            if found:
                yield found


def _result(
    rule: ClockRule, book: RuleBook, file: FileFacts, matter: MatterFacts, stay: Stay
) -> ClockResult | None:
    sure, lacking = applies(rule, book, file, matter, stay.start)
    charges = [each for each in matter.charges if not each.perhaps_over] or [
        each for each in matter.charges if not each.over
    ]
    longer = {_is_longer(each, rule, book) for each in charges}
    if sure is False or True in longer:
        return None
    in_doubt = sure is None or stay.regime != REMAND
    outcome = Outcome.POSSIBLY if in_doubt else Outcome.OVERDUE
    if not charges or None in longer:
        outcome, lacking = Outcome.CANNOT_TELL, (Lack.MAXIMUM if charges else Lack.NO_CHARGE,)
    return ClockResult(
        rule=rule,
        outcome=outcome,
        matters=matter.ids,
        start=stay.start,
        running=True,
        unit=Unit.NONE,
        used=(
            Used("custody_episode", stay.records[0], "from_date", stay.start),
            *(Used("charge", each.record, "maximum" if each.maximum else "offence") for each in charges),
        ),
        because=_labels(charges, book),
        lacking=lacking,
    )


def _labels(charges: list[ChargeFacts], book: RuleBook) -> tuple[str, ...]:
    codes = (code for each in charges for code in each.offences if code in book.offences)
    return tuple(dict.fromkeys(label for code in codes if (label := book.offences[code].label)))


def _is_longer(charge: ChargeFacts, rule: ClockRule, book: RuleBook) -> bool | None:
    """Whether a charge carries more than the limit; None where accounts or the list leave it open."""
    limit = limit_as_term(rule)
    if limit is None:
        return None
    found = {over_maximum(term, limit) if term else None for term in terms_of(charge, book.offences)}
    return found.pop() if len(found) == 1 else None
