"""What is missing is exactly what others speak of and nobody withheld."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.laptops import coordinator, enrol, frames_of, laptop, pack, without_changes
from wipdesk.sync import gaps
from wipdesk.sync.payloads import COMMITS, kind_of, payload, signed_lines

if TYPE_CHECKING:
    from pathlib import Path


def test_a_hole_is_named_with_its_owner_until_it_is_filled(tmp_path: Path) -> None:
    isata, mabinty = coordinator(tmp_path / "isata"), laptop(tmp_path / "mabinty", "Mabinty")
    enrol(isata, mabinty, tmp_path)
    for n in range(6):
        mabinty.woman(f"Woman {n}")
    mabinty.make(tmp_path / "b")
    lines = [
        line
        for frame in frames_of(tmp_path / "b", isata)
        if kind_of(frame) == COMMITS
        for line in signed_lines(frame)
    ]
    some = [lines[0], lines[3], lines[5]]  # the sixth, the third and the first
    isata.merge(pack(tmp_path / "c", [payload(COMMITS, some)], isata))
    (gap,) = gaps.missing(isata.register)
    assert (gap.person, gap.label, gap.ranges) == (
        "Mabinty",
        mabinty.register.identity.label,
        ((2, 2), (4, 5)),
    )
    assert gap.count == 3
    digest = isata.digest()
    assert gaps.missing(isata.register) == (gap,)
    assert isata.digest() == digest
    isata.merge(tmp_path / "b")
    assert gaps.missing(isata.register) == ()
    isata.close()
    mabinty.close()


def test_what_somebody_else_mentions_is_missed_although_none_of_it_came(tmp_path: Path) -> None:
    isata = coordinator(tmp_path / "isata")
    hawa, mabinty = laptop(tmp_path / "hawa", "Hawa"), laptop(tmp_path / "mabinty", "Mabinty")
    for new in (mabinty, hawa):
        enrol(isata, new, tmp_path, role="coordinator")
    mabinty.woman("Kadie")
    mabinty.send(isata, tmp_path / "a")
    isata.make(tmp_path / "b", [hawa])
    report = hawa.merge(without_changes(tmp_path / "b"))
    assert [(gap.person, gap.ranges) for gap in report.gaps if gap.person == "Mabinty"] == [
        ("Mabinty", ((1, 1),))
    ]
    assert hawa.merge(tmp_path / "b").gaps == ()
    for each in (isata, hawa, mabinty):
        each.close()
