"""The only place that opens a box: for a choice that cannot be undone, and for choosing a file or folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def confirm(parent: QWidget, question: str, *, effect: str, do: str, stay: str) -> bool:
    """Ask before something that cannot be undone; both buttons say what they do, and staying is the default."""
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.applicationName())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(effect)
    doing = box.addButton(do, QMessageBox.ButtonRole.AcceptRole)
    staying = box.addButton(stay, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(staying)
    box.setEscapeButton(staying)
    box.exec()
    return box.clickedButton() is doing


def file_to_open(parent: QWidget, title: str, folder: Path, kinds: str) -> Path | None:
    """Ask which file to read; None if she changed her mind. `kinds` as Qt wants it: "Bundles (*.wipsync)"."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds, "", _options())
    return Path(chosen) if chosen else None


def file_to_write(parent: QWidget, title: str, proposed: Path, kinds: str) -> Path | None:
    """Ask where to put a file; None if she changed her mind."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds, "", _options())
    return Path(chosen) if chosen else None


def folder_to_use(parent: QWidget, title: str, folder: Path) -> Path | None:
    """Ask for a folder; None if she changed her mind."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(folder), _options())
    return Path(chosen) if chosen else None


def _options() -> QFileDialog.Option:
    return QFileDialog.Option(0)
