"""Whose word counts does not depend on the order in which the orders came."""

from __future__ import annotations

import json
from itertools import permutations
from typing import Any

import pytest
from nacl.signing import SigningKey

from wipdesk.domain import canonical_json
from wipdesk.storage import trust
from wipdesk.storage.commits import Op, short
from wipdesk.storage.trust import Trust

FOUNDER, SECOND, STRANGER = (SigningKey(bytes([n]) * 32) for n in (1, 2, 3))
LAPTOP = SigningKey(bytes([9]) * 32)
SALT = bytes(range(16))
ISATA, HAWA, COMPUTER = "aa" * 16, "bb" * 16, "cc" * 16


def public(key: SigningKey) -> bytes:
    return bytes(key.verify_key)


def order(key: SigningKey, *ops: Op, by: str = ISATA) -> list[Any]:
    """The parts of a commit with these values and the order to obey them."""
    root = ops[0].record
    rows = [[op.kind, short(bytes.fromhex(op.record)), op.field, op.value, []] for op in ops]
    device = short(trust.device_id(public(LAPTOP)))
    told = {"dev": device, "order": trust.give_order(key, by, device, SALT, root, ops)}
    return ["c1", "", 1, "", short(SALT), "", "", "", "", 1, short(bytes.fromhex(root)), rows, told]


def person(key: SigningKey, record: str, role: str = "coordinator") -> tuple[Op, Op]:
    return Op("person", record, "role", role), Op("person", record, "sign_key", trust.key_text(public(key)))


def laptop(key: SigningKey = LAPTOP) -> Op:
    return Op("device", COMPUTER, "sign_key", trust.key_text(public(key)))


def of_founder() -> Trust:
    return Trust(coordinators={public(FOUNDER)})


def test_a_laptop_enrolled_by_the_founder_counts() -> None:
    team = of_founder()
    assert team.learn([(1, order(FOUNDER, laptop()))])
    assert team.devices == {trust.device_id(public(LAPTOP)): public(LAPTOP)}
    assert team.orders == {1}


def test_an_order_wrapped_in_another_laptops_commit_is_not_obeyed() -> None:
    parts = order(FOUNDER, laptop())
    parts[12]["dev"] = short(trust.device_id(public(STRANGER)))
    assert not of_founder().learn([(1, parts)])


@pytest.mark.parametrize("key", [SECOND, STRANGER])
def test_a_laptop_enrolled_by_anybody_else_does_not(key: SigningKey) -> None:
    team = of_founder()
    assert not team.learn([(1, order(key, laptop()))])
    assert not team.devices
    assert not team.orders


def test_no_order_of_arrival_matters() -> None:
    orders = [
        (1, order(FOUNDER, *person(SECOND, HAWA))),
        (2, order(SECOND, laptop(), by=HAWA)),
        (3, order(STRANGER, *person(STRANGER, "dd" * 16))),
    ]
    for some in permutations(orders):
        team = of_founder()
        for one in some:
            team.learn([one])
        team.learn(some)
        assert team.coordinators == {public(FOUNDER), public(SECOND)}
        assert team.orders == {1, 2}


def test_a_key_said_before_and_a_role_given_later_make_a_coordinator() -> None:
    team = of_founder()
    role, key = person(SECOND, HAWA)
    team.learn([(1, order(FOUNDER, key))])
    assert public(SECOND) not in team.coordinators
    team.learn([(2, order(FOUNDER, role))])
    assert public(SECOND) in team.coordinators


def test_a_paralegal_gives_no_orders() -> None:
    team = of_founder()
    team.learn([(1, order(FOUNDER, *person(SECOND, HAWA, "paralegal"))), (2, order(SECOND, laptop()))])
    assert not team.devices


def altered(parts: list[Any], at: int, value: object) -> list[Any]:
    return [*parts[:at], value, *parts[at + 1 :]]


def test_an_order_holds_for_its_own_words_only() -> None:
    parts = order(FOUNDER, laptop())
    others = [
        altered(parts, 11, order(FOUNDER, laptop(STRANGER))[11]),
        altered(parts, 11, [*parts[11], *order(FOUNDER, *person(STRANGER, HAWA))[11]]),
        altered(parts, 10, short(bytes.fromhex(HAWA))),
        altered(parts, 4, short(bytes(16))),
        altered(parts, 12, {"order": {**parts[12]["order"], "key": trust.key_text(public(SECOND))}}),
        altered(parts, 12, {}),
    ]
    team = of_founder()
    assert not team.learn(enumerate(others))
    assert not team.devices


def test_an_order_about_a_woman_is_no_order() -> None:
    assert not of_founder().learn([(1, order(FOUNDER, laptop(), Op("woman", HAWA, "name_given", "Hawa")))])


@pytest.mark.parametrize("odd", [None, 1, "", "x", "é", "\u0661", [], {}, "A" * 10_000, "!" * 43])
def test_no_odd_order_stops_the_program(odd: object) -> None:
    parts = order(FOUNDER, laptop())
    for name in ("by", "key", "sig"):
        told = {"order": {**parts[12]["order"], name: odd}}
        of_founder().learn([(1, altered(parts, 12, told))])
    assert not of_founder().learn([(1, altered(parts, 12, {"order": odd}))])
    if not isinstance(odd, dict | list):
        assert not trust.key_of(odd)


def test_keys_are_read_back_as_they_were_written() -> None:
    assert trust.key_of(trust.key_text(public(LAPTOP))) == public(LAPTOP)
    assert trust.keys_named([order(STRANGER, laptop())]) == {trust.device_id(public(LAPTOP)): public(LAPTOP)}


def test_a_practice_team_says_so_and_is_another_team() -> None:
    real, practice = (trust.team_id(public(FOUNDER), practice=practice) for practice in (False, True))
    assert real.startswith("office-")
    assert practice.startswith("practice-")
    assert real.rpartition("-")[2] != practice.rpartition("-")[2]
    assert json.loads(canonical_json.dumps(real)) == real
