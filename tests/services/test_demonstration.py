"""The demonstration: a machine without a screen plays the main job through and says what it did."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from wipdesk.errors import FolderNotEmpty
from wipdesk.services import demonstration

TODAY = date(2026, 5, 3)


@pytest.fixture(scope="module", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home of this test's own, where the witnesses of its registers lie."""
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("WIPDESK_HOME", str(folder))
        yield folder


@dataclass(frozen=True)
class Played:
    """A demonstration that was played over what an earlier one had left."""

    out: Path
    told: tuple[str, ...]


@pytest.fixture(scope="module")
def played(home: Path) -> Played:
    out = home / "demo-out"
    (out / "practice-office" / "coordinator").mkdir(parents=True)
    (out / "digests.txt").write_text("from an earlier play")
    told: list[str] = []
    demonstration.play(out, told.append, women=2, today=TODAY)
    return Played(out, tuple(told))


def test_it_settles_prints_compares_and_tells_every_path(played: Played) -> None:
    told = "\n".join(played.told)
    for name in ("practice-office", "case-summary.pdf", "digests.txt", "what-happened.txt"):
        assert (played.out / name).exists()
        assert str(played.out / name) in told
    carried = list((played.out / "practice-office" / "exchange").glob("1[1-8]-*"))
    assert len(carried) == 8
    assert all(str(path) in told for path in carried)


def test_two_accounts_of_one_fact_are_settled_and_none_is_left_open(played: Played) -> None:
    assert "Open now: 0." in played.told
    assert [line for line in played.told if line.strip().startswith("settled:")]


def test_the_case_summary_is_a_document_with_pages(played: Played) -> None:
    document = pypdfium2.PdfDocument((played.out / "case-summary.pdf").read_bytes())
    assert len(document) >= 1
    document.close()


def test_in_the_end_all_say_the_same_of_every_woman_they_share(played: Played) -> None:
    shared = [line.split() for line in played.told if "files in common" in line]
    assert len(shared) == 3
    for words in shared:
        held, alike = (int(word) for word in words if word.isdigit())
        assert held == alike > 0


def test_an_earlier_play_is_overwritten(played: Played) -> None:
    assert "earlier" not in (played.out / "digests.txt").read_text(encoding="utf-8")


def test_a_folder_that_holds_anything_else_is_left_as_it_is(tmp_path: Path) -> None:
    for name in ("digests.txt", "mine.txt"):
        (tmp_path / name).write_text("mine")
    with pytest.raises(FolderNotEmpty):
        demonstration.play(tmp_path, lambda line: None, women=1)
    assert {path.read_text() for path in tmp_path.iterdir()} == {"mine"}


def test_the_account_that_is_kept_does_not_hold_the_passphrase(played: Played) -> None:
    passphrase = next(line.split(": ")[1] for line in played.told if line.startswith("Passphrase"))
    kept = (played.out / "what-happened.txt").read_text(encoding="utf-8")
    assert passphrase not in kept
    assert kept.startswith("Everything here is invented")
