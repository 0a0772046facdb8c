"""The form of a task: what came of it is asked once it is no longer open."""

from __future__ import annotations

from dataclasses import replace

from wipdesk.domain.values import Missing
from wipdesk.ui.forms.record_form import RecordForm

_OVER = ("done", "failed", "refused", "not_possible", "dropped")


class TaskForm(RecordForm):
    """A new task is open and hers who writes it, until somebody says otherwise."""

    def prepare(self) -> None:
        """Begin a new task as open."""
        if self.main.new and self.main.opened.state is Missing.NOT_ASKED:
            own = self.session.register.identity.person
            self.main.opened = replace(self.main.opened, state="open", assigned_to=own)

    def connect_fields(self) -> None:
        """Follow the state."""
        self.editor("state").changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Ask for the result when it is over."""
        over = self.editor("state").value() in _OVER
        for name in ("done_on", "result"):
            self.body.show_row(name, visible=over)
