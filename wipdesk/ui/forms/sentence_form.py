"""The form of a sentence: what is asked follows what was ordered; what is filled in stays in sight."""

from __future__ import annotations

from wipdesk.ui.forms.record_form import RecordForm

IN_PRISON = ("prison_term", "prison_min_30", "life", "suspended", "other", "unknown")
FINED = ("fine", "fine_or_prison", "compensation", "other", "unknown")
OVER = ("caution", "abs_discharge")
"""Sentences after which nothing is left to be counted."""


class SentenceForm(RecordForm):
    """A length where a length was ordered, an amount where an amount was."""

    def connect_fields(self) -> None:
        """Follow the kind of sentence."""
        self.editor("kind").changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Show what the kind asks for."""
        kind = self.editor("kind").value()
        for name in ("term", "remand_credit_days"):
            self.body.show_row(name, visible=kind in IN_PRISON)
        for name in ("fine", "default_term"):
            self.body.show_row(name, visible=kind in FINED)
        inside = kind not in OVER and (kind in IN_PRISON or kind in FINED)
        for name in ("earliest_release", "latest_release"):
            self.body.show_row(name, visible=inside)
        for section in ("prison", "fine", "release"):
            self.body.fit_section(section)
