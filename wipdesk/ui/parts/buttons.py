"""Buttons: at most one filled one in a view; every one says what it does."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton

from wipdesk.ui.icons import icon, icon_beside_words
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QButtonGroup, QWidget

    Act = Callable[[], object]

_OTHER_WAY = {
    "arrow-left": "arrow-right",
    "arrow-right": "arrow-left",
    "chevron-left": "chevron-right",
    "chevron-right": "chevron-left",
}


def button(text: str, act: Act | None = None, *, icon_name: str = "", primary: bool = False) -> QPushButton:
    """A button with words; `primary` fills it."""
    made = QPushButton(text)
    made.setProperty("primary", primary)
    made.setFont(theme().font(13, semi=True))
    if icon_name:
        _set_icon(made, _turned(icon_name), "on_accent" if primary else "ink", 16)
    return _ready(made, act)


def quiet_button(text: str, act: Act | None = None, *, icon_name: str = "") -> QPushButton:
    """A button that looks like a link: for the lesser way."""
    made = QPushButton(text)
    made.setProperty("quiet", True)
    made.setFont(theme().font(12, semi=True))
    if icon_name:
        _set_icon(made, _turned(icon_name), "accent", 14)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return _ready(made, act)


def chip_button(
    group: QButtonGroup, words: str, act: Act | None = None, *, on: bool = False, small: bool = True
) -> QPushButton:
    """A button that stays pressed, one of a few between which one chooses."""
    made = button(words, act)
    made.setProperty("chip", True)
    made.setCheckable(True)
    made.setChecked(on)
    if small:
        made.setFont(theme().font(12, semi=True))
    group.addButton(made)
    return made


def _turned(icon_name: str) -> str:
    """What leads back or on points there where one reads from the right, too."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _OTHER_WAY.get(icon_name, icon_name) if mirrored else icon_name


def show_opened(made: QPushButton, *, opened: bool) -> None:
    """Point the chevron of a quiet button down at what it opened, or to where one reads on if that is closed."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    closed = "chevron-left" if mirrored else "chevron-right"
    _set_icon(made, "chevron-down" if opened else closed, "accent", 14)


def icon_button(icon_name: str, name: str, act: Act | None = None, *, size: int = 16) -> QToolButton:
    """A button that shows only an icon (+, ⋯, pencil, x); `name` is read out and shown on hovering."""
    made = QToolButton()
    made.setIcon(icon(_turned(icon_name), "ink2", size))
    made.setIconSize(QSize(theme().px(size), theme().px(size)))
    made.setAccessibleName(name)
    # Qt takes a tooltip with a tag in it for markup: then it is told so, and every sign is escaped.
    made.setToolTip(f"<qt>{escape(name)}</qt>" if "<" in name else name)
    made.setMinimumSize(theme().px(26), theme().px(26))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if act is not None:
        made.clicked.connect(lambda: act())
    return made


def on_key(widget: QWidget, keys: str, act: Act, words: str = "") -> QShortcut:
    """Let keys act while the widget or something in it has the focus; `words` go on the sheet of shortcuts."""
    shortcut = QShortcut(QKeySequence(keys), widget)
    shortcut.setWhatsThis(words)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(lambda: act())
    return shortcut


def _set_icon(made: QPushButton, name: str, token: str, size: int) -> None:
    drawn, room = icon_beside_words(name, token, size)
    made.setIcon(drawn)
    made.setIconSize(room)


def _ready(made: QPushButton, act: Act | None) -> QPushButton:
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if act is not None:
        made.clicked.connect(lambda: act())
    return made
