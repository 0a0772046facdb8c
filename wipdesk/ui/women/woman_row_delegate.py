"""Draws a woman's row: two lines, her name and how long she is held, what for and where, and what marks her file."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from wipdesk.ui.icons import pixmap
from wipdesk.ui.theme import theme
from wipdesk.ui.tokens import TONES
from wipdesk.ui.women.paged_list import RowRole
from wipdesk.ui.women.woman_row_places import RowSizes, places
from wipdesk.ui.women.woman_row_words import (
    DaysShown,
    days_shown,
    facts_shown,
    mark_shown,
    name_shown,
    one_line,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QStyleOptionViewItem

    from wipdesk.services.women_list import WomanRow

ROW_HEIGHT = 62
MARK_ICON = "scale"
_ICON = 13
_FOCUS = 2
_COMMA = ", "


class _Pen(NamedTuple):
    """A font with what it measures."""

    font: QFont
    metrics: QFontMetrics


class _Shown(NamedTuple):
    """The texts of one row."""

    name: tuple[str, str]
    days: DaysShown
    facts: str
    tag: str
    mark: str


class WomanRowDelegate(QStyledItemDelegate):
    """Paints from the row itself; made anew with the pane when the look changes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        font = theme().font
        self._given, self._family = _pen(font(14)), _pen(font(14, semi=True))
        self._number, self._around = _pen(font(16, semi=True)), _pen(font(11))
        self._facts, self._tag = _pen(font(12)), _pen(font(11.5, semi=True))

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every row has one height, which grows with the text."""
        return QSize(option.rect.width(), theme().px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row; a row that is gone from the register stays empty until the list is read anew."""
        row: WomanRow | None = index.data(RowRole)
        painter.save()
        painter.setClipRect(option.rect)
        painter.fillRect(option.rect, theme().colour(_ground(option)))
        if row is not None:
            shown = _Shown(
                name_shown(row), days_shown(row.held), facts_shown(row), one_line(row.tag), mark_shown(row)
            )
            at = places(option.rect, self.sizes(shown), option.direction)
            self._draw_ground(painter, option, at)
            self._draw_lower(painter, at, shown, row, option.direction)
            # Marks piled on a letter would run over the second line.
            painter.setClipRect(option.rect.adjusted(0, 0, 0, at["facts"].top() - option.rect.bottom()))
            self._draw_upper(painter, at, shown, row, option.direction)
        painter.restore()

    def sizes(self, shown: _Shown) -> RowSizes:
        """What the pieces of a row with these texts need."""
        around, tag = self._around.metrics, self._tag.metrics
        return RowSizes(
            upper=max(self._number.metrics.height(), self._family.metrics.height()),
            lower=max(self._facts.metrics.height(), tag.height()),
            before=_wide(around, shown.days.before),
            number=_wide(self._number.metrics, shown.days.number),
            after=_wide(around, shown.days.after),
            tag=_wide(tag, shown.tag),
            mark=_wide(tag, shown.mark),
            icon=theme().px(_ICON) if shown.mark else 0,
            scale=theme().text_size / 100,
        )

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, at: dict[str, QRect]) -> None:
        now, chosen = theme(), bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(at["edge"], now.colour("accent"))
        else:
            painter.fillRect(at["rule"], now.colour("hair"))
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            inside = option.rect.adjusted(1, 1, -1, -1)
            painter.setPen(QPen(now.colour("accent"), now.px(_FOCUS)))
            painter.drawRect(inside)

    def _draw_upper(
        self,
        painter: QPainter,
        at: dict[str, QRect],
        shown: _Shown,
        row: WomanRow,
        direction: Qt.LayoutDirection,
    ) -> None:
        """The name and the days stand on one line of writing, whatever their sizes."""
        line = max(self._number.metrics.ascent(), self._family.metrics.ascent())
        ink = "ink2" if row.closed else "ink"
        self._draw_name(painter, at["name"], shown.name, (line, ink), direction)
        told = ink if any(map(str.isdigit, shown.days.number)) else "ink3"
        for place, text, pen, tone in (
            ("before", shown.days.before, self._around, "ink2"),
            ("number", shown.days.number, self._number, told),
            ("after", shown.days.after, self._around, "ink2"),
        ):
            if place in at:
                painter.setPen(theme().colour(tone))
                _draw(painter, at[place], text, pen, line, _end_of(direction))

    def _draw_name(
        self,
        painter: QPainter,
        place: QRect,
        name: tuple[str, str],
        drawn: tuple[int, str],
        direction: Qt.LayoutDirection,
    ) -> None:
        """The family name in capitals and heavier, then the given names; what is too long ends in …."""
        family, given = name
        line, ink = drawn
        painter.setPen(theme().colour(ink))
        family = self._family.metrics.elidedText(family, Qt.TextElideMode.ElideRight, place.width())
        if family and given:
            room = place.width() - _wide(self._family.metrics, family)
            given = self._given.metrics.elidedText(_COMMA + given, Qt.TextElideMode.ElideRight, room)
        elif given:
            given = self._given.metrics.elidedText(given, Qt.TextElideMode.ElideRight, place.width())
        heavy = QTextLayout.FormatRange()
        heavy.start, heavy.length = 0, len(family.encode("utf-16-le")) // 2
        heavy.format = QTextCharFormat()
        heavy.format.setFont(self._family.font)
        _lay(painter, place, family + given, self._given.font, line, _start_of(direction), [heavy])

    def _draw_lower(
        self,
        painter: QPainter,
        at: dict[str, QRect],
        shown: _Shown,
        row: WomanRow,
        direction: Qt.LayoutDirection,
    ) -> None:
        line = max(self._facts.metrics.ascent(), self._tag.metrics.ascent())
        start, end = _start_of(direction), _end_of(direction)
        if "icon" in at:
            painter.drawPixmap(at["icon"], pixmap(MARK_ICON, "amber", _ICON))
        for place, text, pen, tone, side in (
            ("mark", shown.mark, self._tag, "amber", start),
            ("facts", shown.facts, self._facts, "ink2", start),
            ("tag", shown.tag, self._tag, row.tone if row.tone in TONES else "ink3", end),
        ):
            if place in at:
                painter.setPen(theme().colour(tone))
                _draw(painter, at[place], text, pen, line, side)


