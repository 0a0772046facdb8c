"""How many women are listed, of how many, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.ui.language import say

if TYPE_CHECKING:
    from wipdesk.services.women_list import Found

_CAPPED = QT_TRANSLATE_NOOP("WomenListPane", "The first {count} of {total} found")
_OF = QT_TRANSLATE_NOOP("WomenListPane", "{count} of {of} women")
_OF_ONE = QT_TRANSLATE_NOOP("WomenListPane", "{count} of 1 woman")
_ONE = QT_TRANSLATE_NOOP("WomenListPane", "1 woman")
_WOMEN = QT_TRANSLATE_NOOP("WomenListPane", "{count} women")


def counted_words(found: Found, *, narrowed: bool) -> str:
    """`narrowed`: something is asked for, and closed files are not among it."""
    number = QLocale().toString
    if found.capped:
        marked = _CAPPED
    elif narrowed and found.total <= found.of:
        marked = _OF if found.of != 1 else _OF_ONE
    else:
        marked = _ONE if found.total == 1 else _WOMEN
    count = len(found.ids) if found.capped else found.total
    return say("WomenListPane", marked).format(
        count=number(count), total=number(found.total), of=number(found.of)
    )
