"""The header of a register: two copies, of which a power cut or a bad sector spoils one at most."""

import hashlib
import json
import os
import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st

from wipdesk.errors import DiskFull, FileExists, FileGone, NotARegister, RegisterDamaged, RegisterTooNew
from wipdesk.storage import disk, header
from wipdesk.storage.header import COPIES, Header, Slot

DATA_KEY = bytes(range(32))
REGISTER = "ab" * 16


def slot(memory_kib: int = 65536, passes: int = 3, label: str = "am") -> Slot:
    return Slot(
        id=os.urandom(16).hex(),
        person=os.urandom(16).hex(),
        label=label,
        salt=os.urandom(16),
        memory_kib=memory_kib,
        passes=passes,
        nonce=os.urandom(24),
        box=os.urandom(96),
    )


def made(folder: Path, *slots: Slot, practice: bool = False) -> Header:
    return header.create(
        folder, register_id=REGISTER, practice=practice, slots=slots or (slot(),), data_key=DATA_KEY
    )


def put(path: Path, value: object) -> None:
    """A copy whose sum is right, whatever it says."""
    body = (
        value
        if isinstance(value, bytes)
        else json.dumps(value, sort_keys=True, separators=(",", ":")).encode()
    )
    path.write_bytes(body + b"\n" + hashlib.sha256(body).hexdigest().encode() + b"\n")


def said(folder: Path) -> dict[str, Any]:
    value: dict[str, Any] = json.loads((folder / COPIES[0]).read_bytes().splitlines()[0])
    return value


def test_a_header_is_read_as_it_was_kept(tmp_path: Path) -> None:
    kept = made(tmp_path, slot(label="ɛɔŋ \ud800 <b>"), slot())
    assert header.read(tmp_path) == kept
    assert header.copies_agree(tmp_path)
    kept.verify_mac(DATA_KEY)


def test_every_change_is_a_new_generation_in_both_copies(tmp_path: Path) -> None:
    first = made(tmp_path, slot(), slot())
    second = header.write(tmp_path, replace(first, slots=first.slots[:1]), DATA_KEY)
    assert (first.generation, second.generation) == (1, 2)
    assert header.read(tmp_path) == second
    gone = first.slots[1].id.encode()
    assert all(gone not in (tmp_path / name).read_bytes() for name in COPIES)


def test_a_register_whose_every_slot_was_taken_away_is_still_one(tmp_path: Path) -> None:
    header.write(tmp_path, replace(made(tmp_path), slots=()), DATA_KEY)
    assert header.read(tmp_path).slots == ()


def test_an_existing_header_is_not_overwritten_by_a_new_register(tmp_path: Path) -> None:
    kept = made(tmp_path)
    with pytest.raises(FileExists):
        made(tmp_path)
    assert header.read(tmp_path) == kept


@pytest.mark.parametrize("copy", COPIES)
def test_every_bit_flip_in_one_copy_is_survived_by_the_other(tmp_path: Path, copy: str) -> None:
    kept = made(tmp_path)
    sound = (tmp_path / copy).read_bytes()
    with (tmp_path / copy).open("r+b", buffering=0) as file:
        for bit in range(len(sound) * 8):
            byte = bit // 8
            for content in (sound[byte] ^ 1 << bit % 8, sound[byte]):
                file.seek(byte)
                file.write(bytes([content]))
                assert header.read(tmp_path) == kept


@pytest.mark.parametrize("copy", COPIES)
def test_a_copy_cut_short_anywhere_or_missing_is_survived(tmp_path: Path, copy: str) -> None:
    kept = made(tmp_path)
    sound = (tmp_path / copy).read_bytes()
    for length in range(len(sound)):
        (tmp_path / copy).write_bytes(sound[:length])
        assert header.read(tmp_path) == kept
    (tmp_path / copy).unlink()
    assert header.read(tmp_path) == kept
    header.write(tmp_path, kept, DATA_KEY)
    assert header.copies_agree(tmp_path)


