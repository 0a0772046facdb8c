"""Asks the service whom the list shows: a search at once, the whole of a large register on the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wipdesk.errors import WipdeskError
from wipdesk.services import women_list, women_search

if TYPE_CHECKING:
    from wipdesk.services.women_list import Found, ListQuery
    from wipdesk.ui.background import Progress
    from wipdesk.ui.session import Session

LARGE = 10_000
"""With more women than these, putting all of them in order takes longer than a key may."""
_KEPT = 6


class WomenFinder(QObject):
    """Answers with `found`; what everybody's list was is kept until something changes."""

    found = Signal(object, object, bool)
    """The query, what was found, and whether the place in the list stays."""
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._women = 0
        self._kept: dict[ListQuery, Found] = {}
        self._latest: ListQuery | None = None

    def look(self, query: ListQuery, *, keep: bool) -> None:
        """Answer before this returns; only a long list nobody asked for before may come a moment later.

        If no name answers, whoever is found by an offence or a note comes after it.
        """
        self._latest = query
        if query in self._kept:
            self.found.emit(query, self._kept[query], keep)
        elif self._is_slow(query):
            self.look_behind(query, keep=keep)
        else:
            try:
                found = women_list.find(self._session.register, query, self._session.say)
            except WipdeskError as error:
                self.refused.emit(self._session.sentence(error))
            else:
                self._take(query, found, keep=keep)
                if not found.ids and query.search.strip():
                    self.look_behind(query, keep=keep)

    def look_behind(self, query: ListQuery, *, keep: bool) -> None:
        """Answer once the worker has looked; it passes over what nobody waits for any more."""
        register, say = self._session.register, self._session.say
        self._latest = query

        def work(_progress: Progress) -> tuple[ListQuery, Found | None, bool]:
            waits = query == self._latest
            return query, women_list.find_anywhere(register, query, say) if waits else None, keep

        self._session.background.run(work, then=self._come, failed=self._failed)

    def forget(self) -> None:
        """Something changed: what was found before no longer holds."""
        self._kept.clear()

    def _is_slow(self, query: ListQuery) -> bool:
        """Operators are asked of the whole register; all women of a large one are put in order behind her back."""
        if women_search.has_operators(query.search):
            return True
        return not query.search.strip() and self._women > LARGE and not self._session.background.busy

    def _come(self, answer: tuple[ListQuery, Found | None, bool]) -> None:
        query, found, keep = answer
        if found is not None:
            self._take(query, found, keep=keep)

    def _take(self, query: ListQuery, found: Found, *, keep: bool) -> None:
        self._women = found.of
        if not query.search.strip():
            self._kept[query] = found
            if len(self._kept) > _KEPT:
                del self._kept[next(iter(self._kept))]
        self.found.emit(query, found, keep)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, WipdeskError):
            raise error
        self.refused.emit(self._session.sentence(error))
