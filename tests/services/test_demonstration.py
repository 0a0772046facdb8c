"""The demonstration: a machine without a screen plays the main job through and says what it did."""

import io
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from wipdesk.errors import FolderNotEmpty
from wipdesk.services import demonstration

TODAY = date(2026, 5, 3)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WIPDESK_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def played(out: Path) -> list[str]:
    told: list[str] = []
    demonstration.play(out, told.append, women=2, today=TODAY)
    return told


def test_it_settles_prints_compares_and_tells_every_path(tmp_path: Path) -> None:
    out = tmp_path / "demo-out"
    told = "\n".join(played(out))
    for name in ("practice-office", "case-summary.pdf", "digests.txt", "what-happened.txt"):
        assert (out / name).exists()
        assert str(out / name) in told
    for path in (out / "practice-office" / "exchange").glob("1[1-8]-*"):
        assert str(path) in told
    assert "Open now: 0." in told
    pdf = pypdfium2.PdfDocument(io.BytesIO((out / "case-summary.pdf").read_bytes()))
    assert len(pdf) >= 1
    pdf.close()


def test_in_the_end_all_say_the_same_of_every_woman_they_share(tmp_path: Path) -> None:
    told = played(tmp_path / "demo-out")
    shared = [line.split() for line in told if "files in common" in line]
    assert len(shared) == 3
    for words in shared:
        held, alike = (int(word) for word in words if word.isdigit())
        assert held == alike > 0


def test_an_earlier_play_is_overwritten_and_anything_else_is_not(tmp_path: Path) -> None:
    out = tmp_path / "demo-out"
    out.mkdir()
    (out / "digests.txt").write_text("old")
    played(out)
    assert "old" not in (out / "digests.txt").read_text(encoding="utf-8")
    (out / "mine.txt").write_text("mine")
    with pytest.raises(FolderNotEmpty):
        played(out)
    assert (out / "mine.txt").read_text() == "mine"
    assert (out / "case-summary.pdf").exists()


def test_the_account_that_is_kept_does_not_hold_the_passphrase(tmp_path: Path) -> None:
    told = played(tmp_path / "demo-out")
    passphrase = next(line.split(": ")[1] for line in told if line.startswith("Passphrase"))
    kept = (tmp_path / "demo-out" / "what-happened.txt").read_text(encoding="utf-8")
    assert passphrase not in kept
    assert kept.startswith("Everything here is invented")
