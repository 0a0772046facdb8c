"""Bail that was granted while she is still inside, and which other matter holds her all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.domain.adjournments import sittings
from wipdesk.domain.court_dates import has_ended
from wipdesk.domain.held import current_episode, is_held
from wipdesk.domain.need import Need, NeedKind, Urgency
from wipdesk.domain.stays import groups
from wipdesk.domain.told import codes_told, date_told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wipdesk.domain.case_file import CaseFile

NOT_MET = "granted_unmet"
HOLDING = frozenset({"not_applied", "pending", "refused", "not_competent", "revoked", "exempt_offence"})
"""Decisions on bail with which a matter holds her, whatever is paid or signed in another."""
_HEARD = frozenset({"bail_refused", "bail_revoked"})
_SENTENCES = frozenset({"sentenced", "sentence_varied", "appeal_dismissed"})
_IN_PRISON = frozenset({"prison_term", "prison_min_30", "life", "death"})

Group = tuple[Any, ...]


def bail_needs(file: CaseFile, today: date) -> Iterator[Need]:
    """The last decision on bail of each matter that goes on: granted, but she is still inside."""
    if not is_held(file, today):
        return
    for matter in groups(file.matters, file.same_as):
        last = last_decision(file, matter)
        if has_ended(matter) or NOT_MET not in codes_told(*(each.state for each in last)).codes:
            continue
        yield Need(
            why=NeedKind.BAIL_NOT_MET,
            urgency=Urgency.NOW,
            kind="bail",
            group=last,
            field="unmet_reason",
            beside=held_besides(file, matter, today),
        )


def last_decision(file: CaseFile, matter: Group) -> Group:
    """The last decision on bail in a matter; empty if none is recorded."""
    ids = {one.id for one in matter}
    decided = [each for each in groups(file.bails, file.same_as) if each[0].parent in ids]
    return max(decided, key=_decided, default=())


def held_besides(file: CaseFile, matter: Group, today: date) -> tuple[Group, ...]:
    """What beyond doubt holds her besides this matter: decisions on bail, sentences, or a matter itself."""
    ids = {one.id for one in matter}
    others = [each for each in groups(file.matters, file.same_as) if each[0].id not in ids]
    serving = _is_serving(file, today)
    found = (_holding(file, each, serving=serving) for each in others)
    return tuple(each for each in found if each)


def open_besides(file: CaseFile, matter: Group) -> tuple[Group, ...]:
    """The other matters that go on in which nothing is known of bail: they may hold her too."""
    ids = {one.id for one in matter}
    others = [each for each in groups(file.matters, file.same_as) if each[0].id not in ids]
    going_on = [each for each in others if not has_ended(each)]
    return tuple(
        each
        for each in going_on
        if codes_told(*_states(file, each)).codes <= {"unknown"} and not _holding(file, each, serving=False)
    )


def _holding(file: CaseFile, matter: Group, *, serving: bool) -> Group:
    """The record by which a matter holds her; empty where it does not, or nobody can tell."""
    if serving and (passed := _sentence(file, matter)):
        return passed
    if has_ended(matter):
        return ()
    if codes_told(*(each.outcome for each in matter)).unsure:
        return ()
    last = last_decision(file, matter)
    if last:
        told, holding = codes_told(*(each.state for each in last)), HOLDING
    else:
        last = _last_heard(file, matter)
        told, holding = codes_told(*(each.outcome for each in last)), _HEARD
    return last if told.codes and told.codes <= holding and not told.unsure else ()


def _last_heard(file: CaseFile, matter: Group) -> Group:
    """The last hearing of a matter that has a date, where nothing else tells of bail."""
    dated = [each for each in sittings(file, {one.id for one in matter}) if each.date and each.date.known]
    return dated[-1].records if dated else ()


def _is_serving(file: CaseFile, today: date) -> bool:
    """Whether by every account she is held as sentenced."""
    episode = current_episode(file, today)
    if episode is None:
        return False
    told = codes_told(*(each.regime for each in _together(file, episode)))
    return told.codes == {"sentenced"} and not told.unsure


def _together(file: CaseFile, episode: Any) -> Group:
    return next(each for each in groups(file.episodes, file.same_as) if episode in each)


def _sentence(file: CaseFile, matter: Group) -> Group:
    """The sentence to prison of a matter; failing its record the matter, if it came to one."""
    ids = {one.id for one in matter}
    for group in groups(file.sentences, file.same_as):
        kind = codes_told(*(each.kind for each in group))
        if group[0].parent in ids and kind.codes and kind.codes <= _IN_PRISON and not kind.unsure:
            return group
    if any(each.parent in ids for each in file.sentences):
        return ()
    outcome = codes_told(*(each.outcome for each in matter))
    return matter if outcome.codes and outcome.codes <= _SENTENCES and not outcome.unsure else ()


def _states(file: CaseFile, matter: Group) -> list[Any]:
    return [each.state for each in last_decision(file, matter)]


def _decided(group: Group) -> tuple[str, str]:
    told = date_told(*(each.decided_on for each in group))
    return (told.earliest or told.latest if told else "", group[0].id)
