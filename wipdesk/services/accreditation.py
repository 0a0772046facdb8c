"""The office's accreditation for giving legal aid: its number and the day it runs out, the same on every laptop.

Both are one setting, for a renewal changes both: the number of one paper must never stand beside the day of another.
Where two coordinators differ, both accounts stand, and the earlier day is counted until somebody decides.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from wipdesk.domain import date_words
from wipdesk.domain.dates import on_day
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.lists import as_written
from wipdesk.domain.own_fields import LONGEST_LABEL
from wipdesk.domain.roles import Right, may
from wipdesk.domain.text import clean
from wipdesk.domain.typed_dates import read_date
from wipdesk.errors import DayOver, ListRefused, NotOneDay
from wipdesk.services import office_settings
from wipdesk.services.file_words import Tone, distance
from wipdesk.services.office_settings import OFFICE, short_line
from wipdesk.services.today_line import TodayLine

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wipdesk.domain.lists import Say
    from wipdesk.storage.register import Register

NAME = OFFICE + "accreditation"
"""The name of the setting."""
NUMBER, UNTIL = "accreditation", "runs_out"
"""The parts of its value: a text, and a day as YYYY-MM-DD."""
WARNED_BEFORE = 60
"""Days before it runs out from which the page of today says so."""
EARLIEST = date(1900, 1, 1)
_CONTEXT = "accreditation"
_HEADING = QT_TRANSLATE_NOOP("accreditation", "The office’s accreditation")
_NUMBER = QT_TRANSLATE_NOOP("accreditation", "number {number}")
_NO_NUMBER = QT_TRANSLATE_NOOP("accreditation", "no number")
_RUNS_OUT = QT_TRANSLATE_NOOP("accreditation", "runs out on {day}")
_NO_DAY = QT_TRANSLATE_NOOP("accreditation", "no day on which it runs out")
_NUMBER_IS = QT_TRANSLATE_NOOP("accreditation", "Number {number}.")
_WILL = QT_TRANSLATE_NOOP("accreditation", "It runs out on {day} ({distance}).")
_HAS = QT_TRANSLATE_NOOP("accreditation", "It ran out on {day} ({distance}).")
_NOBODY_REMINDED = QT_TRANSLATE_NOOP(
    "accreditation", "The day it runs out is not written down, so nobody is reminded of it."
)
_WILL_ON = QT_TRANSLATE_NOOP("accreditation", "It runs out on {day}.")
_HAS_ON = QT_TRANSLATE_NOOP("accreditation", "It ran out on {day}.")
_DIFFER = QT_TRANSLATE_NOOP(
    "accreditation", "Two coordinators wrote different days; the earlier one is counted."
)
_LAW = {
    "sl": QT_TRANSLATE_NOOP(
        "accreditation",
        "In Sierra Leone, legal aid without the accreditation of the Legal Aid Board is an offence (Legal Aid Act "
        "2012, section 37(2)).",
    )
}
"""What the law of a country says of work without it, where that is known."""
_COORDINATOR = QT_TRANSLATE_NOOP("accreditation", "A coordinator writes down the new day.")
_WRITE = QT_TRANSLATE_NOOP("accreditation", "Write the new day")


@dataclass(frozen=True, slots=True)
class Accreditation:
    """What one coordinator wrote of it: the number, and the last day on which it holds."""

    number: str = ""
    until: date | None = None


def accounts(register: Register) -> tuple[Accreditation, ...]:
    """What stands: nothing, one account, or several where coordinators differ."""
    settings = office_settings.settings_of(register).begun(NAME)
    told = (each for setting in settings if setting.name == NAME for each in setting.told)
    found = tuple(dict.fromkeys(map(_read, told)))
    return () if found == (Accreditation(),) else found


def keep(register: Register, number: str, until: str) -> Accreditation:
    """Write down number and day as they were typed; empty: not known. All accounts that stood are replaced.

    A day that is over is taken only where it stood already, so that a number can be put right afterwards.
    Raises NotAllowed, ListRefused for a number too long, NotOneDay and DayOver for a day that cannot be counted with.
    """
    register.require(Right.RUN_TEAM)
    named = " ".join(clean(number).split())
    if len(named) > LONGEST_LABEL:
        raise ListRefused("long")
    stood = accounts(register)
    day = _wanted(until, register.today(), {each.until for each in stood})
    if named or day or stood:
        told = {NUMBER: named, UNTIL: day.isoformat() if day else ""}
        office_settings.keep(register, {NAME: told})
    return Accreditation(named, day)


def day_of(typed: str, today: date) -> date | None:
    """The one day that a line says, surely and with its year; None if it says none, or may mean several."""
    if len(typed) > LONGEST_LABEL:
        return None
    read = read_date(clean(typed), today=today)
    return read.last_day if read.is_day and not set(read.edtf) & set("~?%") else None


def sentences(one: Accreditation, today: date, say: Say = as_written) -> str:
    """An account in full: the number, and when it runs out or ran out."""
    told = [say(_CONTEXT, _NUMBER_IS).format(number=one.number)] if one.number else []
    if one.until is None:
        return " ".join([*told, say(_CONTEXT, _NOBODY_REMINDED)])
    words = say(_CONTEXT, _HAS if one.until < today else _WILL)
    day = date_words.day_words(one.until, say)
    return " ".join([*told, words.format(day=day, distance=distance(on_day(one.until), today, say))])


def heading(say: Say) -> str:
    """What it is called, where it stands among other things that differ."""
    return say(_CONTEXT, _HEADING)


def part_in_words(part: str, value: object, say: Say) -> str:
    """One part of an account in words: NUMBER or UNTIL."""
    one = _read({part: value})
    if part == NUMBER:
        return say(_CONTEXT, _NUMBER).format(number=one.number) if one.number else say(_CONTEXT, _NO_NUMBER)
    day = date_words.day_words(one.until, say) if one.until else ""
    return say(_CONTEXT, _RUNS_OUT).format(day=day) if day else say(_CONTEXT, _NO_DAY)


def line(register: Register, say: Say = as_written) -> TodayLine | None:
    """The line of the page of today; None while there is time, and where no day was ever written down."""
    today, stood = register.today(), accounts(register)
    days = {each.until for each in stood if each.until}
    first = min(days, default=None)
    if first is None or (first - today).days > WARNED_BEFORE:
        return None
    runs_office = may(register.identity.role, Right.RUN_TEAM)
    numbers = dict.fromkeys(each.number for each in stood if each.number and each.until == first)
    law = _LAW.get(register.office.country.lower(), "")
    why = [
        say(_CONTEXT, _HAS_ON if first < today else _WILL_ON).format(day=date_words.day_words(first, say)),
        *(say(_CONTEXT, _NUMBER_IS).format(number=number) for number in numbers),
        *([say(_CONTEXT, _DIFFER)] if len(days) > 1 else []),
        *([say(_CONTEXT, law)] if law else []),
        *([] if runs_office else [say(_CONTEXT, _COORDINATOR)]),
    ]
    return TodayLine(
        name=heading(say),
        why=" ".join(why),
        when=distance(on_day(first), today, say),
        tone=Tone.RED if first < today else Tone.AMBER,
        verb=say(_CONTEXT, _WRITE) if runs_office else "",
        page="team",
        box="accreditation",
        day=first,
    )


def _wanted(typed: str, today: date, stood: set[date | None]) -> date | None:
    if not typed.strip():
        return None
    day = day_of(typed, today)
    if day is None:
        raise NotOneDay
    if day < today and day not in stood:
        raise DayOver(day.isoformat())
    return day


def _read(told: Mapping[str, object]) -> Accreditation:
    """An account as it was written, perhaps by a newer program or one made to harm."""
    return Accreditation(short_line(told.get(NUMBER)), _day(told.get(UNTIL)))


def _day(text: object) -> date | None:
    try:
        day = date.fromisoformat(text) if isinstance(text, str) and len(text) == len("2027-01-03") else None
    except ValueError:
        return None
    return day if day is not None and day >= EARLIEST else None
