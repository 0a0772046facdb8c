"""A file is closed once somebody says so, and open where anybody's account leaves it in doubt."""

import pytest

from tests.domain.detention import day, two
from wipdesk.domain.closing import is_closed
from wipdesk.domain.dates import within_bounds
from wipdesk.domain.edtf import Bounds
from wipdesk.domain.records.woman import Woman
from wipdesk.domain.values import Missing, Unread

ON = day("2026-05-03")


@pytest.mark.parametrize(
    ("facts", "closed"),
    [
        ({}, False),
        ({"closed_on": ON}, True),
        ({"closed_why": "her_wish"}, True),
        ({"closed_on": ON, "closed_why": "her_wish"}, True),
        ({"closed_on": Unread("last year")}, True),
        ({"closed_on": within_bounds(Bounds("2026-05-03T00:00", ""))}, True),
        ({"closed_on": Missing.UNKNOWN}, False),
        ({"closed_on": Missing.NONE, "closed_why": Missing.NONE}, False),
        ({"closed_on": two(ON, Missing.NOT_ASKED)}, False),
        ({"closed_why": two("her_wish", Missing.NOT_ASKED)}, False),
        ({"closed_why": two("her_wish", "died")}, True),
        ({"closed_on": two(ON, day("2026-05-05"))}, True),
    ],
)
def test_whether_a_file_is_closed(facts: dict[str, object], closed: bool) -> None:
    assert is_closed(Woman(id="a" * 32, **facts)) is closed
