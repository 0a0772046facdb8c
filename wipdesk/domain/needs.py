"""What needs doing on a woman's file, most urgent first, as far as its dates tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.domain.adjournments import ADJOURNED, sittings
from wipdesk.domain.bail_needs import bail_needs
from wipdesk.domain.catalogue import kind_of
from wipdesk.domain.clocks.results import Outcome
from wipdesk.domain.clocks.rules import Unit
from wipdesk.domain.closing import is_closed
from wipdesk.domain.completeness import blanks
from wipdesk.domain.court_dates import court_dates, has_ended
from wipdesk.domain.ended_needs import ended_needs
from wipdesk.domain.flags import flag_needs
from wipdesk.domain.following_up import next_follow_up
from wipdesk.domain.held import (
    current_episode,
    held_before_trial,
    held_in_matter,
    is_held,
    is_looked_for,
    is_untried,
)
from wipdesk.domain.limit_needs import is_about_silence, limit_needs
from wipdesk.domain.need import SOON, Need, NeedKind, Urgency
from wipdesk.domain.retention import retention_needs
from wipdesk.domain.stays import groups, released, stays
from wipdesk.domain.text import same_text
from wipdesk.domain.told import accounts, codes_told, date_told
from wipdesk.domain.values import Missing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wipdesk.domain.adjournments import Sitting
    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.clocks.results import ClockResult
    from wipdesk.domain.dates import PartialDate

LOST_SIGHT_AFTER = 14
"""Days since an arrest after which nothing else told of a woman is asked about; the program's own rule."""
CLOSED_TASK = frozenset({"done", "failed", "refused", "not_possible", "dropped"})
NO_HELP = frozenset({"none_self", "watching_brief", "family_or_chief", "unknown"})
"""Who speaks for her where nobody helps her in law."""
_HELP_ENDED = frozenset({"withdrawn", "closed", "declined_no_capacity", "declined_conflict"})

_URGENT = {urgency: rank for rank, urgency in enumerate(Urgency)}
_KINDS = {kind: rank for rank, kind in enumerate(NeedKind)}


def needs(file: CaseFile, *, today: date, limits: tuple[ClockResult, ...] = ()) -> tuple[Need, ...]:
    """Everything that needs doing, most urgent first. `limits`: its clocks.

    Of a file that is closed nothing, but whether it must still be kept after some years.
    """
    if is_closed(file.woman):
        return tuple(retention_needs(file, today))
    found = [
        *limit_needs(file, limits, today),
        *_tasks(file, today),
        *_promises(file),
        *flag_needs(file, today),
        *_court(file, today),
        *_hearings(file, today),
        *_silence(file, limits, today),
        *_warrant(file, today),
        *_in_doubt(file),
        *ended_needs(file, today),
        *bail_needs(file, today),
        *_help(file, today),
        *_follow_up(file, today),
        *_contested(file),
    ]
    missing = blanks(file)
    if missing:
        found.append(Need(why=NeedKind.BLANKS, urgency=Urgency.LATER, kind=missing[0].kind, items=missing))
    return tuple(sorted(found, key=_order))


def is_live(file: CaseFile, today: date) -> bool:
    """Whether she is held, or a matter against her goes on."""
    matters = groups(file.matters, file.same_as)
    return is_looked_for(file, today) or any(not has_ended(group) for group in matters)


def _order(need: Need) -> tuple[int, str, int, str, str]:
    by = (need.by.earliest or need.by.latest) if need.by else "9"
    return (_URGENT[need.urgency], by, _KINDS[need.why], need.record, need.field)


def _urgency(by: PartialDate | None, today: date) -> Urgency:
    """By its last day it is past, by its first it is near."""
    if by is None or not by.known:
        return Urgency.LATER
    if by.last_day and by.last_day < today:
        return Urgency.PAST
    first = by.first_day or today
    return Urgency.SOON if (first - today).days <= SOON else Urgency.LATER


def _is_closed_task(group: tuple[Any, ...]) -> bool:
    state = codes_told(*(each.state for each in group))
    done = date_told(*(each.done_on for each in group))
    return (bool(state.codes) and not state.unsure and state.codes <= CLOSED_TASK) or (
        not state.codes and done is not None and done.known
    )


