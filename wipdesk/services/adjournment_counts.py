"""Adjournments over many files: how often, for whose reasons, in which court; each hearing counted once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.adjournments import (
    IN_DISPUTE,
    NOT_RECORDED,
    Sitting,
    is_to_come,
    reason_counted,
    side_counted,
    sittings,
    was_adjourned,
)
from wipdesk.domain.case_file import each_woman_once
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.told import codes_told
from wipdesk.services.office_lists import lists_of
from wipdesk.storage import queries, reading

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import CodeLists, Say
    from wipdesk.storage.register import Register

_KINDS = ("woman", "matter", "hearing")
_IN_DISPUTE = QT_TRANSLATE_NOOP("adjournments", "In dispute")
_NOT_RECORDED = QT_TRANSLATE_NOOP("adjournments", "Not recorded")


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What the hearings of many files add up to."""

    files: int
    """Women with a hearing in the time asked about; she with several files counts once."""
    hearings: int
    adjourned: int
    in_dispute: int
    """Hearings of which accounts differ whether they were put off."""
    still_to_come: int
    """Hearings of days to come that are said, already, to have been put off; they are counted nowhere else."""
    by_reason: tuple[tuple[str, int], ...]
    by_side: tuple[tuple[str, int], ...]
    by_court: tuple[tuple[str, int], ...]
    by_court_and_reason: tuple[tuple[str, str, int], ...]


def adjournment_counts(
    register: Register, *, since: date | None = None, until: date | None = None, court: str = ""
) -> Counts:
    """Count over all files; of a time, only hearings that lie in it beyond doubt; of one court, only its own."""
    lists = lists_of(register)
    with register.reading() as connection:
        files = list(reading.many_files(connection, queries.women(connection), kinds=_KINDS))
    today = register.today()
    return counted(each_woman_once(files), lists, today=today, since=since, until=until, court=court)


def counted(
    files: Iterable[CaseFile],
    lists: CodeLists,
    *,
    today: date,
    since: date | None = None,
    until: date | None = None,
    court: str = "",
) -> Counts:
    """Count over these files, none of them the same woman."""
    tally: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    sides: Counter[str] = Counter()
    courts: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for file in files:
        held = [each for each in sittings(file) if _within(each, since, until)]
        told = [(each, _court(file, each)) for each in held]
        told = [(each, where) for each, where in told if not court or where == court]
        ahead = [each for each, _ in told if is_to_come(each, today)]
        tally["still_to_come"] += sum(was_adjourned(each) is not False for each in ahead)
        told = [(each, where) for each, where in told if not is_to_come(each, today)]
        tally["files"] += bool(told)
        for sitting, where in told:
            put_off = was_adjourned(sitting)
            tally["hearings"] += 1
            tally["in_dispute"] += put_off is None
            if put_off:
                reason = reason_counted(sitting)
                tally["adjourned"] += 1
                reasons[reason] += 1
                sides[side_counted(sitting, lists)] += 1
                courts[where] += 1
                pairs[where, reason] += 1
    return Counts(
        files=tally["files"],
        hearings=tally["hearings"],
        adjourned=tally["adjourned"],
        in_dispute=tally["in_dispute"],
        still_to_come=tally["still_to_come"],
        by_reason=_most_first(reasons),
        by_side=_most_first(sides),
        by_court=_most_first(courts),
        by_court_and_reason=tuple(
            (*pair, count) for pair, count in sorted(pairs.items(), key=lambda each: (-each[1], each[0]))
        ),
    )


def in_words(name: str, code: str, lists: CodeLists, say: Say) -> str:
    """A counted code of a list in words."""
    special = {IN_DISPUTE: _IN_DISPUTE, NOT_RECORDED: _NOT_RECORDED}
    return say("adjournments", special[code]) if code in special else lists[name].label(code, say)


def _court(file: CaseFile, sitting: Sitting) -> str:
    """The court of a hearing; failing that of its matter."""
    told = codes_told(*(each.court for each in sitting.records))
    if not told.codes and not told.unsure:
        parents = {each.parent for each in sitting.records}
        told = codes_told(*(each.court for each in file.matters if each.id in parents))
    if len(told.codes) > 1 or (told.codes and told.unsure):
        return IN_DISPUTE
    return next(iter(told.codes), NOT_RECORDED)


def _within(sitting: Sitting, since: date | None, until: date | None) -> bool:
    if since is None and until is None:
        return True
    first = sitting.date.first_day if sitting.date else None
    last = sitting.date.last_day if sitting.date else None
    return not (since and (first is None or first < since)) and not (until and (last is None or last > until))


def _most_first(found: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(found.items(), key=lambda each: (-each[1], each[0])))
