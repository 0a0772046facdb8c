"""The page that shows a form: opens the right one, brings back what was half typed, and says what came of saving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.services import open_forms, record_choices
from wipdesk.services.records import open_record
from wipdesk.ui.forms.after_save import AfterSave
from wipdesk.ui.forms.form_choice import form_of
from wipdesk.ui.forms.half_typed_banner import HalfTypedBanner
from wipdesk.ui.forms.layouts import LAYOUTS, PART_OF
from wipdesk.ui.forms.parent_choice import ParentChoice
from wipdesk.ui.forms.verbs import TABS
from wipdesk.ui.pages.page import Page
from wipdesk.ui.parts.layout import column, empty_out
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.errors import WipdeskError
    from wipdesk.services.file_words import Target
    from wipdesk.services.open_forms import HalfTyped, OpenedForm
    from wipdesk.ui.forms.record_form import RecordForm
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


class FormPage(Page):
    """One form at a time; the others that are half typed are named above it."""

    name = "form"
    help_page = "writing"

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, parent)
        self.form: RecordForm | None = None
        self.shown: QWidget | None = None
        self._at: Target | None = None
        self.banner = HalfTypedBanner(session)
        self.banner.open_wanted.connect(self.open_draft)
        self.banner.forget_wanted.connect(self._forget)
        self._place = column(gap=0)
        inside = column(self.banner, self._place, gap=0)
        inside.setStretch(1, 1)
        self.setLayout(inside)

    @property
    def draft_id(self) -> str:
        """The draft of the form that is open; empty if nothing is half typed in it."""
        return self.form.draft_id if self.form is not None else ""

    def open(
        self, woman_id: str, kind: str, record_id: str, parent: str, *, at: Target | None = None
    ) -> None:
        """Show the form of a record, without an id a new one; `at`: with the keyboard in that field."""
        self._let_go()
        self._at = at
        kind, record_id = self._own_form(kind, record_id)
        if kind not in LAYOUTS:
            raise KeyError(kind)
        register = self.session.register
        if not record_id and BY_NAME[kind].parent == "matter" and not parent:
            matters = record_choices.choices(register, "matter", woman_id, self.session.say)
            if len(matters) != 1:
                self._ask_for_matter(woman_id, kind, matters, at)
                return
            parent = matters[0].id

        # On the worker, so that a draft that is being kept just now is found.
        self.session.slow(
            lambda _progress: open_forms.open_form(
                register, kind, woman=woman_id, record_id=record_id, parent=parent
            ),
            then=self._show_form,
            refused=self._refused,
        )

    def open_draft(self, draft_id: str) -> None:
        """Show the form that a draft was kept of, as it was left."""
        self._let_go()
        self._at = None
        register = self.session.register
        self.session.slow(
            lambda _progress: open_forms.reopen(register, draft_id),
            then=self._show_form,
            refused=self._refused,
        )

    def _let_go(self) -> None:
        """Keep what is half typed; a form that is being saved no longer says where to go."""
        self.keep_drafts()
        if self.form is not None and self.form.busy:
            self.form = None

    def keep_drafts(self) -> None:
        """Keep what is half typed in the form that is open."""
        if self.form is not None:
            self.form.keep_draft()

    def leave(self) -> None:
        """Show nothing any more; the form that was open is done with."""
        self.form = None
        self._bring(None)

    def _own_form(self, kind: str, record_id: str) -> tuple[str, str]:
        """The kind whose form shows this one, and its record: of a tie the child."""
        if kind not in PART_OF or not record_id:
            return PART_OF.get(kind, kind), record_id
        record, _ = open_record(self.session.register, kind, record_id)
        return PART_OF[kind], record.parent

    def _show_form(self, opened: OpenedForm | None) -> None:
        if opened is None:
            self.leave()
            self.moves.back_wanted.emit()
            return
        if self.form is not None and self.form.dirty and self.form.drafts.unkept:
            self.form.focus_first()
            return
        form = form_of(opened, self.session, self.moves)
        form.saved.connect(lambda _record: self._saved())
        form.cancelled.connect(self._cancelled)
        self.form = form
        self._bring(form)
        _begin(form, self._at)
        self._name_others()

    def _ask_for_matter(
        self, woman: str, kind: str, matters: tuple[record_choices.Choice, ...], at: Target | None
    ) -> None:
        asked = ParentChoice(self.session.say("kinds", BY_NAME[kind].label), matters)
        asked.chosen.connect(lambda matter: self.open(woman, kind, "", matter, at=at))
        asked.new_wanted.connect(lambda: self.open(woman, "matter", "", ""))
        asked.back_wanted.connect(self.moves.back_wanted)
        self.form = None
        self._bring(asked)
        asked.setFocus()

    def _refused(self, error: WipdeskError) -> None:
        """A record that is gone, or a disk that does not answer: say so on the page."""
        self.form = None
        words = label(self.session.sentence(error), 13, "amber", wrap=True)
        words.setContentsMargins(20, 20, 20, 20)
        self._bring(words)

    def _saved(self) -> None:
        form = self.form
        if form is None:
            return
        record, woman = form.main.opened.id, form.woman_id
        tab = TABS[form.kind.name]
        self.form = None
        said = AfterSave.sentences(form)
        if said:
            shown = AfterSave(form, self.moves, tab)
            self._bring(shown)
            shown.setFocus()
            return
        self._bring(None)
        if not self.isVisible():
            return
        self.moves.back_wanted.emit()
        owner = woman or (record if form.kind.name == "woman" else "")
        if owner:
            self.moves.woman_wanted.emit(owner, tab)

    def _cancelled(self) -> None:
        self.leave()
        self.moves.back_wanted.emit()

    def _forget(self, draft_id: str) -> None:
        register = self.session.register
        self.session.slow(
            lambda _progress: open_forms.forget(register, draft_id),
            then=lambda _none: self._name_others(),
            refused=self._not_forgotten,
        )

    def _not_forgotten(self, error: WipdeskError) -> None:
        if self.form is not None:
            self.form.head.say(self.session.sentence(error))

    def _name_others(self) -> None:
        register, say, own = self.session.register, self.session.say, self.draft_id

        def show(found: tuple[HalfTyped, ...]) -> None:
            self.banner.show_forms([each for each in found if each.draft_id != own])

        self.session.slow(
            lambda _progress: open_forms.half_typed(register, say), then=show, refused=lambda _error: None
        )

    def _bring(self, widget: QWidget | None) -> None:
        empty_out(self._place)
        self.shown = widget
        if widget is not None:
            self._place.addWidget(widget)
            widget.show()


def _begin(form: RecordForm, at: Target | None) -> None:
    """Put the keyboard into the field that is asked for, and its words into a new record; else into the first."""
    names = (f"{at.kind}.{at.field}", at.field) if at is not None else ()
    name = next((each for each in names if each in form.body.rows), "")
    if at is None or not name:
        form.focus_first()
        return
    if form.main.new and not form.main.restored:
        for begun, words in ((name, at.words), at.beside):
            if words:
                editor = form.editor(begun)
                editor.set_value(words)
                editor.changed.emit()
    form.body.go_to(name)
