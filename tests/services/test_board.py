"""Who has what: what came, what was lost on the way, what is not meant for somebody, and what of ours arrived."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, at_home, coordinator, enrol, laptop, pack, signed_bytes_of, without_changes
from wipdesk.errors import NothingToExchange
from wipdesk.services import board as boards
from wipdesk.services import conflicts, erasing, requests, revoking, women
from wipdesk.storage import exchange_tables as tables
from wipdesk.sync import outgoing
from wipdesk.sync.payloads import COMMITS, payload

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.services.board import Board, Row

Office = tuple[Laptop, Laptop, Laptop]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Isata and Sia coordinate, Mabinty visits prisons."""
    isata = coordinator(tmp_path / "isata")
    sia, mabinty = laptop(tmp_path / "sia", "Sia"), laptop(tmp_path / "mabinty", "Mabinty")
    enrol(isata, sia, tmp_path, role="coordinator")
    enrol(isata, mabinty, tmp_path)
    isata.send(sia, tmp_path / "first")
    yield isata, sia, mabinty
    for each in (isata, sia, mabinty):
        each.close()


def board(of: Laptop) -> Board:
    with at_home(of.folder):
        return boards.board(of.register)


def row(of: Laptop, person: str) -> Row:
    return next(each for each in board(of).rows if each.standing.person == person)


def one_by_one(sender: Laptop, to: Laptop, folder: Path, count: int) -> list[Path]:
    """Each of the sender's latest changes in a bundle of its own, as made on as many days."""
    with sender.register.reading() as connection:
        place = tables.own_place(connection)
    assert place is not None
    stream, last = place
    paths = [folder / f"day-{day}" for day in range(count)]
    with at_home(sender.folder):
        for path, number in zip(paths, range(last - count + 1, last + 1), strict=True):
            numbers = {stream: ((number, number),)}
            outgoing.make(sender.register, path, [to.register.device_id], numbers=numbers)
    return paths


def test_ten_bundles_come_in_reverse_without_the_fourth_and_its_changes_are_named(
    office: Office, tmp_path: Path
) -> None:
    """Scenario S11."""
    isata, _, mabinty = office
    made = [mabinty.woman(f"Woman {number}") for number in range(10)]
    days = one_by_one(mabinty, isata, tmp_path, 10)
    for at in reversed(range(10)):
        if at != 3:
            isata.merge(days[at])
    assert [isata.knows(woman) for woman in made] == [at != 3 for at in range(10)]
    of_hers = row(isata, "Mabinty")
    [(low, high)] = of_hers.standing.missing
    assert (low, of_hers.missing) == (high, 1)
    isata.merge(days[3])
    assert (row(isata, "Mabinty").standing.missing, row(isata, "Mabinty").missing) == ((), 0)
    assert row(isata, "Mabinty").here == of_hers.here + 1
    assert all(isata.knows(woman) for woman in made)


def test_the_third_account_stands_without_a_dispute_while_the_second_is_named_as_lost(
    office: Office, tmp_path: Path
) -> None:
    """Scenario S6."""
    isata, _, mabinty = office
    woman = mabinty.woman("Kadie", home_town="Bo")
    mabinty.change(woman, home_town="Kenema")
    mabinty.change(woman, home_town="Moyamba")
    first, second, third = one_by_one(mabinty, isata, tmp_path, 3)
    for each in (first, third):
        isata.merge(each)
    assert isata.file(woman).woman.home_town == "Moyamba"
    assert conflicts.count(isata.register) == 0
    assert row(isata, "Mabinty").missing == 1
    isata.merge(second)
    assert isata.file(woman).woman.home_town == "Moyamba"
    assert conflicts.count(isata.register) == 0
    assert not board(isata).lacking


def test_the_board_is_the_same_in_whatever_order_the_bundles_come(office: Office, tmp_path: Path) -> None:
    isata, sia, mabinty = office
    for number in range(4):
        mabinty.woman(f"Woman {number}")
    to_isata = one_by_one(mabinty, isata, tmp_path, 4)
    (tmp_path / "other").mkdir()
    to_sia = one_by_one(mabinty, sia, tmp_path / "other", 4)
    for at in (0, 3):
        isata.merge(to_isata[at])
    for at in (3, 0):
        sia.merge(to_sia[at])
    here, there = row(isata, "Mabinty"), row(sia, "Mabinty")
    assert here.missing == 2
    assert (here.here, here.standing.missing) == (there.here, there.standing.missing)


def test_what_is_not_meant_for_a_colleague_is_not_waited_for_and_no_gap_of_hers(
    office: Office, tmp_path: Path
) -> None:
    isata, _, mabinty = office
    isata.send(mabinty, tmp_path / "0")
    mabinty.send(isata, tmp_path / "back")
    for number in range(3):
        isata.woman(f"Woman {number}")
    before = row(isata, "Mabinty").standing
    assert (before.waiting, before.not_for_it) == (0, 3)
    isata.send(mabinty, tmp_path / "1")
    assert not board(mabinty).lacking
    mabinty.send(isata, tmp_path / "2")
    after = row(isata, "Mabinty").standing
    assert (after.waiting, after.not_for_it, after.confirmed) == (0, 3, board(isata).mine - 3)


def test_what_was_erased_is_no_gap(office: Office, tmp_path: Path) -> None:
    isata, sia, _ = office
    woman = isata.woman("Kadie")
    with at_home(isata.folder):
        erasing.erase(isata.register, woman, code=erasing.code_of(woman), why=erasing.ASKED)
    isata.woman("Hawa")
    isata.send(sia, tmp_path / "1")
    assert not board(sia).lacking
    sia.send(isata, tmp_path / "2")
    assert row(isata, "Sia").standing.waiting == 0


