"""A number as people read it: thousands set apart by the mark of the language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wipdesk.domain.field import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

_THOUSANDS = QT_TRANSLATE_NOOP("numbers", ",")
_PLAIN = re.compile(r"([0-9]{1,30})(\.[0-9]{1,10})?")


def grouped(number: int | str, say: Callable[[str, str], str]) -> str:
    """Thousands set apart, decimals as they were said; anything but a plain number stays as it is."""
    plain = _PLAIN.fullmatch(str(number))
    if plain is None:
        return str(number)
    return f"{int(plain[1]):,}".replace(",", say("numbers", _THOUSANDS)) + (plain[2] or "")


def filled(sentence: str, say: Callable[[str, str], str], /, **parts: object) -> str:
    """A sentence with its places filled: whole numbers as people read them, all else as it is."""
    return sentence.format(**{
        name: grouped(part, say) if isinstance(part, int) else part for name, part in parts.items()
    })  # fmt: skip
