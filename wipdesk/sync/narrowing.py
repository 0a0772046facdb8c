"""What a person wants of a bundle beyond for whom it is: one prison, one caseload, what is new, with scans or not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.storage import exchange_scope as questions
from wipdesk.sync.scope import with_what_hangs_on

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.storage.exchange_tables import Candidate, Transaction
    from wipdesk.sync.scope import Visible


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """How a bundle is to be made; at first with all that its readers lack and may see, in one file."""

    prisons: tuple[str, ...] = ()
    """Codes: only women held in one of these, by any account that stands, and what hangs on them."""
    person: str = ""
    """A record id: only women of her caseload."""
    since: str = ""
    """A moment, UTC: only changes made from then on."""
    scans: bool = True
    most_bytes: int = 0
    """No file larger than this; several if one is not enough."""


def roots(connection: Transaction, choices: Choices) -> Visible:
    """The roots that are chosen; None if every one is."""
    if not choices.prisons and not choices.person:
        return None
    women = questions.roots_of_kinds(connection, ("woman",))
    if choices.prisons:
        women &= questions.women_held_in(connection, choices.prisons)
    if choices.person:
        women &= questions.caseload(connection, choices.person)
    return with_what_hangs_on(connection, women)


def chosen(choices: Choices, among: Visible) -> Callable[[Candidate], bool]:
    """Whether a change is to go into this bundle."""
    since = choices.since
    return lambda change: (among is None or change.root in among) and (not change.hlc or change.hlc >= since)
