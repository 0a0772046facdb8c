"""The timeline of a woman's file in words: what happened or is to happen, and the silences between.

A line holds what stands in lists, names of places and of courts: no note, nothing she said, no word of health.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.domain.adjournments import ADJOURNED, is_to_come, sittings
from wipdesk.domain.catalogue import kind_of
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.stays import groups
from wipdesk.domain.timeline import Entry, Gap, Happening, When, timeline
from wipdesk.domain.told import codes_told
from wipdesk.services.file_words import FileWords, Tone

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import Say
    from wipdesk.storage.register import Register

GAP = "gap"
"""Stands for the happening of a row that is a silence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """One line of the timeline, ready to be read."""

    happening: str
    """A `Happening`, or GAP."""
    when: When
    date: str
    distance: str = ""
    """How far away it is, for what is to come: in 11 days."""
    source: str = ""
    title: str
    detail: str = ""
    tone: Tone = Tone.PLAIN
    kind: str = ""
    record: str = ""
    field: str = ""
    contested: bool = False


_ACCOUNTS_DIFFER = QT_TRANSLATE_NOOP("overview", "accounts differ")
_JOINED = QT_TRANSLATE_NOOP("overview", "{title}: {what}")
_AT = QT_TRANSLATE_NOOP("overview", "{title}, {what}")
_LABELLED = QT_TRANSLATE_NOOP("overview", "{label}: {value}")
_GAP_EXACT = QT_TRANSLATE_NOOP("overview", "{least} days with nothing recorded")
_GAP_BETWEEN = QT_TRANSLATE_NOOP("overview", "{least} to {most} days with nothing recorded")
_GAP_DATED = QT_TRANSLATE_NOOP("overview", "{least} days with no entry that has a date")
_NTH = QT_TRANSLATE_NOOP("overview", "adjournment number {count} in this matter")
_TITLES = {
    Happening.ARREST: QT_TRANSLATE_NOOP("overview", "Arrested"),
    Happening.FIRST_COURT: QT_TRANSLATE_NOOP("overview", "First brought before a court"),
    Happening.TRIAL_BEGAN: QT_TRANSLATE_NOOP("overview", "Trial began"),
    Happening.CONVICTED: QT_TRANSLATE_NOOP("overview", "Convicted"),
    Happening.OUTCOME: QT_TRANSLATE_NOOP("overview", "Outcome of the matter"),
    Happening.CHARGE: QT_TRANSLATE_NOOP("overview", "Charged"),
    Happening.CUSTODY_BEGAN: QT_TRANSLATE_NOOP("overview", "Detention began"),
    Happening.CUSTODY_MOVED: QT_TRANSLATE_NOOP("overview", "Moved"),
    Happening.CUSTODY_ENDED: QT_TRANSLATE_NOOP("overview", "Detention ended"),
    Happening.HEARING: QT_TRANSLATE_NOOP("overview", "Hearing"),
    Happening.NEXT_HEARING: QT_TRANSLATE_NOOP("overview", "Hearing"),
    Happening.NOT_HEARD: QT_TRANSLATE_NOOP("overview", "To come up in court; no hearing is recorded since"),
    Happening.BAIL_APPLIED: QT_TRANSLATE_NOOP("overview", "Bail applied for"),
    Happening.BAIL_DECIDED: QT_TRANSLATE_NOOP("overview", "Bail"),
    Happening.BAIL_MET: QT_TRANSLATE_NOOP("overview", "Bail conditions met"),
    Happening.BAIL_ENDED: QT_TRANSLATE_NOOP("overview", "Bail taken back"),
    Happening.SENTENCED: QT_TRANSLATE_NOOP("overview", "Sentenced"),
    Happening.FINE_PAID: QT_TRANSLATE_NOOP("overview", "Paid on the fine"),
    Happening.APPEAL_FILED: QT_TRANSLATE_NOOP("overview", "Notice of appeal"),
    Happening.APPEAL_DECIDED: QT_TRANSLATE_NOOP("overview", "Appeal decided"),
    Happening.FOLLOWED_UP: QT_TRANSLATE_NOOP("overview", "Follow-up after release"),
    Happening.HELP_BEGAN: QT_TRANSLATE_NOOP("overview", "Legal help"),
    Happening.HELP_ENDED: QT_TRANSLATE_NOOP("overview", "Legal help ended"),
    Happening.MEETING: QT_TRANSLATE_NOOP("overview", "Meeting"),
    Happening.NOTE: QT_TRANSLATE_NOOP("overview", "Note"),
    Happening.TASK_DONE: QT_TRANSLATE_NOOP("overview", "Task done"),
    Happening.CHILD_INSIDE: QT_TRANSLATE_NOOP("overview", "A child with her inside from here"),
    Happening.CHILD_OUT: QT_TRANSLATE_NOOP("overview", "A child left the prison"),
    Happening.DOCUMENT: QT_TRANSLATE_NOOP("overview", "Paper"),
    Happening.RELEASED: QT_TRANSLATE_NOOP("overview", "Released"),
    Happening.FILE_CLOSED: QT_TRANSLATE_NOOP("overview", "File closed"),
}
_HEARD = {
    "adjourned": QT_TRANSLATE_NOOP("overview", "Adjourned"),
    "adjourned_sine_die": QT_TRANSLATE_NOOP("overview", "Adjourned without a date"),
}
_NO_OUTCOME = QT_TRANSLATE_NOOP("overview", "outcome not recorded")
_MORE = {
    Happening.ARREST: ("arrest_place", "arrest_agency"),
    Happening.FIRST_COURT: ("court",),
    Happening.TRIAL_BEGAN: ("court",),
    Happening.CONVICTED: ("court",),
    Happening.OUTCOME: ("court",),
    Happening.CHARGE: ("plea", "status"),
    Happening.CUSTODY_BEGAN: ("regime", "authority_document"),
    Happening.CUSTODY_MOVED: ("regime", "authority_document"),
    Happening.CUSTODY_ENDED: ("ended_by",),
    Happening.BAIL_DECIDED: ("amount", "sureties_required", "unmet_reason", "refusal_reason"),
    Happening.SENTENCED: ("term", "fine", "default_term"),
    Happening.APPEAL_FILED: ("court", "status"),
    Happening.APPEAL_DECIDED: ("court",),
    Happening.FOLLOWED_UP: ("how",),
    Happening.HELP_BEGAN: ("status",),
    Happening.TASK_DONE: ("assigned_to",),
    Happening.DOCUMENT: ("number",),
}
"""What else is told of each, where it was told."""
_NAMED_BY = {
    Happening.OUTCOME: "outcome",
    Happening.CHARGE: "offence",
    Happening.CUSTODY_BEGAN: "place",
    Happening.CUSTODY_MOVED: "place",
    Happening.CUSTODY_ENDED: "place",
    Happening.BAIL_DECIDED: "state",
    Happening.SENTENCED: "kind",
    Happening.FINE_PAID: "amount",
    Happening.APPEAL_FILED: "kind",
    Happening.APPEAL_DECIDED: "status",
    Happening.FOLLOWED_UP: "after",
    Happening.HELP_BEGAN: "provider",
    Happening.HELP_ENDED: "provider",
    Happening.MEETING: "seen",
    Happening.NOTE: "kind",
    Happening.TASK_DONE: "kind",
    Happening.DOCUMENT: "kind",
    Happening.RELEASED: "release_mode",
    Happening.FILE_CLOSED: "closed_why",
}
_WITH_LABEL = frozenset(
    {"sureties_required", "plea", "status", "number", "assigned_to", "next_date", "fine", "default_term"}
)
"""Facts that say nothing without their label."""
_TONES = {
    Happening.NEXT_HEARING: Tone.AHEAD,
    Happening.NOT_HEARD: Tone.AMBER,
    Happening.BAIL_MET: Tone.GREEN,
    Happening.RELEASED: Tone.GREEN,
}


