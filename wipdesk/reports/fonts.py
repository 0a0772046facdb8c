"""The fonts that are printed with: which one has a letter, how right-to-left words are set, what cannot be drawn.

A character that no font has is drawn as an empty box and reported; it is never left out in silence.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from arabic_reshaper import ArabicReshaper
from bidi import get_display
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from wipdesk.domain.text import is_right_to_left
from wipdesk.paths import shipped

REGULAR, BOLD, ARABIC = "wipdesk-regular", "wipdesk-bold", "wipdesk-arabic"
FILES = {
    REGULAR: "NotoSans-Regular.ttf",
    BOLD: "NotoSans-SemiBold.ttf",
    ARABIC: "NotoNaskhArabic-Regular.ttf",
}
BOX = "\u25a1"
"""Stands for a character that no font has; drawn with the fonts' own empty box."""

LARGER = {ARABIC: 1.18}
"""By how much a font is set larger, so that its letters stand as high as those beside them."""

_NO_GLYPH = 0
_MARKS_BEFORE_LETTER = re.compile("([\u064b-\u065f\u0670]+)(.)")


@cache
def ready() -> dict[str, frozenset[int]]:
    """Register the fonts once, and give the characters that each of them has."""
    found: dict[str, frozenset[int]] = {}
    for name, file in FILES.items():
        font = TTFont(name, str(shipped("resources", "fonts", file)))
        found[name] = frozenset(font.face.charToGlyph)
        font.face.charToGlyph[ord(BOX)] = _NO_GLYPH
        font.face.charWidths[ord(BOX)] = font.face.defaultWidth
        pdfmetrics.registerFont(font)
    return found


def visible(text: str) -> str:
    """The text without what has no shape of its own: joiners, direction marks, selectors; odd spaces made plain."""
    kept = []
    for character in text:
        category = unicodedata.category(character)
        if character == "\n":
            kept.append(character)
        elif category == "Zs" or character == "\t":
            kept.append("\u00a0" if character in "\u00a0\u202f" else " ")
        elif category != "Cf" and not "\ufe00" <= character <= "\ufe0f":
            kept.append(character)
    return "".join(kept)


def missing_in(text: str) -> list[str]:
    """Every character of a text that no font has, as often as it stands there."""
    fonts = ready()
    return [c for c in visible(text) if not c.isspace() and not any(ord(c) in has for has in fonts.values())]


def pieces(text: str, *, bold: bool) -> list[tuple[str, str]]:
    """The text in pieces that one font can draw: (font, piece). What none can draw is a box."""
    fonts = ready()
    own = BOLD if bold else REGULAR
    found: list[tuple[str, str]] = []
    for character in text:
        font, drawn = _drawn(character, own, fonts, found[-1][0] if found else own)
        if found and found[-1][0] == font:
            found[-1] = (font, found[-1][1] + drawn)
        else:
            found.append((font, drawn))
    return found


def width(text: str, size: float, *, bold: bool = False) -> float:
    """How wide a line is, in points."""
    return sum(
        pdfmetrics.stringWidth(piece, font, size_of(font, size)) for font, piece in pieces(text, bold=bold)
    )


def size_of(font: str, size: float) -> float:
    """The size in which a font is set beside text of this size."""
    return size * LARGER.get(font, 1.0)


def turned(line: str, *, from_right: bool) -> str:
    """One line in the order in which it is drawn, from left to right, with its Arabic letters joined."""
    shown = get_display(joined(line), base_dir="R" if from_right else "L")
    return _MARKS_BEFORE_LETTER.sub(r"\2\1", str(shown))


def joined(text: str) -> str:
    """The text with its Arabic letters in the shapes they have beside each other, in reading order."""
    return str(_reshaper().reshape(text)) if is_right_to_left(text) else text


@cache
def _reshaper() -> ArabicReshaper:
    # Vowel signs and ligatures are somebody's spelling: none is taken out.
    return ArabicReshaper(configuration={"delete_harakat": False, "support_ligatures": True})


def _drawn(character: str, own: str, fonts: dict[str, frozenset[int]], current: str) -> tuple[str, str]:
    code = ord(character)
    if character == " " and code in fonts[current]:
        return current, character
    for font in (own, ARABIC):
        if code in fonts[font]:
            return font, character
    return own, BOX
