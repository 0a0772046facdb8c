"""The looks in which every page is pictured, and how a picture is taken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.pictures.longest_content import fill_longest
from tests.ui.at_once import AtOnce
from tests.ui.every_page import EveryPage
from wipdesk.services import practice, registers
from wipdesk.settings import Settings, save
from wipdesk.ui import language, theme
from wipdesk.ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

PASSPHRASE = "lantern"
TODAY = date(2026, 11, 22)
RIGHT = Qt.LayoutDirection.RightToLeft
_SETTLES_MS = 700


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One way in which the pages are pictured."""

    name: str
    size: tuple[int, int] = (1366, 698)
    colours: str = "light"
    text_size: int = 100
    language: str = "en"
    mirrored: bool = False
    content: str = "practice"
    """practice, empty or longest."""


LOOKS = (
    Look(name="light"),
    Look(name="dark", colours="dark"),
    Look(name="small", size=(1024, 600)),
    Look(name="large", text_size=130),
    Look(name="mirrored", mirrored=True),
    Look(name="french", language="fr"),
    Look(name="empty", content="empty"),
    Look(name="longest", content="longest"),
    Look(name="longest-small", content="longest", size=(1024, 600), text_size=130),
)


def make_album(out: Path, scratch: Path, wanted: Sequence[str]) -> int:
    """Take every picture whose name holds every word wanted; returns how many."""
    application = QApplication.instance() or QApplication(["wipdesk"])
    application.setApplicationName("wipdesk")
    theme.load_fonts()
    folder = scratch / "office"
    practice.make(folder, women=40, seed=5, today=TODAY, passphrase=PASSPHRASE)
    empty = registers.new(
        scratch / "empty", PASSPHRASE, country="SL", office="Bo district office", person="Isata Conteh",
        role="paralegal", practice=True,
    )  # fmt: skip
    full = registers.unlock(folder / "coordinator", PASSPHRASE, today=TODAY)
    longest = registers.unlock(folder / "paralegal-1", PASSPHRASE, today=TODAY)
    opened = {"practice": (full, ""), "empty": (empty, ""), "longest": (longest, fill_longest(longest))}
    made = 0
    for look in LOOKS:
        register, woman = opened[look.content]
        made += _take(look, Session(register, AtOnce()), woman, out / look.name, wanted)
    for register, _ in opened.values():
        register.close()
    return made


def _take(look: Look, session: Session, woman: str, out: Path, wanted: Sequence[str]) -> int:
    save(Settings(language=look.language, colours=look.colours, text_size=look.text_size, toured=True))
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    language.speak(look.language, direction=RIGHT if look.mirrored else None)
    theme.apply(application, Settings(colours=look.colours, text_size=look.text_size))
    pages = EveryPage(session, woman)
    pages.window.resize(*look.size)
    pages.window.show()
    made = 0
    for name in pages.pages:
        if not all(part in f"{look.name}/{name}" for part in wanted):
            continue
        out.mkdir(parents=True, exist_ok=True)
        pages.open(name)
        picture(pages.window, out / f"{name}.png")
        made += 1
    pages.window.close()
    pages.window.deleteLater()
    return made


def picture(widget: QWidget, path: Path) -> None:
    """Let the widget come to rest, and keep what it looks like."""
    rest = QEventLoop()
    QTimer.singleShot(_SETTLES_MS, rest.quit)
    rest.exec()
    widget.grab().save(str(path))
