"""Words by which a text speaks of what is kept in the closed compartments; a net, and no proof that it does not."""

from __future__ import annotations

from wipdesk.domain.text import words

_BEGUN = (
    *("pregnan", "miscarr", "abortion", "contracept", "sexual", "violen", "abuse", "tortur", "suicid"),
    *("diagnos", "disease", "illness", "medication", "disab", "mental", "psych", "trauma", "tubercul"),
    *("ethnic", "tribe", "tribal", "religio", "enceinte", "grossesse", "avort", "maladi", "handicap"),
    *("ethnie", "seroposit"),
)
"""In the languages of the window, without accents."""
_WHOLE = frozenset({"hiv", "aids", "vih", "sida", "rape", "raped", "viol", "violee", "fgm"})


def speaks_of_closed(text: str) -> bool:
    """Whether a word of it belongs to what is kept closed."""
    return any(word in _WHOLE or word.startswith(_BEGUN) for word in words(text))
