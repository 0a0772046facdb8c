"""What stands in the way of the page being the whole file: said at the foot of every page, in every face."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.field import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from wipdesk.reports.composing import Composer

_ASIDE_ONE = QT_TRANSLATE_NOOP(
    "summary", "1 change to this file is set aside on this laptop and is not shown."
)
_ASIDE = QT_TRANSLATE_NOOP(
    "summary", "{count} changes to this file are set aside on this laptop and are not shown."
)
_DIFFER_ONE = QT_TRANSLATE_NOOP("summary", "1 answer in this file differs, and nobody has decided.")
_DIFFER = QT_TRANSLATE_NOOP("summary", "{count} answers in this file differ, and nobody has decided.")
_LACKING_ONE = QT_TRANSLATE_NOOP(
    "summary", "1 change from another laptop has not arrived; it may be about this file."
)
_LACKING = QT_TRANSLATE_NOOP(
    "summary", "{count} changes from other laptops have not arrived; some may be about this file."
)


def standing(composer: Composer, *, aside: int, lacking: int) -> str:
    """One line: what is set aside here, what differs, what never came; empty if there is nothing to say."""
    differ = sum(1 for _ in composer.shown.file.contested())
    counted = ((aside, _ASIDE_ONE, _ASIDE), (differ, _DIFFER_ONE, _DIFFER), (lacking, _LACKING_ONE, _LACKING))
    return " ".join(
        composer.text(one if count == 1 else several, count=count) for count, one, several in counted if count
    )
