"""What stands under Children on the page of today: who inside reaches an age, and whose birth is near."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from wipdesk.domain import date_words
from wipdesk.domain.codes import code_of
from wipdesk.domain.dates import on_day
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.naming import display_name
from wipdesk.domain.told import codes_told, date_told
from wipdesk.services import children_inside
from wipdesk.services.closed_values import opened_file
from wipdesk.services.file_words import FileWords, Target, Tone
from wipdesk.services.putting_off import told_off
from wipdesk.services.today_line import TodayLine
from wipdesk.storage import births_found, exchange_scope, reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.putting_off import PutOff
    from wipdesk.domain.records.health import Health
    from wipdesk.services.today_line import Asked
    from wipdesk.storage.register import Register

LEAD = 42
"""Days before a birth in which it stands on the page: time to agree on a hospital and who goes along. Our own rule."""
GIVEN_UP = 180
"""Days after the last day of an expected birth in which it is still asked about."""
_CLOSED_IN = "health"
_EXPECTED = QT_TRANSLATE_NOOP("today", "She expects to give birth on {day}")
_BETWEEN = QT_TRANSLATE_NOOP("today", "She expects to give birth between {first} and {last}")
_WAS_EXPECTED = QT_TRANSLATE_NOOP("today", "A birth was expected by {last}; no birth is recorded")
_PLAN = QT_TRANSLATE_NOOP("today", "Plan with her")


@dataclass(frozen=True, slots=True)
class ChildrenDue:
    """The lines, how many there are in all, and how many more were put off."""

    lines: tuple[TodayLine, ...]
    total: int
    put_off: int


def found(
    register: Register, asked: Asked, off: Mapping[tuple[str, str], PutOff], *, closed_too: bool
) -> ChildrenDue:
    """The lines of children inside and, while the compartment is open and it is for the screen, of births."""
    due = children_inside.due(register, mine=asked.mine)
    away = [each for each in due if each.key in off]
    shown = away if asked.put_off else [each for each in due if each.key not in off]
    births = births_due(register, asked) if closed_too and not asked.put_off else ()
    told = children_inside.told(register, shown[: asked.most], asked.say)
    if asked.put_off:
        with register.reading() as connection:
            people = reading.people(connection)
        told = tuple(told_off(line, off, people, asked.say) for line in told)
    lines = sorted((*births, *told), key=lambda line: (line.day is None, line.day))[: asked.most]
    return ChildrenDue(tuple(lines), len(shown) + len(births), len(away))


def births_due(register: Register, asked: Asked) -> tuple[TodayLine, ...]:
    """A line for each birth that is near or was expected; none while the compartment is closed.

    Nothing of it is kept anywhere: such a line cannot be put off, for that would tell of it after closing.
    """
    if not register.compartments.is_open(_CLOSED_IN):
        return ()
    with register.reading() as connection:
        women = births_found.women(connection)
        if asked.mine:
            hers = exchange_scope.of_caseload(connection, register.identity.person, set(women.values()))
            women = {woman: eid for woman, eid in women.items() if eid in hers}
        kinds = ("woman", "alias", "id_number", "health")
        files = list(reading.many_files(connection, list(women), kinds=kinds))
    return tuple(
        _line(FileWords(register, file, asked.say), file, record, first, last)
        for file in (opened_file(register, each) for each in files)
        for record, first, last in _expected(file, register.today())
    )


def _expected(file: CaseFile, today: date) -> Iterator[tuple[Health, date, date]]:
    for record in file.health:
        due = date_told(record.due)
        if due is None or due.first_day is None or due.last_day is None:
            continue
        ended = date_told(record.birth_on) is not None or codes_told(record.pregnant).codes == {"no"}
        near = due.first_day <= today + timedelta(days=LEAD) and today <= due.last_day + timedelta(
            days=GIVEN_UP
        )
        if near and not ended:
            yield record, due.first_day, due.last_day


def _line(told: FileWords, file: CaseFile, record: Health, first: date, last: date) -> TodayLine:
    say, late = told.say, last < told.today
    sentence = _WAS_EXPECTED if late else _EXPECTED if first == last else _BETWEEN
    days = {name: date_words.words(on_day(day), say) for name, day in (("first", first), ("last", last))}
    return TodayLine(
        woman=file.woman.id,
        name=display_name(file, say),
        code=code_of(file.woman.id),
        why=say("today", sentence).format(day=days["last"], **days),
        when=told.distance(on_day(first)),
        tone=Tone.AMBER if first <= told.today else Tone.PLAIN,
        verb=say("today", _PLAN),
        target=Target("health", record.id, "due"),
        day=first,
        closed=True,
    )
