"""An office begins, a laptop is let in, and only the right one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, at_home, coordinator, enrol, frames_of, laptop
from wipdesk.errors import AlreadyInTeam, BundleRefused, FileExists, NotAllowed, NotInTeam, Refusal
from wipdesk.storage.log_tables import SET_ASIDE
from wipdesk.sync import enrolment, hello
from wipdesk.sync.payloads import MANIFEST, kind_of, signed_lines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def isata(tmp_path: Path) -> Iterator[Laptop]:
    made = coordinator(tmp_path / "isata")
    yield made
    made.close()


@pytest.fixture
def sia(tmp_path: Path) -> Iterator[Laptop]:
    made = laptop(tmp_path / "sia", "Sia")
    yield made
    made.close()


def _welcome(by: Laptop, path: Path, out: Path, role: str = "paralegal") -> enrolment.Welcomed:
    with at_home(by.folder):
        return enrolment.welcome(by.register, path, out, role=role)


def _join(new: Laptop, path: Path) -> enrolment.Joined:
    with at_home(new.folder):
        return enrolment.join(new.register, path)


def test_all_three_steps_show_the_same_digits_and_the_last_two_those_of_the_office(
    isata: Laptop, sia: Laptop, tmp_path: Path
) -> None:
    said, welcomed, joined = enrol(isata, sia, tmp_path)
    assert said.laptop == welcomed.digits.laptop == joined.digits.laptop
    assert welcomed.digits.office == joined.digits.office != said.laptop
    assert (joined.office, joined.role) == ("Bo", "paralegal")


def test_the_role_is_the_one_that_was_given_not_the_one_wished_for(isata: Laptop, tmp_path: Path) -> None:
    bold = laptop(tmp_path / "bold", "Bold", "coordinator")
    enrol(isata, bold, tmp_path, role="paralegal")
    assert bold.register.identity.role == "paralegal"
    bold.close()
    bold.open()
    assert (bold.register.identity.role, bold.register.office.name) == ("paralegal", "Bo")
    bold.close()


def test_no_woman_travels_with_a_welcome_and_nothing_is_missing_afterwards(
    isata: Laptop, sia: Laptop, tmp_path: Path
) -> None:
    isata.woman("Unmistakable")
    _, _, joined = enrol(isata, sia, tmp_path)
    sent = b"".join(
        body
        for frame in frames_of(tmp_path / "Sia.wipsync", sia)
        if kind_of(frame) != MANIFEST
        for _, body in signed_lines(frame)
    )
    assert sent
    assert b"Unmistakable" not in sent
    assert joined.report.gaps == ()


def test_what_she_recorded_before_counts_after(isata: Laptop, sia: Laptop, tmp_path: Path) -> None:
    woman = sia.woman("Kadie")
    enrol(isata, sia, tmp_path)
    sia.send(isata, tmp_path / "b")
    assert isata.knows(woman)


def test_a_welcome_made_twice_lets_in_once(isata: Laptop, sia: Laptop, tmp_path: Path) -> None:
    enrol(isata, sia, tmp_path)
    commits = len([row for row in isata.log() if row[0] == "commits"])
    _, _, joined = enrol(isata, sia, tmp_path)
    assert len([row for row in isata.log() if row[0] == "commits"]) == commits
    assert joined.role == "paralegal"


def test_a_second_coordinator_may_let_others_in_also_one_promoted_later(
    isata: Laptop, sia: Laptop, tmp_path: Path
) -> None:
    enrol(isata, sia, tmp_path)
    enrol(isata, sia, tmp_path, role="coordinator")
    hawa = laptop(tmp_path / "hawa", "Hawa")
    enrol(sia, hawa, tmp_path)
    woman = hawa.woman("Kadie")
    hawa.make(tmp_path / "early", [isata])
    assert isata.merge(tmp_path / "early").held == ()
    assert isata.knows(woman)
    hawa.close()


def test_nobody_but_a_coordinator_lets_anybody_in(isata: Laptop, sia: Laptop, tmp_path: Path) -> None:
    enrol(isata, sia, tmp_path)
    hawa = laptop(tmp_path / "hawa", "Hawa")
    with at_home(hawa.folder):
        enrolment.hello(hawa.register, tmp_path / "h")
    with pytest.raises(NotAllowed):
        _welcome(sia, tmp_path / "h", tmp_path / "w")
    with pytest.raises(NotInTeam):
        _welcome(hawa, tmp_path / "h", tmp_path / "w")
    with pytest.raises(NotAllowed), at_home(hawa.folder):
        enrolment.found(hawa.register, "Kenema")
    assert hawa.register.team is None
    with pytest.raises(AlreadyInTeam), at_home(isata.folder):
        enrolment.found(isata.register, "Kenema")
    hawa.close()


def test_an_office_that_could_not_be_begun_was_never_begun(sia: Laptop) -> None:
    before = sia.log()
    with pytest.raises(NotAllowed), at_home(sia.folder):
        enrolment.found(sia.register, "Kenema")
    assert (sia.log(), sia.register.team, sia.register.office.name) == (before, None, "")


@pytest.mark.parametrize("practice", [True, False])
def test_practice_and_real_refuse_each_other_at_every_step(tmp_path: Path, practice: bool) -> None:
    office = coordinator(tmp_path / "office", practice=practice)
    new = laptop(tmp_path / "new", "New", practice=not practice)
    with at_home(new.folder):
        enrolment.hello(new.register, tmp_path / "h")
    with pytest.raises(BundleRefused) as refused:
        _welcome(office, tmp_path / "h", tmp_path / "w")
    assert refused.value.reason is Refusal.PRACTICE_AND_REAL
    assert not (tmp_path / "w").exists()
    office.close()
    new.close()


def test_somebody_who_claims_to_be_a_person_with_other_keys_is_refused(
    isata: Laptop, sia: Laptop, tmp_path: Path
) -> None:
    enrol(isata, sia, tmp_path)
    mallory = laptop(tmp_path / "mallory", "Sia")
    own = enrolment.own_hello(mallory.register)
    for member in ("person", "device"):
        claimed = {"person": sia.register.identity.person, "device": sia.register.identity.device_record}[
            member
        ]
        facts = {name: getattr(own, name) for name in own.__slots__} | {member: claimed}
        hello.write(tmp_path / member, hello.Hello(**facts), mallory.register.device_key)
        before = isata.log()
        with pytest.raises(BundleRefused) as refused:
            _welcome(isata, tmp_path / member, tmp_path / "w")
        assert refused.value.reason is Refusal.FORGED
        assert isata.log() == before
    mallory.close()


def test_a_coordinator_does_not_welcome_herself(isata: Laptop, tmp_path: Path) -> None:
    with at_home(isata.folder):
        enrolment.hello(isata.register, tmp_path / "h")
    with pytest.raises(AlreadyInTeam):
        _welcome(isata, tmp_path / "h", tmp_path / "w")


def test_a_role_that_does_not_exist_is_not_given_and_a_file_in_the_way_is_kept(
    isata: Laptop, sia: Laptop, tmp_path: Path
) -> None:
    with at_home(sia.folder):
        enrolment.hello(sia.register, tmp_path / "h")
    with pytest.raises(ValueError, match="role"):
        _welcome(isata, tmp_path / "h", tmp_path / "w", role="queen")
    (tmp_path / "w").write_text("a letter")
    before = isata.log()
    with pytest.raises(FileExists):
        _welcome(isata, tmp_path / "h", tmp_path / "w")
    assert isata.log() == before


def test_a_welcome_for_another_laptop_lets_nobody_in(isata: Laptop, sia: Laptop, tmp_path: Path) -> None:
    enrol(isata, sia, tmp_path)
    other = laptop(tmp_path / "other", "Other")
    before = other.log()
    with pytest.raises(BundleRefused) as refused:
        _join(other, tmp_path / "Sia.wipsync")
    assert refused.value.reason is Refusal.NOT_FOR_US
    assert (other.log(), other.register.team) == (before, None)
    other.close()


def test_a_welcome_opened_with_her_box_key_but_made_for_others_undoes_everything(
    isata: Laptop, sia: Laptop, tmp_path: Path
) -> None:
    enrol(isata, sia, tmp_path)
    thief = laptop(tmp_path / "thief", "Thief")
    thief.register.box_key = sia.register.box_key
    before = thief.log()
    with pytest.raises(BundleRefused) as refused:
        _join(thief, tmp_path / "Sia.wipsync")
    assert refused.value.reason is Refusal.NOT_FOR_US
    assert (thief.log(), thief.register.team, thief.register.identity.role) == (before, None, "paralegal")
    assert thief.register.trust.coordinators == set()
    thief.close()


def test_an_ordinary_bundle_is_no_welcome(isata: Laptop, sia: Laptop, tmp_path: Path) -> None:
    enrol(isata, sia, tmp_path)
    isata.make(tmp_path / "b", [sia])
    with pytest.raises(NotInTeam):
        _join(sia, tmp_path / "b")


def test_who_began_an_office_alone_may_still_join_another_and_her_own_orders_are_put_aside(
    isata: Laptop, tmp_path: Path
) -> None:
    hawa = coordinator(tmp_path / "hawa", "Hawa")
    woman = hawa.woman("Kadie")
    enrol(isata, hawa, tmp_path, role="coordinator")
    assert [row for row in hawa.log() if row[0] == "commits" and row[9] == SET_ASIDE]
    report = hawa.send(isata, tmp_path / "b")
    assert (report.held, report.gaps, isata.knows(woman)) == ((), (), True)
    isata.send(hawa, tmp_path / "b")
    assert hawa.digest() == isata.digest()
    hawa.close()
    hawa.open()
    assert isata.register.device_id in hawa.register.trust.devices
    hawa.close()


def test_who_has_colleagues_in_her_office_does_not_join_another(
    isata: Laptop, sia: Laptop, tmp_path: Path
) -> None:
    hawa = coordinator(tmp_path / "hawa", "Hawa")
    enrol(hawa, sia, tmp_path)
    with pytest.raises(AlreadyInTeam):
        enrol(isata, hawa, tmp_path)
    assert hawa.register.team is not None
    assert hawa.register.team.name == "Bo"
    hawa.close()
