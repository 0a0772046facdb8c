"""What a laptop confirms is believed where it can be true, and never where that could lose a change."""

import pytest

from wipdesk.sync import vectors
from wipdesk.sync.vectors import Acknowledged, Entry, Here, acknowledged, contradicts, lower
from wipdesk.sync.wire_text import Malformed

TAG, OTHER = bytes(16), bytes([1]) * 16
STREAM = bytes([2]) * 16


def _sent_again(said: Acknowledged, last: int) -> list[int]:
    return [seq for seq in range(1, last + 1) if not said.covers(seq)]


def test_what_is_confirmed_is_not_sent_again_and_what_was_withheld_is() -> None:
    said = acknowledged(Entry(5, 5, TAG, ((2, 3),)), Here(frozenset({TAG})))
    assert _sent_again(said, 7) == [2, 3, 6, 7]


def test_a_laptop_never_heard_of_is_sent_everything() -> None:
    assert _sent_again(acknowledged(None, Here()), 3) == [1, 2, 3]


def test_another_history_confirms_nothing() -> None:
    assert _sent_again(acknowledged(Entry(5, 5, OTHER), Here(frozenset({TAG}))), 2) == [1, 2]


def test_from_a_fork_on_everything_is_sent_every_time() -> None:
    said = acknowledged(Entry(9, 2, TAG), Here(frozenset({TAG}), forked_at=3))
    assert _sent_again(said, 5) == [3, 4, 5]


def test_a_tag_that_cannot_be_compared_is_believed_of_others_and_not_of_our_own_stream() -> None:
    entry = Entry(9, 9, TAG)
    assert _sent_again(acknowledged(entry, Here()), 9) == []
    assert _sent_again(acknowledged(entry, Here(own=True)), 3) == [1, 2, 3]


def test_a_confirmation_of_nothing_but_withheld_changes_is_believed_of_our_own_stream_too() -> None:
    said = acknowledged(Entry(2, 0, b"", ((1, 2),)), Here(own=True))
    assert _sent_again(said, 3) == [1, 2, 3]


def test_two_tags_at_one_number_contradict_each_other_only_before_a_fork_that_is_known() -> None:
    assert contradicts(Entry(4, 4, OTHER), Here(frozenset({TAG})))
    assert contradicts(Entry(4, 4, OTHER), Here(frozenset({TAG}), forked_at=5))
    assert not contradicts(Entry(4, 4, OTHER), Here(frozenset({TAG}), forked_at=4))
    assert not contradicts(Entry(4, 4, OTHER), Here())
    assert not contradicts(Entry(4, 4, TAG), Here(frozenset({TAG})))


def test_of_two_lists_whose_order_is_not_known_only_what_both_say_is_believed() -> None:
    old, new = {STREAM: Entry(9, 9, OTHER)}, {STREAM: Entry(4, 4, TAG, ((2, 2),)), TAG: Entry(1, 1, TAG)}
    assert lower(old, new) == lower(new, old) == {STREAM: Entry(4, 4, TAG, ((2, 2),))}


def test_a_vector_survives_being_written_and_read() -> None:
    vector = {STREAM: Entry(9, 7, TAG, ((2, 3), (8, 9))), TAG: Entry(2, 0, b"", ((1, 2),))}
    assert vectors.restored(vectors.stored(vector)) == vector


@pytest.mark.parametrize(
    "entry",
    [
        None,
        [],
        {"have": -1, "at": 0, "tag": "", "not": []},
        {"have": True, "at": 0, "tag": "", "not": []},
        {"have": 10**12, "at": 0, "tag": "", "not": []},
        {"have": 1, "at": 2, "tag": "A" * 22, "not": []},
        {"have": 1, "at": 1, "tag": "A" * 21, "not": []},
        {"have": 1, "at": 1, "tag": "A" * 22, "not": [[1]]},
        {"have": 1, "at": 1, "tag": "A" * 22, "not": [[2, 1]]},
        {"have": 1, "at": 1, "tag": "A" * 22, "not": "all"},
        {"have": 1, "at": 1, "tag": "A" * 22},
    ],
)
def test_an_entry_of_another_shape_is_not_read(entry: object) -> None:
    with pytest.raises(Malformed):
        vectors.from_json({"A" * 22: entry})


@pytest.mark.parametrize("stream", ["", "A", "A" * 23, "é" * 22, "=" * 22])
def test_a_stream_that_is_no_stream_is_not_read(stream: str) -> None:
    with pytest.raises(Malformed):
        vectors.from_json({stream: {"have": 0, "at": 0, "tag": "", "not": []}})
