"""Frames are lines: a head, then signed bytes that come out exactly as they went in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.sync.payloads import COMMITS, kind_of, payload, signed_lines

BODIES = st.binary(max_size=80).filter(lambda body: b"\n" not in body)


@given(st.lists(st.tuples(st.binary(min_size=64, max_size=64), BODIES), max_size=5))
def test_signed_bytes_come_out_as_they_went_in(lines: list[tuple[bytes, bytes]]) -> None:
    frame = payload(COMMITS, lines)
    assert kind_of(frame) == COMMITS
    assert list(signed_lines(frame)) == lines


@given(st.binary(max_size=300))
def test_no_bytes_at_all_upset_the_reading(frame: bytes) -> None:
    kind_of(frame)
    assert all(len(signature) in (0, 64) for signature, _ in signed_lines(frame))


@pytest.mark.parametrize(
    "frame", [b"", b"{}", b"[]", b'{"kind":7}', b"\xff\n", b'{"kind":"' + b"x" * 9000 + b'"}']
)
def test_a_frame_without_a_head_has_no_kind(frame: bytes) -> None:
    assert kind_of(frame) == ""
