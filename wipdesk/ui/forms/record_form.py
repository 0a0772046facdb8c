"""The dense form of one record: its fields, what is odd about them, saving, and keeping what is half typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.naming import display_name
from wipdesk.domain.rules import Trouble
from wipdesk.errors import NoSuchRecord
from wipdesk.services import case_files, records
from wipdesk.services.conflicts import conflict_id
from wipdesk.services.file_words import FileWords
from wipdesk.ui.forms.after_save import telling
from wipdesk.ui.forms.draft_keeping import DraftKeeping
from wipdesk.ui.forms.form_body import FormBody
from wipdesk.ui.forms.form_compartments import FormCompartments
from wipdesk.ui.forms.form_foot import FormFoot
from wipdesk.ui.forms.form_head import FormHead
from wipdesk.ui.forms.form_part import FormPart, own_to_save
from wipdesk.ui.forms.layouts import LAYOUTS
from wipdesk.ui.forms.odd_things import ONLY_WHEN_LEFT, beside_and_on_top, misfits, odd_things
from wipdesk.ui.forms.verbs import VERBS
from wipdesk.ui.parts.buttons import on_key
from wipdesk.ui.parts.layout import column

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.changes import Base
    from wipdesk.domain.rules import Problem
    from wipdesk.domain.values import Value
    from wipdesk.errors import WipdeskError
    from wipdesk.services.records import Written
    from wipdesk.ui.editors.editor import Editor
    from wipdesk.ui.forms.layouts import Section
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

_TITLE = QT_TRANSLATE_NOOP("form", "{kind}: {name}")


class RecordForm(QWidget):
    """One record with what is saved with it. Nothing typed is lost: not by a refusal, a lock or a merge."""

    saved = Signal(str)
    """The record's id; `written` says what came of it."""
    cancelled = Signal()

    def __init__(
        self,
        session: Session,
        moves: Moves,
        kind: str,
        record: Any,
        base: Base[Any],
        *,
        woman_id: str = "",
        draft_id: str = "",
        also: Mapping[str, FormPart] | None = None,
        own_kept: Mapping[str, Value] | None = None,
    ) -> None:
        super().__init__()
        self.session = session
        self.moves = moves
        self.kind = BY_NAME[kind]
        self.woman_id = woman_id
        self.main = FormPart(record, base, draft_id)
        self.main.own_kept = own_kept or {}
        self.parts: dict[str, FormPart] = {"": self.main, **(also or {})}
        self.file = _file_of(session, woman_id)
        self.written: tuple[Written, ...] = ()
        self.busy = False
        self._typing = ""
        self._at: QWidget | None = None
        self.prepare()
        self.head = FormHead()
        self.body = FormBody(self.sections(), self.parts, session, woman_id)
        self.foot = FormFoot(session.say("form", self.verb()))
        self.compartments = FormCompartments(session, self.parts.values(), self.body.rows.values(), self)
        inside = column(self.head, self.compartments.place, self.body, self.foot, gap=0)
        inside.setStretch(2, 1)
        self.setLayout(inside)
        self.drafts = DraftKeeping(session, self.live_parts, self)
        self._connect()
        self.head.show_about(self.title(), self.about())
        self.connect_fields()
        self._look()

    # What a form with ways of its own does differently.

    def prepare(self) -> None:
        """Called before the fields are made."""

    def connect_fields(self) -> None:
        """Called once the fields are there: what appears beside what, and when."""

    def sections(self) -> tuple[Section, ...]:
        """The layout of the form."""
        return LAYOUTS[self.kind.name]

    def verb(self) -> str:
        """The marked text of the one filled button."""
        return VERBS[self.kind.name].new if self.main.new else VERBS[self.kind.name].change

    def live_parts(self) -> tuple[FormPart, ...]:
        """The records that are saved, those first on which others hang."""
        return tuple(self.parts.values())

    def to_save(self) -> tuple[tuple[Any, Base[Any]], ...]:
        """What is written in one transaction."""
        return tuple((part.record, part.base) for part in self.live_parts())

    def make_work(self) -> Callable[[], tuple[Written, ...]]:
        """What the worker does to save."""
        register, entries, own = self.session.register, self.to_save(), own_to_save(self.live_parts())
        return lambda: records.save_all(register, entries, own)

    # What is the same for all.

    @property
    def dirty(self) -> bool:
        """Whether something stands here that is not saved."""
        return any(part.dirty for part in self.live_parts())

    @property
    def draft_id(self) -> str:
        """The draft that this form is kept under; empty while there is nothing to keep."""
        return self.main.draft_id

    def editor(self, name: str) -> Editor:
        """The editor of a field."""
        return self.body.rows[name].editor

    def title(self) -> str:
        """Which form, and whose."""
        kind = self.session.say("kinds", self.kind.label)
        if self.file is None:
            return kind
        name = display_name(self.file, self.session.say)
        return self.session.say("form", _TITLE).format(kind=kind, name=name)

    def about(self) -> str:
        """The matter a record hangs on, in words."""
        return _matter_in_words(self.session, self.file, self.main)

    def say_restored(self, at: str) -> None:
        """Say since when this was half typed."""
        day, _, time = at[:16].partition("T")
        when = time if day == self.session.today.isoformat() else f"{day} {time}"
        self.head.say_restored(self.tr("Restored from {time}, not yet recorded.").format(time=when))

    def keep_draft(self) -> None:
        """Keep what is half typed now, before the window goes."""
        if not self.busy:
            self.drafts.keep()

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        next(iter(self.body.rows.values())).editor.setFocus()

    def save(self) -> None:
        """Record what stands here. Until that is on the disk, it stays."""
        if self.busy:
            return
        self.drafts.rest()
        self.foot.ask(asking=False)
        self.head.say("")
        self._set_busy(busy=True)
        self.session.write(
            self.drafts.forgetting(self.make_work()),
            roots=frozenset({self.woman_id or self.main.opened.id}),
            then=self._saved,
            refused=self._refused,
            tell=telling(self.live_parts(), self.session.say),
        )

    def cancel(self) -> None:
        """Leave the form; if something was typed, ask first, in the form itself."""
        if self.busy:
            return
        if self.foot.question.isVisibleTo(self):
            self._stay()
        elif self.dirty:
            self.foot.ask(asking=True)
        else:
            self.discard()

    def discard(self) -> None:
        """Leave the form and forget what was typed in it."""
        self.drafts.drop()
        self.cancelled.emit()

    def revert(self) -> None:
        """Show the record as it stood in the register when the form was opened."""
        for part in self.live_parts():
            part.show(part.saved_record())
        self.head.say_restored("")
        self.drafts.drop()
        self._look()

    def _connect(self) -> None:
        for name, row in self.body.rows.items():
            row.editor.changed.connect(lambda name=name: self._typed(name))
            row.editor.left.connect(self._left)
            row.editor.decide_wanted.connect(lambda name=name: self._decide(name))
        self.head.field_wanted.connect(self.body.go_to)
        self.head.back_wanted.connect(self.cancel)
        self.foot.save_wanted.connect(self.save)
        self.foot.cancel_wanted.connect(self.cancel)
        self.foot.revert_wanted.connect(self.revert)
        self.foot.discard_wanted.connect(self.discard)
        self.foot.stay_wanted.connect(self._stay)
        self.drafts.refused.connect(self._not_kept)
        self.compartments.changed.connect(self._look)
        on_key(self, "Ctrl+S", self.save, self.tr("Save the form"))
        on_key(self, "Ctrl+Return", self.save)
        on_key(self, "Esc", self.cancel, self.tr("Leave the form"))

    def _typed(self, name: str) -> None:
        self._typing = name
        self.drafts.touch()
        self._look()

    def _left(self) -> None:
        self._typing = ""
        self._look()
        self.keep_draft()

    def _stay(self) -> None:
        self.foot.ask(asking=False)
        self.focus_first()

    def _decide(self, name: str) -> None:
        kind, dot, own_name = name.partition(".")
        part = self.parts[kind] if dot else self.main
        self.keep_draft()
        self.moves.conflict_wanted.emit(conflict_id(part.opened.id, own_name if dot else name))

    def _set_busy(self, *, busy: bool) -> None:
        self.busy = busy
        if busy:
            self._at = self.focusWidget()
        self.body.setEnabled(not busy)
        if not busy and self._at is not None:
            self._at.setFocus()
        self._show_state()

    def _show_state(self) -> None:
        words = self.tr("Saving…") if self.busy else self.tr("Not recorded yet") if self.dirty else ""
        self.foot.show_state(words, can_revert=self.dirty and not self.main.new, busy=self.busy)

    def _saved(self, written: tuple[Written, ...]) -> None:
        self.written = written
        self.busy = False
        for part in self.live_parts():
            part.now_saved()
        self.drafts.drop()
        self.saved.emit(self.main.opened.id)

    def _refused(self, error: WipdeskError) -> None:
        self._set_busy(busy=False)
        self.head.say(self.session.sentence(error))
        self.drafts.keep_again()

    def _not_kept(self, error: WipdeskError) -> None:
        self.head.say(self.session.sentence(error))

    def odd_things(self) -> list[tuple[str, Problem]]:
        """What there is to look at, by the names of the fields on this form."""
        found = odd_things(self.parts, self.live_parts(), self.session.lists, today=self.session.today)
        return [(name, problem) for name, problem in found if name in self.body.rows]

    def _look(self) -> None:
        """Say beside each field and on top what is odd; nothing here stops anybody from saving."""
        found = [(name, problem) for name, problem in self.odd_things() if not self._under_way(name, problem)]
        fits_not = misfits(self.session, self.file, self.parts, self.live_parts())
        fits_not.pop(self._typing, None)
        labels = {name: row.words for name, row in self.body.rows.items()}
        said, shown = beside_and_on_top(found, fits_not, labels, self.session.say)
        for name, row in self.body.rows.items():
            row.editor.set_trouble(said.get(name, ""))
        stops = any(problem.trouble is Trouble.CANNOT_BE_KEPT for _, problem in found)
        self.head.show_problems(shown, stops=stops)
        self._show_state()

    def _under_way(self, name: str, problem: Problem) -> bool:
        row = self.body.rows[name]
        shown = not row.editor.trouble.isHidden()
        return name == self._typing and problem.trouble in ONLY_WHEN_LEFT and not shown


def _matter_in_words(session: Session, file: CaseFile | None, part: FormPart) -> str:
    """The matter a record hangs on, as its file names it; empty for a record that hangs on none."""
    if file is None or part.kind.parent != "matter":
        return ""
    matter = next((each for each in file.matters if each.id == part.opened.parent), None)
    return FileWords(session.register, file, session.say).which(matter) if matter else ""


def _file_of(session: Session, woman: str) -> CaseFile | None:
    """Her file, if she is in the register already."""
    try:
        return case_files.open_file(session.register, woman) if woman else None
    except NoSuchRecord:
        return None