def entries_in_words(register: Register, file: CaseFile, say: Say) -> tuple[TimelineRow, ...]:
    """The timeline of a file, in the order in which it is read."""
    told = FileWords(register, file, say)
    counts = _adjournments(file, told.today)
    found = timeline(file, today=told.today)
    undated = any(isinstance(each, Entry) and each.when is When.UNDATED for each in found)
    return tuple(
        _gap(told, each, undated=undated) if isinstance(each, Gap) else _row(told, each, counts)
        for each in found
    )


def _gap(told: FileWords, gap: Gap, *, undated: bool) -> TimelineRow:
    """A silence; what nobody dated may lie in it, and then that is said."""
    sentence = _GAP_EXACT if gap.at_least == gap.at_most else _GAP_BETWEEN
    sentence = _GAP_DATED if undated else sentence
    return TimelineRow(
        happening=GAP,
        when=When.PAST,
        date="",
        title=told.text(sentence, least=gap.at_least, most=gap.at_most),
        tone=Tone.AMBER,
    )


def _row(told: FileWords, entry: Entry, counts: dict[str, int]) -> TimelineRow:
    title, details = _WORDED.get(entry.happening, _plain)(told, entry)
    if entry.happening is Happening.HEARING and counts.get(entry.record, 0) > 1:
        details = [told.text(_NTH, count=counts[entry.record]), *details]
    ahead = entry.when is When.FUTURE
    tone = _TONES.get(entry.happening, Tone.AHEAD if ahead else Tone.PLAIN)
    dated_by = "visit" if entry.kind == "encounter" and not told.words(entry.group, "date") else entry.kind
    return TimelineRow(
        happening=entry.happening,
        when=entry.when,
        date=told.date(entry.date, kind=dated_by, name=entry.field),
        distance=told.distance(entry.placed) if ahead else "",
        source=told.text(_ACCOUNTS_DIFFER) if entry.contested else told.sources(entry.date),
        title=title,
        detail=_sentences(details),
        tone=tone,
        kind=entry.kind,
        record=entry.record,
        field=entry.field,
        contested=entry.contested,
    )


