"""What needs doing on a woman's file, in words: what, why and by when."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.domain.bail_needs import open_besides
from wipdesk.domain.catalogue import kind_of
from wipdesk.domain.clocks import deadline_words
from wipdesk.domain.clocks import wording as clock_wording
from wipdesk.domain.court_dates import ended_in_court
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.following_up import next_follow_up
from wipdesk.domain.limit_needs import is_about_release
from wipdesk.domain.need import Need, NeedKind, Urgency
from wipdesk.domain.needs import needs
from wipdesk.domain.stays import groups
from wipdesk.domain.values import Missing
from wipdesk.services.file_words import FileWords, Target, Tone
from wipdesk.services.need_targets import target_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.clocks.results import ClockResult
    from wipdesk.domain.completeness import Blank
    from wipdesk.domain.lists import Say
    from wipdesk.storage.register import Register


@dataclass(frozen=True, slots=True)
class Item:
    """One of several things in a line: its words and what it opens."""

    words: str
    target: Target


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedRow:
    """One thing to do, ready to be read."""

    why_kind: NeedKind
    title: str
    why: str
    by_when: str = ""
    tone: Tone = Tone.PLAIN
    target: Target
    parent: str = ""
    """The matter that a new record hangs on; empty: on her, or for the reader to say."""
    items: tuple[Item, ...] = ()
    """The facts not asked, each to be opened by itself; only in the line about them."""


_TITLES = {
    NeedKind.LIMIT: QT_TRANSLATE_NOOP("overview", "Look at a limit of time in the law"),
    NeedKind.ALL_ENDED: QT_TRANSLATE_NOOP("overview", "Ask why she is still held"),
    NeedKind.WARRANT_RUN_OUT: QT_TRANSLATE_NOOP("overview", "Ask for the paper she is held on"),
    NeedKind.WARRANT_RUNS_OUT: QT_TRANSLATE_NOOP("overview", "Look at the paper she is held on"),
    NeedKind.STRETCH_IN_DOUBT: QT_TRANSLATE_NOOP("overview", "Find out whether she is still held"),
    NeedKind.NOT_HEARD: QT_TRANSLATE_NOOP("overview", "Find out what happened in court"),
    NeedKind.NEXT_HEARING: QT_TRANSLATE_NOOP("overview", "Prepare the next hearing"),
    NeedKind.BAIL_NOT_MET: QT_TRANSLATE_NOOP("overview", "Help her meet the bail conditions"),
    NeedKind.NO_OUTCOME: QT_TRANSLATE_NOOP("overview", "Record the outcome of the last hearing"),
    NeedKind.NO_NEXT_DATE: QT_TRANSLATE_NOOP("overview", "Ask the registry for the next date"),
    NeedKind.NO_HEARING: QT_TRANSLATE_NOOP("overview", "Ask why the matter does not come up"),
    NeedKind.NO_HELP: QT_TRANSLATE_NOOP("overview", "Find legal help for her"),
    NeedKind.FOLLOW_UP: QT_TRANSLATE_NOOP("overview", "Look how she is after release"),
    NeedKind.KEPT_LONG: QT_TRANSLATE_NOOP("overview", "Say whether this file must still be kept"),
}
_TASK = QT_TRANSLATE_NOOP("overview", "Task")
_PROMISE = QT_TRANSLATE_NOOP("overview", "Keep a promise: {what}")
_FLAG = QT_TRANSLATE_NOOP("overview", "Flag on her file: {what}")
_DECIDE = QT_TRANSLATE_NOOP("overview", "Decide between two accounts: {label}")
_BLANKS = QT_TRANSLATE_NOOP("overview", "Ask what is still missing: {count} facts")
_ONE_BLANK = QT_TRANSLATE_NOOP("overview", "Ask what is still missing: 1 fact")
_WHY = {
    NeedKind.ALL_ENDED: QT_TRANSLATE_NOOP(
        "overview", "By this file every matter against her has ended ({matters}), and she is still held"
    ),
    NeedKind.WARRANT_RUN_OUT: QT_TRANSLATE_NOOP(
        "overview", "By this file the paper she is held on ran out: {date}"
    ),
    NeedKind.WARRANT_RUNS_OUT: QT_TRANSLATE_NOOP(
        "overview", "By this file the paper she is held on runs to: {date}"
    ),
    NeedKind.STRETCH_IN_DOUBT: QT_TRANSLATE_NOOP(
        "overview", "By its dates it ended before it began ({stretch})"
    ),
    NeedKind.NOT_HEARD: QT_TRANSLATE_NOOP(
        "overview", "It was to come up in court: {date}. No hearing is recorded since"
    ),
    NeedKind.NEXT_HEARING: QT_TRANSLATE_NOOP("overview", "It comes up in court: {date}"),
    NeedKind.NO_OUTCOME: QT_TRANSLATE_NOOP("overview", "{hearing}: no outcome is recorded"),
    NeedKind.NO_NEXT_DATE: QT_TRANSLATE_NOOP(
        "overview", "{hearing}: adjourned, with no next date and no reason why there is none"
    ),
    NeedKind.BAIL_NOT_MET: QT_TRANSLATE_NOOP(
        "overview", "Bail was granted, but she is still inside: {reason}"
    ),
    NeedKind.PROMISED: QT_TRANSLATE_NOOP("overview", "{meeting}: no task of these words is done"),
    NeedKind.KEPT_LONG: QT_TRANSLATE_NOOP(
        "overview", "Closed {date}, five years ago or more. A coordinator says whether it is kept or erased"
    ),
    NeedKind.DECIDE_FIRST: QT_TRANSLATE_NOOP("overview", "{which}: {accounts}"),
    NeedKind.DECIDE: QT_TRANSLATE_NOOP("overview", "{which}: {accounts}"),
}
_NO_HEARING_YET = QT_TRANSLATE_NOOP(
    "overview", "Held before trial for at least {days} days, and no hearing is recorded"
)
_IN_MATTER = QT_TRANSLATE_NOOP("overview", "{which}: {why}")
_NO_HEARING_SINCE = QT_TRANSLATE_NOOP("overview", "No hearing is recorded for {days} days")
_NOTHING_SINCE_ARREST = QT_TRANSLATE_NOOP(
    "overview",
    "Arrested at least {days} days ago; no detention, no day in court, no bail and no release is recorded since",
)
_WHERE_IS_SHE = QT_TRANSLATE_NOOP("overview", "Find out where she is")
_PAST_RELEASE = QT_TRANSLATE_NOOP("overview", "Ask about her release")
_APPEAL = QT_TRANSLATE_NOOP("overview", "Ask her about an appeal")
_NO_HELP = QT_TRANSLATE_NOOP("overview", "No legal help is recorded in this file")
_NO_HELP_NOW = QT_TRANSLATE_NOOP("overview", "By this file nobody helps her in law now")
_FOLLOW_UP = QT_TRANSLATE_NOOP("overview", "{after} after her release: {how}")
_NOTHING_RECORDED = QT_TRANSLATE_NOOP("overview", "nothing recorded")
_BAIL_IN_VAIN = QT_TRANSLATE_NOOP("overview", "Look at what else holds her")
_HELD_BESIDES = QT_TRANSLATE_NOOP(
    "overview",
    "Bail was granted ({bail}), but by this file she is held in another matter too: {others}. A surety alone does not "
    "free her",
)
_OPEN_BESIDES = QT_TRANSLATE_NOOP(
    "overview", "{why}. Of bail in another matter nothing is recorded: {others}"
)
_BESIDES = QT_TRANSLATE_NOOP("overview", "{which}, {what}")
_BAIL_WHY_UNKNOWN = QT_TRANSLATE_NOOP("overview", "why is not recorded")
_TASK_STATE = QT_TRANSLATE_NOOP("overview", "{state}, {who}")
_TASK_NOBODY = QT_TRANSLATE_NOOP("overview", "nobody is named for it")
_TASK_OPEN = QT_TRANSLATE_NOOP("overview", "To do")
_BY = QT_TRANSLATE_NOOP("overview", "Due {date}, {distance}")
_BY_DATE = QT_TRANSLATE_NOOP("overview", "Due {date}")
_ON = QT_TRANSLATE_NOOP("overview", "{date}, {distance}")
_NEEDED_FOR = QT_TRANSLATE_NOOP("overview", "A complete file holds these facts; nobody has asked yet")
_ADD = QT_TRANSLATE_NOOP("overview", "{kind}: none recorded")
_ITEM = QT_TRANSLATE_NOOP("overview", "{which}, {label}")
_TASKS = frozenset({NeedKind.TASK_OVERDUE, NeedKind.TASK_DUE, NeedKind.TASK_OPEN})
_LONGEST = 120
"""Characters of a text somebody typed that a line shows."""
_TONES = {
    Urgency.PAST: Tone.RED,
    Urgency.SOON: Tone.AMBER,
    Urgency.NOW: Tone.AMBER,
    Urgency.LATER: Tone.PLAIN,
}


def needs_in_words(
    register: Register, file: CaseFile, say: Say, limits: tuple[ClockResult, ...] = ()
) -> tuple[NeedRow, ...]:
    """What needs doing on a file, most urgent first. `limits`: what its clocks come to."""
    told = FileWords(register, file, say)
    return tuple(row_of(told, need) for need in needs(file, today=told.today, limits=limits))


def row_of(told: FileWords, need: Need) -> NeedRow:
    """One thing to do, in words."""
    if need.why is NeedKind.BLANKS:
        return _blanks(told, need)
    tell = _task if need.why in _TASKS else _TOLD.get(need.why, _plain)
    title, why = tell(told, need)
    target, parent = target_of(told.file, need)
    return NeedRow(
        why_kind=need.why,
        title=title,
        why=why,
        by_when=_by_when(told, need),
        tone=_TONES[need.urgency],
        target=target,
        parent=parent,
    )


def _by_when(told: FileWords, need: Need) -> str:
    if need.by is None:
        return ""
    date = _day(told, need)
    distance = told.distance(need.by)
    if need.why in _TASKS:
        return told.text(_BY if distance else _BY_DATE, date=date, distance=distance)
    return told.text(_ON, date=date, distance=distance) if distance else date


def _day(told: FileWords, need: Need) -> str:
    """The day as it was told, both accounts of it where they differ."""
    if need.by is None:
        return ""
    if need.why is NeedKind.FOLLOW_UP:
        return told.date(need.by, kind=need.kind, name="due")
    name = "due" if need.why in _TASKS else need.field
    value = told.value(need.group, name)
    return told.date(value, kind=need.kind, name=name)


def _plain(told: FileWords, need: Need) -> tuple[str, str]:
    date = _day(told, need)
    which = told.which(need.group[0]) if need.group else ""
    why = told.text(_WHY[need.why], date=date, hearing=which, stretch=which)
    return told.text(_TITLES[need.why]), why


def _task(told: FileWords, need: Need) -> tuple[str, str]:
    title = told.words(need.group, "what") or told.words(need.group, "kind") or told.text(_TASK)
    state = told.words(need.group, "state") or told.text(_TASK_OPEN)
    who = told.words(need.group, "assigned_to") or told.text(_TASK_NOBODY)
    return _shortened(title), told.text(_TASK_STATE, state=state, who=who)


def _flag(told: FileWords, need: Need) -> tuple[str, str]:
    what, why = told.words(need.group, "what"), told.open_words(need.group, "why")
    return told.text(_FLAG, what=_shortened(what)), _shortened(why)


def _promise(told: FileWords, need: Need) -> tuple[str, str]:
    what = _shortened(told.words(need.group, "promised"))
    why = told.text(_WHY[need.why], meeting=told.which(need.group[0]))
    return told.text(_PROMISE, what=what), why


def _silence(told: FileWords, need: Need) -> tuple[str, str]:
    if not told.file.episodes:
        return told.text(_WHERE_IS_SHE), told.text(_NOTHING_SINCE_ARREST, days=need.days)
    heard = bool(need.group) and kind_of(need.group[0]).name == "hearing"
    why = told.text(_NO_HEARING_SINCE if heard else _NO_HEARING_YET, days=need.days)
    if need.group and len(groups(told.file.matters, told.file.same_as)) > 1:
        why = told.text(_IN_MATTER, which=told.which(_matter_of(told, need.group[0])[0]), why=why)
    return told.text(_TITLES[need.why]), why


def _help(told: FileWords, need: Need) -> tuple[str, str]:
    return told.text(_TITLES[need.why]), told.text(_NO_HELP_NOW if need.group else _NO_HELP)


def _follow_up(told: FileWords, need: Need) -> tuple[str, str]:
    """Which look at her it is, and that nothing, or that it was not done, is recorded."""
    due = next_follow_up(told.file, told.today)
    after = told.worded("follow_up", "after", due.step) if due else ""
    how = told.open_words(need.group, "how") if need.group else ""
    why = told.text(_FOLLOW_UP, after=after, how=how or told.text(_NOTHING_RECORDED))
    return told.text(_TITLES[need.why]), why


def _bail(told: FileWords, need: Need) -> tuple[str, str]:
    mine = _matter_of(told, need.group[0])
    if need.beside:
        others = "; ".join(_besides(told, group) for group in need.beside)
        why = told.text(_HELD_BESIDES, bail=told.which(mine[0]), others=others)
        return told.text(_BAIL_IN_VAIN), why
    value = told.value(need.group, "unmet_reason")
    unknown = value in (Missing.NOT_ASKED, Missing.NONE)
    reason = told.text(_BAIL_WHY_UNKNOWN) if unknown else told.words(need.group, "unmet_reason")
    why = told.text(_WHY[need.why], reason=reason)
    not_known = "; ".join(told.which(group[0]) for group in open_besides(told.file, mine))
    if not_known:
        why = told.text(_OPEN_BESIDES, why=why, others=not_known)
    return told.text(_TITLES[need.why]), why


def _all_ended(told: FileWords, need: Need) -> tuple[str, str]:
    """Each matter with how it ended: by its outcome, else by what the court said last."""
    ends = []
    for group in need.beside:
        last = ended_in_court(told.file, group)
        what = told.words(last.records, "outcome") if last else told.words(group, "outcome")
        ends.append(told.text(_BESIDES, which=told.which(group[0]), what=what))
    matters = "; ".join(ends)
    return told.text(_TITLES[need.why]), told.text(_WHY[need.why], matters=matters)


def _matter_of(told: FileWords, record: Any) -> tuple[Any, ...]:
    """The matter a record hangs on, or the record itself."""
    found = groups(told.file.matters, told.file.same_as)
    return next((each for each in found if record.parent in {one.id for one in each}), (record,))


def _besides(told: FileWords, group: tuple[Any, ...]) -> str:
    """A matter that holds her, and by what."""
    kind = kind_of(group[0]).name
    what = told.words(group, {"bail": "state", "sentence": "kind"}.get(kind, "outcome"))
    matter = group if kind == "matter" else _matter_of(told, group[0])
    return told.text(_BESIDES, which=told.which(matter[0]), what=what)


def _limit(told: FileWords, need: Need) -> tuple[str, str]:
    if need.limit is None:
        return _plain(told, need)
    title = _TITLES[need.why]
    if is_about_release(need.limit):
        title = _PAST_RELEASE
    elif need.limit.rule.topic == "appeal":
        title = _APPEAL
    words = deadline_words if need.limit.rule.topic else clock_wording
    parts = (words.sentence(need.limit, told.say), *clock_wording.remarks(need.limit, told.say))
    return told.text(title), " ".join(parts)


def _decide(told: FileWords, need: Need) -> tuple[str, str]:
    label = told.label(need.kind, need.field)
    accounts = told.words(need.group, need.field)
    why = told.text(_WHY[need.why], which=told.which(need.group[0]), accounts=_shortened(accounts))
    return told.text(_DECIDE, label=label), why


_TOLD: dict[NeedKind, Callable[[FileWords, Need], tuple[str, str]]] = {
    NeedKind.LIMIT: _limit,
    NeedKind.ALL_ENDED: _all_ended,
    NeedKind.FLAG: _flag,
    NeedKind.PROMISED: _promise,
    NeedKind.NO_HEARING: _silence,
    NeedKind.NO_HELP: _help,
    NeedKind.BAIL_NOT_MET: _bail,
    NeedKind.FOLLOW_UP: _follow_up,
    NeedKind.DECIDE_FIRST: _decide,
    NeedKind.DECIDE: _decide,
}


def _blanks(told: FileWords, need: Need) -> NeedRow:
    """One line for everything not asked; it opens the first, its list opens each."""
    records = {record.id: record for record in told.file.records()}
    count_of = Counter(kind_of(record).name for record in records.values())
    called = {
        record: told.which(records[record]) for record in {each.record for each in need.items if each.record}
    }
    items = tuple(
        Item(_item(told, blank, called.get(blank.record, ""), named=count_of[blank.kind] > 1), _target(blank))
        for blank in need.items
    )
    count = len(items)
    return NeedRow(
        why_kind=need.why,
        title=told.text(_ONE_BLANK if count == 1 else _BLANKS, count=count),
        why=told.text(_NEEDED_FOR),
        target=items[0].target,
        items=items,
    )


def _item(told: FileWords, blank: Blank, called: str, *, named: bool) -> str:
    if not blank.record:
        return told.text(_ADD, kind=told.kind(blank.kind))
    label = told.label(blank.kind, blank.field)
    if blank.kind == "woman":
        return label
    return told.text(_ITEM, which=called if named else told.kind(blank.kind), label=label)


def _target(blank: Blank) -> Target:
    return Target(blank.kind, blank.record, blank.field)


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}…"
