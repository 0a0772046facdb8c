"""What was done for her and what is open: stretches of detention, tasks, meetings, notes, papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.stays import groups
from wipdesk.domain.text import begins_right_to_left
from wipdesk.domain.told import codes_told, date_told
from wipdesk.reports.rows import Columns, Line, Row, table
from wipdesk.reports.text import Run

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reportlab.platypus import Flowable

    from wipdesk.reports.composing import Composer
    from wipdesk.reports.shown import Group

_DETENTION = QT_TRANSLATE_NOOP("summary", "Stretches of detention")
_NO_DETENTION = QT_TRANSLATE_NOOP("summary", "No stretch of detention is recorded in this file.")
_FROM = QT_TRANSLATE_NOOP("summary", "From")
_TO = QT_TRANSLATE_NOOP("summary", "To")
_DATE_SHARE = 0.15
_DETENTION_SHARES = {"regime": 0.17, "place": 0.3, "authority_document": 0.23}
"""The columns behind the two dates and their share of the width."""
_NOT_RECORDED = QT_TRANSLATE_NOOP("summary", "not recorded")
_OPEN = QT_TRANSLATE_NOOP("summary", "no end recorded")
_EPISODE_MORE = (
    *("number", "warrant_no", "warrant_court", "warrant_valid_to", "security_class", "cell", "reason"),
    *("ended_by", "note"),
)
_DONE = QT_TRANSLATE_NOOP("summary", "What was done and what is open")
_NOTHING_DONE = QT_TRANSLATE_NOOP("summary", "No task and no meeting is recorded in this file.")
_TASK = QT_TRANSLATE_NOOP("summary", "{kind}: {what}")
_TASK_LINE = ("due", "done_on", "assigned_to", "result")
_MEETINGS = QT_TRANSLATE_NOOP("summary", "Meetings")
_NOTES = QT_TRANSLATE_NOOP("summary", "Notes")
_PAPERS = QT_TRANSLATE_NOOP("summary", "Papers")
_PAPER_LINE = ("date", "number", "kept_where")
_CLOSED = frozenset({"done", "failed", "refused", "not_possible", "dropped"})


def detention(composer: Composer) -> list[Flowable]:
    """Every stretch of detention in order, as it was written down."""
    shown = composer.shown
    found = composer.heading(_DETENTION)
    if not shown.file.episodes:
        return [*found, composer.paragraph(composer.text(_NO_DETENTION))]
    columns = {
        name: share for name, share in _DETENTION_SHARES.items() if shown.prints("custody_episode", name)
    }
    lines: list[Line] = []
    for group in _in_order(groups(shown.file.episodes, shown.file.same_as), "from_date"):
        told = [shown.words(group, name) for name in columns]
        start = shown.short(group, "from_date") or composer.text(_NOT_RECORDED)
        end = shown.short(group, "to_date") or composer.text(_OPEN)
        lines.append(Line((start, end, *told)))
        more = composer.fact_runs(group, _EPISODE_MORE)
        if more:
            lines.append(Line((more,), Row.DETAIL))
    heads = [composer.text(head) for head in (_FROM, _TO)]
    heads += [shown.label("custody_episode", name) for name in columns]
    shares = [_DATE_SHARE, _DATE_SHARE, *columns.values()]
    shares = [share / sum(shares) for share in shares]
    return found + table(composer, Columns(tuple(heads), tuple(shares)), lines)


def work(composer: Composer) -> list[Flowable]:
    """Tasks, open ones first, and the meetings with her."""
    shown = composer.shown
    found = composer.heading(_DONE)
    tasks = groups(shown.file.tasks, shown.file.same_as)
    for group in sorted(_in_order(tasks, "due"), key=_is_closed):
        found += _task(composer, group)
    meetings = groups(shown.file.encounters, shown.file.same_as)
    if meetings:
        found.append(composer.paragraph(Run(composer.text(_MEETINGS), bold=True)))
    for group in _in_order(meetings, "date"):
        found += _meeting(composer, group)
    if not tasks and not meetings:
        found.append(composer.paragraph(composer.text(_NOTHING_DONE)))
    return found


def notes(composer: Composer) -> list[Flowable]:
    """The notes, in the full face only."""
    shown = composer.shown
    if not shown.prints("note", "text") or not shown.file.notes:
        return []
    found = composer.heading(_NOTES)
    for group in _in_order(groups(shown.file.notes, shown.file.same_as), "date"):
        about = [words for name in ("date", "kind") if (words := shown.words(group, name))]
        leading = [Run(", ".join(about) + ": ", grey=True)] if about else []
        text = shown.words(group, "text")
        if leading and begins_right_to_left(text):
            # On a line of its own it is read from its own side.
            found.append(composer.paragraph(leading))
            leading = []
        found.append(composer.paragraph([*leading, Run(text)]))
    return found


def papers(composer: Composer) -> list[Flowable]:
    """The papers that were seen or kept."""
    shown = composer.shown
    if not shown.file.documents:
        return []
    found = composer.heading(_PAPERS)
    for group in _in_order(groups(shown.file.documents, shown.file.same_as), "date"):
        told = [shown.words(group, name) for name in ("kind", "title")]
        title = ", ".join(each for each in told if each) or composer.text(_NOT_RECORDED)
        leading = [Run(title, bold=True), *composer.of_matter(group)]
        found += composer.facts(group, _PAPER_LINE, leading=leading)
    return found


def _task(composer: Composer, group: Group) -> list[Flowable]:
    shown = composer.shown
    kind, what = shown.words(group, "kind"), shown.words(group, "what")
    title = composer.text(_TASK, kind=kind, what=what) if kind and what else kind or what
    state = shown.words(group, "state")
    leading = [Run(f"{state}: ", grey=True)] if state else []
    leading += [Run(title, bold=True)] if title else []
    return composer.facts(group, _TASK_LINE, leading=[*leading, *composer.of_matter(group)])


def _meeting(composer: Composer, group: Group) -> list[Flowable]:
    shown = composer.shown
    told = [words for name in ("date", "seen") if (words := shown.words(group, name))]
    leading = [Run(", ".join(told), bold=True)] if told else []
    found = composer.facts(group, ("note", "promised"), leading=leading)
    if not shown.prints("encounter", "visit"):
        return found
    visits = {each.visit for each in group if isinstance(each.visit, str)}
    known = {visit.id: visit for visit in shown.file.visits}
    for visit in sorted(visits):
        if visit in known:
            found += composer.facts((known[visit],), ("date", "place", "visited_by"))
    return found if visits <= known.keys() and visits else found + composer.facts(group, ("visit",))


def _in_order(found: Iterable[Group], name: str) -> list[Group]:
    """By the first day a date may mean; what has no date stands last, in the order of the file."""
    return sorted(found, key=lambda group: _begin(group, name))


def _begin(group: Group, name: str) -> tuple[bool, str]:
    told = date_told(*(getattr(record, name) for record in group))
    return (not (told and told.known), told.earliest if told else "")


def _is_closed(group: Group) -> bool:
    state = codes_told(*(task.state for task in group))
    return bool(state.codes) and state.codes <= _CLOSED
