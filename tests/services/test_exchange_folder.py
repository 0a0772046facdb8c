"""A folder somebody else keeps in step: what came is found whatever it is called, and nothing else is touched."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.laptops import Laptop, at_home, coordinator, enrol, frames_of, laptop
from wipdesk.errors import DiskFull, FileGone, FolderOfRegister, NotAllowed, Refusal
from wipdesk.services import exchange_folder, team
from wipdesk.services.exchange_folder import State, What
from wipdesk.sync import bundle_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.sync.drop_folder import Waiting


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Laptop, Laptop]]:
    isata, sia = coordinator(tmp_path / "isata"), laptop(tmp_path / "sia", "Sia")
    enrol(isata, sia, tmp_path)
    yield isata, sia
    isata.close()
    sia.close()


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """The folder that everybody sees, with things of others in it."""
    folder = tmp_path / "shared"
    folder.mkdir()
    (folder / "letter.docx").write_bytes(b"Dear colleague")
    (folder / "photos").mkdir()
    (folder / "photos" / "1.jpg").write_bytes(b"\xff\xd8\xff")
    (folder / "empty.wipsync").touch()
    (folder / "link.wipsync").symlink_to(folder / "letter.docx")
    return folder


def put(by: Laptop, folder: Path, to: Laptop, **wishes: Any) -> Path:
    with at_home(by.folder):
        [made] = exchange_folder.put(by.register, folder, [to.name], **wishes)
    return made.path


def scan(by: Laptop, folder: Path) -> tuple[Waiting, ...]:
    return exchange_folder.scan(by.register, folder)


def take(by: Laptop, folder: Path, *names: str, dry_run: bool = False) -> tuple[exchange_folder.Took, ...]:
    with at_home(by.folder):
        return exchange_folder.take(by.register, folder, names, dry_run=dry_run)


def lying(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_what_is_put_there_is_noticed_taken_in_and_moved_away(
    office: tuple[Laptop, Laptop], shared: Path
) -> None:
    isata, sia = office
    before = lying(shared)
    woman = sia.woman("Kadie")
    path = put(sia, shared, isata)
    (waiting,) = scan(isata, shared)
    assert (waiting.path, waiting.state, waiting.what, waiting.who) == (path, State.READY, What.BUNDLE, "Sia")
    assert scan(sia, shared) == ()
    content = path.read_bytes()
    (took,) = take(isata, shared)
    assert took.report is not None
    assert (took.report.new, took.moved) == (1, f"read/{path.name}")
    assert isata.knows(woman)
    assert lying(shared) == {**before, took.moved: content}
    assert scan(isata, shared) == ()


def test_a_look_changes_nothing(office: tuple[Laptop, Laptop], shared: Path) -> None:
    isata, sia = office
    woman = sia.woman("Kadie")
    put(sia, shared, isata)
    log, before = isata.log(), lying(shared)
    (took,) = take(isata, shared, dry_run=True)
    assert took.report is not None
    assert (took.report.women, isata.knows(woman), isata.log(), lying(shared)) == (1, False, log, before)


@pytest.mark.parametrize(
    "name",
    [
        "wip-0 (1).wipsync",
        "wip-0.sync-conflict-20260503-104207-ABCDEFG.wipsync",
        "wip-0 (Isata's conflicted copy 2026-05-03).wipsync",
        "wip-0.wipsync.bin",
        "wip-0",
        "ɛŋɔ — noname.WIPSYNC",
    ],
)
def test_a_file_that_was_renamed_on_its_way_is_found(
    office: tuple[Laptop, Laptop], shared: Path, name: str
) -> None:
    isata, sia = office
    sia.woman("Kadie")
    put(sia, shared, isata).rename(shared / name)
    (took,) = take(isata, shared)
    assert (took.name, took.moved) == (name, f"read/{name}")


@pytest.mark.parametrize(
    "name", [".~wip.wipsync", "~$x.wipsync", ".syncthing.x.wipsync.tmp", "x.wipsync.part", "x.wipsync.crdownload",
             "x.wipsync.TMP", "x.wipsync~"],
)  # fmt: skip
def test_a_name_of_something_still_on_its_way_is_passed_over(
    office: tuple[Laptop, Laptop], shared: Path, name: str
) -> None:
    isata, sia = office
    put(sia, shared, isata).rename(shared / name)
    assert scan(isata, shared) == ()
    assert take(isata, shared) == ()


@pytest.mark.parametrize("share", [0.02, 0.3, 0.97])
def test_a_half_written_file_is_left_until_the_rest_is_there(
    office: tuple[Laptop, Laptop], shared: Path, share: float
) -> None:
    isata, sia = office
    for number in range(8):
        sia.woman(f"Woman {number}")
    path = put(sia, shared, isata)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    assert [each.state for each in scan(isata, shared)] == [State.ARRIVING]
    assert take(isata, shared) == ()
    assert path.exists()
    path.write_bytes(whole[: int(len(whole) * share)] + bytes(len(whole) - int(len(whole) * share)))
    assert take(isata, shared) == ()
    path.write_bytes(whole)
    (took,) = take(isata, shared)
    assert took.report is not None
    assert took.report.new == 8


def test_what_can_be_saved_of_a_file_cut_short_is_taken_when_it_is_named(
    office: tuple[Laptop, Laptop], shared: Path
) -> None:
    isata, sia = office
    for number in range(8):
        sia.woman(f"Woman {number}", home_town="x" * 60_000)
    path = put(sia, shared, isata)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 2 // 3])
    (took,) = take(isata, shared, path.name)
    assert took.report is not None
    assert took.report.new > 0
    assert (took.report.whole, took.moved, path.exists()) == (False, "", True)


def test_a_damaged_file_that_was_read_is_called_damaged_until_a_whole_one_lies_there(
    office: tuple[Laptop, Laptop], shared: Path
) -> None:
    isata, sia = office
    for number in range(8):
        sia.woman(f"Woman {number}", home_town="x" * 60_000)
    path = put(sia, shared, isata)
    whole = path.read_bytes()
    half = len(whole) // 2
    path.write_bytes(whole[:half] + bytes([whole[half] ^ 1]) + whole[half + 1 :])
    assert [each.state for each in scan(isata, shared)] == [State.READY]
    (took,) = take(isata, shared)
    assert took.report is not None
    assert not took.report.whole
    assert [each.state for each in scan(isata, shared)] == [State.DAMAGED]
    assert take(isata, shared) == ()
    path.write_bytes(whole)
    assert [each.state for each in scan(isata, shared)] == [State.READY]
    (took,) = take(isata, shared)
    assert took.report is not None
    assert took.report.whole


def test_two_copies_of_one_bundle_bring_it_once(office: tuple[Laptop, Laptop], shared: Path) -> None:
    isata, sia = office
    sia.woman("Kadie")
    path = put(sia, shared, isata)
    copy = shared / f"{path.stem}.sync-conflict-20260503-104207-ABCDEFG.wipsync"
    shutil.copy(path, copy)
    assert sorted(took.report.new for took in take(isata, shared) if took.report) == [0, 1]
    assert scan(isata, shared) == ()


def test_a_name_that_is_taken_in_the_read_folder_stays_as_it_is(
    office: tuple[Laptop, Laptop], shared: Path
) -> None:
    isata, sia = office
    path = put(sia, shared, isata)
    (shared / "read").mkdir()
    (shared / "read" / path.name).write_bytes(b"earlier")
    (took,) = take(isata, shared)
    assert took.moved == f"read/{path.stem}-2.wipsync"
    assert (shared / "read" / path.name).read_bytes() == b"earlier"


def test_a_read_folder_that_leads_elsewhere_is_not_followed(
    office: tuple[Laptop, Laptop], shared: Path, tmp_path: Path
) -> None:
    isata, sia = office
    path = put(sia, shared, isata)
    (tmp_path / "elsewhere").mkdir()
    (shared / "read").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    (took,) = take(isata, shared)
    assert (took.refused, took.moved, path.exists()) == (None, "", True)
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert scan(isata, shared) == ()


def test_a_file_that_others_wait_for_too_stays_for_them(
    office: tuple[Laptop, Laptop], shared: Path, tmp_path: Path
) -> None:
    isata, sia = office
    hawa = laptop(tmp_path / "hawa", "Hawa")
    enrol(isata, hawa, tmp_path, role="coordinator")
    isata.send(sia, tmp_path / "roster")
    woman = sia.woman("Kadie")
    with at_home(sia.folder):
        [made] = exchange_folder.put(sia.register, shared)
    (took,) = take(isata, shared)
    assert (took.moved, made.path.exists(), scan(isata, shared)) == ("", True, ())
    take(hawa, shared)
    assert hawa.knows(woman)
    hawa.close()


def test_bundles_of_others_and_of_other_offices_are_no_business_of_ours(
    office: tuple[Laptop, Laptop], shared: Path, tmp_path: Path
) -> None:
    isata, sia = office
    stranger, newcomer = coordinator(tmp_path / "other", "Fanta"), laptop(tmp_path / "new", "New")
    enrol(stranger, newcomer, tmp_path)
    newcomer.woman("Kadie")
    put(newcomer, shared, stranger)
    put(isata, shared, sia)
    before = lying(shared)
    assert (scan(isata, shared), take(isata, shared)) == ((), ())
    assert lying(shared) == before
    stranger.close()
    newcomer.close()


def test_somebody_who_asks_to_be_let_in_is_named_and_not_taken_in(
    office: tuple[Laptop, Laptop], shared: Path, tmp_path: Path
) -> None:
    isata, _ = office
    new = laptop(tmp_path / "new", "Nabou")
    with at_home(new.folder):
        team.hello(new.register, shared / "hello.wiphello")
    (waiting,) = scan(isata, shared)
    assert (waiting.what, waiting.who) == (What.HELLO, "Nabou")
    assert take(isata, shared) == ()
    new.close()


def test_a_full_disk_or_a_stick_pulled_out_leaves_nothing_behind(
    office: tuple[Laptop, Laptop], shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    isata, sia = office
    before = lying(shared)

    def pulled_out(*_: object) -> bytes:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(bundle_file, "hash_from_disk", pulled_out)
    with pytest.raises(DiskFull):
        put(sia, shared, isata)
    assert lying(shared) == before


def test_the_registers_own_folder_is_never_the_folder_for_exchange(
    office: tuple[Laptop, Laptop], shared: Path
) -> None:
    isata, _ = office
    (isata.register.folder / "mine").mkdir()
    for folder in (isata.register.folder, isata.register.folder / "mine"):
        with pytest.raises(FolderOfRegister):
            scan(isata, folder)
    for folder in (shared / "gone", shared / "letter.docx"):
        with pytest.raises(FileGone):
            scan(isata, folder)
    with pytest.raises(FileGone):
        take(isata, shared, "gone.wipsync")


def test_a_role_that_may_not_merge_takes_nothing_in(office: tuple[Laptop, Laptop], shared: Path) -> None:
    isata, _ = office
    isata.register.identity = replace(isata.register.identity, role="unknown")
    with pytest.raises(NotAllowed):
        take(isata, shared)


def test_the_name_says_nothing_of_anybody(office: tuple[Laptop, Laptop], shared: Path) -> None:
    isata, sia = office
    path = put(sia, shared, isata)
    assert path.name.startswith("wip-")
    assert len(path.name) == len("wip-01234567.wipsync")
    assert frames_of(path, isata)


def test_a_file_that_is_there_and_is_no_bundle_is_refused_as_what_it_is(
    office: tuple[Laptop, Laptop], shared: Path
) -> None:
    isata, _ = office
    with at_home(isata.folder):
        [took] = exchange_folder.take(isata.register, shared, ["letter.docx"])
    assert took.refused is not None
    assert took.refused.reason is Refusal.NOT_A_BUNDLE
    assert (shared / "letter.docx").read_bytes() == b"Dear colleague"


def test_a_bundle_that_is_named_again_after_it_was_read_brings_nothing_new(
    office: tuple[Laptop, Laptop], shared: Path
) -> None:
    isata, sia = office
    sia.woman("Mariama")
    copied = put(sia, shared, isata).read_bytes()
    with at_home(isata.folder):
        exchange_folder.take(isata.register, shared)
        (shared / "again.wipsync").write_bytes(copied)
        [took] = exchange_folder.take(isata.register, shared, ["again.wipsync"])
    assert took.refused is None
    assert took.report is not None
    assert took.report.new == 0


@pytest.mark.parametrize(
    "name", ["../isata/register.db", "photos", "link.wipsync", "nowhere.wipsync", ".", "a\0b"]
)
def test_a_name_that_is_no_file_of_this_folder_is_not_there(
    office: tuple[Laptop, Laptop], shared: Path, name: str
) -> None:
    isata, _ = office
    with at_home(isata.folder), pytest.raises(FileGone):
        exchange_folder.take(isata.register, shared, [name])
