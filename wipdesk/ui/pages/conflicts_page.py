"""Answers that differ (being written)."""

from __future__ import annotations

from wipdesk.ui.pages.page import Page


class ConflictsPage(Page):
    """Answers that differ."""

    name = "conflicts"
    help_page = "conflicts"

    def show_conflict(self, conflict_id: str) -> None:
        """Show one."""
