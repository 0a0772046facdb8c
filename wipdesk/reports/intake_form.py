"""The paper form of an intake: one woman, one page, and a closed page for what travels by itself.

The questions stand in the order of the screen, so that typing up is reading down.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.platypus import Flowable, PageBreak

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.field import QT_TRANSLATE_NOOP, Kind
from wipdesk.domain.naming import localized
from wipdesk.reports import fonts, page, styles
from wipdesk.reports.by_hand import SQUARE, Block
from wipdesk.reports.case_summary import Rendered
from wipdesk.reports.intake_questions import SECTIONS, YES_NO
from wipdesk.reports.page import WIDTH, Sheet
from wipdesk.reports.text import Ink, Run

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from wipdesk.domain.lists import CodeLists, Say
    from wipdesk.reports.intake_questions import Asked, Section

_TITLE = QT_TRANSLATE_NOOP("intake form", "Intake form")
_SEALED = QT_TRANSLATE_NOOP("intake form", "Closed page")
_HOW = QT_TRANSLATE_NOOP(
    "intake form", "Empty: not asked. DK: she does not know. DC: she prefers not to say."
)
_HOW_SEALED = QT_TRANSLATE_NOOP(
    "intake form",
    "In an envelope of its own, never with the other page. No name: only the number that she and you agree on.",
)
_VISIT = (
    QT_TRANSLATE_NOOP("intake form", "Prison or station"),
    QT_TRANSLATE_NOOP("intake form", "Date"),
    QT_TRANSLATE_NOOP("intake form", "Seen by"),
    QT_TRANSLATE_NOOP("intake form", "Interpreter"),
)
_NUMBER = QT_TRANSLATE_NOOP("intake form", "Number")
_EXACT = QT_TRANSLATE_NOOP("intake form", "exact")
_ABOUT = QT_TRANSLATE_NOOP("intake form", "about")
_WORDS = {
    "yes": QT_TRANSLATE_NOOP("intake form", "yes"),
    "no": QT_TRANSLATE_NOOP("intake form", "no"),
}
_CHILD = QT_TRANSLATE_NOOP("intake form", "Children: {label}")
_ACCOUNT = QT_TRANSLATE_NOOP(
    "intake form",
    "Her account, shortly. Nothing here about violence, health or officers: that goes on the closed page.",
)
_ACCOUNT_SEALED = QT_TRANSLATE_NOOP("intake form", "Her account, only what is needed to help her.")
_PROMISED = QT_TRANSLATE_NOOP("intake form", "I promised")
_BY = QT_TRANSLATE_NOOP("intake form", "by (date)")
_TYPED_UP = QT_TRANSLATE_NOOP("intake form", "typed up")
_FOOT = QT_TRANSLATE_NOOP(
    "intake form", "The questions stand in the order of the screen. Destroy after typing up."
)
_PRINTED = QT_TRANSLATE_NOOP("intake form", "Printed {at}, {author}.")
_BAR, _LEAD = 15.5, 20.0
_DIGIT, _GAP, _BETWEEN = 12.0, 4.0, 12.0
_NAME = 14.5
"""What the name above a date takes of its row."""
_DAY_MONTH_YEAR = (2, 2, 4)
_LABEL, _LEAST = 7.8, 5.6
_SURE, _CLOSER = 7.8, 4.0
_SHORTEST_LINE = 96.0
_PROMISE = 24.0
_SENTENCE = 13.0
_FEWEST_LINES = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeFacts:
    """What stands around the questions."""

    place: str
    """Where the visit is, in words; empty: a line to write on."""
    printed_at: str
    author: str
    practice: bool


def render(facts: IntakeFacts, lists: CodeLists, say: Say, *, closed_page: bool = True) -> Rendered:
    """Set the form, with the closed page behind it; the same input gives the same bytes.

    Her account gets what is left of the page; in a language that needs more room, the rows stand closer.
    """
    made = _set(facts, _Told(lists, say), closed_page=closed_page)
    if made.pages > (2 if closed_page else 1):
        return _set(facts, _Told(lists, say, rows=_CLOSE), closed_page=closed_page)
    return made


def _set(facts: IntakeFacts, told: _Told, *, closed_page: bool) -> Rendered:
    ink = Ink()
    story: list[Flowable] = [
        _Ruled([(told.text(each), 1.0) for each in _VISIT], told.rows, known=facts.place)
    ]
    open_part = [each for each in SECTIONS if not each.sealed]
    closed_part = [each for each in SECTIONS if each.sealed]
    story += _sections(open_part, told)
    story += [_Account(told.text(_ACCOUNT), below=_PROMISE), _Promise(told)]
    if closed_page:
        story += [PageBreak(), ink.paragraph(Run(told.text(_HOW_SEALED)), styles.BODY)]
        story.append(_Ruled([(told.text(_NUMBER), 1.0), (told.text(_VISIT[1]), 1.0)], told.rows))
        story += _sections(closed_part, told, first=len(open_part))
        story.append(_Account(told.text(_ACCOUNT_SEALED)))
    title = told.text(_TITLE)
    sheet = Sheet(
        head_left=Run(title, bold=True),
        head_left_below=told.text(_HOW),
        head_right_below="",
        later_head=Run(told.text(_SEALED), bold=True),
        foot_left=told.text(_PRINTED).format(at=facts.printed_at, author=facts.author),
        foot_below=[told.text(_FOOT)],
        practice=facts.practice,
        say=told.say,
        title=title,
    )
    pdf, pages = page.build(story, sheet)
    return Rendered(pdf, ink.missing, pages)


@dataclass(frozen=True, slots=True)
class _Rows:
    """How high rows are, in points: of lines to write on, and of squares to tick."""

    written: float
    ticked: float


_ROOMY, _CLOSE = _Rows(28.0, 16.0), _Rows(25.0, 13.5)


@dataclass(frozen=True, slots=True)
class _Told:
    """Labels and answers in the reader's language, as the screen has them."""

    lists: CodeLists
    say: Say
    rows: _Rows = _ROOMY

    def text(self, marked: str) -> str:
        return self.say("intake form", marked)

    def label(self, asked: Asked) -> str:
        kind = BY_NAME[asked.kind]
        field = kind.field(asked.field)
        label = localized(kind, field, self.say) if field else asked.field
        return self.text(_CHILD).format(label=label) if asked.kind == "child" else label

    def is_date(self, asked: Asked) -> bool:
        field = BY_NAME[asked.kind].field(asked.field)
        return field is not None and field.kind is Kind.DATE

    def answers(self, asked: Asked) -> tuple[str, ...]:
        field = BY_NAME[asked.kind].field(asked.field)
        if field is None or field.kind is not Kind.CODE or (set(asked.codes) <= set(YES_NO)):
            return tuple(self.text(_WORDS[code]) for code in asked.codes)
        return tuple(self.lists[field.list].label(code, self.say) for code in asked.codes)


