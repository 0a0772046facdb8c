"""What was typed and not yet saved: kept at every pause, restored with the base its form was opened on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from wipdesk import clock
from wipdesk.domain import canonical_json
from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.cells import cleaned, from_json, to_json
from wipdesk.domain.changes import Base
from wipdesk.domain.field import Kind
from wipdesk.domain.own_fields import is_own_name
from wipdesk.errors import FileErased, StaleToken
from wipdesk.services.records import open_record
from wipdesk.storage import drafts, queries
from wipdesk.storage.commits import unshort
from wipdesk.storage.drafts import Draft
from wipdesk.storage.register import new_id
from wipdesk.storage.sealed_ops import sealed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.domain.changes import Change
    from wipdesk.domain.values import Value
    from wipdesk.storage.register import Connection, Register

_INTAKES_BEGIN = 1_000
"""Places from here on are those of intakes, whose records hang on a woman who is not saved yet."""


def keep(
    register: Register,
    *,
    form: str,
    record: Any,
    base: Base[Any],
    draft_id: str = "",
    place: int = 0,
    own: Sequence[Change] = (),
) -> str:
    """Keep what stands in a form; returns the draft's id, to be given again at the next pause.

    What belongs into a closed compartment is kept sealed. Raises FileErased for what the office ordered erased while
    the form stood open, CompartmentClosed for what could not be sealed any more.
    """
    kind = BY_NAME[form]
    typed = {}
    for field in kind.fields:
        value = getattr(record, field.name)
        if value != base.seen(record.id, field.name).value:
            kept = sealed(register, form, record.id, field.name, cleaned(value)[0])
            typed[field.name] = to_json(kept)
    typed.update({each.field: to_json(cleaned(each.value)[0]) for each in own})
    draft = Draft(
        id=draft_id or new_id(),
        form=form,
        record=record.id,
        parent=getattr(record, "parent", ""),
        typed=canonical_json.dumps(typed),
        base=base.token,
        author=register.identity.person,
        at=clock.now_local_iso(),
        place=place,
    )
    with register.writing() as connection:
        if register.trust.erased and place < _INTAKES_BEGIN:
            _refuse_erased(connection, register, draft, known=base.knows(record.id))
        drafts.keep(connection, draft)
        register.given_up.discard(draft.id)
    return draft.id


def _refuse_erased(connection: Connection, register: Register, draft: Draft, *, known: bool) -> None:
    """Nothing is kept of a record that was erased, or that would hang on one."""
    gone = {unshort(root).hex() for root in register.trust.erased}
    here = {
        each
        for each in (draft.record, draft.parent)
        if each and queries.record_place(connection, each) is not None
    }
    half_typed = {each.record for each in drafts.all_open(connection)}
    lost = (known and draft.record not in here) or (
        draft.parent and draft.parent not in here and draft.parent not in half_typed
    )
    if lost or not gone.isdisjoint((draft.record, draft.parent)):
        raise FileErased


def fresh() -> str:
    """An id for the draft of a form that is being opened, so that two pauses cannot make two drafts of it."""
    return new_id()


def restore(register: Register, draft: Draft) -> tuple[Any, Base[Any]]:
    """The form as it was left: what was typed over what was seen then, with the base of then.

    If that state is gone (the register was put back), the base is empty: saving gives a conflict, never a loss.
    """
    kind = BY_NAME[draft.form]
    typed: Any = canonical_json.loads(draft.typed)
    values = {
        name: from_json(field.kind, typed[name]) for name in typed if (field := kind.field(name)) is not None
    }
    if not draft.base:
        own = {"id": draft.record} if kind.is_root else {"id": draft.record, "parent": draft.parent}
        return kind.record(**own, **values), Base.new()
    try:
        record, base = open_record(register, draft.form, draft.record, draft.base)
    except StaleToken:
        record, known = open_record(register, draft.form, draft.record)
        base = Base({}, known.records)
        record = kind.record(
            **({"id": record.id} if kind.is_root else {"id": record.id, "parent": record.parent})
        )
    return replace(record, **values), base


def own_typed(draft: Draft) -> dict[str, Value]:
    """What was typed into the office's own fields, each as its stored text says; read by kind when it is shown."""
    typed: Any = canonical_json.loads(draft.typed)
    return {name: from_json(Kind.TEXT, value) for name, value in typed.items() if is_own_name(name)}


def open_drafts(register: Register) -> tuple[Draft, ...]:
    """Every draft, in the order the forms were opened."""
    with register.reading() as connection:
        kept = drafts.all_open(connection)
    return tuple(draft for draft in kept if draft.id not in register.given_up)


def drop(register: Register, draft_id: str) -> None:
    """Forget a draft whose form was saved or given up; at once, even where the disk is full and takes it later."""
    register.given_up.add(draft_id)
    register.let_go()
