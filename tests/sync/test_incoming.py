"""A bundle merged: what is taken in, what is held, what is refused, and that nothing else ever changes."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from nacl.signing import SigningKey

from tests.laptops import (
    Laptop,
    at_home,
    coordinator,
    enrol,
    frames_of,
    laptop,
    pack,
    signed_bytes_of,
)
from wipdesk import clock
from wipdesk.domain.lists import as_written
from wipdesk.errors import BundleRefused, NotInTeam, Refusal
from wipdesk.services.report_words import lines
from wipdesk.storage.commits import digest_of, id_text, sign
from wipdesk.sync import gaps
from wipdesk.sync.payloads import COMMITS, ROSTER, kind_of, payload, signed_lines
from wipdesk.sync.sealing import frame_marker

if TYPE_CHECKING:
    from pathlib import Path


def test_what_one_recorded_the_other_has_and_the_second_time_there_is_nothing_new(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, mabinty = office
    woman = mabinty.woman("Kadie")
    mabinty.make(tmp_path / "b")
    report = isata.merge(tmp_path / "b")
    assert (report.new, report.women, report.refused, report.packer_person) == (1, 1, (), "Mabinty")
    assert isata.file(woman).woman.name_given == "Kadie"
    digest = isata.digest()
    again = isata.merge(tmp_path / "b")
    assert (again.seen_before, again.new, again.known, isata.digest()) == (True, 0, 1, digest)


def test_the_same_changes_in_another_bundle_are_known(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, mabinty = office
    mabinty.woman("Kadie")
    mabinty.send(isata, tmp_path / "a")
    report = mabinty.send(isata, tmp_path / "b")
    assert (report.seen_before, report.new, report.known) == (False, 0, 1)


def test_a_dry_run_says_the_same_and_changes_nothing(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, mabinty = office
    mabinty.woman("Kadie")
    mabinty.make(tmp_path / "b")
    log, trust = isata.log(), (set(isata.register.trust.orders), dict(isata.register.trust.devices))
    tried = isata.merge(tmp_path / "b", dry_run=True)
    assert isata.log() == log
    assert (isata.register.trust.orders, isata.register.trust.devices) == trust
    done = isata.merge(tmp_path / "b")
    assert tried.dry_run
    assert {**tried.as_json(), "dry_run": False} == done.as_json()


def test_a_conflict_is_counted_and_a_changed_value_too(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, mabinty = office
    woman = mabinty.woman("Kadie", home_town="Bo")
    mabinty.send(isata, tmp_path / "b")
    mabinty.change(woman, home_town="Kenema", phone="1")
    isata.change(woman, home_town="Makeni")
    report = mabinty.send(isata, tmp_path / "b")
    assert (report.women, report.fields, report.conflicts) == (0, 1, 1)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, Refusal.NOT_FOR_US),
        (b"WIPSYNC9" + bytes(500), Refusal.CONTAINER_TOO_NEW),
        (b"\x89PNG" + bytes(500), Refusal.NOT_A_BUNDLE),
        (b"", Refusal.NOT_A_BUNDLE),
    ],
)
def test_what_is_not_for_us_or_no_bundle_is_refused_with_nothing_changed(
    office: tuple[Laptop, Laptop], tmp_path: Path, content: bytes | None, reason: Refusal
) -> None:
    isata, mabinty = office
    isata.make(tmp_path / "b", [mabinty])
    if content is not None:
        (tmp_path / "b").write_bytes(content)
    log = isata.log()
    with pytest.raises(BundleRefused) as refused:
        isata.merge(tmp_path / "b")
    assert refused.value.reason is reason
    assert isata.log() == log


@pytest.mark.parametrize(
    ("practice", "reason"), [(True, Refusal.OTHER_TEAM), (False, Refusal.PRACTICE_AND_REAL)]
)
def test_a_bundle_of_another_office_is_refused(
    office: tuple[Laptop, Laptop], tmp_path: Path, practice: bool, reason: Refusal
) -> None:
    isata, _ = office
    theirs = coordinator(tmp_path / "theirs", "Fatu", practice=practice)
    friend = laptop(tmp_path / "friend", "Jeneba", practice=practice)
    with at_home(friend.folder):
        friend.register.box_key = isata.register.box_key
    enrol(theirs, friend, tmp_path)
    theirs.woman("Nobody of ours")
    theirs.make(tmp_path / "b", [friend])
    log = isata.log()
    with pytest.raises(BundleRefused) as refused:
        isata.merge(tmp_path / "b")
    assert refused.value.reason is reason
    assert isata.log() == log
    theirs.close()
    friend.close()


def test_a_register_of_no_office_merges_nothing(tmp_path: Path) -> None:
    alone = laptop(tmp_path / "alone", "Alone")
    with pytest.raises(NotInTeam):
        alone.merge(tmp_path / "b")
    alone.close()


def test_of_a_damaged_bundle_every_whole_frame_is_merged_and_the_rest_is_a_gap_that_heals(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, mabinty = office
    women = [mabinty.woman(f"Woman {n}", home_town="x" * 40_000) for n in range(12)]
    mabinty.make(tmp_path / "b")
    whole = (tmp_path / "b").read_bytes()
    assert len(frames_of(tmp_path / "b", isata)) > 3
    marker = frame_marker(whole[8:24])
    second = whole.find(marker, whole.find(marker) + 1)
    damaged = whole[: second + 60] + bytes([whole[second + 60] ^ 1]) + whole[second + 61 :]
    (tmp_path / "c").write_bytes(damaged)
    report = isata.merge(tmp_path / "c")
    assert report.damaged == (1,)
    assert 0 < report.new < 12
    (gap,) = report.gaps
    assert (gap.person, gap.count, gap.ranges[-1][1]) == ("Mabinty", 12 - report.new, 12)
    assert "Ask for it again" in " ".join(lines(report, as_written))
    healed = isata.merge(tmp_path / "b")
    assert (healed.seen_before, healed.new, healed.gaps) == (True, 12 - report.new, ())
    assert all(isata.knows(woman) for woman in women)
    for late in (isata.merge(tmp_path / "c"), isata.merge(tmp_path / "c", dry_run=True)):
        assert (late.whole_before, late.damaged, late.new) == (True, (1,), 0)
        said = " ".join(lines(late, as_written))
        assert "nothing is lacking" in said
        assert "Ask for it again" not in said


def test_with_both_lists_of_contents_lost_the_changes_still_count_and_it_is_said(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, mabinty = office
    mabinty.woman("Kadie")
    mabinty.make(tmp_path / "b")
    frames = [frame for frame in frames_of(tmp_path / "b", isata) if kind_of(frame) != "manifest"]
    report = isata.merge(pack(tmp_path / "c", frames, isata))
    assert (report.new, report.women, report.without_contents, report.packer_known) == (1, 1, True, False)


def test_frames_of_an_unknown_kind_are_passed_over_and_counted(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, _ = office
    report = isata.merge(
        pack(tmp_path / "c", [payload("dances", []), payload("songs", []), b"\xff\xfe"], isata)
    )
    assert (report.ignored, report.new) == (3, 0)


def test_a_change_altered_or_signed_by_another_laptop_is_refused_and_the_others_are_merged(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, mabinty = office
    for name in ("Kadie", "Mamie", "Sia"):
        mabinty.woman(name)
    mabinty.make(tmp_path / "b")
    good = [line for frame in frames_of(tmp_path / "b", isata)[1:-1] for line in signed_lines(frame)]
    (sig, body), kept, other = good
    altered = (sig, body.replace(b"Sia", b"Sie"))
    stolen = (sign(digest_of(other[1]), SigningKey(bytes(32))), other[1])
    rubbish = (bytes(64), b'["c1",1]')
    report = isata.merge(pack(tmp_path / "c", [payload(COMMITS, [altered, kept, stolen, rubbish])], isata))
    assert report.new == 1
    assert sorted(why for _, why in report.refused) == ["forged", "forged", "not_a_commit"]
    assert isata.merge(tmp_path / "b").new == 2


def test_changes_of_a_laptop_nobody_enrolled_are_held_and_count_once_the_roster_comes(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, mabinty = office
    sia = laptop(tmp_path / "sia", "Sia")
    woman = sia.woman("Kadie")
    raw = pack(tmp_path / "early", [payload(COMMITS, signed_bytes_of(sia))], mabinty)
    held = mabinty.merge(raw)
    assert [(each.device, each.count) for each in held.held] == [(sia.register.device_id.hex(), 1)]
    assert not mabinty.knows(woman)
    enrol(isata, sia, tmp_path)
    report = isata.send(mabinty, tmp_path / "b")
    assert (report.released, mabinty.knows(woman)) == (1, True)
    sia.close()


def test_changes_held_at_the_coordinator_count_as_soon_as_she_lets_the_laptop_in(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, _ = office
    sia = laptop(tmp_path / "sia", "Sia")
    woman = sia.woman("Kadie")
    isata.merge(pack(tmp_path / "early", [payload(COMMITS, signed_bytes_of(sia))], isata))
    assert not isata.knows(woman)
    enrol(isata, sia, tmp_path)
    assert isata.knows(woman)
    sia.close()


def test_an_order_by_somebody_who_is_no_coordinator_is_never_obeyed(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, mabinty = office
    mallory = coordinator(tmp_path / "mallory", "Mallory")
    orders = signed_bytes_of(mallory)
    report = isata.merge(pack(tmp_path / "c", [payload(ROSTER, orders)], isata, mabinty))
    assert sum(each.count for each in report.held) == len(orders)
    assert mallory.register.device_id not in isata.register.trust.devices
    isata.close()
    isata.open()
    assert mallory.register.device_id not in isata.register.trust.devices
    mallory.close()


def test_a_change_of_a_newer_format_is_kept_and_forwarded_byte_for_byte(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, _ = office
    newer = (bytes(range(64)), b'["c2","' + b"A" * 22 + b'",1,"' + b"A" * 22 + b'",{"song":["la"]}]')
    broken = (bytes(64), b'["c2","short",0,7]')
    assert isata.merge(pack(tmp_path / "c", [payload(COMMITS, [newer, broken])], isata)).newer == 1
    sia = laptop(tmp_path / "sia", "Sia")
    enrol(isata, sia, tmp_path, role="coordinator")
    isata.make(tmp_path / "b", [sia])
    assert newer in [line for frame in frames_of(tmp_path / "b", sia) for line in signed_lines(frame)]
    assert sia.merge(tmp_path / "b").newer == 1
    sia.close()


def test_two_different_changes_of_one_id_are_never_confused(
    office: tuple[Laptop, Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    isata, mabinty = office
    mabinty.woman("Kadie")
    mabinty.send(isata, tmp_path / "a")
    mabinty.woman("Sia")
    mabinty.make(tmp_path / "b")
    with isata.register.reading() as connection:
        taken = connection.exec_driver_sql("SELECT max(cid) FROM commits").scalar_one()
    monkeypatch.setattr("wipdesk.storage.receiving.number_of", lambda _: taken)
    report = isata.merge(tmp_path / "b")
    assert (report.new, report.refused) == (0, ((id_text(taken), "two_of_one_id"),))


def test_a_clock_far_off_is_counted_and_stops_nothing(
    office: tuple[Laptop, Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    isata, mabinty = office
    for year in (1970, 2099):
        with monkeypatch.context() as wrong:
            wrong.setattr(clock, "now", lambda year=year: datetime(year, 1, 1, tzinfo=UTC))
            mabinty.woman("Kadie")
            mabinty.make(tmp_path / "b")
    report = isata.merge(tmp_path / "b")
    assert (report.new, report.odd_times) == (2, 2)
    woman = isata.woman("Sia")
    assert isata.file(woman).written[woman, "name_given"].at[:4] not in ("1970", "2099")


def test_the_next_change_made_here_is_shown_after_those_that_came(
    office: tuple[Laptop, Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    isata, mabinty = office
    now = clock.now()
    with monkeypatch.context() as ahead:
        ahead.setattr(clock, "now", lambda: now + timedelta(hours=3))
        woman = mabinty.woman("Kadie")
    mabinty.send(isata, tmp_path / "b")
    isata.change(woman, name_given="Kadiatu")
    with isata.register.reading() as connection:
        times = connection.exec_driver_sql(
            "SELECT hlc FROM commits WHERE root = (SELECT max(eid) FROM p_woman)"
        )
        assert len(set(times.scalars())) == 2
        last = connection.exec_driver_sql("SELECT device FROM commits ORDER BY hlc DESC LIMIT 1").scalar_one()
    assert last == isata.register.device_id


def test_the_report_can_be_kept_as_json(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, mabinty = office
    mabinty.woman("Kadie")
    report = mabinty.send(isata, tmp_path / "b")
    assert json.loads(json.dumps(report.as_json()))["new"] == 1
    assert gaps.missing(isata.register) == ()
