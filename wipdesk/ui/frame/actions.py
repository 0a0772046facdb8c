"""Everything one can do from anywhere: the keys, the palette and the sheet of shortcuts are made of these."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence, QShortcut

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.ui.language import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMainWindow

CONTEXT = "actions"
ACTIONS: tuple[tuple[str, str, str], ...] = (
    ("palette", "Ctrl+K", QT_TRANSLATE_NOOP("actions", "Find a woman or a command")),
    ("search", "Ctrl+F", QT_TRANSLATE_NOOP("actions", "Search the women")),
    ("intake", "Ctrl+N", QT_TRANSLATE_NOOP("actions", "Add a woman")),
    ("summary", "Ctrl+P", QT_TRANSLATE_NOOP("actions", "Print her summary")),
    ("read_bundle", "Ctrl+O", QT_TRANSLATE_NOOP("actions", "Read a bundle")),
    ("make_bundle", "Ctrl+M", QT_TRANSLATE_NOOP("actions", "Make a bundle")),
    ("women", "Ctrl+1", QT_TRANSLATE_NOOP("actions", "Go to the women")),
    ("exchange", "Ctrl+2", QT_TRANSLATE_NOOP("actions", "Go to exchange")),
    ("conflicts", "Ctrl+3", QT_TRANSLATE_NOOP("actions", "Go to what is to decide")),
    ("team", "Ctrl+4", QT_TRANSLATE_NOOP("actions", "Go to the office")),
    ("duplicates", "Ctrl+5", QT_TRANSLATE_NOOP("actions", "Go to what may be recorded twice")),
    ("today", "Ctrl+T", QT_TRANSLATE_NOOP("actions", "Go to today")),
    ("missing", "Ctrl+9", QT_TRANSLATE_NOOP("actions", "Go to what is missing")),
    ("visits", "Ctrl+6", QT_TRANSLATE_NOOP("actions", "Go to the visits")),
    ("conditions", "Ctrl+8", QT_TRANSLATE_NOOP("actions", "Go to the conditions of prisons")),
    ("diary", "Ctrl+7", QT_TRANSLATE_NOOP("actions", "Go to the diary")),
    ("settings", "Ctrl+,", QT_TRANSLATE_NOOP("actions", "Go to settings")),
    ("larger", "Ctrl++", QT_TRANSLATE_NOOP("actions", "Make the text larger")),
    ("smaller", "Ctrl+-", QT_TRANSLATE_NOOP("actions", "Make the text smaller")),
    ("help", "F1", QT_TRANSLATE_NOOP("actions", "Help for this page")),
    ("shortcuts", "Ctrl+/", QT_TRANSLATE_NOOP("actions", "Show all shortcuts")),
    ("lock", "Ctrl+L", QT_TRANSLATE_NOOP("actions", "Lock the register")),
    ("leave", "Ctrl+Q", QT_TRANSLATE_NOOP("actions", "Leave wipdesk")),
)
"""Name, keys and words of each."""


def add_actions(window: QMainWindow, acts: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Give the window its actions; every one named above must have something to do."""
    made: dict[str, QAction] = {}
    for name, keys, words in ACTIONS:
        action = QAction(say(CONTEXT, words), window)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(keys)])
        action.triggered.connect(lambda _checked=False, act=acts[name]: act())
        window.addAction(action)
        made[name] = action
    return made


def shortcuts_of(window: QMainWindow) -> list[tuple[str, str]]:
    """Keys and words of everything that acts on a key now: those of the window, then those of what is open."""
    everywhere = [(keys_of(action.shortcut()), action.text()) for action in window.actions()]
    here = [
        (keys_of(shortcut.key()), shortcut.whatsThis())
        for shortcut in window.findChildren(QShortcut)
        if shortcut.whatsThis() and _visible(shortcut)
    ]
    return [*everywhere, *dict.fromkeys(here)]


def keys_of(sequence: QKeySequence) -> str:
    """Keys as they are written on the keyboard of this laptop."""
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def _visible(shortcut: QShortcut) -> bool:
    parent = shortcut.parent()
    return bool(parent is not None and parent.isWidgetType() and parent.isVisible())  # type: ignore[attr-defined]
