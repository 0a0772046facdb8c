"""What is asked for in an answer to an office's own field: words, codes, a number, yes or no, or a stretch of days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wipdesk.domain.text import words

_COMPARE = {"=": lambda a, b: a == b, "<": lambda a, b: a < b, ">": lambda a, b: a > b}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """One question to one field; without any of these, whether anything was answered."""

    words: tuple[str, ...] = ()
    """Each begins a word of what was written, or of what could not be read and was kept as typed."""
    codes: frozenset[str] = frozenset()
    yes: bool | None = None
    sign: str = "="
    number: int | None = None
    first: str = ""
    """The stretch in which a date must be able to lie, as bounds of a date are written."""
    last: str = ""

    @property
    def anything(self) -> bool:
        """Whether every answer will do."""
        return not (self.words or self.codes or self.first or self.last) and (self.yes, self.number) == (
            None,
            None,
        )

    def fits(self, stored: object) -> bool:
        """Whether a stored answer says what is asked for; "not known" and "declined" say nothing."""
        if isinstance(stored, Mapping):
            return self._fits_object(stored)
        if self.anything:
            return stored not in ("", None)
        if isinstance(stored, bool):
            return self.yes is stored
        if isinstance(stored, int):
            return self.number is not None and _COMPARE[self.sign](stored, self.number)
        return isinstance(stored, str) and (stored in self.codes or self._in_words(stored))

    def _fits_object(self, stored: Mapping[str, object]) -> bool:
        if stored.get("k") != "date":
            return False
        if self.anything:
            return True
        earliest, latest = str(stored.get("from", "")), str(stored.get("to", ""))
        if not (earliest or latest) or not (self.first or self.last):
            return self._in_words(str(stored.get("said", "")))
        return (not latest or not self.first or latest >= self.first) and (
            not earliest or not self.last or earliest <= self.last
        )

    def _in_words(self, text: str) -> bool:
        said = words(text)
        return bool(self.words) and all(any(word.startswith(each) for word in said) for each in self.words)
