"""Which women two international statistics count, by their status: the two differ, and both are asked for.

UN-CTS counts as unsentenced whoever awaits a decision of first instance; the World Prison Brief counts as pre-trial
also who is convicted and not sentenced. What each status means for either stands in the list `legal_status`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from wipdesk.domain.status import IN_DISPUTE, LIST

if TYPE_CHECKING:
    from wipdesk.domain.lists import CodeLists
    from wipdesk.domain.status import Status


class Counted(StrEnum):
    """Whether a statistic counts her."""

    YES = "yes"
    YES_FLAG = "yes_flag"
    """Counted, and marked: there is no order, or a lost or expired one."""
    NO = "no"
    SEPARATE = "separate"
    SOME_COUNTRIES = "some_countries"
    DEPENDS = "depends"
    MISSING = "missing"
    """Not known: left out, and counted as missing."""
    IN_DISPUTE = "in_dispute"
    """Accounts differ, and the difference decides."""


_AS_UNDERLYING = "as_underlying"


def is_unsentenced_uncts(status: Status, lists: CodeLists) -> Counted:
    """Whether the UN crime survey counts her as unsentenced."""
    return _counted(status, "unsentenced_uncts", lists)


def is_pretrial_wpb(status: Status, lists: CodeLists) -> Counted:
    """Whether the World Prison Brief counts her as pre-trial."""
    return _counted(status, "pretrial_wpb", lists)


def _counted(status: Status, column: str, lists: CodeLists) -> Counted:
    """By the status; where several are possible and all are counted alike, the dispute decides nothing."""
    if status.code == IN_DISPUTE or len(status.possible) > 1:
        found = {_of_code(code, status.underlying, column, lists) for code in status.possible}
        if len(found) == 1:
            return found.pop()
        return Counted.IN_DISPUTE if status.code == IN_DISPUTE else Counted.MISSING
    return _of_code(status.code, status.underlying, column, lists)


def _of_code(code: str, underlying: str, column: str, lists: CodeLists) -> Counted:
    row = lists[LIST].get(code)
    told = row.fact(column) if row else ""
    if told == _AS_UNDERLYING:
        under = lists[LIST].get(underlying) if underlying not in ("", code) else None
        told = under.fact(column) if under else ""
        if underlying == IN_DISPUTE:
            return Counted.IN_DISPUTE
    return Counted(told) if told in set(Counted) else Counted.MISSING
