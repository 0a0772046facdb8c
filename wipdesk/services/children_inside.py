"""Children who reach, or have passed, the age up to which they may stay inside: whose, and by when."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
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
from wipdesk.domain.putting_off import mark_of_child
from wipdesk.paths import shipped
from wipdesk.services.file_words import FileWords, Target, Tone
from wipdesk.services.today_line import TodayLine
from wipdesk.storage import children_found, exchange_scope, reading

if TYPE_CHECKING:
    from collections.abc import Sequence
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


@dataclass(frozen=True, slots=True)
class ChildDue:
    """A child inside and when it reaches the age."""

    child: ChildInside
    reached: Reaching

    @property
    def key(self) -> tuple[str, str]:
        """By what its line can be put off: the woman, and the mark of what the line says."""
        return self.child.woman, mark_of_child(self.child.child, self.reached.first, self.reached.last)


def due(register: Register, *, mine: bool) -> list[ChildDue]:
    """Each child that reaches the age within the lead time or has passed it, the earliest first."""
    limit, today = limit_of(register.office.country), register.today()
    with register.reading() as connection:
        found = _due(connection, limit, today)
        if mine:
            rows = {each.child.row for each in found}
            hers = exchange_scope.of_caseload(connection, register.identity.person, rows)
            found = [each for each in found if each.child.row in hers]
    return found


def told(register: Register, those: Sequence[ChildDue], say: Say = as_written) -> tuple[TodayLine, ...]:
    """A line for each of these children."""
    limit = limit_of(register.office.country)
    women = list(dict.fromkeys(each.child.woman for each in those))
    with register.reading() as connection:
        kinds = ("woman", "alias", "id_number")
        files = {file.woman.id: file for file in reading.many_files(connection, women, kinds=kinds)}
    return tuple(
        _line(FileWords(register, files[each.child.woman], say), files[each.child.woman], each, limit)
        for each in those
    )


def _due(connection: Connection, limit: ChildLimit, today: date) -> list[ChildDue]:
    found = []
    for each in children_found.inside(connection):
        birth = from_json(Kind.BIRTH, each.birth)
        reached = reaching(birth, limit) if isinstance(birth, PartialDate) else None
        if reached is not None and reached.first <= today + timedelta(days=limit.lead_days):
            found.append(ChildDue(each, reached))
    return sorted(found, key=lambda each: (each.reached.first, each.child.child))


def _line(told: FileWords, file: CaseFile, each: ChildDue, limit: ChildLimit) -> TodayLine:
    reached = each.reached
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
        target=Target("child", each.child.child, "separation_plan"),
        day=reached.first,
        mark=each.key[1],
        closed=True,
    )
