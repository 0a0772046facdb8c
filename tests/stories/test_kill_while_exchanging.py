"""The program is killed while it takes in, hands out, backs up, restores or erases: it was done, or it was not."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from contextlib import ExitStack
from typing import TYPE_CHECKING
from unittest import mock

import pytest

from tests.laptops import PASSPHRASE, Laptop, at_home
from tests.stories.killing import (
    HOME,
    NEVER_SPLIT,
    OTHER,
    STICK,
    Deed,
    Story,
    after_a_start,
    files_in,
    stands,
)
from tests.stories.machine.computers import WORDS, fast_folder
from tests.stories.plain_pages import plain_pages
from wipdesk.services import registers, safekeeping
from wipdesk.storage import opening
from wipdesk.sync import packing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SEED = 8
FEW = 4
OFTEN = 100
BUNDLE, BACKUP = "to-isata.wipsync", "copy.wdbk"
WOMEN, IN_CHUNKS = 30, 10


@pytest.fixture(scope="module")
def template(offices: Path) -> Iterator[Path]:
    """Two laptops, closed, and a stick: a bundle and a backup for the first; a backup lies beside its register too."""
    folder = fast_folder()
    shutil.copytree(offices / "2", folder, dirs_exist_ok=True)
    (folder / STICK).mkdir()
    with ExitStack() as closing:
        isata, hawa = (closing.enter_context(_open(folder / name)) for name in (HOME, OTHER))
        isata.change(f"{1:032x}", home_town="Kenema")
        hawa.change(f"{1:032x}", home_town="Makeni")
        for number in range(WOMEN):
            hawa.woman(f"Wqkilledwq {number}", home_town=f"{number} " * 1_000)
            isata.woman(f"Wqkilledwq of Isata {number}", home_town=f"{number} " * 1_000)
        with mock.patch.object(packing, "FRAME_BYTES", 10_000):
            hawa.make(folder / STICK / BUNDLE, [isata])
        with at_home(isata.folder):
            registers.make_backup(isata.register, folder / STICK / BACKUP)
            safekeeping.backup_before(isata.register)
    yield folder
    shutil.rmtree(folder)


class _open(Laptop):  # noqa: N801 - read as what it does
    def __init__(self, home: Path) -> None:
        with at_home(home):
            super().__init__(home, opening.unlock(home / "register", PASSPHRASE))

    def __enter__(self) -> Laptop:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def whole_backups(story: Story, copied: Path) -> None:
    """Every file that bears the name of a backup can be restored, where it is not the one that lay there before."""
    known = {path.read_bytes() for path in (story.template / HOME / "backups").iterdir()}
    for number, kept in enumerate(sorted((copied / HOME / "backups").iterdir())):
        if kept.read_bytes() not in known:
            with at_home(copied / "elsewhere"):
                registers.restore(kept, copied / f"restored-{number}", PASSPHRASE).close()
    for made in (copied / "elsewhere", *copied.glob("restored-*")):
        shutil.rmtree(made, ignore_errors=True)


def merging(template: Path, times: int, chance: random.Random) -> Counter[str]:
    return _merging(template, times, chance, Deed("merge", f"{STICK}/{BUNDLE}"))


def _merging(template: Path, times: int, chance: random.Random, deed: Deed) -> Counter[str]:
    story = Story.of(template, deed)
    found: Counter[str] = Counter()
    for copied in story.kills(times, chance):
        stood = stands(copied / HOME)
        said = "half" if "unfinished" in dict(stood.batches).values() else story.told(stood)
        found[said] += 1
        if said == "half":
            assert deed.values < NEVER_SPLIT
            (copied / STICK / BUNDLE).rename(copied / "carried away")
        assert after_a_start(copied / HOME) == (story.before if said == "before" else story.after)
        if said == "half":
            (copied / "carried away").rename(copied / STICK / BUNDLE)
        story.demand_tidy(copied, but=r"\.new$")
        whole_backups(story, copied)
        story.deed.done(copied)
        assert stands(copied / HOME) == story.after
        story.demand_tidy(copied)
    return found


def merging_in_chunks(template: Path, times: int, chance: random.Random) -> Counter[str]:
    """With the backup that is made before it."""
    return _merging(template, times, chance, Deed("merge after a backup", f"{STICK}/{BUNDLE}", IN_CHUNKS))


def exporting(template: Path, times: int, chance: random.Random) -> Counter[str]:
    """Over an earlier file of the same name, which stays whole until the new one is."""
    story = Story.of(template, Deed("export", f"{STICK}/{BUNDLE}"))
    earlier = (template / STICK / BUNDLE).read_bytes()
    found: Counter[str] = Counter()
    for copied in story.kills(times, chance):
        made = copied / STICK / BUNDLE
        said = "before" if made.read_bytes() == earlier else "after"
        found[said] += 1
        assert after_a_start(copied / HOME) == story.after
        story.demand_tidy(copied, but=r"\.new$")
        if said == "before":
            story.deed.done(copied)
            after_a_start(copied / HOME)
        with _open(copied / OTHER) as hawa:
            report = hawa.merge(made)
            assert (report.whole, report.women) == (True, WOMEN)
        story.demand_tidy(copied)
    return found


def backing_up(template: Path, times: int, chance: random.Random) -> Counter[str]:
    story = Story.of(template, Deed("backup", f"{STICK}/new.wdbk"))
    found: Counter[str] = Counter()
    for copied in story.kills(times, chance):
        made = copied / STICK / "new.wdbk"
        found["after" if made.exists() else "before"] += 1
        assert after_a_start(copied / HOME) == story.after
        story.demand_tidy(copied, but=r"\.new$")
        if not made.exists():
            story.deed.done(copied)
        shutil.copy(made, copied / HOME / "backups")
        whole_backups(story, copied)
        (copied / HOME / "backups" / made.name).unlink()
        after_a_start(copied / HOME)
        story.demand_tidy(copied)
    return found


def restoring(template: Path, times: int, chance: random.Random) -> Counter[str]:
    bare = fast_folder()
    shutil.copytree(template / STICK, bare / STICK)
    (bare / HOME).mkdir()
    shutil.copytree(template / HOME / "register", bare / HOME / "register")
    try:
        return _restoring(bare, times, chance)
    finally:
        shutil.rmtree(bare)


def _restoring(bare: Path, times: int, chance: random.Random) -> Counter[str]:
    before = stands(bare / HOME)
    shutil.rmtree(bare / HOME)
    (bare / HOME).mkdir()
    story = Story.of(bare, Deed("restore", f"{STICK}/{BACKUP}"))
    found: Counter[str] = Counter()
    for copied in story.kills(times, chance):
        there = (copied / HOME / "register").exists()
        found["after" if there else "before"] += 1
        if not there:
            story.deed.done(copied)
        assert after_a_start(copied / HOME) == before
        story.demand_tidy(copied, but=r"\.new$")
    return found


def erasing(template: Path, times: int, chance: random.Random) -> Counter[str]:
    """At the next start nothing is left of her in the file's pages or in a backup, or all of her is there."""
    story = Story.of(template, Deed("erase", HOME))
    found: Counter[str] = Counter()
    for copied in story.kills(times, chance):
        said = "before" if stands(copied / HOME) == story.before else "after"
        found[said] += 1
        started = after_a_start(copied / HOME)
        assert started == story.before if said == "before" else started.derived == story.after.derived
        story.demand_tidy(copied, but=r"\.new$")
        whole_backups(story, copied)
        if said == "before":
            story.deed.done(copied)
            assert after_a_start(copied / HOME).derived == story.after.derived
        _nothing_of_her(copied)
        story.demand_tidy(copied)
    return found


