"""The one signal between pages: what has changed in the register. No page knows another."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Announcements(QObject):
    """Says which files changed; a page that shows one reads it again."""

    records_changed = Signal(frozenset)
    """Ids of the women (and other roots) whose files changed; empty: anything may have (a bundle was read)."""
    saved = Signal(str)
    """A save is on the disk; the time it happened, as the laptop shows it (10:42)."""
    saving = Signal()
    """Something was handed to the worker to be written."""
    told = Signal(str)
    """What came of a save and must be known wherever she is by now; the sentence."""
    not_saved = Signal(str)
    """A save failed; the sentence that says so and what is safe."""
