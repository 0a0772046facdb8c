"""A table repeats its head on every page, breaks no row, and sets as paragraphs what is too long for a row."""

from tests.reports.planted import pages_of, text_of
from tests.reports.women import TODAY, mariama
from wipdesk.domain.lists import as_written
from wipdesk.reports.composing import Composer
from wipdesk.reports.faces import Face
from wipdesk.reports.page import Sheet, build
from wipdesk.reports.rows import Columns, Line, Row, table
from wipdesk.reports.shown import Shown
from wipdesk.reports.text import Ink
from wipdesk.services.lists import load

COLUMNS = Columns(("Day", "What", "Where"), (0.2, 0.5, 0.3))


def pages(lines: list[Line]) -> list[str]:
    composer = Composer(Shown(mariama(), Face.FULL, load("sl"), as_written), Ink(), TODAY)
    sheet = Sheet(
        head_left="head",
        head_left_below="",
        head_right_below="",
        later_head="later",
        foot_left="foot",
        foot_below=[],
        practice=False,
        say=as_written,
    )
    pdf, count = build(table(composer, COLUMNS, lines), sheet)
    found = pages_of(pdf)
    assert len(found) == count
    assert text_of(pdf)
    return found


def test_the_head_stands_on_every_page() -> None:
    found = pages([Line((f"day {number}", "something", "here")) for number in range(150)])
    assert len(found) > 2
    assert all("Day" in page and "Where" in page for page in found)


def test_a_detail_stays_on_the_page_of_its_row() -> None:
    lines = []
    for number in range(120):
        lines += [Line((f"row{number}x", "something", "here")), Line((f"more{number}x",), Row.DETAIL)]
    found = pages(lines)
    assert len(found) > 2
    for number in range(120):
        assert [f"row{number}x" in page for page in found] == [f"more{number}x" in page for page in found]


def test_a_row_too_long_for_a_page_becomes_paragraphs_with_the_heads_as_labels() -> None:
    found = " ".join(
        " ".join(pages([Line(("3 May", "word " * 3000, "")), Line(("4 May", "b", "c"))])).split()
    )
    assert "What: word word" in found
    assert found.count("word") == 3000
    assert "Where: " not in found
    assert "4 May b c" in found


def test_an_empty_table_is_nothing() -> None:
    composer = Composer(Shown(mariama(), Face.FULL, load("sl"), as_written), Ink(), TODAY)
    assert table(composer, COLUMNS, []) == []
