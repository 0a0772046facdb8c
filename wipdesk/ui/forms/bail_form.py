"""The form of a decision on bail: the conditions appear when it was granted, the reason when it was refused."""

from __future__ import annotations

from wipdesk.ui.editors.line_editors import LongTextEditor
from wipdesk.ui.forms.record_form import RecordForm
from wipdesk.ui.parts.inputs import ChoiceBox

REFUSED = ("refused", "not_competent", "exempt_offence", "revoked")
GRANTED = ("granted_unmet", "granted_met", "varied", "police_bail", "surety_withdrew", "revoked", "unknown")
UNMET = ("granted_unmet", "varied", "surety_withdrew")
MET = ("granted_met", "police_bail", "self_bail")
LIST = "bail_condition"
"""The list of the usual conditions. What is chosen is written in words: a condition carries a sum, a place, a name."""
_NOT_OFFERED = ("other", "unknown")
_CONDITIONS = ("amount", "sureties_required", "sureties_found", "conditions")


class BailForm(RecordForm):
    """What is asked follows the state of bail; what is filled in already stays in sight."""

    def connect_fields(self) -> None:
        """Follow the state, and offer the usual conditions."""
        self.usual = ChoiceBox(self.tr("Usual conditions of bail"))
        self.usual.addItem(self.tr("Add a usual condition…"))
        codes = self.session.lists[LIST]
        for each in codes.offered:
            if each.code not in _NOT_OFFERED:
                self.usual.addItem(codes.label(each.code, self.session.say))
        self.usual.activated.connect(self.add_condition)
        self.editor("conditions").inside.addWidget(self.usual)
        self.editor("state").changed.connect(self.fit)
        self.editor("conditions").changed.connect(self.fit)
        self.fit()

    def add_condition(self, at: int) -> None:
        """Write a usual condition on a line of its own, once, below what is typed."""
        conditions = self.editor("conditions")
        if at > 0 and isinstance(conditions, LongTextEditor):
            value, chosen = conditions.value(), self.usual.itemText(at)
            typed = value.rstrip("\n") if isinstance(value, str) else ""
            if chosen not in (each.strip() for each in typed.split("\n")):
                conditions.begin_with(f"{typed}\n{chosen}" if typed else chosen)
        self.usual.setCurrentIndex(0)

    def fit(self) -> None:
        """Show what the state asks for."""
        state = self.editor("state").value()
        self.body.show_row("refusal_reason", visible=state in REFUSED)
        self.body.show_row("unmet_reason", visible=state in UNMET)
        self.body.show_row("met_on", visible=state in MET)
        for name in _CONDITIONS:
            self.body.show_row(name, visible=state in GRANTED)
        conditions = self.editor("conditions")
        self.usual.setVisible(conditions.boxes.isVisibleTo(conditions))
        self.body.fit_section("conditions")
