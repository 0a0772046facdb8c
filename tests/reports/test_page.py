"""Every page carries its head, its foot and its number, and the bytes depend on nothing but what is printed."""

from dataclasses import replace

import pytest

from tests.reports.planted import pages_of
from wipdesk.domain.lists import as_written
from wipdesk.reports import styles
from wipdesk.reports.page import Sheet, build
from wipdesk.reports.text import Ink, Run

SHEET = Sheet(
    head_left=Run("Office", bold=True),
    head_left_below="below",
    head_right_below="prepared",
    later_head="loose page",
    foot_left="code",
    foot_below=["printed", ""],
    practice=True,
    say=as_written,
)


def pages(count: int, sheet: Sheet = SHEET) -> tuple[bytes, int]:
    ink = Ink()
    return build([ink.paragraph(f"line {number}", styles.BODY) for number in range(count * 50)], sheet)


@pytest.mark.parametrize("count", [1, 3])
def test_every_page_is_numbered_and_marked(count: int) -> None:
    pdf, found = pages(count)
    told = pages_of(pdf)
    assert len(told) == found
    for number, page in enumerate(told, 1):
        assert f"page {number} of {found}" in page
        assert "PRACTICE. Invented person." in page
        assert "printed" in page
    assert "Office" in told[0]
    assert all("loose page" in page and "Office" not in page for page in told[1:])


def test_nothing_is_lost_between_the_pages() -> None:
    pdf, _ = pages(3)
    text = "\n".join(pages_of(pdf)).split("\n")
    assert [line.strip() for line in text if line.startswith("line ")] == [f"line {n}" for n in range(150)]


def test_a_foot_of_many_lines_takes_its_room_from_the_text() -> None:
    tall = replace(SHEET, foot_below=["word " * 300])
    assert pages(2, tall)[1] > pages(2)[1]


def test_the_same_pages_have_the_same_bytes() -> None:
    assert pages(2) == pages(2)


def test_the_mark_of_practice_is_said_in_the_readers_language() -> None:
    said = replace(SHEET, say=lambda _context, text: f"« {text} »")
    assert "« PRACTICE" in pages_of(pages(1, said)[0])[0]
