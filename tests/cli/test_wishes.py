"""`bundle make` with wishes, the folder for exchange, and handing over, as somebody types them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Terminal


def test_one_prison_without_scans_in_small_files(wipdesk: Terminal, office: Path) -> None:
    a, k = office / "a", office / "k"
    for given, place in (("Kadie", "BO"), ("Mary", "KENF")):
        woman = wipdesk("put", a, "woman", f"name_given={given}", "--json").json["id"]
        wipdesk("put", a, "custody_episode", "--of", woman, f"place={place}", "regime=remand")
    made = wipdesk("bundle", "make", a, "-o", office / "1.wipsync", "--only", "BO", "--without-scans",
                   "--max-size", "1", "--json").json  # fmt: skip
    assert (made["later"], made["scans"], len(made["parts"])) == (2, 0, 1)
    merged = wipdesk("bundle", "merge", k, office / "1.wipsync", "--json").json
    assert (merged["women"], merged["gaps"][0]["missing"] != []) == (1, True)
    said = wipdesk("bundle", "make", a, "-o", office / "2.wipsync", "--only", "BO").out
    assert "Changes left for a later bundle: 2." in said
    assert wipdesk("bundle", "make", a, "-o", office / "3.wipsync", "--only", "NOWHERE").code == 1
    assert wipdesk("bundle", "make", a, "-o", office / "3.wipsync", "--max-size", "0").code == 2
    assert not (office / "3.wipsync").exists()


def test_through_a_folder_and_back(wipdesk: Terminal, office: Path, tmp_path: Path) -> None:
    a, k, shared = office / "a", office / "k", tmp_path / "shared"
    shared.mkdir()
    Image.new("RGB", (300, 200), "red").save(tmp_path / "scan.jpg")
    wipdesk("put", a, "woman", "name_given=Kadie")
    assert "Nothing is waiting" in wipdesk("folder", "scan", k, shared).out
    assert wipdesk("folder", "put", a, shared, "--to", "Isata").code == 0
    assert "bundle from Hawa  ready" in wipdesk("folder", "scan", k, shared).out
    assert "nothing was changed" in wipdesk("folder", "take", k, shared, "--dry-run").out
    said = wipdesk("folder", "take", k, shared)
    assert (said.code, "Moved to read/" in said.out) == (0, True)
    assert "No bundle is ready" in wipdesk("folder", "take", k, shared).out
    assert wipdesk("folder", "scan", k, tmp_path / "gone").code == 1


def test_a_caseload_is_handed_over(wipdesk: Terminal, office: Path) -> None:
    a, k = office / "a", office / "k"
    wipdesk("put", a, "woman", "name_given=Kadie")
    wipdesk("bundle", "make", a, "-o", office / "1.wipsync")
    wipdesk("bundle", "merge", k, office / "1.wipsync")
    before = wipdesk("hand-over", k, "Hawa", "--to", "Memuna", "--dry-run").out
    assert "From Hawa to Memuna: women 1, open tasks 0. Nothing was changed yet." in before
    assert "women 1, open tasks 0.\n" in wipdesk("hand-over", k, "Hawa", "--to", "Memuna").out
    assert wipdesk("hand-over", k, "Nobody", "--to", "Memuna").code == 1
