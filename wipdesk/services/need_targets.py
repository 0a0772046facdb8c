"""Where what needs doing is put right: the record and the field that the button of its line opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.catalogue import kind_of
from wipdesk.domain.heard import heard
from wipdesk.domain.need import Need, NeedKind
from wipdesk.domain.values import Missing
from wipdesk.services.file_words import Target, to_add

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile

_PUT_RIGHT = {NeedKind.FLAG: "done_on", NeedKind.NOT_HEARD: "date"}
"""Fields that put it right, where it is another one that tells of it."""
_RECORDED_BY = {
    "next_hearing": ("hearing", "date"),
    "committal": ("hearing", "date"),
    "charge": ("charge", "charged_on"),
}
"""What is to be recorded where a limit stops with it."""
_TOLD_BY = {"trial": "trial_began", "told_reason": "told_reason_on", "now": "arrest_date"}
"""By which date of the matter a limit stops, or from which it runs where nothing stops it."""
_HOLDS_BY = {"bail": "state", "sentence": "earliest_release", "hearing": "outcome", "matter": "outcome"}
"""By which field each kind of record holds her."""


def target_of(file: CaseFile, need: Need) -> tuple[Target, str]:
    """What the button of a line opens, and what a new record hangs on (empty: on her)."""
    if need.why is NeedKind.BAIL_NOT_MET:
        return _bail(file, need), ""
    if need.why is NeedKind.PROMISED and isinstance(said := heard(file, need.group, "promised"), str):
        return Target("task", "", "what", words=said), ""
    field = _PUT_RIGHT.get(need.why, need.field)
    if need.limit is not None and need.kind == "matter" and not need.limit.rule.topic:
        return _limit(file, need, need.limit.rule.stop)
    if need.record:
        return Target(need.kind, need.record, field), ""
    if need.why is NeedKind.FOLLOW_UP:
        return Target(need.kind, "", field, beside=("after", need.step)), ""
    about = [each.id if kind_of(each).name == "matter" else each.parent for each in need.group]
    return to_add(file, need.kind, field, about)


def _limit(file: CaseFile, need: Need, stop: str) -> tuple[Target, str]:
    """The date by which a limit of the law is kept: of the matter, or of what is still to be recorded in it."""
    if stop in _RECORDED_BY:
        return to_add(file, *_RECORDED_BY[stop], [each.id for each in need.group])
    return Target(need.kind, need.record, _TOLD_BY.get(stop, need.field)), ""


def _bail(file: CaseFile, need: Need) -> Target:
    """What else holds her; else why the conditions are not met, and once that is known the sureties found."""
    if need.beside:
        holds = need.beside[0][0]
        kind = kind_of(holds).name
        return Target(kind, holds.id, _HOLDS_BY[kind])
    silent = (Missing.NOT_ASKED, Missing.NONE)
    told = {
        name: heard(file, need.group, name) not in silent for name in ("unmet_reason", "sureties_required")
    }
    field = "sureties_found" if all(told.values()) else "unmet_reason"
    return Target(need.kind, need.record, field)
