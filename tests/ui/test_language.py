"""Which language the window speaks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from wipdesk.ui import language


def test_english_is_always_there_and_first() -> None:
    assert language.languages()[0].code == "en"


def test_a_language_that_is_not_there_becomes_one_that_is() -> None:
    there = {each.code for each in language.languages()}
    assert language.chosen("tlh") in there
    assert language.chosen("en") == "en"


def test_a_text_without_translation_is_said_as_it_is_written() -> None:
    assert language.say("kinds", "Hearing") == "Hearing"


def test_the_frame_can_be_mirrored_whatever_the_language() -> None:
    language.speak("en", direction=Qt.LayoutDirection.RightToLeft)
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    language.speak("en")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_number_that_qt_wrote_has_its_thousands_set_apart() -> None:
    assert language.counted("{day} · 1238 lines", 1238) == "{day} · 1,238 lines"
    assert language.counted("{day} · 38 lines", 38) == "{day} · 38 lines"
