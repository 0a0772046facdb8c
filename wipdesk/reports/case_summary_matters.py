"""The matters on a case summary: arrest and court, charges, and bail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.held import held_in_matter
from wipdesk.domain.spans import days_words
from wipdesk.domain.stays import groups
from wipdesk.domain.values import Missing
from wipdesk.reports import styles
from wipdesk.reports.composing import BETWEEN
from wipdesk.reports.text import Run

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from wipdesk.reports.composing import Composer
    from wipdesk.reports.shown import Group

_MATTER = QT_TRANSLATE_NOOP("summary", "Matter {number} of {count}")
_NO_SUCH_MATTER = QT_TRANSLATE_NOOP("summary", "Of a matter that is not in this file")
_CHARGES = QT_TRANSLATE_NOOP("summary", "Charge and arrest")
_NO_MATTER = QT_TRANSLATE_NOOP("summary", "No police or court file is recorded in this file.")
_NO_CHARGE = QT_TRANSLATE_NOOP("summary", "No charge is recorded in this file.")
_NO_BAIL = QT_TRANSLATE_NOOP("summary", "No decision on bail is recorded in this file.")
_NO_OFFENCE = QT_TRANSLATE_NOOP("summary", "Offence not recorded")
_ATTEMPT = QT_TRANSLATE_NOOP("summary", "{offence} (attempt)")
_COUNT = QT_TRANSLATE_NOOP("summary", "Count {number}: {offence}")
_NOT_BEGUN = QT_TRANSLATE_NOOP("summary", "Trial not begun")
_HELD = QT_TRANSLATE_NOOP("summary", "Held before trial while this matter ran")
BAIL = QT_TRANSLATE_NOOP("summary", "Bail")

_CHARGE_LINE = ("charged_on", "plea", "status", "triable", "bailable", "amount_involved", "co_accused")
_MATTER_LINE = (
    *("court", "court_place", "court_no", "police_no", "arrest_date", "arrest_place", "arrest_agency"),
    *("arrest_warrant", "lawyer_at_police", "police_bail", "first_court_date", "trial_began"),
    *("convicted_on", "outcome", "outcome_date", "complainant_relation", "told_reason", "told_reason_on"),
    "family_notified",
    *("told_in_language", "family_notified_on", "statement_taken", "statement_language"),
    *("statement_read_back", "police_bail_on", "why_inside", "note"),
)
_BAIL_LINE = (
    *("applied_on", "decided_on", "amount", "conditions", "sureties_required", "sureties_found"),
    *("unmet_reason", "refusal_reason", "met_on", "breach", "revoked_on", "note"),
)


def matters_of(composer: Composer) -> list[Group]:
    """Her matters, linked records as one; last an empty group if records hang on a matter that is not here."""
    file = composer.shown.file
    found: list[Group] = list(groups(file.matters, file.same_as))
    return [*found, ()] if ids_of(composer, ()) else found


def ids_of(composer: Composer, group: Group) -> set[str]:
    """Ids of the records of a matter; for the empty group, of matters that are named but not here."""
    if group:
        return {matter.id for matter in group}
    file = composer.shown.file
    parts = (file.charges, file.hearings, file.bails, file.sentences, file.appeals)
    named = {each.parent for part in parts for each in part}
    return named - {matter.id for matter in file.matters}


def name_of_matter(composer: Composer, group: Group) -> str:
    """What a matter is called when there are several; empty for the only one."""
    found = matters_of(composer)
    if not group:
        return composer.text(_NO_SUCH_MATTER)
    if len(found) < 2 or group not in found:
        return ""
    return composer.text(_MATTER, number=found.index(group) + 1, count=len([each for each in found if each]))


def in_matter(composer: Composer, group: Group, records: tuple[Any, ...]) -> list[Group]:
    """The records that hang on one matter, linked ones as one."""
    ids = ids_of(composer, group)
    return list(groups((each for each in records if each.parent in ids), composer.shown.file.same_as))


def charges(composer: Composer) -> list[Flowable]:
    """Each matter with its charges, its court and its arrest."""
    found = composer.heading(_CHARGES)
    matters = matters_of(composer)
    if not matters:
        return [*found, composer.paragraph(composer.text(_NO_MATTER))]
    for group in matters:
        name = name_of_matter(composer, group)
        mine = in_matter(composer, group, composer.shown.file.charges)
        if name and (group or mine):
            found.append(composer.paragraph(Run(name, bold=True), styles.BODY_AFTER))
        if not mine and group:
            found.append(composer.paragraph(composer.text(_NO_CHARGE)))
        for charge in mine:
            found += _charge(composer, charge)
        found += _about(composer, group)
        if name and group:
            found.append(_held_in(composer, group))
    return found


def bail(composer: Composer) -> list[Flowable]:
    """Every decision on bail with its conditions."""
    found = composer.heading(BAIL)
    decisions = 0
    for group in matters_of(composer):
        for decision in in_matter(composer, group, composer.shown.file.bails):
            decisions += 1
            name = name_of_matter(composer, group)
            leading = [Run(f"{name}. ")] if name else []
            state = composer.shown.words(decision, "state")
            if state:
                leading.append(Run(state, bold=True))
            found += composer.facts(decision, _BAIL_LINE, leading=leading)
    if not decisions:
        found.append(composer.paragraph(composer.text(_NO_BAIL)))
    return found


def _charge(composer: Composer, group: Group) -> list[Flowable]:
    shown = composer.shown
    offence = shown.words(group, "offence") or composer.text(_NO_OFFENCE)
    attempted = shown.value(group, "attempted")
    if attempted is True:
        offence = composer.text(_ATTEMPT, offence=offence)
    number = shown.words(group, "count_no")
    if number:
        offence = composer.text(_COUNT, number=number, offence=offence)
    told = [shown.words(group, name) for name in ("offence_text", "statute")]
    line = ", ".join([offence, *(each for each in told if each)])
    found = [composer.paragraph(Run(line, bold=True), styles.BODY)]
    more = () if isinstance(attempted, bool) else ("attempted",)
    return found + composer.facts(group, (*_CHARGE_LINE, *more))


def _about(composer: Composer, group: Group) -> list[Flowable]:
    """Court, arrest and outcome; that no trial has begun is said as a sentence."""
    not_begun = composer.shown.value(group, "trial_began") is Missing.NONE
    names = [name for name in _MATTER_LINE if not (not_begun and name == "trial_began")]
    runs = composer.fact_runs(group, names)
    if not_begun:
        runs += [*([BETWEEN] if runs else []), Run(composer.text(_NOT_BEGUN), bold=True)]
    return [composer.paragraph(runs)] if runs else []


def _held_in(composer: Composer, group: Group) -> Flowable:
    """The days of one matter, where she has several."""
    held = held_in_matter(composer.shown.file, group[0], today=composer.today)
    days = days_words(held.days, composer.shown.say)
    return composer.paragraph(composer.labelled(composer.text(_HELD), days))
