"""What is said of something half typed if what it was typed for was taken away meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.field import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from wipdesk.domain.lists import Say
    from wipdesk.services.taken_meanwhile import Taken

_COMES_BACK = QT_TRANSLATE_NOOP(
    "form", "{kind}: taken away meanwhile. If you record this, it comes back for somebody to decide."
)
_COMES_BACK_BY = QT_TRANSLATE_NOOP(
    "form", "{kind}: taken away meanwhile by {who}. If you record this, it comes back for somebody to decide."
)
_STANDS = QT_TRANSLATE_NOOP("form", "{kind}: taken away meanwhile. You can still record this in her file.")
_STANDS_BY = QT_TRANSLATE_NOOP(
    "form", "{kind}: taken away meanwhile by {who}. You can still record this in her file."
)


def taken_words(taken: Taken, say: Say) -> str:
    """What was taken away, by whom if that is known, and what recording would do."""
    if taken.comes_back:
        sentence = _COMES_BACK_BY if taken.who else _COMES_BACK
    else:
        sentence = _STANDS_BY if taken.who else _STANDS
    return say("form", sentence).format(kind=say("kinds", BY_NAME[taken.kind].label), who=taken.who)
