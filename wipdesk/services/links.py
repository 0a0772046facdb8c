"""Saying of two records that they are the same, are not, or may be; nothing is ever merged into one."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import LINKABLE
from wipdesk.domain.changes import Base
from wipdesk.domain.records.link import Link
from wipdesk.domain.roles import Right
from wipdesk.domain.values import Missing
from wipdesk.errors import NoSuchKind, NoSuchRecord
from wipdesk.services import finding
from wipdesk.services.records import open_record
from wipdesk.storage import identity_links, queries
from wipdesk.storage.identity_links import DIFFERENT
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Collection

    from wipdesk.storage.register import Register


def link_id(first: str, second: str) -> str:
    """The id of the link between two records, so that two people who link the same pair write the same record."""
    pair = "|".join(sorted((first, second)))
    return hashlib.blake2b(pair.encode(), digest_size=16, person=b"wipdesk-link").hexdigest()


def link(
    register: Register, kind: str, one: str, other: str, verdict: str, *, note: str = "", mark: str = ""
) -> str:
    """Write what is thought of two records (`same`, `different`, `unsure`, or empty to take it back).

    With the `mark` of the state that was looked at, a verdict that came since stays beside this one: then the two are
    not the same until somebody decides. Raises NoSuchKind, NoSuchRecord, StaleToken, NotAllowed.
    """
    first, second = _named(register, kind, one), _named(register, kind, other)
    if first == second:
        raise NoSuchRecord("itself", other)
    record, base = _as_it_stands(register, kind, first, second, mark)
    said = {"note": note.strip()} if note.strip() else {}
    with UnitOfWork(register) as work:
        work.require(Right.LINK)
        work.put(replace(record, verdict=verdict or Missing.NOT_ASKED, **said), base=base)
    return str(record.id)


def same_as(register: Register, kind: str, typed: str) -> tuple[str, ...]:
    """All records that are said to be the same as this one, it among them, by id. Raises NoSuchKind, NoSuchRecord."""
    record = _named(register, kind, typed)
    with register.reading() as connection:
        return identity_links.members_with(connection, record)


def separate(
    register: Register, kind: str, *apart: str, from_: Collection[str] = (), mark: str = ""
) -> tuple[str, ...]:
    """Take records, which stay together, out of the group they are in; returns the ids of the links written.

    Of each of them and each that stays behind (all others, or those of `from_`) it is said that they are not the
    same: no other link glues them together again. All in one transaction. No record itself is touched.
    Raises NoSuchKind, NoSuchRecord, StaleToken, NotAllowed.
    """
    taken = tuple(dict.fromkeys(_named(register, kind, each) for each in apart))
    with register.reading() as connection:
        members = {each: None for one in taken for each in identity_links.members_with(connection, one)}
    named = [_named(register, kind, each) for each in from_]
    left = [each for each in named or members if each not in taken]
    if not left:
        raise NoSuchRecord("link", apart[0])
    entries = [_as_it_stands(register, kind, one, other, mark) for one, other in product(taken, left)]
    with UnitOfWork(register) as work:
        work.require(Right.LINK)
        for record, base in entries:
            work.put(replace(record, verdict=DIFFERENT), base=base)
    return tuple(str(record.id) for record, _ in entries)


def _named(register: Register, kind: str, typed: str) -> str:
    if kind not in LINKABLE:
        raise NoSuchKind(kind, LINKABLE)
    return finding.record(register, kind, typed)


def _as_it_stands(register: Register, kind: str, one: str, other: str, mark: str) -> tuple[Any, Base[Any]]:
    """The link between two records, new or known, with the base to write it against."""
    first, second = sorted((one, other))
    named = link_id(first, second)
    with register.reading() as connection:
        known = queries.record_place(connection, named) is not None
    if not known:
        return Link(id=named, of=kind, first=first, second=second), Base.new()
    record, base = open_record(register, "link", named, mark)
    return replace(record, of=kind, first=first, second=second), base
