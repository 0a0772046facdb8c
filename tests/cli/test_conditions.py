"""The checklist of a place, as somebody types it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Terminal


@pytest.fixture
def visit(wipdesk: Terminal, office: Path) -> str:
    told = ("place=BO", "date=3 May 2026", "private_talks=yes", "talked_to=6")
    found = wipdesk("put", office / "a", "visit", *told, "--json").json["id"]
    return str(found)


def test_the_questions_need_no_register(wipdesk: Terminal) -> None:
    said = wipdesk("conditions", "questions", "--quick").out
    assert "  H10  Are sanitary pads or cloths free" in said
    assert "20 questions." in said
    assert "77 questions." in wipdesk("conditions", "questions").out


def test_answers_are_written_shown_and_printed(wipdesk: Terminal, office: Path, visit: str) -> None:
    a = office / "a"
    assert wipdesk("conditions", "answer", a, visit[:12], "H10", "yes", "--how", "staff_said").code == 0
    said = wipdesk("conditions", "answer", a, visit, "H10", "no", "--how", "women_said", "--said-by", "4")
    assert "  No  Women said so (4)" in said.out
    wipdesk("conditions", "answer", a, visit, "P02", "--number", "74", "--number", "32", "--how", "register")
    shown = wipdesk("conditions", "show", a, visit, "--quick").out
    assert "The accounts differ: both stand, and count as a range." in shown
    assert "2 of 20 answered. 0 to 100 % (1 question counted, on which accounts differ)" in shown
    assert "women held: 74; places: 32  From a register or paper" in shown
    assert "answered 2" in wipdesk("conditions", "visits", a, "BO").out
    assert "0 visits." in wipdesk("conditions", "visits", a, "KENF").out
    report = wipdesk("conditions", "print", a, visit, "-o", office / "found.pdf")
    assert (report.code, "not protected" in report.out) == (0, True)
    assert wipdesk("conditions", "print", a, "-o", office / "blank.pdf", "--blank", "--place", "BO").code == 0
    assert all((office / name).read_bytes()[:5] == b"%PDF-" for name in ("found.pdf", "blank.pdf"))


@pytest.mark.parametrize("words", [("visits",), ("print", "--blank", "-o", "sheet.pdf", "--place")])
def test_a_prison_that_no_list_knows_is_refused_and_not_shown_as_empty(
    wipdesk: Terminal, office: Path, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(office)
    said = wipdesk("conditions", words[0], "a", *words[1:], "NOPE")
    assert (said.code, said.out, said.err.count("\n")) == (1, "", 1)
    assert "“NOPE” is not a place in this country's list" in said.err
    assert not (office / "sheet.pdf").exists()


def test_an_answer_is_taken_away_and_brought_back(wipdesk: Terminal, office: Path, visit: str) -> None:
    a = office / "a"
    record = wipdesk("conditions", "answer", a, visit, "S01", "no", "--json").json["record"]
    assert "taken away" in wipdesk("conditions", "take-away", a, record).out
    assert "0 visits." in wipdesk("conditions", "visits", a).out
    assert "brought back" in wipdesk("conditions", "take-away", a, record, "--back").out
    assert "1 visit." in wipdesk("conditions", "visits", a).out


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("answer", "FOLDER", "VISIT", "Z99", "yes"), 1),
        (("answer", "FOLDER", "VISIT", "H10"), 2),
        (("answer", "FOLDER", "VISIT", "P02", *("--number", "1") * 4), 2),
        (("answer", "FOLDER", "VISIT", "H10", "--number", "4"), 2),
        (("answer", "FOLDER", "VISIT", "J06", "yes"), 2),
        (("answer", "FOLDER", "VISIT", "J06", "--words", "many"), 2),
        (("answer", "FOLDER", "ffffffff", "H10", "yes"), 1),
        (("answer", "FOLDER", "VISIT", "H10", "yes", "--how", "dreamt"), 2),
        (("print", "FOLDER", "-o", "out.pdf"), 2),
        (("show", "FOLDER", "nothing"), 1),
    ],
)
def test_wrong_words_change_nothing(
    wipdesk: Terminal, office: Path, visit: str, words: tuple[str, ...], code: int
) -> None:
    put_in = {"FOLDER": office / "a", "VISIT": visit}
    said = wipdesk("conditions", *(put_in.get(word, word) for word in words))
    assert said.code == code
    assert said.err
    assert "0 visits." in wipdesk("conditions", "visits", office / "a").out
