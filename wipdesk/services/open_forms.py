"""Opening a form: the record with what it is written against, what is saved with it, and what was half typed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wipdesk.domain import canonical_json
from wipdesk.domain.catalogue import BY_NAME, root_kind
from wipdesk.domain.naming import display_name
from wipdesk.errors import NoSuchRecord
from wipdesk.services import drafts, intake
from wipdesk.services.case_files import open_file
from wipdesk.services.records import open_record
from wipdesk.services.taken_meanwhile import taken_meanwhile
from wipdesk.storage import queries

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wipdesk.domain.changes import Base
    from wipdesk.domain.lists import Say
    from wipdesk.domain.values import Value
    from wipdesk.services.taken_meanwhile import Taken
    from wipdesk.storage.drafts import Draft
    from wipdesk.storage.register import Register

MAIN, BESIDE = 0, 1
"""Places of drafts: of the record a form is about, and of what is saved with it."""
_WITH = {"child": "tie", "encounter": "visit"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """One record of a form as it is to be shown; with a draft's id and time if a draft had kept it."""

    record: Any
    base: Base[Any]
    draft_id: str = ""
    at: str = ""
    own: Mapping[str, Value] = field(default_factory=dict)
    """What a draft had kept of the office's own fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedForm:
    """A form to show: its kind, the woman it is about (empty: none), the record, and those saved with it by kind.

    `taken_away`: the record, what it hangs on or the whole file was taken away since this was half typed.
    """

    kind: str
    woman: str
    main: Opened
    beside: tuple[tuple[str, Opened], ...] = ()
    taken_away: Taken | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfTyped:
    """A form that was left half typed: its draft, what it is about and when it was left."""

    draft_id: str
    kind: str
    record: str
    woman: str
    name: str
    at: str


def open_form(
    register: Register, kind: str, *, woman: str, record_id: str = "", parent: str = ""
) -> OpenedForm:
    """The form of a record, new without an id; what was half typed in it comes back. Raises NoSuchRecord."""
    kept = _kept(register)
    mine = next((draft for draft in kept if record_id and draft.record == record_id), None)
    if mine is not None:
        return _reopened(register, mine, kept, woman)
    if record_id:
        record, base = open_record(register, kind, record_id)
        main = Opened(record=record, base=base)
    else:
        part = intake.blank(kind, parent=parent or woman)
        main = Opened(record=part.record, base=part.base)
    return OpenedForm(
        kind=kind, woman=woman, main=main, beside=_beside(register, kind, main.record, woman, ())
    )


def reopen(register: Register, draft_id: str) -> OpenedForm | None:
    """The form a draft was kept of; None if it was saved or given up meanwhile. Raises NoSuchRecord."""
    kept = _kept(register)
    draft = next((each for each in kept if each.id == draft_id), None)
    return None if draft is None else _reopened(register, draft, kept, _woman_of(register, draft, kept))


def half_typed(register: Register, say: Say) -> tuple[HalfTyped, ...]:
    """The forms that were left half typed, the latest first."""
    kept = _kept(register)
    found = []
    for draft in kept:
        if draft.place == MAIN:
            woman = _woman_of(register, draft, kept)
            name = _name_of(register, woman, say)
            found.append(
                HalfTyped(
                    draft_id=draft.id,
                    kind=draft.form,
                    record=draft.record,
                    woman=woman,
                    name=name,
                    at=draft.at,
                )
            )
    return tuple(sorted(found, key=lambda each: each.at, reverse=True))


def count_left(register: Register) -> int:
    """How many forms and intakes were left half typed."""
    forms = sum(draft.place == MAIN for draft in _kept(register))
    return forms + intake.count_left(register)


def latest_left(register: Register) -> str:
    """The draft by which what was left last is opened again; empty if nothing is half typed."""
    kept = (
        draft for draft in drafts.open_drafts(register) if draft.place == MAIN or draft.place >= intake.PLACE
    )
    latest = max(kept, key=lambda draft: draft.at, default=None)
    return latest.id if latest else ""


def forget(register: Register, draft_id: str) -> None:
    """Give up what was half typed in a form, with what would have been saved with it."""
    kept = _kept(register)
    draft = next((each for each in kept if each.id == draft_id), None)
    if draft is not None:
        for each in (draft, *_companions(draft, kept)):
            drafts.drop(register, each.id)


def _kept(register: Register) -> tuple[Draft, ...]:
    return tuple(draft for draft in drafts.open_drafts(register) if draft.place < intake.PLACE)


def _reopened(register: Register, draft: Draft, kept: tuple[Draft, ...], woman: str) -> OpenedForm:
    main = _restored(register, draft)
    companions = tuple(_restored(register, each) for each in _companions(draft, kept))
    beside = _beside(register, draft.form, main.record, woman, companions)
    return OpenedForm(
        kind=draft.form,
        woman=woman,
        main=main,
        beside=beside,
        taken_away=taken_meanwhile(register, (draft,), woman),
    )


def _restored(register: Register, draft: Draft) -> Opened:
    record, base = drafts.restore(register, draft)
    return Opened(record=record, base=base, draft_id=draft.id, at=draft.at, own=drafts.own_typed(draft))


def _companions(draft: Draft, kept: tuple[Draft, ...]) -> tuple[Draft, ...]:
    beside = [each for each in kept if each.place == BESIDE and each.form == _WITH.get(draft.form)]
    named = _typed(draft).get("visit")
    return tuple(each for each in beside if each.parent == draft.record or each.record == named)


def _beside(
    register: Register, kind: str, record: Any, woman: str, restored: tuple[Opened, ...]
) -> tuple[tuple[str, Opened], ...]:
    """What is saved with a record: of a child its tie to this woman, of a meeting the visit if it is a new one."""
    if kind not in _WITH:
        return ()
    if restored:
        return ((_WITH[kind], restored[0]),)
    if kind == "child" and (tie := _tie(register, record.id, woman)):
        known, base = open_record(register, "tie", tie)
        return (("tie", Opened(record=known, base=base)),)
    own = {"woman": woman} if kind == "child" and woman else {}
    who = {"visited_by": register.identity.person} if kind == "encounter" else {}
    part = intake.blank(_WITH[kind], parent=record.id, **own, **who)
    return ((_WITH[kind], Opened(record=part.record, base=part.base)),)


def _tie(register: Register, child: str, woman: str) -> str:
    try:
        ties = open_file(register, woman).ties if woman else ()
    except NoSuchRecord:
        return ""
    return next((tie.id for tie in ties if tie.parent == child and tie.woman == woman), "")


def _woman_of(register: Register, draft: Draft, kept: tuple[Draft, ...]) -> str:
    """Whose file a draft belongs to; empty for a visit, and for a child nobody says she is tied to."""
    if draft.form == "woman":
        return draft.record
    if root_kind(draft.form) == "woman":
        with register.reading() as connection:
            place = queries.record_place(connection, draft.parent)
        return place[1] if place else draft.parent if BY_NAME[draft.form].parent == "woman" else ""
    told: Sequence[Any] = [_typed(each).get("woman") for each in _companions(draft, kept)]
    if draft.form == "child" and not any(told):
        with register.reading() as connection:
            told = queries.texts(
                connection.exec_driver_sql(
                    "SELECT t.woman FROM p_tie t JOIN p_child c ON c.eid = t.parent WHERE c.id = ? AND t.hidden = 0",
                    (draft.record,),
                ).scalars()
            )
    return next((str(woman) for woman in told if woman), "")


def _typed(draft: Draft) -> dict[str, Any]:
    typed: Any = canonical_json.loads(draft.typed)
    return dict(typed)


def _name_of(register: Register, woman: str, say: Say) -> str:
    try:
        return display_name(open_file(register, woman), say) if woman else ""
    except NoSuchRecord:
        return ""
