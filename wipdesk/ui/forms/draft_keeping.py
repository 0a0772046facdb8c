"""Keeping what stands in a form: a second after the last key, on going to another box, and when asked."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from wipdesk.errors import WipdeskError
from wipdesk.services import drafts
from wipdesk.services.open_forms import BESIDE, MAIN

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wipdesk.ui.forms.form_part import FormPart
    from wipdesk.ui.session import Session

AFTER_MS = 1000


class DraftKeeping(QObject):
    """Keeps the records of one form as drafts on the worker, in order, and forgets them when they are saved."""

    refused = Signal(object)
    """The draft could not be kept (the disk is full): the error. What was typed still stands in the form."""
    kept = Signal()

    def __init__(self, session: Session, parts: Callable[[], Sequence[FormPart]], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._parts = parts
        self._last: dict[str, Any] = {}
        self.unkept = False
        """Whether what stands in the form is nowhere else: the register took no draft of it."""
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self.keep)

    def touch(self) -> None:
        """Something was typed: keep it once the keys rest."""
        self._timer.start()

    def keep(self) -> None:
        """Keep what stands in the form now, if it is more than was kept already."""
        self._timer.stop()
        parts = list(self._parts())
        if not any(part.dirty for part in parts):
            self.drop()
            return
        for at, part in enumerate(parts):
            record, now = part.record, (part.record, part.own_changes())
            if self._last.get(record.id) == now:
                continue
            part.draft_id = part.draft_id or drafts.fresh()
            self._last[record.id] = now
            self._keep(part, record, BESIDE if at else MAIN)

    def _keep(self, part: FormPart, record: Any, place: int) -> None:
        register, base, draft_id, own = self._session.register, part.base, part.draft_id, part.own_changes()

        def work() -> str:
            return drafts.keep(
                register,
                form=part.kind.name,
                record=record,
                base=base,
                draft_id=draft_id,
                place=place,
                own=own,
            )

        def refused(error: WipdeskError) -> None:
            self._last.pop(record.id, None)
            self.unkept = True
            self.refused.emit(error)

        def kept(_draft: str) -> None:
            self.unkept = False
            self.kept.emit()

        self._session.keep_draft(draft_id, work, then=kept, refused=refused)

    def drop(self) -> None:
        """Forget the drafts of this form: it was saved, given up, or stands as it was opened."""
        self._timer.stop()
        self._last.clear()
        known = [part.draft_id for part in self._parts() if part.draft_id]
        for part in self._parts():
            part.draft_id = ""
        if not known:
            return
        for draft_id in known:
            self._session.unkept.pop(draft_id, None)
        register = self._session.register

        def work(_progress: object) -> None:
            for draft_id in known:
                drafts.drop(register, draft_id)

        self._session.slow(work, then=lambda _none: None, refused=lambda _error: None)

    def forgetting(self, save: Callable[[], Any]) -> Callable[[], Any]:
        """A save that forgets the drafts itself: a window closed meanwhile leaves no form behind that is saved.

        If it is refused, closing asks first: what was typed last may stand nowhere but in the form.
        """
        register = self._session.register
        for part in self._parts():
            part.draft_id = part.draft_id or drafts.fresh()
        known = [part.draft_id for part in self._parts()]

        def work() -> Any:
            try:
                written = save()
            except WipdeskError as error:
                self._session.unkept[known[0]] = error
                raise
            for draft_id in known:
                self._session.unkept.pop(draft_id, None)
                with suppress(WipdeskError):
                    drafts.drop(register, draft_id)
            return written

        return work

    def keep_again(self) -> None:
        """Keep all of it, also what was kept before: a save was refused, and closing asks until it is kept."""
        self._last.clear()
        self.keep()

    def rest(self) -> None:
        """Keep nothing more until something is typed: a save is under way."""
        self._timer.stop()
