"""A register put back, copied or restored never gives a number that left the laptop to another change."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.laptop import PASSPHRASE, at_home
from wipdesk.domain.changes import Base
from wipdesk.domain.records.woman import Woman
from wipdesk.errors import DiskFull
from wipdesk.storage import backup, opening, reading, seen, streams, witness
from wipdesk.storage.commits import NO_CHAIN, chain_after
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wipdesk.storage.register import Register


def save(register: Register, *names: str) -> None:
    for name in names:
        with UnitOfWork(register) as work:
            work.put(Woman(id=new_id(), name_given=name), base=Base.new())


def numbers(register: Register) -> dict[tuple[str, int], str]:
    """Which commit has which number of which stream."""
    with register.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT lower(hex(s.uuid)), c.seq, hex(c.digest) FROM commits c JOIN stream s ON s.sid = c.sid"
        ).all()
    found = {(uuid, seq): digest for uuid, seq, digest in rows}
    assert len(found) == len(rows)
    return found


def reasons(register: Register) -> list[str]:
    with register.reading() as connection:
        return list(connection.exec_driver_sql("SELECT reason FROM own_stream ORDER BY sid").scalars())


def export(register: Register) -> dict[tuple[str, int], str]:
    """Everything leaves the laptop."""
    for stream, seq in (gone := numbers(register)):
        witness.remember_export(register.id, stream, seq)
    return gone


def opened_again(register: Register) -> Register:
    register.close()
    return opening.unlock(register.folder, PASSPHRASE)


def nothing_given_twice(gone: dict[tuple[str, int], str], register: Register) -> None:
    now = numbers(register)
    assert all(now[place] == digest for place, digest in gone.items() if place in now)


def witness_file(home: Path, register: Register) -> bytes:
    return (home / "config" / "witness" / register.id).read_bytes()


def test_changes_are_numbered_and_chained_without_a_hole_over_many_starts(register: Register) -> None:
    save(register, "Hawa", "Memuna")
    with opened_again(register) as again:
        save(again, "Fatu")
        assert reasons(again) == ["first"]
        with again.reading() as connection:
            rows = connection.exec_driver_sql(
                "SELECT seq, digest, previous, chain FROM commits ORDER BY seq"
            ).all()
    assert [row[0] for row in rows] == [1, 2, 3]
    before = NO_CHAIN
    for _, digest, previous, chain in rows:
        assert (previous, chain) == (before, chain_after(before, digest))
        before = chain


def test_reading_never_turns_the_witness_and_the_first_write_does_once(
    register: Register, home: Path
) -> None:
    save(register, "Hawa")
    with opened_again(register) as again:
        before = witness_file(home, again)
        with again.reading() as connection:
            reading.many_files(connection, [])
            seen.token(connection)
        assert witness_file(home, again) == before
        save(again, "Memuna")
        turned = witness_file(home, again)
        assert turned != before
        save(again, "Fatu")
        assert witness_file(home, again) == turned


@pytest.mark.parametrize("starts", [1, 2, 3])
def test_the_file_put_back_by_hand_gives_no_number_twice(
    register: Register, tmp_path: Path, starts: int
) -> None:
    save(register, "Hawa")
    register.close()
    shutil.copy(register.folder / "register.db", tmp_path / "copy.db")
    gone = {}
    for start in range(starts):
        with opening.unlock(register.folder, PASSPHRASE) as later:
            save(later, f"Memuna {start}", f"Fatu {start}")
            gone = export(later)
    shutil.copy(tmp_path / "copy.db", register.folder / "register.db")
    with opening.unlock(register.folder, PASSPHRASE) as back:
        save(back, "Jenneba")
        assert reasons(back) == ["first", "behind_export" if starts == 1 else "put_back"]
        nothing_given_twice(gone, back)


def test_the_whole_laptop_put_back_looks_like_no_change_and_is_heard_from_the_others(
    register: Register, tmp_path: Path
) -> None:
    save(register, "Hawa")
    register.close()
    shutil.copytree(tmp_path / "register", tmp_path / "image" / "register")
    shutil.copytree(tmp_path / "home", tmp_path / "image" / "home")
    with opening.unlock(register.folder, PASSPHRASE) as later:
        save(later, "Memuna", "Fatu")
        with later.reading() as connection:
            uuid, seq, tag = connection.exec_driver_sql(
                "SELECT s.uuid, c.seq, c.chain FROM commits c JOIN stream s ON s.sid = c.sid WHERE c.seq = 3"
            ).one()
        gone = export(later)
    with (
        at_home(tmp_path / "image" / "home"),
        opening.unlock(tmp_path / "image" / "register", PASSPHRASE) as back,
    ):
        with back.writing() as connection:
            assert streams.hear(connection, uuid, seq, tag)
            assert not streams.hear(connection, uuid, seq, tag)
        save(back, "Jenneba")
        assert reasons(back) == ["first", "own_future"]
        nothing_given_twice(gone, back)


def test_what_others_know_of_us_is_no_alarm_while_we_know_it_too(register: Register) -> None:
    save(register, "Hawa", "Memuna")
    with register.writing() as connection:
        uuid, tag = connection.exec_driver_sql(
            "SELECT s.uuid, c.chain FROM commits c JOIN stream s ON s.sid = c.sid WHERE c.seq = 1"
        ).one()
        assert not streams.hear(connection, uuid, 1, tag)
        assert not streams.hear(connection, uuid, 2, None)
        assert not streams.hear(connection, b"another stream!!", 9, tag)
        assert streams.hear(connection, uuid, 1, b"another history!")


def test_a_restored_backup_writes_in_a_stream_of_its_own(register: Register, tmp_path: Path) -> None:
    save(register, "Hawa")
    backup.make(register, tmp_path / "office.wdbk")
    save(register, "Memuna")
    gone = export(register)
    with backup.restore(tmp_path / "office.wdbk", tmp_path / "back", PASSPHRASE) as back:
        save(back, "Fatu")
        assert reasons(back) == ["first", "restore"]
        nothing_given_twice(gone, back)
        gone |= export(back)
        save(register, "Jenneba")
        nothing_given_twice(gone, register)
    with opened_again(register) as old:
        save(old, "Zainab")
        nothing_given_twice(gone, old)
        gone |= export(old)
    with opening.unlock(tmp_path / "back", PASSPHRASE) as back:
        save(back, "Isatu")
        nothing_given_twice(gone, back)


def lose_the_witness(home: Path, register: Register) -> None:
    (home / "config" / "witness" / register.id).unlink()


def another_machine(home: Path, _register: Register) -> None:
    (home / "config" / "machine").unlink()


@pytest.mark.parametrize(
    ("what", "reason"), [(lose_the_witness, "no_witness"), (another_machine, "other_machine")]
)
def test_without_its_own_witness_a_register_begins_anew(
    register: Register, home: Path, what: Callable[[Path, Register], None], reason: str
) -> None:
    save(register, "Hawa")
    register.close()
    what(home, register)
    with opening.unlock(register.folder, PASSPHRASE) as again:
        save(again, "Memuna", "Fatu")
        assert reasons(again) == ["first", reason]
    with opening.unlock(register.folder, PASSPHRASE) as third:
        save(third, "Jenneba")
        assert reasons(third) == ["first", reason]


def test_a_save_that_was_undone_after_the_witness_turned_costs_nothing(register: Register) -> None:
    save(register, "Hawa")
    with opened_again(register) as again:
        with pytest.raises(KeyError):
            turn_and_fail(again)
        assert not again.witness_turned
        with opened_again(again) as third:
            save(third, "Fatu")
            assert reasons(third) == ["first"]
            assert sorted(seq for _, seq in numbers(third)) == [1, 2]


def test_a_disk_full_at_the_last_moment_does_not_hide_that_the_register_was_put_back(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(register, "Hawa")
    register.close()
    shutil.copy(register.folder / "register.db", tmp_path / "copy.db")
    with opening.unlock(register.folder, PASSPHRASE) as later:
        save(later, "Memuna")
        gone = export(later)
    shutil.copy(tmp_path / "copy.db", register.folder / "register.db")
    with opening.unlock(register.folder, PASSPHRASE) as back:
        with monkeypatch.context() as patched:
            fail_at_commit(patched, back)
            with pytest.raises(DiskFull):
                save(back, "Fatu")
        save(back, "Jenneba")
        assert len(reasons(back)) == 2
        nothing_given_twice(gone, back)


def turn_and_fail(register: Register) -> None:
    with UnitOfWork(register) as work:
        work.put(Woman(id=new_id(), name_given="Memuna"), base=Base.new())
        streams.ready(work.connection, register)
        raise KeyError


def fail_at_commit(patched: pytest.MonkeyPatch, register: Register) -> None:
    def full(_connection: object) -> None:
        raise DiskFull

    patched.setattr(register.engines.writing.dialect, "do_commit", full)
