"""A mark names exactly what was on screen, or it is refused."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.laptop import PASSPHRASE
from wipdesk.domain.records.woman import Woman
from wipdesk.errors import StaleToken
from wipdesk.storage import backup, opening, reading, seen, streams
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.domain.changes import Base
    from wipdesk.storage.register import Register

TOWNS = ("Bo", "Kenema", "Makeni", "Kailahun")


def write(register: Register, woman: str, town: str) -> None:
    with register.reading() as connection:
        rows = reading.read_rows(connection, [woman])
        base: Base[Any] = reading.base_of(rows, reading.cells_of(rows), "")
    with UnitOfWork(register) as work:
        work.put(Woman(id=woman, name_given="Hawa", home_town=town), base=base)


def mark_of(register: Register) -> str:
    with register.reading() as connection:
        return seen.token(connection)


def town_at(register: Register, woman: str, mark: str) -> object:
    with register.reading() as connection:
        base = reading.base_at(connection, [woman], mark, seen.arrival_of(connection, mark))
    assert base.token == mark
    return base.seen(woman, "home_town").value


def is_stale(register: Register, mark: str) -> bool:
    try:
        with register.reading() as connection:
            seen.arrival_of(connection, mark)
    except StaleToken:
        return True
    return False


@pytest.fixture
def woman(register: Register) -> str:
    made = new_id()
    write(register, made, "Freetown")
    return made


def test_the_base_at_a_mark_is_what_was_on_screen_then(register: Register, woman: str) -> None:
    marks = {}
    for town in TOWNS:
        write(register, woman, town)
        marks[mark_of(register)] = town
    assert len(marks) == len(TOWNS)
    assert {mark: town_at(register, woman, mark) for mark in marks} == marks
    with opened_again(register) as again:
        write(again, woman, "Bonthe")
        assert {mark: town_at(again, woman, mark) for mark in marks} == marks


def opened_again(register: Register) -> Register:
    register.close()
    return opening.unlock(register.folder, PASSPHRASE)


def test_a_change_on_an_old_base_stands_beside_what_came_meanwhile(register: Register, woman: str) -> None:
    mark = mark_of(register)
    write(register, woman, "Kenema")
    with register.reading() as connection:
        base = reading.base_at(connection, [woman], mark, seen.arrival_of(connection, mark))
    with UnitOfWork(register) as work:
        work.put(replace(Woman(id=woman, name_given="Hawa"), home_town="Bo"), base=base)
    with register.reading() as connection:
        assert connection.exec_driver_sql("SELECT n FROM conflict").scalars().all() == [2]


@pytest.mark.parametrize(
    "mark",
    [
        "",
        "-",
        "x",
        "0" * 12,
        f"{'0' * 12}-1-{'0' * 8}",
        "1-2-3-4",
        "\u0661" * 12 + "-1-1",
        "a" * 10_000,
        "\x00",
    ],
)
def test_what_is_no_mark_of_ours_is_refused(register: Register, woman: str, mark: str) -> None:
    assert is_stale(register, mark)


def test_no_other_number_stream_or_commit_passes_for_a_mark(register: Register, woman: str) -> None:
    write(register, woman, "Bo")
    good = mark_of(register)
    stream, count, commit = good.split("-")
    assert not is_stale(register, good)
    assert not is_stale(register, f"  {good.upper()} ")
    others = [
        f"{stream}-{int(count) + 1}-{commit}", f"{stream}-{int(count) - 1}-{commit}", f"{stream}-{count}-{commit[:7]}",
        f"{stream}-{count}", f"{stream}-{count}-", f"{'0' * 12}-{count}-{commit}", f"{stream}--{commit}",
        f"{stream}-{'9' * 15}-{commit}", f"{stream}-{'9' * 16}-{commit}", f"{stream}-{count}.0-{commit}",
    ]  # fmt: skip
    assert [mark for mark in others if not is_stale(register, mark)] == []


def test_after_a_restore_marks_from_before_the_backup_hold_and_later_ones_are_refused(
    register: Register, woman: str, tmp_path: Path
) -> None:
    write(register, woman, "Bo")
    before = mark_of(register)
    backup.make(register, tmp_path / "office.wdbk")
    write(register, woman, "Kenema")
    lost = mark_of(register)
    with backup.restore(tmp_path / "office.wdbk", tmp_path / "back", PASSPHRASE) as back:
        for town in ("", *TOWNS):
            if town:
                write(back, woman, town)
            assert town_at(back, woman, before) == "Bo"
            assert is_stale(back, lost)
            assert town_at(back, woman, mark_of(back)) == (town or "Bo")


def test_after_the_file_was_put_back_no_lost_mark_passes_even_before_the_first_write(
    register: Register, woman: str, tmp_path: Path
) -> None:
    before = mark_of(register)
    register.close()
    shutil.copy(register.folder / "register.db", tmp_path / "copy.db")
    lost = []
    with opening.unlock(register.folder, PASSPHRASE) as later:
        for town in TOWNS:
            write(later, woman, town)
            lost.append(mark_of(later))
    shutil.copy(tmp_path / "copy.db", register.folder / "register.db")
    with opening.unlock(register.folder, PASSPHRASE) as back:
        for town in ("Freetown", *reversed(TOWNS)):
            if town != "Freetown":
                write(back, woman, town)
            assert all(is_stale(back, mark) for mark in lost)
            assert town_at(back, woman, before) == "Freetown"
            assert town_at(back, woman, mark_of(back)) == town


def test_a_mark_taken_between_leaving_a_stream_and_the_next_write_holds(
    register: Register, woman: str
) -> None:
    with register.writing() as connection:
        streams.leave(connection, "own_future")
    left = mark_of(register)
    with register.writing() as connection:
        # As a merge does, which writes no change of ours.
        connection.exec_driver_sql(
            "INSERT INTO commits SELECT 77, 9, 1, root, hlc, wall, author, device, status, 1, arrival + 1, x'77', "
            "previous, chain, sig, body FROM commits"
        )
    merged = mark_of(register)
    assert town_at(register, woman, left) == town_at(register, woman, merged) == "Freetown"
    write(register, woman, "Bo")
    assert town_at(register, woman, merged) == "Freetown"
    assert town_at(register, woman, mark_of(register)) == "Bo"


def test_a_mark_reads_no_commit_but_only_the_small_index_of_arrivals(register: Register) -> None:
    with register.reading() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {seen.SUM}", (0, 0)).all()
    assert [step.detail for step in plan] == [
        "SEARCH commits USING COVERING INDEX commits_arrival (arrival>? AND arrival<?)"
    ]