def _nothing_of_her(copied: Path) -> None:
    word = WORDS[2].encode()
    assert word not in plain_pages(copied / HOME / "register", PASSPHRASE)
    for number, kept in enumerate(sorted((copied / HOME / "backups").iterdir())):
        restored = copied / f"of-backup-{number}"
        with at_home(copied / "elsewhere"):
            registers.restore(kept, restored / "register", PASSPHRASE).close()
        assert word not in plain_pages(restored / "register", PASSPHRASE)
        shutil.rmtree(restored)
    shutil.rmtree(copied / "elsewhere", ignore_errors=True)


def _on_the_stick(names: set[str]) -> frozenset[str]:
    return frozenset(name for name in names if name.startswith(f"{STICK}/"))


def exporting_tables(template: Path, times: int, chance: random.Random) -> Counter[str]:
    """A table can be read by anybody: half a one must not lie about, and none where nobody looks for it."""
    story = Story.of(template, Deed("tables", f"{STICK}/tables"))
    before, whole = (_on_the_stick(names) for names in (files_in(template), story.files))
    found: Counter[str] = Counter()
    for copied in story.kills(times, chance):
        after_a_start(copied / HOME)
        found[{before: "before", whole: "after"}[_on_the_stick(files_in(copied))]] += 1
        story.deed.done(copied)
        assert _on_the_stick(files_in(copied)) == whole
    return found


STORIES = (merging, merging_in_chunks, exporting, exporting_tables, backing_up, restoring, erasing)


@pytest.mark.slow
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_what_is_killed_at_any_moment_was_done_or_was_not(
    template: Path, story: Callable[[Path, int, random.Random], Counter[str]]
) -> None:
    assert story(template, FEW, random.Random(SEED)).total() == FEW


@pytest.mark.nightly
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_what_is_killed_a_hundred_times_was_done_or_was_not(
    template: Path, story: Callable[[Path, int, random.Random], Counter[str]], figures: list[str]
) -> None:
    seed = random.randrange(1 << 32)
    figures.append(f"{story.__name__.replace('_', ' ')}: seed {seed}")
    found = story(template, OFTEN, random.Random(seed))
    told = ", ".join(f"{count} {said}" for said, count in sorted(found.items()))
    figures.append(f"killed {OFTEN} times while {story.__name__.replace('_', ' ')}: {told}")
    assert found.total() == OFTEN
