"""What waits for the team: its accreditation, answers that differ, changes that never came, forms half typed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.lists import as_written
from wipdesk.domain.numbers import grouped
from wipdesk.services import accreditation, conflicts, open_forms, requests
from wipdesk.services.file_words import Tone
from wipdesk.services.today_line import TodayLine
from wipdesk.storage import streams

if TYPE_CHECKING:
    from wipdesk.domain.lists import Say
    from wipdesk.storage.register import Register

_DIFFER = QT_TRANSLATE_NOOP("today", "{count} answers that differ")
_ONE_DIFFERS = QT_TRANSLATE_NOOP("today", "1 answer that differs")
_BOTH_KEPT = QT_TRANSLATE_NOOP(
    "today", "Every value is kept; nothing is lost. Somebody must say which holds."
)
_DECIDE = QT_TRANSLATE_NOOP("today", "Decide")
_MISSING = QT_TRANSLATE_NOOP("today", "{count} changes never arrived")
_ONE_MISSING = QT_TRANSLATE_NOOP("today", "1 change never arrived")
_ASK = QT_TRANSLATE_NOOP("today", "Ask for them")
_ASK_ONE = QT_TRANSLATE_NOOP("today", "Ask for it")
_DRAFTS = QT_TRANSLATE_NOOP("today", "{count} forms half typed")
_ONE_DRAFT = QT_TRANSLATE_NOOP("today", "1 form half typed")
_KEPT = QT_TRANSLATE_NOOP("today", "What was typed is kept in the register until you go on or discard it.")
_GO_ON = QT_TRANSLATE_NOOP("today", "Go on typing")
_ELSEWHERE = QT_TRANSLATE_NOOP("today", "This register came here from another laptop")
_ONE_GOES_ON = QT_TRANSLATE_NOOP(
    "today",
    "Only one of the two should go on with it. If the other one is still in use, begin a new register here and have "
    "it enrolled. Nothing that was written is lost either way.",
)
_LOOK = QT_TRANSLATE_NOOP("today", "Look at the laptops")
_GAPS_SHOWN = 3
MOVED_SAID = 14
"""Days for which it is said that the register came from another laptop."""


def lines(register: Register, say: Say = as_written) -> tuple[TodayLine, ...]:
    """One line for each thing that waits; the same for everybody, for it concerns the whole office."""
    runs_out = accreditation.line(register, say)
    found = [runs_out] if runs_out is not None else []
    if _came_lately(register):
        why = say("today", _ONE_GOES_ON)
        found.append(
            TodayLine(
                name=say("today", _ELSEWHERE), why=why, verb=say("today", _LOOK), page="team", tone=Tone.AMBER
            )
        )
    count = conflicts.count(register)
    if count:
        name = say("today", _ONE_DIFFERS if count == 1 else _DIFFER).format(count=grouped(count, say))
        found.append(
            TodayLine(
                name=name,
                why=say("today", _BOTH_KEPT),
                verb=say("today", _DECIDE),
                page="conflicts",
                tone=Tone.AMBER,
            )
        )
    found += [
        TodayLine(
            name=say("today", _ONE_MISSING if gap.count == 1 else _MISSING).format(
                count=grouped(gap.count, say)
            ),
            why=requests.in_words(gap, say),
            verb=say("today", _ASK_ONE if gap.count == 1 else _ASK),
            page="exchange",
            tone=Tone.AMBER,
        )
        for gap in requests.missing(register)[:_GAPS_SHOWN]
    ]
    half = open_forms.count_left(register)
    if half:
        name = say("today", _ONE_DRAFT if half == 1 else _DRAFTS).format(count=half)
        found.append(TodayLine(name=name, why=say("today", _KEPT), verb=say("today", _GO_ON), page="draft"))
    return tuple(found)


def _came_lately(register: Register) -> bool:
    """Whether this machine did not know the register not long ago: whoever copied it must hear of it."""
    with register.reading() as connection:
        since = streams.came_from_elsewhere(connection)
    return bool(since) and (register.today() - date.fromisoformat(since[:10])).days < MOVED_SAID
