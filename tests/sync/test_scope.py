"""A laptop is sent the women of its prisons, those assigned to its user and those she wrote about: no other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, coordinator, enrol, frames_of, laptop, pack, signed_change
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.records.child import Child
from wipdesk.domain.records.custody import CustodyEpisode
from wipdesk.domain.records.encounter import Encounter
from wipdesk.domain.records.link import Link
from wipdesk.domain.records.setting import Setting
from wipdesk.domain.records.tie import Tie
from wipdesk.domain.records.visit import Visit
from wipdesk.errors import NothingToExchange, ScopesDiffer
from wipdesk.storage.commits import Op
from wipdesk.storage.register import new_id
from wipdesk.storage.trust import key_text
from wipdesk.sync.payloads import COMMITS, payload

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENDED = PartialDate(edtf="2026-03-01", earliest="2026-03-01T00:00", latest="2026-03-01T24:00")


@pytest.fixture
def isata(tmp_path: Path) -> Iterator[Laptop]:
    made = coordinator(tmp_path / "isata")
    yield made
    made.close()


@pytest.fixture
def sia(isata: Laptop, tmp_path: Path) -> Iterator[Laptop]:
    """A paralegal who is sent the women held in Bo."""
    made = laptop(tmp_path / "sia", "Sia")
    enrol(isata, made, tmp_path, facilities=("BO", "MAK"))
    yield made
    made.close()


def _held(by: Laptop, woman: str, place: str, **values: object) -> CustodyEpisode:
    episode = CustodyEpisode(id=new_id(), parent=woman, place=place, **values)  # type: ignore[arg-type]
    by.save(episode)
    return episode


def test_she_is_sent_the_women_of_her_prisons_only(isata: Laptop, sia: Laptop, tmp_path: Path) -> None:
    here, there, nowhere, before = (isata.woman(name) for name in "abcd")
    _held(isata, here, "BO")
    _held(isata, there, "KENF")
    _held(isata, before, "BO", to_date=ENDED)
    report = isata.send(sia, tmp_path / "b")
    assert [sia.knows(woman) for woman in (here, there, nowhere, before)] == [True, False, False, False]
    assert report.gaps == ()


def test_a_place_in_dispute_counts_as_either(isata: Laptop, sia: Laptop, tmp_path: Path) -> None:
    woman = isata.woman("a")
    episode = _held(isata, woman, "KENF")
    seen = isata.file(woman).base
    isata.save(replace(episode, place="WATP"), base=seen)
    isata.save(replace(episode, place="BO"), base=seen)
    isata.save(replace(episode, place="FFCC"), base=seen)
    isata.send(sia, tmp_path / "b")
    assert sia.knows(woman)


def test_once_a_woman_is_assigned_to_her_her_whole_past_comes(
    isata: Laptop, sia: Laptop, tmp_path: Path
) -> None:
    woman = isata.woman("a")
    isata.change(woman, phone="1")
    assert isata.send(sia, tmp_path / "b").gaps == ()
    sia.send(isata, tmp_path / "b")
    isata.change(woman, assigned_to=sia.register.identity.person)
    report = isata.send(sia, tmp_path / "b")
    assert (sia.file(woman).woman.phone, report.new, report.gaps) == ("1", 3, ())


def test_a_woman_she_wrote_about_stays_hers(isata: Laptop, sia: Laptop, tmp_path: Path) -> None:
    woman = sia.woman("a")
    sia.send(isata, tmp_path / "b")
    isata.change(woman, phone="1")
    isata.send(sia, tmp_path / "b")
    assert sia.file(woman).woman.phone == "1"


def test_children_visits_and_links_follow_the_women(isata: Laptop, sia: Laptop, tmp_path: Path) -> None:
    hers, other = isata.woman("a"), isata.woman("b")
    _held(isata, hers, "BO")
    children, visits = [new_id(), new_id()], [new_id(), new_id(), new_id()]
    isata.save(Setting(id=new_id(), name="language", value="kri"))
    for woman, child, visit in zip((hers, other), children, visits, strict=False):
        isata.save(Child(id=child, where="inside"), Tie(id=new_id(), parent=child, woman=woman))
        isata.save(Visit(id=visit, place="BO"), Encounter(id=new_id(), parent=woman, visit=visit))
    isata.save(Visit(id=visits[2], place="BO"))
    links = [
        Link(id=new_id(), of="woman", first=hers, second=second, verdict="same") for second in (hers, other)
    ]
    isata.save(*links)
    isata.send(sia, tmp_path / "b")
    with sia.register.reading() as connection:
        known = set(
            connection.exec_driver_sql("SELECT lower(hex(uuid)) FROM record WHERE kind <> ''").scalars()
        )
    assert {hers, children[0], visits[0], links[0].id} <= known
    assert not {other, children[1], visits[1], visits[2], links[1].id} & known
    with sia.register.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM p_setting").scalar_one() == 1


def test_a_laptop_that_sees_all_is_sent_all(isata: Laptop, tmp_path: Path) -> None:
    second = laptop(tmp_path / "second", "Hawa")
    enrol(isata, second, tmp_path, role="coordinator")
    woman = isata.woman("a")
    isata.send(second, tmp_path / "b")
    assert second.knows(woman)
    assert second.digest() == isata.digest()
    second.close()


def test_one_bundle_for_two_only_if_they_may_see_the_same(isata: Laptop, sia: Laptop, tmp_path: Path) -> None:
    jeneba = laptop(tmp_path / "jeneba", "Jeneba")
    enrol(isata, jeneba, tmp_path, facilities=("BO",))
    woman = isata.woman("a")
    _held(isata, woman, "BO")
    isata.make(tmp_path / "b", [sia, jeneba])
    assert [each.merge(tmp_path / "b").women for each in (sia, jeneba)] == [1, 1]
    isata.change(woman, assigned_to=sia.register.identity.person)
    _held(isata, isata.woman("b"), "MAK")
    with pytest.raises(ScopesDiffer) as differ:
        isata.make(tmp_path / "c", [sia, jeneba])
    assert differ.value.addressees == 2
    assert not (tmp_path / "c").exists()
    jeneba.close()


def test_with_nobody_named_it_goes_to_the_coordinators_and_without_others_to_all(
    isata: Laptop, sia: Laptop, tmp_path: Path
) -> None:
    assert sia.make(tmp_path / "b").addressees == (isata.register.device_id,)
    assert isata.make(tmp_path / "b").addressees == (sia.register.device_id,)


def test_alone_there_is_nobody_to_send_to(isata: Laptop, tmp_path: Path) -> None:
    with pytest.raises(NothingToExchange):
        isata.make(tmp_path / "b")


def test_a_paralegal_cannot_widen_what_she_is_sent_nor_choose_what_bundles_are_sealed_to(
    isata: Laptop, sia: Laptop, tmp_path: Path
) -> None:
    woman, own = isata.woman("a"), sia.register.identity.device_record
    for kind in ("setting", "alias", "device", "aaa"):
        change = signed_change(
            sia, own, Op(kind, own, "sees_all", True), Op(kind, own, "box_key", key_text(bytes([9]) * 32))
        )
        isata.merge(pack(tmp_path / "c", [payload(COMMITS, [change])], isata))
    isata.send(sia, tmp_path / "b")
    assert not sia.knows(woman)
    isata.close()
    isata.open()
    assert sia.register.device_id in isata.register.trust.devices
    isata.make(tmp_path / "b", [sia])
    assert frames_of(tmp_path / "b", sia)
