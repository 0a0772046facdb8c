"""The paper form of an intake: on one page, in the order of the screen, and nothing closed on the open page."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.field import Kind
from wipdesk.domain.lists import as_written
from wipdesk.reports.intake_form import IntakeFacts, render
from wipdesk.reports.intake_questions import SECTIONS
from wipdesk.services.lists import load
from wipdesk.ui.intake.steps import STEPS

if TYPE_CHECKING:
    from pathlib import Path

FACTS = IntakeFacts(place="Kenema", printed_at="2026-11-22 09:00", author="Isata", practice=False)
LISTS = load("sl")
OPEN = [section for section in SECTIONS if not section.sealed]


def longer(context: str, text: str) -> str:
    """A language that needs a fifth more room, as French does."""
    return text + "e" * (len(text) // 5)


def text_of(pdf: bytes, folder: Path, page: int) -> str:
    (folder / "form.pdf").write_bytes(pdf)
    asked = ["pdftotext", "-layout", "-f", str(page), "-l", str(page), folder / "form.pdf", "-"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout


def test_every_question_of_the_screen_stands_on_paper_in_the_same_order() -> None:
    for step, section in zip(STEPS, OPEN, strict=True):
        asked = [(each.kind, each.field) for row in section.rows for each in row]
        on_screen = [field for field in step.fields if field[0] != "task"]
        assert section.title == step.short
        assert [each for each in asked if each in on_screen] == on_screen


def test_what_is_ticked_is_an_answer_of_the_list() -> None:
    for section in SECTIONS:
        for asked in (each for row in section.rows for each in row):
            field = BY_NAME[asked.kind].field(asked.field)
            assert field is not None
            if field.kind is Kind.CODE:
                assert all(LISTS[field.list].get(code) is not None for code in asked.codes), asked
            else:
                assert not asked.codes or set(asked.codes) <= {"yes", "no"}


def test_what_must_be_sealed_is_asked_on_the_closed_page_only() -> None:
    for section in SECTIONS:
        for asked in (each for row in section.rows for each in row):
            field = BY_NAME[asked.kind].field(asked.field)
            assert field is not None
            assert section.sealed or not field.compartment, asked


@pytest.mark.parametrize("say", [as_written, longer])
def test_it_is_one_page_and_the_closed_one(say: object, tmp_path: Path) -> None:
    made = render(FACTS, LISTS, say)  # type: ignore[arg-type]
    assert (made.pages, made.missing_glyphs) == (2, ())
    first, second = (text_of(made.pdf, tmp_path, page) for page in (1, 2))
    assert "Kenema" in first
    assert "A1 Name, as she says it" in " ".join(first.split())
    assert "Rape" not in first
    assert "Rape" in second
    assert "Kenema" not in second


def test_without_the_closed_page_it_is_one_page_of_which_the_same_bytes_come_each_time() -> None:
    made = render(FACTS, LISTS, as_written, closed_page=False)
    assert made.pages == 1
    assert made.pdf == render(FACTS, LISTS, as_written, closed_page=False).pdf
