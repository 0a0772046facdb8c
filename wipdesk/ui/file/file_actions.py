"""What can be done from any tab of a woman's file: open a form, add a record, take one away, move one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.services import hand_over, records, taking_back
from wipdesk.services.conflicts import conflict_id
from wipdesk.services.file_words import Target
from wipdesk.ui.parts.buttons import icon_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QToolButton, QWidget

    from wipdesk.services.file_rows import RecordRows
    from wipdesk.services.history import ChangeRow
    from wipdesk.ui.file.shown_file import ShownFile
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

MOVABLE = frozenset(
    {
        *("alias", "id_number", "contact", "custody_episode", "matter", "representation", "encounter"),
        *("task", "note", "flag", "document", "consent", "follow_up"),
    }
)
"""Kinds that hang on a woman and can be moved to another; what hangs on a matter moves with it."""


class FileActions(QObject):
    """Acts on the file that is shown."""

    taken_away = Signal(object)
    """A record was taken away: its RecordRows."""
    move_wanted = Signal(object)
    """A record was recorded under the wrong woman: its RecordRows."""
    told = Signal(str)
    """Something was done: what."""
    done = Signal(str, str, object)
    """Something was done that can be undone: what, the words of the button that undoes it, and how."""
    refused = Signal(object)
    """Something could not be written: the error."""

    def __init__(self, session: Session, moves: Moves, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.moves = moves
        self.shown: ShownFile | None = None

    @property
    def woman(self) -> str:
        """The woman whose file is shown; empty if none is."""
        return self.shown.woman if self.shown else ""

    def edit(self, kind: str, record: str, parent: str = "") -> None:
        """Open a record in its form."""
        self.moves.form_wanted.emit(self.woman, kind, record, parent)

    def add(self, kind: str, parent: str = "") -> None:
        """Open an empty form; without an open matter the matter comes first, with several the form asks which."""
        if self.shown is None:
            return
        if BY_NAME[kind].parent == "matter" and not parent:
            if not self.shown.heading.open_matters:
                kind = "matter"
            parent = self._only_matter()
        self.moves.form_wanted.emit(self.woman, kind, "", parent)

    def _only_matter(self) -> str:
        """The one matter that is open; empty where there is none or where it is for her to say which is meant."""
        matters = self.shown.heading.open_matters if self.shown is not None else ()
        return matters[0].id if len(matters) == 1 else ""

    def _add_at(self, target: Target, parent: str) -> None:
        """Open an empty form at a field; of several open matters the form asks which, where none is named."""
        of_matter = BY_NAME[target.kind].parent == "matter" and not parent
        if of_matter and self.shown is not None and not self.shown.heading.open_matters:
            self.add(target.kind)
        else:
            self.moves.place_wanted.emit(self.woman, target, self._only_matter() if of_matter else parent)

    def open(self, target: Target, parent: str = "") -> None:
        """Open what a line points at: where two accounts stand, the place to decide between them. `parent`: the matter
        that a new record hangs on, where the line is about one.
        """
        if self.shown is None:
            return
        if conflict_id(target.record, target.field) in self.shown.contested:
            self.decide(conflict_id(target.record, target.field))
        elif target.record:
            self.moves.place_wanted.emit(self.woman, target, "")
        else:
            self._add_at(target, parent)

    def release(self) -> None:
        """Open her own form where it asks when and how she was released: that day ends every stretch of detention."""
        self.open(Target("woman", self.woman, "released_on"))

    def decide(self, conflict: str) -> None:
        """Go to where somebody decides between the accounts of an answer."""
        self.moves.conflict_wanted.emit(conflict)

    def look_for_doubles(self) -> None:
        """Go to who may be this woman, and what may stand twice in her file."""
        self.moves.duplicates_wanted.emit(self.woman)

    def take_away(self, record: RecordRows) -> None:
        """Hide a record made by mistake."""
        self._hide(record, gone=True, then=lambda: self.taken_away.emit(record))

    def bring_back(self, record: RecordRows, then: Callable[[], object]) -> None:
        """Show a record again that was taken away."""
        self._hide(record, gone=False, then=then)

    def take_back(self, change: ChangeRow) -> None:
        """Write again what stood before a change; history itself is never edited."""
        register = self.session.register
        what = " · ".join(part for part in (change.which, change.label) if part)
        words = self.tr("Taken back: {what}. What stood before stands again; both stay in the changes.")
        self.session.write(
            lambda: taking_back.take_back(register, change.id),
            roots=frozenset({self.woman}),
            then=lambda _written: self.told.emit(words.format(what=short(what))),
            refused=self.refused.emit,
        )

    def assign(self, to: str, name: str) -> None:
        """Give this file to somebody of the office, with her open tasks that waited for who had it."""
        register, woman = self.session.register, self.woman
        words = self.tr("{name} works on this file from now on. Her past goes along with the next bundle.")
        self.session.write(
            lambda: hand_over.assign(register, woman, to),
            roots=frozenset({woman}),
            then=lambda given: self._assigned(words.format(name=short(name)), given.leaver),
            refused=self.refused.emit,
        )

    def _assigned(self, words: str, before: str) -> None:
        names = {each.id: each.name for each in hand_over.takers(self.session.register)}
        if before in names:
            back = self.tr("Give it back to {name}").format(name=short(names[before])).replace("&", "&&")
            self.done.emit(words, back, partial(self.assign, before, names[before]))
        else:
            self.told.emit(words)

    def _hide(self, record: RecordRows, *, gone: bool, then: Callable[[], object]) -> None:
        register = self.session.register
        self.session.write(
            lambda: records.take_away(register, record.kind, record.id, gone=gone),
            roots=frozenset({self.woman or record.id}),
            then=lambda _result: then(),
            refused=self.refused.emit,
        )

    def menu_button(self, record: RecordRows) -> QToolButton:
        """The ⋯ of a record; its menu is made when it is opened."""
        made = icon_button("ellipsis", self.tr("More for {record}").format(record=short(record.title)))
        made.clicked.connect(
            lambda: self.menu(record, made).popup(made.mapToGlobal(made.rect().bottomLeft()))
        )
        return made

    def menu(self, record: RecordRows, parent: QWidget) -> QMenu:
        """What can be done with a record besides editing it."""
        made = QMenu(parent)
        made.setAccessibleName(self.tr("More for {record}").format(record=short(record.title)))
        made.addAction(self.tr("Edit"), partial(self.edit, record.kind, record.id, record.parent))
        if record.kind in MOVABLE:
            made.addAction(
                self.tr("Recorded under the wrong woman: move it"), lambda: self.move_wanted.emit(record)
            )
        made.addSeparator()
        made.addAction(self.tr("Made by mistake: take away"), partial(self.take_away, record))
        return made


def short(text: str, longest: int = 60) -> str:
    """A text in one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[:longest].rstrip()}…"