def _tasks(file: CaseFile, today: date) -> Iterator[Need]:
    why = {
        Urgency.PAST: NeedKind.TASK_OVERDUE,
        Urgency.SOON: NeedKind.TASK_DUE,
        Urgency.LATER: NeedKind.TASK_OPEN,
    }
    for group in groups(file.tasks, file.same_as):
        if not _is_closed_task(group):
            due = date_told(*(each.due for each in group))
            due = due if due and due.known else None
            urgency = _urgency(due, today)
            yield Need(why=why[urgency], urgency=urgency, kind="task", group=group, field="state", by=due)


def _promises(file: CaseFile) -> Iterator[Need]:
    """A promise is kept once a task of the same words is closed; while that is open, the task itself stands."""
    tasked = {_folded(text) for task in file.tasks for text in accounts(task.what) if isinstance(text, str)}
    for group in groups(file.encounters, file.same_as):
        said = {
            _folded(text)
            for each in group
            for text in accounts(each.promised)
            if isinstance(text, str) and text.strip()
        }
        if said - tasked:
            yield Need(
                why=NeedKind.PROMISED,
                urgency=Urgency.LATER,
                kind="encounter",
                group=group,
                field="promised",
            )


def _folded(text: str) -> str:
    return " ".join(same_text(text).casefold().split())


def _court(file: CaseFile, today: date) -> Iterator[Need]:
    for day in court_dates(file, today=today):
        urgency = _urgency(day.date, today)
        if day.passed:
            yield Need(
                why=NeedKind.NOT_HEARD,
                urgency=urgency,
                kind="hearing",
                group=day.hearing,
                field=day.field,
                add=True,
                by=day.date,
            )
        elif urgency is not Urgency.LATER:
            yield Need(
                why=NeedKind.NEXT_HEARING,
                urgency=Urgency.SOON,
                kind="hearing",
                group=day.hearing,
                field=day.field,
                by=day.date,
            )


def _hearings(file: CaseFile, today: date) -> Iterator[Need]:
    """The last hearing of each matter that goes on, if its outcome, or both next date and reason, are wanting."""
    for matter in groups(file.matters, file.same_as):
        held = [each for each in sittings(file, {one.id for one in matter}) if _is_over(each, today)]
        if has_ended(matter) or not held:
            continue
        last = held[-1].records
        outcome = codes_told(*(each.outcome for each in last))
        reason = codes_told(*(each.adjournment_reason for each in last))
        if not outcome.codes and not outcome.unsure and not reason.codes:
            yield Need(
                why=NeedKind.NO_OUTCOME, urgency=Urgency.NOW, kind="hearing", group=last, field="outcome"
            )
        if (outcome.codes & ADJOURNED or reason.codes) and _says_no_next_date(last):
            yield Need(
                why=NeedKind.NO_NEXT_DATE, urgency=Urgency.NOW, kind="hearing", group=last, field="next_date"
            )


def _is_over(sitting: Sitting, today: date) -> bool:
    return bool(sitting.date and sitting.date.known and (sitting.date.first_day or today) <= today)


def _says_no_next_date(last: tuple[Any, ...]) -> bool:
    """No next date is told, and no reason why there is none."""
    why = [each.no_next_date_why for each in last]
    return date_told(*(each.next_date for each in last)) is None and all(
        each is Missing.NOT_ASKED for each in why
    )


def _silence(file: CaseFile, limits: tuple[ClockResult, ...], today: date) -> Iterator[Need]:
    """Held before trial, and a matter does not come up for longer than the office's rule gives; or nothing is told."""
    if not is_untried(file):
        return
    if not is_held(file, today):
        yield from _lost_sight_of(file, today)
        return
    held = held_before_trial(file, today=today).days.at_least
    for result in limits:
        if held and is_about_silence(result) and result.running and result.outcome is Outcome.OVERDUE:
            yield _not_heard_of(file, result, held, today)


def _not_heard_of(file: CaseFile, result: ClockResult, held: int, today: date) -> Need:
    """Since the last hearing of the matter; where there was none, as long as she is held while the matter runs."""
    last = {each.record for each in result.used if each.kind == "hearing"}
    about: tuple[Any, ...] = tuple(each for each in file.hearings if each.id in last)
    days = (result.least or 0) // (24 if result.unit is Unit.HOURS else 1)
    of = next((each for each in file.matters if each.id in result.matters), None)
    if not about:
        days = (held_in_matter(file, of, today=today).days.at_least if of else None) or held
    return Need(
        why=NeedKind.NO_HEARING,
        urgency=Urgency.NOW,
        kind="hearing",
        field="date",
        group=about or tuple(each for each in file.matters if each.id in result.matters),
        add=True,
        days=days,
    )


