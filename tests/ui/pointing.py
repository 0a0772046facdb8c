"""Where the chevron of a button points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.ui.icons import icon_beside_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton


def points(made: QPushButton) -> list[str]:
    """Which chevron it is."""
    drawn = made.icon().pixmap(made.iconSize()).toImage()
    names = ("chevron-left", "chevron-right", "chevron-down")
    known = {
        name: icon_beside_words(name, "accent", 14)[0].pixmap(made.iconSize()).toImage() for name in names
    }
    return [name for name, image in known.items() if image == drawn]
