"""The bytes of a commit never change: other laptops have signed them, and will for years."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from nacl.signing import SigningKey

from wipdesk.errors import CommitTooLarge
from wipdesk.storage import commits
from wipdesk.storage.commits import BadCommit, Commit, NewerCommit, Op
from wipdesk.storage.trust import Trust, device_id, team_id

VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).parent / "vectors" / "commits.json").read_text(encoding="utf-8")
)
KEY = SigningKey(bytes.fromhex(VECTORS["device_seed"]))


@pytest.mark.parametrize("vector", VECTORS["commits"], ids=lambda vector: vector["name"])
def test_a_commit_of_the_vectors_reads_and_writes_to_the_same_bytes(vector: dict[str, str]) -> None:
    body = vector["body"].encode()
    commit = commits.decode(body)
    assert commits.encode(commit) == body
    digest = commits.digest_of(body)
    assert digest.hex() == vector["digest"]
    assert commits.id_text(commits.number_of(digest)) == vector["id"]
    assert commits.chain_after(commit.previous, digest).hex() == vector["chain"]
    assert commits.sign(digest, KEY).hex() == vector["signature"]
    assert commits.verify(digest, bytes.fromhex(vector["signature"]), bytes(KEY.verify_key))


def test_each_commit_of_the_vectors_is_chained_to_the_one_before() -> None:
    chain = commits.NO_CHAIN
    for vector in VECTORS["commits"]:
        commit = commits.decode(vector["body"].encode())
        assert commit.previous == chain
        chain = bytes.fromhex(vector["chain"])


def test_ids_of_device_and_team_follow_from_the_keys() -> None:
    assert device_id(bytes(KEY.verify_key)).hex() == VECTORS["device_id"]
    founder = bytes.fromhex(VECTORS["coordinator_public"])
    assert team_id(founder, practice=True) == VECTORS["team_practice"]
    assert team_id(founder, practice=False) == VECTORS["team_office"]


def test_the_team_order_of_the_vectors_is_good_under_its_coordinator_and_nobody_else() -> None:
    vector = VECTORS["commits"][-1]
    parts = commits.parse(vector["body"].encode())
    number = commits.id_number(vector["id"])
    stranger = Trust(coordinators={bytes(32)})
    assert not stranger.learn([(number, parts)])
    office = Trust(coordinators={bytes.fromhex(VECTORS["coordinator_public"])})
    assert office.learn([(number, parts)])
    assert office.orders == {number}


def test_a_changed_order_is_not_obeyed() -> None:
    vector = VECTORS["commits"][-1]
    parts = commits.parse(vector["body"].replace("Isata", "Isatu").encode())
    assert not Trust(coordinators={bytes.fromhex(VECTORS["coordinator_public"])}).learn([(1, parts)])


def a_commit(*ops: Op, **changed: Any) -> Commit:
    facts: dict[str, Any] = {
        "stream": bytes(16),
        "seq": 1,
        "previous": bytes(16),
        "salt": bytes(16),
        "hlc": "2026-05-03T10:42:07.113Z-0000",
        "wall": "2026-05-03T10:42:07+00:00",
        "author": "aa" * 16,
        "app": "0.1.0",
        "root": "11" * 16,
        "ops": ops or (Op("woman", "11" * 16, "name_given", "Mariama"),),
    }
    return Commit(**{**facts, **changed})


def test_one_text_too_long_is_refused_whole_and_never_cut() -> None:
    with pytest.raises(CommitTooLarge) as refused:
        commits.encode(a_commit(Op("note", "11" * 16, "text", "ɔ" * 40_000)))
    assert (refused.value.what, refused.value.limit) == ("text", 64 * 1024)


def test_more_than_five_hundred_values_do_not_fit_in_one_commit() -> None:
    with pytest.raises(CommitTooLarge):
        commits.encode(a_commit(*(Op("note", f"{n:032x}", "text", "a") for n in range(501))))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda parts: parts[:12],
        lambda parts: [*parts[:2], 0, *parts[3:]],
        lambda parts: [*parts[:2], "1", *parts[3:]],
        lambda parts: [*parts[:11], [], parts[12]],
        lambda parts: [*parts[:11], parts[11] * 2, parts[12]],
        lambda parts: [*parts[:11], [[*parts[11][0][:4], [5]]], parts[12]],
        lambda parts: [*parts[:11], [[*parts[11][0][:3], None, []]], parts[12]],
        lambda parts: [*parts[:11], [[*parts[11][0][:3], {"k": {"deep": 1}}, []]], parts[12]],
        lambda parts: [*parts[:5], "x" * 65, *parts[6:]],
        lambda parts: {"not": "a list"},
    ],
)
def test_a_commit_of_the_wrong_shape_is_refused(spoil: Any) -> None:
    parts = json.loads(commits.encode(a_commit()))
    with pytest.raises(BadCommit):
        commits.parse(json.dumps(spoil(parts)).encode())


def test_a_commit_of_a_newer_format_is_known_by_its_first_four_parts() -> None:
    parts = json.loads(commits.encode(a_commit()))
    newer = json.dumps(["c2", *parts[1:4], {"whatever": "comes"}]).encode()
    with pytest.raises(NewerCommit):
        commits.parse(newer)
    assert commits.parts_of_newer(newer)[1:4] == parts[1:4]


def test_commit_ids_are_the_same_number_in_text_and_table() -> None:
    for text in ("0000000000000000", "7fffffffffffffff", "8000000000000000", "ffffffffffffffff"):
        assert commits.id_text(commits.id_number(text)) == text
        assert -(2**63) <= commits.id_number(text) < 2**63
