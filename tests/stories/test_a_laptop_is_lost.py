"""A laptop is stolen: what it wrote after its cut counts nowhere, whatever came first, until a coordinator says so."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.laptops import (
    at_home,
    coordinator,
    enrol,
    frames_of,
    laptop,
    pack,
    signed_bytes_of,
    signed_change,
)
from tests.lost_office import Office, accept, name, revoke, states, three_laptops
from wipdesk import clock
from wipdesk.errors import (
    BundleRefused,
    CannotRevoke,
    NoSuchPerson,
    NotAllowed,
    NothingToExchange,
    NotKeptAside,
    Refusal,
)
from wipdesk.services import quarantine, revoking, team
from wipdesk.storage.commits import Op
from wipdesk.storage.log_tables import APPLIED, HELD_DEVICE, QUARANTINED
from wipdesk.sync.payloads import COMMITS, payload

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with three_laptops(tmp_path) as made:
        yield made


def test_a_bundle_of_a_laptop_nobody_has_let_in_waits_and_counts_when_the_roster_comes(
    office: Office, tmp_path: Path
) -> None:
    """S28: held and counted, applied by itself, in either order."""
    isata, hawa, _ = office
    new = laptop(tmp_path / "kadie", "Kadie")
    woman = new.woman("Mariama")
    enrol(isata, new, tmp_path, facilities=("BO",))
    new.make(tmp_path / "early", [isata])
    early = pack(tmp_path / "early-for-hawa", frames_of(tmp_path / "early", isata), hawa)
    report = hawa.merge(early)
    assert [held.count for held in report.held] == [report.new]
    assert not hawa.knows(woman)
    later = isata.send(hawa, tmp_path / "roster-2")
    assert later.released == report.new
    assert hawa.knows(woman)
    isata.merge(tmp_path / "early")
    assert hawa.digest() == isata.digest()


@pytest.mark.parametrize("revoked_first", [True, False])
def test_what_a_stolen_laptop_wrote_after_its_cut_counts_nowhere_in_either_order(
    office: Office, tmp_path: Path, revoked_first: bool
) -> None:
    """S29: what stands up to the cut stays, the rest is kept aside, touched cells are worked out anew."""
    isata, hawa, sia = office
    woman = sia.woman("Mariama")
    sia.send(isata, tmp_path / "before")
    sia.change(woman, name_given="Forged")
    stolen = sia.woman("Invented")
    sia.make(tmp_path / "after", [hawa])
    thief = pack(tmp_path / "after-for-isata", frames_of(tmp_path / "after", hawa), isata)

    if not revoked_first:
        hawa.merge(tmp_path / "after")
        assert name(hawa, woman) == "Forged"
        assert hawa.knows(stolen)
    revoke(isata, sia)
    isata.send(hawa, tmp_path / "order")
    if revoked_first:
        report = hawa.merge(tmp_path / "after")
        assert report.late == 2
    isata.merge(thief)
    for each in (isata, hawa):
        assert name(each, woman) == "Mariama"
        assert not each.knows(stolen)
        assert states(each, sia) == [APPLIED, QUARANTINED, QUARANTINED]
        assert [len(row.lines) for row in quarantine.listed(each.register)] == [1, 1]
    assert isata.digest() == hawa.digest()
    for each in (isata, hawa):
        each.close()
        each.open()
        assert each.register.trust.is_revoked(sia.register.device_id)
    assert isata.digest() == hawa.digest()


@pytest.mark.parametrize("accepted_first", [True, False])
def test_a_coordinator_lets_a_single_change_count_and_it_counts_everywhere(
    office: Office, tmp_path: Path, accepted_first: bool
) -> None:
    """S29: accepting one is an order like any other, whether it comes before the change or after it."""
    isata, hawa, sia = office
    woman = sia.woman("Mariama")
    sia.send(isata, tmp_path / "before")
    sia.change(woman, name_given="Mary", home_town="Kenema")
    stolen = sia.woman("Invented")
    sia.make(tmp_path / "after", [isata])
    theirs = pack(tmp_path / "after-for-hawa", frames_of(tmp_path / "after", isata), hawa)
    revoke(isata, sia)
    isata.merge(tmp_path / "after")
    first, second = quarantine.listed(isata.register)
    assert (first.about.split(" ")[0], first.who, first.laptop != "") == ("Mariama", "Sia", True)
    assert first.lines == ("Name, as she says it: Mary", "Home town or village: Kenema")
    assert accept(isata, first.id) == 1
    assert name(isata, woman) == "Mary"
    isata.make(tmp_path / "order", [hawa])
    if accepted_first:
        hawa.merge(tmp_path / "order")
        hawa.merge(theirs)
    else:
        hawa.merge(theirs)
        hawa.merge(tmp_path / "order")
    assert name(hawa, woman) == "Mary"
    assert not hawa.knows(stolen)
    assert [row.id for row in quarantine.listed(hawa.register)] == [second.id]
    assert isata.digest() == hawa.digest()


def test_one_that_is_left_out_is_no_more_asked_about_and_accepting_it_later_wins(
    office: Office, tmp_path: Path
) -> None:
    isata, hawa, sia = office
    sia.woman("Mariama")
    sia.make(tmp_path / "b", [isata])
    revoke(isata, sia)
    isata.merge(tmp_path / "b")
    isata.send(hawa, tmp_path / "c")
    (row,) = quarantine.listed(isata.register)
    with at_home(isata.folder):
        assert quarantine.leave_out(isata.register, [row.id]) == 1
    assert quarantine.waiting(isata.register) == 0
    assert [each.left_out for each in quarantine.listed(isata.register)] == [True]
    accept(hawa, row.id)
    hawa.send(isata, tmp_path / "d")
    isata.send(hawa, tmp_path / "e")
    assert quarantine.listed(isata.register) == quarantine.listed(hawa.register) == ()
    assert isata.digest() == hawa.digest()
    with pytest.raises(NotKeptAside):
        accept(isata, row.id)
    with pytest.raises(NotKeptAside):
        accept(isata, "nonsense")


def test_nothing_more_is_sealed_to_a_lost_laptop_and_its_bundles_tell_nothing_of_others(
    office: Office, tmp_path: Path
) -> None:
    isata, hawa, sia = office
    sia.make(tmp_path / "late", [isata])
    revoke(isata, sia)
    with pytest.raises(NothingToExchange):
        isata.make(tmp_path / "b", [sia])
    isata.woman("Secret")
    isata.send(hawa, tmp_path / "c")
    with pytest.raises(NothingToExchange):
        hawa.make(tmp_path / "d", [sia])
    with pytest.raises(NothingToExchange):
        isata.make(tmp_path / "both", [hawa, sia])
    assert not (tmp_path / "both").exists(), "a lost laptop that is named is not left out without a word"
    report = isata.merge(tmp_path / "late")
    assert (report.packer_lost, report.packer_known) == (True, False)


def test_a_lost_laptop_is_not_let_in_again_until_it_was_found(office: Office, tmp_path: Path) -> None:
    isata, hawa, sia = office
    woman = sia.woman("Mariama")
    sia.make(tmp_path / "b", [isata])
    revoke(isata, sia)
    isata.merge(tmp_path / "b")
    with pytest.raises(BundleRefused) as refused:
        enrol(isata, sia, tmp_path)
    assert refused.value.reason is Refusal.LOST_LAPTOP
    assert not isata.knows(woman)
    with at_home(isata.folder):
        assert revoking.found_again(isata.register, "Sia") == 1
    assert isata.knows(woman)
    isata.send(hawa, tmp_path / "c")
    assert hawa.digest() == isata.digest()
    isata.send(sia, tmp_path / "d")
    with pytest.raises(CannotRevoke), at_home(isata.folder):
        revoking.found_again(isata.register, "Sia")


def test_the_cut_may_be_a_day_and_may_be_moved(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    isata, hawa, sia = office
    first = sia.woman("Mariama")
    today = clock.now()
    monkeypatch.setattr(clock, "now", lambda: today + timedelta(days=3))
    monkeypatch.setattr(
        clock, "now_local_iso", lambda: (today + timedelta(days=3)).isoformat(timespec="seconds")
    )
    second = sia.woman("Kadiatu")
    sia.send(isata, tmp_path / "b")
    day = today.date() + timedelta(days=1)
    with at_home(isata.folder):
        planned = revoking.planned(isata.register, "Sia", until=day)
    assert (planned.kept, planned.late, planned.coordinator) == (1, 1, False)
    assert planned == revoke(isata, sia, day)
    assert (isata.knows(first), isata.knows(second)) == (True, False)
    revoke(isata, sia, today.date() - timedelta(days=9))
    assert (isata.knows(first), isata.knows(second)) == (False, False)
    revoke(isata, sia)
    assert (isata.knows(first), isata.knows(second)) == (True, True)
    isata.send(hawa, tmp_path / "c")
    assert hawa.digest() == isata.digest()


def test_only_a_coordinator_reports_a_laptop_lost_and_never_her_own(
    office: Office,
) -> None:
    isata, hawa, sia = office
    with pytest.raises(NotAllowed):
        revoke(sia, isata)
    with pytest.raises(NotAllowed):
        accept(sia, "0" * 16)
    with pytest.raises(CannotRevoke):
        revoke(isata, isata)
    with pytest.raises(NoSuchPerson), at_home(hawa.folder):
        revoking.revoke(hawa.register, "Nobody")


@pytest.mark.parametrize("revoked_first", [True, False])
def test_whoever_a_stolen_coordinators_laptop_let_in_after_its_cut_is_out_again(
    office: Office, tmp_path: Path, revoked_first: bool
) -> None:
    """S29: orders after the cut fall with it, and what was written by whom they let in waits again."""
    isata, hawa, sia = office
    hawa.send(isata, tmp_path / "before")
    mallory = laptop(tmp_path / "mallory", "Mallory")
    enrol(hawa, mallory, tmp_path, role="coordinator")
    woman = mallory.woman("Invented")
    hawa.make(tmp_path / "thief", [isata])
    mallory.make(tmp_path / "mallorys", [isata])
    if not revoked_first:
        isata.merge(tmp_path / "thief")
        isata.merge(tmp_path / "mallorys")
        assert isata.knows(woman)
    revoke(isata, hawa)
    if revoked_first:
        isata.merge(tmp_path / "thief")
        isata.merge(tmp_path / "mallorys")
    if not revoked_first:
        # Hawa's orders came before the report, so the cut that nobody set earlier lets them count.
        assert isata.knows(woman)
        revoke(isata, hawa, clock.now().date() - timedelta(days=1))
    assert not isata.knows(woman)
    assert mallory.register.device_id not in isata.register.trust.devices
    assert set(states(isata, mallory)) <= {HELD_DEVICE, QUARANTINED}
    isata.send(sia, tmp_path / "order")
    sia.merge(pack(tmp_path / "t", frames_of(tmp_path / "thief", isata), sia))
    assert mallory.register.device_id not in sia.register.trust.devices
    isata.close()
    isata.open()
    assert mallory.register.device_id not in isata.register.trust.devices


def test_who_founded_the_office_is_not_cut_off_by_a_thief_on_another_coordinators_laptop(
    office: Office, tmp_path: Path
) -> None:
    """S29: two coordinators report each other's laptops; on every laptop the founder's word holds."""
    isata, hawa, sia = office
    revoke(isata, hawa)
    with pytest.raises(CannotRevoke):
        revoke(hawa, isata, date(2020, 1, 1))
    revoke(hawa, isata)
    isata.make(tmp_path / "i", [sia])
    theirs = frames_of(tmp_path / "i", sia)
    bodies = [payload(COMMITS, signed_bytes_of(hawa))]
    sia.merge(pack(tmp_path / "h", bodies, sia))
    assert sia.register.trust.is_revoked(isata.register.device_id)
    sia.merge(tmp_path / "i")
    isata.merge(pack(tmp_path / "h2", bodies, isata))
    hawa.merge(pack(tmp_path / "i2", theirs, hawa))
    for each in (isata, sia, hawa):
        assert each.register.trust.is_revoked(hawa.register.device_id)
        assert not each.register.trust.is_revoked(isata.register.device_id)


def test_a_second_history_before_the_cut_is_kept_aside_too(office: Office, tmp_path: Path) -> None:
    """S29: whoever holds the laptop can number changes as he likes; the cut knows the history it was made of."""
    isata, hawa, sia = office
    sia.send(isata, tmp_path / "start")
    copy = sia.copied(tmp_path / "copy")
    honest = sia.woman("Mariama")
    sia.woman("Kadiatu")
    sia.send(isata, tmp_path / "honest")
    forged = copy.woman("Invented")
    copy.make(tmp_path / "forged", [isata])
    revoke(isata, sia)
    before = isata.digest()
    isata.merge(tmp_path / "forged")
    assert (isata.knows(honest), isata.knows(forged)) == (True, False)
    assert isata.digest() == before
    hawa.merge(pack(tmp_path / "f", frames_of(tmp_path / "forged", isata), hawa))
    assert hawa.knows(forged)
    isata.send(hawa, tmp_path / "all")
    assert not hawa.knows(forged)
    assert hawa.digest() == isata.digest()
    copy.close()


def test_what_was_altered_or_signed_by_another_is_refused_and_the_rest_is_taken(
    office: Office, tmp_path: Path
) -> None:
    """S30: exactly those are refused; a stranger's waits, another office's bundle is refused whole."""
    isata, _, sia = office
    woman = sia.woman("Mariama")
    other = sia.woman("Kadiatu")
    (sig_one, body_one), (sig_two, body_two) = [
        line for line in signed_bytes_of(sia) if b"Mariama" in line[1] or b"Kadiatu" in line[1]
    ]
    altered = body_one.replace(b"Mariama", b"Marimba")
    mallory = laptop(tmp_path / "mallory", "Mallory")
    stranger = signed_change(mallory, woman, Op("woman", woman, "name_given", "Stranger"))
    frame = payload(COMMITS, [(sig_one, altered), (sig_two, body_two), (sig_one, body_two), stranger])
    report = isata.merge(pack(tmp_path / "evil", [frame], isata))
    assert [why for _, why in report.refused] == ["forged"]
    assert [held.count for held in report.held] == [1]
    assert (isata.knows(other), isata.knows(woman)) == (True, False)
    elsewhere = coordinator(tmp_path / "elsewhere", "Elsewhere")
    enrol(elsewhere, mallory, tmp_path)
    mallory.make(tmp_path / "theirs", [elsewhere])
    before = isata.log()
    with pytest.raises(BundleRefused) as refused:
        isata.merge(
            pack(tmp_path / "replayed", frames_of(tmp_path / "theirs", elsewhere)[:0] or [frame], mallory)
        )
    assert refused.value.reason is Refusal.NOT_FOR_US
    assert isata.log() == before
    mallory.close()
    elsewhere.close()


def test_two_coordinators_let_people_in_and_the_office_is_the_same_on_both(
    office: Office, tmp_path: Path
) -> None:
    isata, hawa, _ = office
    new = laptop(tmp_path / "new", "New")
    enrol(hawa, new, tmp_path)
    hawa.send(isata, tmp_path / "b")
    assert team.people(isata.register) != ()
    assert {each.name for each in team.people(isata.register)} == {"Isata", "Hawa", "Sia", "New"}
    assert {each.name for each in team.people(new.register)} >= {"Isata", "Hawa", "Sia", "New"}
    new.close()
