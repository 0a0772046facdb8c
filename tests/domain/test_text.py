"""What people paste is kept; what can do harm is taken out or closed off."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.domain.text import balanced, clean, fold, removed_from, same_text, words


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Kade\u0301", "Kad\u00e9"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("a\x00b\x1b[31mc\x85d\u2028e", "ab[31mcde"),
        ("half \ud800 pair", "half  pair"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("\u0645\u0631\u064a\u0645 \U0001f600 ɛɔŋ", "\u0645\u0631\u064a\u0645 \U0001f600 ɛɔŋ"),
    ],
)
def test_a_text_is_kept_but_for_what_no_text_needs(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@given(st.text())
def test_cleaning_twice_is_cleaning_once_and_nothing_is_left_to_remove(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert removed_from(once) == 0
    once.encode("utf-8")


def test_it_is_counted_what_was_taken_out() -> None:
    assert removed_from("a\x00b\r\nc\u2029") == 2


def test_an_override_cannot_turn_what_stands_after_it() -> None:
    assert balanced("evil\u202e") == "evil\u202e\u202c"
    assert balanced("a\u2066b\u202ec") == "a\u2066b\u202ec\u202c\u2069"
    assert balanced("a\u2066b\u2069") == "a\u2066b\u2069"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("KƆRƆMA", "koroma"),
        ("Mɛnde", "mende"),
        ("Ŋuni", "nuni"),
        ("Kadé", "kade"),
        ("Ɓala", "bala"),
        ("Ọṣun", "osun"),
    ],
)
def test_letters_people_have_no_key_for_fold_to_the_ones_they_type(one: str, other: str) -> None:
    assert fold(one) == other


def test_words_are_found_whatever_stands_between_them() -> None:
    assert words("N'dolleh, Mama-Fatu (2)") == ["ndolleh", "mama", "fatu", "2"]
    assert words("=cmd|' /C calc'!A0") == ["cmd", "c", "calc", "a0"]
    assert words('* " - _') == []


def test_two_spellings_of_one_text_are_the_same_account() -> None:
    assert same_text(" Kade\u0301 ") == same_text("Kad\u00e9")
    assert unicodedata.is_normalized("NFC", same_text("e\u0301"))
