"""An answer that the office retired, given once more: kept, and said in one sentence with what fits instead."""

from __future__ import annotations

from datetime import date

from wipdesk.domain.field import Field, Kind
from wipdesk.domain.lists import CodeList, CodeLists, CodeRow
from wipdesk.domain.retired_answers import retired_answer
from wipdesk.domain.rules import Trouble, trouble_of, trouble_of_new
from wipdesk.domain.values import Missing

SPOKEN = Field(name="language", kind=Kind.CODE, label="Language", list="language")
DAY = date(2026, 11, 20)


def said(rows: tuple[CodeRow, ...], value: str = "x_old") -> str:
    found = retired_answer(SPOKEN, value, CodeLists((CodeList("language", rows),)))
    assert found is not None
    return found.sentence("Language", lambda _context, text: text)


def test_the_sentence_names_the_day_and_what_is_most_alike() -> None:
    old = CodeRow("x_old", "Island Sherbro", retired=True, retired_on=DAY)
    rows = (CodeRow("krio", "Krio"), CodeRow("mende", "Mende"), CodeRow("sherbro", "Sherbro"), old)
    assert said(rows) == (
        "Language: “Island Sherbro” was retired by the office on 20 November 2026. "
        "It is kept as you wrote it; use “Sherbro” if it fits."
    )


def test_a_list_of_two_names_both() -> None:
    rows = (CodeRow("a", "Krio"), CodeRow("b", "Mende"), CodeRow("other", "Other"))
    rows = (*rows, CodeRow("x_old", "Zz", retired=True))
    assert said(rows) == (
        "Language: “Zz” was retired by the office. It is kept as you wrote it; use “Krio” or “Mende” if one fits."
    )


def test_where_nothing_is_alike_the_list_is_named_only() -> None:
    rows = (*(CodeRow(each, each * 4) for each in "abc"), CodeRow("x_old", "Zz", retired=True))
    assert said(rows).endswith("It is kept as you wrote it; choose the answer of the list that fits best.")


def test_its_words_are_known_as_well_as_its_code() -> None:
    rows = (CodeRow("a", "Krio"), CodeRow("x_old", "Island Sherbro", retired=True))
    assert "“Island Sherbro”" in said(rows, "island  SHERBRO")


def test_only_an_answer_given_now_is_marked() -> None:
    lists = CodeLists((CodeList("language", (CodeRow("a", "Krio"), CodeRow("x_old", "Zz", retired=True))),))
    assert trouble_of(SPOKEN, "x_old", lists) is None
    assert trouble_of_new(SPOKEN, "x_old", lists) is Trouble.RETIRED
    assert trouble_of_new(SPOKEN, "a", lists) is None
    assert trouble_of_new(SPOKEN, "Zulu", lists) is Trouble.NOT_IN_LIST
    assert trouble_of_new(SPOKEN, Missing.UNKNOWN, lists) is None