def test_the_later_copy_counts(tmp_path: Path) -> None:
    first = made(tmp_path)
    earlier = (tmp_path / COPIES[0]).read_bytes()
    second = header.write(tmp_path, first, DATA_KEY)
    (tmp_path / COPIES[0]).write_bytes(earlier)
    assert header.read(tmp_path) == second
    assert not header.copies_agree(tmp_path)


def test_two_spoilt_copies_are_damage(tmp_path: Path) -> None:
    made(tmp_path)
    for name in COPIES:
        (tmp_path / name).write_bytes(b"\0" * 700)
    with pytest.raises(RegisterDamaged) as damaged:
        header.read(tmp_path)
    assert damaged.value.what == "header"


def test_a_register_without_any_header_is_damaged_and_another_folder_is_none(tmp_path: Path) -> None:
    with pytest.raises(NotARegister):
        header.read(tmp_path)
    (tmp_path / "register.db").write_bytes(b"x")
    with pytest.raises(RegisterDamaged):
        header.read(tmp_path)
    with pytest.raises(NotARegister):
        header.read(tmp_path / "register.db")
    with pytest.raises(FileGone):
        header.read(tmp_path / "stick")


def test_a_newer_format_is_said_to_be_newer(tmp_path: Path) -> None:
    made(tmp_path)
    put(tmp_path / COPIES[1], {"format": 2, "generation": 2, "new": ["things"]})
    with pytest.raises(RegisterTooNew) as newer:
        header.read(tmp_path)
    assert (newer.value.found, newer.value.known) == (2, 1)


@pytest.mark.parametrize(
    ("memory_kib", "passes"),
    [(65535, 3), (1024 * 1024 + 1, 3), (65536, 2), (65536, 11), (8, 1), (0, 3), (-65536, 3)],
)
def test_a_cost_out_of_bounds_is_neither_written_nor_believed(
    tmp_path: Path, memory_kib: int, passes: int
) -> None:
    with pytest.raises(ValueError, match="read back"):
        made(tmp_path, slot(memory_kib, passes))
    made(tmp_path)
    value = said(tmp_path)
    value["slots"][0] |= {"memory_kib": memory_kib, "passes": passes}
    for name in COPIES:
        put(tmp_path / name, value)
    with pytest.raises(RegisterDamaged):
        header.read(tmp_path)


def test_a_practice_register_may_open_quickly_but_not_eat_all_memory(tmp_path: Path) -> None:
    kept = made(tmp_path, slot(8192, 1), practice=True)
    assert header.read(tmp_path) == kept
    with pytest.raises(ValueError, match="read back"):
        header.write(tmp_path, replace(kept, slots=(slot(1024 * 1024 + 1, 1),)), DATA_KEY)
    assert header.read(tmp_path) == kept


def test_a_header_changed_without_the_data_key_is_found_out(tmp_path: Path) -> None:
    kept = made(tmp_path, slot(), slot())
    changes: tuple[dict[str, Any], ...] = (
        {"practice": True},
        {"generation": 9},
        {"register_id": "cd" * 16},
        {"slots": kept.slots[:1]},
        {"slots": kept.slots[::-1]},
        {"slots": (replace(kept.slots[0], label="zz"), kept.slots[1])},
        {"mac": bytes(32)},
        {"mac": b""},
    )
    for change in changes:
        with pytest.raises(RegisterDamaged):
            replace(kept, **change).verify_mac(DATA_KEY)
    with pytest.raises(RegisterDamaged):
        kept.verify_mac(bytes(32))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b"{}",
        b"[" * 100_000,
        b'{"format":NaN}',
        b'{"format":true,"generation":1}',
        b'{"format":"1"}',
        b"\xff\xfe",
        b'{"format":0}',
    ],
    ids=range(10),
)
def test_a_copy_that_says_nonsense_with_a_right_sum_is_damage(tmp_path: Path, body: bytes) -> None:
    for name in COPIES:
        put(tmp_path / name, body)
    with pytest.raises(RegisterDamaged):
        header.read(tmp_path)


