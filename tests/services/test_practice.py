"""The practice office: three laptops, their women, and one question left open."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from wipdesk.errors import FolderNotEmpty, PassphraseTooWeak
from wipdesk.services import bundles, conflicts, practice, registers, team
from wipdesk.services.case_files import open_file
from wipdesk.services.practice import Demo
from wipdesk.services.practice_invention import invent
from wipdesk.services.practice_plan import facilities_of
from wipdesk.services.practice_team import EVERYONE, PARALEGALS
from wipdesk.storage import queries
from wipdesk.storage.register import Register

TODAY = date(2026, 5, 3)
WOMEN, SEED = 6, 3


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home of this test's own, where the witnesses of its registers lie."""
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("WIPDESK_HOME", str(folder))
        yield folder


@pytest.fixture(scope="module")
def demo(home: Path) -> Demo:
    """A small practice office, made once; tests only read it."""
    return practice.make(home / "office", women=WOMEN, seed=SEED, today=TODAY)


def opened(demo: Demo, who: str) -> Register:
    return registers.unlock(demo.folder / who, demo.passphrase, today=demo.today)


def women_in(register: Register) -> set[str]:
    with register.reading() as connection:
        return set(queries.women(connection))


def records_in(register: Register, woman: str) -> dict[str, Any]:
    return {record.id: record for record in open_file(register, woman).records()}


def test_three_registers_open_with_the_one_passphrase_that_was_made_up(demo: Demo) -> None:
    assert demo.generated
    assert len(demo.passphrase.split()) == 5
    for who in EVERYONE:
        assert registers.is_practice(demo.folder / who)
        with opened(demo, who) as register:
            assert register.office.practice
            assert register.today() == TODAY
            assert register.team is not None


def test_they_are_one_office_in_which_each_knows_the_others(demo: Demo) -> None:
    for who in EVERYONE:
        with opened(demo, who) as register:
            roles = sorted(person.role for person in team.people(register))
            assert roles == ["coordinator", "paralegal", "paralegal"]


def test_the_coordinator_has_every_woman_and_each_paralegal_those_she_may_see(demo: Demo) -> None:
    invented = invent(WOMEN, SEED, TODAY)
    assert demo.women == len(invented.files)
    assert demo.closed == demo.women - WOMEN
    with opened(demo, "coordinator") as register:
        assert women_in(register) == {file.woman.id for file in invented.files}
    for who in PARALEGALS:
        places = facilities_of(who)
        may_see = {
            file.woman.id
            for file in invented.files
            if file.plan.recorder == who or (not file.plan.closed and file.plan.facility in places)
        }
        with opened(demo, who) as register:
            assert women_in(register) == may_see


def test_what_is_in_the_registers_is_what_was_invented_to_the_last_field(demo: Demo) -> None:
    invented = invent(WOMEN, SEED, TODAY)
    with opened(demo, "coordinator") as register:
        for file in invented.files:
            kept = records_in(register, file.woman.id)
            contested = file.matter.id if file is invented.disputed else ""
            for record in file.records:
                assert kept[record.id] == record or record.id == contested
        with register.reading() as connection:
            visits = set(queries.roots_of_kind(connection, "visit"))
        assert visits == {visit.id for _, visit in invented.visits}


def test_one_fact_with_two_accounts_stands_open_at_the_coordinators_alone(demo: Demo) -> None:
    with opened(demo, "coordinator") as register:
        (conflict,) = conflicts.list_conflicts(register)
        assert conflict.id == demo.conflict
        assert conflict.field == "arrest_date"
        assert {side.author_name for side in conflict.values} == {
            "Practice paralegal 1",
            "Practice paralegal 2",
        }
        file = open_file(register, conflict.woman)
        assert list(file.contested())
        assert {side.value.earliest[11:] for side in conflict.values} == {"20:00", "00:00"}
    for who in PARALEGALS:
        with opened(demo, who) as register:
            assert not conflicts.list_conflicts(register)


def test_nothing_is_missing_held_or_unsound_anywhere(demo: Demo) -> None:
    for who in EVERYONE:
        with opened(demo, who) as register:
            assert not bundles.missing(register)
            checked = registers.check(register)
            assert checked.sound
            assert not checked.held_for_device
            assert not checked.quarantined


def test_the_files_that_were_carried_lie_in_exchange(demo: Demo) -> None:
    names = sorted(path.name for path in (demo.folder / "exchange").iterdir())
    assert names[0] == "01-paralegal-1.wiphello"
    assert names[1] == "02-welcome-paralegal-1.wipsync"
    assert len(names) == 10


def test_a_second_office_of_the_same_seed_and_day_holds_the_same_women(demo: Demo, tmp_path: Path) -> None:
    other = practice.make(tmp_path / "b", women=WOMEN, seed=SEED, today=TODAY, passphrase="x")
    assert not other.generated
    assert other.conflict == demo.conflict
    with opened(demo, "coordinator") as one, opened(other, "coordinator") as two:
        assert women_in(one) == women_in(two)
        for woman in women_in(one):
            kept, again = records_in(one, woman), records_in(two, woman)
            assert kept.keys() == again.keys()
            same = {record for record in kept if kept[record] == again[record]}
            assert kept.keys() - same <= {demo.conflict.split(".")[0]}


def test_a_folder_that_holds_something_is_left_as_it_is(home: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    with pytest.raises(FolderNotEmpty):
        practice.make(tmp_path, women=1)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_an_empty_passphrase_is_refused_before_anything_is_made(home: Path, tmp_path: Path) -> None:
    with pytest.raises(PassphraseTooWeak):
        practice.make(tmp_path / "office", women=1, passphrase=" ")
    assert not (tmp_path / "office").exists()


def test_when_it_cannot_be_finished_nothing_is_left(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "no space left")

    monkeypatch.setattr(practice, "fill", full)
    with pytest.raises(OSError, match="no space"):
        practice.make(tmp_path, women=1)
    assert not list(tmp_path.iterdir())


def test_one_woman_is_enough_to_practise_with(home: Path, tmp_path: Path) -> None:
    demo = practice.make(tmp_path, women=1, today=TODAY, passphrase="x")
    with opened(demo, "coordinator") as register:
        assert len(women_in(register)) == demo.women == 4
        assert len(conflicts.list_conflicts(register)) == 1


@pytest.mark.slow
def test_a_practice_office_of_the_usual_size_is_made_whole(home: Path, tmp_path: Path) -> None:
    demo = practice.make(tmp_path, today=TODAY, passphrase="x")
    assert (demo.women, demo.closed) == (356, 260)
    with opened(demo, "coordinator") as register, register.reading() as connection:
        assert len(queries.women(connection)) == 356
        assert len(queries.conflicts(connection)) == 1
