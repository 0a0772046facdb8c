"""Which fields are filled, over the whole register: what nobody asks can be left out of a form, or asked after all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.lists import as_written
from wipdesk.domain.naming import localized
from wipdesk.domain.sheets import SHEETS
from wipdesk.services.own_fields import fields_of
from wipdesk.storage.told_counts import own_counts, told_counts

if TYPE_CHECKING:
    from wipdesk.domain.lists import Say
    from wipdesk.storage.register import Register


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldUse:
    """One field: in how many of the records of its kind there is an answer."""

    kind: str
    name: str
    label: str
    told: int
    of: int
    own: bool

    @property
    def unused(self) -> bool:
        """Whether there are records, and none has an answer."""
        return self.of > 0 and self.told == 0


def uses(register: Register, say: Say = as_written) -> tuple[FieldUse, ...]:
    """Every field of casework with how often it was told; "not known" and "declined" are answers too.

    Kinds of which there is no record are left out: that nobody filled them says nothing.
    """
    own = fields_of(register)
    found: list[FieldUse] = []
    with register.reading() as connection:
        counted = own_counts(connection)
        for kind in SHEETS:
            total, told = told_counts(connection, kind.name)
            if not total:
                continue
            found += [
                FieldUse(
                    kind=kind.name,
                    name=field.name,
                    label=localized(kind, field, say),
                    told=told[field.name],
                    of=total,
                    own=False,
                )
                for field in kind.fields
            ]
            found += [
                FieldUse(
                    kind=kind.name,
                    name=each.field.name,
                    label=each.field.label,
                    told=counted.get((kind.name, each.field.name), 0),
                    of=total,
                    own=True,
                )
                for each in own.of(kind.name)
                if not each.retired
            ]
    return tuple(found)
