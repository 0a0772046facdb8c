"""The form of a charge: the list of offences proposes the law, and she takes it over or not."""

from __future__ import annotations

from wipdesk.domain.values import Missing
from wipdesk.ui.editors.code_editor import CodeEditor
from wipdesk.ui.editors.line_editors import TextEditor
from wipdesk.ui.forms.record_form import RecordForm
from wipdesk.ui.parts.buttons import quiet_button


class ChargeForm(RecordForm):
    """The law of the list is shown, never written by itself: the charge sheet may name another."""

    def connect_fields(self) -> None:
        """Follow the offence and the law."""
        self.take_law = quiet_button(self.tr("Write this in"), self.take_proposal)
        self.take_law.hide()
        self.editor("statute").inside.addWidget(self.take_law)
        for name in ("offence", "statute"):
            self.editor(name).changed.connect(self.fit)
        self.fit()

    def proposal(self) -> str:
        """The law the list of offences names for the offence chosen; empty if none."""
        offence = self.editor("offence")
        return offence.fact("statute") if isinstance(offence, CodeEditor) else ""

    def fit(self) -> None:
        """Show the proposal while no law is written."""
        law = self.proposal() if self.editor("statute").value() is Missing.NOT_ASKED else ""
        words = self.tr("The list names: {law}. Compare it with the charge sheet.")
        self.editor("statute").set_hint(words.format(law=law) if law else "")
        self.take_law.setVisible(bool(law))

    def take_proposal(self) -> None:
        """Write the proposal into the box, where it can be changed."""
        statute = self.editor("statute")
        if isinstance(statute, TextEditor):
            statute.box.setText(self.proposal())
            statute.setFocus()
