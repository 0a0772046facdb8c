"""A merge that was stopped, had no room, or was cut short: before, after, or finished at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wipdesk.errors import Cancelled, DiskFull
from wipdesk.sync import bundle_merging, incoming
from wipdesk.sync.payloads import kind_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.laptops import Laptop


class _Stopping:
    """Presses Cancel at the second frame."""

    def step(self, done: int, total: int) -> None:
        if done == 2:
            raise Cancelled


def test_cancelled_in_the_middle_it_never_happened(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, mabinty = office
    mabinty.woman("Kadie")
    mabinty.make(tmp_path / "b")
    log = isata.log()
    with pytest.raises(Cancelled):
        incoming.merge(isata.register, tmp_path / "b", progress=_Stopping())
    assert isata.log() == log
    assert isata.merge(tmp_path / "b").new == 1


def test_without_room_on_the_disk_nothing_is_begun(
    office: tuple[Laptop, Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    isata, mabinty = office
    mabinty.make(tmp_path / "b")
    usage = type("Usage", (), {"free": 1024})
    monkeypatch.setattr(incoming.shutil, "disk_usage", lambda _: usage)
    with pytest.raises(DiskFull) as full:
        isata.merge(tmp_path / "b")
    assert full.value.needed > 32 * 1024 * 1024


def test_a_merge_in_chunks_cut_short_is_finished_at_the_next_start_from_the_copy_kept(
    office: tuple[Laptop, Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S23."""
    isata, mabinty = office
    women = [mabinty.woman(f"Woman {n}", home_town="x" * 60_000) for n in range(12)]
    mabinty.make(tmp_path / "b")
    monkeypatch.setattr(bundle_merging, "VALUES_AT_ONCE", 1)
    with monkeypatch.context() as cut:
        cut.setattr(bundle_merging, "kind_of", _failing_after(3))
        with pytest.raises(Cancelled):
            isata.merge(tmp_path / "b")
    known = [woman for woman in women if isata.knows(woman)]
    assert 0 < len(known) < len(women)
    (tmp_path / "b").unlink()
    isata.close()
    isata.open()
    (report,) = incoming.finish_unfinished(isata.register)
    assert all(isata.knows(woman) for woman in women)
    assert (report.new, report.women, report.known, report.gaps) == (12, 12, 0, ())
    assert incoming.finish_unfinished(isata.register) == ()
    assert not list((isata.register.folder / "inbox").iterdir())


def test_copies_that_nothing_waits_for_go_and_one_that_cannot_be_read_keeps_nobody_out(
    office: tuple[Laptop, Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    isata, mabinty = office
    for number in range(12):
        mabinty.woman(f"Woman {number}", home_town="x" * 60_000)
    mabinty.make(tmp_path / "b")
    monkeypatch.setattr(bundle_merging, "VALUES_AT_ONCE", 1)
    with monkeypatch.context() as cut:
        cut.setattr(bundle_merging, "kind_of", _failing_after(3))
        with pytest.raises(Cancelled):
            isata.merge(tmp_path / "b")
    inbox = isata.register.folder / "inbox"
    (copy,) = inbox.iterdir()
    copy.write_bytes(copy.read_bytes()[:40])
    (inbox / f"{bytes(16).hex()}.wipsync").write_bytes(b"of a bundle that is merged whole")
    (inbox / f"{bytes(16).hex()}.part").write_bytes(b"half a copy")
    (inbox / "opened").mkdir()
    assert incoming.finish_unfinished(isata.register) == ()
    assert list(inbox.iterdir()) == [copy]


def _failing_after(frames: int) -> object:
    seen = []

    def kind(frame: bytes) -> str:
        seen.append(frame)
        if len(seen) > frames:
            raise Cancelled
        return kind_of(frame)

    return kind
