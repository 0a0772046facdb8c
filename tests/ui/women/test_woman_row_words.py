"""A row says days with their bounds, never a number that nobody can give, and everything in one sentence."""

from __future__ import annotations

import pytest

from tests.ui.women.rows import held, woman
from wipdesk.domain.held import HeldState
from wipdesk.ui.women.woman_row_words import days_shown, facts_shown, mark_shown, name_shown, one_line, told


@pytest.mark.parametrize(
    ("least", "most", "state", "shown"),
    [
        (1412, 1412, HeldState.EXACT, ("", "1,412", "days")),
        (1, 1, HeldState.EXACT, ("", "1", "day")),
        (387, 417, HeldState.BETWEEN, ("", "387–417", "days")),
        (12, None, HeldState.AT_LEAST, ("at least", "12", "days")),
        (None, 30, HeldState.AT_MOST, ("at most", "30", "days")),
        (0, 30, HeldState.AT_MOST, ("at most", "30", "days")),
        (None, None, HeldState.CANNOT_TELL, ("", "–", "dates missing")),
        (0, 0, HeldState.NOT_HELD, ("", "", "")),
    ],
)
def test_days_are_shown_with_their_bounds(
    qapp: object, least: int | None, most: int | None, state: HeldState, shown: tuple[str, str, str]
) -> None:
    assert days_shown(held(least, most, state)) == shown


def test_nothing_is_said_of_days_that_were_not_worked_out_yet(qapp: object) -> None:
    not_yet = held(None, None, HeldState.CANNOT_TELL)
    not_yet.words = ""
    assert days_shown(not_yet) == ("", "…", "")
    assert ", , " not in told(woman(held=not_yet))


def test_one_sentence_says_the_whole_row(qapp: object) -> None:
    assert told(woman(contested=2)) == (
        "KƆRƆMA, Mariama, also known as Mamie, Fraudulent conversion, Bo Correctional Centre, "
        "412 days before trial, No lawyer yet, 2 answers differ"
    )


def test_a_mark_has_its_word(qapp: object) -> None:
    assert [mark_shown(woman(contested=count)) for count in (0, 1, 3)] == ["", "1 differs", "3 differ"]


def test_family_names_are_in_capitals_and_a_nickname_stands_where_there_is_no_name(qapp: object) -> None:
    assert name_shown(woman()) == ("KƆRƆMA", "Mariama")
    assert name_shown(woman(family="", given="", name="Mamie")) == ("", "Mamie")
    assert facts_shown(woman(offence_words="")) == "Bo Correctional Centre"


def test_hostile_words_stay_on_their_line_and_turn_nothing_after_them(qapp: object) -> None:
    assert one_line("a\nb\t c") == "a b c"
    assert one_line("\u202eamorok") == "\u202eamorok\u202c"
    assert len(one_line("x" * 10_000)) < 300
