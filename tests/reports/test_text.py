"""Text reaches paper through one door, and what was typed is only ever text there."""

import ast
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate

from tests.architecture.source_tree import name_of, names_used, parsed, python_files
from tests.reports.planted import text_of
from wipdesk.reports import fonts, styles
from wipdesk.reports.text import LONGEST, Ink, LongText, MissingGlyph, Run, TurnedParagraph, filled, shortened

DOOR = "wipdesk/reports/text.py"


def on_paper(*words: str | Run) -> str:
    out = io.BytesIO()
    SimpleDocTemplate(out, invariant=1).build([Ink().paragraph(words, styles.BODY)])
    return text_of(out.getvalue())


def _builds_paragraphs(tree: ast.Module) -> list[tuple[int, str]]:
    return [
        (line, name)
        for line, name in names_used(tree)
        if name.startswith("reportlab")
        and name.split(".")[-1] in ("Paragraph", "XPreformatted", "Preformatted", "Image")
    ]


def test_nothing_but_the_one_door_builds_a_paragraph() -> None:
    found = [
        f"{name_of(path)}:{line} {name}"
        for path in python_files("wipdesk")
        if name_of(path) != DOOR
        for line, name in _builds_paragraphs(parsed(path))
    ]
    assert not found, "\n".join(
        [*found, "Use Ink.paragraph of wipdesk.reports.text: it escapes what was typed."]
    )


@pytest.mark.parametrize(
    "planted",
    [
        "from reportlab.platypus import Paragraph\nParagraph('x')",
        "from reportlab import platypus\nplatypus.Paragraph('x')",
        "import reportlab.platypus.paragraph as p\np.Paragraph('x')",
        "from reportlab.platypus import Image",
    ],
)
def test_a_planted_paragraph_is_found(planted: str) -> None:
    assert _builds_paragraphs(ast.parse(planted))


@pytest.mark.parametrize(
    "typed",
    [
        'A<b>&"',
        "bail <b>granted",
        "AT&T",
        "a <unknown>x",
        "<font size=500>x",
        "<a href='javascript:1'>x</a>",
        "&lt;&#65;&amp;",
        "<br/>x",
    ],
)
def test_a_tag_that_was_typed_is_printed_as_it_was_typed(typed: str) -> None:
    assert on_paper(typed).strip() == typed


def test_a_new_line_is_a_new_line_and_a_control_character_is_nothing() -> None:
    assert on_paper("one\ntwo\r\nth\x00r\x1bee").split() == ["one", "two", "three"]


@given(st.text(max_size=200))
@example("٭\U00018cd6")
def test_any_text_can_be_set(text: str) -> None:
    ink = Ink()
    flowable = ink.paragraph([text, Run(text, bold=True, grey=True)], styles.CELL)
    width, height = flowable.wrap(80, 1000)
    assert width <= 80
    assert height >= 0
    assert all(glyph.count > 0 for glyph in ink.missing)


def test_what_no_font_has_is_counted_under_its_heading() -> None:
    ink = Ink()
    ink.paragraph("a😀b😀", styles.BODY, where="Notes")
    ink.paragraph(Run("漢", bold=True), styles.BODY, where="Charge")
    assert ink.missing == (MissingGlyph("😀", "Notes", 2), MissingGlyph("漢", "Charge", 1))


def test_joiners_selectors_and_direction_marks_are_not_missing() -> None:
    ink = Ink()
    ink.paragraph("a\u200d\u200b\ufe0f\u202a\u2066\ufeff\u00ad b\u3000c", styles.BODY)
    assert ink.missing == ()


def test_a_sentence_is_filled_with_parts_that_are_set_in_their_own_way() -> None:
    assert filled("On {day} she {what}.", day=Run("3 May {x}", bold=True), what="came") == [
        Run("On "),
        Run("3 May {x}", bold=True),
        Run(" she "),
        Run("came"),
        Run("."),
    ]
    with pytest.raises(KeyError):
        filled("{nobody}", somebody="x")


def test_a_long_text_is_set_in_parts_and_nothing_of_it_is_lost() -> None:
    text = "".join(f"w{number} " for number in range(2000))
    flowable = Ink().paragraph(text, styles.BODY)
    assert isinstance(flowable, LongText)
    assert on_paper(text).split() == text.split()
    assert not isinstance(Ink().paragraph("x" * LONGEST, styles.BODY), LongText)


def test_right_to_left_words_are_joined_and_turned() -> None:
    flowable = Ink().paragraph("Name: فاطمة", styles.BODY)
    assert isinstance(flowable, TurnedParagraph)
    assert fonts.turned("فاطمة", from_right=True) != "فاطمة"
    assert on_paper("Name: فاطمة").strip() == "Name: فاطمة"


def test_right_to_left_lines_are_broken_in_reading_order() -> None:
    flowable = Ink().paragraph("واحد اثنان ثلاثة أربعة خمسة ستة سبعة", styles.BODY)
    _, one_line = flowable.wrap(400, 1000)
    _, several = flowable.wrap(60, 1000)
    assert several >= 3 * one_line
    first, rest = flowable.split(60, 3 * one_line + 1)
    assert isinstance(first, Paragraph)
    assert isinstance(rest, Paragraph)


def test_a_shortened_text_says_that_it_is_cut() -> None:
    assert shortened("one\ntwo", 20) == "one two"
    assert shortened("x" * 30, 10) == "x" * 9 + "…"


def test_the_door_itself_draws_no_link_and_no_picture() -> None:
    out = io.BytesIO()
    document = SimpleDocTemplate(out, invariant=1)
    document.build(
        [Ink().paragraph("<img src='/etc/passwd'/><a href='file:///etc/passwd'>x</a>", styles.BODY)]
    )
    assert b"/Annots" not in out.getvalue()
    assert Canvas(io.BytesIO()).getPageNumber() == 1