def _sections(sections: Sequence[Section], told: _Told, *, first: int = 0) -> Iterator[Flowable]:
    for at, section in enumerate(sections):
        letter = chr(ord("A") + first + at)
        context = "intake form" if section.sealed else "intake"
        yield _Bar(letter, told.say(context, section.title), told.text(section.question))
        number = 1
        for row in section.rows:
            signs = [f"{letter}{number + place}" for place in range(len(row))]
            yield _row(row, signs, told)
            number += len(row)


def _row(row: Sequence[Asked], signs: Sequence[str], told: _Told) -> Flowable:
    if any(each.codes for each in row):
        return _Ticked(
            [(sign, told.label(each), told.answers(each)) for sign, each in zip(signs, row, strict=True)],
            told.rows.ticked,
        )
    return _Ruled(
        [(told.label(each), each.share) for each in row],
        told.rows,
        signs=signs,
        dates=[told.is_date(each) for each in row],
        how_sure=(told.text(_EXACT), told.text(_ABOUT)),
    )


class _Bar(Block):
    """The heading of a section, and at its end the question as one would ask it."""

    def __init__(self, letter: str, title: str, question: str) -> None:
        super().__init__(_BAR + 3)
        self._letter, self._title, self._question = letter, title, question

    def draw(self) -> None:
        """A grey bar with both."""
        self.canv.setFillColor(styles.SHADE)
        self.canv.rect(0, 1, WIDTH, _BAR - 1, stroke=0, fill=1)
        x = self.words(5, 13.5, self._letter, size=9.4, bold=True) + 8
        x = self.words(x, 13.5, self._title, size=9.4, bold=True) + 12
        size = _fitting(self._question, WIDTH - x - 5, 8.2)
        self.words(WIDTH - 5 - fonts.width(self._question, size), 13.5, self._question, size=size, grey=True)


class _Ruled(Block):
    """Fields beside each other, each with its name above a line, or above places for the signs of a date."""

    def __init__(
        self,
        fields: Sequence[tuple[str, float]],
        rows: _Rows,
        *,
        signs: Sequence[str] = (),
        dates: Sequence[bool] = (),
        how_sure: tuple[str, ...] = (),
        known: str = "",
    ) -> None:
        super().__init__(rows.written)
        self._fields, self._known = list(fields), known
        self._signs = list(signs) or [""] * len(self._fields)
        self._dates = list(dates) or [False] * len(self._fields)
        self._how_sure = how_sure

    def draw(self) -> None:
        """From left to right."""
        date = _width_of_date(self._how_sure)
        room = WIDTH - _BETWEEN * (len(self._fields) - 1) - date * sum(self._dates)
        shares = [
            0.0 if is_date else share for (_, share), is_date in zip(self._fields, self._dates, strict=True)
        ]
        each = room / (sum(shares) or 1)
        x = 0.0
        for (label, share), sign, is_date in zip(self._fields, self._signs, self._dates, strict=True):
            end = x + (date if is_date else each * share)
            start = self.words(x, 9, sign, size=7.2, bold=True) + 4 if sign else x
            self.words(start, 9, label, size=_fitting(label, end - start, _LABEL), grey=True)
            if is_date:
                self._date(x)
            else:
                self.line(x, end, self._height - 2)
                if self._known and x == 0:
                    self.words(
                        2, self._height - 5, self._known, size=_fitting(self._known, end - x, 9), bold=True
                    )
            x = end + _BETWEEN

    def _date(self, x: float) -> None:
        self.canv.setLineWidth(0.6)
        self.canv.setStrokeColor(styles.RULE)
        for signs in _DAY_MONTH_YEAR:
            for _ in range(signs):
                self.canv.rect(x, 2, _DIGIT, self._height - _NAME)
                x += _DIGIT
            x += _GAP
        x += 3
        for words in self._how_sure:
            x = self.box(x, self._height - 6, words, size=_SURE) - _CLOSER


