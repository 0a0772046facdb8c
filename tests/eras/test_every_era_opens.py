"""A register, a backup and a bundle of every release are read by this one: nobody's records grow too old to open."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from wipdesk.services import bundles, candidates, conflicts, documents, registers, women

if TYPE_CHECKING:
    from wipdesk.storage.register import Register

ERAS = sorted(path for path in Path(__file__).parent.iterdir() if (path / "facts.json").is_file())


@pytest.fixture(params=ERAS, ids=lambda path: path.name)
def era(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what a release left."""
    monkeypatch.setenv("WIPDESK_HOME", str(tmp_path / "home"))
    copy = tmp_path / "era"
    shutil.copytree(request.param, copy)
    return copy


def facts_of(era: Path) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads((era / "facts.json").read_text(encoding="utf-8"))
    return facts


def opened(folder: Path, facts: dict[str, Any]) -> Register:
    return registers.unlock(folder, facts["passphrase"], today=date.fromisoformat(facts["today"]))


def test_there_is_an_era_of_every_release() -> None:
    assert {path.name for path in ERAS} >= {"0.1.0"}


def test_the_register_of_an_era_opens_and_says_what_it_said(era: Path) -> None:
    facts = facts_of(era)
    with opened(era / "register", facts) as register:
        assert [row.name for row in women.list_women(register)] == facts["women"]
        assert [conflict.id for conflict in conflicts.list_conflicts(register)] == facts["conflicts"]
        assert registers.digest(register) == facts["digest"]
        assert registers.check(register).sound


def test_a_scan_is_kept_and_a_name_is_heard_in_the_register_of_an_era(era: Path) -> None:
    facts = facts_of(era)
    Image.new("RGB", (30, 20), "red").save(era / "photo.png")
    with opened(era / "register", facts) as register:
        row = women.list_women(register)[0]
        written = documents.attach(register, era / "photo.png", woman=row.id)
        assert len(documents.image_of(register, written.id)) == 1
        assert row.id in [each.id for each in candidates.candidates(register, names=row.name.split(", "))]


def test_the_bundle_of_an_era_is_merged(era: Path) -> None:
    facts = facts_of(era)
    with opened(era / "register", facts) as register:
        report = bundles.merge(register, era / "bundle.wipsync")
        assert (report.women, report.refused, report.damaged) == (1, (), ())
        assert facts["in_bundle"] in [row.name for row in women.list_women(register)]


def test_the_backup_of_an_era_is_restored(era: Path) -> None:
    facts = facts_of(era)
    with registers.restore(era / "register.wipbackup", era / "again", facts["passphrase"]) as register:
        assert registers.digest(register) == facts["digest"]