@how(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_other_value_anywhere_is_read_or_refused_and_never_a_crash(
    tmp_path: Path, data: st.DataObject
) -> None:
    for name in COPIES:
        (tmp_path / name).unlink(missing_ok=True)
    made(tmp_path)
    value = said(tmp_path)
    where = data.draw(st.sampled_from([value, value["slots"][0]]))
    odd = (
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats()
        | st.text()
        | st.lists(st.integers(), max_size=2)
    )
    where[data.draw(st.sampled_from(sorted(where)))] = data.draw(odd)
    for name in COPIES:
        put(tmp_path / name, value)
    try:
        found = header.read(tmp_path)
    except (RegisterDamaged, RegisterTooNew):
        return
    assert found.practice or all(slot.memory_kib >= header.FLOOR_KIB for slot in found.slots)


def test_an_endless_copy_is_not_read_to_its_end(tmp_path: Path) -> None:
    kept = made(tmp_path)
    with (tmp_path / COPIES[0]).open("wb") as file:
        file.truncate(2**40)
    assert header.read(tmp_path) == kept


def test_after_a_crash_between_the_copies_the_newer_one_is_not_touched_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for newer in COPIES:
        folder = tmp_path / newer
        folder.mkdir()
        first = made(folder)
        before = {name: (folder / name).read_bytes() for name in COPIES}
        header.write(folder, first, DATA_KEY)
        for older in set(COPIES) - {newer}:
            (folder / older).write_bytes(before[older])
        written: list[str] = []
        monkeypatch.setattr(
            header, "write_over", lambda path, _content, names=written: names.append(path.name)
        )
        header.write(folder, header.read(folder), DATA_KEY)
        monkeypatch.undo()
        assert written[-1] == newer


def test_when_the_first_copy_cannot_be_written_nothing_has_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = made(tmp_path)

    def full(_handle: int) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        header.write(tmp_path, kept, DATA_KEY)
    monkeypatch.undo()
    assert replace(header.read(tmp_path), generation=1, mac=kept.mac) == kept


def test_a_change_that_holds_is_not_told_as_failed_for_the_sake_of_the_second_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = made(tmp_path)
    written: list[Path] = []

    def only_once(path: Path, content: bytes) -> None:
        if written:
            raise OSError(28, "no space")
        written.append(path)
        disk.write_over(path, content)

    monkeypatch.setattr(header, "write_over", only_once)
    changed = header.write(tmp_path, replace(kept, slots=()), DATA_KEY)
    assert header.read(tmp_path) == changed
    assert not header.copies_agree(tmp_path)


WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from wipdesk.storage import header
folder, key = Path(sys.argv[1]), bytes(range(32))
kept = header.read(folder)
while True:
    kept = header.write(folder, replace(kept, slots=kept.slots[::-1]), key)
    sys.stdout.write(f"{kept.generation}\\n")
    sys.stdout.flush()
"""


def killed_while_writing(folder: Path, kept: int) -> int:
    """The last generation that a writer acknowledged before it was killed in the middle of its work."""
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert writer.stdout is not None
    for _ in range(random.randint(1, 40)):
        kept = int(writer.stdout.readline())
    writer.kill()
    acknowledged = writer.communicate()[0].split("\n")[:-1]
    return int(acknowledged[-1]) if acknowledged else kept


def test_killing_a_writer_thirty_times_loses_nothing_acknowledged(tmp_path: Path) -> None:
    made(tmp_path, *(slot() for _ in range(16)))
    acknowledged = 1
    for _ in range(30):
        acknowledged = killed_while_writing(tmp_path, acknowledged)
        found = header.read(tmp_path)
        assert found.generation >= acknowledged
        found.verify_mac(DATA_KEY)
