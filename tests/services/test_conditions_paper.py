"""The checklist on paper, read back from the PDF: every question, both accounts, and no woman's name."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from wipdesk.errors import NoSuchRecord
from wipdesk.services import conditions, conditions_paper, visits
from wipdesk.services.conditions import TypedAnswer
from wipdesk.services.office_lists import lists_of
from wipdesk.services.records import put
from wipdesk.services.visits import VisitRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wipdesk.reports.case_summary import Rendered
    from wipdesk.storage.register import Register

    Read = Callable[[Rendered], str]

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed here")


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def text(made: Rendered) -> str:
        path = tmp_path / "paper.pdf"
        path.write_bytes(made.pdf)
        run = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
        return " ".join(run.stdout.decode("utf-8").split())

    return text


@pytest.fixture
def visit(register: Register) -> str:
    told = {"date": "3 June 2026", "place": "KENF", "private_talks": "yes", "talked_to": "6"}
    return visits.begin(register, told)


def answered(register: Register, visit: str, question: str, answer: str = "", **more: Any) -> str:
    how = more.pop("how", "seen")
    return conditions.save_answer(
        register, visit, TypedAnswer(question=question, answer=answer, how=how, **more)
    )


def trail(register: Register) -> list[str]:
    with register.reading() as connection:
        return list(connection.exec_driver_sql("SELECT what FROM trail").scalars())


@pytest.mark.parametrize("quick", [True, False])
def test_the_sheet_to_take_along_asks_every_question_of_its_set(
    register: Register, read: Read, quick: bool
) -> None:
    made = conditions_paper.look_blank(register, quick=quick)
    said = read(made)
    for question in conditions.checklist(register).questions:
        assert (f" {question.id} " in said) is (question.quick or not quick), question.id
    assert made.pages <= (3 if quick else 9)
    assert "check them against the official texts" in said
    assert "Nelson Mandela Rules" in said
    assert "No woman's name" in said
    assert not made.missing_glyphs
    assert conditions_paper.look_blank(register, quick=quick).pdf[:5] == b"%PDF-"


def test_the_sheet_of_a_visit_names_its_place(register: Register, visit: str, read: Read) -> None:
    assert "Kenema Female Correctional Centre" in read(conditions_paper.look_blank(register, visit))
    with pytest.raises(NoSuchRecord):
        conditions_paper.look_blank(register, "ab" * 16)


def test_the_report_says_how_every_answer_was_learned_and_what_changed(
    register: Register, visit: str, read: Read
) -> None:
    earlier = visits.begin(register, {"date": "3 May 2026", "place": "KENF", "private_talks": "yes"})
    answered(register, earlier, "P01", "yes")
    answered(register, visit, "P01", "no", how="women_said", said_by="5", note="One yard for all")
    answered(register, visit, "H10", "yes", how="staff_said")
    answered(register, visit, "H10", "no", how="women_said", said_by="2")
    made = conditions_paper.look_report(register, visit)
    said = read(made)
    for part in (
        *("Kenema Female Correctional Centre", "Women talked to in private: Yes (6)", "2 questions answered"),
        *("Women said so (5)", "One yard for all", "Worse: was Yes; now No", "3 May 2026: Yes – Seen by us"),
        *("Staff said so", "The accounts differ: both stand", "0 to 50 % (2 questions counted"),
        *("On the one question counted at both visits: 100 % on 3 May 2026, 0 % now.", "NMR 11(a)"),
        "Not answered at this visit: H01, H02",
    ):
        assert part in said, part
    assert "Women said so (fewer than 3)" in said, "two women could be found"
    assert not made.missing_glyphs


def test_without_private_talks_the_report_says_why_there_is_no_score(
    register: Register, visit: str, read: Read
) -> None:
    visits.change(register, visit, {"private_talks": "no", "talked_to": ""})
    answered(register, visit, "P01", "no")
    said = read(conditions_paper.look_report(register, visit))
    assert "No score: women were not talked to in private at this visit." in said
    assert " % " not in said


def test_a_copy_to_hand_out_has_no_notes_and_nothing_that_points_at_somebody(
    register: Register, visit: str, read: Read
) -> None:
    answered(register, visit, "P16", words="Beaten after a complaint in the kitchen", how="women_said")
    answered(register, visit, "P01", "no", note="Said the cook")
    said = read(conditions_paper.look_report(register, visit, to_hand_out=True))
    assert "Answered; left out of this copy." in said
    assert "kitchen" not in said
    assert "cook" not in said
    assert "kitchen" in read(conditions_paper.look_report(register, visit))


def test_no_woman_met_at_the_visit_is_named_on_either_paper(
    register: Register, visit: str, read: Read
) -> None:
    woman = put(register, "woman", {"name_family": "Mansaray", "name_given": "Adama"}).id
    visits.write_row(register, visit, VisitRow(woman=woman, seen="seen", note="Wants her sister told"))
    answered(register, visit, "P01", "no")
    for made in (
        conditions_paper.look_blank(register, visit),
        conditions_paper.look_report(register, visit),
    ):
        said = read(made)
        assert not [part for part in ("Mansaray", "MANSARAY", "Adama", "sister") if part in said]


def test_very_long_and_hostile_words_are_printed_whole_and_plain(
    register: Register, visit: str, read: Read
) -> None:
    words = "<b>bold</b> &amp; ɛ ɔ ŋ " + "x" * 400 + " word" * 3_000 + " the end"
    answered(register, visit, "P15", words=words)
    made = conditions_paper.look_report(register, visit)
    said = read(made)
    assert "<b>bold</b> &amp; ɛ ɔ ŋ" in said
    assert "the end" in said
    assert made.pages > 1


def test_only_paper_that_goes_out_leaves_a_line_in_the_trail(register: Register, visit: str) -> None:
    answered(register, visit, "P01", "no")
    before = trail(register)
    looked = (conditions_paper.look_blank(register, visit), conditions_paper.look_report(register, visit))
    assert trail(register) == before
    taken = (conditions_paper.take_blank(register, visit), conditions_paper.take_report(register, visit))
    assert trail(register)[len(before) :] == ["print_checklist", "print_conditions"]
    assert [each.pages for each in looked] == [each.pages for each in taken]


def test_a_long_name_of_a_place_stands_whole_where_the_blank_sheet_asks_for_it(
    register: Register, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = "Correctional Centre for Women and Girls of the Old Railway Line, Upper Town, behind the Second Market"
    monkeypatch.setattr(type(lists_of(register)["facility"]), "label", lambda *_: long)
    made = conditions_paper.look_blank(register, place="KENF")
    assert f"Place {long} Date" in read(made)
    assert made.pages <= 3
