"""An answer that the office offers no more and that is given all the same: kept as typed, and said.

What stood before the office retired it is read as ever; only an answer given now is spoken of.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.date_words import day_words
from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind

if TYPE_CHECKING:
    from wipdesk.domain.lists import CodeList, CodeLists, CodeRow, Say
    from wipdesk.domain.values import AnyValue

_NONE = QT_TRANSLATE_NOOP(
    "errors",
    "{label}: “{answer}” was retired by the office. It is kept as you wrote it; choose the answer of the list that "
    "fits best.",
)
_NONE_SINCE = QT_TRANSLATE_NOOP(
    "errors",
    "{label}: “{answer}” was retired by the office on {day}. It is kept as you wrote it; choose the answer of the "
    "list that fits best.",
)
_ONE = QT_TRANSLATE_NOOP(
    "errors",
    "{label}: “{answer}” was retired by the office. It is kept as you wrote it; use “{first}” if it fits.",
)
_ONE_SINCE = QT_TRANSLATE_NOOP(
    "errors",
    "{label}: “{answer}” was retired by the office on {day}. It is kept as you wrote it; use “{first}” if it fits.",
)
_TWO = QT_TRANSLATE_NOOP(
    "errors",
    "{label}: “{answer}” was retired by the office. It is kept as you wrote it; use “{first}” or “{second}” if one "
    "fits.",
)
_TWO_SINCE = QT_TRANSLATE_NOOP(
    "errors",
    "{label}: “{answer}” was retired by the office on {day}. It is kept as you wrote it; use “{first}” or "
    "“{second}” if one fits.",
)
_WITHOUT_DAY, _WITH_DAY = (_NONE, _ONE, _TWO), (_NONE_SINCE, _ONE_SINCE, _TWO_SINCE)
_SAY_LITTLE = frozenset({"other", "unknown", "declined"})


@dataclass(frozen=True, slots=True)
class RetiredAnswer:
    """The row of an answer that is offered no more, and the list it stands in."""

    row: CodeRow
    codes: CodeList

    def instead(self, say: Say) -> tuple[CodeRow, ...]:
        """At most two answers that are offered: the most alike in words, or all where a list has no more than two."""
        near = self.codes.nearest(self.codes.label(self.row.code, say), 2, say)
        offered = tuple(row for row in self.codes.offered if row.code not in _SAY_LITTLE)
        return near or (offered if len(offered) <= 2 else ())

    def sentence(self, label: str, say: Say) -> str:
        """What is said beside the field; `label` is its name as it is read, in the reader's language."""
        words = [self.codes.label(each.code, say) for each in self.instead(say)]
        first, second = (*words, "", "")[:2]
        day = day_words(self.row.retired_on, say) if self.row.retired_on else ""
        text = (_WITH_DAY if day else _WITHOUT_DAY)[len(words)]
        answer = self.codes.label(self.row.code, say)
        return say("errors", text).format(label=label, answer=answer, day=day, first=first, second=second)


def retired_answer(field: Field, value: AnyValue, lists: CodeLists) -> RetiredAnswer | None:
    """The retired answer that a value is, by its code or in its words; None for every other value."""
    if field.kind is not Kind.CODE or not isinstance(value, str) or field.list not in lists:
        return None
    codes = lists[field.list]
    row = codes.retired(value)
    return RetiredAnswer(row, codes) if row else None