def _ground(option: QStyleOptionViewItem) -> str:
    if option.state & QStyle.StateFlag.State_Selected:
        return "selection"
    return "sunken" if option.state & QStyle.StateFlag.State_MouseOver else "surface"


def _pen(font: QFont) -> _Pen:
    return _Pen(font, QFontMetrics(font))


def _wide(metrics: QFontMetrics, text: str) -> int:
    """A pixel more than the text is wide, so that rounding never shortens it."""
    return metrics.horizontalAdvance(text) + 1 if text else 0


def _start_of(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    left = direction is not Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight


def _end_of(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    left = direction is Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight


def _draw(painter: QPainter, place: QRect, text: str, pen: _Pen, line: int, side: Qt.AlignmentFlag) -> None:
    short = pen.metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    _lay(painter, place, short, pen.font, line, side, [])


def _lay(
    painter: QPainter,
    place: QRect,
    text: str,
    font: QFont,
    line: int,
    side: Qt.AlignmentFlag,
    ranges: list[QTextLayout.FormatRange],
) -> None:
    """Draw a text on its line of writing, in its own direction (an Arabic name in an English list, and the reverse)."""
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    laid = QTextLayout(text, font)
    laid.setTextOption(option)
    laid.setFormats(ranges)
    laid.beginLayout()
    written = laid.createLine()
    written.setLineWidth(place.width())
    laid.endLayout()
    laid.draw(painter, QPointF(place.left(), place.top() + line - written.ascent()))
