"""Saying of two records that they are the same, are not, or may be; nothing is ever merged into one."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import LINKABLE
from wipdesk.domain.changes import Base
from wipdesk.domain.records.link import Link
from wipdesk.domain.roles import Right
from wipdesk.domain.values import Missing
from wipdesk.errors import NoSuchKind, NoSuchRecord
from wipdesk.services import finding
from wipdesk.services.records import open_record
from wipdesk.storage import queries
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from wipdesk.storage.register import Register


def link_id(first: str, second: str) -> str:
    """The id of the link between two records, so that two people who link the same pair write the same record."""
    pair = "|".join(sorted((first, second)))
    return hashlib.blake2b(pair.encode(), digest_size=16, person=b"wipdesk-link").hexdigest()


def link(register: Register, kind: str, one: str, other: str, verdict: str) -> str:
    """Write what is thought of two records (`same`, `different`, `unsure`, or empty to take it back).

    Raises NoSuchKind, NoSuchRecord.
    """
    if kind not in LINKABLE:
        raise NoSuchKind(kind, LINKABLE)
    first, second = sorted((finding.record(register, kind, one), finding.record(register, kind, other)))
    if first == second:
        raise NoSuchRecord(kind, other)
    named = link_id(first, second)
    with register.reading() as connection:
        known = queries.record_place(connection, named) is not None
    base: Base[Any] = Base.new()
    record = Link(id=named, of=kind, first=first, second=second)
    if known:
        record, base = open_record(register, "link", named)
    with UnitOfWork(register) as work:
        work.require(Right.LINK)
        work.put(replace(record, verdict=verdict or Missing.NOT_ASKED), base=base)
    return named