class _Ticked(Block):
    """Fields of which the answers are ticked; what does not fit into one line goes on in the next."""

    def __init__(self, fields: Sequence[tuple[str, str, tuple[str, ...]]], row: float) -> None:
        self._row = row
        self._drawn: list[Callable[[_Ticked], object]] = []
        self._x, self._down = 0.0, 12.0
        for sign, label, answers in fields:
            self._field(sign, label, answers)
        super().__init__(self._down + row - 11)

    def draw(self) -> None:
        """What was put in its place before."""
        for put in self._drawn:
            put(self)

    def _field(self, sign: str, label: str, answers: tuple[str, ...]) -> None:
        first = 22 + fonts.width(label, _LABEL) + 8
        self._into_room(first + (_of_box(answers[0]) if answers else _SHORTEST_LINE))
        x, down = self._x, self._down
        self._drawn.append(lambda block: block.words(x, down, sign, size=7.2, bold=True))
        self._drawn.append(lambda block: block.words(x + 18, down, label, size=_LABEL, grey=True))
        self._x += first
        if not answers:
            start, end = self._x, min(WIDTH, self._x + 150)
            self._drawn.append(lambda block: block.line(start, end, down + 2))
            self._x = end
        for answer in answers:
            self._answer(answer)
        self._x += 10

    def _answer(self, answer: str) -> None:
        self._into_room(_of_box(answer), indent=18)
        x, down = self._x, self._down
        self._drawn.append(lambda block: block.box(x, down, answer, size=8.2))
        self._x += _of_box(answer)

    def _into_room(self, wanted: float, *, indent: float = 0) -> None:
        if self._x and self._x + wanted > WIDTH + 10:
            self._x, self._down = indent, self._down + self._row


class _Account(Block):
    """Empty lines under a sentence, as many as the page has room for."""

    def __init__(self, sentence: str, *, below: float = 0) -> None:
        super().__init__(0)
        self._sentence, self._below, self._lines = sentence, below, 0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """All that is left of the page, but for what stands below."""
        room = available_height - self._below - _SENTENCE
        self._lines = max(_FEWEST_LINES, int(room / _LEAD))
        self._height = _SENTENCE + self._lines * _LEAD
        return available_width, self._height

    def draw(self) -> None:
        """The sentence and the lines."""
        size = _fitting(self._sentence, WIDTH, _LABEL)
        self.words(0, 11, self._sentence, size=size, grey=True)
        for at in range(self._lines):
            self.line(0, WIDTH, 12 + (at + 1) * _LEAD)


class _Promise(Block):
    """What was promised her, by when, and that it was typed up."""

    def __init__(self, told: _Told) -> None:
        super().__init__(_PROMISE)
        self._texts = tuple(told.text(each) for each in (_PROMISED, _BY, _TYPED_UP))

    def draw(self) -> None:
        """One line."""
        promised, by, typed_up = self._texts
        down = _PROMISE - 4
        box = WIDTH - _of_box(typed_up)
        date = box - 90 - fonts.width(by, 8.6)
        start = self.words(0, down, promised, size=8.6, bold=True) + 6
        self.line(start, date - 8, down + 2, 1.0)
        start = self.words(date, down, by, size=8.6, bold=True) + 6
        self.line(start, box - 10, down + 2, 1.0)
        self.box(box, down, typed_up)


def _width_of_date(how_sure: Sequence[str]) -> float:
    signs = sum(_DAY_MONTH_YEAR) * _DIGIT + len(_DAY_MONTH_YEAR) * _GAP + 3
    return signs + sum(SQUARE + 4 + fonts.width(words, _SURE) + 10 - _CLOSER for words in how_sure)


def _of_box(words: str) -> float:
    return SQUARE + 4 + fonts.width(words, 8.2) + 10


def _fitting(text: str, room: float, size: float) -> float:
    """The size at which a line fits; a translation may be longer than the words it was drawn for."""
    wide = fonts.width(text, size)
    return size if wide <= room else max(_LEAST, size * room / wide)
