"""A printed summary says what of her file is set aside here, and that changes from a laptop are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.laptops import at_home, coordinator, enrol, laptop, without_changes
from tests.reports.planted import pages_of
from wipdesk.reports.faces import Face
from wipdesk.services import earlier_reports, printing, undoing

if TYPE_CHECKING:
    from pathlib import Path

    from tests.laptops import Laptop


def foot(at: Laptop, woman: str, face: Face) -> str:
    with at_home(at.folder):
        made = printing.case_summary(at.register, woman, face=face)
    return " ".join(" ".join(pages_of(made.pdf)).split())


@pytest.mark.parametrize("face", Face)
def test_it_says_so_in_every_face_and_of_no_other_file(tmp_path: Path, face: Face) -> None:
    isata, hawa = coordinator(tmp_path / "isata"), laptop(tmp_path / "hawa", "Hawa")
    enrol(isata, hawa, tmp_path, role="coordinator")
    kadie, mary = isata.woman("Kadie", home_town="Bo"), isata.woman("Mary")
    isata.send(hawa, tmp_path / "a")
    assert "set aside" not in foot(isata, kadie, face)
    hawa.change(kadie, home_town="Kenema")
    hawa.change(kadie, phone="1")
    hawa.send(isata, tmp_path / "b")
    [kept, *_] = earlier_reports.earlier(isata.register)
    undoing.set_aside(isata.register, str(kept.number))
    hawa.woman("Sia")
    hawa.make(tmp_path / "c", [isata])
    isata.merge(without_changes(tmp_path / "c"))
    told = foot(isata, kadie, face)
    assert "2 changes to this file are set aside on this laptop and are not shown." in told
    assert "1 change from another laptop has not arrived" in told
    assert "set aside" not in foot(isata, mary, face)
    for each in (isata, hawa):
        each.close()
