"""Passphrases: makes good ones from plain words, and refuses the ones that would be guessed."""

from __future__ import annotations

import secrets
from functools import cache

from wipdesk import paths
from wipdesk.errors import PassphraseTooWeak
from wipdesk.storage.keys import normalised

FEWEST_WORDS = 5
FEWEST_CHARACTERS = 16

_SHORTEST_WORD = 3
_FEWEST_DIFFERENT = 6


def generate(words: int = FEWEST_WORDS) -> str:
    """A passphrase of words drawn by the system's randomness: 11 bits each, the same word may come twice."""
    choices = shipped_words()
    while True:
        passphrase = " ".join(secrets.choice(choices) for _ in range(words))
        if words < FEWEST_WORDS or _weakness(passphrase) is None:
            return passphrase


def check(passphrase: str, *, practice: bool) -> None:
    """PassphraseTooWeak("short" or "common") unless it may guard a register.

    A real register wants five different words of three letters, or 16 characters, and nothing from the list
    of the commonest. A practice register holds nobody real: anything but nothing will do.
    """
    why = _weakness(passphrase)
    if practice:
        why = None if normalised(passphrase) else "short"
    if why:
        raise PassphraseTooWeak(why)


@cache
def shipped_words() -> tuple[str, ...]:
    """The words that passphrases are made of."""
    return _lines("en.txt")


def _weakness(passphrase: str) -> str | None:
    text = normalised(passphrase)
    words = {word for word in text.split() if len(word) >= _SHORTEST_WORD}
    if len(words) < FEWEST_WORDS and len(text) < FEWEST_CHARACTERS:
        return "short"
    squeezed = _squeezed(text)
    if len(set(text)) < _FEWEST_DIFFERENT or _repeats_itself(text) or _is_made_of_common(squeezed):
        return "common"
    return None


def _repeats_itself(text: str) -> bool:
    """Whether the text is a shorter one, written again and again."""
    spaced = text + " "
    return spaced in (spaced + spaced)[1:-1] or text in (text + text)[1:-1]


def _is_made_of_common(text: str) -> bool:
    """Whether the text is one of the commonest, or nothing but some of them one after the other."""
    if not text:
        return False
    common = _common()
    lengths = sorted({len(one) for one in common})
    reached = [True] + [False] * len(text)
    for end in range(1, len(text) + 1):
        reached[end] = any(
            reached[end - length] and text[end - length : end] in common
            for length in lengths
            if length <= end
        )
    return reached[-1]


@cache
def _common() -> frozenset[str]:
    return frozenset(_squeezed(normalised(line)) for line in _lines("common.txt"))


def _squeezed(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


def _lines(name: str) -> tuple[str, ...]:
    text = paths.shipped("resources", "words", name).read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line)
