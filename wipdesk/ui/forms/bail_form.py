"""The form of a decision on bail: the conditions appear when it was granted, the reason when it was refused."""

from __future__ import annotations

from wipdesk.ui.forms.record_form import RecordForm

REFUSED = ("refused", "not_competent", "exempt_offence", "revoked")
GRANTED = ("granted_unmet", "granted_met", "varied", "police_bail", "surety_withdrew", "revoked", "unknown")
UNMET = ("granted_unmet", "varied", "surety_withdrew")
MET = ("granted_met", "police_bail", "self_bail")
_CONDITIONS = ("amount", "sureties_required", "sureties_found", "conditions")


class BailForm(RecordForm):
    """What is asked follows the state of bail; what is filled in already stays in sight."""

    def connect_fields(self) -> None:
        """Follow the state."""
        self.editor("state").changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Show what the state asks for."""
        state = self.editor("state").value()
        self.body.show_row("refusal_reason", visible=state in REFUSED)
        self.body.show_row("unmet_reason", visible=state in UNMET)
        self.body.show_row("met_on", visible=state in MET)
        for name in _CONDITIONS:
            self.body.show_row(name, visible=state in GRANTED)
        self.body.fit_section("conditions")
