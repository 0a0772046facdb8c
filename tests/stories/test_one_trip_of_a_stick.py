"""A new office comes in on one trip: hello and first work in one bundle there, the welcome back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, at_home, coordinator, frames_of, laptop, pack
from wipdesk.errors import BundleRefused, NoPassphrase, PassphraseTooWeak, Refusal, WrongPassphrase
from wipdesk.services import arriving, bundles, closed_bundles, team
from wipdesk.services.arriving import Came
from wipdesk.sync import closed_bundle
from wipdesk.sync.bundle_reading import open_bundle
from wipdesk.sync.payloads import HELLO, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def isata(tmp_path: Path) -> Iterator[Laptop]:
    made = coordinator(tmp_path / "isata")
    yield made
    made.close()


@pytest.fixture
def sia(tmp_path: Path) -> Iterator[Laptop]:
    made = laptop(tmp_path / "sia", "Sia")
    yield made
    made.close()


def first(of: Laptop, path: Path) -> closed_bundles.Closed:
    with at_home(of.folder):
        return closed_bundles.make(of.register, path)


def test_hello_and_first_work_travel_in_one_file_and_the_welcome_comes_back(
    isata: Laptop, sia: Laptop, tmp_path: Path
) -> None:
    woman = sia.woman("Mariama")
    made = first(sia, tmp_path / "first.wipsync")
    assert len(made.words.split()) == 7
    with at_home(isata.folder), pytest.raises(NoPassphrase):
        arriving.look(isata.register, tmp_path / "first.wipsync")
    with (
        at_home(isata.folder),
        closed_bundles.opened(
            isata.register, tmp_path / "first.wipsync", lambda: made.words.upper().lower()
        ) as file,
    ):
        arrived = arriving.look(isata.register, file)
        assert arrived.came is Came.HELLO
        assert arrived.asking is not None
        assert arrived.asking.digits == made.digits
        done = team.welcome(isata.register, file, tmp_path / "welcome", role="paralegal", facilities=("BO",))
    assert done.report is not None
    assert (done.report.women, done.report.held, done.report.refused) == (1, (), ())
    assert isata.knows(woman)
    assert not (isata.register.folder / "inbox" / "opened").exists()
    with at_home(sia.folder):
        joined = team.join(sia.register, tmp_path / "welcome")
    assert joined.digits.office == done.digits.office
    sia.change(woman, home_town="Kenema")
    report = sia.send(isata, tmp_path / "next")
    assert (report.new, report.gaps) == (1, ())


def test_read_before_she_is_let_in_it_waits(isata: Laptop, sia: Laptop, tmp_path: Path) -> None:
    """S28: a first bundle merged as any other is held until the roster names its laptop."""
    woman = sia.woman("Mariama")
    words = first(sia, tmp_path / "first").words
    with (
        at_home(isata.folder),
        closed_bundles.opened(isata.register, tmp_path / "first", lambda: words) as file,
    ):
        report = isata.merge(file)
        assert [held.count for held in report.held] == [1]
        assert not isata.knows(woman)
        team.welcome(isata.register, file, tmp_path / "w", role="paralegal")
    assert isata.knows(woman)


def test_a_wrong_passphrase_opens_nothing_and_leaves_nothing(
    isata: Laptop, sia: Laptop, tmp_path: Path
) -> None:
    sia.woman("Mariama")
    first(sia, tmp_path / "first")
    before = isata.log()
    with (
        pytest.raises(WrongPassphrase),
        at_home(isata.folder),
        closed_bundles.opened(
            isata.register, tmp_path / "first", lambda: "seven words that nobody ever told me"
        ),
    ):
        pass
    assert isata.log() == before
    assert not (isata.register.folder / "inbox" / "opened").exists()


def test_it_opens_with_the_passphrase_and_with_nothing_else(sia: Laptop, tmp_path: Path) -> None:
    sia.woman("Unmistakable")
    first(sia, tmp_path / "first")
    assert b"Unmistakable" not in (tmp_path / "first").read_bytes()
    with pytest.raises(NoPassphrase), open_bundle(tmp_path / "first", [sia.register.box_key]):
        pass


def test_damage_stays_the_same_damage(isata: Laptop, sia: Laptop, tmp_path: Path) -> None:
    sia.woman("Mariama")
    words = first(sia, tmp_path / "first").words
    content = bytearray((tmp_path / "first").read_bytes())
    content[len(content) // 3] ^= 1
    (tmp_path / "first").write_bytes(content)
    with open_bundle(tmp_path / "first", [], words) as reader:
        whole = [frame.index for frame in reader.frames()]
        lost = reader.damage.missing
    with (
        closed_bundle.sealed_to_us(isata.register, tmp_path / "first", words) as file,
        open_bundle(file, [isata.register.box_key]) as reader,
    ):
        assert [frame.index for frame in reader.frames()] == whole
        assert reader.damage.missing == lost != ()


def test_a_hello_of_another_laptop_than_packed_it_is_refused(
    isata: Laptop, sia: Laptop, tmp_path: Path
) -> None:
    mallory = laptop(tmp_path / "mallory", "Mallory")
    words = {each.name: first(each, tmp_path / each.name).words for each in (sia, mallory)}
    frames = {}
    for each in (sia, mallory):
        with closed_bundle.sealed_to_us(isata.register, tmp_path / each.name, words[each.name]) as file:
            frames[each.name] = frames_of(file, isata)
    hers = [frame for frame in frames["Sia"] if kind_of(frame) == HELLO]
    with open_bundle(tmp_path / "Mallory", [], words["Mallory"]) as reader:
        bundle = reader.bundle_id
    mixed = [frames["Mallory"][0], *hers, frames["Mallory"][-1]]
    with at_home(isata.folder):
        path = pack(tmp_path / "mixed", mixed, isata)
        with pytest.raises(BundleRefused) as refused:
            team.asks(isata.register, path)
    assert refused.value.reason in (Refusal.FORGED, Refusal.NOT_A_BUNDLE)
    assert bundle
    mallory.close()


def test_practice_and_real_refuse_each_others_first_bundle(isata: Laptop, tmp_path: Path) -> None:
    real = laptop(tmp_path / "real", "Real", practice=False)
    words = first(real, tmp_path / "first").words
    with pytest.raises(PassphraseTooWeak), at_home(real.folder):
        closed_bundles.make(real.register, tmp_path / "weak", "lantern")
    before = isata.log()
    with closed_bundle.sealed_to_us(isata.register, tmp_path / "first", words) as file:
        for read in (isata.merge, lambda path: team.asks(isata.register, path)):
            with pytest.raises(BundleRefused) as refused:
                read(file)
            assert refused.value.reason is Refusal.PRACTICE_AND_REAL
    assert isata.log() == before
    real.close()


def test_a_colleague_whose_key_is_not_known_here_reads_a_bundle_by_its_words(
    isata: Laptop, sia: Laptop, tmp_path: Path
) -> None:
    woman = isata.woman("Mariama")
    made = first(isata, tmp_path / "closed")
    assert made.digits == ""
    with at_home(isata.folder):
        team.hello(sia.register, tmp_path / "h")
        team.welcome(isata.register, tmp_path / "h", tmp_path / "w", role="coordinator")
    with at_home(sia.folder):
        team.join(sia.register, tmp_path / "w")
        with closed_bundles.opened(sia.register, tmp_path / "closed", lambda: made.words) as file:
            bundles.merge(sia.register, file)
    assert sia.knows(woman)
