"""The form of a meeting: at one of the last visits, or at a new visit that is recorded with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.ui.editors.record_editor import RecordEditor
from wipdesk.ui.forms.record_form import RecordForm

if TYPE_CHECKING:
    from wipdesk.ui.forms.form_part import FormPart


class EncounterForm(RecordForm):
    """The boxes of the new visit appear when it is chosen."""

    def connect_fields(self) -> None:
        """Offer the new visit above the last ones."""
        visit, chosen = self.parts["visit"], self.editor("visit")
        if isinstance(chosen, RecordEditor) and visit.new:
            words = self.tr("A new visit")
            chosen.add_choice(visit.opened.id, words)
            chosen.set_value(self.main.opened.visit)
        chosen.changed.connect(self.fit)
        self.fit()

    def live_parts(self) -> tuple[FormPart, ...]:
        """The new visit only if the meeting was at it."""
        visit = self.parts["visit"]
        chosen = self.main.editors["visit"].value() == visit.opened.id
        return (self.main, visit) if chosen and visit.new else (self.main,)

    def fit(self) -> None:
        """Show the boxes of the new visit when it is chosen; its date is then the meeting's too."""
        new = len(self.live_parts()) > 1
        self.body.sections["new_visit"].setVisible(new)
        self.body.show_row("date", visible=not new)
