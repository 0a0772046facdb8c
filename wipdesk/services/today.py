"""The page of today: who needs something, why, by when, and what to do about it; read anew from each file shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from wipdesk.domain.codes import code_of
from wipdesk.domain.dates import on_day
from wipdesk.domain.errands import GROUP_OF, Group, day_of, on_page
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.limit_needs import limits_of
from wipdesk.domain.lists import as_written
from wipdesk.domain.naming import display_name
from wipdesk.domain.need import Need, NeedKind
from wipdesk.domain.putting_off import is_passed_limit, mark_of
from wipdesk.services import children_due, team_errands
from wipdesk.services.clocks import book_of
from wipdesk.services.file_needs import row_of
from wipdesk.services.file_words import FileWords
from wipdesk.services.need_targets import target_of
from wipdesk.services.putting_off import told_off
from wipdesk.services.today_line import Asked, TodayLine
from wipdesk.services.today_lines import KINDS
from wipdesk.storage import due_lines, reading
from wipdesk.storage import put_off as put_off_lines
from wipdesk.storage.due_lines import OFF

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import Say
    from wipdesk.domain.putting_off import PutOff
    from wipdesk.storage.due_lines import DueLine
    from wipdesk.storage.register import Connection, Register

SHOWN = 6
"""Lines that a group shows at first."""
WEEK = 7
NAMED = 3
"""Women named of each day in court."""
HEADINGS: dict[Group, str] = {
    Group.LIMITS: QT_TRANSLATE_NOOP("today", "Limits of time"),
    Group.HEARINGS: QT_TRANSLATE_NOOP("today", "Court this week"),
    Group.LIBERTY: QT_TRANSLATE_NOOP("today", "Bail and legal help"),
    Group.CHILDREN: QT_TRANSLATE_NOOP("today", "Children"),
    Group.PROMISES: QT_TRANSLATE_NOOP("today", "Promises and tasks"),
    Group.TEAM: QT_TRANSLATE_NOOP("today", "Waiting for the team"),
}
_VERBS: dict[NeedKind, str] = {
    NeedKind.LIMIT: QT_TRANSLATE_NOOP("today", "Look at the dates"),
    NeedKind.ALL_ENDED: QT_TRANSLATE_NOOP("today", "Look at the dates"),
    NeedKind.WARRANT_RUN_OUT: QT_TRANSLATE_NOOP("today", "Ask for the paper"),
    NeedKind.WARRANT_RUNS_OUT: QT_TRANSLATE_NOOP("today", "Look at the paper"),
    NeedKind.STRETCH_IN_DOUBT: QT_TRANSLATE_NOOP("today", "Look at the dates"),
    NeedKind.NO_HEARING: QT_TRANSLATE_NOOP("today", "Record a hearing"),
    NeedKind.NEXT_HEARING: QT_TRANSLATE_NOOP("today", "Prepare hearing"),
    NeedKind.NOT_HEARD: QT_TRANSLATE_NOOP("today", "Record the hearing"),
    NeedKind.NO_OUTCOME: QT_TRANSLATE_NOOP("today", "Record outcome"),
    NeedKind.NO_NEXT_DATE: QT_TRANSLATE_NOOP("today", "Record next date"),
    NeedKind.BAIL_NOT_MET: QT_TRANSLATE_NOOP("today", "Look at bail"),
    NeedKind.NO_HELP: QT_TRANSLATE_NOOP("today", "Record legal help"),
    NeedKind.TASK_OVERDUE: QT_TRANSLATE_NOOP("today", "Record the result"),
    NeedKind.TASK_DUE: QT_TRANSLATE_NOOP("today", "Record the result"),
    NeedKind.PROMISED: QT_TRANSLATE_NOOP("today", "Make it a task"),
    NeedKind.FLAG: QT_TRANSLATE_NOOP("today", "Look at the flag"),
    NeedKind.FOLLOW_UP: QT_TRANSLATE_NOOP("today", "Record follow-up"),
    NeedKind.KEPT_LONG: QT_TRANSLATE_NOOP("today", "Look at the file"),
}


@dataclass(frozen=True, slots=True)
class TodayGroup:
    """A group: its lines shown, and how many there are in all."""

    group: Group
    heading: str
    lines: tuple[TodayLine, ...]
    total: int


@dataclass(frozen=True, slots=True)
class CourtDay:
    """A day and who is to be in court on it: a few of the names, and how many women there are."""

    day: date
    names: tuple[str, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayPage:
    """Everything that the page says."""

    groups: tuple[TodayGroup, ...]
    week: tuple[CourtDay, ...]
    """The days from today on; one without anybody stands there too."""
    next_day: date | None
    """The next day anything is about, for a page on which nothing stands."""
    put_off: int = 0
    """Lines that somebody put off; they are not among those of the groups."""

    @property
    def total(self) -> int:
        """Lines on the page, those not shown too."""
        return sum(each.total for each in self.groups)


def page(
    register: Register,
    *,
    mine: bool,
    say: Say = as_written,
    most: int = SHOWN,
    only: Group | None = None,
    put_off: bool = False,
    closed_too: bool = False,
) -> TodayPage:
    """The page as it stands. `mine`: only files assigned to whoever unlocked; `most`: lines of a group.

    Asks what `today_lines.refresh` worked out; of each line shown the file itself is read. `put_off`: the lines that
    are off the page instead; `closed_too`: for the screen, also what is read out of compartments that are open.
    """
    who = register.identity.person if mine else ""
    wanted = [each for each in Group if only in (None, each)]
    asked = Asked(mine=mine, most=most, put_off=put_off, say=say)
    with register.reading() as connection:
        counted = due_lines.counts(connection, who)
        off = put_off_lines.holding(connection, register.today())
        totals = {group: counted.get(OFF * put_off + group.value, 0) for group in wanted}
        found = {
            group: due_lines.lines(connection, OFF * put_off + group.value, most=most, who=who)
            for group in wanted
            if totals[group]
        }
        told = _told(connection, register, found, asked, off)
        week = _week(connection, register, who, say)
        next_day = due_lines.next_day(connection, register.today())
    groups = [
        TodayGroup(group, say("today", HEADINGS[group]), told[group], totals[group])
        for group in wanted
        if told.get(group)
    ]
    beside = children_due.found(register, asked, off, closed_too=closed_too)
    team = () if put_off else team_errands.lines(register, say)
    for group, lines, total in (
        (Group.CHILDREN, beside.lines, beside.total),
        (Group.TEAM, team[:most], len(team)),
    ):
        if group in wanted and lines:
            groups.append(TodayGroup(group, say("today", HEADINGS[group]), tuple(lines), total))
    order = {group: at for at, group in enumerate(Group)}
    return TodayPage(
        groups=tuple(sorted(groups, key=lambda each: order[each.group])),
        week=week,
        next_day=next_day,
        put_off=beside.put_off + sum(count for name, count in counted.items() if name.startswith(OFF)),
    )


def _told(
    connection: Connection,
    register: Register,
    found: dict[Group, tuple[DueLine, ...]],
    asked: Asked,
    off: Mapping[tuple[str, str], PutOff],
) -> dict[Group, tuple[TodayLine, ...]]:
    """The lines in words, from the files as they are now; who needs nothing any more is left out."""
    women = list(dict.fromkeys(line.woman for lines in found.values() for line in lines))
    files = {file.woman.id: file for file in reading.many_files(connection, women, kinds=KINDS)}
    people = reading.people(connection) if asked.put_off else {}
    book, today = book_of(register), register.today()
    open_now: dict[str, list[Need]] = {
        woman: [
            need
            for need in on_page(file, limits_of(file, book, today=today), today=today)
            if bool(off and (woman, mark_of(need)) in off) == asked.put_off
        ]
        for woman, file in files.items()
    }
    told = {woman: FileWords(register, file, asked.say) for woman, file in files.items()}
    return {
        group: tuple(
            told_off(_line(told[line.woman], files[line.woman], here), off, people, asked.say)
            for line in lines
            if line.woman in files
            and (here := [need for need in open_now[line.woman] if GROUP_OF[need.why] is group])
        )
        for group, lines in found.items()
    }


def _line(told: FileWords, file: CaseFile, here: Sequence[Need]) -> TodayLine:
    need = here[0]
    row = row_of(told, need)
    target, parent = target_of(file, need)
    is_task = need.why in (NeedKind.TASK_OVERDUE, NeedKind.TASK_DUE, NeedKind.PROMISED)
    return TodayLine(
        woman=file.woman.id,
        name=display_name(file, told.say),
        code=code_of(file.woman.id),
        why=row.title if is_task else row.why or row.title,
        when=told.distance(need.by or (on_day(day) if (day := day_of(need)) else None)) or row.by_when,
        tone=row.tone,
        verb=told.say("today", _VERBS[need.why]),
        target=target,
        parent=parent,
        more=len(here) - 1,
        day=day_of(need),
        mark=mark_of(need),
        passed_limit=is_passed_limit(need),
    )


def _week(connection: Connection, register: Register, who: str, say: Say) -> tuple[CourtDay, ...]:
    """Who is to be in court on each of the days from today on."""
    women: dict[date, list[str]] = {register.today() + timedelta(days=each): [] for each in range(WEEK)}
    for woman, day in due_lines.in_court(connection, min(women), max(women), who=who):
        women[day].append(woman)
    named = [woman for of_day in women.values() for woman in of_day[:NAMED]]
    names = {
        file.woman.id: display_name(file, say)
        for file in reading.many_files(connection, named, kinds=("woman", "alias", "id_number"))
    }
    return tuple(
        CourtDay(day, tuple(sorted(names[woman] for woman in of_day[:NAMED] if woman in names)), len(of_day))
        for day, of_day in women.items()
    )
