"""All kinds of record, what hangs on what, and the fields of each."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.records import (
    alias,
    appeal,
    bail,
    charge,
    child,
    complaint,
    condition,
    consent,
    contact,
    custody,
    device,
    document,
    encounter,
    fine_payment,
    flag,
    follow_up,
    health,
    hearing,
    id_number,
    link,
    matter,
    note,
    person,
    representation,
    sentence,
    setting,
    task,
    tie,
    visit,
    woman,
)

if TYPE_CHECKING:
    from wipdesk.domain.field import Field


@dataclass(frozen=True, slots=True)
class RecordKind:
    """One kind of record: its name in the log, its class, its fields and what it hangs on."""

    name: str
    record: type[Any]
    fields: tuple[Field, ...]
    parent: str
    label: str

    @property
    def is_root(self) -> bool:
        """A root has commits of its own; everything else is saved with its root."""
        return not self.parent

    def field(self, name: str) -> Field | None:
        """The field of that name, or None."""
        return _FIELDS.get((self.name, name))


KINDS: tuple[RecordKind, ...] = (
    RecordKind("woman", woman.Woman, woman.FIELDS, "", QT_TRANSLATE_NOOP("kinds", "Woman")),
    RecordKind("alias", alias.Alias, alias.FIELDS, "woman", QT_TRANSLATE_NOOP("kinds", "Other name")),
    RecordKind(
        "id_number", id_number.IdNumber, id_number.FIELDS, "woman", QT_TRANSLATE_NOOP("kinds", "Number")
    ),
    RecordKind("contact", contact.Contact, contact.FIELDS, "woman", QT_TRANSLATE_NOOP("kinds", "Contact")),
    RecordKind("child", child.Child, child.FIELDS, "", QT_TRANSLATE_NOOP("kinds", "Child")),
    RecordKind("tie", tie.Tie, tie.FIELDS, "child", QT_TRANSLATE_NOOP("kinds", "Tie")),
    RecordKind(
        "custody_episode",
        custody.CustodyEpisode,
        custody.FIELDS,
        "woman",
        QT_TRANSLATE_NOOP("kinds", "Stretch of detention"),
    ),
    RecordKind("matter", matter.Matter, matter.FIELDS, "woman", QT_TRANSLATE_NOOP("kinds", "Matter")),
    RecordKind("charge", charge.Charge, charge.FIELDS, "matter", QT_TRANSLATE_NOOP("kinds", "Charge")),
    RecordKind("hearing", hearing.Hearing, hearing.FIELDS, "matter", QT_TRANSLATE_NOOP("kinds", "Hearing")),
    RecordKind("bail", bail.BailDecision, bail.FIELDS, "matter", QT_TRANSLATE_NOOP("kinds", "Bail decision")),
    RecordKind(
        "sentence", sentence.Sentence, sentence.FIELDS, "matter", QT_TRANSLATE_NOOP("kinds", "Sentence")
    ),
    RecordKind(
        "fine_payment",
        fine_payment.FinePayment,
        fine_payment.FIELDS,
        "sentence",
        QT_TRANSLATE_NOOP("kinds", "Payment of a fine"),
    ),
    RecordKind("appeal", appeal.Appeal, appeal.FIELDS, "matter", QT_TRANSLATE_NOOP("kinds", "Appeal")),
    RecordKind(
        "representation",
        representation.Representation,
        representation.FIELDS,
        "woman",
        QT_TRANSLATE_NOOP("kinds", "Legal help"),
    ),
    RecordKind("visit", visit.Visit, visit.FIELDS, "", QT_TRANSLATE_NOOP("kinds", "Visit")),
    RecordKind(
        "condition",
        condition.Condition,
        condition.FIELDS,
        "visit",
        QT_TRANSLATE_NOOP("kinds", "Answer about a place"),
    ),
    RecordKind(
        "encounter", encounter.Encounter, encounter.FIELDS, "woman", QT_TRANSLATE_NOOP("kinds", "Meeting")
    ),
    RecordKind("task", task.Task, task.FIELDS, "woman", QT_TRANSLATE_NOOP("kinds", "Task")),
    RecordKind("note", note.Note, note.FIELDS, "woman", QT_TRANSLATE_NOOP("kinds", "Note")),
    RecordKind("flag", flag.Flag, flag.FIELDS, "woman", QT_TRANSLATE_NOOP("kinds", "Flag")),
    RecordKind(
        "document", document.Document, document.FIELDS, "woman", QT_TRANSLATE_NOOP("kinds", "Document")
    ),
    RecordKind("consent", consent.Consent, consent.FIELDS, "woman", QT_TRANSLATE_NOOP("kinds", "Consent")),
    RecordKind(
        "follow_up",
        follow_up.FollowUp,
        follow_up.FIELDS,
        "woman",
        QT_TRANSLATE_NOOP("kinds", "Follow-up after release"),
    ),
    RecordKind("health", health.Health, health.FIELDS, "woman", QT_TRANSLATE_NOOP("kinds", "Health")),
    RecordKind(
        "complaint", complaint.Complaint, complaint.FIELDS, "woman", QT_TRANSLATE_NOOP("kinds", "Complaint")
    ),
    RecordKind("link", link.Link, link.FIELDS, "", QT_TRANSLATE_NOOP("kinds", "Link")),
    RecordKind("person", person.Person, person.FIELDS, "", QT_TRANSLATE_NOOP("kinds", "Person")),
    RecordKind("device", device.Device, device.FIELDS, "", QT_TRANSLATE_NOOP("kinds", "Laptop")),
    RecordKind("setting", setting.Setting, setting.FIELDS, "", QT_TRANSLATE_NOOP("kinds", "Setting")),
)

BY_NAME: dict[str, RecordKind] = {kind.name: kind for kind in KINDS}
_FIELDS = {(kind.name, field.name): field for kind in KINDS for field in kind.fields}
BY_CLASS: dict[type[Any], RecordKind] = {kind.record: kind for kind in KINDS}
TEAM_KINDS = frozenset({"person", "device"})
"""Kinds whose commits are team orders: they need a coordinator's personal signature."""
LINKABLE = ("woman", "child", "matter", "charge", "hearing", "custody_episode", "bail", "sentence", "appeal")
"""Kinds of which two records may be said to be the same."""


def kind_of(record: object) -> RecordKind:
    """The kind a record belongs to."""
    return BY_CLASS[type(record)]


def children_of(kind: str) -> tuple[RecordKind, ...]:
    """The kinds that hang directly on this one."""
    return tuple(child for child in KINDS if child.parent == kind)


def root_kind(kind: str) -> str:
    """The root kind in whose commits records of this kind are saved."""
    while BY_NAME[kind].parent:
        kind = BY_NAME[kind].parent
    return kind


def attributes_of(kind: RecordKind) -> tuple[str, ...]:
    """Names of the record's attributes that are fields, in order."""
    own = {"id", "parent"}
    return tuple(item.name for item in fields(kind.record) if item.name not in own)
