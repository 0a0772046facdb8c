"""The filters that the list of women can be narrowed with, in words and with the number each leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.services import women_list
from wipdesk.ui.women.filter_bar import Filter

if TYPE_CHECKING:
    from wipdesk.ui.session import Session

_WHERE = QT_TRANSLATE_NOOP("filters", "Where she is or was last")


def offered_filters(session: Session) -> list[Filter]:
    """Those the service knows, then one for every place."""
    register, say = session.register, session.say
    counts = women_list.counts(register)
    states = [Filter(name, say("filters", words), count=counts[name]) for name, words in women_list.FILTERS]
    where = say("filters", _WHERE)
    return states + [
        Filter(f"place:{code}", words, where, count)
        for code, words, count in women_list.places(register, say)
    ]
