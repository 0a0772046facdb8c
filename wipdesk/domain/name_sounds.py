"""How a name sounds when it is written by ear: Turay and Touré, Conteh and Konteh, Kɔrɔma and Koroma are one sound."""

from __future__ import annotations

import re
from functools import lru_cache

LONGEST = 40
"""Letters of one word that are listened to."""
FEWEST_CONSONANTS = 2
"""A key shorter than this fits too many names to find anybody by."""

_REMEMBERED = 8_192
_LATIN = re.compile("[a-z]+")
_SPELLINGS = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        ("chr", "kr"),
        ("tch|sch|ch|sh", "s"),
        ("ck|cq", "k"),
        ("c(?=[eiy])", "s"),
        ("[cq]", "k"),
        ("x", "ks"),
        ("ph", "f"),
        ("^d[ijy](?=[aeou])|dj", "j"),
        ("z", "s"),
        ("gb", "b"),
        ("kp", "p"),
        ("h", ""),
        ("ou|oo", "u"),
        ("ow$|oe$", "o"),
        ("a[iy]|e[iy]", "e"),
        ("ee|ie", "i"),
        ("(?<!^)y", "i"),
        ("w$", ""),
        (r"(.)\1+", r"\1"),
    )
)
"""Spellings of one sound in Krio, Mende, Temne, Fula and the French of the neighbours, tried in this order."""
_VOWELS = "aeiou"
_ARABIC = str.maketrans({"ى": "ي", "ة": "ه", "ـ": None})


@lru_cache(maxsize=_REMEMBERED)
def sound(word: str) -> str:
    """A folded word as it sounds: one letter for each sound, vowels kept."""
    word = word[:LONGEST]
    if not _LATIN.fullmatch(word):
        return word.translate(_ARABIC)
    heard = word
    for pattern, letters in _SPELLINGS:
        heard = pattern.sub(letters, heard)
    return heard or word


@lru_cache(maxsize=_REMEMBERED)
def key(word: str) -> str:
    """The consonants of a folded word's sound, with an "a" for any vowel at its beginning.

    Empty where too few of them are left to find anybody by; of other scripts the whole sound.
    """
    heard = sound(word)
    if not heard or not _LATIN.fullmatch(heard):
        return heard
    first = "a" if heard[0] in _VOWELS else heard[0]
    found = first + "".join(letter for letter in heard[1:] if letter not in _VOWELS)
    return found if len(found) >= FEWEST_CONSONANTS else ""
