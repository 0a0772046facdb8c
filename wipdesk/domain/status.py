"""Her legal status, worked out from stretches of detention and matters; somebody may say otherwise, with a reason.

The rules are asked in order, and the first that holds gives the status. One that only may hold, because accounts
differ or a date leaves it open, gives a possible status and the next rules are asked too: several possible ones are
in dispute where accounts differ, and not known otherwise. The codes are those of the list `legal_status`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wipdesk.domain.lists import CodeLists
from wipdesk.domain.status_questions import OUTSIDE_ENDS, OUTSIDE_MODES, FileFacts, Why, either
from wipdesk.domain.status_rules import INSIDE, MET, OVERLAYS, UNKNOWN, Rule, bail_says
from wipdesk.domain.stays import HOSPITAL, was_released
from wipdesk.domain.told import codes_told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.dates import PartialDate
    from wipdesk.domain.stays import Stay

IN_DISPUTE = "in_dispute"
LIST = "legal_status"


@dataclass(frozen=True, slots=True)
class Reason:
    """What one possible status rests on: why, which records, and since when as far as a date says so."""

    code: str
    why: Why
    records: tuple[str, ...] = ()
    on: PartialDate | None = None
    certain: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Her legal status on a day."""

    code: str
    """A code of the list `legal_status`, or IN_DISPUTE."""
    reasons: tuple[Reason, ...]
    """The reason; several where more than one status is possible."""
    underlying: str = ""
    """What it would be but for the guard in hospital or the lost paper; empty elsewhere."""
    overridden: bool = False
    computed: str = ""
    """What the file itself gives, where somebody said otherwise; else the same as `code`."""

    @property
    def since(self) -> PartialDate | None:
        """Since when, with its bounds; None where no date says so, or several are possible."""
        return self.reasons[0].on if len(self.reasons) == 1 else None

    @property
    def possible(self) -> tuple[str, ...]:
        """Every code that it may be."""
        return tuple(dict.fromkeys(each.code for each in self.reasons))


def status(file: CaseFile, *, today: date, lists: CodeLists) -> Status:
    """Her legal status as this file shows it on a day."""
    found = computed_status(file, today=today, lists=lists)
    told = codes_told(*(woman.status_override for woman in file.women))
    if not told.codes:
        return found
    records = tuple(woman.id for woman in file.women)
    reasons = tuple(Reason(code, Why.OVERRIDE, records) for code in sorted(told.codes))
    code = reasons[0].code if len(reasons) == 1 and not told.unsure else IN_DISPUTE
    return Status(code=code, reasons=reasons, overridden=True, computed=found.code)


def computed_status(file: CaseFile, *, today: date, lists: CodeLists) -> Status:
    """The status by stretches and matters alone, whatever anybody said of it."""
    facts = FileFacts(file, today, lists)
    return _of(facts, _everywhere(facts, INSIDE), over=OVERLAYS)


def held_after_all_ended(file: CaseFile, *, today: date) -> bool:
    """Whether she is held before trial beyond doubt though every matter ended, and no sentence or appeal holds her.

    That a paper ran out or was lost does not matter here: it is asked about apart.
    """
    facts = FileFacts(file, today, CodeLists(()))
    if not facts.held.must:
        return False
    for code, why, ask in INSIDE:
        if why is Why.MATTERS_ENDED:
            return ask(facts).must
        if code not in OVERLAYS and why is not Why.PLACE and ask(facts).may:
            return False
    return False


def _of(facts: FileFacts, asked: Iterator[tuple[Reason, bool]], *, over: tuple[str, ...]) -> Status:
    told = list(asked)
    reasons = tuple(reason for reason, _ in told)
    codes = tuple(dict.fromkeys(each.code for each in reasons))
    code = codes[0] if len(codes) == 1 else IN_DISPUTE if any(disputed for _, disputed in told) else UNKNOWN
    underlying = ""
    if code in over:
        rest = tuple(rule for rule in INSIDE if rule[0] not in over)
        facts = replace(facts, but_for_hospital=code == HOSPITAL)
        underlying = _of(facts, _everywhere(facts, rest), over=()).code
    if len(codes) == 1:
        reasons = reasons[:1]
    return Status(code=code, reasons=reasons, underlying=underlying, computed=code)


def _everywhere(facts: FileFacts, inside: tuple[Rule, ...]) -> Iterator[tuple[Reason, bool]]:
    """Every possible status with its reason, and whether it is people who differ about it."""
    held = facts.held
    if held.may:
        for reason, disputed in _walk(facts, inside):
            yield reason, disputed or held.disputed
    if not held.must:
        for reason in _outside(facts):
            yield reason, held.disputed


def _walk(facts: FileFacts, rules: tuple[Rule, ...]) -> Iterator[tuple[Reason, bool]]:
    disputed = False
    for code, why, ask in rules:
        answer = ask(facts)
        if not answer.may:
            continue
        disputed |= answer.disputed
        yield Reason(code, why, answer.records, answer.on, answer.must), disputed
        if answer.must:
            return
    yield Reason(UNKNOWN, Why.NOT_TOLD), disputed


def _outside(facts: FileFacts) -> Iterator[Reason]:
    """Where she is if she is not held: by how she was released, else by how the last stretch ended."""
    modes = codes_told(*(woman.release_mode for woman in facts.file.women))
    release = facts.released()
    if release is not None and was_released(facts.file, facts.today):
        codes = {OUTSIDE_MODES.get(mode, "released") for mode in modes.codes} or {"released"}
        for code in sorted(codes):
            yield Reason(code, Why.RELEASE, tuple(woman.id for woman in facts.file.women), release)
        return
    if not facts.stays:
        why = Why.TO_COME if facts.file.episodes else Why.NOTHING_HELD
        yield Reason(UNKNOWN, why, tuple(each.id for each in facts.file.episodes))
        return
    yield from _after(facts, facts.stays[-1])


def _after(facts: FileFacts, last: Stay) -> Iterator[Reason]:
    records = [each for each in facts.file.episodes if each.id in last.records]
    ends = codes_told(*(each.ended_by for each in records))
    codes = {OUTSIDE_ENDS[code] for code in ends.codes if code in OUTSIDE_ENDS}
    if "moved" in ends.codes:
        codes.add("transferred_out")
    for code in sorted(codes):
        yield Reason(code, Why.STAY_ENDED, last.records, last.end)
    if codes:
        return
    met = either(*(bail_says(matter, MET) for matter in facts.matters))
    if met.may:
        yield Reason("bail", Why.BAIL, met.records, met.on)
    if not met.must:
        why = Why.STAY_ENDED if ends.codes else Why.HOW_NOT_TOLD
        yield Reason(UNKNOWN, why, last.records, last.end)
