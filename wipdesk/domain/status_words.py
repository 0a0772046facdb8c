"""A legal status in words: what it is, what it rests on and since when, and that somebody said otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain import date_words
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.status import IN_DISPUTE
from wipdesk.domain.status_questions import Why
from wipdesk.domain.status_rules import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.domain.lists import Say
    from wipdesk.domain.status import Reason, Status

_IN_DISPUTE = QT_TRANSLATE_NOOP("status", "In dispute: {possible}")
_ONE_OF = QT_TRANSLATE_NOOP("status", "Not known: {possible}")
_OR = QT_TRANSLATE_NOOP("status", "{one} or: {other}")
_ACCOUNTS = QT_TRANSLATE_NOOP("status", "Accounts differ, and the difference decides")
_OPEN = QT_TRANSLATE_NOOP("status", "The dates in this file leave it open")
_WITH_DATE = QT_TRANSLATE_NOOP("status", "{reason} ({date})")
_BESIDES = QT_TRANSLATE_NOOP("status", "apart from that: {status}")
_BY_HAND = QT_TRANSLATE_NOOP("status", "said by hand; the file by itself gives: {status}")
_BY_HAND_BECAUSE = QT_TRANSLATE_NOOP("status", "because: {reason}")
_WHY = {
    Why.RELEASE: QT_TRANSLATE_NOOP("status", "by how she was released"),
    Why.STAY_ENDED: QT_TRANSLATE_NOOP("status", "by how the last detention ended"),
    Why.HOW_NOT_TOLD: QT_TRANSLATE_NOOP(
        "status", "no longer held by this file; how she left is not recorded"
    ),
    Why.TO_COME: QT_TRANSLATE_NOOP("status", "the detention recorded begins on a day to come"),
    Why.NOTHING_HELD: QT_TRANSLATE_NOOP("status", "no detention is recorded"),
    Why.REGIME: QT_TRANSLATE_NOOP("status", "by what she is held as"),
    Why.PLACE: QT_TRANSLATE_NOOP("status", "by the place where she is held"),
    Why.PAPER: QT_TRANSLATE_NOOP("status", "by the paper she is held on"),
    Why.WARRANT: QT_TRANSLATE_NOOP("status", "by this file the paper she is held on has run out"),
    Why.MATTERS_ENDED: QT_TRANSLATE_NOOP(
        "status", "by this file every matter has ended, and no end of her detention is recorded"
    ),
    Why.OUTCOME: QT_TRANSLATE_NOOP("status", "by what a court decided"),
    Why.SENTENCE: QT_TRANSLATE_NOOP("status", "by the sentence recorded"),
    Why.CONVICTION: QT_TRANSLATE_NOOP("status", "a conviction is recorded, and no sentence"),
    Why.PLEA: QT_TRANSLATE_NOOP("status", "by the plea or what a court found"),
    Why.STAGE: QT_TRANSLATE_NOOP("status", "by the stage of a hearing"),
    Why.APPEAL: QT_TRANSLATE_NOOP("status", "by the appeal recorded, which is not decided"),
    Why.BAIL: QT_TRANSLATE_NOOP("status", "by the last decision on bail"),
    Why.STALLED: QT_TRANSLATE_NOOP(
        "status",
        "the last two hearings were put off because court, prosecutor, jurors or file were not there",
    ),
    Why.TRIAL_BEGAN: QT_TRANSLATE_NOOP("status", "the trial has begun"),
    Why.NOT_TOLD: QT_TRANSLATE_NOOP("status", "the file does not tell"),
    Why.OVERRIDE: QT_TRANSLATE_NOOP("status", "said by hand"),
}


def status_in_words(status: Status, named: Callable[[str], str], say: Say) -> str:
    """The status itself; `named` gives the words of a code as the reader may see them."""
    several = list(dict.fromkeys(named(code) for code in status.possible))
    if len(several) < 2:
        return several[0]
    possible = several[0]
    for each in several[1:]:
        possible = say("status", _OR).format(one=possible, other=each)
    return say("status", _IN_DISPUTE if status.code == IN_DISPUTE else _ONE_OF).format(possible=possible)


def reason_in_words(status: Status, named: Callable[[str], str], say: Say, *, because: str = "") -> str:
    """What it rests on; `because` is the reason somebody gave who said otherwise."""
    parts: list[str] = []
    if status.overridden:
        parts.append(say("status", _BY_HAND).format(status=_code(status.computed, named, say)))
        if because:
            parts.append(say("status", _BY_HAND_BECAUSE).format(reason=because))
    elif len(status.possible) > 1:
        parts.append(say("status", _ACCOUNTS if status.code == IN_DISPUTE else _OPEN))
    else:
        parts.append(_with_date(status.reasons[0], say))
    if status.underlying not in ("", status.code):
        parts.append(say("status", _BESIDES).format(status=_code(status.underlying, named, say)))
    return "; ".join(parts)


def _with_date(reason: Reason, say: Say) -> str:
    words = say("status", _WHY[reason.why])
    if reason.on is None or not reason.on.known:
        return words
    return say("status", _WITH_DATE).format(reason=words, date=date_words.words(reason.on, say))


def _code(code: str, named: Callable[[str], str], say: Say) -> str:
    return say("status", _ACCOUNTS) if code == IN_DISPUTE else named(code or UNKNOWN)
