"""The form of a hearing: what appears with an adjournment, and what is said of a day that is still to come."""

from __future__ import annotations

from wipdesk.domain.dates import PartialDate
from wipdesk.domain.values import Missing
from wipdesk.ui.editors.code_editor import CodeEditor
from wipdesk.ui.forms.record_form import RecordForm

ADJOURNED = ("adjourned", "adjourned_sine_die", "not_listed")


class HearingForm(RecordForm):
    """An adjournment asks for its reason and for the next date, or why there is none."""

    def connect_fields(self) -> None:
        """Follow the outcome and both dates."""
        for name in ("outcome", "date", "next_date"):
            self.editor(name).changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Show what the outcome asks for."""
        outcome = self.editor("outcome")
        put_off = outcome.value() in ADJOURNED
        ended = isinstance(outcome, CodeEditor) and outcome.fact("ends_matter") == "yes"
        next_date = self.editor("next_date").value()
        known = isinstance(next_date, PartialDate) and next_date.known
        self.body.show_row("adjournment_reason", visible=put_off)
        self.body.show_row("next_date", visible=not ended)
        self.body.show_row("no_next_date_why", visible=put_off and not known)
        asks = put_off and next_date is Missing.NOT_ASKED
        words = self.tr("Write the next date, or beside it why there is none.")
        self.editor("next_date").set_hint(words if asks else "")
        day = self.editor("date").value()
        ahead = (
            isinstance(day, PartialDate) and day.first_day is not None and day.first_day > self.session.today
        )
        words = self.tr("This day is still to come. A coming hearing is the next date of the last one.")
        self.editor("date").set_hint(words if ahead else "")
