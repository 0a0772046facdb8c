"""The settings of an office by name, read once for each state of the register; each is one record for ever.

The id of a setting comes of its name: two coordinators who make the same one on two laptops make one record, so that
their accounts of it stand beside each other as every conflict does.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from wipdesk.domain import canonical_json
from wipdesk.domain.own_fields import LONGEST_LABEL
from wipdesk.domain.records.setting import Setting
from wipdesk.domain.roles import Right
from wipdesk.domain.text import balanced, clean
from wipdesk.services import orders_of_office
from wipdesk.storage import reading, seen
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wipdesk.services.orders_of_office import SettingTold
    from wipdesk.storage.register import Register

CODE, FIELD, QUESTION, OFFICE = "list:", "field:", "question:", "office:"


@dataclass(frozen=True, slots=True)
class OfficeSetting:
    """One setting: its name, and every account of it that can be read, in an order that is the same everywhere."""

    name: str
    told: tuple[Mapping[str, object], ...]
    said: tuple[tuple[Mapping[str, object], str], ...] = ()
    """All that it ever said and can be read, oldest first, each with the time at which it was written."""

    @property
    def disputed(self) -> bool:
        """Whether accounts of it differ."""
        return len(self.told) > 1


@dataclass(frozen=True, slots=True)
class OfficeSettings:
    """What an office set for itself, as it is stored: lists, fields, questions, and facts of its own."""

    settings: tuple[OfficeSetting, ...] = ()

    def begun(self, prefix: str) -> tuple[OfficeSetting, ...]:
        """Those whose name begins so."""
        return tuple(each for each in self.settings if each.name.startswith(prefix))


_Stored = tuple[object, ...]
_read: WeakKeyDictionary[Register, tuple[int, _Stored, OfficeSettings]] = WeakKeyDictionary()


def settings_of(register: Register) -> OfficeSettings:
    """The settings as they stand now; the same object as long as none of them changed."""
    kept = _read.get(register)
    writes = register.writes
    if kept is not None and kept[0] == writes:
        return kept[2]
    with register.reading() as connection:
        stored = orders_of_office.state_of(connection, register)
        if kept is not None and kept[1] == stored:
            found = kept[2]
        else:
            found = _settings(orders_of_office.told(connection, register, (CODE, FIELD, QUESTION, OFFICE)))
    _read[register] = (writes, stored, found)
    return found


def record_of(name: str) -> str:
    """The id of the record that holds a setting."""
    return hashlib.blake2b(b"wipdesk setting " + name.encode(), digest_size=16).hexdigest()


def short_line(told: object) -> str:
    """A short text of a setting as it may be shown: one line that turns no writing round; empty for what is no text."""
    return balanced(" ".join(clean(told).split())[:LONGEST_LABEL]) if isinstance(told, str) else ""


def keep(register: Register, told: Mapping[str, Mapping[str, object]]) -> None:
    """Write settings, all or none; where accounts of one differ, all of them are replaced. Raises NotAllowed."""
    register.require(Right.RUN_TEAM)
    with UnitOfWork(register) as work:
        work.require(Right.RUN_TEAM)
        for name, value in told.items():
            record = record_of(name)
            rows = reading.read_rows(work.connection, [record])
            base = reading.base_of(rows, reading.cells_of(rows), seen.token(work.connection))
            work.put(Setting(id=record, name=name, value=canonical_json.dumps(dict(value))), base=base)


def _settings(stored: Iterable[SettingTold]) -> OfficeSettings:
    found: dict[str, set[str]] = {}
    said: dict[str, list[tuple[Mapping[str, object], str]]] = {}
    for each in stored:
        found.setdefault(each.name, set()).update(text for text in each.values if isinstance(text, str))
        once = ((_told(text), at) for text, _, at in each.versions if isinstance(text, str))
        said.setdefault(each.name, []).extend((told, at) for told, at in once if told is not None)
    return OfficeSettings(
        tuple(
            OfficeSetting(
                name,
                tuple(told for text in sorted(texts) if (told := _told(text)) is not None),
                tuple(said[name]),
            )
            for name, texts in sorted(found.items())
        )
    )


def _told(text: str) -> Mapping[str, object] | None:
    """What a setting says; None for one that cannot be read, such as one of a newer version or one made to harm."""
    try:
        told = canonical_json.loads(text)
    except canonical_json.BadJson:
        return None
    return told if isinstance(told, dict) else None
