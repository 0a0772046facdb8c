"""The one door through which text reaches paper: escaped, cleaned, in a font that has its letters.

Nothing else builds a reportlab Paragraph. What somebody typed is only ever text here, never a tag: an unescaped
`<img>` would open a file of this laptop and print it.
"""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from wipdesk.domain.text import balanced, begins_right_to_left, clean, is_right_to_left
from wipdesk.reports import fonts

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

GREY = "#4d4d4d"
"""Dark enough to read on a bad photocopy: more than 8:1 on white."""
LONGEST = 2_000
"""Characters in one paragraph. A longer text is set in several, for one alone takes ever longer to break."""
_SLACK = 0.01
_AHEAD = 400
"""Characters of one word that are measured at a time; more never stand on a line."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line that is set in one way."""

    text: str
    bold: bool = False
    grey: bool = False


@dataclass(frozen=True, slots=True)
class MissingGlyph:
    """A character that no font has: how often it stands as an empty box, and under which heading."""

    character: str
    where: str
    count: int


Words = str | Run | Iterable[str | Run]


class Ink:
    """Sets text for one document and remembers what could not be drawn."""

    def __init__(self) -> None:
        fonts.ready()
        self._missing: Counter[tuple[str, str]] = Counter()

    @property
    def missing(self) -> tuple[MissingGlyph, ...]:
        """What could not be drawn, in the order in which it was met."""
        return tuple(MissingGlyph(character, where, n) for (where, character), n in self._missing.items())

    def paragraph(self, words: Words, style: ParagraphStyle, *, where: str = "") -> Flowable:
        """One paragraph; `where` is the heading under which a character that cannot be drawn is reported."""
        runs = runs_of(words)
        for run in runs:
            self._missing.update((where, character) for character in fonts.missing_in(clean(run.text)))
        return quiet_paragraph(runs, style)


def quiet_paragraph(words: Words, style: ParagraphStyle) -> Flowable:
    """A paragraph of what is set again on every page and was reported once."""
    runs = [Run(_plain(run.text), run.bold, run.grey) for run in runs_of(words)]
    if sum(len(run.text) for run in runs) > LONGEST:
        return LongText([_paragraph(part, style) for part in _parts(runs)])
    return _paragraph(runs, style)


def runs_of(words: Words) -> list[Run]:
    """Words as runs; plain texts are set in the way of their paragraph."""
    if isinstance(words, str | Run):
        words = [words]
    return [each if isinstance(each, Run) else Run(each) for each in words]


def filled(sentence: str, /, **parts: str | Run) -> list[Run]:
    """A sentence with {names} in it as runs, each name replaced; so a part of it can be bold.

    KeyError: the sentence names a part that is not given.
    """
    runs: list[Run] = []
    for before, name, _format, _conversion in string.Formatter().parse(sentence):
        if before:
            runs.append(Run(before))
        if name is not None:
            runs.extend(runs_of(parts[name]))
    return runs


def draw_line(
    canvas: Canvas, x: float, y: float, text: str, *, size: float, bold: bool = False, grey: bool = False
) -> None:
    """Draw one short line from its left end on its base line."""
    text = _plain(text).replace("\n", " ")
    if is_right_to_left(text):
        text = fonts.turned(text, from_right=begins_right_to_left(text))
    line = canvas.beginText(x, y)
    line.setFillColor(GREY if grey else "#000000")
    for font, piece in fonts.pieces(text, bold=bold):
        line.setFont(font, fonts.size_of(font, size))
        line.textOut(piece)
    canvas.drawText(line)


