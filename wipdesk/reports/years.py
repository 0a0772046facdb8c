"""Ages on paper: as exact as the birth is known, in months for a small child, in bands where nobody may be known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.ages import age_between, months_between
from wipdesk.domain.dates import PartialDate, Precision
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.told import accounts, date_told
from wipdesk.domain.values import Contested, Missing
from wipdesk.domain.wording import MISSING

if TYPE_CHECKING:
    from datetime import date

    from wipdesk.domain.lists import Say
    from wipdesk.domain.values import AnyValue, Value

BAND = 5
"""Years in a band."""
_MONTHS_UP_TO = 24
_RANGE = QT_TRANSLATE_NOOP("summary", "{least} to {most}")
_ABOUT = QT_TRANSLATE_NOOP("summary", "about {age}")
_MONTHS = QT_TRANSLATE_NOOP("summary", "{age} months")
_AT_LEAST = QT_TRANSLATE_NOOP("summary", "at least {age}")
_AT_MOST = QT_TRANSLATE_NOOP("summary", "at most {age}")
_NOT_KNOWN = QT_TRANSLATE_NOOP("summary", "not known")
_OR = QT_TRANSLATE_NOOP("summary", "{ages} (accounts differ)")
_JOINED = QT_TRANSLATE_NOOP("summary", "{one} or {other}")


def age_in_words(value: AnyValue, today: date, say: Say) -> str:
    """An age in words, without any date and without anything that was typed."""
    told = list(dict.fromkeys(_one(each, today, say) for each in accounts(value)))
    if not isinstance(value, Contested):
        return told[0]
    joined = told[0]
    for other in told[1:]:
        joined = say("summary", _JOINED).format(one=joined, other=other)
    return say("summary", _OR).format(ages=joined)


def band_in_words(value: AnyValue, today: date, say: Say) -> str:
    """The years in which an age surely lies, widened to whole bands."""
    birth = date_told(value)
    least, most = age_between(birth, today) if birth else (None, None)
    if least is None or most is None:
        return say("summary", _NOT_KNOWN)
    return say("summary", _RANGE).format(least=least // BAND * BAND, most=most // BAND * BAND + BAND - 1)


def _one(value: Value, today: date, say: Say) -> str:
    if isinstance(value, Missing) and value is not Missing.NOT_ASKED:
        return say("wording", MISSING[value])
    if not isinstance(value, PartialDate):
        return say("summary", _NOT_KNOWN)
    return _worded(value, today, say)


def _worded(birth: PartialDate, today: date, say: Say) -> str:
    least, most = months_between(birth, today)
    if least is None and most is None:
        return say("summary", _NOT_KNOWN)
    if least is None or most is None:
        known = (least if most is None else most) or 0
        return say("summary", _AT_LEAST if most is None else _AT_MOST).format(age=known // 12)
    in_months = most < _MONTHS_UP_TO
    ends = (least, most) if in_months else (least // 12, most // 12)
    told = str(ends[0]) if ends[0] == ends[1] else say("summary", _RANGE).format(least=ends[0], most=ends[1])
    told = say("summary", _MONTHS).format(age=told) if in_months else told
    return say("summary", _ABOUT).format(age=told) if birth.precision is Precision.ABOUT else told
