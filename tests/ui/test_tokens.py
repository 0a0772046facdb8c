"""Words can be read on everything they stand on, in light and in dark."""

from __future__ import annotations

import pytest

from wipdesk.ui.tokens import DARK, GROUNDS, LIGHT, TONES, WORDS, Tokens, contrast

READABLE, SEEN = 4.5, 3.0
BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


@BOTH
@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_words_can_be_read_on_every_ground(tokens: Tokens, words: str, ground: str) -> None:
    assert contrast(getattr(tokens, words), getattr(tokens, ground)) >= READABLE


@BOTH
@pytest.mark.parametrize("tone", TONES)
def test_a_tone_can_be_read_on_its_own_soft_ground(tokens: Tokens, tone: str) -> None:
    assert contrast(getattr(tokens, tone), getattr(tokens, f"{tone}_soft")) >= READABLE


@BOTH
def test_what_stands_on_a_filled_button_or_the_practice_banner_can_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.on_accent, tokens.accent) >= READABLE
    assert contrast(tokens.on_accent, tokens.accent_hi) >= READABLE
    assert contrast(tokens.on_practice, tokens.practice) >= READABLE
    assert contrast(tokens.accent_hi, tokens.accent_soft) >= READABLE
    assert contrast(tokens.ink, tokens.accent_soft) >= READABLE
    assert contrast(tokens.ink2, tokens.hair) >= READABLE


@BOTH
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_edge_of_a_control_is_seen_on_every_ground(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.edge, getattr(tokens, ground)) >= SEEN


def test_contrast_is_counted_as_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
