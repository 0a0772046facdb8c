"""The list of contents says who packed what, and an altered one is no list at all."""

import hashlib
from dataclasses import replace

import pytest
from nacl.signing import SigningKey

from wipdesk.domain import canonical_json
from wipdesk.errors import BundleRefused, Refusal
from wipdesk.storage.trust import device_id
from wipdesk.sync import sealing
from wipdesk.sync.manifest import DOMAIN, EXCHANGE, PART, Ack, Contents, Manifest, frame_of, manifest_in
from wipdesk.sync.payloads import MANIFEST, payload, signed_lines
from wipdesk.sync.vectors import Entry

KEY = SigningKey(bytes(32))
BUNDLE, STREAM, DEVICE = bytes(16), bytes([1]) * 16, bytes([2]) * 16
VECTOR = {STREAM: Entry(9, 7, bytes(16), ((2, 3), (8, 9)))}
FULL = Manifest(
    team="practice-00", office="Bo — ɛ", founder=bytes(32), practice=True, bundle=BUNDLE, key=bytes(KEY.verify_key),
    stream=STREAM, created="2026-05-03T10:42:07.113000+00:00", purpose=EXCHANGE, addressees=(DEVICE,), scope=PART,
    vector=VECTOR, owners={STREAM: DEVICE}, contained={STREAM: ((1, 1), (4, 7))}, withheld={STREAM: ((2, 3),)},
    acks={DEVICE: Ack("2026-05-02T10:00:00+00:00", VECTOR)}, frames=(Contents("commits", 5, bytes(32)),),
)  # fmt: skip


def test_a_manifest_survives_being_written_and_read() -> None:
    found = manifest_in(frame_of(FULL, KEY), BUNDLE)
    assert found == FULL
    assert found.packer == device_id(bytes(KEY.verify_key))


def test_it_counts_only_in_its_own_bundle() -> None:
    assert manifest_in(frame_of(FULL, KEY), bytes([9]) * 16) is None


def test_signed_by_another_laptop_than_it_names_it_does_not_count() -> None:
    assert manifest_in(frame_of(FULL, SigningKey(bytes([1]) * 32)), BUNDLE) is None


def test_with_any_byte_altered_it_does_not_count() -> None:
    frame = frame_of(FULL, KEY)
    for place in range(0, len(frame), 7):
        altered = frame[:place] + bytes([frame[place] ^ 1]) + frame[place + 1 :]
        assert manifest_in(altered, BUNDLE) is None


def test_a_signature_made_for_something_else_does_not_count() -> None:
    _, body = next(signed_lines(frame_of(FULL, KEY)))
    frame = payload(MANIFEST, [(sealing.sign(b"wipdesk-c1", body, KEY), body)])
    assert manifest_in(frame, BUNDLE) is None


def _said(**changed: object) -> bytes:
    _, body = next(signed_lines(frame_of(FULL, KEY)))
    said = canonical_json.loads(body, max_depth=8)
    assert isinstance(said, dict)
    body = canonical_json.dumps({**said, **changed}, max_depth=8).encode()
    return payload(MANIFEST, [(sealing.sign(DOMAIN, body, KEY), body)])


def test_members_of_a_newer_version_are_passed_over() -> None:
    assert manifest_in(_said(format=2, weather={"rain": [1, 2]}), BUNDLE) == FULL


def test_a_list_that_asks_for_a_newer_reader_is_refused() -> None:
    with pytest.raises(BundleRefused) as refused:
        manifest_in(_said(min_reader=2), BUNDLE)
    assert refused.value.reason is Refusal.CONTAINER_TOO_NEW


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("team", 7), ("team", "x" * 65), ("founder", "AA"), ("practice", "yes"), ("created", "x" * 41), ("to", {}),
        ("vector", []), ("owners", {"a": "b"}), ("contained", {"A" * 22: [[0, 1]]}), ("withheld", None),
        ("acks", {"A" * 22: {}}), ("frames", [["commits"]]), ("schema", -1), ("stream", None),
    ],
)  # fmt: skip
def test_a_signed_list_of_another_shape_does_not_count(name: str, value: object) -> None:
    assert manifest_in(_said(**{name: value}), BUNDLE) is None


def test_what_others_hold_may_be_left_out() -> None:
    bare = replace(FULL, acks={}, frames=(), vector={}, owners={}, contained={}, withheld={})
    assert manifest_in(frame_of(bare, KEY), BUNDLE) == bare


def test_the_bytes_of_format_one_never_change() -> None:
    frame = frame_of(FULL, KEY)
    assert hashlib.blake2b(frame, digest_size=16).hexdigest() == "62bb1e06181dabd7dac5aa8a3f6d3f2c"
