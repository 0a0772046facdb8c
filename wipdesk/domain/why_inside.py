"""What may keep her inside, as far as her file tells: suggestions for the field `why_inside`, never written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.adjournments import sittings
from wipdesk.domain.bail_needs import NOT_MET, Group, held_besides, last_decision
from wipdesk.domain.court_dates import has_ended
from wipdesk.domain.held import is_held
from wipdesk.domain.status import status
from wipdesk.domain.status_questions import Why
from wipdesk.domain.stays import groups
from wipdesk.domain.told import codes_told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import CodeLists

LIST = "why_inside"
BY_ADJOURNMENT = {
    "no_indictment": "no_indictment",
    "no_jurors": "no_jurors",
    "file_missing": "file_lost",
    "exhibit_report": "no_autopsy",
    "magistrate_absent": "court_not_sitting",
    "vacation": "court_not_sitting",
    "not_produced": "not_produced",
    "witness_absent": "witness_absent",
    "complainant_absent": "witness_absent",
}
"""What the reason of the last adjournment says of what holds her."""
_NO_FAMILY = frozenset({"no_surety_found", "family_refuses", "family_not_traced"})
_SURETY_WANTED = frozenset({NOT_MET, "varied", "surety_withdrew"})
_BAILABLE = frozenset({"as_of_right", "discretion_magistrate"})
_BAIL_REFUSED = frozenset({"not_applied", "refused", "pending"})


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One code of `why_inside`, and the records it is read from."""

    code: str
    records: tuple[str, ...]


def why_inside(file: CaseFile, *, today: date, lists: CodeLists) -> tuple[Suggestion, ...]:
    """What may keep her inside, each code once; nothing while no stretch of detention runs."""
    if not is_held(file, today):
        return ()
    found: dict[str, Suggestion] = {}
    for each in (*_by_status(file, today, lists), *_by_matters(file, today)):
        found.setdefault(each.code, each)
    return tuple(found.values())


def _by_status(file: CaseFile, today: date, lists: CodeLists) -> Iterator[Suggestion]:
    now = status(file, today=today, lists=lists)
    for reason in now.reasons:
        if reason.why is Why.WARRANT and reason.certain:
            yield Suggestion("expired_warrant", reason.records)
        elif reason.code == "bail_granted_unmet" and reason.certain:
            yield Suggestion("bail_unmet", reason.records)
        elif reason.code == "committed" and reason.certain:
            yield Suggestion("no_indictment", reason.records)


def _by_matters(file: CaseFile, today: date) -> Iterator[Suggestion]:
    for matter in groups(file.matters, file.same_as):
        if has_ended(matter):
            continue
        ids = {each.id for each in matter}
        held = [each for each in sittings(file, ids) if each.date and each.date.known]
        for sitting in held[-1:]:
            reason = codes_told(*(each.adjournment_reason for each in sitting.records))
            for code in sorted(reason.codes):
                if code in BY_ADJOURNMENT and not reason.unsure:
                    yield Suggestion(BY_ADJOURNMENT[code], tuple(each.id for each in sitting.records))
        yield from _by_surety(file, matter, today)
        yield from _by_bail(file, ids)


def _by_surety(file: CaseFile, matter: Group, today: date) -> Iterator[Suggestion]:
    """A surety that was not found keeps her inside only while bail stands, and no other matter holds her."""
    last = last_decision(file, matter)
    granted = codes_told(*(each.state for each in last)).codes <= _SURETY_WANTED
    if granted and not held_besides(file, matter, today):
        for bail in last:
            if codes_told(bail.unmet_reason).codes & _NO_FAMILY:
                yield Suggestion("no_surety_family", (bail.id,))


def _by_bail(file: CaseFile, ids: set[str]) -> Iterator[Suggestion]:
    bails = [each for each in file.bails if each.parent in ids]
    charges = [each for each in file.charges if each.parent in ids]
    may = [codes_told(each.bailable).codes for each in charges]
    states = codes_told(*(each.state for each in bails))
    if may and all(each and each <= _BAILABLE for each in may) and states.codes <= _BAIL_REFUSED:
        yield Suggestion("no_bail_bailable", tuple(each.id for each in charges))
