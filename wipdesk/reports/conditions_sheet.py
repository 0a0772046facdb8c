"""The checklist of a place on paper, to be taken along: a column for each way to learn an answer, boxes to tick.

Two sources that disagree have a column each, so that both can be written down.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from wipdesk.domain.conditions.checklist import AnswerKind
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.reports import fonts, styles
from wipdesk.reports.conditions_page import ConditionsPaper, PaperFacts
from wipdesk.reports.page import WIDTH
from wipdesk.reports.text import Run, draw_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wipdesk.domain.lists import Say
    from wipdesk.reports.case_summary import Rendered

_TITLE = QT_TRANSLATE_NOOP("conditions paper", "Conditions: checklist")
_QUICK = QT_TRANSLATE_NOOP("conditions paper", "Quick set")
_FULL = QT_TRANSLATE_NOOP("conditions paper", "All questions")
_PLACE = QT_TRANSLATE_NOOP("conditions paper", "Place")
_DATE = QT_TRANSLATE_NOOP("conditions paper", "Date")
_VISITED_BY = QT_TRANSLATE_NOOP("conditions paper", "Visited by")
_PRIVATE = QT_TRANSLATE_NOOP("conditions paper", "Women talked to in private, out of hearing of staff?")
_YES_WORD = QT_TRANSLATE_NOOP("conditions paper", "yes")
_NO_WORD = QT_TRANSLATE_NOOP("conditions paper", "no")
_HOW_MANY = QT_TRANSLATE_NOOP("conditions paper", "how many")
_LEGEND = QT_TRANSLATE_NOOP(
    "conditions paper",
    "Tick in the column of whoever told you, so that two accounts that differ both stand: Y yes, P partly, N no. "
    "? could not be seen, × does not apply. Under “women”, write how many said so.",
)
_HEADS = (
    QT_TRANSLATE_NOOP("conditions paper", "seen by us"),
    QT_TRANSLATE_NOOP("conditions paper", "register, paper"),
    QT_TRANSLATE_NOOP("conditions paper", "women, how many"),
    QT_TRANSLATE_NOOP("conditions paper", "staff"),
)
_LETTERS = (
    QT_TRANSLATE_NOOP("conditions paper", "Y"),
    QT_TRANSLATE_NOOP("conditions paper", "P"),
    QT_TRANSLATE_NOOP("conditions paper", "N"),
)
_NEITHER = ("?", "×")
_CAREFUL = QT_TRANSLATE_NOOP("conditions paper", "What happens; not to whom, not who said so.")
_NOTES = QT_TRANSLATE_NOOP("conditions paper", "Notes")
_FOOT = QT_TRANSLATE_NOOP(
    "conditions paper",
    "No woman's name and nothing by which she is known belongs on this sheet. Destroy after typing up.",
)
_SIGN, _SOURCE, _WOMEN, _LAST = 26.0, 48.0, 68.0, 34.0
_QUESTION = WIDTH - _SIGN - 3 * _SOURCE - _WOMEN - _LAST
_WIDTHS = (_SIGN, _QUESTION, _SOURCE, _SOURCE, _WOMEN, _SOURCE, _LAST)
_WOMEN_AT = 2
_BOX, _APART, _LINE = 12.0, 2.5, 19.0
_HEAD = 66.0


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankLine:
    """One question as it is asked."""

    sign: str
    text: str
    kind: AnswerKind
    hint: str = ""
    rules: str = ""
    parts: tuple[str, ...] = ()
    careful: bool = False


@dataclass(frozen=True, slots=True)
class BlankArea:
    """One area with its questions."""

    heading: str
    lines: tuple[BlankLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankFacts(PaperFacts):
    """What stands around the questions."""

    quick: bool


def render(areas: Sequence[BlankArea], facts: BlankFacts, say: Say) -> Rendered:
    """Set the sheet; the same input gives the same bytes."""
    told = _Told(facts, _TITLE, say)
    story = [*told.head(facts.place), told.ink.paragraph(told.text(_LEGEND), styles.SMALL)]
    for area in areas:
        story += told.area(area)
    return told.rendered(
        [*story, Spacer(0, 6), *told.rules()],
        below_left=told.text(_QUICK if facts.quick else _FULL),
        below_right=Run(facts.visit, grey=True),
        later=facts.visit,
        foot=_FOOT,
    )


class _Told(ConditionsPaper):
    """Sets questions with the places to answer them."""

    def __init__(self, facts: BlankFacts, title: str, say: Say) -> None:
        super().__init__(facts, title, say)
        self._letters = tuple(self.text(letter) for letter in _LETTERS)

    def head(self, place: str) -> list[Flowable]:
        """Where, on as many lines as its name needs; then when, by whom, and whether women could talk."""
        named = self.text(_PLACE)
        beside = fonts.width(named, styles.CELL.fontSize) + 6
        where = Table(
            [
                [
                    self.ink.paragraph(named, styles.CELL),
                    self.ink.paragraph(Run(place, bold=True), styles.CELL),
                ]
            ],
            colWidths=[beside, WIDTH - beside],
            style=[
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (1, 0), (1, 0), 0.6, styles.RULE),
            ],
        )
        return [where, _Head(self.text)]

    def area(self, area: BlankArea) -> list[Flowable]:
        """The questions of an area; its heading and the heads of the columns stand on every page."""
        head = self.ink.paragraph(area.heading, styles.SECTION, where=area.heading)
        heads = [self.ink.paragraph(Run(self.text(each), grey=True), styles.HEAD) for each in _HEADS]
        rows: list[list[Flowable | str]] = [[head, "", *heads, ""]]
        looks = TableStyle(
            [
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 4),
                ("TOPPADDING", (0, 0), (-1, -1), 2.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
                ("SPAN", (0, 0), (1, 0)),
                ("LINEBELOW", (0, 0), (-1, 0), 0.8, styles.INK),
            ]
        )
        for line in area.lines:
            first = len(rows)
            rows += self._rows(line, area.heading)
            looks.add("NOSPLIT", (0, first), (-1, len(rows) - 1))
            looks.add("LINEBELOW", (0, len(rows) - 1), (-1, len(rows) - 1), 0.4, styles.RULE)
            if line.kind is AnswerKind.TEXT:
                looks.add("SPAN", (1, first + 1), (-1, first + 1))
        table = Table(rows, colWidths=list(_WIDTHS), repeatRows=1, style=looks)
        notes = _Lines(self.text(_NOTES), 1)
        return [Spacer(0, 8), table, Spacer(0, 3), notes]

    def _rows(self, line: BlankLine, where: str) -> list[list[Flowable | str]]:
        words = [Run(line.text)]
        small = [
            part for part in (line.hint, self.text(_CAREFUL) if line.careful else "", line.rules) if part
        ]
        asked: list[Flowable] = [self.ink.paragraph(words, styles.CELL, where=where)]
        if small:
            asked.append(self.ink.paragraph(Run("  ·  ".join(small), grey=True), styles.SMALL, where=where))
        sign = self.ink.paragraph(Run(line.sign, bold=True), styles.SMALL)
        neither = _Boxes(_NEITHER)
        if line.kind is AnswerKind.YES_NO:
            return [[sign, asked, *self._columns(self._letters), neither]]  # type: ignore[list-item]
        if line.kind is AnswerKind.TEXT:
            first = [sign, asked, *self._columns(("",)), neither]
            return [first, ["", _Lines("", 2)]]  # type: ignore[list-item]
        if len(line.parts) == 1:
            return [[sign, asked, *self._columns(()), neither]]  # type: ignore[list-item]
        found: list[list[Flowable | str]] = [[sign, asked, "", "", "", "", neither]]  # type: ignore[list-item]
        for part in line.parts:
            named = self.ink.paragraph(Run(f"–  {part}"), styles.CELL, where=where)
            found.append(["", named, *self._columns(()), ""])
        return found

    def _columns(self, letters: tuple[str, ...]) -> list[Flowable]:
        """A place to answer for each way to learn it; behind what women said, one for how many."""
        return [_Boxes(letters, line=at == _WOMEN_AT or not letters) for at in range(len(_HEADS))]


class _Boxes(Flowable):
    """Squares to tick, each with its letter, and a short line to write on behind them."""

    def __init__(self, letters: tuple[str, ...], *, line: bool = False) -> None:
        super().__init__()
        self._letters, self._line, self._width = letters, line, 0.0

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """As wide as its column."""
        self._width = available_width
        return available_width, _BOX + 2

    def draw(self) -> None:
        """The squares from left to right, then the line."""
        x = 0.0
        self.canv.setLineWidth(0.7)
        self.canv.setStrokeColor(styles.INK)
        for letter in self._letters:
            self.canv.rect(x, 0.5, _BOX, _BOX)
            start = x + (_BOX - fonts.width(letter, 7)) / 2
            draw_line(self.canv, start, 4, letter, size=7, grey=True)
            x += _BOX + _APART
        if self._line:
            self.canv.setLineWidth(0.6)
            self.canv.setStrokeColor(styles.RULE)
            self.canv.line(x + 1, 1, self._width - 2, 1)


class _Lines(Flowable):
    """Lines to write on, the first behind a word."""

    def __init__(self, word: str, count: int) -> None:
        super().__init__()
        self._word, self._count, self._width = word, count, 0.0

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """As wide as there is room."""
        self._width = available_width
        return available_width, self._count * _LINE

    def draw(self) -> None:
        """The lines from the top down."""
        self.canv.setLineWidth(0.6)
        self.canv.setStrokeColor(styles.RULE)
        for at in range(self._count):
            y = (self._count - at - 1) * _LINE + 3
            start = 0.0
            if self._word and not at:
                draw_line(self.canv, 0, y, self._word, size=8, grey=True)
                start = fonts.width(self._word, 8) + 6
            self.canv.line(start, y, self._width, y)


class _Head(Flowable):
    """When, by whom, and whether women could talk in private."""

    def __init__(self, text: Callable[[str], str]) -> None:
        super().__init__()
        self._text = text

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """As wide as the page."""
        return available_width, _HEAD

    def draw(self) -> None:
        """Lines to write on."""
        x = self._asked(0, 18, _DATE, 110)
        self._asked(x, 18, _VISITED_BY, 0)
        x = self._words(0, 42, _PRIVATE, bold=True) + 10
        for word in (_YES_WORD, _NO_WORD):
            self.canv.setLineWidth(0.8)
            self.canv.setStrokeColor(styles.INK)
            self.canv.rect(x, _HEAD - 44, 10, 10)
            x = self._words(x + 14, 42, word) + 12
        self._asked(x, 42, _HOW_MANY, 50)
        self.canv.setLineWidth(1.2)
        self.canv.setStrokeColor(styles.INK)
        self.canv.line(0, 6, WIDTH, 6)

    def _words(self, x: float, down: float, marked: str, *, bold: bool = False) -> float:
        text = self._text(marked)
        draw_line(self.canv, x, _HEAD - down, text, size=8.6, bold=bold)
        return x + fonts.width(text, 8.6, bold=bold)

    def _asked(self, x: float, down: float, marked: str, length: float) -> float:
        """A word and a line behind it to write on; no length is up to the edge."""
        start = self._words(x, down, marked) + 6
        end = start + length if length else WIDTH
        self.canv.setLineWidth(0.6)
        self.canv.setStrokeColor(styles.RULE)
        self.canv.line(start, _HEAD - down - 2, end, _HEAD - down - 2)
        return end + 10
