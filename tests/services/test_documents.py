"""A scan is kept in the register and shown from memory; on another laptop the paper is there and its picture is not."""

from __future__ import annotations

import io
import shutil
import sys
import tempfile
from collections import namedtuple
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from tests.laptop import PASSPHRASE
from tests.laptops import Laptop, at_home, coordinator, enrol, laptop
from wipdesk.domain.changes import Base
from wipdesk.domain.records.woman import Woman
from wipdesk.domain.values import Contested
from wipdesk.errors import DiskFull, FileGone, NoSuchRecord, NotAllowed, ScanElsewhere, ScanRefused
from wipdesk.reports.faces import Face
from wipdesk.services import case_files, conflicts, documents, printing, records, tables
from wipdesk.services.table_import import import_tables
from wipdesk.storage import backup
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.storage.register import Register

WRITING = 0o3
opened: list[tuple[object, object]] = []
watching: list[bool] = []


def _note(event: str, arguments: tuple[Any, ...]) -> None:
    if watching and event in ("open", "os.mkdir", "os.rename", "tempfile.mkstemp", "tempfile.mkdtemp"):
        opened.append((event, arguments))


sys.addaudithook(_note)


def photo(folder: Path, colour: str = "red", name: str = "photo.jpg") -> Path:
    path = folder / name
    Image.new("RGB", (300, 200), colour).save(path)
    return path


@pytest.fixture
def woman(register: Register) -> str:
    record = Woman(id=new_id(), name_given="Mariama")
    with UnitOfWork(register) as work:
        work.put(record, base=Base.new())
    return record.id


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Laptop, Laptop]]:
    isata, mabinty = coordinator(tmp_path / "isata"), laptop(tmp_path / "mabinty", "Mabinty")
    enrol(isata, mabinty, tmp_path)
    yield isata, mabinty
    isata.close()
    mabinty.close()


def paper(register: Register, document_id: str) -> Any:
    return records.open_record(register, "document", document_id)[0]


def test_a_photo_becomes_a_paper_of_hers_and_is_shown_from_memory(
    register: Register, woman: str, tmp_path: Path
) -> None:
    path = photo(tmp_path)
    before = path.read_bytes()
    written = documents.attach(register, path, woman=woman, typed={"title": "Remand warrant"})
    (picture,) = documents.image_of(register, written.id)
    with Image.open(io.BytesIO(picture)) as shown:
        assert (shown.format, shown.size) == ("JPEG", (300, 200))
    assert path.read_bytes() == before
    (found,) = case_files.open_file(register, woman).documents
    assert (found.id, found.title) == (written.id, "Remand warrant")
    assert documents.scan_in_words(register, found.file) == "1 page"
    assert written.problems == ()


def test_a_paper_that_is_recorded_already_gets_its_scan_later(
    register: Register, woman: str, tmp_path: Path
) -> None:
    first = records.put(register, "document", {"title": "Warrant"}, parent=woman)
    assert documents.image_of(register, first.id) == ()
    assert documents.scan_in_words(register, paper(register, first.id).file) == ""
    documents.attach(register, photo(tmp_path), document_id=first.id)
    assert len(documents.image_of(register, first.id)) == 1
    assert paper(register, first.id).title == "Warrant"


def test_every_page_of_a_pdf_is_kept_in_order(register: Register, woman: str, tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "two.pdf"), pagesize=(200, 100))
    canvas.showPage()
    canvas.setPageSize((100, 200))
    canvas.showPage()
    canvas.save()
    written = documents.attach(register, tmp_path / "two.pdf", woman=woman)
    first, second = documents.image_of(register, written.id)
    with Image.open(io.BytesIO(first)) as wide, Image.open(io.BytesIO(second)) as high:
        assert wide.width > wide.height
        assert high.width < high.height
    assert documents.scan_in_words(register, paper(register, written.id).file) == "2 pages"