def _plain(told: FileWords, entry: Entry) -> tuple[str, list[str]]:
    title = told.text(_TITLES[entry.happening])
    name = _NAMED_BY.get(entry.happening, "")
    what = told.open_words(entry.group, name) if name else ""
    details = [_fact(told, entry.group, field) for field in _MORE.get(entry.happening, ())]
    return (told.text(_JOINED, title=title, what=what) if what else title), details


def _hearing(told: FileWords, entry: Entry) -> tuple[str, list[str]]:
    """Adjourned: and why; else the outcome. Below it whether she was brought, where, and what comes next."""
    outcome = codes_told(told.value(entry.group, "outcome")).codes
    reason = told.open_words(entry.group, "adjournment_reason")
    code = next(iter(outcome)) if len(outcome) == 1 else "adjourned" if reason and not outcome else ""
    if code in _HEARD:
        title, what = told.text(_HEARD[code]), reason
    else:
        title = told.text(_TITLES[Happening.HEARING])
        what = told.open_words(entry.group, "outcome")
        what = what or ("" if outcome else told.text(_NO_OUTCOME))
    brought = codes_told(told.value(entry.group, "produced")).codes
    details = [_fact(told, entry.group, name) for name in ("court", "next_date")]
    if any(each.startswith("not_produced") for each in brought):
        details.insert(0, told.open_words(entry.group, "produced"))
    return (told.text(_JOINED, title=title, what=what) if what else title), details


def _next_hearing(told: FileWords, entry: Entry) -> tuple[str, list[str]]:
    title = told.text(_TITLES[entry.happening])
    matter = next((each for each in told.file.matters if each.id == entry.group[0].parent), None)
    court = told.open_words(entry.group, "court") or (told.open_words((matter,), "court") if matter else "")
    place = told.open_words(entry.group, "court_place")
    title = told.text(_AT, title=title, what=court) if court and entry.when is When.FUTURE else title
    return title, [place]


def _meeting(told: FileWords, entry: Entry) -> tuple[str, list[str]]:
    title, details = _plain(told, entry)
    named = {each.visit for each in entry.group if isinstance(each.visit, str)}
    for visit in told.file.visits:
        if visit.id in named:
            details += [told.open_words((visit,), "place"), told.open_words((visit,), "visited_by")]
    return title, details


def _note(told: FileWords, entry: Entry) -> tuple[str, list[str]]:
    title, details = _plain(told, entry)
    written = told.file.written.get((entry.record, "text"))
    author = told.file.people.get(written.author, "") if written else ""
    return title, [*details, author]


_WORDED: dict[Happening, Callable[[FileWords, Entry], tuple[str, list[str]]]] = {
    Happening.HEARING: _hearing,
    Happening.NEXT_HEARING: _next_hearing,
    Happening.NOT_HEARD: _next_hearing,
    Happening.MEETING: _meeting,
    Happening.NOTE: _note,
}


def _fact(told: FileWords, group: tuple[Any, ...], name: str) -> str:
    words = told.open_words(group, name)
    if not words or name not in _WITH_LABEL:
        return words
    return told.text(_LABELLED, label=told.label(kind_of(group[0]).name, name), value=words)


def _sentences(details: list[str]) -> str:
    return " · ".join(each for each in details if each)


def _adjournments(file: CaseFile, today: date) -> dict[str, int]:
    """For each hearing that was put off: how often its matter had been put off by then."""
    found = {}
    for matter in groups(file.matters, file.same_as):
        count = 0
        for sitting in sittings(file, {each.id for each in matter}):
            outcome = codes_told(*(each.outcome for each in sitting.records))
            past = not is_to_come(sitting, today)
            if past and outcome.codes and outcome.codes <= ADJOURNED and not outcome.unsure:
                count += 1
                found[str(sitting.records[0].id)] = count
    return found
