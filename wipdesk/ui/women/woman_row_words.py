"""What a woman's row says: the days in three pieces around the big number, and one sentence for who listens."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.held import HeldState
from wipdesk.domain.text import balanced
from wipdesk.ui.language import say

if TYPE_CHECKING:
    from wipdesk.services.women_list import HeldShown, WomanRow

LONGEST = 240
"""Characters of one text that are laid out; no row is wide enough for more."""

_DAYS = {
    HeldState.EXACT: (
        QT_TRANSLATE_NOOP("woman_row", "{number} day"),
        QT_TRANSLATE_NOOP("woman_row", "{number} days"),
    ),
    HeldState.BETWEEN: (QT_TRANSLATE_NOOP("woman_row", "{number} days"),) * 2,
    HeldState.AT_LEAST: (
        QT_TRANSLATE_NOOP("woman_row", "at least {number} day"),
        QT_TRANSLATE_NOOP("woman_row", "at least {number} days"),
    ),
    HeldState.AT_MOST: (
        QT_TRANSLATE_NOOP("woman_row", "at most {number} day"),
        QT_TRANSLATE_NOOP("woman_row", "at most {number} days"),
    ),
}
_NOT_YET = "…"
"""Nothing is said of days that were not worked out yet: not even that they cannot be told."""
_CANNOT_TELL = QT_TRANSLATE_NOOP("woman_row", "dates missing")
_RANGE = QT_TRANSLATE_NOOP("woman_row", "{least}–{most}")
_ONE_DIFFERS = QT_TRANSLATE_NOOP("woman_row", "1 differs")
_SOME_DIFFER = QT_TRANSLATE_NOOP("woman_row", "{count} differ")
_ALSO = QT_TRANSLATE_NOOP("woman_row", "also known as {names}")
_ONE_DIFFERENCE = QT_TRANSLATE_NOOP("woman_row", "one answer differs")
_SOME_DIFFERENCES = QT_TRANSLATE_NOOP("woman_row", "{count} answers differ")


class DaysShown(NamedTuple):
    """The days as a row shows them."""

    before: str
    number: str
    after: str


def days_shown(held: HeldShown) -> DaysShown:
    """The number, with its bounds where there are two, and the words around it; never a number nobody can give."""
    if held.state == HeldState.NOT_HELD:
        return DaysShown("", "", "")
    if not held.words:
        return DaysShown("", _NOT_YET, "")
    number, counted = _number(held)
    if not number:
        return DaysShown("", "–", say("woman_row", _CANNOT_TELL))
    one, many = _DAYS[HeldState(held.state)]
    before, _, after = say("woman_row", one if counted == 1 else many).partition("{number}")
    return DaysShown(before.strip(), number, after.strip())


def mark_shown(row: WomanRow) -> str:
    """The word beside the icon where answers differ; empty where none do."""
    if not row.contested:
        return ""
    if row.contested == 1:
        return say("woman_row", _ONE_DIFFERS)
    return say("woman_row", _SOME_DIFFER).format(count=QLocale().toString(row.contested))


def name_shown(row: WomanRow) -> tuple[str, str]:
    """Family name in capitals and given names; failing both, what else she is called stands in the second place."""
    family, given = one_line(row.family).upper(), one_line(row.given)
    return (family, given) if family or given else ("", one_line(row.name))


def facts_shown(row: WomanRow) -> str:
    """What she is accused of and where she is, as far as either is known."""
    return " · ".join(part for part in (one_line(row.offence_words), one_line(row.place_words)) if part)


def told(row: WomanRow) -> str:
    """The whole row in one sentence, for a screen reader."""
    other = ", ".join(one_line(name) for name in row.also_known_as)
    parts = [
        one_line(row.name),
        say("woman_row", _ALSO).format(names=other) if other else "",
        one_line(row.offence_words),
        one_line(row.place_words),
        one_line(row.held.words),
        one_line(row.tag),
        _differences(row.contested),
    ]
    return ", ".join(part for part in parts if part)


def named(row: WomanRow) -> str:
    """Her name alone, on one line."""
    return one_line(row.name)


def one_line(text: str) -> str:
    """What was typed, on one line, not longer than a row can show, and with every turn of direction closed."""
    return balanced(" ".join(text[:LONGEST].split()))


def _differences(count: int) -> str:
    if not count:
        return ""
    if count == 1:
        return say("woman_row", _ONE_DIFFERENCE)
    return say("woman_row", _SOME_DIFFERENCES).format(count=QLocale().toString(count))


def _number(held: HeldShown) -> tuple[str, int | None]:
    """The number as it is written, and what it counts if it is a single one."""
    locale = QLocale()
    least, most = held.at_least, held.at_most
    if held.state == HeldState.BETWEEN and least is not None and most is not None:
        bounds = {"least": locale.toString(least), "most": locale.toString(most)}
        return say("woman_row", _RANGE).format(**bounds), None
    single = most if held.state == HeldState.AT_MOST else least
    if held.state == HeldState.CANNOT_TELL or single is None:
        return "", None
    return locale.toString(single), single