def test_no_file_is_written_but_the_register(
    register: Register, woman: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = photo(tmp_path)
    canvas = Canvas(str(tmp_path / "page.pdf"))
    canvas.showPage()
    canvas.save()
    (tmp_path / "here").mkdir()
    (tmp_path / "temp").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temp"))
    beside = {each.name for each in (tmp_path / "register").iterdir()}
    documents.attach(register, path, woman=woman)  # the witness turns with the first write
    opened.clear()
    watching.append(True)
    try:
        for each in (path, tmp_path / "page.pdf"):
            written = documents.attach(register, each, woman=woman)
            documents.image_of(register, written.id)
    finally:
        watching.clear()
    for_writing = [
        what
        for what in opened
        if what[0] != "open" or not isinstance(what[1][2], int) or what[1][2] & WRITING  # type: ignore[index]
    ]
    assert not for_writing
    assert not list((tmp_path / "here").iterdir())
    assert not list((tmp_path / "temp").iterdir())
    assert {each.name for each in (tmp_path / "register").iterdir()} <= beside | {
        "register.db-wal",
        "register.db-shm",
    }


def test_a_refused_file_changes_nothing(register: Register, woman: str, tmp_path: Path) -> None:
    (tmp_path / "letter.jpg").write_text("Mariama Koroma", encoding="utf-8")
    before = case_files.open_file(register, woman).version
    for refusal, path in (
        (ScanRefused, tmp_path / "letter.jpg"),
        (FileGone, tmp_path),
        (FileGone, tmp_path / "x"),
    ):
        with pytest.raises(refusal):
            documents.attach(register, path, woman=woman)
    assert case_files.open_file(register, woman).version == before


def test_a_picture_is_refused_while_there_is_little_room(
    register: Register, woman: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(0, 0, documents.ROOM_LEFT - 1))
    with pytest.raises(DiskFull):
        documents.attach(register, photo(tmp_path), woman=woman)


def test_a_role_that_may_not_change_files_attaches_nothing(
    register: Register, woman: str, tmp_path: Path
) -> None:
    register.identity = replace(register.identity, role="unknown")
    with pytest.raises(NotAllowed):
        documents.attach(register, photo(tmp_path), woman=woman)
    with register.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM blob").scalar_one() == 0


def test_a_backup_holds_the_pictures(register: Register, woman: str, tmp_path: Path) -> None:
    written = documents.attach(register, photo(tmp_path), woman=woman)
    picture = documents.image_of(register, written.id)
    backup.make(register, tmp_path / "b.wipbackup")
    with backup.restore(tmp_path / "b.wipbackup", tmp_path / "again", PASSPHRASE) as again:
        assert documents.image_of(again, written.id) == picture


def test_a_paper_that_nobody_knows_is_said(register: Register) -> None:
    with pytest.raises(NoSuchRecord):
        documents.image_of(register, new_id())


def test_on_another_laptop_the_paper_is_there_and_the_picture_is_said_to_be_elsewhere(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, mabinty = office
    she = mabinty.woman("Kadie")
    with at_home(mabinty.folder):
        written = documents.attach(mabinty.register, photo(tmp_path), woman=she, typed={"title": "Warrant"})
    [made] = mabinty.pack(tmp_path / "bundle", [isata], scans=False)
    assert (made.scans, made.scans_left) == (0, 1)
    assert isata.merge(tmp_path / "bundle").scans_lacking == 1
    assert (tmp_path / "bundle").stat().st_size < 100_000
    (found,) = isata.file(she).documents
    assert found.title == "Warrant"
    assert documents.scan_in_words(isata.register, found.file) == "1 page, not on this laptop"
    described = case_files.described(isata.register, isata.file(she))
    [paper] = [each for each in described["records"] if each["kind"] == "document"]
    assert paper["fields"]["file"]["words"] == "1 page, not on this laptop"
    with pytest.raises(ScanElsewhere):
        documents.image_of(isata.register, written.id)
    with at_home(isata.folder):
        assert printing.rendered(isata.register, isata.file(she), face=Face.FULL).pdf.startswith(b"%PDF")
        tables.export_tables(isata.register, tmp_path / "tables.xlsx")
        assert import_tables(isata.register, tmp_path / "tables.xlsx").changed == ()
    assert isata.digest() == mabinty.digest()


def test_two_scans_of_one_paper_are_two_accounts_and_each_laptop_shows_its_own(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, mabinty = office
    she = mabinty.woman("Kadie")
    with at_home(mabinty.folder):
        written = records.put(mabinty.register, "document", {"title": "Warrant"}, parent=she)
    mabinty.send(isata, tmp_path / "first")
    for number, each in enumerate(office):
        with at_home(each.folder):
            documents.attach(each.register, photo(tmp_path, ("red", "blue")[number]), document_id=written.id)
    mabinty.pack(tmp_path / "second", [isata], scans=False)
    isata.merge(tmp_path / "second")
    value = paper(isata.register, written.id).file
    assert isinstance(value, Contested)
    assert documents.scan_in_words(isata.register, value) == "2 pages, 1 of them not on this laptop"
    assert len(documents.image_of(isata.register, written.id)) == 1
    assert [each.field for each in conflicts.list_conflicts(isata.register)] == ["file"]
