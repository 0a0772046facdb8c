"""Reading what is kept in compartments that are open, and closing it again; nothing else in the program reads it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from wipdesk.domain.case_file import PART_OF_KIND
from wipdesk.domain.catalogue import kind_of
from wipdesk.domain.cells import same
from wipdesk.domain.changes import Base, Seen
from wipdesk.domain.compartments import sealed_fields
from wipdesk.domain.values import Account, Contested, Missing, Sealed
from wipdesk.storage.sealed_ops import sealed, unsealed

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.field import Field
    from wipdesk.domain.values import AnyValue
    from wipdesk.storage.register import Register


def opened_value(register: Register, field: Field, record: str, value: AnyValue) -> AnyValue:
    """A value as it reads while its compartment is open; as it is while that is closed, or no key fits.

    Accounts that were sealed apart and say the same are one answer.
    """
    if isinstance(value, Sealed):
        return unsealed(register, field, record, value)
    if not isinstance(value, Contested):
        return value
    accounts = tuple(_opened_account(register, field, record, each) for each in value.accounts)
    if any(isinstance(each.value, Sealed) for each in accounts):
        return Contested(accounts) if accounts != value.accounts else value
    if len({same(field.kind, each.value) for each in accounts}) == 1:
        return accounts[-1].value
    return Contested(accounts)


def _opened_account(register: Register, field: Field, record: str, account: Account) -> Account:
    if not isinstance(account.value, Sealed):
        return account
    found = unsealed(register, field, record, account.value)
    return account if isinstance(found, Contested) else replace(account, value=found)


def opened(register: Register, record: Any, base: Base[Any]) -> tuple[Any, Base[Any]]:
    """A record and what was seen of it, with everything read whose compartment is open."""
    values: dict[str, AnyValue] = {}
    cells = {}
    for field in sealed_fields(kind_of(record).name):
        given = getattr(record, field.name)
        found = opened_value(register, field, record.id, given)
        if found is not given:
            values[field.name] = found
        seen = base.cells.get((record.id, field.name))
        if seen is not None:
            read = found if seen.value == given else opened_value(register, field, record.id, seen.value)
            cells[record.id, field.name] = Seen(read, seen.versions)
    if not values and not cells:
        return record, base
    return replace(record, **values), Base({**base.cells, **cells}, base.records, base.token)


def opened_file(register: Register, file: CaseFile) -> CaseFile:
    """A file in which everything can be read whose compartment is open: for who asked for just that."""
    if not register.compartments.names():
        return file
    base = file.base
    parts: dict[str, Any] = {}
    for name in ("woman", "same_women", *PART_OF_KIND.values()):
        whole = getattr(file, name)
        read = []
        for record in whole if isinstance(whole, tuple) else (whole,):
            found, base = opened(register, record, base)
            read.append(found)
        parts[name] = tuple(read) if isinstance(whole, tuple) else read[0]
    return replace(file, base=base, **parts)


def closed(register: Register, record: Any, base: Base[Any], stood: Base[Any]) -> tuple[Any, Base[Any]]:
    """The same closed again, to be kept as a draft or shown once the compartment is closed.

    What was not changed is again what `stood` before anything was opened. Raises CompartmentClosed if it closed
    before this could be sealed.
    """
    values: dict[str, AnyValue] = {}
    cells = dict(base.cells)
    for field in sealed_fields(kind_of(record).name):
        place = (record.id, field.name)
        value = getattr(record, field.name)
        if value == base.seen(*place).value and type(value) is type(base.seen(*place).value):
            values[field.name] = stood.seen(*place).value
        elif not isinstance(value, Sealed | Contested):
            values[field.name] = sealed(register, kind_of(record).name, record.id, field.name, value)
        if place in stood.cells:
            cells[place] = stood.cells[place]
    if not values:
        return record, base
    return replace(record, **values), Base(cells, base.records, base.token)


def unasked(record: Any) -> bool:
    """Whether nothing was ever written into any sealed field of a record."""
    return all(
        getattr(record, field.name) is Missing.NOT_ASKED for field in sealed_fields(kind_of(record).name)
    )
