"""What goes into a bundle: everything its readers have not confirmed, byte for byte, and nothing is claimed lost."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, at_home, coordinator, enrol, frames_of, laptop, signed_bytes_of
from wipdesk.errors import DiskFull, FileExists, NotInTeam
from wipdesk.storage import witness
from wipdesk.sync import outgoing, packing
from wipdesk.sync.manifest import manifest_in
from wipdesk.sync.payloads import kind_of, signed_lines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.sync.manifest import Manifest


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Laptop, Laptop]]:
    """Two coordinators of one office."""
    isata, hawa = coordinator(tmp_path / "isata"), laptop(tmp_path / "hawa", "Hawa")
    enrol(isata, hawa, tmp_path, role="coordinator")
    yield isata, hawa
    isata.close()
    hawa.close()


def _manifest(path: Path, reader: Laptop) -> Manifest:
    frame = frames_of(path, reader)[0]
    found = manifest_in(frame, path.read_bytes()[8:24])
    assert found is not None
    return found


def test_what_was_confirmed_is_not_sent_again(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, hawa = office
    isata.woman("Kadie")
    assert isata.send(hawa, tmp_path / "b").new == 1
    assert isata.make(tmp_path / "b", [hawa]).commits > 0
    assert hawa.send(isata, tmp_path / "c").new == 0
    assert isata.make(tmp_path / "b", [hawa]).commits == 0


def test_a_bundle_with_nothing_new_still_tells_what_is_held(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, hawa = office
    assert hawa.send(isata, tmp_path / "b").new == 0
    assert isata.make(tmp_path / "c", [hawa]).commits == 0


def test_a_lost_bundle_heals_with_the_next(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, hawa = office
    isata.woman("Kadie")
    isata.make(tmp_path / "lost", [hawa])
    isata.woman("Sia")
    assert isata.send(hawa, tmp_path / "b").new == 2


def test_orders_come_first_then_the_newest_and_the_list_stands_at_both_ends(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, hawa = office
    for n in range(5):
        isata.woman(f"Woman {n}", home_town="x" * 60_000)
    made = isata.make(tmp_path / "b", [hawa])
    frames = frames_of(tmp_path / "b", hawa)
    assert [kind_of(frame) for frame in frames] == ["manifest", "roster", "commits", "commits", "manifest"]
    assert frames[0] == frames[-1]
    sent = [line for frame in frames[2:-1] for line in signed_lines(frame)]
    assert sent == signed_bytes_of(isata)[-1:-6:-1]
    manifest = _manifest(tmp_path / "b", hawa)
    assert sum(frame.count for frame in manifest.frames) == made.commits
    assert manifest.addressees == made.addressees == (hawa.register.device_id,)


def test_what_is_about_one_woman_stands_together_and_who_was_written_to_last_comes_first(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, hawa = office
    kadie, _ = isata.woman("Kadie"), isata.woman("Sia")
    isata.change(kadie, phone="1")
    isata.make(tmp_path / "b", [hawa])
    sent = [line for frame in frames_of(tmp_path / "b", hawa)[2:-1] for line in signed_lines(frame)]
    first, second, third = signed_bytes_of(isata)[-3:]
    assert sent == [third, first, second]


def test_no_word_of_a_case_is_in_the_file(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, hawa = office
    isata.woman("Kadiatu Unmistakable")
    isata.make(tmp_path / "b", [hawa])
    content = (tmp_path / "b").read_bytes()
    assert not any(word in content for word in (b"Kadiatu", b"name_given", b"Hawa", b"Isata", b"manifest"))


def test_the_witness_knows_of_the_export_before_the_file_has_its_name(
    office: tuple[Laptop, Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    isata, hawa = office
    isata.woman("Kadie")
    names = []
    remember = witness.remember_export

    def watched(register: str, stream: str, seq: int) -> None:
        names.append((tmp_path / "b").exists())
        remember(register, stream, seq)

    monkeypatch.setattr(witness, "remember_export", watched)
    isata.make(tmp_path / "b", [hawa])
    with at_home(isata.folder):
        known = witness.read(isata.register.id)
    assert known is not None
    assert (names, known.exported) == ([False], len(signed_bytes_of(isata)))


def test_a_file_in_the_way_is_kept(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, _ = office
    (tmp_path / "b").write_text("a letter")
    with at_home(isata.folder), pytest.raises(FileExists):
        outgoing.make(isata.register, tmp_path / "b")
    assert (tmp_path / "b").read_text() == "a letter"


def test_a_bundle_that_could_not_be_written_leaves_no_trace(
    office: tuple[Laptop, Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    isata, hawa = office
    log = isata.log()

    def full(*_: object, **__: object) -> None:
        raise DiskFull(5)

    monkeypatch.setattr(packing, "write_bundle", full)
    with pytest.raises(DiskFull):
        isata.make(tmp_path / "b", [hawa])
    assert isata.log() == log
    assert not os.path.lexists(tmp_path / "b")


def test_a_register_of_no_office_makes_nothing(tmp_path: Path) -> None:
    alone = laptop(tmp_path / "alone", "Alone")
    with pytest.raises(NotInTeam):
        outgoing.make(alone.register, tmp_path / "b")
    alone.close()


def test_what_others_hold_is_passed_on_and_to_a_paralegal_only_what_coordinators_hold(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, hawa = office
    sia, kumba = laptop(tmp_path / "sia", "Sia"), laptop(tmp_path / "kumba", "Kumba")
    for new in (sia, kumba):
        enrol(isata, new, tmp_path)
    for sender in (hawa, sia, kumba):
        sender.send(isata, tmp_path / "b")
    isata.make(tmp_path / "b", [hawa])
    assert _manifest(tmp_path / "b", hawa).acks.keys() == {
        each.register.device_id for each in (hawa, sia, kumba)
    }
    isata.make(tmp_path / "b", [sia])
    assert _manifest(tmp_path / "b", sia).acks.keys() == {hawa.register.device_id}
    sia.close()
    kumba.close()


def test_what_a_third_laptop_was_told_need_not_be_told_again(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, hawa = office
    sia = laptop(tmp_path / "sia", "Sia")
    enrol(isata, sia, tmp_path)
    sia.woman("Kadie")
    sia.send(isata, tmp_path / "b")
    isata.send(hawa, tmp_path / "b")
    assert hawa.make(tmp_path / "b", [sia]).commits == 0
    sia.close()
