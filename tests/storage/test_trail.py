"""The trail is only ever added to, and a line changed, lost or slipped in is noticed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wipdesk.storage import trail

if TYPE_CHECKING:
    from wipdesk.storage.register import Register

HOSTILE = "'); DROP TABLE trail;-- \U0001f600 \u0645\u0631\u064a\u0645 \n\t<b>=cmd|"


@pytest.fixture
def told(register: Register) -> Register:
    with register.writing() as connection:
        for what in ("print_summary", "bundle_made", HOSTILE, "x" * 10_000):
            trail.add(connection, register.identity.person, what, "ab" * 16, "3")
    return register


def broken(register: Register) -> int | None:
    with register.reading() as connection:
        return trail.broken_at(connection)


def test_lines_are_read_in_order_with_who_what_and_when(told: Register) -> None:
    with told.reading() as connection:
        lines = trail.read(connection)
    assert [line.n for line in lines] == [1, 2, 3, 4]
    assert lines[2].what == HOSTILE
    assert {line.person for line in lines} == {told.identity.person}
    assert all(line.at[:2] == "20" for line in lines)
    assert broken(told) is None


def test_an_empty_trail_is_whole(register: Register) -> None:
    assert broken(register) is None


@pytest.mark.parametrize(
    ("change", "at"),
    [
        ("UPDATE trail SET what = 'nothing' WHERE n = 2", 2),
        ("UPDATE trail SET person = 'somebody' WHERE n = 3", 3),
        ("UPDATE trail SET at = '2020' WHERE n = 4", 4),
        ("UPDATE trail SET detail = '4', subject = subject WHERE n = 1", 1),
        ("UPDATE trail SET subject = '' WHERE n = 1", 1),
        ("DELETE FROM trail WHERE n = 2", 2),
        ("DELETE FROM trail WHERE n = 1", 1),
        ("UPDATE trail SET n = n + 1 WHERE n = 4", 4),
        ("INSERT INTO trail VALUES (5, '', '', '', '', '', x'00')", 5),
    ],
)
def test_the_first_line_that_does_not_follow_is_named(told: Register, change: str, at: int) -> None:
    with told.writing() as connection:
        connection.exec_driver_sql(change)
    assert broken(told) == at
