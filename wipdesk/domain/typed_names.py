"""A name typed as she says it, in one line: which part is the family's, which is her own, and which a nickname."""

from __future__ import annotations

from dataclasses import dataclass

from wipdesk.domain.text import clean

_OPENING = "\"“”„«‘'"
_CLOSING = "\"“”»’'"


@dataclass(frozen=True, slots=True)
class TypedName:
    """The parts of a typed name; empty where a part was not typed."""

    family: str = ""
    given: str = ""
    nickname: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Whatever was typed, for a search."""
        return tuple(part for part in (self.given, self.family, self.nickname) if part)


def read_name(line: str) -> TypedName:
    """Read a typed name.

    Before a comma stands the family name ("Sesay, Fatmata B."); without a comma it is the last word ("Fatmata
    Sesay"); one word alone is her own name; what stands in quotation marks is a nickname ("Mama Tity").
    """
    typed = " ".join(clean(line).split())
    if len(typed) > 2 and typed[0] in _OPENING and typed[-1] in _CLOSING:
        return TypedName(nickname=typed[1:-1].strip())
    family, comma, given = typed.partition(",")
    if comma:
        return TypedName(family=family.strip(), given=given.strip())
    words = typed.split(" ")
    if len(words) == 1:
        return TypedName(given=typed)
    return TypedName(family=words[-1], given=" ".join(words[:-1]))
