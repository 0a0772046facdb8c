"""Taking apart what was said to be one: files, with what was written meanwhile, and records."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wipdesk.services import links, merged_edits
from wipdesk.ui.duplicates.group_panel import EditsPanel

if TYPE_CHECKING:
    from wipdesk.services.merged_edits import MergedEdit
    from wipdesk.ui.duplicates.looking import Looked
    from wipdesk.ui.session import Session


class TakingApart(QObject):
    """Writes it, and asks whose is what was written while two files were one."""

    told = Signal(str)
    edits_left = Signal(object)
    """The panel in which a person says whose each is."""
    finished = Signal(str)
    """Done: the woman whose file to look at again."""
    refused = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session

    def take_record(self, looked: Looked, kind: str, record: str) -> None:
        """A record that is another one after all."""
        register = self.session.register
        self.session.write(
            lambda: links.separate(register, kind, record, mark=looked.mark),
            then=lambda _links: self.finished.emit(looked.about),
            refused=self.refused.emit,
        )

    def take_file(self, looked: Looked, woman: str) -> None:
        """A file that is another woman's after all."""
        register, words = self.session.register, self.session.say

        def work() -> tuple[MergedEdit, ...]:
            links.separate(register, "woman", woman, mark=looked.mark)
            return merged_edits.edits_while_merged(register, *(each.id for each in looked.files), say=words)

        self.session.write(work, then=partial(self._taken, looked, woman), refused=self.refused.emit)

    def _taken(self, looked: Looked, woman: str, edits: tuple[MergedEdit, ...]) -> None:
        self.told.emit(self.tr("Taken apart. Each file is as it was written."))
        if not edits:
            self.finished.emit(woman)
            return
        names = {each.id: each.name for each in looked.files}
        panel = EditsPanel(edits, names, woman, next(each for each in names if each != woman))
        panel.given.connect(partial(self._give, panel))
        panel.left.connect(lambda: self.finished.emit(woman))
        self.edits_left.emit(panel)

    def _give(self, panel: EditsPanel, edit: MergedEdit, woman: str) -> None:
        register, given = self.session.register, panel.buttons[edit.change]
        self.session.write(
            lambda: merged_edits.assign(register, [edit], woman),
            then=lambda _count: given.setEnabled(False),
            refused=self.refused.emit,
        )
