"""Which status holds while she is held: each rule with what it asks of the file, in order."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from wipdesk.domain.convictions import convicted_on
from wipdesk.domain.status_questions import (
    NO,
    Answer,
    FileFacts,
    MatterFacts,
    Why,
    both,
    coded,
    either,
    is_disputed,
    opposite,
)
from wipdesk.domain.stays import REMAND, groups
from wipdesk.domain.told import codes_told, date_told

if TYPE_CHECKING:
    from datetime import date

    from wipdesk.domain.dates import PartialDate
    from wipdesk.domain.told import Codes

UNKNOWN = "unknown"
Rule = tuple[str, Why, Callable[[FileFacts], Answer]]
STALLED_BY = frozenset({"no_jurors", "magistrate_absent", "pros_absent", "file_missing"})
"""Reasons for which a trial does not go on, if the last two hearings were put off for one of them."""
_SENTENCES = {
    "death_row": frozenset({"death"}),
    "sentenced_life": frozenset({"life"}),
    "sentenced_fine_default": frozenset({"fine", "fine_or_prison"}),
    "sentenced_term": frozenset({"prison_term", "prison_min_30"}),
}
"""What kind of sentence makes which status."""
_APPEAL_PENDING = frozenset({"notice_filed", "record_awaited", "listed", "heard"})
_NO_APPEALS = frozenset({"review", "other"})
_AWAITED = frozenset({"awaited"})
_HELD_AS = frozenset({"police", REMAND, "sentenced", "hospital"})
UNMET, MET = frozenset({"granted_unmet"}), frozenset({"granted_met", "self_bail", "police_bail"})


def _regime(*wanted: str) -> Callable[[FileFacts], Answer]:
    def ask(facts: FileFacts) -> Answer:
        return coded(facts.episode("regime"), wanted, facts.held.records, facts.held.on)

    return ask


def _place_for_girls(facts: FileFacts) -> Answer:
    places = facts.episode("place")
    homes = {code for code in places.codes if _fact(facts, code, "women") == "girls"}
    return coded(places, homes, facts.held.records, facts.held.on)


def _fact(facts: FileFacts, place: str, name: str) -> str:
    row = facts.lists["facility"].get(place)
    return row.fact(name) if row else ""


def _paper(*wanted: str) -> Callable[[FileFacts], Answer]:
    def ask(facts: FileFacts) -> Answer:
        return coded(facts.episode("authority_document"), wanted, facts.held.records)

    return ask


def _warrant_run_out(facts: FileFacts) -> Answer:
    until = date_told(*(each.warrant_valid_to for each in facts.episodes))
    if until is None or until.first_day is None or until.first_day >= facts.today:
        return NO
    must = until.last_day is not None and until.last_day < facts.today
    disputed = not must and is_disputed(*(each.warrant_valid_to for each in facts.episodes))
    # A warrant that may have run out is no ground to say so: only beyond doubt, or where people differ.
    return (
        Answer(may=True, must=must, disputed=disputed, records=facts.held.records, on=until)
        if (must or disputed)
        else NO
    )


def _all_ended(facts: FileFacts) -> Answer:
    """Every matter ended without a sentence, and she is held before trial by what the file says."""
    if not facts.matters or not coded(facts.episode("regime"), {REMAND}).may:
        return NO
    answer = Answer(may=True, must=True)
    for matter in facts.matters:
        answer = both(answer, matter.ended())
    last = max((each.outcome_date for each in facts.matters if each.outcome_date), key=_begin, default=None)
    return Answer(answer.may, answer.must, answer.disputed, answer.records, last)


def _sentenced(facts: FileFacts) -> Answer:
    """By what she is held as; else by a matter that ended in a sentence, unless another holds her on remand."""
    regime = _regime("sentenced")(facts)
    if regime.must:
        return regime
    ended = either(*(matter.sentenced() for matter in facts.matters))
    if _regime(REMAND, "police")(facts).may:
        going = (either(each.ended(), each.sentenced()) for each in facts.matters)
        ended = both(ended, opposite(either(*(opposite(each) for each in going))))
    return either(regime, ended)


def _sentence(code: str) -> Callable[[FileFacts], Answer]:
    def ask(facts: FileFacts) -> Answer:
        held = _sentenced(facts)
        found = [coded(codes_told(each.kind), _SENTENCES[code], (each.id,)) for each in facts.file.sentences]
        told = either(*found)
        return both(held, told) if told.may else NO

    return ask


def _on_appeal(facts: FileFacts) -> Answer:
    """An appeal that goes on by its own record: notice was given, and nothing says it was decided or given up."""
    found = (_goes_on(facts, each) for matter in facts.matters for each in _appeals(facts, matter))
    return both(either(*found), _sentenced(facts))


def _heard_on_appeal(facts: FileFacts) -> Answer:
    """An appeal by the last hearing, in a matter in which no record of an appeal says how it stands."""
    decided = {"appeal_allowed", "appeal_dismissed"}
    pending = [
        both(matter.last_stage({"appeal"}), opposite(matter.came_to(decided)))
        for matter in facts.matters
        if not any(_tells(each) for each in _appeals(facts, matter))
    ]
    return both(either(*pending), _sentenced(facts))


def _appeals(facts: FileFacts, matter: MatterFacts) -> list[tuple[Any, ...]]:
    """Its appeals, records said to be the same as one; a review or another application is none."""
    found = groups(matter.appeals, facts.file.same_as)
    return [each for each in found if not _is_no_appeal(codes_told(*(one.kind for one in each)))]


def _is_no_appeal(kind: Codes) -> bool:
    return bool(kind.codes) and not kind.unsure and kind.codes <= _NO_APPEALS


def _tells(appeal: tuple[Any, ...]) -> bool:
    """Whether a record says how the appeal stands, or that notice was given."""
    status = codes_told(*(each.status for each in appeal))
    days = (date_told(*(getattr(each, name) for each in appeal)) for name in ("filed_on", "decided_on"))
    return bool(status.codes - {UNKNOWN}) or any(each and each.known for each in days)


def _goes_on(facts: FileFacts, appeal: tuple[Any, ...]) -> Answer:
    status = codes_told(*(each.status for each in appeal))
    filed = date_told(*(each.filed_on for each in appeal))
    records = tuple(each.id for each in appeal)
    if filed and filed.first_day and filed.first_day > facts.today:
        return NO
    values = [each.decided_on for each in appeal]
    decided = date_told(*values)
    over = decided is not None and (decided.first_day or facts.today) <= facts.today
    differ = over and is_disputed(*values)
    if status.codes - {UNKNOWN}:
        answer = coded(status, _APPEAL_PENDING, records, filed)
        return answer._replace(
            must=answer.must and not over, disputed=answer.disputed or (answer.may and differ)
        )
    if filed is None or not filed.known or (over and not differ):
        return NO
    must = not (over or status.codes or status.unsure)
    return Answer(may=True, must=must, disputed=differ, records=records, on=filed)


def _awaits_confirmation(facts: FileFacts) -> Answer:
    found = (
        coded(codes_told(each.high_court_confirmation), _AWAITED, (each.id,)) for each in facts.file.sentences
    )
    return both(either(*found), _sentenced(facts))


def _unfit(facts: FileFacts) -> Answer:
    pleas = (coded(codes_told(c.plea), {"unfit"}, (c.id,)) for m in facts.matters for c in m.charges)
    return either(*(matter.came_to({"unfit"}) for matter in facts.matters), *pleas)


def _convicted(facts: FileFacts) -> Answer:
    found = []
    for matter in facts.matters:
        on = convicted_on(facts.file, matter.group)
        if on is None:
            continue
        values = [each.convicted_on for each in matter.group]
        told = matter.came_to({"convicted_plea", "convicted_trial"})
        certain = (
            told.must
            or date_told(*values) is not None
            or any("convicted" in codes_told(each.status).codes for each in matter.charges)
        )
        disputed = is_disputed(*values) or told.disputed
        must = certain and not disputed and (on.first_day or facts.today) <= facts.today
        answer = Answer(may=True, must=must, disputed=disputed, records=matter.ids, on=on)
        over = either(matter.ended(), matter.sentenced())
        found.append(both(answer, opposite(over)))
    return either(*found)


def _live(facts: FileFacts, ask: Callable[[MatterFacts], Answer]) -> Answer:
    """Whether something is so in a matter that goes on."""
    return either(*(both(ask(each), opposite(each.ended())) for each in facts.matters))


def bail_says(matter: MatterFacts, wanted: frozenset[str]) -> Answer:
    """What the last decision on bail in a matter says."""
    if not matter.bails:
        return NO
    ordered = sorted(matter.bails, key=lambda group: (_begin(_decided(group)), group[0].id))
    last = [each for each in ordered if each is ordered[-1] or _same_day(each, ordered[-1])]
    answers = [
        coded(codes_told(*(one.state for one in each)), wanted, (one.id for one in each), _decided(each))
        for each in last
    ]
    found = either(*answers)
    # Which of two decisions of one day was the later is not in the file.
    return found._replace(must=found.must and all(each.must for each in answers))


def _same_day(one: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
    first, second = _decided(one), _decided(other)
    return bool(first and second and first.is_day and second.is_day and first.first_day == second.first_day)


def _decided(group: tuple[Any, ...]) -> PartialDate | None:
    return date_told(*(each.decided_on for each in group))


def _bail_unmet(facts: FileFacts) -> Answer:
    """Bail granted and not met in one matter, and in no other that goes on is there none at all."""
    live = [each for each in facts.matters if not each.ended().must]
    unmet = either(*(bail_says(each, UNMET) for each in live))
    answer = unmet
    for matter in live:
        answer = both(answer, either(bail_says(matter, UNMET | MET), matter.ended()))
    return Answer(answer.may, answer.must, answer.disputed, unmet.records, unmet.on) if answer.may else NO


def _awaiting_judgment(facts: FileFacts) -> Answer:
    return _live(facts, lambda matter: matter.last_stage({"judgment"}))


def _began(matter: MatterFacts, today: date) -> Answer:
    """Whether the trial began: by its date, or by a hearing of it."""
    values = [each.trial_began for each in matter.group]
    told = date_told(*values)
    if told is not None and (told.first_day or today) <= today:
        certain = told.last_day is not None and told.last_day <= today and not is_disputed(*values)
        own = Answer(may=True, must=certain, disputed=is_disputed(*values), records=matter.ids, on=told)
    else:
        own = NO
    stage = matter.had_stage({"trial", "judgment"})
    return either(own, stage, matter.came_to({"evidence_taken"}))


def _on_trial(facts: FileFacts) -> Answer:
    return _live(facts, lambda matter: _began(matter, facts.today))


def _stalled(facts: FileFacts) -> Answer:
    """A trial that began, and whose last two hearings were put off for a reason of the court or prosecution."""
    return _live(facts, lambda matter: both(_began(matter, facts.today), _put_off(matter)))


def _put_off(matter: MatterFacts) -> Answer:
    if len(matter.hearings) < 2:
        return NO
    answer = Answer(may=True, must=True)
    for sitting in matter.hearings[-2:]:
        told = codes_told(*(each.adjournment_reason for each in sitting.records))
        answer = both(answer, coded(told, STALLED_BY, (each.id for each in sitting.records), sitting.date))
    return answer


def _stage(*wanted: str) -> Callable[[FileFacts], Answer]:
    return lambda facts: _live(facts, lambda matter: matter.had_stage(frozenset(wanted)))


def _committed(facts: FileFacts) -> Answer:
    return _live(facts, lambda matter: matter.came_to({"committed"}))


def _remand(facts: FileFacts) -> Answer:
    """On remand by what she is held as, or because a matter that goes on was before a court."""
    regime, told = _regime(REMAND)(facts), facts.episode("regime")
    if regime.may and not told.unsure and told.codes <= _HELD_AS:
        return regime._replace(must=True)  # what else it may be has been asked already
    if regime.may or told.codes - {UNKNOWN}:
        return regime
    courts = [
        both(Answer(may=True, must=True, records=matter.ids, on=on), opposite(matter.ended()))
        for matter in facts.matters
        if (on := date_told(*(each.first_court_date for each in matter.group)))
    ]
    return either(*courts)


def _begin(on: PartialDate | None) -> str:
    return (on.earliest or on.latest) if on else ""


OVERLAYS = ("hospital", "no_valid_order")
INSIDE: tuple[Rule, ...] = (
    ("hospital", Why.REGIME, _regime("hospital")),
    ("juvenile_remand_home", Why.PLACE, _place_for_girls),
    ("executive_admin", Why.PAPER, _paper("executive_order")),
    ("unfit_or_special_verdict", Why.PLEA, _unfit),
    ("on_appeal", Why.APPEAL, _on_appeal),
    ("on_appeal", Why.STAGE, _heard_on_appeal),
    ("awaiting_confirmation", Why.SENTENCE, _awaits_confirmation),
    *((code, Why.SENTENCE, _sentence(code)) for code in _SENTENCES),
    ("sentenced_term", Why.OUTCOME, _sentenced),
    ("no_valid_order", Why.PAPER, _paper("lost")),
    ("no_valid_order", Why.WARRANT, _warrant_run_out),
    ("police_custody", Why.REGIME, _regime("police")),
    ("convicted_unsentenced", Why.CONVICTION, _convicted),
    ("no_valid_order", Why.MATTERS_ENDED, _all_ended),
    ("bail_granted_unmet", Why.BAIL, _bail_unmet),
    ("awaiting_judgment", Why.STAGE, _awaiting_judgment),
    ("trial_stalled", Why.STALLED, _stalled),
    ("on_trial", Why.TRIAL_BEGAN, _on_trial),
    ("indicted_awaiting_trial", Why.STAGE, _stage("arraignment")),
    ("committed", Why.OUTCOME, _committed),
    ("remand_pi", Why.STAGE, _stage("preliminary_investigation", "committal")),
    ("remand_first", Why.REGIME, _remand),
)
"""Which status holds while she is held, the first that does; what only somebody can say is set by hand."""