def shortened(text: str, most: int) -> str:
    """The text in one line, cut to so many characters with a sign that it was."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


class LongText(Flowable):
    """Paragraphs of one text, one under the other, that run on over as many pages as they need."""

    def __init__(self, parts: list[Flowable], heights: list[float | None] | None = None) -> None:
        super().__init__()
        self._parts = parts
        self._heights: list[float | None] = heights if heights is not None else [None] * len(parts)
        self._width: float | None = None

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Measure every part once for this width; what an earlier page measured is kept."""
        if self._width not in (None, available_width):
            self._heights = [None] * len(self._parts)
        self._width = available_width
        measured = [
            float(part.wrap(available_width, available_height)[1]) if height is None else height
            for part, height in zip(self._parts, self._heights, strict=True)
        ]
        self._heights = list(measured)
        return available_width, sum(measured)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Give what fits, with as much of the next part as does, and the rest; nothing if not even a line fits."""
        self.wrap(available_width, available_height)
        room, fitting = available_height, 0
        while fitting < len(self._parts) and (self._heights[fitting] or 0) <= room:
            room -= self._heights[fitting] or 0
            fitting += 1
        if fitting == len(self._parts):
            return [self]
        broken = self._parts[fitting].split(available_width, room)
        self._heights[fitting] = None  # a paragraph that was asked to split has to be measured again
        if not broken and not fitting:
            return []
        rest = [*(broken[1:] or [self._parts[fitting]]), *self._parts[fitting + 1 :]]
        known = self._heights[fitting + 1 :]
        return [
            LongText(
                [*self._parts[:fitting], *broken[:1]], [*self._heights[:fitting], *[None] * len(broken[:1])]
            ),
            LongText(rest, [*[None] * (len(rest) - len(known)), *known]),
        ]

    def draw(self) -> None:
        """Draw the parts from the top down."""
        y = sum(height or 0 for height in self._heights)
        for part, height in zip(self._parts, self._heights, strict=True):
            y -= height or 0
            part.drawOn(self.canv, 0, y)


class TurnedParagraph(Flowable):
    """A paragraph with words from right to left: wrapped in reading order first, then every line turned."""

    def __init__(self, runs: list[Run], style: ParagraphStyle) -> None:
        super().__init__()
        self.style = style
        self._text = "".join(run.text for run in runs)
        self._bold = bool(runs) and all(run.bold for run in runs)
        self._grey = bool(runs) and all(run.grey for run in runs)
        self._set: Paragraph | None = None
        self._width = 0.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Break the lines for this width."""
        self._set = self._lines_set(available_width)
        return self._set.wrap(available_width, available_height)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Give the part that fits and the rest."""
        return list(self._lines_set(available_width).split(available_width, available_height))

    def draw(self) -> None:
        """Draw the lines that were broken."""
        if self._set is not None:
            self._set.drawOn(self.canv, 0, 0)

    def _lines_set(self, width: float) -> Paragraph:
        if self._set is None or self._width != width:
            self._set, self._width = self._wrapped(width), width
        return self._set

    def _wrapped(self, available: float) -> Paragraph:
        from_right = begins_right_to_left(self._text)
        bold = self._bold or self.style.fontName == fonts.BOLD
        lines = [
            fonts.turned(line, from_right=from_right).replace(" ", "\u00a0")
            for written in self._text.split("\n")
            for line in _lines(written, self.style, available - _SLACK, bold=bold)
        ]
        style = self.style
        if from_right:
            style = ParagraphStyle("turned", parent=style, alignment=TA_RIGHT)
        runs = [Run("\n".join(lines), self._bold, self._grey)]
        return Paragraph("".join(_markup(run, style) for run in runs), style)


def _paragraph(runs: list[Run], style: ParagraphStyle) -> Flowable:
    if any(is_right_to_left(run.text) for run in runs):
        return TurnedParagraph(runs, style)
    return Paragraph("".join(_markup(run, style) for run in runs), style)


def _parts(runs: list[Run]) -> list[list[Run]]:
    """Runs in parts of at most so many characters, broken where it shows least."""
    parts: list[list[Run]] = [[]]
    room = LONGEST
    for run in runs:
        text = run.text
        while text:
            end = _break_in(text, room)
            parts[-1].append(Run(text[:end], run.bold, run.grey))
            text, room = text[end:], room - end
            if text:
                parts.append([])
                room = LONGEST
    return parts


def _break_in(text: str, most: int) -> int:
    """Where to break a text: behind a line, a sentence or a word near its end, else anywhere."""
    if len(text) <= most:
        return len(text)
    for sign in ("\n", ". ", " "):
        found = text.rfind(sign, most // 2, most)
        if found > 0:
            return found + len(sign)
    return max(most, 1)


def _plain(text: str) -> str:
    return fonts.visible(clean(balanced(text)))


def _markup(run: Run, style: ParagraphStyle) -> str:
    """The run as reportlab reads it: everything that was typed is escaped, only our own tags are left."""
    bold = run.bold or style.fontName == fonts.BOLD
    lines = [
        "".join(_tagged(font, piece, style) for font, piece in fonts.pieces(line, bold=bold))
        for line in run.text.split("\n")
    ]
    marked = "<br/>".join(lines)
    return f'<font color="{GREY}">{marked}</font>' if run.grey else marked


def _tagged(font: str, piece: str, style: ParagraphStyle) -> str:
    if font == style.fontName:
        return escape(piece)
    return f'<font name="{font}" size="{fonts.size_of(font, style.fontSize):.2f}">{escape(piece)}</font>'


def _lines(text: str, style: ParagraphStyle, available: float, *, bold: bool) -> list[str]:
    """Break one written line at its spaces, and words longer than the line anywhere."""
    lines: list[str] = []
    line, taken = "", 0.0
    space = fonts.width(" ", style.fontSize, bold=bold)
    for word in text.split(" "):
        for part in _fitting(word, style.fontSize, available, bold=bold):
            needed = _drawn_width(part, style.fontSize, bold=bold)
            if line and taken + space + needed > available:
                lines.append(line)
                line, taken = "", 0.0
            taken += needed + (space if line else 0)
            line = f"{line} {part}" if line else part
    return [*lines, line]


def _fitting(word: str, size: float, available: float, *, bold: bool) -> list[str]:
    """A word in parts that fit the line, each at least one character."""
    parts = []
    while word:
        ahead = word[:_AHEAD]
        needed = _drawn_width(ahead, size, bold=bold)
        end = len(ahead) if needed <= available else max(int(len(ahead) * available / needed), 1)
        while end > 1 and _drawn_width(word[:end], size, bold=bold) > available:
            end -= 1
        parts.append(word[:end])
        word = word[end:]
    return parts or [""]


def _drawn_width(text: str, size: float, *, bold: bool) -> float:
    return fonts.width(fonts.joined(text), size, bold=bold)
