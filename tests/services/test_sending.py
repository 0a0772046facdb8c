"""Who has what, told from what others said they hold."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, coordinator, enrol, laptop
from wipdesk import clock
from wipdesk.domain.lists import as_written
from wipdesk.services import earlier_reports, sending

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.services.sending import Given


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Laptop, Laptop]]:
    isata, mabinty = coordinator(tmp_path / "isata"), laptop(tmp_path / "mabinty", "Mabinty")
    enrol(isata, mabinty, tmp_path)
    yield isata, mabinty
    isata.close()
    mabinty.close()


def given(one: Laptop) -> Given:
    return sending.given(one.register, as_written)


def heard_of(by: Laptop) -> str:
    (other,) = sending.standings(by.register)
    return other.heard


def test_alone_there_is_nobody_to_give_to(tmp_path: Path) -> None:
    for each in (coordinator(tmp_path / "isata"), laptop(tmp_path / "mabinty", "Mabinty")):
        assert given(each) == sending.Given("You work alone on this register.", 0)
        assert sending.standings(each.register) == ()
        each.close()


def test_a_change_waits_until_somebody_confirms_it(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, mabinty = office
    mabinty.woman("Kadie")
    assert (given(mabinty).waiting, given(mabinty).sentence[:38]) == (
        1,
        "1 change not yet given to anybody. Las",
    )
    mabinty.woman("Hawa")
    assert given(mabinty).sentence.startswith("2 changes not yet given to anybody.")
    mabinty.make(tmp_path / "a", [isata])
    packed = given(mabinty)
    assert packed.waiting == 2
    assert packed.sentence.startswith("2 changes are packed, and nobody has confirmed them yet.")
    assert "Last exchange with Isata: " in packed.sentence
    isata.merge(tmp_path / "a")
    isata.send(mabinty, tmp_path / "b")
    assert given(mabinty).waiting == 0
    assert given(mabinty).sentence.startswith("A colleague has all your changes.")


def test_the_board_names_what_never_came(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, mabinty = office
    [never] = sending.standings(isata.register)
    assert (never.heard, never.missing, never.coordinator) == ("", (), False)
    mabinty.woman("Kadie")
    mabinty.send(isata, tmp_path / "a")
    [heard] = sending.standings(isata.register)
    assert heard.heard
    assert (heard.person, heard.missing) == ("Mabinty", ())
    assert sending.standings(mabinty.register)[0].coordinator


def test_an_older_bundle_read_late_says_nothing_of_when_its_laptop_was_last_heard(
    office: tuple[Laptop, Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    isata, mabinty = office
    now = clock.now
    for days, name in ((-9, "a"), (-2, "b")):
        monkeypatch.setattr(clock, "now", lambda days=days: now() + timedelta(days))
        mabinty.woman(name)
        mabinty.make(tmp_path / name)
    monkeypatch.setattr(clock, "now", now)
    isata.merge(tmp_path / "b")
    newest = (now() - timedelta(2)).date().isoformat()
    assert heard_of(isata) == newest
    isata.merge(tmp_path / "a")
    assert heard_of(isata) == newest


@pytest.mark.parametrize("year", [1970, 2099])
def test_a_clock_that_looks_wrong_was_heard_when_its_bundle_was_read(
    office: tuple[Laptop, Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, year: int
) -> None:
    isata, mabinty = office
    now = clock.now
    monkeypatch.setattr(clock, "now", lambda: now().replace(year=year))
    mabinty.woman("Kadie")
    mabinty.make(tmp_path / "a")
    monkeypatch.setattr(clock, "now", now)
    isata.merge(tmp_path / "a")
    assert heard_of(isata) == now().date().isoformat()
    monkeypatch.setattr(clock, "now", lambda: now() + timedelta(3))
    mabinty.send(isata, tmp_path / "b")
    assert heard_of(isata) == (now() + timedelta(3)).date().isoformat()


def test_a_report_that_was_kept_is_read_back_as_it_was(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, mabinty = office
    mabinty.woman("Kadie")
    report = mabinty.send(isata, tmp_path / "a")
    [kept] = earlier_reports.earlier(isata.register)
    assert kept.report == report
    assert kept.at[:4].isdigit()
