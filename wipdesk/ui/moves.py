"""Where a page asks the frame to go. No page knows another; the frame listens and moves between them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Moves(QObject):
    """Wishes to move, from any page to the frame."""

    page_wanted = Signal(str)
    """A page of the navigation: women, exchange, conflicts, duplicates, team, settings, guide."""
    list_wanted = Signal(object)
    """The list of women, asked for this (a ListQuery)."""
    woman_wanted = Signal(str, str)
    """A woman's file: her id and the tab (overview, person, children, court, visits, documents, changes)."""
    form_wanted = Signal(str, str, str, str)
    """A form: the woman's id, the kind of record, the record's id (empty: a new one), its parent (empty: she)."""
    place_wanted = Signal(str, object, str)
    """A form at one of its fields: the woman's id, what is opened (a Target), the parent of a new record."""
    accreditation_wanted = Signal()
    """The box for the day on which the office's accreditation runs out; the page with it listens too."""
    draft_wanted = Signal(str)
    """The form that a draft was kept of, by the draft's id."""
    intake_wanted = Signal(str)
    """A new woman; what was typed into the search goes in as her name."""
    summary_wanted = Signal(str)
    """The preview of a woman's case summary."""
    conflict_wanted = Signal(str)
    """One answer that differs, by the conflict's id (record.field)."""
    duplicates_wanted = Signal(str)
    """Who may be this woman, and what stands twice in her file; without an id, all women who may be one."""
    conditions_wanted = Signal(str)
    """The questions about a place, of a visit by its id; empty: of one still to be chosen."""
    back_wanted = Signal()
    """Out of a form or preview, to where she came from."""
    lock_wanted = Signal()
    """Lock the register now."""
    look_changed = Signal()
    """Language, text size or colours were changed: the frame builds itself anew."""
