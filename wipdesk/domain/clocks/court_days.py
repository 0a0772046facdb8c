"""Reads what a file of rules says of the days on which courts sit, key by key; and the plain values in such files."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
BY_EASTER = {"good_friday": -2, "easter_monday": 1}
"""Feasts that move with Easter: days from its Sunday."""
_LONGEST_TEXT = 2_000


def plain_text(value: Any) -> str:
    """A text of a bearable length. Raises TypeError."""
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT:
        raise TypeError
    return value


def filled_text(value: Any) -> str:
    """A text with something in it. Raises TypeError, ValueError."""
    if not plain_text(value).strip():
        raise ValueError
    return plain_text(value)


def filled_texts(value: Any) -> tuple[str, ...]:
    """A list of such texts. Raises TypeError, ValueError."""
    if not isinstance(value, list):
        raise TypeError
    return tuple(filled_text(each) for each in value)


def a_day(value: Any) -> date:
    """A day without an hour. Raises TypeError."""
    if type(value) is not date:
        raise TypeError
    return value


def _weekend(value: Any) -> dict[str, Any]:
    return {"weekend": frozenset(WEEKDAYS.index(each) for each in filled_texts(value))}


def _fixed(value: Any) -> dict[str, Any]:
    return {"fixed": frozenset(_month_and_day(each) for each in filled_texts(value))}


def _since(value: Any) -> dict[str, Any]:
    """Holidays of every year from some year on."""
    if any(type(year) is not int or not date.min.year <= year <= date.max.year for year in value.values()):
        raise ValueError
    return {"since": frozenset((*_month_and_day(each), year) for each, year in value.items())}


def _month_and_day(text: str) -> tuple[int, int]:
    found = date.fromisoformat(f"2000-{text}")
    return found.month, found.day


def _easter(value: Any) -> dict[str, Any]:
    return {"easter": frozenset(BY_EASTER[each] for each in filled_texts(value))}


def _in_lieu(value: Any) -> dict[str, Any]:
    return {"in_lieu": frozenset(WEEKDAYS.index(each) for each in filled_texts(value))}


def _gazetted(value: Any) -> dict[str, Any]:
    """Holidays by year; a year that is there, even with no day, counts as known."""
    years = {int(year): [a_day(each) for each in days] for year, days in value.items()}
    if any(day.year != year for year, days in years.items() for day in days):
        raise ValueError
    return {
        "years": frozenset(years),
        "holidays": frozenset(day for days in years.values() for day in days),
    }


def _hour(name: str) -> Callable[[Any], dict[str, Any]]:
    def read(value: Any) -> dict[str, Any]:
        return {name: time.fromisoformat(plain_text(value))} if value else {}

    return read


CALENDAR_KEYS: dict[str, Callable[[Any], dict[str, Any]]] = {
    "weekend": _weekend,
    "fixed": _fixed,
    "since": _since,
    "easter": _easter,
    "in_lieu": _in_lieu,
    "gazetted": _gazetted,
    "opens": _hour("opens"),
    "closes": _hour("closes"),
    "src": lambda value: {"src": plain_text(value)},
}
"""What each key of the table `[calendar]` says of a calendar."""
