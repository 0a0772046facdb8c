"""When Easter and the months of the Islamic calendar fall, by rule.

Easter: the Gregorian computus in the form published in *Nature*, 20 April 1876 (Meeus, *Astronomical Algorithms*,
chapter 8). Islamic months: the arithmetical ("civil") calendar with leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26
and 29 of thirty, counted from 16 July 622 Julian (Reingold and Dershowitz, *Calendrical Calculations*). The moon is
seen a day earlier or later than the rule says: whoever uses these months adds a day at both ends.
"""

from __future__ import annotations

from datetime import date

_JULIAN_DAY = 1_721_425
"""Day number of astronomers less the ordinal of Python's calendar."""
_EPOCH = 1_948_439
RAMADAN, SHAWWAL, LAST_MONTH = 9, 10, 12
FEAST_OF_SACRIFICE = 10
"""The day of the last month on which the feast of sacrifice (Tabaski) falls."""


def easter(year: int) -> date:
    """Easter Sunday of a year of the Gregorian calendar."""
    golden, (century, in_century) = year % 19, divmod(year, 100)
    leaps, rest = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leaps - moon + 15) % 30
    week = (32 + 2 * rest + 2 * (in_century // 4) - epact - in_century % 4) % 7
    shift = (golden + 11 * epact + 22 * week) // 451
    month, day = divmod(epact + week - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def islamic_day(year: int, month: int, day: int) -> date:
    """The day of the Islamic calendar by rule, as a day of the Gregorian one."""
    months = (59 * (month - 1) + 1) // 2
    number = day + months + (year - 1) * 354 + (3 + 11 * year) // 30 + _EPOCH
    return date.fromordinal(number - _JULIAN_DAY)


def islamic_years(year: int) -> range:
    """The Islamic years that may begin or end in a Gregorian one."""
    about = (year - 622) * 33 // 32
    return range(about - 1, about + 3)
