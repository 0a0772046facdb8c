"""One fact over records that are said to be the same: contested where they tell it differently."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.domain import cells
from wipdesk.domain.catalogue import kind_of
from wipdesk.domain.field import Kind
from wipdesk.domain.values import Account, AnyValue, Contested, Missing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.domain.case_file import CaseFile


def heard(file: CaseFile, group: Sequence[Any], name: str) -> AnyValue:
    """One fact over the records of a group: contested where they tell it differently."""
    values = [getattr(record, name) for record in group]
    told = [
        (record, value) for record, value in zip(group, values, strict=True) if value is not Missing.NOT_ASKED
    ]
    if len(told) < 2:
        return told[0][1] if told else Missing.NOT_ASKED
    field = kind_of(group[0]).field(name)
    found = [account for record, value in told for account in _accounts(file, record, name, value)]
    kind = field.kind if field else Kind.TEXT
    if len({cells.same(kind, account.value) for account in found}) == 1:
        return found[0].value
    return Contested(tuple(found))


def _accounts(file: CaseFile, record: Any, name: str, value: AnyValue) -> tuple[Account, ...]:
    if isinstance(value, Contested):
        return value.accounts
    written = file.written.get((record.id, name))
    author, at, device = (written.author, written.at, written.device) if written else ("", "", "")
    return (Account(value, record.id, author, at, device),)
