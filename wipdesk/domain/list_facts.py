"""What the list of women says of one woman, and up to which day it stays true without reading her file again.

Every number here is worked out from comparing bounds of dates in the file with today. As long as no such bound is
passed, a count of days either stands still or grows by one with every day, and nothing else changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from wipdesk.domain.closing import is_closed
from wipdesk.domain.court_dates import court_dates
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.held import current_episode, held_before_trial
from wipdesk.domain.naming import name_parts
from wipdesk.domain.needs import helps
from wipdesk.domain.stays import UNTRIED, groups, stays, was_released
from wipdesk.domain.told import accounts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.naming import NameParts
    from wipdesk.domain.values import AnyValue

WRITTEN = "="
"""Stands before an offence that was written in words instead of chosen from the list."""
_DAY = timedelta(days=1)
_NAMES, _OFFENCES = 3, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFacts:
    """One woman's line, as far as it can be kept; words of a language are made when it is shown."""

    name: NameParts
    also: tuple[str, ...]
    places: tuple[str, ...]
    """Codes of the place she is in or was last: several where accounts differ."""
    regime: str
    offences: tuple[str, ...]
    least: int | None
    most: int | None
    basis: str
    least_runs: bool
    """Whether the least grows by a day with every day."""
    most_runs: bool
    true_until: date
    """The last day on which all this is true, but for the days that run."""
    before_trial: bool
    """Held, or perhaps held, as one who was not convicted."""
    released: bool
    """Held once, or her release is recorded, and beyond doubt no longer held."""
    closed: bool
    no_lawyer: bool
    next_date: str
    """The earliest day in court still to come (YYYY-MM-DD), or empty."""


def list_facts(file: CaseFile, *, today: date) -> ListFacts:
    """What the list says of her on a day."""
    true_until = _true_until(file, today)
    held = held_before_trial(file, today=today)
    runs = (False, False)
    if today < true_until:
        tomorrow = held_before_trial(file, today=today + _DAY).days
        runs = (tomorrow.at_least != held.days.at_least, tomorrow.at_most != held.days.at_most)
    episode = current_episode(file, today)
    inside = any(stay.may_run(today) for stay in stays(file))
    regimes = texts(episode.regime) if episode else ()
    return ListFacts(
        name=name_parts(file),
        also=_also(file)[:_NAMES],
        places=texts(episode.place) if episode else (),
        regime=regimes[0] if len(regimes) == 1 else "",
        offences=_offences(file),
        least=held.days.at_least,
        most=held.days.at_most,
        basis=held.basis.value,
        least_runs=runs[0],
        most_runs=runs[1],
        true_until=true_until,
        before_trial=inside and held.until is None and bool(UNTRIED & set(regimes)),
        released=not inside and (bool(file.episodes) or was_released(file, today)),
        closed=is_closed(file.woman),
        no_lawyer=not any(helps(group, today) for group in groups(file.representations, file.same_as)),
        next_date=_next_date(file, today),
    )


def _also(file: CaseFile) -> tuple[str, ...]:
    """Her other names: those of other files said to be hers, then the rest."""
    elsewhere = (
        " ".join(name for part in (woman.name_given, woman.name_family) for name in texts(part))
        for woman in file.same_women
    )
    aliases = (text for alias in file.aliases for text in texts(alias.text))
    return tuple(dict.fromkeys(name for name in (*elsewhere, *aliases) if name))


def texts(value: AnyValue) -> tuple[str, ...]:
    """Every text that some account of a field gives, on one line each."""
    told = (" ".join(each.split()) for each in accounts(value) if isinstance(each, str))
    return tuple(dict.fromkeys(text for text in told if text))


def _true_until(file: CaseFile, today: date) -> date:
    """The day before the next bound of a date in her file is reached; today if one is reached today."""
    now = today.isoformat()
    coming = min((day for day in _days_named(file) if day >= now), default="")
    return max(today, date.fromisoformat(coming) - _DAY) if coming else date.max


def _days_named(file: CaseFile) -> Iterator[str]:
    for record in file.records():
        for name in record.__slots__:
            for each in accounts(getattr(record, name)):
                if isinstance(each, PartialDate):
                    yield from (bound[:10] for bound in (each.earliest, each.latest) if bound)


def _offences(file: CaseFile) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for charge in file.charges:
        codes = [code for code in texts(charge.offence) if code not in ("unknown", "declined")]
        written = [WRITTEN + text for text in texts(charge.offence_text)]
        found.update(dict.fromkeys(codes or written))
    return tuple(found)[:_OFFENCES]


def _next_date(file: CaseFile, today: date) -> str:
    days = (each.date.first_day for each in court_dates(file, today=today) if not each.passed)
    coming = [day for day in days if day is not None and day >= today]
    return min(coming).isoformat() if coming else ""
