"""The guided intake: a new woman's records, saved step by step, and what is half typed kept in between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.changes import Base
from wipdesk.domain.roles import Right
from wipdesk.domain.values import Contested
from wipdesk.services import drafts
from wipdesk.services.records import open_record
from wipdesk.storage import queries
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wipdesk.storage.drafts import Draft
    from wipdesk.storage.register import Register

PLACE = 1000
"""Drafts of the intake are told from those of forms by their place: this and more, ten for each step."""


@dataclass(frozen=True, slots=True)
class Part:
    """One record of an intake as it stands in the boxes, with what it is written against."""

    kind: str
    record: Any
    base: Base[Any]

    @property
    def new(self) -> bool:
        """Whether the record was never saved."""
        return not self.base.knows(self.record.id)

    @property
    def changed(self) -> bool:
        """Whether the boxes say anything that is not in the register."""
        return bool(self.changed_fields)

    @property
    def changed_fields(self) -> tuple[str, ...]:
        """The fields of which the boxes say something that is not in the register."""
        return tuple(
            field.name
            for field in BY_NAME[self.kind].fields
            if getattr(self.record, field.name) != self.base.seen(self.record.id, field.name).value
        )


def blank(kind: str, /, *, parent: str = "", **values: Any) -> Part:
    """An empty record that hangs where it belongs, once that is saved."""
    of = BY_NAME[kind]
    own = {"id": new_id()} if of.is_root else {"id": new_id(), "parent": parent}
    return Part(kind, of.record(**own, **values), Base.new())


def saved_part(register: Register, kind: str, record_id: str) -> Part:
    """A record that stands in the register, as a part. Raises NoSuchRecord."""
    return Part(kind, *open_record(register, kind, record_id))


def save(register: Register, parts: Sequence[Part]) -> tuple[Part, ...]:
    """Save the parts in one transaction; returns them as they stand now. Raises NoName, NotAllowed, DiskFull."""
    with UnitOfWork(register) as work:
        work.require(Right.EDIT_CASES)
        for part in parts:
            work.put(part.record, base=part.base)
    return tuple(saved_part(register, part.kind, part.record.id) for part in parts)


def contested(before: Sequence[Part], saved: Sequence[Part]) -> tuple[tuple[str, str], ...]:
    """Kind and field of what was changed in these parts and has two accounts now that they are saved."""
    now = {part.record.id: part.record for part in saved}
    return tuple(
        (part.kind, name)
        for part in before
        for name in part.changed_fields
        if isinstance(getattr(now[part.record.id], name), Contested)
    )


def keep(register: Register, parts: Sequence[Part], step: int, known: dict[str, str]) -> dict[str, str]:
    """Keep what is half typed; returns record id to draft id, to be given again at the next pause."""
    kept = dict(known)
    for at, part in enumerate(parts):
        kept[part.record.id] = drafts.keep(
            register,
            form=part.kind,
            record=part.record,
            base=part.base,
            draft_id=known.get(part.record.id, ""),
            place=PLACE + 10 * step + at,
        )
    return kept


def left(register: Register) -> tuple[Draft, ...]:
    """The drafts that the latest intake left behind; those of another woman wait until hers are done with."""
    kept = {draft.record: draft for draft in _kept(register)}
    whose = {record: _whose(register, draft, kept) for record, draft in kept.items()}
    latest = max(kept.values(), key=lambda draft: draft.at, default=None)
    return tuple(each for each in kept.values() if latest and whose[each.record] == whose[latest.record])


def count_left(register: Register) -> int:
    """How many women's intakes were left half typed."""
    kept = {draft.record: draft for draft in _kept(register)}
    return len({_whose(register, draft, kept) for draft in kept.values()})


def _kept(register: Register) -> tuple[Draft, ...]:
    return tuple(draft for draft in drafts.open_drafts(register) if draft.place >= PLACE)


def _whose(register: Register, draft: Draft, kept: dict[str, Draft]) -> str:
    if draft.form == "woman":
        return draft.record
    if draft.parent in kept:
        return _whose(register, kept[draft.parent], kept)
    with register.reading() as connection:
        place = queries.record_place(connection, draft.parent)
    return place[1] if place else draft.parent


def resume(register: Register, kept: Sequence[Draft]) -> tuple[int, tuple[Part, ...]]:
    """The step an intake was left at, and its parts as they stood in the boxes."""
    step = min(draft.place for draft in kept) - PLACE
    return step // 10, tuple(Part(draft.form, *drafts.restore(register, draft)) for draft in kept)


def completed(register: Register, parts: Sequence[Part], parents: Mapping[str, str]) -> dict[str, Part]:
    """The parts by kind, with the records that were saved before: the drafts say only what was half typed."""
    found = {part.kind: part for part in parts}
    for kind, above in parents.items():
        if kind in found and above not in found:
            found[above] = saved_part(register, above, found[kind].record.parent)
    if "woman" not in found:
        found["woman"] = saved_part(register, "woman", woman_of(tuple(found.values())))
    return found


def drop(register: Register, parts: Sequence[Part]) -> None:
    """Forget the drafts of what was saved, also of a pause nobody has heard of yet; all others stay."""
    saved = {part.record.id for part in parts}
    for draft in _kept(register):
        if draft.record in saved:
            drafts.drop(register, draft.id)


def woman_of(parts: Sequence[Part]) -> str:
    """Whose intake it is: the id of the woman among the parts or above them; empty if only a matter says it."""
    for part in parts:
        if part.kind == "woman":
            return str(part.record.id)
        if BY_NAME[part.kind].parent == "woman":
            return str(part.record.parent)
    return ""
