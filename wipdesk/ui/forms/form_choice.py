"""Which form shows a kind of record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.ui.forms.bail_form import BailForm
from wipdesk.ui.forms.charge_form import ChargeForm
from wipdesk.ui.forms.child_form import ChildForm
from wipdesk.ui.forms.custody_form import CustodyForm
from wipdesk.ui.forms.document_form import DocumentForm
from wipdesk.ui.forms.encounter_form import EncounterForm
from wipdesk.ui.forms.form_part import FormPart
from wipdesk.ui.forms.hearing_form import HearingForm
from wipdesk.ui.forms.record_form import RecordForm
from wipdesk.ui.forms.sentence_form import SentenceForm
from wipdesk.ui.forms.taken_words import taken_words
from wipdesk.ui.forms.task_form import TaskForm

if TYPE_CHECKING:
    from wipdesk.services.open_forms import OpenedForm
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

FORMS: dict[str, type[RecordForm]] = {
    "bail": BailForm,
    "charge": ChargeForm,
    "child": ChildForm,
    "custody_episode": CustodyForm,
    "document": DocumentForm,
    "encounter": EncounterForm,
    "hearing": HearingForm,
    "sentence": SentenceForm,
    "task": TaskForm,
}
"""Forms with ways of their own; every other kind has the plain one."""


def form_of(opened: OpenedForm, session: Session, moves: Moves) -> RecordForm:
    """The form of an opened record, with what was half typed in it."""
    also = {kind: FormPart(each.record, each.base, each.draft_id) for kind, each in opened.beside}
    for kind, each in opened.beside:
        also[kind].own_kept = each.own
    form = FORMS.get(opened.kind, RecordForm)(
        session,
        moves,
        opened.kind,
        opened.main.record,
        opened.main.base,
        woman_id=opened.woman,
        draft_id=opened.main.draft_id,
        also=also,
        own_kept=opened.main.own,
    )
    if opened.main.draft_id:
        form.say_restored(opened.main.at)
    if opened.taken_away:
        form.head.say(taken_words(opened.taken_away, session.say))
    return form
