"""Scenarios of bundles that come twice, cut short or to the wrong laptop, and of registers put back to another day."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from unittest import mock

import pytest

from tests.laptops import (
    PASSPHRASE,
    at_home,
    enrol,
    laptop,
    pack,
    signed_bytes_of,
    signed_change,
)
from tests.stories.three_laptops import (
    Three,
    back_up,
    numbers_used_twice,
    open_questions,
    restore,
    three,
    town,
)
from wipdesk import clock
from wipdesk.errors import BundleRefused, Refusal, WrongPassphrase
from wipdesk.services import bundles, registers
from wipdesk.storage import reading
from wipdesk.storage.commits import Op, digest_of, sign
from wipdesk.sync.payloads import COMMITS, payload

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Three]:
    with three(tmp_path) as made:
        yield made


def test_one_bundle_five_times_is_new_once(office: Three) -> None:
    """S10."""
    office.mabinty.woman("Hawa")
    sent = office.bundle(office.mabinty, office.isata)
    assert [office.isata.merge(sent).new for _ in range(5)] == [1, 0, 0, 0, 0]


def test_a_bundle_goes_through_other_hands_unopened(office: Three) -> None:
    """S12: somebody carries it who cannot open it; the reader sees who wrote and who packed."""
    woman = office.sia.woman("Hawa")
    office.send(office.sia, office.mabinty)
    sent = office.bundle(office.mabinty, office.isata)
    with pytest.raises(BundleRefused):
        office.sia.merge(sent)
    assert office.isata.merge(sent).packer_person == "Mabinty"
    office.isata.change(woman, home_town="Bo")
    with office.isata.register.reading() as connection:
        people = reading.people(connection)
        authors = connection.exec_driver_sql("SELECT DISTINCT author FROM commits").scalars()
        assert "Sia" in {people.get(author) for author in authors}


def test_a_bundle_for_somebody_else_changes_nothing_and_names_nobody(office: Three) -> None:
    """S13."""
    office.mabinty.woman("Hawa")
    before = office.sia.log()
    with pytest.raises(BundleRefused) as refused:
        office.sia.merge(office.bundle(office.mabinty, office.isata))
    assert refused.value.reason is Refusal.NOT_FOR_US
    assert office.sia.log() == before
    assert "Hawa" not in str(refused.value)


def test_of_an_attachment_cut_short_all_whole_parts_count_and_the_rest_is_named(office: Three) -> None:
    """S15: the mail program kept the first six tenths."""
    women = [office.mabinty.woman(f"Woman {at}", home_town="Bo " * 4000) for at in range(40)]
    sent = office.bundle(office.mabinty, office.isata)
    content = sent.read_bytes()
    sent.write_bytes(content[: len(content) * 6 // 10])
    report = office.isata.merge(sent)
    known = [office.isata.knows(woman) for woman in women]
    assert 0 < sum(known) < len(women)
    assert known == sorted(known)  # the newest come first in a bundle, so it is the oldest that are missing
    assert report.gaps
    office.send(office.mabinty, office.isata)
    assert all(office.isata.knows(woman) for woman in women)


def test_work_lost_to_a_restored_backup_comes_back_from_a_colleague(office: Three, tmp_path: Path) -> None:
    """S18: yesterday's backup is restored inside the program after today's work was given away."""
    kept = back_up(office.mabinty, tmp_path / "yesterday.wdbk")
    lost = office.mabinty.woman("Hawa")
    office.send(office.mabinty, office.isata)
    restore(office.mabinty, kept, PASSPHRASE)
    assert not office.mabinty.knows(lost)
    new = office.mabinty.woman("Fatu")
    office.meet()
    assert office.mabinty.knows(lost)
    assert office.isata.knows(new)
    assert [numbers_used_twice(each) for each in office.all] == [0, 0, 0]
    assert office.agree()


def test_a_register_copied_back_by_hand_is_noticed(office: Three, tmp_path: Path) -> None:
    """S19: the folder is laid back in the file manager while the program is closed."""
    office.mabinty.close()
    shutil.copytree(office.mabinty.folder / "register", tmp_path / "copy")
    office.mabinty.open()
    lost = office.mabinty.woman("Hawa")
    office.send(office.mabinty, office.isata)
    office.mabinty.close()
    shutil.rmtree(office.mabinty.folder / "register")
    shutil.copytree(tmp_path / "copy", office.mabinty.folder / "register")
    office.mabinty.open()
    new = office.mabinty.woman("Fatu")
    office.meet()
    assert office.mabinty.knows(lost)
    assert office.isata.knows(new)
    assert [numbers_used_twice(each) for each in office.all] == [0, 0, 0]


def test_a_disk_copied_to_a_second_laptop_loses_nothing_of_either(office: Three, tmp_path: Path) -> None:
    """S21: both work for a month under one key; whatever they number alike, all of it is kept."""
    twin = office.mabinty.copied(tmp_path / "twin")
    one, other = office.mabinty.woman("Hawa"), twin.woman("Fatu")
    for each in (office.mabinty, twin):
        office.send(each, office.isata)
    assert office.isata.knows(one)
    assert office.isata.knows(other)
    office.meet()
    office.send(office.isata, twin)
    assert all(each.knows(woman) for each in (*office.all, twin) for woman in (one, other))
    twin.close()


def test_a_laptop_that_was_set_up_anew_gets_everything_that_was_ever_given_away(
    office: Three, tmp_path: Path
) -> None:
    """S22: the old laptop is gone; what only it held is gone with it, and the rest comes to the new one."""
    given = office.mabinty.woman("Hawa")
    office.send(office.mabinty, office.isata)
    never_given = office.mabinty.woman("Fatu")
    new = laptop(tmp_path / "new", "Mabinty")
    enrol(office.isata, new, tmp_path, role="coordinator")
    made = office.path()
    with at_home(office.isata.folder):
        bundles.make(office.isata.register, made, [f"Mabinty ({new.register.identity.label})"])
    new.merge(made)
    assert new.knows(given)
    assert not new.knows(never_given)
    new.close()


@pytest.mark.parametrize("year", [1970, 2031, 2099])
def test_a_clock_that_is_wrong_stops_nobody_and_later_answers_still_replace(office: Three, year: int) -> None:
    """S26."""
    woman = office.isata.woman("Hawa")
    office.meet()
    wrong = datetime(year, 1, 1, tzinfo=UTC)
    with mock.patch.object(clock, "now", return_value=wrong):
        office.mabinty.change(woman, home_town="Bo")
    report = office.send(office.mabinty, office.isata)
    assert town(office.isata, woman) == "Bo"
    assert report.odd_times == 1
    office.isata.change(woman, home_town="Kenema")
    office.meet()
    assert all(town(each, woman) == "Kenema" for each in office.all)
    assert all(not open_questions(each) for each in office.all)


HOSTILE = ('name"; DROP TABLE commits; --', "__proto__", "../../x", "x" * 10_000, "😀", "\u202eevil")


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_names_from_outside_are_data_wherever_they_stand(office: Three, name: str, tmp_path: Path) -> None:
    """S47: as a field, as a kind and as a value, signed by a laptop of the office."""
    woman = office.isata.woman("Hawa")
    office.meet()
    changes = [
        signed_change(office.mabinty, woman, Op("woman", woman, name, "x")),
        signed_change(office.mabinty, woman, Op(name, "ab" * 16, "text", "x")),
        signed_change(office.mabinty, woman, Op("woman", woman, "home_town", name)),
    ]
    office.isata.merge(pack(tmp_path / "hostile", [payload(COMMITS, changes)], office.isata))
    assert office.isata.file(woman).woman.name_given == "Hawa"
    with at_home(office.isata.folder):
        assert registers.check(office.isata.register).sound
    office.meet()
    assert office.agree()


def test_looking_into_a_bundle_leaves_the_register_as_it_was(office: Three) -> None:
    """S49."""
    office.mabinty.woman("Hawa")
    sent = office.bundle(office.mabinty, office.isata)
    before = office.isata.log()
    assert office.isata.merge(sent, dry_run=True).women == 1
    assert office.isata.log() == before


def test_a_bundle_made_before_opens_after_a_backup_was_restored(office: Three, tmp_path: Path) -> None:
    """S51: the keys of the laptop stay the same; the backup asks for its passphrase."""
    woman = office.isata.woman("Hawa")
    sent = office.bundle(office.isata, office.mabinty)
    kept = back_up(office.mabinty, tmp_path / "before.wdbk")
    with pytest.raises(WrongPassphrase), at_home(office.mabinty.folder):
        registers.restore(kept, tmp_path / "elsewhere", "not this one")
    restore(office.mabinty, kept, PASSPHRASE)
    office.mabinty.merge(sent)
    assert office.mabinty.knows(woman)


def test_a_change_made_to_harm_is_refused_although_its_laptop_signed_it(
    office: Three, tmp_path: Path
) -> None:
    """S17: too many values, too long a text, lists in lists without end; what came beside them counts."""
    woman = office.mabinty.woman("Hawa")
    sound = signed_bytes_of(office.mabinty)
    body = json.loads(sound[-1][1])

    def signed(altered: list[object]) -> tuple[bytes, bytes]:
        raw = json.dumps(altered, ensure_ascii=False, separators=(",", ":")).encode()
        return sign(digest_of(raw), office.mabinty.register.device_key), raw

    deep: list[object] = []
    for _ in range(500):
        deep = [deep]
    op = body[11][0]
    harmful = [
        signed([*body[:11], [op] * 20_000, body[12]]),
        signed([*body[:11], [[*op[:3], "x" * 2_000_000, []]], body[12]]),
        signed([*body[:11], [[*op[:3], deep, []]], body[12]]),
        signed([*body[:2], 10**30, *body[3:]]),
    ]
    report = office.isata.merge(pack(tmp_path / "harm", [payload(COMMITS, [*harmful, *sound])], office.isata))
    assert [why for _, why in report.refused] == ["not_a_commit"] * len(harmful)
    assert office.isata.knows(woman)
