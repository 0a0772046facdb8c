"""The diary of hearings: by day and court, who was there or is to be, and whether she was brought."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.domain import date_words
from wipdesk.domain.codes import code_of
from wipdesk.domain.diary import DayInCourt, Standing, days_in_court
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.lists import as_written
from wipdesk.domain.naming import display_name
from wipdesk.domain.needs import helps
from wipdesk.domain.stays import groups
from wipdesk.domain.told import accounts
from wipdesk.services.file_words import FileWords, Target, Tone
from wipdesk.services.today_line import TodayLine
from wipdesk.storage import court_days, exchange_scope, reading

if TYPE_CHECKING:
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import Say
    from wipdesk.storage.register import Register

MOST = 40
"""Files that are read for the screen."""
_KINDS = ("woman", "alias", "id_number", "matter", "hearing", "representation")
_VERBS = {
    Standing.HEARD: QT_TRANSLATE_NOOP("diary", "Open the hearing"),
    Standing.COMING: QT_TRANSLATE_NOOP("diary", "Record the hearing"),
    Standing.NOT_RECORDED: QT_TRANSLATE_NOOP("diary", "Record the hearing"),
}
_TONES = {Standing.HEARD: Tone.PLAIN, Standing.COMING: Tone.GREEN, Standing.NOT_RECORDED: Tone.RED}
_STANDINGS = {
    Standing.HEARD: "",
    Standing.COMING: QT_TRANSLATE_NOOP("diary", "To come"),
    Standing.NOT_RECORDED: QT_TRANSLATE_NOOP("diary", "Not recorded yet"),
}
_NO_COURT = QT_TRANSLATE_NOOP("diary", "Court not recorded")
_NOBODY_NAMED = QT_TRANSLATE_NOOP("diary", "Nobody is named who is to be there")
_ASSIGNED = QT_TRANSLATE_NOOP("diary", "Of us: {name}")
_LAWYER = QT_TRANSLATE_NOOP("diary", "Legal help: {name}")


@dataclass(frozen=True, slots=True, kw_only=True)
class DiaryLine:
    """One woman on one day in court."""

    standing: Standing
    day: date | None
    when: str
    """The day in words, where it is not known to the day; else the hour, if it is known."""
    court: str
    court_code: str
    """Empty where nobody recorded it or accounts differ."""
    brought: str
    outcome: str
    there: tuple[str, ...]
    """Who of us is to be there or was, and her legal help."""
    hearing: str
    """Id of the hearing, or of the one that was put off to this day."""
    matter: str
    line: TodayLine
    """The same as one line of a page."""


@dataclass(frozen=True, slots=True)
class DiaryDay:
    """One day, its lines by court; without a day those of which it is not known to the day."""

    day: date | None
    lines: tuple[DiaryLine, ...]


@dataclass(frozen=True, slots=True)
class Diary:
    """The days asked for, also those with nothing; and how many files were left out because there are too many."""

    days: tuple[DiaryDay, ...]
    left_out: int = 0

    @property
    def total(self) -> int:
        """How many lines there are."""
        return sum(len(each.lines) for each in self.days)


def diary(
    register: Register,
    first: date,
    last: date,
    say: Say = as_written,
    *,
    mine: bool = False,
    most: int | None = None,
) -> Diary:
    """Hearings from the first day to the last. `mine`: only of the caseload of whoever unlocked."""
    with register.reading() as connection:
        found = court_days.files_with_days(connection, first, last)
        if mine:
            hers = exchange_scope.of_caseload(connection, register.identity.person, found)
            found = [each for each in found if each in hers]
        women = court_days.ids_of_women(connection, found[:most])
        files = list(reading.many_files(connection, women, kinds=_KINDS))
    lines: list[DiaryLine] = []
    seen: set[frozenset[str]] = set()
    for file in files:
        told = FileWords(register, file, say)
        for each in days_in_court(file, first, last, today=told.today):
            key = frozenset(hearing.id for hearing in each.hearing) | {each.standing.value}
            if key not in seen:  # a woman with two files is read twice
                seen.add(key)
                lines.append(_line(told, file, each))
    by_day: dict[date | None, list[DiaryLine]] = {}
    for line in lines:
        by_day.setdefault(line.day, []).append(line)
    days = [
        DiaryDay(day, tuple(sorted(by_day[day], key=_in_order)))
        for day in sorted(by_day, key=lambda each: (each is None, each.isoformat() if each else ""))
    ]
    return Diary(tuple(days), max(len(found) - most, 0) if most is not None else 0)


def _in_order(line: DiaryLine) -> tuple[object, ...]:
    return (not line.court_code, line.court, line.when, line.line.name, line.hearing)


def _line(told: FileWords, file: CaseFile, each: DayInCourt) -> DiaryLine:
    heard = each.standing is Standing.HEARD
    group = each.hearing
    court = told.value(group, "court")
    brought = told.open_words(group, "produced") if heard else ""
    outcome = told.open_words(group, "outcome") if heard else ""
    there = _there(told, file, group, heard=heard)
    court_words = told.open_words(group, "court") or _court_of_matter(told, file, group)
    when = _when(told, each)
    standing = told.say("diary", marked) if (marked := _STANDINGS[each.standing]) else ""
    why = " · ".join(part for part in (brought, outcome, *there) if part)
    target = Target("hearing", group[0].id, "outcome") if heard else Target("hearing", "", "date")
    return DiaryLine(
        standing=each.standing,
        day=each.day,
        when=when,
        court=court_words or told.say("diary", _NO_COURT),
        court_code=court if isinstance(court, str) else "",
        brought=brought,
        outcome=outcome,
        there=there,
        hearing=group[0].id,
        matter=group[0].parent,
        line=TodayLine(
            woman=file.woman.id,
            name=display_name(file, told.say),
            code=code_of(file.woman.id),
            why=why or told.say("diary", _NOBODY_NAMED),
            when=" · ".join(part for part in (when, standing) if part),
            tone=_TONES[each.standing],
            verb=told.say("diary", _VERBS[each.standing]),
            target=target,
            parent="" if heard else group[0].parent,
            day=each.day,
        ),
    )


def _when(told: FileWords, each: DayInCourt) -> str:
    if each.day is None:
        return date_words.words(each.on, told.say)
    return each.on.earliest[11:16] if each.on.is_minute else ""


def _court_of_matter(told: FileWords, file: CaseFile, group: tuple[Any, ...]) -> str:
    """Where nothing is said of the hearing, the court of its matter."""
    matters = [each for each in file.matters if each.id == group[0].parent]
    return told.open_words(tuple(matters), "court") if matters else ""


def _there(told: FileWords, file: CaseFile, group: tuple[Any, ...], *, heard: bool) -> tuple[str, ...]:
    if heard:
        of_us, spoke = told.open_words(group, "observed_by"), told.open_words(group, "representation")
        return (*_named(told, _ASSIGNED, of_us), *((spoke,) if spoke else ()))
    people = (file.people.get(each, "") for each in accounts(file.woman.assigned_to) if isinstance(each, str))
    assigned = _named(told, _ASSIGNED, " / ".join(name for name in people if name))
    helping = [each for each in groups(file.representations, file.same_as) if helps(each, told.today)]
    return (*assigned, *_named(told, _LAWYER, ", ".join(_helper(told, each) for each in helping)))


def _helper(told: FileWords, group: tuple[Any, ...]) -> str:
    return told.open_words(group, "lawyer") or told.open_words(group, "provider")


def _named(told: FileWords, marked: str, name: str) -> tuple[str, ...]:
    return (told.say("diary", marked).format(name=name),) if name else ()
