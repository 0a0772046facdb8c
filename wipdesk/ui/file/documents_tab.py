"""The papers of a file: what they are, where they are kept, and their scans, shown from memory."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from wipdesk.domain.values import Missing
from wipdesk.errors import WipdeskError
from wipdesk.services import documents
from wipdesk.ui.file.record_card import RecordCard
from wipdesk.ui.file.record_tabs import SECTIONS, SectionsTab
from wipdesk.ui.file.scan_viewer import ScanViewer
from wipdesk.ui.file.section import Section
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import quiet_button

if TYPE_CHECKING:
    from wipdesk.services.file_rows import RecordRows
    from wipdesk.ui.file.file_actions import FileActions
    from wipdesk.ui.file.shown_file import ShownFile


class DocumentsTab(SectionsTab):
    """A list of papers, or one of them with its pages."""

    def __init__(self, actions: FileActions) -> None:
        super().__init__(actions)
        self.viewer = ScanViewer()
        self.viewer.left.connect(self._to_list)
        self._either = QStackedWidget()
        self.layout().removeWidget(self.scrolled)
        self._either.addWidget(self.scrolled)
        self._either.addWidget(self.viewer)
        self.layout().addWidget(self._either)

    def show_file(self, shown: ShownFile) -> None:
        """List the papers of a file."""
        super().show_file(shown)
        self._to_list()

    def sections(self, shown: ShownFile) -> list[QWidget]:
        """One section: the papers, newest first."""
        heading, add, empty = (say("file sections", text) for text in SECTIONS["document"])
        scanned = {each.id for each in shown.file.documents if each.file is not Missing.NOT_ASKED}
        made = Section(
            heading,
            shown.rows.of("document"),
            self.actions,
            empty=empty,
            add=(add, partial(self.actions.add, "document")),
            make=lambda record: self._card(record, scanned=record.id in scanned),
        )
        return [made]

    def _card(self, record: RecordRows, *, scanned: bool) -> QWidget:
        if not scanned:
            return RecordCard(record, self.actions)
        show = quiet_button(self.tr("Show"), partial(self.show_scan, record), icon_name="eye")
        show.setAccessibleName(self.tr("Show {record}").format(record=record.title))
        return RecordCard(record, self.actions, extra=(show,))

    def show_scan(self, record: RecordRows) -> None:
        """Show the pages of a paper, or why they cannot be shown."""
        try:
            pages = documents.image_of(self.actions.session.register, record.id)
        except WipdeskError as error:
            self.actions.refused.emit(error)
            return
        self.viewer.show_pages(record.title, pages)
        self._either.setCurrentWidget(self.viewer)
        self.viewer.setFocus()

    def _to_list(self) -> None:
        self.viewer.forget()
        self._either.setCurrentWidget(self.scrolled)
