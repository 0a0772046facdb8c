"""Children who reach, or have passed, the age up to which they may stay inside: whose, and by when."""

from __future__ import annotations

import tomllib
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from wipdesk.domain import date_words
from wipdesk.domain.cells import from_json
from wipdesk.domain.child_limits import ChildLimit, reaching
from wipdesk.domain.codes import code_of
from wipdesk.domain.dates import PartialDate, on_day
from wipdesk.domain.field import QT_TRANSLATE_NOOP, Kind
from wipdesk.domain.lists import as_written
from wipdesk.domain.naming import display_name
from wipdesk.paths import shipped
from wipdesk.services.file_words import FileWords, Target, Tone
from wipdesk.services.today_line import TodayLine
from wipdesk.storage import children_found, exchange_scope, reading

if TYPE_CHECKING:
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.child_limits import Reaching
    from wipdesk.domain.lists import Say
    from wipdesk.storage.children_found import ChildInside
    from wipdesk.storage.register import Connection, Register

_REACHES = QT_TRANSLATE_NOOP("today", "Her child inside is {age} months old on {day} ({rule})")
_BETWEEN = QT_TRANSLATE_NOOP(
    "today", "Her child inside is {age} months old between {first} and {last} ({rule})"
)
_PASSED = QT_TRANSLATE_NOOP("today", "Her child inside was {age} months old on {day} ({rule})")
_PLANNING = QT_TRANSLATE_NOOP("today", "the office’s planning age")
_PROVISIONAL = QT_TRANSLATE_NOOP("today", "{citation}; provisional")
_PLAN = QT_TRANSLATE_NOOP("today", "Plan with her")


@cache
def limit_of(country: str) -> ChildLimit:
    """The age for a country; where none was found, the office's planning age."""
    content = tomllib.loads(shipped("resources", "clocks", "children.toml").read_text(encoding="utf-8"))
    lead = content["planning"]["lead_days"]
    for row in content["limit"]:
        if row["country"].lower() == country.lower():
            return ChildLimit(
                months=row["months"],
                lead_days=lead,
                citation=row["citation"],
                provisional=row.get("provisional", False),
            )
    return ChildLimit(months=content["planning"]["months"], lead_days=lead)


def lines(
    register: Register, *, mine: bool, most: int, say: Say = as_written
) -> tuple[tuple[TodayLine, ...], int]:
    """A line for each child that reaches the age within the lead time or has passed it, the earliest first.

    So many lines at most, and how many children there are in all.
    """
    limit, today = limit_of(register.office.country), register.today()
    with register.reading() as connection:
        due = _due(connection, limit, today)
        if mine:
            rows = {each.row for _, each in due}
            hers = exchange_scope.of_caseload(connection, register.identity.person, rows)
            due = [(reached, each) for reached, each in due if each.row in hers]
        women = list(dict.fromkeys(each.woman for _, each in due[:most]))
        kinds = ("woman", "alias", "id_number")
        files = {file.woman.id: file for file in reading.many_files(connection, women, kinds=kinds)}
    told = tuple(
        _line(FileWords(register, files[each.woman], say), files[each.woman], each.child, reached, limit)
        for reached, each in due[:most]
    )
    return told, len(due)


def _due(connection: Connection, limit: ChildLimit, today: date) -> list[tuple[Reaching, ChildInside]]:
    due = []
    for each in children_found.inside(connection):
        birth = from_json(Kind.BIRTH, each.birth)
        reached = reaching(birth, limit) if isinstance(birth, PartialDate) else None
        if reached is not None and reached.first <= today + timedelta(days=limit.lead_days):
            due.append((reached, each))
    return sorted(due, key=lambda found: (found[0].first, found[1].child))


def _line(told: FileWords, file: CaseFile, child: str, reached: Reaching, limit: ChildLimit) -> TodayLine:
    say, passed = told.say, reached.last < told.today
    rule = limit.citation or say("today", _PLANNING)
    if limit.provisional:
        rule = say("today", _PROVISIONAL).format(citation=rule)
    first, last = (date_words.words(on_day(day), say) for day in (reached.first, reached.last))
    sentence = _PASSED if passed else _REACHES if first == last else _BETWEEN
    return TodayLine(
        woman=file.woman.id,
        name=display_name(file, say),
        code=code_of(file.woman.id),
        why=say("today", sentence).format(age=limit.months, day=last, first=first, last=last, rule=rule),
        when=told.distance(on_day(reached.first)),
        tone=Tone.AMBER if reached.first <= told.today else Tone.PLAIN,
        verb=say("today", _PLAN),
        target=Target("child", child, "separation_plan"),
        day=reached.first,
    )
