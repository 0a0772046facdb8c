"""The walk of a charge: typed by a paralegal, carried on a stick, merged, contested, settled and printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest

from tests.laptop import new_register
from wipdesk.domain.values import Contested
from wipdesk.reports.faces import Face
from wipdesk.services import bundles, case_files, conflicts, printing, records, registers, team

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.storage.register import Register


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Register, Register]]:
    """A coordinator's register and a paralegal's, enrolled with each other by files."""
    monkeypatch.setenv("WIPDESK_HOME", str(tmp_path / "home"))
    coordinator = new_register(tmp_path / "coordinator", name="Isata", role="coordinator")
    paralegal = new_register(tmp_path / "paralegal", name="Hawa")
    team.found(coordinator, "Bo office")
    team.hello(paralegal, tmp_path / "hello")
    team.welcome(coordinator, tmp_path / "hello", tmp_path / "welcome", role="paralegal")
    team.join(paralegal, tmp_path / "welcome")
    yield coordinator, paralegal
    coordinator.close()
    paralegal.close()


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_a_charge_reaches_the_coordinator(office: tuple[Register, Register], tmp_path: Path) -> None:
    coordinator, paralegal = office
    woman = records.put(paralegal, "woman", {"name_given": "Mariama", "name_family": 'Kɔrɔma A<b>&"'}).id
    matter = records.put(paralegal, "matter", {"arrest_date": "20:00 on 3 May 2026 [self]"}, parent=woman).id
    typed = {"offence": "SL_LARC", "charged_on": "about 10 May 2026"}
    charge = records.put(paralegal, "charge", typed, parent=matter).id
    bundles.make(paralegal, tmp_path / "1.wipsync")
    report = bundles.merge(coordinator, tmp_path / "1.wipsync")
    assert (report.women, report.conflicts, report.gaps) == (1, 0, ())
    assert registers.digest(coordinator) == registers.digest(paralegal)
    arrived = case_files.open_file(coordinator, "koroma").charges[0]
    assert (arrived.id, arrived.offence) == (charge, "SL_LARC")

    records.put(coordinator, "charge", {"plea": "guilty"}, record_id=charge)
    records.put(paralegal, "charge", {"plea": "not_guilty"}, record_id=charge)
    bundles.make(paralegal, tmp_path / "2.wipsync")
    assert bundles.merge(coordinator, tmp_path / "2.wipsync").conflicts == 1
    both = printing.case_summary(coordinator, woman, face=Face.FULL)
    assert "Hawa" in text_of(both.pdf)
    assert isinstance(case_files.open_file(coordinator, woman).charges[0].plea, Contested)

    [contested] = conflicts.list_conflicts(coordinator)
    taken = next(side for side in contested.values if side.value == "not_guilty")
    conflicts.settle(coordinator, contested.id, take=taken.version)
    assert conflicts.list_conflicts(coordinator) == ()
    bundles.make(coordinator, tmp_path / "3.wipsync", ["Hawa"])
    bundles.merge(paralegal, tmp_path / "3.wipsync")
    assert registers.digest(coordinator) == registers.digest(paralegal)

    printed = text_of(printing.case_summary(paralegal, woman, face=Face.COURT).pdf)
    assert 'KƆRƆMA A<B>&"' in printed
    assert "Larceny" in printed
    assert "10 May 2026" in printed