def _in_doubt(file: CaseFile) -> Iterator[Need]:
    """A detention that ends before it begins."""
    for stay in stays(file):
        if stay.in_doubt:
            yield Need(
                why=NeedKind.STRETCH_IN_DOUBT,
                urgency=Urgency.NOW,
                kind="custody_episode",
                group=tuple(each for each in file.episodes if each.id in stay.records),
                field="to_date",
            )


def _lost_sight_of(file: CaseFile, today: date) -> Iterator[Need]:
    """An arrest two weeks ago or more, and since then no detention, no court, no bail and no release."""
    if file.episodes or file.hearings or file.bails or released(file) is not None:
        return
    for matter in groups(file.matters, file.same_as):
        told = (
            each for one in matter for each in (one.first_court_date, one.police_bail, one.police_bail_on)
        )
        on = date_told(*(each.arrest_date for each in matter))
        last = on.last_day if on else None
        if last is None or has_ended(matter) or any(each is not Missing.NOT_ASKED for each in told):
            continue
        days = (today - last).days
        if days >= LOST_SIGHT_AFTER:
            yield Need(
                why=NeedKind.NO_HEARING,
                urgency=Urgency.NOW,
                kind="hearing",
                field="date",
                group=matter,
                add=True,
                days=days,
            )
            return


def _warrant(file: CaseFile, today: date) -> Iterator[Need]:
    """The paper on which she is held now: run out, or near its end."""
    episode = current_episode(file, today)
    if episode is None or not is_held(file, today):
        return
    group = next(each for each in groups(file.episodes, file.same_as) if episode in each)
    until = date_told(*(each.warrant_valid_to for each in group))
    urgency = _urgency(until, today)
    if urgency is Urgency.LATER:
        return
    why = NeedKind.WARRANT_RUN_OUT if urgency is Urgency.PAST else NeedKind.WARRANT_RUNS_OUT
    yield Need(
        why=why, urgency=urgency, kind="custody_episode", group=group, field="warrant_valid_to", by=until
    )


def _help(file: CaseFile, today: date) -> Iterator[Need]:
    helped = any(helps(group, today) for group in groups(file.representations, file.same_as))
    if not helped and is_live(file, today):
        last = (file.representations[-1],) if file.representations else ()
        yield Need(
            why=NeedKind.NO_HELP,
            urgency=Urgency.NOW,
            kind="representation",
            group=last,
            field="provider",
            add=True,
        )


def _follow_up(file: CaseFile, today: date) -> Iterator[Need]:
    """How she is after release: the next look that is due or late."""
    due = next_follow_up(file, today)
    urgency = _urgency(due.due, today) if due else Urgency.LATER
    if due is not None and urgency is not Urgency.LATER:
        yield Need(
            why=NeedKind.FOLLOW_UP,
            urgency=urgency,
            kind="follow_up",
            group=due.records,
            field="done_on",
            by=due.due,
            step=due.step,
        )


def helps(group: tuple[Any, ...], today: date) -> bool:
    """Whether somebody helps her in law, or may, as the record stands."""
    provider = codes_told(*(each.provider for each in group))
    status = codes_told(*(each.status for each in group))
    end = date_told(*(each.to_date for each in group))
    over = end is not None and end.last_day is not None and end.last_day < today
    nobody = bool(provider.codes) and provider.codes <= NO_HELP and not provider.unsure
    gone = bool(status.codes) and status.codes <= _HELP_ENDED and not status.unsure
    return not (over or nobody or gone)


def _contested(file: CaseFile) -> Iterator[Need]:
    """Facts with two accounts: what must be decided first; a note or a source is never nagged about."""
    for record, name, value in file.contested():
        field = kind_of(record).field(name)
        if field is None or field.matters == "C":
            continue
        first = field.matters == "A"
        yield Need(
            why=NeedKind.DECIDE_FIRST if first else NeedKind.DECIDE,
            urgency=Urgency.NOW if first else Urgency.LATER,
            kind=kind_of(record).name,
            group=(record,),
            field=name,
            value=value,
        )
