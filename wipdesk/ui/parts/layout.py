"""Rows, columns and cards, with the distances that every page keeps."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from wipdesk.ui.parts.text import label
from wipdesk.ui.theme import theme

Item = QWidget | QLayout | int | None
"""A widget, a layout, so many pixels of air, or None: all the air there is."""


def row(*items: Item, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 8) -> QHBoxLayout:
    """Items beside each other, in reading order."""
    return _filled(QHBoxLayout(), items, margins, gap)


def column(*items: Item, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 8) -> QVBoxLayout:
    """Items below each other."""
    return _filled(QVBoxLayout(), items, margins, gap)


def holding(layout: QLayout, *, ground: str = "clear") -> QWidget:
    """A widget around a layout."""
    made = QWidget()
    made.setProperty("ground", ground)
    made.setLayout(layout)
    return made


class Card(QFrame):
    """A white card with a title; `body` takes what stands in it."""

    def __init__(self, heading: str = "", *extra: QWidget) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.body = column(margins=(16, 12, 16, 14), gap=8)
        self.setLayout(self.body)
        if heading:
            self.heading = label(heading, 13, semi=True)
            self.body.addLayout(row(self.heading, None, *extra))
            self.setAccessibleName(heading)


class ScrolledColumn(QScrollArea):
    """A page that scrolls downwards and never sideways; `body` takes what stands in it."""

    def __init__(self, *, margins: tuple[int, int, int, int] = (20, 12, 20, 16), gap: int = 12) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = column(margins=margins, gap=gap)
        inside = holding(self.body)
        self.setWidget(inside)


def bring_into_view(widget: QWidget, air: int = 0) -> None:
    """Scroll what a widget stands in until it is seen, `air` pixels of 100 % around it.

    It may have been laid in a moment ago: where it stands is known once Qt has laid it out.
    """
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        QTimer.singleShot(0, widget, lambda: above.ensureWidgetVisible(widget, 0, theme().px(air)))


def empty_out(layout: QLayout) -> None:
    """Take everything out of a layout, to fill it anew."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty_out(inner)
            inner.deleteLater()


def _filled(layout, items, margins, gap):  # noqa: ANN001, ANN202 - both kinds of box, as given
    px = theme().px
    layout.setContentsMargins(*(px(side) for side in margins))
    layout.setSpacing(px(gap))
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(px(item))
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)
    return layout
