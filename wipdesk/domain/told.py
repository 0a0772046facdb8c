"""What a cell tells once all accounts of it are heard: a date with its bounds, or the codes it may hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wipdesk.domain.dates import PartialDate, within_bounds
from wipdesk.domain.edtf import Bounds
from wipdesk.domain.spans import hull
from wipdesk.domain.values import Contested, Missing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wipdesk.domain.values import AnyValue, Value

_SILENT = frozenset({Missing.NONE, Missing.NOT_ASKED})
NOT_KNOWN = PartialDate()
"""A date that is there and of which nothing is known: no count may rest on it."""


class Codes(NamedTuple):
    """The codes that one fact may have by its accounts; unsure if an account gives none."""

    codes: frozenset[str]
    unsure: bool


def accounts(value: AnyValue) -> tuple[Value, ...]:
    """Every live account of a cell: one, or more where it is contested."""
    return tuple(each.value for each in value.accounts) if isinstance(value, Contested) else (value,)


def date_told(*values: AnyValue) -> PartialDate | None:
    """The date of one fact, over all its accounts; None where nobody told one.

    An answer that cannot be read, "not known" and "she preferred not to say" leave the date without bounds.
    Where one of several accounts of a cell says that there is no date, it may be any day.
    """
    dates: list[PartialDate] = []
    for value in values:
        dates.extend(_one(value, NOT_KNOWN))
    return hull(dates) if dates else None


def end_told(*values: AnyValue) -> PartialDate | None:
    """The date of an end, as `date_told`; where one account of a cell says there was none, it stays open."""
    dates: list[PartialDate] = []
    still_open = False
    for value in values:
        dates.extend(_one(value, None))
        still_open |= isinstance(value, Contested) and any(_is_silent(each) for each in accounts(value))
    if not dates:
        return None
    return perhaps(hull(dates)) if still_open else hull(dates)


def perhaps(date: PartialDate) -> PartialDate:
    """The date of something that may have happened then, or later, or not at all."""
    return within_bounds(Bounds(date.sure_earliest, ""), source=date.source)


def first_of(dates: Iterable[PartialDate]) -> PartialDate | None:
    """The date on which the first of several things happened; None if there are none."""
    found = list(dates)
    if len(found) < 2:
        return found[0] if found else None
    earliest = [each.sure_earliest for each in found]
    latest = [each.latest for each in found if each.latest]
    return within_bounds(Bounds(min(earliest) if all(earliest) else "", min(latest, default="")))


def codes_told(*values: AnyValue) -> Codes:
    """The codes of one fact over all its accounts; cells that tell nothing are passed over."""
    heard: list[Value] = []
    for value in values:
        told = accounts(value)
        if len(told) > 1 or not _is_silent(told[0]):
            heard.extend(told)
    codes = frozenset(each for each in heard if isinstance(each, str))
    return Codes(codes, any(not isinstance(each, str) for each in heard))


def _one(value: AnyValue, for_silence: PartialDate | None) -> list[PartialDate]:
    told = accounts(value)
    if len(told) == 1 and _is_silent(told[0]):
        return []
    heard = [for_silence if _is_silent(each) else _date(each) for each in told]
    return [each for each in heard if each is not None]


def _date(value: Value) -> PartialDate:
    return value if isinstance(value, PartialDate) else NOT_KNOWN


def _is_silent(value: Value) -> bool:
    return isinstance(value, Missing) and value in _SILENT
