"""The day of release if the share of a term that a rule names is taken off for conduct: a day to ask about."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from wipdesk.domain.clocks.counting import over_maximum
from wipdesk.domain.clocks.results import ClockResult, Lack, Outcome, Used, year_not_said
from wipdesk.domain.clocks.rules import Unit
from wipdesk.domain.edtf import moved_by_days, moved_by_months
from wipdesk.domain.stays import groups
from wipdesk.domain.told import accounts, codes_told, date_told
from wipdesk.domain.values import Missing, Term

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wipdesk.domain.clocks.facts import FileFacts
    from wipdesk.domain.clocks.rules import ClockRule, LegalSetting, RuleBook
    from wipdesk.domain.records.sentence import Sentence

_PRISON = frozenset({"prison_term", "prison_min_30"})
_SILENT = (Missing.NONE, Missing.NOT_ASKED)
_LAST_MINUTE = time(23, 59)


def release_results(
    rule: ClockRule, setting: LegalSetting, book: RuleBook, file: FileFacts
) -> Iterator[ClockResult]:
    """One result for each sentence of prison of a woman who is held."""
    if not setting.one_in or not file.held:
        return
    by_id = {one: matter for matter in file.matters for one in matter.ids}
    for group in groups(file.file.sentences, file.file.same_as):
        kinds = codes_told(*(each.kind for each in group))
        matter = by_id.get(group[0].parent)
        if matter and kinds.codes & _PRISON and not kinds.codes & set(setting.never_for):
            yield _result(rule, setting, file, matter.ids, group)


def _result(
    rule: ClockRule,
    setting: LegalSetting,
    file: FileFacts,
    matters: tuple[str, ...],
    group: tuple[Sentence, ...],
) -> ClockResult:
    on = date_told(*(each.sentenced_on for each in group))
    said = [one for each in group for one in accounts(each.term) if one not in _SILENT]
    terms = [each for each in said if isinstance(each, Term)]
    first = on.first_day if on and terms else None
    last = on.last_day if on and terms else None
    unsettled = len(terms) < len(said)
    due_first = min((_earliest(first, term, setting) for term in terms), default=None) if first else None
    due_last = max((_latest(last, term, setting) for term in terms), default=None) if last else None
    lacking = (Lack.TERM,) if not terms or unsettled else () if first and last else (Lack.START,)
    outcome = _outcome(due_first, due_last, file.today)
    if unsettled:
        outcome = Outcome.CANNOT_TELL
    used = [Used("sentence", group[0].id, "sentenced_on", on), Used("sentence", group[0].id, "term")]
    result = ClockResult(
        rule=rule,
        outcome=outcome,
        matters=matters,
        start=on,
        running=True,
        unit=Unit.DAYS,
        due_first=datetime.combine(due_first, _LAST_MINUTE) if due_first else None,
        due_last=datetime.combine(due_last, _LAST_MINUTE) if due_last else None,
        used=tuple(used),
        lacking=lacking if outcome is not Outcome.WITHIN else (),
    )
    return year_not_said(result, on)


def _outcome(first: date | None, last: date | None, today: date) -> Outcome:
    """Never more than possible: whether days were lost is not in the file."""
    if first and today < first:
        return Outcome.WITHIN
    return Outcome.POSSIBLY if first and last else Outcome.CANNOT_TELL


def _earliest(start: date, term: Term, setting: LegalSetting) -> date:
    """With the whole share rounded up, and the term over on the day before its last."""
    return _less(start, moved_by_days(_end(start, term), -1), term, setting, rounded_up=True)


def _latest(start: date, term: Term, setting: LegalSetting) -> date:
    return _less(start, _end(start, term), term, setting, rounded_up=False)


def _less(start: date, end: date, term: Term, setting: LegalSetting, *, rounded_up: bool) -> date:
    length, share = (end - start).days, setting.one_in or 1
    longer = over_maximum((term.years, term.months, term.days), (0, setting.over_months or 0, 0))
    if longer is False or (longer is None and not rounded_up):
        return end
    off = -(-length // share) if rounded_up else length // share
    least = moved_by_days(moved_by_months(start, setting.never_below_months or 0), -1 if rounded_up else 0)
    return min(end, max(least, end - timedelta(days=off)))


def _end(start: date, term: Term) -> date:
    return moved_by_days(moved_by_months(start, 12 * term.years + term.months), term.days)
