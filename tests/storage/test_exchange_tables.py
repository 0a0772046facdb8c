"""What exchange keeps in the log's tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wipdesk.storage import exchange_tables
from wipdesk.sync import ranges

if TYPE_CHECKING:
    from wipdesk.storage.register import Register

NUMBERS = st.dictionaries(
    st.integers(11, 13), st.lists(st.integers(1, 12), min_size=1, max_size=14), max_size=3
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(NUMBERS)
def test_the_ranges_held_hold_exactly_the_numbers_that_are_here(
    register: Register, numbers: dict[int, list[int]]
) -> None:
    rows = [(sid, seq) for sid, some in numbers.items() for seq in some]
    with register.writing() as connection:
        connection.exec_driver_sql("DELETE FROM commits WHERE sid > 10")
        if rows:
            connection.exec_driver_sql("INSERT INTO commits (cid, sid, seq) VALUES (random(), ?, ?)", rows)
        held = exchange_tables.held_ranges(connection)
    here = {sid: some for sid, some in held.items() if sid > 10}
    assert here == {sid: list(ranges.of_numbers(some)) for sid, some in numbers.items()}
