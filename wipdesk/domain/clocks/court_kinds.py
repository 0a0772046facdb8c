"""From which kind of court an appeal goes, by the level that the list of courts gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.told import codes_told

if TYPE_CHECKING:
    from wipdesk.domain.clocks.facts import MatterFacts
    from wipdesk.domain.clocks.rules import LegalSetting, RuleBook
    from wipdesk.domain.lists import CodeLists

_LOWEST = ("primary", "subordinate")
_KINDS = {"1": _LOWEST, "1b": _LOWEST, "2": ("subordinate",), "3": ("high",), "4": ("appeal",)}
"""Which kinds of court a level stands for; a lowest court may be called either."""
_UNCHECKED = "?"


def court_levels(lists: CodeLists) -> dict[str, str]:
    """The level of each court that has one, with a mark behind a level that nobody has checked."""
    if "court" not in lists:
        return {}
    return {
        row.code: row.fact("level") + _UNCHECKED * row.provisional
        for row in lists["court"]
        if row.fact("level")
    }


def from_court(setting: LegalSetting, book: RuleBook, matter: MatterFacts) -> bool | None:
    """Whether the rule is about appeals from the court of this matter; None where that cannot be told."""
    if not setting.from_court:
        return True
    told = codes_told(*(each.court for each in matter.group))
    levels = [book.courts.get(code, "") for code in told.codes]
    if not levels or told.unsure or not all(levels):
        return None
    kinds = [set(_KINDS.get(level.removesuffix(_UNCHECKED), ())) for level in levels]
    if not any(each & set(setting.from_court) for each in kinds):
        return False
    if any(level.endswith(_UNCHECKED) for level in levels):
        return None
    return True if all(each and each <= set(setting.from_court) for each in kinds) else None
