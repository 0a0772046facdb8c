"""What setting aside and reversing do, in sentences that promise no more than they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.numbers import filled

if TYPE_CHECKING:
    from wipdesk.domain.lists import Say
    from wipdesk.services.undoing import Reversed, Standing

_CONTEXT = "undo"
_IN_FORCE_ONE = QT_TRANSLATE_NOOP("undo", "1 change of it is in force here.")
_IN_FORCE = QT_TRANSLATE_NOOP("undo", "{count} changes of it are in force here.")
_ASIDE_ONE = QT_TRANSLATE_NOOP("undo", "1 change of it is set aside on this laptop, and shows nowhere.")
_ASIDE = QT_TRANSLATE_NOOP("undo", "{count} changes of it are set aside on this laptop, and show nowhere.")
_NOTHING = QT_TRANSLATE_NOOP("undo", "It brought no change that could be set aside or reversed.")
_FILE_ONE = QT_TRANSLATE_NOOP("undo", "1 change of this file is set aside on this laptop, and does not show.")
_FILE = QT_TRANSLATE_NOOP(
    "undo", "{count} changes of this file are set aside on this laptop, and do not show."
)
_HERE_ONE = QT_TRANSLATE_NOOP("undo", "1 change is set aside on this laptop.")
_HERE = QT_TRANSLATE_NOOP("undo", "{count} changes are set aside on this laptop.")
_SET_ASIDE_ONE = QT_TRANSLATE_NOOP("undo", "1 change was set aside on this laptop.")
_SET_ASIDE = QT_TRANSLATE_NOOP("undo", "{count} changes were set aside on this laptop.")
_TAKEN_BACK_ONE = QT_TRANSLATE_NOOP("undo", "1 change is in force again.")
_TAKEN_BACK = QT_TRANSLATE_NOOP("undo", "{count} changes are in force again.")
EFFECT_OF_ASIDE = QT_TRANSLATE_NOOP(
    "undo",
    "It no longer shows or counts here, and is not passed on from here. Colleagues notice nothing, and what they have "
    "stays. Nothing is lost: you can take it back into force at any time.",
)
EFFECT_OF_REVERSE = QT_TRANSLATE_NOOP(
    "undo",
    "What stood before is written again in your name, as new changes. They reach your colleagues with your next "
    "bundles, and the history keeps both.",
)
_FACTS = QT_TRANSLATE_NOOP("undo", "Facts written again as they stood before: {count}")
_AWAY = QT_TRANSLATE_NOOP("undo", "Records taken away: {count}")
_BACK = QT_TRANSLATE_NOOP("undo", "Records brought back: {count}")
_LEFT = {
    "written_since": QT_TRANSLATE_NOOP(
        "undo", "Left as they are, because somebody wrote to them since: {count}"
    ),
    "accounts": QT_TRANSLATE_NOOP(
        "undo", "Left as they are, because people differ over whether they were taken away: {count}"
    ),
    "newer": QT_TRANSLATE_NOOP("undo", "Left as they are, because only a newer version knows them: {count}"),
    "no_name": QT_TRANSLATE_NOOP(
        "undo", "Names left as they are, because a woman would have none without them: {count}"
    ),
    "order": QT_TRANSLATE_NOOP(
        "undo", "Left as they are, because they are about people and laptops of the office: {count}"
    ),
}


def standing_lines(found: Standing, say: Say) -> list[str]:
    """How much of a bundle or a change is in force, and how much is set aside."""
    told = [_counted(found.in_force, _IN_FORCE_ONE, _IN_FORCE, say)] if found.in_force else []
    told += [_counted(found.set_aside, _ASIDE_ONE, _ASIDE, say)] if found.set_aside else []
    return told or [say(_CONTEXT, _NOTHING)]


def file_line(count: int, say: Say) -> str:
    """That changes of a file are set aside; empty if none is."""
    return _counted(count, _FILE_ONE, _FILE, say) if count else ""


def register_line(count: int, say: Say) -> str:
    """That changes are set aside somewhere in the register; empty if none is."""
    return _counted(count, _HERE_ONE, _HERE, say) if count else ""


def set_aside_lines(count: int, say: Say) -> list[str]:
    """What was done, and what it means."""
    return [_counted(count, _SET_ASIDE_ONE, _SET_ASIDE, say), say(_CONTEXT, EFFECT_OF_ASIDE)]


def taken_back_line(count: int, say: Say) -> str:
    """What was done."""
    return _counted(count, _TAKEN_BACK_ONE, _TAKEN_BACK, say)


def reversal_lines(found: Reversed, say: Say) -> list[str]:
    """What a reversal writes and what it leaves, then what it means."""
    counts = ((_FACTS, found.facts), (_AWAY, found.taken_away), (_BACK, found.brought_back))
    told = [filled(say(_CONTEXT, text), say, count=count) for text, count in counts if count]
    for reason, text in _LEFT.items():
        left = sum(why == reason for _, why in found.left)
        told += [filled(say(_CONTEXT, text), say, count=left)] if left else []
    return [*told, say(_CONTEXT, EFFECT_OF_REVERSE)]


def _counted(count: int, one: str, several: str, say: Say) -> str:
    return filled(say(_CONTEXT, one if count == 1 else several), say, count=count)
