"""The form of a paper with its scan: the paper is recorded, then the chosen file is kept as its scan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.errors import WipdeskError
from wipdesk.services import documents, records
from wipdesk.ui import ask
from wipdesk.ui.editors.blob_editor import BlobEditor
from wipdesk.ui.forms.form_part import own_to_save
from wipdesk.ui.forms.record_form import RecordForm

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wipdesk.services.records import Written


class DocumentForm(RecordForm):
    """A scan that is refused does not take the paper with it: the words are recorded, and it says why."""

    scan: Path | None = None
    _scan_refused: WipdeskError | None = None

    def connect_fields(self) -> None:
        """Fetch a file when it is asked for."""
        file = self.editor("file")
        if isinstance(file, BlobEditor):
            file.file_wanted.connect(self.choose)
            stands = documents.scan_in_words(self.session.register, file.value(), self.session.say)
            file.attached.setText(stands)

    def choose(self) -> None:
        """Ask which file is the scan; it is kept when the paper is recorded."""
        kinds = self.tr("Scans and photos (*.jpg *.jpeg *.png *.pdf)")
        folder = self.session.exchange_folder
        path = ask.file_to_open(self, self.tr("Choose scan or photo"), folder, kinds)
        file = self.editor("file")
        if path is not None and isinstance(file, BlobEditor):
            self.scan = path
            file.attached.setText(path.name)
            file.set_hint(
                self.tr("It is kept in the register when you record the paper. The file stays where it is.")
            )

    @property
    def dirty(self) -> bool:
        """A chosen file is something to save too."""
        return self.scan is not None or super().dirty

    def make_work(self) -> Callable[[], tuple[Written, ...]]:
        """Record the paper, then its scan."""
        register, entries, scan = self.session.register, self.to_save(), self.scan
        own = own_to_save(self.live_parts())
        self._scan_refused = None

        def work() -> tuple[Written, ...]:
            written = records.save_all(register, entries, own)
            if scan is not None:
                try:
                    documents.attach(register, scan, document_id=written[0].id)
                except WipdeskError as error:
                    self._scan_refused = error
            return written

        return work

    def _saved(self, written: tuple[Written, ...]) -> None:
        if self._scan_refused is None:
            self.scan = None
            super()._saved(written)
            return
        record, base = records.open_record(self.session.register, "document", self.main.opened.id)
        self.main.base = base
        self.main.show(record)
        self.scan = None
        self.drafts.drop()
        self._set_busy(busy=False)
        words = self.tr("The paper is recorded, its scan is not. {why}")
        self.head.say(words.format(why=self.session.sentence(self._scan_refused)))
