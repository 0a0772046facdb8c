"""The longest prison for a charge: as somebody read it in the law, else as the list of offences states it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.clocks.counting import term_in_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wipdesk.domain.clocks.classes import ChargeFacts
    from wipdesk.domain.clocks.rules import OffenceFacts

Limit = tuple[int, int, int]
"""Years, months and days."""


def terms_of(charge: ChargeFacts, offences: Mapping[str, OffenceFacts]) -> tuple[Limit | None, ...]:
    """By every account the longest term for one charge; None where an account leaves it open."""
    if charge.maximum:
        return charge.maximum
    listed: tuple[Limit | None, ...] = tuple(
        offences[code].maximum if code in offences else None for code in charge.offences
    )
    return (*listed, None) if charge.unsure or not listed else listed


def longest_term(charges: Iterable[ChargeFacts], offences: Mapping[str, OffenceFacts]) -> Limit | None:
    """The longest for any charge that stands; None where it is not known of every one.

    Of two accounts the longer counts: the shorter might say of a court that it broke the law when it did not.
    """
    terms = [term for charge in charges if not charge.over for term in terms_of(charge, offences)]
    known = [term for term in terms if term]
    return max(known, key=term_in_days) if known and len(known) == len(terms) else None
