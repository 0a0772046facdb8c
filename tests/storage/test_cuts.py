"""How far a lost laptop's word counts: the same whatever order the orders came in."""

from __future__ import annotations

import random
from itertools import permutations
from typing import TYPE_CHECKING, Any

import pytest
from nacl.signing import SigningKey

from wipdesk.domain import canonical_json
from wipdesk.storage import cuts, trust
from wipdesk.storage.commits import Op, id_text, short
from wipdesk.storage.cuts import ACCEPTED, REVOKED, Cut
from wipdesk.storage.log_tables import APPLIED, HELD_DEVICE, QUARANTINED
from wipdesk.storage.trust import Trust, device_id, key_text

if TYPE_CHECKING:
    from collections.abc import Iterable

ISATA, HAWA, SIA, THIEF = (SigningKey(bytes([n]) * 32) for n in (1, 2, 3, 4))
LAPTOPS = {key: SigningKey(bytes([90 + at]) * 32) for at, key in enumerate((ISATA, HAWA, SIA, THIEF))}
PEOPLE = {key: f"{at:032x}" for at, key in enumerate(LAPTOPS, 1)}
RECORDS = {key: f"{at:032x}" for at, key in enumerate(LAPTOPS, 100)}
STREAMS = {key: short(bytes([at]) * 16) for at, key in enumerate(LAPTOPS, 7)}
TAG = bytes(range(16))
Order = tuple[int, list[Any]]


def laptop(key: SigningKey) -> bytes:
    return device_id(bytes(LAPTOPS[key].verify_key))


def order(cid: int, by: SigningKey, seq: int, *ops: Op, on: SigningKey | None = None) -> Order:
    """A commit with an order, at a number of the stream of its author's laptop."""
    salt = cid.to_bytes(16, "big")
    dev = short(laptop(on or by))
    told = {"dev": dev, "order": trust.give_order(by, PEOPLE[by], dev, salt, ops[0].record, ops)}
    rows = [
        [
            op.kind,
            short(bytes.fromhex(op.record)),
            op.field,
            op.value,
            [id_text(each) for each in op.replaces],
        ]
        for op in ops
    ]
    root = short(bytes.fromhex(ops[0].record))
    return cid, ["c1", STREAMS[on or by], seq, "", short(salt), "", "", "", "", 1, root, rows, told]


def enrol(cid: int, by: SigningKey, seq: int, who: SigningKey, role: str) -> Order:
    return order(
        cid, by, seq,
        Op("person", PEOPLE[who], "role", role),
        Op("person", PEOPLE[who], "sign_key", key_text(bytes(who.verify_key))),
        Op("device", RECORDS[who], "sign_key", key_text(bytes(LAPTOPS[who].verify_key))),
    )  # fmt: skip


def revoke(cid: int, by: SigningKey, seq: int, lost: SigningKey, last: int, *replaces: int) -> Order:
    value = cuts.cut_value(laptop(lost), key_text(bytes(lost.verify_key)), {STREAMS[lost]: (last, TAG)})
    return order(cid, by, seq, Op("device", RECORDS[lost], REVOKED, value, replaces))


def judged(orders: Iterable[Order]) -> Trust:
    """What is believed once these orders have come one by one."""
    team = Trust(coordinators={bytes(ISATA.verify_key)})
    for each in orders:
        team.learn([each])
    return team


def same_in_any_order(orders: list[Order]) -> Trust:
    shuffled = (
        list(permutations(orders))
        if len(orders) < 6
        else [random.Random(n).sample(orders, len(orders)) for n in range(120)]
    )
    found = [judged(some) for some in shuffled]
    facts = {
        (frozenset(t.orders), frozenset(t.coordinators), frozenset(t.devices), t.cuts, frozenset(t.accepted))
        for t in found
    }
    assert len(facts) == 1
    return found[0]


OFFICE = [
    enrol(1, ISATA, 1, ISATA, "coordinator"),
    enrol(2, ISATA, 2, HAWA, "coordinator"),
    enrol(3, HAWA, 1, SIA, "paralegal"),
]


def change(cid: int, of: SigningKey, seq: int) -> tuple[int, bytes, list[Any]]:
    row = ["woman", short(bytes(16)), "name_given", "Kadie", []]
    return cid, laptop(of), ["c1", STREAMS[of], seq, "", "", "", "", "", "", 1, "", [row], {}]


def test_what_was_written_up_to_the_cut_counts_and_the_rest_does_not() -> None:
    team = same_in_any_order([*OFFICE, revoke(4, ISATA, 3, SIA, 120)])
    assert [team.status_of(*change(9, SIA, seq)) for seq in (1, 120, 121)] == [APPLIED, APPLIED, QUARANTINED]
    assert (
        team.status_of(9, laptop(SIA), [*change(9, SIA, 1)[2][:1], STREAMS[HAWA], *change(9, SIA, 1)[2][2:]])
        == QUARANTINED
    )
    assert team.status_of(*change(9, HAWA, 500)) == APPLIED
    assert team.status_of(*change(9, THIEF, 1)) == HELD_DEVICE


