"""What a screen reader and a careful eye would find in a window: boxes without a name, and words that are cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QPushButton, QScrollArea, QWidget

from wipdesk.ui.parts.name_button import NameButton
from wipdesk.ui.parts.text import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface


def without_a_name(window: QWidget) -> list[str]:
    """Everything that can have the focus and has nothing to be called by."""
    top = QAccessible.queryAccessibleInterface(window)
    return [
        _described(node)
        for node in _tree(top)
        if node.state().focusable
        and not node.state().invisible
        and not node.text(QAccessible.Text.Name).strip()
        and _is_seen(node)
    ]


def _is_seen(node: QAccessibleInterface) -> bool:
    widget = node.object()
    return isinstance(widget, QWidget) and widget.isVisible()


def _tree(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    if node.role() in (QAccessible.Role.Table, QAccessible.Role.List) and node.childCount() > 200:
        return
    for at in range(node.childCount()):
        child = node.child(at)
        if child is not None and child.isValid():
            yield from _tree(child)


def _described(node: QAccessibleInterface) -> str:
    widget = node.object()
    above = widget.parent() if widget is not None else None
    return f"{type(widget).__name__} in {type(above).__name__}"


def scrolls_sideways(window: QWidget) -> list[str]:
    """Every scrolled page that is wider than what is seen of it."""
    return [
        f"{type(area).__name__} in {type(area.parent()).__name__}: needs {need}, has {area.viewport().width()}"
        for area in window.findChildren(QAbstractScrollArea)
        if isinstance(area, QScrollArea) and area.isVisible() and area.widget() is not None
        if (need := area.widget().minimumSizeHint().width()) > area.viewport().width()
    ]


def cut_words(window: QWidget) -> list[str]:
    """Every label or button whose words need more room than they have."""
    return [
        f"{widget.text()[:60]!r}: needs {widget.sizeHint().width()}, has {widget.width()}"
        for widget in (*window.findChildren(QLabel), *window.findChildren(QPushButton))
        if widget.isVisible() and widget.text() and not isinstance(widget, (ElidedLabel, NameButton))
        if not (isinstance(widget, QLabel) and widget.wordWrap())
        if widget.sizeHint().width() > widget.width() + 2
    ]
