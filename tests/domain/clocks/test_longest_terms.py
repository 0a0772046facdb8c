"""The longest prison for a charge: the paper somebody read goes before the list of offences."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.domain.clocks.court_cases import charge, counted, file, matter, stay
from tests.domain.detention import two
from wipdesk.domain.clocks.results import ClockResult, Outcome
from wipdesk.domain.values import Missing, Term

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile

LARCENY = "SL_LARC"
OVERDUE, WITHIN, CANNOT_TELL = Outcome.OVERDUE, Outcome.WITHIN, Outcome.CANNOT_TELL


def only(case: CaseFile) -> ClockResult:
    """What comes of counting her time inside against the longest term."""
    [found] = counted(case, "SL-MAXSENT", today=date(2026, 7, 1))
    return found


LONG_INSIDE = {
    "matters": (matter(1, "2026-05-01", "2026-05-02"),),
    "episodes": (stay("remand", "2026-05-02", "2026-06-20"),),
}


@pytest.mark.parametrize(
    ("offence", "maximum", "outcome"),
    [
        (LARCENY, Term(months=1), OVERDUE),
        (LARCENY, Term(years=1), WITHIN),
        ("", Term(months=1), OVERDUE),
        # The paper goes before the list of offences, which gives one month for loitering.
        ("SL_LOITER", Term(months=6), WITHIN),
        ("SL_LOITER", Missing.UNKNOWN, CANNOT_TELL),
        ("SL_LOITER", Missing.NOT_ASKED, OVERDUE),
        # Of two accounts the longer one counts: the shorter may accuse falsely.
        (LARCENY, two(Term(months=1), Term(years=1)), WITHIN),
        (LARCENY, two(Term(days=20), Term(months=1)), OVERDUE),
        (LARCENY, two(Term(months=1), Missing.UNKNOWN), CANNOT_TELL),
    ],
)
def test_the_longest_term_that_was_read_in_the_law_goes_before_the_list(
    offence: str, maximum: object, outcome: Outcome
) -> None:
    case = file(**LONG_INSIDE, charges=(charge(offence, maximum=maximum),))
    assert only(case).outcome is outcome


def test_of_two_charges_the_longer_term_counts_whatever_it_is_told_in() -> None:
    both = (charge(LARCENY, 1, maximum=Term(days=60)), charge("SL_LOITER", 2))
    assert only(file(**LONG_INSIDE, charges=both)).outcome is WITHIN
    year = (charge(LARCENY, 1, maximum=Term(months=18)), charge(LARCENY, 2, maximum=Term(years=1)))
    long = {**LONG_INSIDE, "episodes": (stay("remand", "2025-04-02", "2026-06-20"),)}
    long["matters"] = (matter(1, "2025-04-01", "2025-04-02"),)
    assert only(file(**long, charges=year)).outcome is WITHIN