def test_whoever_was_let_in_after_the_cut_is_out_whatever_came_first() -> None:
    late = enrol(5, HAWA, 2, THIEF, "coordinator")
    later = enrol(6, THIEF, 1, SIA, "coordinator")
    team = same_in_any_order([*OFFICE, revoke(4, ISATA, 3, HAWA, 1), late, later])
    assert laptop(THIEF) not in team.devices
    assert bytes(THIEF.verify_key) not in team.coordinators
    assert laptop(SIA) in team.devices
    assert team.status_of(5, laptop(HAWA), late[1]) == QUARANTINED
    assert team.status_of(6, laptop(THIEF), later[1]) == HELD_DEVICE


def test_the_key_that_lay_on_a_lost_laptop_gives_no_order_on_another() -> None:
    on_another = order(
        5,
        HAWA,
        1,
        Op("device", RECORDS[THIEF], "sign_key", key_text(bytes(LAPTOPS[THIEF].verify_key))),
        on=THIEF,
    )
    assert laptop(THIEF) in judged([*OFFICE, on_another]).devices
    assert laptop(THIEF) not in same_in_any_order([*OFFICE, revoke(4, ISATA, 3, HAWA, 1), on_another]).devices


def test_a_lost_laptop_does_not_take_its_own_cut_back() -> None:
    taken_back = order(5, HAWA, 1, Op("device", RECORDS[HAWA], REVOKED, False, (4,)))
    team = same_in_any_order([*OFFICE[:2], revoke(4, ISATA, 3, HAWA, 9), taken_back])
    assert team.is_revoked(laptop(HAWA))
    by_her = order(5, ISATA, 4, Op("device", RECORDS[HAWA], REVOKED, False, (4,)))
    assert not same_in_any_order([*OFFICE[:2], revoke(4, ISATA, 3, HAWA, 9), by_her]).is_revoked(laptop(HAWA))


def test_of_two_cuts_that_stand_a_change_must_pass_both_and_a_new_one_replaces_the_old() -> None:
    both = same_in_any_order([*OFFICE, revoke(4, ISATA, 3, SIA, 120), revoke(5, HAWA, 2, SIA, 100)])
    assert [both.status_of(*change(9, SIA, seq)) for seq in (100, 101)] == [APPLIED, QUARANTINED]
    moved = same_in_any_order([*OFFICE, revoke(4, ISATA, 3, SIA, 120), revoke(5, HAWA, 2, SIA, 130, 4)])
    assert [moved.status_of(*change(9, SIA, seq)) for seq in (130, 131)] == [APPLIED, QUARANTINED]


def test_where_two_coordinators_cut_each_other_the_founder_counts() -> None:
    team = same_in_any_order([*OFFICE, revoke(4, ISATA, 3, HAWA, 1), revoke(5, HAWA, 2, ISATA, 2)])
    assert (team.is_revoked(laptop(HAWA)), team.is_revoked(laptop(ISATA))) == (True, False)


def test_a_cut_that_would_undo_its_own_author_is_not_obeyed() -> None:
    team = same_in_any_order([*OFFICE, revoke(4, HAWA, 2, ISATA, 1)])
    assert not team.is_revoked(laptop(ISATA))
    assert 4 not in team.orders


def test_one_that_was_accepted_counts_even_an_order_and_a_refusal_does_not_take_it_back() -> None:
    late = enrol(6, HAWA, 2, THIEF, "paralegal")
    accept = order(7, ISATA, 4, Op("device", RECORDS[HAWA], ACCEPTED, {id_text(6): True, id_text(-9): True}))
    decline = order(
        8, ISATA, 5, Op("device", RECORDS[HAWA], ACCEPTED, {id_text(6): False, id_text(77): False})
    )
    team = same_in_any_order([*OFFICE, revoke(4, ISATA, 3, HAWA, 1), late, accept, decline])
    assert laptop(THIEF) in team.devices
    assert (team.accepted, team.declined) == ({6, -9}, {77})
    assert team.status_of(*change(-9, HAWA, 50)) == APPLIED


def test_a_thief_accepts_nothing_of_his_own() -> None:
    own = order(6, HAWA, 2, Op("device", RECORDS[HAWA], ACCEPTED, {id_text(6): True, id_text(9): True}))
    team = same_in_any_order([*OFFICE, revoke(4, ISATA, 3, HAWA, 1), own])
    assert team.accepted == set()


@pytest.mark.parametrize(
    "odd",
    [
        None,
        1,
        "",
        True,
        [],
        {},
        {"k": "cut"},
        {"k": "cut", "device": 1},
        {"k": "cut", "device": "x" * 22},
        {"k": "date"},
    ],
)
def test_no_odd_cut_stops_the_program(odd: Any) -> None:
    assert cuts.cut_from(odd) is None
    assert cuts.accepted_in(odd, wanted=True) == set()


def test_a_cut_is_read_back_as_it_was_written_and_an_odd_part_of_it_covers_nothing() -> None:
    value = cuts.cut_value(laptop(SIA), "", {STREAMS[SIA]: (7, TAG), STREAMS[HAWA]: (8, b"")})
    assert canonical_json.loads(canonical_json.dumps(value)) == value
    read = cuts.cut_from(value)
    assert read == Cut(laptop(SIA), None, tuple(sorted([(STREAMS[SIA], 7, TAG), (STREAMS[HAWA], 8, b"")])))
    odd = cuts.cut_from(value | {STREAMS[SIA]: "many", STREAMS[HAWA]: "8"})
    assert odd is not None
    assert not odd.covers(STREAMS[SIA], 1) | odd.covers(STREAMS[HAWA], 1)
