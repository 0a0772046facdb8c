"""By which day a trial had begun where nobody wrote that down: what hearings, a conviction or the end tell of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wipdesk.domain.clocks.results import Used
from wipdesk.domain.dates import within_bounds
from wipdesk.domain.edtf import Bounds
from wipdesk.domain.held import MATTER_GOES_ON
from wipdesk.domain.told import NOT_KNOWN, codes_told

if TYPE_CHECKING:
    from wipdesk.domain.clocks.facts import HearingFacts, MatterFacts

REMANDING = frozenset({"adjourned", "adjourned_sine_die", "remanded", "bail_refused", "not_listed"})
"""Outcomes of a hearing that put it off while she stays inside."""
_BEFORE = frozenset({"first_appearance", "preliminary_investigation", "committal"})
"""Stages after which the trial is still to come."""
_TRIAL, _OVER = frozenset({"trial"}), frozenset({"judgment", "sentence"})
_PLEA, _PLEA_TAKEN = frozenset({"arraignment"}), frozenset({"plea_taken"})
_TRIED = frozenset(
    {
        *("evidence_taken", "acquitted", "convicted_plea", "convicted_trial", "cautioned", "bound_over"),
        *("sentenced", "sentence_varied", "appeal_allowed", "appeal_dismissed"),
    }
)
"""Outcomes that a trial, or a plea in its place, must have gone before."""


def trial_heard(matter: MatterFacts) -> Used | None:
    """What tells first of a trial, with the bounds of the day on which it began; None if nothing speaks of one.

    Not every hearing is written down: it may have begun before the first that was of it, though not before a hearing
    that belongs to what goes before a trial. A plea, or a trial that was put off, may have begun it or not. After a
    hearing that ended the matter nothing ran on.
    """
    may = [_of(each) for each in matter.held_hearings if _may_be_of_trial(each)]
    sure = [*(_of(each) for each in matter.held_hearings if _is_of_trial(each)), *_tried(matter)]
    if not (may or sure):
        return None
    latest = [each.date.latest for each in sure if each.date and each.date.latest]
    first = min((*may, *sure), key=_begin)
    before = [
        each.date.sure_earliest
        for each in matter.held_hearings
        if each.date and each.stage and each.stage <= _BEFORE and "" < each.date.latest <= _begin(first)
    ]
    bounds = Bounds(max(before, default=""), min(latest, default=""))
    return replace(first, date=within_bounds(bounds))


def _of(hearing: HearingFacts) -> Used:
    return Used("hearing", hearing.records[0].id, "date", hearing.date)


def _begin(used: Used) -> str:
    return used.date.sure_earliest if used.date else ""


def _is_of_trial(hearing: HearingFacts) -> bool:
    if hearing.outcome and (hearing.outcome <= _TRIED or not hearing.outcome & MATTER_GOES_ON):
        return "evidence_taken" not in hearing.outcome or not hearing.not_brought
    if hearing.stage and hearing.stage <= _OVER:
        return True
    put_off = hearing.not_brought or bool(hearing.outcome & REMANDING)
    return bool(hearing.stage) and hearing.stage <= _TRIAL | _OVER and not put_off


def _may_be_of_trial(hearing: HearingFacts) -> bool:
    ends = hearing.outcome - MATTER_GOES_ON
    return bool(hearing.stage & (_TRIAL | _OVER | _PLEA) or ends or hearing.outcome & (_TRIED | _PLEA_TAKEN))


def _tried(matter: MatterFacts) -> list[Used]:
    """A conviction, or an end that no matter comes to without a trial."""
    found = [("convicted_on", matter.convicted)] if matter.convicted else []
    outcome = codes_told(*(each.outcome for each in matter.group))
    if outcome.codes and outcome.codes <= _TRIED and not outcome.unsure:
        found.append(("outcome_date", matter.ended_on or NOT_KNOWN))
    return [Used("matter", matter.ids[0], name, on) for name, on in found]
