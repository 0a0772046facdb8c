"""One line of the page of today."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.numbers import filled
from wipdesk.services.file_words import Tone

if TYPE_CHECKING:
    from datetime import date

    from wipdesk.domain.lists import Say
    from wipdesk.services.file_words import Target

_ONE_MORE = QT_TRANSLATE_NOOP("today", "{why} (and 1 more)")
_MORE = QT_TRANSLATE_NOOP("today", "{why} (and {count} more)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which lines are asked for: of my files or of all, how many of a group, those on the page or those put off."""

    mine: bool
    most: int
    put_off: bool
    say: Say


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayLine:
    """One line of the page: about whom, why it is here, by when, and one thing to do."""

    woman: str = ""
    """Her id; empty for a line about the team."""
    name: str
    code: str = ""
    why: str
    when: str = ""
    tone: Tone = Tone.PLAIN
    verb: str
    """What the button says; empty where only somebody else can do it."""
    target: Target | None = None
    """What the button opens; None for the team."""
    parent: str = ""
    """What a record that must be added hangs on; empty: on her."""
    page: str = ""
    """For the team: the page that the button opens."""
    box: str = ""
    """What on that page takes the cursor; empty: nothing there."""
    more: int = 0
    """Other things on the page about the same woman in this group."""
    day: date | None = None
    mark: str = ""
    """By what it can be put off; empty: it stays until it is done."""
    passed_limit: bool = False
    """Whether it is about a limit of time that has passed, which nobody puts off for long."""
    closed: bool = False
    """Whether it says something that is sealed: of it no words are kept in the open."""
    put_off: str = ""
    """Until when it is off the page, who said so and why; empty: it stands there."""


def why_in_full(line: TodayLine, say: Say) -> str:
    """Why it is here, and how many other things stand behind the line: what paper and command line say."""
    if not line.more:
        return line.why
    return filled(say("today", _ONE_MORE if line.more == 1 else _MORE), say, why=line.why, count=line.more)
