"""Who may do what. Rules of the office, kept by the program; only keys and compartments have teeth beyond it."""

from __future__ import annotations

from enum import Enum


class Right(Enum):
    """Something a role may include."""

    EDIT_CASES = "edit_cases"
    SETTLE = "settle"
    MERGE = "merge"
    LINK = "link"
    RUN_TEAM = "run_team"
    ERASE = "erase"
    PRINT = "print"
    EXPORT = "export"


_RIGHTS = {
    "paralegal": frozenset(Right) - {Right.RUN_TEAM, Right.ERASE},
    "coordinator": frozenset(Right),
}


def may(role: str, right: Right) -> bool:
    """Whether the role includes the right; an unknown role includes none."""
    return right in _RIGHTS.get(role, frozenset())
