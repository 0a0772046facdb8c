"""The colours of the window, by what they mean, for light and for dark."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One set of colours. A tone such as `red` is written on its own soft ground, on surface or on window."""

    window: str
    surface: str
    sunken: str
    border: str
    """Around cards: a line that carries no meaning."""
    edge: str
    """Around controls: at least 3:1 against every ground."""
    hair: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    accent_hi: str
    accent_soft: str
    on_accent: str
    red: str
    red_soft: str
    amber: str
    amber_soft: str
    green: str
    green_soft: str
    blue: str
    blue_soft: str
    police: str
    remand: str
    selection: str
    practice: str
    on_practice: str


LIGHT = Tokens(
    window="#f3f4f2",
    surface="#ffffff",
    sunken="#f8f9f7",
    border="#dfe2de",
    edge="#808b87",
    hair="#eaece9",
    ink="#1a2321",
    ink2="#4f5b58",
    ink3="#5f6a67",
    accent="#0f5c56",
    accent_hi="#0b4a45",
    accent_soft="#e0eeec",
    on_accent="#ffffff",
    red="#a8201a",
    red_soft="#fceae8",
    amber="#8a4b00",
    amber_soft="#fdf0dc",
    green="#1d6138",
    green_soft="#e4f2e8",
    blue="#1f5693",
    blue_soft="#e6eff9",
    police="#c9a25b",
    remand="#b5473c",
    selection="#e6f0ee",
    practice="#f6d58a",
    on_practice="#3d2a00",
)
DARK = Tokens(
    window="#171b1a",
    surface="#1f2523",
    sunken="#1b201f",
    border="#343c3a",
    edge="#75817d",
    hair="#2a312f",
    ink="#eef2f0",
    ink2="#b8c2bf",
    ink3="#98a4a0",
    accent="#6cc4ba",
    accent_hi="#8ad6cd",
    accent_soft="#22403c",
    on_accent="#0b2421",
    red="#ff9d94",
    red_soft="#46211e",
    amber="#f1bd6c",
    amber_soft="#3f2f16",
    green="#86d3a0",
    green_soft="#1c3a28",
    blue="#94c0f2",
    blue_soft="#1d3147",
    police="#a98442",
    remand="#c8584c",
    selection="#243431",
    practice="#5a4310",
    on_practice="#ffe9b8",
)

TONES = ("red", "amber", "green", "blue", "accent")
"""Tones that have a soft ground of their own."""
GROUNDS = ("window", "surface", "sunken", "selection")
"""What words stand on."""
WORDS = ("ink", "ink2", "ink3", "accent", *TONES)
"""What words are written in."""


def contrast(one: str, other: str) -> float:
    """The contrast of two colours from 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
