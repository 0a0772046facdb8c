"""The file with which a laptop asks to be let in: whole and its own, or refused."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from nacl.signing import SigningKey

from wipdesk.domain import canonical_json
from wipdesk.errors import BundleRefused, FileExists, FileGone, Refusal
from wipdesk.sync import hello, sealing
from wipdesk.sync.hello import Hello
from wipdesk.sync.wire_text import text_of

if TYPE_CHECKING:
    from pathlib import Path

KEY = SigningKey(bytes(32))
ASKING = Hello(
    person="0" * 32, name="Mabinty Kɔrɔma", role="paralegal", person_key=bytes([1]) * 32, device="1" * 32,
    device_key=bytes(KEY.verify_key), box_key=bytes(sealing.new_box_key().public_key), label="a1b2", practice=True,
    country="sl",
)  # fmt: skip


def _refusal(path: Path) -> Refusal:
    with pytest.raises(BundleRefused) as refused:
        hello.read(path)
    return refused.value.reason


def test_what_was_written_is_read(tmp_path: Path) -> None:
    hello.write(tmp_path / "h", ASKING, KEY)
    assert hello.read(tmp_path / "h") == ASKING
    assert list(tmp_path.iterdir()) == [tmp_path / "h"]


def test_a_file_in_the_way_is_kept_unless_it_may_go(tmp_path: Path) -> None:
    (tmp_path / "h").write_text("a letter")
    with pytest.raises(FileExists):
        hello.write(tmp_path / "h", ASKING, KEY)
    assert (tmp_path / "h").read_text() == "a letter"
    hello.write(tmp_path / "h", ASKING, KEY, overwrite=True)
    assert hello.read(tmp_path / "h") == ASKING


def test_signed_by_another_key_it_is_forged(tmp_path: Path) -> None:
    hello.write(tmp_path / "h", ASKING, SigningKey(bytes([1]) * 32))
    assert _refusal(tmp_path / "h") is Refusal.FORGED


def test_with_another_name_put_in_it_is_forged(tmp_path: Path) -> None:
    hello.write(tmp_path / "h", ASKING, KEY)
    content = (tmp_path / "h").read_bytes()
    (tmp_path / "h").write_bytes(content.replace(b"Mabinty", b"Mallory"))
    assert _refusal(tmp_path / "h") is Refusal.FORGED


def test_a_key_nothing_can_be_sealed_to_is_refused(tmp_path: Path) -> None:
    hello.write(tmp_path / "h", replace(ASKING, box_key=bytes(32)), KEY)
    assert _refusal(tmp_path / "h") is Refusal.FORGED


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", Refusal.NOT_A_BUNDLE),
        (b"WIPSYNC1" + bytes(90), Refusal.NOT_A_BUNDLE),
        (b"WIPHELLO2\n{}\n\n", Refusal.CONTAINER_TOO_NEW),
        (b"WIPHELLO1\n", Refusal.UNREADABLE),
        (b"WIPHELLO1\n{}\n\xff\n", Refusal.UNREADABLE),
        (b"WIPHELLO1\n" + b"[" * 60_000 + b"\n", Refusal.UNREADABLE),
        (b"WIPHELLO1\n" + b"x" * 900_000, Refusal.UNREADABLE),
    ],
)
def test_what_is_no_such_file_is_refused_for_what_it_is(
    tmp_path: Path, content: bytes, reason: Refusal
) -> None:
    (tmp_path / "h").write_bytes(content)
    assert _refusal(tmp_path / "h") is reason


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("person", "../x"), ("name", ""), ("name", " \x07"), ("name", "x" * 201), ("role", None), ("person_key", "AA"),
        ("device", "A" * 32), ("practice", 1), ("country", "x" * 9), ("label", []), ("format", 2),
    ],
)  # fmt: skip
def test_a_signed_hello_of_another_shape_is_not_read(tmp_path: Path, member: str, value: object) -> None:
    hello.write(tmp_path / "h", ASKING, KEY)
    said = canonical_json.loads((tmp_path / "h").read_bytes().split(b"\n")[1])
    assert isinstance(said, dict)
    body = canonical_json.dumps({**said, member: value}).encode()
    signature = text_of(sealing.sign(hello.DOMAIN, body, KEY)).encode()
    (tmp_path / "h").write_bytes(hello.MAGIC + body + b"\n" + signature + b"\n")
    assert _refusal(tmp_path / "h") is Refusal.UNREADABLE


def test_the_digits_are_five_groups_and_change_with_any_key() -> None:
    others = [
        replace(ASKING, person_key=bytes(32)),
        replace(ASKING, device_key=bytes(32)),
        replace(ASKING, box_key=bytes(32)),
    ]
    assert [len(group) for group in ASKING.digits.split()] == [5] * 5
    assert len({ASKING.digits, *(other.digits for other in others)}) == 4


def test_a_file_that_is_not_there_is_said_to_be_gone(tmp_path: Path) -> None:
    with pytest.raises(FileGone):
        hello.read(tmp_path / "h")
