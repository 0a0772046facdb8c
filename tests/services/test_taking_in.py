"""What is seen before a bundle is taken in, line by line, and what is done for safety."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, at_home, coordinator, enrol, laptop, pack, signed_bytes_of, without_changes
from wipdesk import clock
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.records.woman import Woman
from wipdesk.errors import Cancelled, DiskFull
from wipdesk.services import earlier_reports, preview, safekeeping, suspected, taking_in, undoing
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork
from wipdesk.sync.payloads import COMMITS, payload

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.services.preview import Part
    from wipdesk.services.taking_in import Taken


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Laptop, Laptop]]:
    isata, hawa = coordinator(tmp_path / "isata"), laptop(tmp_path / "hawa", "Hawa")
    enrol(isata, hawa, tmp_path, role="coordinator")
    yield isata, hawa
    isata.close()
    hawa.close()


def look(at: Laptop, path: Path) -> Taken:
    with at_home(at.folder):
        return taking_in.look(at.register, path)


def take_in(at: Laptop, path: Path) -> Taken:
    with at_home(at.folder):
        return taking_in.take_in(at.register, path)


def lines(parts: tuple[Part, ...]) -> dict[str, list[tuple[str, str]]]:
    return {part.sort: [(line.name, line.words) for line in part.lines] for part in parts}


def test_every_line_says_what_changes_and_opens_where_it_stands(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, hawa = office
    woman = isata.woman("Kadie", home_town="Bo", phone="076 1")
    matter = Matter(id=new_id(), parent=woman, court_no="12/26")
    isata.save(matter)
    isata.send(hawa, tmp_path / "a")
    isata.change(woman, home_town="Makeni")
    hawa.change(woman, home_town="Kenema", phone="077 2")
    with at_home(hawa.folder), UnitOfWork(hawa.register) as work:
        work.take_away("matter", matter.id, base=hawa.file(woman).base)
    hawa.make(tmp_path / "b", [isata])
    looked = look(isata, tmp_path / "b")
    said = lines(looked.parts)
    assert said["conflicts"] == [("Kadie", "Home town or village: Makeni or Kenema: two accounts")]
    assert ("Kadie", "Telephone: 077 2 (before: 076 1)") in said["facts"]
    assert said["deletions"] == [("Kadie", "Matter taken away")]
    found = {part.sort: part.lines[0] for part in looked.parts}
    assert found["conflicts"].conflict == f"{woman}.home_town"
    assert {line.woman for line in found.values()} == {woman}
    assert found["deletions"].record == matter.id


def test_a_woman_whose_file_is_taken_away_is_named(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, hawa = office
    woman = isata.woman("Kadie")
    isata.send(hawa, tmp_path / "a")
    with at_home(hawa.folder), UnitOfWork(hawa.register) as work:
        work.take_away("woman", woman, base=hawa.file(woman).base)
    hawa.make(tmp_path / "b", [isata])
    assert lines(look(isata, tmp_path / "b").parts)["deletions"] == [("Kadie", "Woman taken away")]
    assert lines(take_in(isata, tmp_path / "b").parts)["deletions"] == [("Kadie", "Woman taken away")]


def test_the_report_that_is_kept_tells_the_same_as_the_look_before(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, hawa = office
    woman = isata.woman("Kadie", name_family="Koroma", home_town="Bo")
    isata.send(hawa, tmp_path / "a")
    hawa.change(woman, home_town="Kenema")
    hawa.woman("Kadie", name_family="Koroma")
    hawa.make(tmp_path / "b", [isata])
    looked = look(isata, tmp_path / "b")
    taken = take_in(isata, tmp_path / "b")
    [kept, *_] = earlier_reports.earlier(isata.register)
    assert taken.parts == looked.parts
    assert preview.parts(isata.register, kept.report, kept.number) == looked.parts
    assert {part.sort for part in looked.parts} == {"women", "duplicates", "facts"}
    undoing.set_aside(isata.register, str(kept.number))
    aside = lines(preview.parts(isata.register, kept.report, kept.number))
    assert aside["women"][0][0].startswith("not shown here now")


def test_what_is_missing_is_named(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, hawa = office
    hawa.woman("Kadie")
    hawa.make(tmp_path / "b", [isata])
    said = lines(look(isata, without_changes(tmp_path / "b")).parts)
    whose = f"Hawa ({hawa.register.identity.label})"
    assert said == {"gaps": [(whose, "Change 1 never came here: ask for it.")]}


def test_a_laptop_that_is_not_known_is_named(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, _ = office
    sia = laptop(tmp_path / "sia", "Sia")
    sia.woman("Mamie")
    pack(tmp_path / "b", [payload(COMMITS, signed_bytes_of(sia))], isata)
    said = lines(look(isata, tmp_path / "b").parts)
    number = sia.register.device_id.hex()[:8]
    assert said["strangers"] == [(f"Laptop {number}", "1 change waits until this laptop is enrolled.")]
    sia.close()


def test_a_clock_that_is_wrong_is_named_with_its_laptop(
    office: tuple[Laptop, Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    isata, hawa = office
    with monkeypatch.context() as patched:
        patched.setattr(clock, "now", lambda: datetime(2038, 1, 19, 3, 14, tzinfo=UTC))
        hawa.woman("Kadie")
    hawa.make(tmp_path / "b", [isata])
    [(name, words)] = lines(look(isata, tmp_path / "b").parts)["clocks"]
    assert name == f"Hawa ({hawa.register.identity.label})"
    assert words.startswith("1 change says 2038-01-19 03:14")


def test_a_backup_is_made_only_for_what_is_new_and_the_newest_three_are_kept(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, hawa = office
    for at in range(5):
        hawa.woman("Kadie")
        hawa.make(tmp_path / str(at), [isata])
        assert take_in(isata, tmp_path / str(at)).backup is not None
        assert take_in(isata, tmp_path / str(at)).backup is None
    kept = sorted(path.name[-6:] for path in (isata.folder / safekeeping.FOLDER).iterdir())
    assert kept == ["3.wdbk", "4.wdbk", "5.wdbk"]


def test_a_full_disk_refuses_before_anything_is_changed(
    office: tuple[Laptop, Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    isata, hawa = office
    hawa.woman("Kadie")
    hawa.make(tmp_path / "b", [isata])
    before = isata.log()
    free = SimpleNamespace(total=10**9, used=10**9, free=30_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: free)
    with pytest.raises(DiskFull) as full:
        take_in(isata, tmp_path / "b")
    assert full.value.needed > free.free
    assert isata.log() == before
    assert not (isata.folder / safekeeping.FOLDER).exists()


def test_of_very_many_new_women_each_is_compared_and_it_can_be_stopped(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, hawa = office
    here = [isata.woman("Kadie", name_family="Koroma"), isata.woman("Zainab", name_family="Turay")]
    others = [Woman(id=new_id(), name_given=f"Given{at}", name_family=f"Family{at}") for at in range(60)]
    hawa.save(*others)
    last = [hawa.woman("Kadie", name_family="Koroma"), hawa.woman("Zainab", name_family="Turay")]
    hawa.make(tmp_path / "b", [isata])
    looked = look(isata, tmp_path / "b")
    assert set(looked.report.brought.duplicates) == set(zip(last, here, strict=True))

    def stop(_done: int, _of: int) -> None:
        raise Cancelled

    with isata.register.reading() as connection, pytest.raises(Cancelled):
        suspected.suspected(connection, "sl", [*here, *(["00" * 16] * 60)], stop)
