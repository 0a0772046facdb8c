"""What may stand in a text, and how texts are folded for comparing and finding."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 64 * 1024
"""Bytes of one text that a change can hold: part of the format of changes, which cannot be changed."""
LONGEST_CLOSED = 48_000
"""Bytes of a text that goes into a closed compartment, where it takes a third more room."""
_REMOVED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_BREAKS = re.compile("\r\n?")
_OPENING = "\u202a\u202b\u202d\u202e"
_ISOLATING = "\u2066\u2067\u2068"
_POP, _POP_ISOLATE = "\u202c", "\u2069"
_FOLD = str.maketrans({
    "ɔ": "o", "ɛ": "e", "ŋ": "n", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ɣ": "g", "ʋ": "v", "ɖ": "d",
    "ƒ": "f", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ə": "e", "æ": "ae", "œ": "oe", "’": "'", "ʼ": "'", "‘": "'",
})  # fmt: skip
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_STRONG = frozenset({"L", *_RIGHT_TO_LEFT})
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def clean(text: str) -> str:
    """The text as a commit keeps it: NFC, LF line ends, without control characters and lone surrogates."""
    return unicodedata.normalize("NFC", _REMOVED.sub("", _BREAKS.sub("\n", text)))


def removed_from(text: str) -> int:
    """How many characters `clean` takes out, so that the form can say so."""
    return len(_REMOVED.findall(_BREAKS.sub("\n", text)))


def balanced(text: str) -> str:
    """The text with every direction override closed, so that it cannot turn what stands after it."""
    isolates = overrides = 0
    for character in text:
        if character in _OPENING:
            overrides += 1
        elif character in _ISOLATING:
            isolates += 1
        elif character == _POP and overrides:
            overrides -= 1
        elif character == _POP_ISOLATE and isolates:
            isolates -= 1
    return text + _POP * overrides + _POP_ISOLATE * isolates


def fold(text: str) -> str:
    """Lower case without accents; ɔ ɛ ŋ and their kin as the letters people type for them."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFD", text.casefold().translate(_FOLD))
    return "".join(c for c in plain if not unicodedata.combining(c))


def words(text: str) -> list[str]:
    """The folded words of a text; an apostrophe inside a word joins it (n'dolleh)."""
    return [word.replace("'", "") for word in _WORD.findall(fold(text))]


def same_text(text: str) -> str:
    """The form in which two texts count as the same account: NFC and trimmed."""
    return unicodedata.normalize("NFC", text).strip()


def is_right_to_left(text: str) -> bool:
    """Whether some of it is written from right to left."""
    return any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in text)


def begins_right_to_left(text: str) -> bool:
    """Whether it reads from right to left as a whole: its first letter does."""
    strong = (kind for character in text if (kind := unicodedata.bidirectional(character)) in _STRONG)
    return next(strong, "L") in _RIGHT_TO_LEFT
