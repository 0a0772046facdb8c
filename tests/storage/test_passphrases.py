"""Passphrases: the program makes good ones and refuses those that would be guessed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.errors import PassphraseTooWeak
from wipdesk.paths import shipped
from wipdesk.storage import passphrases


def refusal(passphrase: str) -> str | None:
    try:
        passphrases.check(passphrase, practice=False)
    except PassphraseTooWeak as weak:
        return weak.why
    return None


def test_there_are_2048_different_plain_words() -> None:
    words = passphrases.shipped_words()
    assert len(words) == len(set(words)) == 2048
    assert all(re.fullmatch("[a-z]{3,8}", word) for word in words)


def test_no_shipped_word_is_one_of_the_commonest_passphrases() -> None:
    common = shipped("resources", "words", "common.txt").read_text(encoding="utf-8").splitlines()
    assert len(common) == len(set(common)) > 300
    assert not set(common) & set(passphrases.shipped_words())


def test_a_made_passphrase_is_five_words_of_the_list_and_never_refused() -> None:
    made = {passphrases.generate() for _ in range(500)}
    assert len(made) == 500
    for passphrase in made:
        words = passphrase.split(" ")
        assert len(words) == 5
        assert set(words) <= set(passphrases.shipped_words())
        assert refusal(passphrase) is None


def test_more_words_are_made_when_asked_for() -> None:
    assert len(passphrases.generate(7).split()) == 7


@pytest.mark.parametrize(
    "good", ["rɛsi fɔ di pikin dɛn", "kwɛsi-lumley-97-b!", "ماء الغيل لزرع الأرض كله", "Nyɛ̈ 14 mango trees"]
)
def test_five_words_or_sixteen_characters_will_do(good: str) -> None:
    assert refusal(good) is None


@pytest.mark.parametrize("short", ["", "   ", "mango", "four words only", "a b c d e", "we go so we go"])
def test_less_is_too_short(short: str) -> None:
    assert refusal(short) == "short"


@pytest.mark.parametrize(
    "common",
    [
        "passwordpassword",
        "Password123456789",
        "1234567890123456",
        "0000000000000000",
        "qwertyuiopasdfgh",
        "The Quick  Brown Fox jumps over the lazy dog!",
        "the lord is my shepherd, I shall not want",
        "Correct Horse Battery Staple",
        "UNITY, FREEDOM, JUSTICE",
        "freetown sierra leone 2026",
        "abababababababababab",
        "mango mango mango mango mango",
        "Mangotree7Mangotree7",
        "\uff50assword\uff50assword",
    ],
)
def test_what_everybody_would_try_is_refused_however_it_is_written(common: str) -> None:
    assert refusal(common) == "common"


def test_a_common_word_among_others_is_no_reason() -> None:
    assert refusal("freetown mango lantern copper quiet river") is None


def test_ten_thousand_characters_are_looked_at_at_once() -> None:
    assert refusal("password" * 1250) == "common"
    assert refusal("mangotree" * 1200 + "x") is None


def test_practice_takes_anything_but_nothing() -> None:
    passphrases.check("x", practice=True)
    passphrases.check("password", practice=True)
    for nothing in ("", " \t\n"):
        with pytest.raises(PassphraseTooWeak):
            passphrases.check(nothing, practice=True)


@given(st.text(alphabet=st.characters(codec=None), max_size=60))
def test_any_text_gets_an_answer(text: str) -> None:
    assert refusal(text) in {None, "short", "common"}
