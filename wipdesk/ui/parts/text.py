"""Words on the screen. What a person typed is never taken for anything but text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from wipdesk.domain.text import balanced
from wipdesk.ui.icons import pixmap
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LONG_WORD = re.compile(r"\S{19,}")
_PIECE = re.compile(r"\S{8}")
_BREAK = "\N{ZERO WIDTH SPACE}"


def label(
    text: str = "",
    size: float = 13,
    tone: str = "ink",
    *,
    semi: bool = False,
    italic: bool = False,
    wrap: bool = False,
) -> QLabel:
    """Plain words in a tone of the theme; with `wrap` over several lines."""
    made = QLabel(_breakable(text) if wrap else text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(theme().font(size, semi=semi, italic=italic))
    set_tone(made, tone)
    made.setAlignment(reading_side())
    if wrap:
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        made.setMinimumWidth(theme().px(40))
    return made


def set_words(made: QLabel, text: str) -> None:
    """Other words in a label that wraps."""
    made.setText(_breakable(text))


def tell(made: QLabel, words: str, tone: str) -> None:
    """Say in a label what became of something that was asked for: shown, in its tone, and read out."""
    set_words(made, words)
    made.setAccessibleName(words)
    set_tone(made, tone)
    made.show()


def _breakable(text: str) -> str:
    """Let a word that is longer than any line go on in the next; a space without width marks where."""
    return _LONG_WORD.sub(lambda found: _PIECE.sub(rf"\g<0>{_BREAK}", found[0]), text)


def reading_side() -> Qt.AlignmentFlag:
    """The side a line begins on in the language of the window, whatever script stands in it."""
    right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def title(text: str, size: float = 20) -> QLabel:
    """The title of a page."""
    return label(text, size, semi=True)


def set_tone(widget: QWidget, tone: str) -> None:
    """Give a widget the colour of a tone, also later."""
    widget.setProperty("tone", tone)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # before, its style is still to come
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def pill(text: str, tone: str) -> QLabel:
    """A short word on a soft ground: a state; its meaning is in the word, the colour repeats it."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(theme().font(11, semi=True))
    made.setProperty("soft", tone)
    made.setProperty("pill", True)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def key(text: str) -> QLabel:
    """A key to press, beside the words of what it does."""
    made = QLabel(text)
    made.setFont(theme().font(11))
    made.setProperty("key", True)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def picture(name: str, tone: str = "ink2", size: int = 16) -> QLabel:
    """An icon beside words; for a screen reader the words are enough."""
    made = QLabel()
    made.setPixmap(pixmap(name, tone, size))
    made.setFixedSize(theme().px(size), theme().px(size))
    return made


def line() -> QFrame:
    """A hair line between two rows."""
    made = QFrame()
    made.setProperty("line", True)
    return made


class ElidedLabel(QLabel):
    """One line that ends in … where it does not fit; the whole text is there for a screen reader and on hovering."""

    def __init__(self, text: str = "", size: float = 13, tone: str = "ink", *, semi: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme().font(size, semi=semi))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        set_tone(self, tone)
        self.setAlignment(reading_side())
        self._whole = ""
        self.set_whole(text)

    def set_whole(self, text: str) -> None:
        """Show another text."""
        self._whole = balanced(" ".join(text.split()))
        self.setAccessibleName(self._whole)
        self._fit()
        self.updateGeometry()

    def whole(self) -> str:
        """The text, however much of it is shown."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """It can become very short."""
        return QSize(theme().px(32), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Long enough for the whole text, if there is room."""
        wide = self.fontMetrics().horizontalAdvance(self._whole) + 4
        return QSize(wide, super().sizeHint().height())

    def _fit(self) -> None:
        self.setText(
            self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 1))
        )
