"""What to look at in a record: values that could not be read, dates that cannot be, codes no list knows.

Nothing here stops anybody from saving but a text that no change can hold; a problem is shown beside the field.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from wipdesk.domain import attachments
from wipdesk.domain.catalogue import kind_of
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.field import Field, Kind
from wipdesk.domain.retired_answers import RetiredAnswer, retired_answer
from wipdesk.domain.text import LONGEST, LONGEST_CLOSED
from wipdesk.domain.values import Contested, Foreign, Unread

if TYPE_CHECKING:
    from datetime import date

    from wipdesk.domain.lists import CodeLists
    from wipdesk.domain.values import AnyValue


class Trouble(Enum):
    """What is odd about a value; `sentences` says it in words."""

    NOT_READ = "not_read"
    NOT_A_DATE = "not_a_date"
    NOT_IN_LIST = "not_in_list"
    RETIRED = "retired"
    NO_SUCH_RECORD = "no_such_record"
    NO_SUCH_NUMBER = "no_such_number"
    TWO_ACCOUNTS = "two_accounts"
    FROM_NEWER_VERSION = "from_newer_version"
    TOO_LONG = "too_long"
    CANNOT_BE_KEPT = "cannot_be_kept"
    BEFORE_START = "before_start"
    IN_FUTURE = "in_future"
    LONG_AGO = "long_ago"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to look at: the field and what is odd about it; of a retired answer also which."""

    field: str
    trouble: Trouble
    retired: RetiredAnswer | None = None


def trouble_of(field: Field, value: AnyValue, lists: CodeLists) -> Trouble | None:
    """What is odd about one value, or None."""
    if isinstance(value, Contested):
        return Trouble.TWO_ACCOUNTS
    if isinstance(value, Foreign):
        return Trouble.FROM_NEWER_VERSION
    if isinstance(value, Unread):
        return Trouble.NOT_A_DATE if field.kind in (Kind.DATE, Kind.BIRTH) else Trouble.NOT_READ
    if isinstance(value, PartialDate):
        return None if value.known else Trouble.NOT_A_DATE
    if isinstance(value, str):
        return _trouble_of_text(field, value, lists)
    return Trouble.NO_SUCH_NUMBER if is_no_such_number(field, value) else None


def is_no_such_number(field: Field, value: AnyValue) -> bool:
    """Whether something counted is below nothing or more than can be: a slip of a key."""
    if field.most is None or not isinstance(value, int) or isinstance(value, bool):
        return False
    return not 0 <= value <= field.most


def trouble_of_new(field: Field, value: AnyValue, lists: CodeLists) -> Trouble | None:
    """The same of an answer that is given now: also that the office offers it no more."""
    return Trouble.RETIRED if retired_answer(field, value, lists) else trouble_of(field, value, lists)


def problem_of_new(field: Field, value: AnyValue, lists: CodeLists) -> Problem | None:
    """What is odd about an answer that is given now, ready to be said beside its field; None if nothing is."""
    trouble = trouble_of_new(field, value, lists)
    return Problem(field.name, trouble, retired_answer(field, value, lists)) if trouble else None


def _trouble_of_text(field: Field, value: str, lists: CodeLists) -> Trouble | None:
    if len(value.encode()) > (LONGEST_CLOSED if field.compartment else LONGEST):
        return Trouble.CANNOT_BE_KEPT
    if len(value) > field.max_length:
        return Trouble.TOO_LONG
    if field.kind is Kind.CODE and field.list in lists and lists[field.list].get(value) is None:
        return Trouble.NOT_IN_LIST
    if field.kind is Kind.RECORD and (len(value) != 32 or not set(value) <= set("0123456789abcdef")):
        return Trouble.NO_SUCH_RECORD
    if field.kind is Kind.BLOB and not attachments.read(value):
        return Trouble.NOT_READ
    return None


_AFTER = (("from_date", "to_date"), ("arrest_date", "first_court_date"), ("arrest_date", "outcome_date"))
_AFTER_ALSO = (("applied_on", "decided_on"), ("decided_on", "met_on"), ("date", "next_date"))


LONGEST_LIFE = 120
"""Years back before which nothing in a file can have happened."""

HAPPENED = {
    "woman": ("birth_date", "released_on", "closed_on"),
    "custody_episode": ("from_date",),
    "matter": ("arrest_date", "first_court_date", "trial_began", "convicted_on", "outcome_date"),
    "charge": ("charged_on",),
    "bail": ("applied_on", "decided_on", "met_on"),
    "child": ("birth_date", "inside_since"),
    "encounter": ("date",),
    "sentence": ("sentenced_on",),
    "appeal": ("filed_on",),
    "follow_up": ("done_on",),
}
"""Dates of things that have happened: none of them can lie in days to come."""


def check(record: Any, lists: CodeLists, *, today: date | None = None) -> tuple[Problem, ...]:
    """Everything odd about a record, field by field, then across its fields; with a day also what it cannot be yet."""
    kind = kind_of(record)
    found = [
        Problem(field.name, trouble)
        for field in kind.fields
        if (trouble := trouble_of(field, getattr(record, field.name), lists)) is not None
    ]
    for first, second in (*_AFTER, *_AFTER_ALSO):
        start, end = getattr(record, first, None), getattr(record, second, None)
        if isinstance(start, PartialDate) and isinstance(end, PartialDate) and surely_before(end, start):
            found.append(Problem(second, Trouble.BEFORE_START))
    if today is not None:
        found += [
            Problem(name, Trouble.IN_FUTURE)
            for name in HAPPENED.get(kind.name, ())
            if _is_to_come(getattr(record, name), today)
        ]
        found += [
            Problem(field.name, Trouble.LONG_AGO)
            for field in kind.fields
            if is_long_ago(getattr(record, field.name), today)
        ]
    return tuple(found)


def is_long_ago(value: AnyValue, today: date) -> bool:
    """Whether a date lies farther back than anybody lives: a slip in the year."""
    last = value.last_day if isinstance(value, PartialDate) else None
    return last is not None and last.year < today.year - LONGEST_LIFE


def _is_to_come(value: AnyValue, today: date) -> bool:
    return isinstance(value, PartialDate) and value.first_day is not None and value.first_day > today


def surely_before(one: PartialDate, other: PartialDate) -> bool:
    """Whether the one is over before the other begins, however both are read."""
    return bool(one.latest and other.earliest and one.to and other.from_ and one.to < other.from_)
