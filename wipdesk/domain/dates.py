"""A date as far as it is known: what was said, between which bounds it lies, and who says so.

The bounds are what is counted with; the EDTF text keeps how the date was put. Holds facts only: reading
what a person types is `typed_dates`, putting a date into words is `date_words`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from wipdesk.domain.edtf import Bounds, edtf_of, end_of, read_edtf, start_of
from wipdesk.domain.typed_words import names_a_year

if TYPE_CHECKING:
    from collections.abc import Mapping

SOURCES = (
    "self",
    "family",
    "warrant",
    "prison_reg",
    "police",
    "court_file",
    "lawyer",
    "other_ngo",
    "derived",
)
"""Who or what a date comes from: the woman, her family, a paper, a register, or the program itself."""

PARTS_OF_DAY = {"morning": (6, 12), "afternoon": (12, 18), "evening": (18, 24), "night": (18, 30)}
"""Hours in which a part of a day lies, the program's own rule; a night runs to 06:00 of the next day."""

_BOUND = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})T(?:([01][0-9]|2[0-3]):[0-5][0-9]|24:00)")
_KEYS = {"edtf": "edtf", "from": "earliest", "to": "latest", "src": "source", "said": "said"}


class Precision(StrEnum):
    """How exactly a date is known."""

    EXACT_DT = "exact_dt"
    EXACT_D = "exact_d"
    MONTH = "month"
    YEAR = "year"
    ABOUT = "about"
    BETWEEN = "between"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartialDate:
    """A partly known date with its bounds in local time of the place, and what was said.

    Bounds are `YYYY-MM-DDTHH:MM`, empty where nothing is known; the latest may be `T24:00`, the end of
    its day. Raises ValueError for bounds that are no date or the wrong way round, and for an EDTF text
    that cannot be read or that lies wholly outside the bounds: an impossible date cannot exist.
    """

    edtf: str = ""
    earliest: str = ""
    latest: str = ""
    source: str = ""
    said: str = ""

    def __post_init__(self) -> None:
        _check_bound(self.earliest, last=False)
        _check_bound(self.latest, last=True)
        if self.earliest and self.latest and self.earliest > self.latest:
            raise ValueError("a date that ends before it begins")
        if self.edtf:
            _check_edtf(self.edtf, Bounds(self.earliest, self.latest))

    @property
    def known(self) -> bool:
        """Whether anything can be counted with it; False when only words are kept."""
        return bool(self.earliest or self.latest)

    @property
    def year_guessed(self) -> bool:
        """Whether nobody said the year and the latest one was understood; it may have been in any before it."""
        doubted = "?" in self.edtf or "%" in self.edtf
        return doubted and bool(self.said) and not names_a_year(self.said)

    @property
    def sure_earliest(self) -> str:
        """The lower bound as far as a count may rest on it: empty where the year was only understood."""
        return "" if self.year_guessed else self.earliest

    @property
    def from_(self) -> datetime | None:
        """The first minute it may mean; None where it is open or the year was only understood."""
        return datetime.fromisoformat(self.earliest) if self.sure_earliest else None

    @property
    def to(self) -> datetime | None:
        """The last minute it may mean; the end of a day is the next midnight.

        On the last day of the calendar there is none, and its last minute is given.
        """
        if not self.latest.endswith("T24:00"):
            return datetime.fromisoformat(self.latest) if self.latest else None
        last_day = datetime.fromisoformat(self.latest[:10])
        if last_day.date() == date.max:
            return last_day.replace(hour=23, minute=59)
        return last_day + timedelta(days=1)

    @property
    def first_day(self) -> date | None:
        """The first day it may mean; None where it is open or the year was only understood."""
        return date.fromisoformat(self.earliest[:10]) if self.sure_earliest else None

    @property
    def last_day(self) -> date | None:
        """The last day it may mean; None where it is open."""
        return date.fromisoformat(self.latest[:10]) if self.latest else None

    @property
    def is_minute(self) -> bool:
        """Whether day and hour are known."""
        return bool(self.earliest) and self.earliest == self.latest

    @property
    def is_day(self) -> bool:
        """Whether it is one whole day, the hour not known."""
        return self._is_whole(10)

    @property
    def precision(self) -> Precision:
        """How exactly it is known; an estimate stays one whatever its bounds.

        A day whose year was only understood is marked `?` in the EDTF text and counts as a day.
        """
        if not self.known:
            return Precision.UNKNOWN
        read = read_edtf(self.edtf)
        if read and read.about:
            return Precision.ABOUT
        if self.is_minute:
            return Precision.EXACT_DT
        for length, precision in ((10, Precision.EXACT_D), (7, Precision.MONTH), (4, Precision.YEAR)):
            if self._is_whole(length):
                return precision
        return Precision.BETWEEN

    def _is_whole(self, length: int) -> bool:
        whole = read_edtf(self.earliest[:length])
        return whole is not None and whole.bounds == (self.earliest, self.latest)


def on_day(day: date, *, source: str = "", said: str = "") -> PartialDate:
    """Make the date of one whole day."""
    return PartialDate(
        edtf=day.isoformat(), earliest=start_of(day), latest=end_of(day), source=source, said=said
    )


def at_minute(moment: datetime, *, source: str = "", said: str = "") -> PartialDate:
    """Make the date of one minute, in local time of the place; seconds are dropped."""
    text = moment.replace(tzinfo=None).isoformat(timespec="minutes")
    return PartialDate(edtf=text, earliest=text, latest=text, source=source, said=said)


def within_bounds(bounds: Bounds, *, source: str = "", said: str = "") -> PartialDate:
    """Make the date that lies somewhere within bounds."""
    return PartialDate(
        edtf=edtf_of(bounds), earliest=bounds.earliest, latest=bounds.latest, source=source, said=said
    )


def to_json(value: PartialDate) -> dict[str, str]:
    """Give the flat object that is stored and exchanged; what is empty is left out."""
    stored = {"k": "date"}
    stored.update({key: getattr(value, name) for key, name in _KEYS.items() if getattr(value, name)})
    return stored


def from_json(stored: Mapping[str, object]) -> PartialDate:
    """Read a stored date; raises ValueError for anything this version would not have written itself."""
    if stored.get("k") != "date":
        raise ValueError("not a date")
    found: dict[str, str] = {}
    for key, text in stored.items():
        if key == "k":
            continue
        if key not in _KEYS or not isinstance(text, str) or not text:
            raise ValueError("a date with a part that is not known")
        found[_KEYS[key]] = text
    return PartialDate(**found)


def _check_bound(bound: str, *, last: bool) -> None:
    if not bound:
        return
    found = _BOUND.fullmatch(bound)
    if found is None or not (last or found[2]):
        raise ValueError("a bound that is no date and minute")
    date.fromisoformat(found[1])


def _check_edtf(edtf: str, bounds: Bounds) -> None:
    read = read_edtf(edtf)
    if read is None:
        raise ValueError("a date whose notation cannot be read")
    if not (bounds.earliest or bounds.latest):
        raise ValueError("a date without bounds")
    written = read.bounds
    too_early = bool(bounds.earliest and written.latest) and written.latest < bounds.earliest
    too_late = bool(bounds.latest and written.earliest) and written.earliest > bounds.latest
    if too_early or too_late:
        raise ValueError("a date whose notation and bounds disagree")
