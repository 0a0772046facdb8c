"""What was lost on the way is named, asked for, and comes: as a small file, or read out over the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, at_home, coordinator, enrol, laptop, pack, signed_bytes_of
from wipdesk.domain.lists import as_written
from wipdesk.errors import (
    DigitsDoNotFit,
    NoSuchPerson,
    NotARequest,
    NothingMissing,
    NothingOfThatHere,
    NotNumbers,
)
from wipdesk.services import requests
from wipdesk.sync.gaps import Gap
from wipdesk.sync.payloads import COMMITS, payload

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.sync.ranges import Ranges

Office = tuple[Laptop, Laptop, Laptop]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Isata and Sia coordinate, Mabinty visits prisons."""
    isata = coordinator(tmp_path / "isata")
    sia, mabinty = laptop(tmp_path / "sia", "Sia"), laptop(tmp_path / "mabinty", "Mabinty")
    enrol(isata, sia, tmp_path, role="coordinator")
    enrol(isata, mabinty, tmp_path)
    isata.send(sia, tmp_path / "first")
    isata.send(mabinty, tmp_path / "first")
    yield isata, sia, mabinty
    for each in (isata, sia, mabinty):
        each.close()


@pytest.fixture
def women(office: Office, tmp_path: Path) -> list[str]:
    """Ten women, of whom three in the middle never came to Isata; Sia has them all."""
    isata, sia, mabinty = office
    made = [mabinty.woman(f"Woman {number}") for number in range(10)]
    changes = signed_bytes_of(mabinty)[-10:]
    isata.merge(pack(tmp_path / "some", [payload(COMMITS, [*changes[:4], *changes[7:]])], isata))
    mabinty.send(sia, tmp_path / "all")
    return made


def test_what_is_missing_is_asked_for_and_comes_from_whoever_has_it(
    office: Office, women: list[str], tmp_path: Path
) -> None:
    """Scenario S11: one of several bundles is lost; its range and owner are named, and the gap closes."""
    isata, sia, _ = office
    assert [isata.knows(woman) for woman in women] == [True] * 4 + [False] * 3 + [True] * 3
    [gap] = requests.missing(isata.register)
    assert (gap.person, gap.count) == ("Mabinty", 3)
    low, high = gap.ranges[0]
    assert f"changes {low}-{high} never arrived" in requests.in_words(gap, as_written)
    with at_home(isata.folder):
        asked = requests.ask(isata.register, tmp_path / "ask")
    assert asked.commits == 0
    assert asked.size < 2_500
    with at_home(sia.folder):
        assert requests.look(sia.register, tmp_path / "ask").here == 3
        answer = requests.answer(sia.register, tmp_path / "ask", tmp_path / "answer")
    assert answer.commits == 3
    isata.merge(tmp_path / "answer")
    assert requests.missing(isata.register) == ()
    assert all(isata.knows(woman) for woman in women)


def test_a_request_is_read_like_any_bundle_and_then_the_next_bundle_holds_what_is_missing(
    office: Office, women: list[str], tmp_path: Path
) -> None:
    isata, sia, _ = office
    with at_home(isata.folder):
        requests.ask(isata.register, tmp_path / "ask", ["Sia"])
    report = sia.merge(tmp_path / "ask")
    assert (report.new, report.purpose) == (0, "request")
    sia.send(isata, tmp_path / "next")
    assert all(isata.knows(woman) for woman in women)


def test_numbers_read_over_the_phone_are_answered_too(
    office: Office, women: list[str], tmp_path: Path
) -> None:
    isata, sia, mabinty = office
    [gap] = requests.missing(isata.register)
    numbers = "-".join(str(each) for each in gap.ranges[0])
    for at, name in enumerate(("Mabinty", mabinty.register.identity.label.upper())):
        with at_home(sia.folder):
            made = requests.answer_by_phone(sia.register, tmp_path / f"{at}", ["Isata"], name, numbers)
        assert made.commits == 3
    isata.merge(tmp_path / "0")
    assert requests.missing(isata.register) == ()


