"""The form of a child and of what she is to it; both are saved together, and no name is kept."""

from __future__ import annotations

from wipdesk.ui.forms.record_form import RecordForm

INSIDE = ("inside_with_mother", "police_cell_with_mother")
_INSIDE_FIELDS = ("inside_since", "inside_until", "separation_plan")


class ChildForm(RecordForm):
    """What concerns a child in prison appears when it is there."""

    def connect_fields(self) -> None:
        """Follow where the child is."""
        self.editor("where").changed.connect(self.fit)
        self.fit()

    def about(self) -> str:
        """Say what is not asked, so that it is not written elsewhere."""
        return self.tr("No name of a child is kept. Tell children apart by age, and by girl or boy.")

    def fit(self) -> None:
        """Show what is asked of a child inside."""
        inside = self.editor("where").value() in INSIDE
        for name in _INSIDE_FIELDS:
            self.body.show_row(name, visible=inside)
        self.body.fit_section("inside")
