"""The sheet of paper itself: A4, what stands on top and at the foot of every page, page x of y.

The bytes depend on what is printed and on nothing else; the file's own properties name nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageTemplate, Table

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.reports import styles
from wipdesk.reports.text import Run, Words, quiet_paragraph, runs_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.lib.styles import ParagraphStyle

    from wipdesk.domain.lists import Say

PAGE_WIDTH, PAGE_HEIGHT = A4
WIDTH = PAGE_WIDTH - 2 * styles.MARGIN
"""What can be written on, from left to right."""
TOP, BOTTOM = 40.0, 34.0
_GAP = 9.0
_HEAD_LEFT = 0.6
"""How much of the width the left side of the head takes."""
_PROGRAM = "wipdesk"
_TITLE = QT_TRANSLATE_NOOP("paper", "Case summary")
_PAGE_OF = QT_TRANSLATE_NOOP("paper", "page {page} of {pages}")
_PRACTICE = QT_TRANSLATE_NOOP("paper", "PRACTICE. Invented person.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What stands on top and at the foot of every page."""

    head_left: Words
    head_left_below: Words
    head_right_below: Words
    later_head: Words
    """What stands on top of every page after the first, so that a loose page finds its file."""
    foot_left: Words
    foot_below: Sequence[Words]
    practice: bool
    say: Say
    title: str = ""
    """What the file calls itself among its properties; empty: a case summary."""


def build(story: list[Flowable], sheet: Sheet) -> tuple[bytes, int]:
    """Set a story on pages: the bytes of the PDF, and how many pages it has."""
    out = BytesIO()
    counted = _Counted()
    foot = _height(_foot(sheet, 99, 99)) + _GAP
    first = PAGE_HEIGHT - TOP - _height(_first_head(sheet)) - _GAP
    later = PAGE_HEIGHT - TOP - _height(_later_head(sheet)) - _GAP
    document = BaseDocTemplate(
        out,
        pagesize=A4,
        invariant=1,
        title=sheet.title or sheet.say("paper", _TITLE),
        author=_PROGRAM,
        subject="",
        creator=_PROGRAM,
        producer=_PROGRAM,
    )
    document.addPageTemplates(
        [
            PageTemplate(id="first", frames=[_frame(first, foot)], autoNextPageTemplate="later"),
            PageTemplate(id="later", frames=[_frame(later, foot)]),
        ]
    )

    def canvas(*args: Any, **kwargs: Any) -> Canvas:
        return _NumberedCanvas(*args, sheet=sheet, counted=counted, **kwargs)

    document.build([NextPageTemplate("later"), *story], canvasmaker=canvas)
    return out.getvalue(), counted.pages


def two_columns(left: Flowable, right: Flowable, share: float = 0.5, width: float = WIDTH) -> Table:
    """Two flowables side by side, without rules; not for what may be longer than a page."""
    return Table(
        [[left, right]],
        colWidths=[width * share, width * (1 - share)],
        style=[
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ],
    )


@dataclass
class _Counted:
    pages: int = 0


class _NumberedCanvas(Canvas):
    """Keeps every page until the last one is set, so that each can say how many there are."""

    def __init__(self, *args: Any, sheet: Sheet, counted: _Counted, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.setProducer(_PROGRAM)
        self._sheet = sheet
        self._counted = counted
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 - overridden
        """Keep the page for later."""
        self._kept.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]  # the stubs leave it out

    def save(self) -> None:
        """Number the pages and write them."""
        self._counted.pages = len(self._kept)
        for number, kept in enumerate(self._kept, 1):
            self.__dict__.update(kept)
            _draw_around(self, self._sheet, number, len(self._kept))
            super().showPage()
        super().save()


def _frame(top: float, bottom: float) -> Frame:
    height = top - BOTTOM - bottom
    return Frame(
        styles.MARGIN,
        BOTTOM + bottom,
        WIDTH,
        height,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )


def _draw_around(canvas: Canvas, sheet: Sheet, page: int, pages: int) -> None:
    head = _first_head(sheet) if page == 1 else _later_head(sheet)
    height = _height(head)
    head.drawOn(canvas, styles.MARGIN, PAGE_HEIGHT - TOP - height)
    _rule(canvas, PAGE_HEIGHT - TOP - height - 2, 1.4 if page == 1 else 0.7)
    foot = _foot(sheet, page, pages)
    height = _height(foot)
    foot.drawOn(canvas, styles.MARGIN, BOTTOM)
    _rule(canvas, BOTTOM + height + 3, 0.5)


def _rule(canvas: Canvas, y: float, thickness: float) -> None:
    canvas.setStrokeColor(styles.INK)
    canvas.setLineWidth(thickness)
    canvas.line(styles.MARGIN, y, styles.MARGIN + WIDTH, y)


def _height(flowable: Flowable) -> float:
    return float(flowable.wrap(WIDTH, PAGE_HEIGHT)[1])


def _first_head(sheet: Sheet) -> Table:
    return two_columns(
        _stack([sheet.head_left, sheet.head_left_below], styles.RUNNING, WIDTH * _HEAD_LEFT),
        _stack([_practice(sheet), sheet.head_right_below], styles.RUNNING_RIGHT, WIDTH * (1 - _HEAD_LEFT)),
        _HEAD_LEFT,
    )


def _later_head(sheet: Sheet) -> Table:
    return two_columns(
        quiet_paragraph(sheet.later_head, styles.RUNNING),
        quiet_paragraph(_practice(sheet), styles.RUNNING_RIGHT),
        0.7,
    )


def _foot(sheet: Sheet, page: int, pages: int) -> Table:
    number = sheet.say("paper", _PAGE_OF).format(page=page, pages=pages)
    first = two_columns(
        quiet_paragraph(sheet.foot_left, styles.RUNNING),
        quiet_paragraph(Run(number, bold=True), styles.RUNNING_RIGHT),
        0.86,
    )
    below = [[quiet_paragraph(words, styles.SMALL)] for words in sheet.foot_below if runs_of(words)]
    return _column([[first], *below])


def _practice(sheet: Sheet) -> Run:
    return Run(sheet.say("paper", _PRACTICE) if sheet.practice else "", bold=True)


def _stack(lines: list[Words], style: ParagraphStyle, width: float) -> Table:
    return _column([[quiet_paragraph(words, style)] for words in lines], width)


def _column(rows: list[list[Flowable]], width: float = WIDTH) -> Table:
    return Table(
        rows,
        colWidths=[width],
        style=[
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
        ],
    )
