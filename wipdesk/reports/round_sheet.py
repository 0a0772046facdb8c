"""The round sheet: taken through the gate, filled in by hand, destroyed after typing up.

Initials and last signs of a code instead of names; nothing of health or complaints is printed before a visit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import segno

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.reports import fonts, page, styles
from wipdesk.reports.by_hand import Block
from wipdesk.reports.case_summary import Rendered
from wipdesk.reports.page import WIDTH, Sheet
from wipdesk.reports.text import Ink, MissingGlyph, Run, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportlab.platypus import Flowable

    from wipdesk.domain.lists import Say

_TITLE = QT_TRANSLATE_NOOP("round", "Round sheet")
_DATE = QT_TRANSLATE_NOOP("round", "Date")
_SEEN_BY = QT_TRANSLATE_NOOP("round", "Seen by")
_IN = QT_TRANSLATE_NOOP("round", "In")
_OUT = QT_TRANSLATE_NOOP("round", "Out")
_HELD = QT_TRANSLATE_NOOP("round", "Women held, officer’s count")
_CHILDREN = QT_TRANSLATE_NOOP("round", "with children")
_OFFICER = QT_TRANSLATE_NOOP("round", "newly admitted")
_ASK = QT_TRANSLATE_NOOP("round", "Ask: {question}")
_PROMISED = QT_TRANSLATE_NOOP("round", "I promised")
_BY = QT_TRANSLATE_NOOP("round", "by (date)")
_NOT_SEEN = QT_TRANSLATE_NOOP("round", "Not seen:")
_SEEN = (QT_TRANSLATE_NOOP("round", "seen"), QT_TRANSLATE_NOOP("round", "no change"))
_REASONS = (
    QT_TRANSLATE_NOOP("round", "released"),
    QT_TRANSLATE_NOOP("round", "moved"),
    QT_TRANSLATE_NOOP("round", "at court"),
    QT_TRANSLATE_NOOP("round", "refused"),
    QT_TRANSLATE_NOOP("round", "ill"),
    QT_TRANSLATE_NOOP("round", "other"),
)
_PROMISE_MARK = QT_TRANSLATE_NOOP("round", "promise")
_CHILD_MARK = QT_TRANSLATE_NOOP("round", "child inside")
_NEW = QT_TRANSLATE_NOOP("round", "Somebody who is not on the list. Name as she says it, age:")
_FOOT = QT_TRANSLATE_NOOP(
    "round",
    "Codes, no full names: for the gate. In order of urgency. No health or complaint is written on this sheet before "
    "the visit. Destroy after typing up.",
)
_FOOT_NAMED = QT_TRANSLATE_NOOP(
    "round",
    "This sheet names women: keep it on you. In order of urgency. No health or complaint is written on it before the "
    "visit. Destroy after typing up.",
)
_PRINTED = QT_TRANSLATE_NOOP("round", "Printed {at}, {author}.")
BLOCK = 102.0
"""Height of one woman's part in points: six on the first page."""
_HEAD = 66.0
_QR = 46.0
_LONGEST = 96


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundEntry:
    """What the sheet says of one woman."""

    short: str
    """The last signs of her code, as they are said aloud."""
    called: str
    """Initials and age; her full name only by choice."""
    why: str
    ask: str
    promise: bool = False
    child_inside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundFacts:
    """What stands around the women."""

    place: str
    visit: str
    """The short code of the visit, by which it is found again."""
    printed_at: str
    author: str
    practice: bool
    named: bool = False


def render(entries: Sequence[RoundEntry], facts: RoundFacts, say: Say, *, blank: int = 2) -> Rendered:
    """Set the sheet, with room for women nobody expected; the same input gives the same bytes."""
    Ink()  # makes the letters ready
    story: list[Flowable] = [_Head(facts, say)]
    story += [_Woman(number, entry, say) for number, entry in enumerate(entries, 1)]
    story += [_Woman(len(entries) + 1 + at, None, say) for at in range(blank)]
    foot = say("round", _FOOT_NAMED if facts.named else _FOOT)
    title = say("round", _TITLE)
    sheet = Sheet(
        head_left=[Run(title, bold=True), f"  {facts.place}"],
        head_left_below="",
        head_right_below=Run(facts.visit, grey=True),
        later_head=[Run(title, bold=True), f"  {facts.place}  {facts.visit}"],
        foot_left=say("round", _PRINTED).format(at=facts.printed_at, author=facts.author),
        foot_below=[foot],
        practice=facts.practice,
        say=say,
        title=title,
    )
    pdf, pages = page.build(story, sheet)
    return Rendered(pdf, tuple(_missing(entries, facts)), pages)


