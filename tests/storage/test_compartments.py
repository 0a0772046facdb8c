"""A sealed value opens with its key, in its place, and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.domain.cells import from_json, to_json
from wipdesk.domain.field import Kind
from wipdesk.domain.values import Sealed
from wipdesk.storage.compartments import open_sealed, seal, seal_with

KEY, OLD_KEY = bytes(range(32)), bytes(32)
PLACE = {"team": "practice-ab", "record": "11" * 16, "field": "needs_art_continuity"}

VECTOR = Sealed(
    "health",
    "AAECAwQFBgcICQoLDA0ODxAREhMUFRYX",
    "vLtqDLJSja4zRCbOy1Ko6EtHKKX91h3rfxo_tj2t9VleBrbkQWcJZNWVrlnPIVNicbriWUd0-xkHm5M9j-dE9PWH7E1jilx88yNJV0V114s",
)


def test_the_vector_is_what_it_always_was() -> None:
    made = seal_with("yes", KEY, bytes(range(24)), of="health", **PLACE)
    assert made == VECTOR
    assert open_sealed(VECTOR, [KEY], **PLACE) == "yes"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=300))
def test_any_text_comes_back_and_its_length_is_hidden_in_steps(text: str) -> None:
    closed = seal(text, KEY, compartment="health", **PLACE)
    assert open_sealed(closed, [OLD_KEY, KEY], **PLACE) == text
    assert (len(closed.box) * 3 // 4 - 16) % 64 == 0


@pytest.mark.parametrize("elsewhere", [{"team": "office-ab"}, {"record": "22" * 16}, {"field": "other"}])
def test_a_box_moved_elsewhere_opens_nothing(elsewhere: dict[str, str]) -> None:
    assert open_sealed(VECTOR, [KEY], **{**PLACE, **elsewhere}) is None


def test_without_the_key_or_with_a_flipped_bit_it_stays_closed() -> None:
    assert open_sealed(VECTOR, [OLD_KEY], **PLACE) is None
    assert open_sealed(replace(VECTOR, compartment="safety"), [KEY], **PLACE) is None
    assert open_sealed(replace(VECTOR, box="A" + VECTOR.box[1:]), [KEY], **PLACE) is None
    for spoiled in ("", "*", "AAAA"):
        assert open_sealed(replace(VECTOR, nonce=spoiled), [KEY], **PLACE) is None


def test_a_sealed_value_is_stored_and_read_as_one_flat_cell() -> None:
    stored: Any = to_json(VECTOR)
    assert sorted(stored) == ["c", "k", "n", "x"]
    assert from_json(Kind.TEXT, stored) == VECTOR
