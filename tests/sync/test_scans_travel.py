"""A scan comes with its paper, or later by its hash; what is not what it says is refused, and nobody waits in vain."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest

from tests.laptops import Laptop, coordinator, enrol, frames_of, laptop, pack
from wipdesk.domain import attachments
from wipdesk.domain.records.document import Document
from wipdesk.services import documents
from wipdesk.storage import blobs
from wipdesk.storage.register import new_id
from wipdesk.sync import scans_wanted
from wipdesk.sync.payloads import BLOBS, COMMITS, MANIFEST, kind_of
from wipdesk.sync.scan_frames import frames_of as scan_frames

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Laptop, Laptop]]:
    isata, sia = coordinator(tmp_path / "isata"), laptop(tmp_path / "sia", "Sia")
    enrol(isata, sia, tmp_path)
    yield isata, sia
    isata.close()
    sia.close()


def scanned(by: Laptop, woman: str, *pictures: bytes) -> str:
    """A paper of hers with these pages; gives its id."""
    paper = Document(id=new_id(), parent=woman, file=attachments.written(map(attachments.page_of, pictures)))
    with by.register.writing() as connection:
        for picture in pictures:
            blobs.keep(connection, picture)
    by.save(paper)
    return paper.id


def pages(at: Laptop, paper: str) -> tuple[bytes, ...]:
    return documents.image_of(at.register, paper)


def lacking(at: Laptop) -> int:
    with at.register.reading() as connection:
        return len(blobs.lacking(connection))


def test_a_scan_of_several_pieces_comes_with_its_paper(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, sia = office
    pictures = (os.urandom(700_000), b"small")
    paper = scanned(sia, sia.woman("Kadie"), *pictures)
    report = sia.send(isata, tmp_path / "b")
    assert (report.scans, report.scans_refused, report.scans_lacking, report.ignored) == (2, 0, 0, 0)
    assert pages(isata, paper) == pictures
    assert [kind_of(frame) for frame in frames_of(tmp_path / "b", isata)].count(BLOBS) == 4
    assert isata.digest() == sia.digest()


def test_where_nobody_vouches_for_a_bundle_a_scan_comes_with_the_paper_that_names_it(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, sia = office
    paper = scanned(sia, sia.woman("Kadie"), picture := os.urandom(900))
    sia.pack(tmp_path / "b", [isata])
    frames = [frame for frame in frames_of(tmp_path / "b", isata) if kind_of(frame) in (COMMITS, BLOBS)]
    assert isata.merge(pack(tmp_path / "no list", frames, isata)).scans == 1
    assert pages(isata, paper) == (picture,)


def test_what_was_left_out_is_asked_for_and_comes_three_bundles_later(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    """S46."""
    isata, sia = office
    woman = sia.woman("Kadie")
    paper = scanned(sia, woman, picture := os.urandom(300_000))
    [made] = sia.pack(tmp_path / "1", [isata], scans=False)
    assert (made.scans, made.scans_left, made.size < 60_000) == (0, 1, True)
    assert isata.merge(tmp_path / "1").scans_lacking == 1
    sia.change(woman, phone="1")
    sia.pack(tmp_path / "2", [isata], scans=False)
    isata.merge(tmp_path / "2")
    isata.send(sia, tmp_path / "asks")
    assert sia.send(isata, tmp_path / "3").scans == 1
    assert pages(isata, paper) == (picture,)
    isata.send(sia, tmp_path / "thanks")
    assert sia.pack(tmp_path / "4", [isata])[0].scans == 0


def test_a_wrong_hash_is_refused_and_asked_for_again(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, sia = office
    picture = os.urandom(400_000)
    paper = scanned(sia, sia.woman("Kadie"), picture)
    sia.pack(tmp_path / "b", [isata], scans=False)
    isata.merge(tmp_path / "b")
    named = blobs.hash_of(picture)
    wrong = list(scan_frames(named, os.urandom(400_000)))
    assert isata.merge(pack(tmp_path / "wrong", wrong, isata)).scans_refused == 1
    half = list(scan_frames(named, picture))
    assert isata.merge(pack(tmp_path / "half", half[1:], isata)).scans == 0
    assert lacking(isata) == 1
    assert isata.merge(pack(tmp_path / "rest", half[:1], isata)).scans == 1
    assert pages(isata, paper) == (picture,)


@pytest.mark.parametrize(
    "frame",
    [
        b'{"kind":"blobs"}',
        b'{"at":0,"blob":"AA","kind":"blobs","size":1}\nAA',
        b'{"at":9,"blob":"' + b"A" * 43 + b'","kind":"blobs","size":3}\nAAAA',
        b'{"at":0,"blob":"' + b"A" * 43 + b'","kind":"blobs","size":99999999999}\nAAAA',
        b'{"at":0,"blob":"' + b"A" * 43 + b'","kind":"blobs","size":3}\n!!!!',
        b'{"at":0,"blob":"' + b"A" * 43 + b'","kind":"blobs","size":3}\n' + b"A" * 3_000_000,
    ],
)
def test_what_is_no_piece_of_a_scan_is_refused(
    office: tuple[Laptop, Laptop], tmp_path: Path, frame: bytes
) -> None:
    isata, _ = office
    report = isata.merge(pack(tmp_path / "b", [frame], isata))
    assert (report.scans, report.scans_refused) == (0, 1)


def test_a_stranger_cannot_fill_the_disk_with_pictures_nobody_named(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, _ = office
    content = os.urandom(1000)
    isata.merge(pack(tmp_path / "b", list(scan_frames(blobs.hash_of(content), content)), isata))
    with isata.register.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM blob_piece").scalar_one() == 0


def test_a_scan_of_a_woman_out_of_her_scope_is_neither_sent_nor_asked_for(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, sia = office
    sia.woman("Kadie")
    other = isata.woman("Mary")
    sia.send(isata, tmp_path / "b")
    scanned(isata, other, picture := os.urandom(500))
    with isata.register.writing() as connection:
        scans_wanted.remember(connection, sia.register.device_id, [blobs.hash_of(picture)], "2026-05-03")
    assert isata.pack(tmp_path / "c", [sia])[0].scans == 0
    isata.change(other, assigned_to=sia.register.identity.person)
    assert isata.pack(tmp_path / "c", [sia])[0].scans == 1


def test_a_list_that_looks_older_takes_no_wish_back(office: tuple[Laptop, Laptop]) -> None:
    isata, sia = office
    one, two = bytes(32), bytes([1]) * 32

    def kept(wanted: list[bytes], created: str) -> Any:
        with isata.register.writing() as connection:
            scans_wanted.remember(connection, sia.register.device_id, wanted, created)
            local = connection.exec_driver_sql("SELECT value FROM local WHERE name = 'scans_wanted'")
            return local.scalar_one()

    kept([one], "2026-05-03")
    assert one.hex() in kept([two], "2026-05-02")
    after = kept([], "2026-05-04")
    assert one.hex() not in after
    assert two.hex() not in after


def test_a_bundle_without_scans_has_the_same_members_in_its_list_as_ever(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, sia = office
    sia.woman("Kadie")
    sia.make(tmp_path / "b", [isata])
    frames = frames_of(tmp_path / "b", isata)
    assert kind_of(frames[0]) == MANIFEST
    assert not any(word in frames[0] for word in (b"scans_wanted", b'"later"', b'"part"', b'"wanted"'))
