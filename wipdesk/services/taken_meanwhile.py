"""Whether what somebody half typed was meant for a record that was taken away meanwhile, and by whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.storage import deletions, reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wipdesk.storage.drafts import Draft
    from wipdesk.storage.register import Register


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken away, by whom (empty: not known here), and whether writing to it brings it up for a decision."""

    kind: str
    who: str
    comes_back: bool


def taken_meanwhile(register: Register, kept: Sequence[Draft], woman: str) -> Taken | None:
    """The first that is gone of the records these drafts are of, whose file they are in, and what they hang on."""
    with register.reading() as connection:
        for kind, record, comes_back in _looked_at(kept, woman):
            by = deletions.taken_by(connection, kind, record)
            if by is not None:
                return Taken(kind, reading.people(connection).get(by, ""), comes_back)
    return None


def _looked_at(kept: Sequence[Draft], woman: str) -> Iterator[tuple[str, str, bool]]:
    """Kind, record, and whether what is saved counts as written to it: a root is written to by all in its file."""
    for draft in kept:
        yield draft.form, draft.record, True
    if woman:
        yield "woman", woman, True
    for draft in kept:
        above = BY_NAME[draft.form].parent
        if above and draft.parent:
            yield above, draft.parent, BY_NAME[above].is_root
