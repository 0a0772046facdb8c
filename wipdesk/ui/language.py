"""Which language the window speaks: the translations shipped, how to switch, and `say` for texts marked elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from wipdesk.domain.numbers import grouped
from wipdesk.paths import shipped

if TYPE_CHECKING:
    from pathlib import Path

SOURCE = "en"
"""The language the texts in the code are written in."""
_OWN_NAMES = {"en": "English", "fr": "Français"}
_RIGHT_TO_LEFT = frozenset({"ar"})
_LOCALES = {"en": "en_SL", "fr": "fr_GN"}


@dataclass(frozen=True, slots=True)
class Language:
    """A language to choose: its code and what it calls itself."""

    code: str
    name: str


def languages() -> tuple[Language, ...]:
    """English and every language whose compiled translation lies with the program."""
    folder = shipped("translations")
    found = sorted(path.stem.removeprefix("wipdesk_") for path in folder.glob("wipdesk_*.qm"))
    codes = (SOURCE, *(code for code in found if code in _OWN_NAMES and code != SOURCE))
    return tuple(Language(code, _OWN_NAMES[code]) for code in codes)


def chosen(wanted: str) -> str:
    """The language to use: the one wanted if it is there, else the laptop's own, else English."""
    there = {language.code for language in languages()}
    system = QLocale.system().name().split("_")[0]
    return next((code for code in (wanted, system) if code in there), SOURCE)


def say(context: str, text: str) -> str:
    """A text that was marked with its context, in the language of the window."""
    return QCoreApplication.translate(context, text)


def counted(told: str, count: int) -> str:
    """A text into which Qt wrote this number, with the thousands set apart as they are everywhere."""
    return told.replace(str(count), grouped(count, say), 1)


_installed: list[QTranslator] = []


def speak(code: str, *, direction: Qt.LayoutDirection | None = None, folder: Path | None = None) -> None:
    """Switch to a language; a frame builds itself anew afterwards.

    A direction overrides the language's own; the folder is where its compiled translation lies.
    """
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()
    own = str((folder or shipped("translations")) / f"wipdesk_{code}.qm")
    qt = f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{code}.qm"
    for path in (qt, own):
        translator = QTranslator()
        if translator.load(path):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
    QLocale.setDefault(QLocale(_LOCALES.get(code, "en_SL")))
    right = Qt.LayoutDirection.RightToLeft
    own_direction = right if code in _RIGHT_TO_LEFT else Qt.LayoutDirection.LeftToRight
    QGuiApplication.setLayoutDirection(own_direction if direction is None else direction)
