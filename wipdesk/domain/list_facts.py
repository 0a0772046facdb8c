"""What the list of women says of one woman, and how long it stays true without reading her file again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from wipdesk.domain.closing import is_closed
from wipdesk.domain.court_dates import court_dates
from wipdesk.domain.held import current_episode, held_before_trial, is_held
from wipdesk.domain.lists import as_written
from wipdesk.domain.naming import display_name
from wipdesk.domain.needs import helps
from wipdesk.domain.stays import groups
from wipdesk.domain.told import accounts

if TYPE_CHECKING:
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.held import Held
    from wipdesk.domain.values import AnyValue

YEAR = timedelta(days=366)
WRITTEN = "="
"""Stands before an offence that was written in words instead of chosen from the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFacts:
    """One woman's line, as far as it can be kept; words of a language are made when it is shown."""

    name: str
    family: tuple[str, ...]
    given: tuple[str, ...]
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
    steady: bool
    """Whether all this stays true for a year, but for the days that run; else it is worked out anew every day."""
    before_trial: bool
    released: bool
    closed: bool
    no_lawyer: bool
    next_date: str
    """The earliest day in court still to come (YYYY-MM-DD), or empty."""


def list_facts(file: CaseFile, *, today: date) -> ListFacts:
    """What the list says of her on a day."""
    later_day = today + YEAR
    held, later = held_before_trial(file, today=today), held_before_trial(file, today=later_day)
    grown = [_growth(now, then) for now, then in zip(_bounds(held), _bounds(later), strict=True)]
    episode, inside = current_episode(file, today), is_held(file, today)
    helped, helped_later = _helped(file, today), _helped(file, later_day)
    regimes = texts(episode.regime) if episode else ()
    return ListFacts(
        name=display_name(file, as_written),
        family=texts(file.woman.name_family),
        given=texts(file.woman.name_given),
        also=tuple(text for alias in file.aliases for text in texts(alias.text))[:3],
        places=texts(episode.place) if episode else (),
        regime=regimes[0] if len(regimes) == 1 else "",
        offences=_offences(file),
        least=held.days.at_least,
        most=held.days.at_most,
        basis=held.basis.value,
        least_runs=grown[0] == YEAR.days,
        most_runs=grown[1] == YEAR.days,
        steady=all(each in (0, YEAR.days) for each in grown)
        and (episode, inside, helped)
        == (current_episode(file, later_day), is_held(file, later_day), helped_later),
        before_trial=inside and held.until is None and bool(set(regimes) & {"police", "remand"}),
        released=not inside and bool(file.episodes),
        closed=is_closed(file.woman),
        no_lawyer=not helped,
        next_date=_next_date(file, today),
    )


def texts(value: AnyValue) -> tuple[str, ...]:
    """Every text that some account of a field gives."""
    told = (each for each in accounts(value) if isinstance(each, str) and each.strip())
    return tuple(dict.fromkeys(" ".join(each.split()) for each in told))


def _helped(file: CaseFile, day: date) -> bool:
    return any(helps(group, day) for group in groups(file.representations, file.same_as))


def _bounds(held: Held) -> tuple[int | None, int | None]:
    return held.days.at_least, held.days.at_most


def _growth(now: int | None, then: int | None) -> int | None:
    """How much a bound grows in a year; a bound never falls and grows by at most one a day, so 366 means every day."""
    if now is None or then is None:
        return 0 if now is then else None
    return then - now


def _offences(file: CaseFile) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for charge in file.charges:
        codes = [code for code in texts(charge.offence) if code not in ("unknown", "declined")]
        written = [WRITTEN + text for text in texts(charge.offence_text)]
        found.update(dict.fromkeys(codes or written))
    return tuple(found)[:3]


def _next_date(file: CaseFile, today: date) -> str:
    days = [
        day
        for each in court_dates(file, today=today)
        if not each.passed and (day := each.date.first_day) is not None
    ]
    coming = [day for day in days if day >= today]
    return min(coming).isoformat() if coming else ""