def test_who_has_nothing_of_it_says_so_and_writes_nothing(
    office: Office, women: list[str], tmp_path: Path
) -> None:
    isata, sia, _ = office
    with at_home(isata.folder):
        requests.ask(isata.register, tmp_path / "ask")
        with pytest.raises(NothingOfThatHere):
            requests.answer_by_phone(isata.register, tmp_path / "no", ["Sia"], "Mabinty", "4000-5000")
        with pytest.raises(NoSuchPerson):
            requests.answer_by_phone(isata.register, tmp_path / "no", ["Sia"], "Nobody", "1")
    with at_home(sia.folder), pytest.raises(NothingMissing):
        requests.ask(sia.register, tmp_path / "no")
    assert not (tmp_path / "no").exists()


def test_an_ordinary_bundle_is_no_request(office: Office, tmp_path: Path) -> None:
    isata, sia, _ = office
    isata.woman("Hawa")
    isata.make(tmp_path / "bundle", [sia])
    with at_home(sia.folder), pytest.raises(NotARequest):
        requests.answer(sia.register, tmp_path / "bundle", tmp_path / "no")


def test_asking_does_not_count_as_giving(office: Office, women: list[str], tmp_path: Path) -> None:
    """What was written since the last bundle stays "not yet given" after a request went out."""
    isata, _, _ = office
    with isata.register.reading() as connection:
        before = connection.exec_driver_sql("SELECT * FROM bundle_out ORDER BY at").all()
    with at_home(isata.folder):
        requests.ask(isata.register, tmp_path / "ask")
    with isata.register.reading() as connection:
        assert connection.exec_driver_sql("SELECT * FROM bundle_out ORDER BY at").all() == before


@pytest.mark.parametrize(
    ("typed", "read"),
    [("4", ((4, 4),)), ("4, 7-12", ((4, 4), (7, 12))), ("7 – 12,8-20 ", ((7, 20),)), ("1-3,4", ((1, 4),))],
)
def test_numbers_are_read_as_they_are_said(typed: str, read: Ranges) -> None:
    assert requests.ranges_from(typed) == read


@pytest.mark.parametrize("typed", ["", "a", "4-", "9-4", "0", "1;2", "=cmd|", "1" * 30, "4,,5"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(NotNumbers):
        requests.ranges_from(typed)


def test_digits_read_out_with_the_numbers_say_whose_they_are_and_that_nothing_was_misheard(
    office: Office, women: list[str], tmp_path: Path
) -> None:
    isata, sia, _ = office
    [gap] = requests.missing(isata.register)
    said = requests.read_out(gap, as_written)
    assert said.left == 0
    arabic = said.digits.replace(" ", "-").translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    low, high = gap.ranges[0]
    wrong = [(f"{low}-{high + 1}", said.digits), (said.numbers, said.digits[::-1]), (said.numbers, "")]
    with at_home(sia.folder):
        for numbers, digits in wrong:
            with pytest.raises(DigitsDoNotFit):
                requests.answer_read_out(sia.register, tmp_path / "no", ["Isata"], numbers, digits)
        made = requests.answer_read_out(sia.register, tmp_path / "yes", ["Isata"], said.numbers, arabic)
    assert made.commits == 3
    assert not (tmp_path / "no").exists()
    isata.merge(tmp_path / "yes")
    assert requests.missing(isata.register) == ()


def test_of_a_scattered_gap_the_first_ranges_are_read_out_and_the_rest_is_counted() -> None:
    scattered = tuple((at, at) for at in range(1, 41, 4))
    said = requests.read_out(Gap("ab" * 16, "cd" * 16, "Hawa", "Kenema laptop", scattered), as_written)
    assert (said.numbers, said.left) == ("1, 5, 9, 13, 17, 21", 4)
    assert [len(pair) for pair in said.digits.split()] == [2, 2, 2, 2]
