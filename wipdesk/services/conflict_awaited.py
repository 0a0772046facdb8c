"""Whether a change that never arrived may settle a question: then deciding it can wait for that bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.services.conflicts import conflict_id
from wipdesk.services.report_words import in_numbers
from wipdesk.storage import contested_origins
from wipdesk.sync import gaps

if TYPE_CHECKING:
    from wipdesk.domain.lists import Say
    from wipdesk.storage.contested_origins import Origin
    from wipdesk.storage.register import Register
    from wipdesk.sync.gaps import Gap

_CONTEXT = "conflict awaited"
_MISSING = QT_TRANSLATE_NOOP(
    "conflict awaited", "Changes {numbers} of {who} have not arrived; one of them may settle this."
)
_UNKNOWN = QT_TRANSLATE_NOOP(
    "conflict awaited",
    "One answer replaces something that never arrived; the bundle with it may settle this.",
)
_SOMEBODY = QT_TRANSLATE_NOOP("conflict awaited", "a laptop not known here")


def awaited(register: Register, say: Say) -> dict[str, tuple[str, ...]]:
    """By question what is still to come that may settle it, in sentences; questions with nothing to come are absent."""
    lacking = {gap.stream: gap for gap in gaps.missing(register)}
    with register.reading() as connection:
        origins = contested_origins.origins(connection)
    found: dict[str, tuple[str, ...]] = {}
    for each in origins:
        named = conflict_id(each.record, each.field)
        told = found.get(named, ())
        new = tuple(words for words in _about(each, lacking.get(each.stream), say) if words not in told)
        if new:
            found[named] = (*told, *new)
    return found


def _about(origin: Origin, gap: Gap | None, say: Say) -> list[str]:
    told = []
    if gap is not None:
        who = gap.person or gap.label or say(_CONTEXT, _SOMEBODY)
        told.append(say(_CONTEXT, _MISSING).format(numbers=in_numbers(gap.ranges), who=who))
    if origin.replaced_unknown:
        told.append(say(_CONTEXT, _UNKNOWN))
    return told
