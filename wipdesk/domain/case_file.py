"""A woman's file: everything that hangs on her, as one frozen thing that screens, paper and counting read."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import kind_of
from wipdesk.domain.changes import Base
from wipdesk.domain.codes import code_of
from wipdesk.domain.values import Contested

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from wipdesk.domain.records.alias import Alias
    from wipdesk.domain.records.appeal import Appeal
    from wipdesk.domain.records.bail import BailDecision
    from wipdesk.domain.records.charge import Charge
    from wipdesk.domain.records.child import Child
    from wipdesk.domain.records.complaint import Complaint
    from wipdesk.domain.records.consent import Consent
    from wipdesk.domain.records.contact import Contact
    from wipdesk.domain.records.custody import CustodyEpisode
    from wipdesk.domain.records.document import Document
    from wipdesk.domain.records.encounter import Encounter
    from wipdesk.domain.records.fine_payment import FinePayment
    from wipdesk.domain.records.flag import Flag
    from wipdesk.domain.records.follow_up import FollowUp
    from wipdesk.domain.records.health import Health
    from wipdesk.domain.records.hearing import Hearing
    from wipdesk.domain.records.id_number import IdNumber
    from wipdesk.domain.records.matter import Matter
    from wipdesk.domain.records.note import Note
    from wipdesk.domain.records.representation import Representation
    from wipdesk.domain.records.sentence import Sentence
    from wipdesk.domain.records.task import Task
    from wipdesk.domain.records.tie import Tie
    from wipdesk.domain.records.visit import Visit
    from wipdesk.domain.records.woman import Woman


@dataclass(frozen=True, slots=True)
class Written:
    """Who wrote a cell last, and when: person id, wall time as the laptop showed it, device id."""

    author: str
    at: str
    device: str


@dataclass(frozen=True, slots=True)
class NewerCell:
    """A cell this version does not know: kept, forwarded, shown read-only."""

    record: str
    kind: str
    field: str
    json: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """One woman's whole file. A contested cell holds every account of it (`Contested`)."""

    woman: Woman
    aliases: tuple[Alias, ...] = ()
    id_numbers: tuple[IdNumber, ...] = ()
    contacts: tuple[Contact, ...] = ()
    episodes: tuple[CustodyEpisode, ...] = ()
    matters: tuple[Matter, ...] = ()
    charges: tuple[Charge, ...] = ()
    hearings: tuple[Hearing, ...] = ()
    bails: tuple[BailDecision, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    fine_payments: tuple[FinePayment, ...] = ()
    appeals: tuple[Appeal, ...] = ()
    representations: tuple[Representation, ...] = ()
    encounters: tuple[Encounter, ...] = ()
    tasks: tuple[Task, ...] = ()
    notes: tuple[Note, ...] = ()
    flags: tuple[Flag, ...] = ()
    documents: tuple[Document, ...] = ()
    consents: tuple[Consent, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    health: tuple[Health, ...] = ()
    complaints: tuple[Complaint, ...] = ()
    children: tuple[Child, ...] = ()
    ties: tuple[Tie, ...] = ()
    same_women: tuple[Woman, ...] = ()
    """Other files said to be of the same woman: what hangs on them stands in this file too, under its own parent."""
    visits: tuple[Visit, ...] = ()
    """Visits that her encounters name."""
    people: Mapping[str, str] = field(default_factory=dict)
    """Names of the people who work here, by person id."""
    same_as: Mapping[str, str] = field(default_factory=dict)
    """Record id to the id of the group of records said to be the same; a record in no group is absent."""
    written: Mapping[tuple[str, str], Written] = field(default_factory=dict)
    """Who wrote each cell: (record id, field) to author and time."""
    newer: tuple[NewerCell, ...] = ()
    base: Base[Any] = field(default_factory=Base)
    version: int = 0
    """How many changes her file holds: printed on paper so that a page can be matched to a state."""

    @property
    def code(self) -> str:
        """Her code, which can stand on paper in place of her name."""
        return code_of(self.woman.id)

    @property
    def women(self) -> tuple[Woman, ...]:
        """She as this file has her, then as the other files said to be hers have her."""
        return (self.woman, *self.same_women)

    @property
    def also_filed_as(self) -> tuple[str, ...]:
        """Codes of the other files that are said to be of the same woman."""
        return tuple(code_of(woman.id) for woman in self.same_women)

    def records(self) -> Iterator[Any]:
        """Every record of the file, she first."""
        yield self.woman
        for item in fields(self):
            value = getattr(self, item.name)
            if isinstance(value, tuple) and item.name != "newer":
                yield from value

    def having(self, records: Iterable[Any]) -> CaseFile:
        """The file as it would be with these records, each in the place of the one of its id."""
        parts: dict[str, Any] = {}
        for record in records:
            part = PART_OF_KIND.get(kind_of(record).name)
            if part is None:
                parts["woman"] = record
                continue
            others = [each for each in parts.get(part, getattr(self, part)) if each.id != record.id]
            parts[part] = (*others, record)
        return replace(self, **parts)

    def contested(self) -> Iterator[tuple[Any, str, Contested]]:
        """Every contested cell: record, field name, accounts."""
        for record in self.records():
            for item in fields(record):
                value = getattr(record, item.name)
                if isinstance(value, Contested):
                    yield record, item.name, value


PART_OF_KIND = {
    "alias": "aliases",
    "id_number": "id_numbers",
    "contact": "contacts",
    "custody_episode": "episodes",
    "matter": "matters",
    "charge": "charges",
    "hearing": "hearings",
    "bail": "bails",
    "sentence": "sentences",
    "fine_payment": "fine_payments",
    "appeal": "appeals",
    "representation": "representations",
    "encounter": "encounters",
    "task": "tasks",
    "note": "notes",
    "flag": "flags",
    "document": "documents",
    "consent": "consents",
    "follow_up": "follow_ups",
    "health": "health",
    "complaint": "complaints",
    "child": "children",
    "tie": "ties",
    "visit": "visits",
}
"""Which attribute of a file holds the records of each kind."""


def each_woman_once(files: Iterable[CaseFile]) -> list[CaseFile]:
    """One file of each woman: of several said to be of the same, the first."""
    seen: set[str] = set()
    found = []
    for file in files:
        if file.woman.id not in seen:
            seen |= {each.id for each in file.women}
            found.append(file)
    return found
