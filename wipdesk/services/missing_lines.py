"""What is missing on many files as lines to work through, each with the place where it is written down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.numbers import filled
from wipdesk.services.completeness import point_words
from wipdesk.services.file_words import Target, Tone
from wipdesk.services.today_line import TodayLine

if TYPE_CHECKING:
    from wipdesk.domain.completeness_points import Point
    from wipdesk.domain.lists import Say
    from wipdesk.services.completeness import Caseload, FileScore

_CONTEXT = "missing"
_MET = QT_TRANSLATE_NOOP("missing", "{met} of {of} points")
_FILL_IN = QT_TRANSLATE_NOOP("missing", "Write it down")
_LOOK_AT = QT_TRANSLATE_NOOP("missing", "{count} things in it do not fit together")
_LOOK_AT_ONE = QT_TRANSLATE_NOOP("missing", "one thing in it does not fit together")
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class MissingLines:
    """The files that lack something, the least complete first; how many there are, and how many lack nothing."""

    lines: tuple[TodayLine, ...]
    total: int
    whole: int


def lines_of(found: Caseload, say: Say, *, only: Point | None = None, most: int) -> MissingLines:
    """The files that lack anything, or this point; so many at most."""
    lacking = [each for each in found.files if (each.missing if only is None else only in each.missing)]
    whole = sum(not each.missing for each in found.files)
    return MissingLines(tuple(_line(each, say, only) for each in lacking[:most]), len(lacking), whole)


def _line(file: FileScore, say: Say, only: Point | None) -> TodayLine:
    opens = {point: (target, parent) for point, target, parent in file.opens}
    first = only if only is not None else file.missing[0]
    target, parent = opens.get(first, (Target("woman", file.woman), ""))
    words = [point_words(each, say) for each in ([only] if only is not None else file.missing)]
    if file.misfits:
        sentence = _LOOK_AT_ONE if file.misfits == 1 else _LOOK_AT
        words.append(filled(say(_CONTEXT, sentence), say, count=file.misfits))
    return TodayLine(
        woman=file.woman,
        name=file.name,
        code=file.code,
        why=" · ".join(words),
        when=filled(say(_CONTEXT, _MET), say, met=file.met, of=file.of),
        tone=Tone.AMBER if file.met < file.of * _HALF else Tone.PLAIN,
        verb=say(_CONTEXT, _FILL_IN),
        target=target,
        parent=parent,
    )
