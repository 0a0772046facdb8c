"""From a passphrase to the keys of a register: what opens it, what does not, and what is never shown."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.errors import RegisterDamaged, WrongPassphrase
from wipdesk.storage import header, keys
from wipdesk.storage.header import Header, KdfCost
from wipdesk.storage.keys import RegisterKeys

REGISTER = "ab" * 16
PERSON = "cd" * 16
QUICK = KdfCost(8192, 1)
PASSPHRASE = "lantern mango river copper quiet"


def made(
    folder: Path, *passphrases: str, with_keys: RegisterKeys | None = None
) -> tuple[Header, RegisterKeys]:
    all_keys = with_keys or keys.new_keys()
    slots = tuple(
        keys.make_slot(
            replace(all_keys, signing_seed=os.urandom(32)) if number else all_keys,
            passphrase,
            register_id=REGISTER,
            person=PERSON,
            label=f"p{number}",
            cost=QUICK,
        )
        for number, passphrase in enumerate(passphrases)
    )
    kept = header.create(folder, register_id=REGISTER, practice=True, slots=slots, data_key=all_keys.data_key)
    return kept, all_keys


def test_the_passphrase_gives_back_the_keys_it_locked(tmp_path: Path) -> None:
    kept, locked = made(tmp_path, PASSPHRASE)
    slot, opened = keys.open_slot(header.read(tmp_path), PASSPHRASE)
    assert slot == kept.slots[0]
    assert (opened.data_key, opened.salt, opened.signing_seed) == (
        locked.data_key,
        locked.salt,
        locked.signing_seed,
    )


def test_any_other_passphrase_opens_nothing(tmp_path: Path) -> None:
    kept, _ = made(tmp_path, PASSPHRASE)
    for wrong in ("", PASSPHRASE + " x", PASSPHRASE[:-1], "\ud800", "x" * 10_000):
        with pytest.raises(WrongPassphrase):
            keys.open_slot(kept, wrong)


@pytest.mark.parametrize(
    ("made_with", "typed"),
    [
        ("lantern mango river", "  LANTERN\tMango \n river "),
        ("rɛsi Ɔl dɛn ŋaa", "RƐSI ɔl DƐN Ŋaa"),
        ("re\u0301union straße", "r\u00e9union STRASSE"),
        ("two words", "two\u00a0words"),
        ("ﬁne １２３", "fine 123"),
        ("\ud800 lone", "\ud800 LONE"),
    ],
)
def test_another_keyboard_does_not_lock_her_out(tmp_path: Path, made_with: str, typed: str) -> None:
    kept, locked = made(tmp_path, made_with)
    assert keys.open_slot(kept, typed)[1].data_key == locked.data_key


@given(st.text(max_size=40))
def test_a_passphrase_has_one_spelling_only(text: str) -> None:
    assert keys.normalised(keys.normalised(text)) == keys.normalised(text)


def test_two_people_open_one_register_each_with_a_signing_key_of_her_own(tmp_path: Path) -> None:
    kept, _ = made(tmp_path, "first", "second")
    first, second = keys.open_slot(kept, "first"), keys.open_slot(kept, "second")
    assert (first[0].label, second[0].label) == ("p0", "p1")
    assert first[1].data_key == second[1].data_key
    assert first[1].signing_seed != second[1].signing_seed


def test_a_slot_opens_nothing_when_any_of_its_facts_was_changed(tmp_path: Path) -> None:
    kept, _ = made(tmp_path, PASSPHRASE)
    slot = kept.slots[0]
    for change in (
        {"id": "ef" * 16},
        {"person": "ef" * 16},
        {"memory_kib": 8193},
        {"passes": 2},
        {"salt": bytes(16)},
        {"nonce": bytes(24)},
        {"box": slot.box[:-1] + bytes([slot.box[-1] ^ 1])},
    ):
        with pytest.raises(WrongPassphrase):
            keys.open_slot(replace(kept, slots=(replace(slot, **change),)), PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        keys.open_slot(replace(kept, register_id="ef" * 16), PASSPHRASE)


def test_a_header_that_was_tampered_with_is_not_believed_even_with_the_right_passphrase(
    tmp_path: Path,
) -> None:
    kept, _ = made(tmp_path, PASSPHRASE)
    with pytest.raises(RegisterDamaged):
        keys.open_slot(replace(kept, practice=False), PASSPHRASE)


def test_no_key_is_in_the_header_or_shown_by_the_keys(tmp_path: Path) -> None:
    known = RegisterKeys(bytearray(b"D" * 32), bytearray(b"S" * 16), b"P" * 32)
    kept, _ = made(tmp_path, PASSPHRASE, with_keys=known)
    shown = repr(known) + repr(kept) + "".join((tmp_path / name).read_text() for name in header.COPIES)
    for key in (b"D" * 32, b"S" * 16, b"P" * 32, PASSPHRASE.encode()):
        assert key.hex() not in shown
        assert key.decode() not in shown
    assert keys.raw_key(known) == b"D" * 32 + b"S" * 16


def test_keys_are_new_every_time_and_can_be_forgotten() -> None:
    one, other = keys.new_keys(), keys.new_keys()
    assert (len(one.data_key), len(one.salt), len(one.signing_seed)) == (32, 16, 32)
    assert one.data_key != other.data_key
    raw = keys.raw_key(one)
    one.forget()
    assert (set(one.data_key), set(one.salt)) == ({0}, {0})
    assert set(raw) != {0}
    keys.zero(raw)
    assert raw == bytearray(48)


def test_keys_for_different_purposes_differ() -> None:
    some = keys.new_keys()
    purposes = {keys.backup_key(some), header.derive(some.data_key, b"wipdesk-hdr"), bytes(some.data_key)}
    assert len(purposes) == 3


@pytest.mark.parametrize(
    ("seconds", "mebibytes"),
    [(0.01, 256), (0.3, 256), (0.31, 128), (0.6, 128), (0.61, 64), (1.2, 64), (60.0, 64)],
)
def test_the_cost_fits_the_laptop_and_never_falls_under_64_mebibytes(seconds: float, mebibytes: int) -> None:
    assert keys.cost_for(seconds) == KdfCost(mebibytes * 1024, 3)


def test_a_real_register_is_made_and_opened_at_the_cost_of_this_laptop(tmp_path: Path) -> None:
    locked = keys.new_keys()
    cost = keys.calibrate_cost()
    slot = keys.make_slot(locked, PASSPHRASE, register_id=REGISTER, person=PERSON, label="am", cost=cost)
    header.create(tmp_path, register_id=REGISTER, practice=False, slots=(slot,), data_key=locked.data_key)
    assert keys.open_slot(header.read(tmp_path), PASSPHRASE)[1].data_key == locked.data_key


def test_unlocking_needs_neither_the_database_nor_qt() -> None:
    script = (
        "import sys; import wipdesk.storage.keys; "
        "assert not {'sqlalchemy', 'sqlcipher3', 'PySide6', 'reportlab'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=Path(__file__).parents[2])


FIRST_SLOT = header.Slot(
    id="01" * 16,
    person=PERSON,
    label="am",
    salt=b"s" * 16,
    memory_kib=8192,
    passes=1,
    nonce=b"n" * 24,
    box=bytes.fromhex(
        "532da17bda72013ff35bc2be517c12301a2a2ccc29ba93cd9c12018cb553e393"
        "17d38e17f683068bca52366091db2c137717ff83d7425ed6f0e9c1e188e01585"
        "91f75f0e758b2f4d287df7db5c1a720f61cc5dbc646af9aebdb5a8395956d83e"
    ),
)
FIRST_MAC = "1925778a5df0f986347348857e4499c1ece01e61ec728918c3ade23e1fa4805f"


def test_the_format_of_a_slot_stays_as_it_is() -> None:
    """A slot made by the first release, so that no later one locks anybody out."""
    mac = bytes.fromhex(FIRST_MAC)
    old = Header(register_id=REGISTER, practice=True, generation=1, slots=(FIRST_SLOT,), mac=mac)
    _, opened = keys.open_slot(old, "rɛsi mango")
    assert keys.raw_key(opened) == bytes(range(48))
    assert opened.signing_seed == bytes(range(48, 80))