def test_of_mine_each_colleague_confirms_for_herself_and_word_of_it_travels_with_others(
    office: Office, tmp_path: Path
) -> None:
    isata, sia, mabinty = office
    mabinty.woman("Kadie")
    mabinty.woman("Hawa")
    assert (board(mabinty).by_nobody, row(mabinty, "Sia").standing.waiting) == (board(mabinty).mine, 2)
    mabinty.send(sia, tmp_path / "1")
    sia.send(isata, tmp_path / "2")
    assert board(mabinty).by_nobody == board(mabinty).mine
    isata.send(mabinty, tmp_path / "3")
    assert board(mabinty).by_nobody == 0
    assert [row(mabinty, who).standing.waiting for who in ("Sia", "Isata")] == [0, 0]


def test_changes_of_a_laptop_nobody_enrolled_are_missing_too(office: Office, tmp_path: Path) -> None:
    """They stand beside the board, for nobody has a row for them."""
    isata, _, _ = office
    stranger = laptop(tmp_path / "stranger", "Fatu")
    for number in range(3):
        stranger.woman(f"Woman {number}")
    changes = signed_bytes_of(stranger)
    isata.merge(pack(tmp_path / "some", [payload(COMMITS, [changes[0], changes[2]])], isata))
    stranger.close()
    found = board(isata)
    assert [gap.count for gap in found.others] == [1]
    assert found.lacking
    assert not any(each.missing for each in found.rows)


def test_a_request_brings_nothing_that_its_maker_may_not_see(office: Office, tmp_path: Path) -> None:
    isata, _, mabinty = office
    isata.send(mabinty, tmp_path / "0")
    secret = isata.woman("Kadie")
    stream, last = _place(isata)
    with at_home(mabinty.folder):
        to = [isata.register.device_id]
        outgoing.make_request(mabinty.register, tmp_path / "ask", to, {stream: ((1, last),)})
    with at_home(isata.folder):
        answer = requests.answer(isata.register, tmp_path / "ask", tmp_path / "answer")
    assert answer.commits < last
    report = mabinty.merge(tmp_path / "answer")
    assert report.women == 0
    assert not mabinty.knows(secret)
    assert women.list_women(mabinty.register) == ()
    assert requests.missing(mabinty.register) == ()


def test_a_laptop_that_was_lost_is_answered_by_nobody(office: Office, tmp_path: Path) -> None:
    isata, _, mabinty = office
    isata.send(mabinty, tmp_path / "0")
    stream, last = _place(isata)
    with at_home(mabinty.folder):
        to = [isata.register.device_id]
        outgoing.make_request(mabinty.register, tmp_path / "ask", to, {stream: ((1, last),)})
    with at_home(isata.folder):
        revoking.revoke(isata.register, "Mabinty")
        with pytest.raises(NothingToExchange):
            requests.answer(isata.register, tmp_path / "ask", tmp_path / "answer")
    assert not (tmp_path / "answer").exists()


def test_what_only_a_lost_laptop_confirmed_is_confirmed_by_nobody(office: Office, tmp_path: Path) -> None:
    isata, sia, mabinty = office
    for each in (sia, mabinty):
        isata.send(each, tmp_path / "to")
        each.send(isata, tmp_path / "back")
    isata.woman("Kadie")
    isata.send(sia, tmp_path / "1")
    sia.send(isata, tmp_path / "2")
    assert board(isata).by_nobody == 0
    with at_home(isata.folder):
        revoking.revoke(isata.register, "Sia")
    lost = board(isata)
    hers = row(isata, "Mabinty").standing
    assert (lost.by_nobody, hers.not_for_it) == (hers.waiting + hers.not_for_it, 1)
    lost = row(isata, "Sia").standing
    assert not lost.works
    isata.woman("Recorded after the loss")
    now = row(isata, "Sia").standing
    assert (now.waiting, now.confirmed) == (0, lost.confirmed), "nothing waits for a lost laptop"
    assert now.not_for_it > 0
    isata.register.day_given = date.fromisoformat(row(isata, "Sia").standing.heard) + timedelta(60)
    assert (row(isata, "Sia").long_silent, row(isata, "Mabinty").long_silent) == (False, True)


def test_who_was_not_heard_for_two_weeks_is_pointed_out(office: Office, tmp_path: Path) -> None:
    isata, _, mabinty = office
    mabinty.send(isata, tmp_path / "1")
    heard = date.fromisoformat(row(isata, "Mabinty").standing.heard)
    for days, pointed_out in ((0, False), (13, False), (14, True)):
        isata.register.day_given = heard + timedelta(days)
        assert (row(isata, "Mabinty").silent_days, row(isata, "Mabinty").long_silent) == (days, pointed_out)
    isata.register.day_given = heard - timedelta(1)
    assert row(isata, "Mabinty").silent_days is None
    assert not row(isata, "Sia").long_silent


def test_a_bundle_that_came_spoilt_leaves_its_numbers_on_the_board(office: Office, tmp_path: Path) -> None:
    isata, _, mabinty = office
    mabinty.woman("Kadie")
    mabinty.make(tmp_path / "1.wipsync", [isata])
    isata.merge(without_changes(tmp_path / "1.wipsync"))
    hers = row(isata, "Mabinty")
    assert hers.missing > 0
    assert hers.standing.heard


def _place(of: Laptop) -> tuple[bytes, int]:
    with of.register.reading() as connection:
        place = tables.own_place(connection)
    assert place is not None
    return place
