"""How the window looks now: one set of colours, one text size, the fonts, and the style sheet made of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from wipdesk.paths import shipped
from wipdesk.ui.style_sheet import style_sheet
from wipdesk.ui.tokens import DARK, LIGHT, Tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from wipdesk.settings import Settings

FAMILY = "Noto Sans"
FAMILIES = [FAMILY, "Noto Naskh Arabic"]
_FONT_FILES = ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf", "NotoNaskhArabic-Regular.ttf")


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours and sizes; widgets read it when they are made and when they paint."""

    tokens: Tokens
    text_size: int = 100

    @property
    def dark(self) -> bool:
        """Whether words are light on a dark ground."""
        return self.tokens is DARK

    def px(self, at_100: float) -> int:
        """A length in pixels that grows with the text."""
        return round(at_100 * self.text_size / 100)

    def font(self, at_100: float = 13, *, semi: bool = False, italic: bool = False) -> QFont:
        """A font of the program, in pixels that grow with the text setting."""
        font = QFont(FAMILIES)
        font.setPixelSize(self.px(at_100))
        font.setWeight(QFont.Weight.DemiBold if semi else QFont.Weight.Normal)
        font.setItalic(italic)
        return font

    def colour(self, token: str) -> QColor:
        """A colour by the name of its token."""
        return QColor(getattr(self.tokens, token))


_current = [Theme(LIGHT)]


def theme() -> Theme:
    """The look that holds now."""
    return _current[0]


def load_fonts() -> None:
    """Make the shipped fonts known to Qt, so that every laptop draws ɛ, ɔ and ŋ alike."""
    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(shipped("resources", "fonts", name)))


def apply(application: QApplication, settings: Settings) -> None:
    """Take on the look that the settings ask for; widgets made afterwards show it, a frame builds its own anew."""
    dark = settings.colours == "dark" or (settings.colours == "system" and _system_is_dark(application))
    _current[0] = Theme(DARK if dark else LIGHT, settings.text_size)
    now = theme()
    sheet = style_sheet(now)
    if application.styleSheet() != sheet:  # setting the same one again would polish every widget anew
        application.setFont(now.font())
        application.setPalette(_palette(now))
        application.setStyleSheet(sheet)


def _system_is_dark(application: QApplication) -> bool:
    return application.styleHints().colorScheme() is Qt.ColorScheme.Dark


_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.ToolTipBase: "ink",
    QPalette.ColorRole.ToolTipText: "surface",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Mid: "border",
}


def _palette(now: Theme) -> QPalette:
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, now.colour(token))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, now.colour("ink3"))
    return palette
