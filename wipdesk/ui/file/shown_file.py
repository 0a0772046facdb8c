"""A woman's file as the tabs show it: read once, worded when a tab asks for it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from wipdesk.services import case_files
from wipdesk.services.conflicts import conflict_id
from wipdesk.services.file_heading import heading
from wipdesk.services.file_overview import overview
from wipdesk.services.file_rows import FileRows

if TYPE_CHECKING:
    from wipdesk.services.file_heading import Heading
    from wipdesk.services.file_overview import Overview
    from wipdesk.ui.session import Session


class ShownFile:
    """One reading of a file. Raises NoSuchRecord when there is no such woman, or she was taken away."""

    def __init__(self, session: Session, woman: str) -> None:
        self._session = session
        self.woman = woman
        self.file = case_files.open_file(session.register, woman)
        self.contested = frozenset(conflict_id(record.id, name) for record, name, _ in self.file.contested())

    @cached_property
    def heading(self) -> Heading:
        """What stands above the tabs."""
        return heading(self._session.register, self.file, self._session.say)

    @cached_property
    def overview(self) -> Overview:
        """What the first tab shows."""
        return overview(self._session.register, self.file, self._session.say)

    @cached_property
    def rows(self) -> FileRows:
        """Every record as label and words."""
        return FileRows(self._session.register, self.file, self._session.say)
