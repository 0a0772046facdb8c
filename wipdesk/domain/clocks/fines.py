"""What a rule on fines says of the prison for one that is not paid: the longest for its amount, and what is left."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_CEILING, Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from wipdesk.domain.clocks.counting import over_maximum, term_in_days
from wipdesk.domain.clocks.reading import term_of
from wipdesk.domain.clocks.results import ClockResult, Lack, Outcome, Used
from wipdesk.domain.clocks.rules import Unit
from wipdesk.domain.clocks.sentences import is_served
from wipdesk.domain.stays import groups
from wipdesk.domain.told import accounts, date_told
from wipdesk.domain.values import Missing, Money, Term

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wipdesk.domain.clocks.facts import FileFacts
    from wipdesk.domain.clocks.rules import ClockRule, LegalSetting, RuleBook
    from wipdesk.domain.values import AnyValue

_SILENT = (Missing.NONE, Missing.NOT_ASKED)


def fine_results(
    rule: ClockRule, setting: LegalSetting, book: RuleBook, file: FileFacts
) -> Iterator[ClockResult]:
    """The longest prison for each fine by its amount, and what is left of it after payments."""
    by_id = {one: matter for matter in file.matters for one in matter.ids}
    for group in groups(file.file.sentences, file.file.same_as):
        matter = by_id.get(group[0].parent)
        terms = _told(each.default_term for each in group)
        if matter is None or not terms:
            continue
        fines = _told(each.fine for each in group)
        used: tuple[Used, ...] = (
            Used("sentence", group[0].id, "default_term"),
            Used("sentence", group[0].id, "fine"),
        )
        if setting.amounts:
            outcome, lacking = _longest(setting, fines, terms)
            longer = outcome in (Outcome.OVERDUE, Outcome.POSSIBLY)
            found = _result(rule, matter.ids, outcome, lacking, used)
            yield replace(found, running=longer and _is_inside(file, group, terms))
        paid = [each for each in file.file.fine_payments if each.parent in {one.id for one in group}]
        if paid and setting.pro_rata:
            payments = groups(paid, file.file.same_as)
            left = _left(fines, terms, [_told(each.amount for each in one) for one in payments])
            used = (*used, *(_payment(each) for each in payments))
            still_inside = left == (0, 0) and _is_inside(file, group, terms)
            outcome = Outcome.WITHIN if left else Outcome.CANNOT_TELL
            outcome = Outcome.POSSIBLY if still_inside else outcome
            found = _result(rule, matter.ids, outcome, (Lack.PAYMENT,), used, left)
            yield replace(found, running=still_inside)


def _is_inside(file: FileFacts, group: tuple[Any, ...], terms: list[object]) -> bool:
    """Whether she serves it today: the prison for the fine, after what else the sentence gives."""
    on = date_told(*(each.sentenced_on for each in group))
    besides = [each for each in _told(each.term for each in group) if isinstance(each, Term)] or [Term()]
    both = [
        Term(years=one.years + term.years, months=one.months + term.months, days=one.days + term.days)
        for one in besides
        for term in terms
        if isinstance(term, Term)
    ]
    return is_served(file, on, both)


def _payment(group: tuple[Any, ...]) -> Used:
    return Used("fine_payment", group[0].id, "amount", date_told(*(each.paid_on for each in group)))


def _result(
    rule: ClockRule,
    matters: tuple[str, ...],
    outcome: Outcome,
    lacking: tuple[Lack, ...],
    used: tuple[Used, ...],
    left: tuple[int, int] | None = None,
) -> ClockResult:
    return ClockResult(
        rule=rule,
        outcome=outcome,
        matters=matters,
        unit=Unit.DAYS if left else Unit.NONE,
        least=left[0] if left else None,
        most=left[1] if left else None,
        used=used,
        lacking=lacking if outcome is Outcome.CANNOT_TELL else (),
    )


def _told(values: Iterable[AnyValue]) -> list[object]:
    """Every account of one fact over its records; those that say nothing are passed over."""
    return [one for value in values for one in accounts(value) if one not in _SILENT]


def _longest(
    setting: LegalSetting, fines: list[object], terms: list[object]
) -> tuple[Outcome, tuple[Lack, ...]]:
    limits = [_limit(setting, each) for each in fines]
    known = [each for each in limits if each]
    if not known or len(known) < len(limits) or not all(isinstance(each, Term) for each in terms):
        return Outcome.CANNOT_TELL, (Lack.PAYMENT,)
    longer = {
        over_maximum((each.years, each.months, each.days), limit)
        for each in terms
        if isinstance(each, Term)
        for limit in known
    }
    if longer == {True}:
        return Outcome.OVERDUE, ()
    return (Outcome.WITHIN if longer == {False} else Outcome.POSSIBLY), ()


def _limit(setting: LegalSetting, fine: object) -> tuple[int, int, int] | None:
    amount = _amount(fine)
    if amount is None or not isinstance(fine, Money) or fine.currency != setting.currency:
        return None
    at = sum(amount > each for each in setting.amounts)
    return term_of(setting.terms[at]) if at < len(setting.terms) else None


def _amount(money: object) -> Decimal | None:
    try:
        found = Decimal(money.amount) if isinstance(money, Money) else None
    except InvalidOperation:
        return None
    return found if found is not None and found.is_finite() and found >= 0 else None


def _left(fines: list[object], terms: list[object], payments: list[list[object]]) -> tuple[int, int] | None:
    """Days that are left in proportion, at least and at most; None where accounts or currencies differ."""
    money = [*fines, *(one for each in payments for one in each)]
    amounts = [_amount(each) for each in money]
    currencies = {each.currency for each in money if isinstance(each, Money)}
    single = len(set(fines)) == 1 and len(set(terms)) == 1 and all(len(set(each)) == 1 for each in payments)
    term = terms[0]
    if not single or None in amounts or len(currencies) != 1 or not isinstance(term, Term):
        return None
    fine, paid = _amount(fines[0]), sum((_amount(each[0]) or Decimal(0) for each in payments), Decimal(0))
    if not fine:
        return None
    share = max(Decimal(0), 1 - paid / fine)
    shortest, longest = term_in_days((term.years, term.months, term.days))
    return int(shortest * share), int((longest * share).to_integral_value(ROUND_CEILING))
