"""Keys, seals, signatures and digits to read aloud."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.public import PrivateKey
from nacl.signing import SigningKey

from wipdesk.storage.trust import device_id
from wipdesk.sync import sealing
from wipdesk.sync.sealing import (
    check_digits,
    close_key,
    decrypt_frame,
    encrypt_frame,
    frame_marker,
    is_box_key,
    new_box_key,
    new_frame_key,
    new_signing_key,
    open_closed_key,
    open_key,
    seal_key,
    sign,
    verify,
)

VECTOR = json.loads((Path(__file__).parent / "vectors" / "small.json").read_text("utf-8"))
KEY, BUNDLE = bytes(range(32)), bytes(16)
CHEAP = {"memory_kib": 8192, "passes": 1}


def flipped(data: bytes, bit: int) -> bytes:
    at = bit // 8 % len(data)
    return data[:at] + bytes([data[at] ^ 1 << bit % 8]) + data[at + 1 :]


def test_a_sealed_key_opens_for_its_reader_and_for_nobody_else() -> None:
    reader, stranger = new_box_key(), new_box_key()
    sealed = seal_key(KEY, bytes(reader.public_key))
    assert len(sealed) == sealing.SEALED_KEY_SIZE == 80
    assert open_key(sealed, reader) == KEY
    assert open_key(sealed, stranger) is None
    assert open_key(seal_key(b"too short", bytes(reader.public_key)), reader) is None


@pytest.mark.parametrize("junk", [b"", bytes(32), bytes(48), bytes(80), b"\xff" * 80, bytes(10_000)])
def test_junk_in_a_slot_opens_as_nothing(junk: bytes) -> None:
    assert open_key(junk, new_box_key()) is None


def test_a_key_nothing_can_be_sealed_to_is_known_before_a_laptop_is_enrolled() -> None:
    assert is_box_key(bytes(new_box_key().public_key))
    for unusable in (b"", bytes(31), bytes(32), bytes(33), (1).to_bytes(32, "little")):
        assert not is_box_key(unusable)
        with pytest.raises(ValueError, match="key"):
            seal_key(KEY, unusable)


@given(st.binary(max_size=300), st.integers(0, 2**32 - 2), st.integers(0, 10_000))
def test_a_frame_opens_only_whole_and_only_in_its_place(packed: bytes, index: int, bit: int) -> None:
    total = index + 1
    box = encrypt_frame(packed, KEY, BUNDLE, index, total)
    assert decrypt_frame(box, KEY, BUNDLE, index, total) == packed
    assert decrypt_frame(flipped(box, bit), KEY, BUNDLE, index, total) is None
    assert decrypt_frame(box[:-1], KEY, BUNDLE, index, total) is None
    assert decrypt_frame(box, KEY, BUNDLE, index ^ 1, total) is None
    assert decrypt_frame(box, KEY, BUNDLE, index, total ^ 1) is None
    assert decrypt_frame(box, KEY, b"\1" * 16, index, total) is None
    assert decrypt_frame(box, new_frame_key(), BUNDLE, index, total) is None


def test_junk_is_no_frame() -> None:
    assert decrypt_frame(b"", KEY, BUNDLE, 0, 1) is None
    assert decrypt_frame(bytes(16), KEY, BUNDLE, 0, 1) is None


def test_a_passphrase_opens_however_its_blanks_and_letters_were_typed() -> None:
    slot = close_key(KEY, "deux lampes\tɛ café", BUNDLE, **CHEAP)
    assert open_closed_key(slot, "  deux  lampes ɛ cafe\u0301\r\n", BUNDLE) == KEY
    assert open_closed_key(slot, "deux lampes e café", BUNDLE) is None
    assert open_closed_key(slot, "", BUNDLE) is None
    assert open_closed_key(slot, " \t", BUNDLE) is None
    assert open_closed_key(slot, "deux lampes\tɛ café", b"\1" * 16) is None


@pytest.mark.parametrize("passphrase", ["\ud800", "\0", "مريم", "😀" * 10_000])
def test_any_characters_make_a_passphrase(passphrase: str) -> None:
    slot = close_key(KEY, passphrase, BUNDLE, **CHEAP)
    assert open_closed_key(slot, passphrase, BUNDLE) == KEY
    assert open_closed_key(slot, passphrase + "x", BUNDLE) is None


def test_an_empty_passphrase_closes_nothing() -> None:
    with pytest.raises(ValueError, match="empty"):
        close_key(KEY, " \n", BUNDLE, **CHEAP)


@pytest.mark.parametrize(
    ("memory_kib", "passes"), [(0, 1), (4096, 1), (2**32 - 1, 1), (8192, 0), (8192, 2**32 - 1)]
)
def test_a_slot_that_asks_for_all_memory_or_all_day_is_not_tried(memory_kib: int, passes: int) -> None:
    slot = sealing.PassphraseSlot(
        salt=bytes(16), memory_kib=memory_kib, passes=passes, nonce=bytes(24), box=bytes(48)
    )
    assert not slot.reasonable
    assert open_closed_key(slot, "deux lampes", BUNDLE) is None


@given(st.binary(max_size=200), st.integers(0, 10_000))
def test_a_signature_holds_for_one_message_of_one_kind_by_one_key(message: bytes, bit: int) -> None:
    key = SigningKey(KEY)
    public = bytes(key.verify_key)
    signature = sign(b"wipdesk-t1", message, key)
    assert verify(b"wipdesk-t1", message, signature, public)
    assert not verify(b"wipdesk-t2", message, signature, public)
    assert not verify(b"wipdesk-t1", message + b"\0", signature, public)
    assert not verify(b"wipdesk-t1", message, flipped(signature, bit), public)
    assert not verify(b"wipdesk-t1", message, signature, bytes(new_signing_key().verify_key))


@pytest.mark.parametrize("junk", [b"", bytes(32), bytes(64), b"\xff" * 64, bytes(65)])
def test_junk_is_no_signature_and_no_key(junk: bytes) -> None:
    key = new_signing_key()
    assert not verify(b"wipdesk-t1", b"x", junk, bytes(key.verify_key))
    assert not verify(b"wipdesk-t1", b"x", sign(b"wipdesk-t1", b"x", key), junk)


def test_a_domain_of_another_length_is_refused_as_it_could_be_the_beginning_of_another() -> None:
    with pytest.raises(ValueError, match="ten"):
        sign(b"wipdesk-t", b"1x", new_signing_key())
    assert not verify(b"wipdesk-t", b"1x", bytes(64), bytes(32))


def test_check_digits_are_five_groups_of_five_and_belong_to_the_keys_in_their_order() -> None:
    one, other = bytes(32), b"\1" * 32
    digits = check_digits(one, other)
    assert [len(group) for group in digits.split(" ")] == [5] * 5
    assert digits.replace(" ", "").isdecimal()
    assert (
        len({digits, check_digits(other, one), check_digits(one), check_digits(one + other), check_digits()})
        == 5
    )


def test_the_published_vector_holds() -> None:
    bundle_id, frame_key = bytes.fromhex(VECTOR["bundle_id"]), bytes.fromhex(VECTOR["frame_key"])
    assert frame_marker(bundle_id).hex() == VECTOR["marker"]
    for reader in VECTOR["readers"]:
        private_key = PrivateKey(bytes.fromhex(reader["private_key"]))
        assert open_key(bytes.fromhex(reader["sealed_key"]), private_key) == frame_key
    for frame in VECTOR["frames"]:
        packed = bytes.fromhex(frame["packed"])
        assert encrypt_frame(packed, frame_key, bundle_id, frame["index"], 5).hex() == frame["box"]
    words = VECTOR["passphrase"]
    slot = sealing.PassphraseSlot(
        salt=bytes.fromhex(words["salt"]),
        memory_kib=words["memory_kib"],
        passes=words["passes"],
        nonce=bytes.fromhex(words["nonce"]),
        box=bytes.fromhex(words["box"]),
    )
    assert sealing.passphrase_text(words["typed"]) == words["counts_as"]
    assert open_closed_key(slot, words["typed"], bundle_id) == frame_key
    signed = VECTOR["signature"]
    key = SigningKey(bytes.fromhex(signed["seed"]))
    signature = sign(signed["domain"].encode(), signed["message"].encode(), key)
    assert signature.hex() == signed["signature"]
    assert device_id(bytes(key.verify_key)).hex() == VECTOR["device_id"]
    keys = [bytes.fromhex(key) for key in VECTOR["check_digits"]["keys"]]
    assert check_digits(*keys) == VECTOR["check_digits"]["digits"]