def _missing(entries: Sequence[RoundEntry], facts: RoundFacts) -> Iterator[MissingGlyph]:
    """Characters that no font has, and where they stand."""
    for text in (facts.place, *(part for each in entries for part in (each.called, each.why, each.ask))):
        for character in fonts.missing_in(text):
            yield MissingGlyph(character, "", text.count(character))


class _Block(Block):
    """A part of the sheet, in the reader's language."""

    def __init__(self, height: float, say: Say) -> None:
        super().__init__(height)
        self._say = say

    def told(self, text: str) -> str:
        return self._say("round", text)

    def mark(self, right: float, down: float, text: str) -> float:
        """A short word in a frame, ending at the right; gives where it begins."""
        wide = fonts.width(text, 7.6, bold=True) + 10
        self.canv.setLineWidth(0.8)
        self.canv.setStrokeColor(styles.INK)
        self.canv.roundRect(right - wide, self._height - down - 4, wide, 13, 3)
        self.words(right - wide + 5, down, text, size=7.6, bold=True)
        return right - wide - 6


class _Head(_Block):
    """The lines above the women, and the square code that finds the visit again."""

    def __init__(self, facts: RoundFacts, say: Say) -> None:
        super().__init__(_HEAD, say)
        self._facts = facts

    def draw(self) -> None:
        """Lines to write on, and the code."""
        right = WIDTH - _QR - 16
        self._rest((_DATE, 110), (_SEEN_BY, 120), (_IN, 50), (_OUT, 50), down=20, right=right)
        self._rest((_HELD, 50), (_CHILDREN, 40), (_OFFICER, 40), down=44, right=right)
        if self._facts.visit:
            self._square(WIDTH - _QR, 4)
        self.line(0, WIDTH, _HEAD - 6, 1.4)

    def _rest(self, *lines: tuple[str, int], down: float, right: float) -> None:
        taken = sum(fonts.width(self.told(text), 8.6) + 6 for text, _ in lines) + 10 * (len(lines) - 1)
        scale = (right - taken) / sum(length for _, length in lines)
        x = 0.0
        for text, length in lines:
            start = self.words(x, down, self.told(text), size=8.6) + 6
            x = start + length * scale
            self.line(start, x, down + 2, 0.8)
            x += 10

    def _square(self, x: float, down: float) -> None:
        code = segno.make(self._facts.visit, error="m", micro=False)
        rows = [list(row) for row in code.matrix]
        one = _QR / len(rows)
        self.canv.setFillColor(styles.INK)
        for at, cells in enumerate(rows):
            for column, dark in enumerate(cells):
                if dark:
                    self.canv.rect(
                        x + column * one, self._height - down - (at + 1) * one, one, one, stroke=0, fill=1
                    )


class _Woman(_Block):
    """One woman: why she is on the list, what to ask, boxes to tick and lines to write on."""

    def __init__(self, number: int, entry: RoundEntry | None, say: Say) -> None:
        super().__init__(BLOCK, say)
        self._number, self._entry = number, entry

    def draw(self) -> None:
        """Everything of her part, and the rule below it."""
        self.words(0, 14, str(self._number))
        if self._entry is None:
            self.words(22, 14, self.told(_NEW), size=8.6)
            self.line(22, WIDTH, 30)
        else:
            self._known(self._entry)
        x = 22.0
        for text in _SEEN:
            x = self.box(x, 46, self.told(text))
        x = self.words(x + 4, 46, self.told(_NOT_SEEN), size=8.6, bold=True) + 8
        for text in _REASONS:
            x = self.box(x, 46, self.told(text))
        self.line(22, WIDTH, 64)
        self.line(22, WIDTH, 79)
        start = self.words(22, 92, self.told(_PROMISED), size=8.6) + 6
        date = WIDTH - 120
        self.line(start, date - 8, 94)
        start = self.words(date, 92, self.told(_BY), size=8.6) + 6
        self.line(start, WIDTH, 94)
        self.line(0, WIDTH, BLOCK - 2, 1.2)

    def _known(self, entry: RoundEntry) -> None:
        x = self.words(22, 15, entry.short, size=12, bold=True) + 8
        x = self.words(x, 15, shortened(entry.called, 40), size=9.6) + 12
        right = WIDTH
        for shown, text in ((entry.promise, _PROMISE_MARK), (entry.child_inside, _CHILD_MARK)):
            if shown:
                right = self.mark(right, 14, self.told(text))
        room = int((right - x) / 4.9)
        self.words(x, 15, shortened(entry.why, max(room, 12)), size=9, bold=True)
        question = self.told(_ASK).format(question=entry.ask)
        self.words(22, 30, shortened(question, _LONGEST), size=8.6)
