"""What a complete file needs that nobody asked yet: fields left unasked, and records that are not there at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.domain.adjournments import ADJOURNED
from wipdesk.domain.case_file import PART_OF_KIND
from wipdesk.domain.catalogue import KINDS
from wipdesk.domain.consents import asked_later
from wipdesk.domain.field import Wanted
from wipdesk.domain.heard import heard
from wipdesk.domain.stays import groups
from wipdesk.domain.told import codes_told
from wipdesk.domain.values import Missing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wipdesk.domain.case_file import CaseFile

_ON_PAPER = frozenset({"remand", "sentenced"})
_FINED = frozenset({"fine", "fine_or_prison"})
NEEDED_IF = {
    ("hearing", "adjournment_reason"): ("outcome", ADJOURNED),
    ("hearing", "next_date"): ("outcome", frozenset({"adjourned"})),
    ("bail", "unmet_reason"): ("state", frozenset({"granted_unmet"})),
    ("custody_episode", "authority_document"): ("regime", _ON_PAPER),
    ("custody_episode", "warrant_valid_to"): ("regime", frozenset({"remand"})),
    ("custody_episode", "warrant_court"): ("regime", _ON_PAPER),
    ("sentence", "term"): ("kind", frozenset({"prison_term", "prison_min_30", "suspended"})),
    ("sentence", "fine"): ("kind", _FINED),
    ("sentence", "default_term"): ("kind", _FINED),
    ("sentence", "earliest_release"): ("kind", frozenset({"prison_term", "prison_min_30"})),
    ("sentence", "latest_release"): ("kind", frozenset({"prison_term", "prison_min_30"})),
}
"""Facts that a file needs only where another field has one of these answers."""
NOT_HERS = frozenset({"visit"})
_AT_LEAST_ONE = ("custody_episode", "matter", "charge", "contact")
"""Kinds of which a complete file holds a record; children are asked for by `no_children`."""


@dataclass(frozen=True, slots=True)
class Blank:
    """A fact not asked: kind and id of the record and its field; an empty id for a record that is not there."""

    kind: str
    record: str
    field: str


def is_needed(kind: str, name: str, group: tuple[Any, ...]) -> bool:
    """Whether a file needs this field of these records, by what else they say."""
    needs = NEEDED_IF.get((kind, name))
    return needs is None or bool(codes_told(*(getattr(each, needs[0]) for each in group)).codes & needs[1])


def blanks(file: CaseFile) -> tuple[Blank, ...]:
    """Everything a complete file needs that was never asked, in the order of the catalogue."""
    found = []
    for kind in KINDS:
        if kind.name in NOT_HERS or (kind.name != "woman" and kind.name not in PART_OF_KIND):
            continue
        records = file.women if kind.name == "woman" else getattr(file, PART_OF_KIND[kind.name])
        if not records and kind.name in _AT_LEAST_ONE:
            found.append(Blank(kind.name, "", ""))
        wanted = [field.name for field in kind.fields if field.wanted is not Wanted.NONE]
        for group in groups(records, file.same_as):
            found += [
                Blank(kind.name, group[0].id, name)
                for name in wanted
                if _is_blank(file, kind.name, group, name)
            ]
    return (*_about_children(file), *found)


def _is_blank(file: CaseFile, kind: str, group: tuple[Any, ...], name: str) -> bool:
    if heard(file, group, name) is not Missing.NOT_ASKED or not is_needed(kind, name, group):
        return False
    return kind != "woman" or not asked_later(file, name)


def _about_children(file: CaseFile) -> Iterator[Blank]:
    """No child recorded is not the same as no children: she must have been asked."""
    if not file.children and all(each.no_children is Missing.NOT_ASKED for each in file.women):
        yield Blank("woman", file.woman.id, "no_children")
