"""The lists to choose from as they stand in an office: those shipped with the answers it added, changed and retired.

An answer of the office is kept as a setting, one record for each code (`list:visit_kind:x_market`): signed, with a
history, in bundles; two accounts of it are shown as two. A code is never deleted: it may be chosen somewhere.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from wipdesk.domain.closed_topics import speaks_of_closed
from wipdesk.domain.edtf import read_edtf
from wipdesk.domain.lists import OWN, CodeList, CodeLists, CodeRow, as_written
from wipdesk.domain.local_events import LIST as EVENTS
from wipdesk.domain.own_fields import (
    LONGEST_LABEL,
    NO_OWN_FIELDS,
    OwnFields,
    in_order,
    is_own_name,
    own_field,
)
from wipdesk.domain.roles import Right
from wipdesk.domain.text import clean, fold, words
from wipdesk.errors import ListRefused
from wipdesk.services import office_settings
from wipdesk.services.lists import load
from wipdesk.services.office_settings import CODE, FIELD

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wipdesk.domain.lists import Say
    from wipdesk.services.office_settings import OfficeSetting, OfficeSettings
    from wipdesk.storage.register import Register

_FACT = re.compile("[a-z_]{1,30}")
_LAST = frozenset({"other", "unknown", "declined"})
_LONGEST_SLUG, _SHORT_SLUG = 30, 26


@dataclass(frozen=True, slots=True)
class Office:
    """What an office chooses from, its own fields, and the codes over which two accounts stand."""

    settings: OfficeSettings
    country: str
    lists: CodeLists
    fields: OwnFields = NO_OWN_FIELDS
    disputed: frozenset[tuple[str, str]] = frozenset()
    """List and code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """One answer of a list, ready to be read."""

    code: str
    words: str
    own: bool
    retired: bool
    provisional: bool
    disputed: bool
    facts: tuple[tuple[str, str], ...]


_made: WeakKeyDictionary[Register, Office] = WeakKeyDictionary()


def office_of(register: Register) -> Office:
    """What the office has made of the lists, and its fields; made anew only when a setting changed."""
    settings, country = office_settings.settings_of(register), register.office.country
    kept = _made.get(register)
    if kept is not None and kept.settings is settings and kept.country == country:
        return kept
    found = _office(settings, load(country), country)
    _made[register] = found
    return found


def lists_of(register: Register) -> CodeLists:
    """All lists, with the answers of the office."""
    return office_of(register).lists


def rows(register: Register, name: str, say: Say = as_written) -> tuple[ListRow, ...]:
    """The answers of a list in order, retired ones too. Raises ListRefused for no such list."""
    office = office_of(register)
    found = _list(office, name)
    return tuple(
        ListRow(
            code=row.code,
            words=found.label(row.code, say),
            own=row.code.startswith(OWN),
            retired=row.retired,
            provisional=row.provisional,
            disputed=(name, row.code) in office.disputed,
            facts=row.facts,
        )
        for row in found
    )


def add(
    register: Register, name: str, label: str, *, code: str = "", facts: Mapping[str, str] | None = None
) -> str:
    """Add an answer to a list; gives its code, made of its words if none is told. Raises ListRefused, NotAllowed."""
    register.require(Right.RUN_TEAM)
    found = _list(office_of(register), name)
    told = right_label(label)
    _refuse_said(found, told)
    _refuse_closed(name, told)
    code = code.strip() or free_name(told, {row.code for row in found})
    if not is_own_name(code):
        raise ListRefused("code")
    if found.get(code) is not None or any(each == _name(found.name, code) for each in _names(register)):
        raise ListRefused("code_there")
    more = _right_facts(name, facts or {})
    office_settings.keep(register, {_name(name, code): _told(told, facts=more)})
    return code


def change(
    register: Register, name: str, code: str, *, label: str | None = None, retired: bool | None = None
) -> ListRow:
    """Give an answer of the office other words, retire it, or bring it back.

    Raises ListRefused, NotAllowed.
    """
    register.require(Right.RUN_TEAM)
    found = _list(office_of(register), name)
    row = found.get(code)
    if row is None:
        raise ListRefused("no_code")
    if not code.startswith(OWN):
        raise ListRefused("not_own")
    told = row.label if label is None else right_label(label)
    if label is not None:
        _refuse_said(found, told, but=code)
        _refuse_closed(name, told)
    is_retired = row.retired if retired is None else retired
    stored = _told(told, retired=is_retired, facts=dict(row.facts))
    office_settings.keep(register, {_name(name, code): stored})
    return next(each for each in rows(register, name) if each.code == code)


def right_label(label: str) -> str:
    """Words as they may be kept, on one line. Raises ListRefused."""
    told = " ".join(clean(label).split())
    if not told or not fold(told).strip():
        raise ListRefused("no_label")
    if len(told) > LONGEST_LABEL:
        raise ListRefused("long")
    return told


def free_name(label: str, taken: set[str]) -> str:
    """A code made of words, such as x_market_day; with a number behind it if that is taken.

    Words that do not go into it whole, long ones and those in other letters, have a sign of their own: two laptops
    must not give two different things one name.
    """
    said = "_".join(words(label))
    letters = re.sub("[^a-z0-9]+", "_", said, flags=re.ASCII).strip("_")[:_LONGEST_SLUG].strip("_")
    slug = OWN + (letters or "answer")
    if letters != said:
        slug = f"{slug[:_SHORT_SLUG]}_{hashlib.blake2b(said.encode(), digest_size=3).hexdigest()}"
    number = 1
    while (name := slug if number == 1 else f"{slug}_{number}") in taken:
        number += 1
    return name


def _office(settings: OfficeSettings, shipped: CodeLists, country: str) -> Office:
    fields = in_order(
        made for each in settings.begun(FIELD) if each.told and (made := _field(each)) is not None
    )
    own: dict[str, list[CodeRow]] = {}
    disputed = set()
    for each in settings.begun(CODE):
        name, code = _parted(each.name)
        row = _row(each, code) if is_own_name(code) else None
        if row is not None:
            own.setdefault(name, []).append(row)
            if each.disputed:
                disputed.add((name, code))
    lists = [_with_own(one, own.get(one.name, [])) for one in shipped]
    names = [each.field.list for each in fields.fields if each.field.list]
    lists += [_with_own(CodeList(name, ()), own.get(name, [])) for name in names]
    return Office(settings, country, CodeLists(tuple(lists)), fields, frozenset(disputed))


def _field(setting: OfficeSetting) -> Any:
    of, _, name = setting.name.removeprefix(FIELD).partition(":")
    told = dict(setting.told[0])
    told["label"] = _words_of(setting)
    told["retired"] = all(each.get("retired") is True for each in setting.told)
    return own_field(of, name, told, disputed=setting.disputed)


def _row(setting: OfficeSetting, code: str) -> CodeRow | None:
    if not setting.told:
        return None
    facts = setting.told[0].get("facts")
    read = facts.items() if isinstance(facts, dict) else ()
    return CodeRow(
        code,
        _words_of(setting) or code,
        tuple((key, value) for key, value in sorted(read) if isinstance(value, str) and _FACT.fullmatch(key)),
        retired=all(each.get("retired") is True for each in setting.told),
        retired_on=_retired_on(setting),
    )


def _retired_on(setting: OfficeSetting) -> date | None:
    """The day on which it was last retired, whatever was written of it since; None if no day can be read."""
    days = [at[:10] if told.get("retired") is True else "" for told, at in setting.said]
    last_offered = max((at for at, day in enumerate(days) if not day), default=-1)
    with suppress(ValueError, IndexError):
        return date.fromisoformat(days[last_offered + 1])
    return None


def _words_of(setting: OfficeSetting) -> str:
    """The words of every account, as they may be shown: one on a laptop with a changed program may be of any length."""
    labels = {" ".join(str(each.get("label", "")).split())[:LONGEST_LABEL] for each in setting.told}
    found = sorted(labels - {""})
    return found[0] if len(found) == 1 else " / ".join(found[:3])


def _with_own(as_shipped: CodeList, own: list[CodeRow]) -> CodeList:
    """The list with the office's rows before "other"; words that stand there already are told apart by the code."""
    if not own:
        return as_shipped
    said = Counter(_plain(row.label) for row in (*as_shipped.rows, *own))
    told = [
        row if said[_plain(row.label)] == 1 else replace(row, label=f"{row.label} ({row.code})")
        for row in sorted(own, key=lambda row: (_plain(row.label), row.code))
        if as_shipped.get(row.code) is None
    ]
    place = next((at for at, row in enumerate(as_shipped.rows) if row.code in _LAST), len(as_shipped.rows))
    together = (*as_shipped.rows[:place], *told, *as_shipped.rows[place:])
    return CodeList(as_shipped.name, together, as_shipped.free)


def _list(office: Office, name: str) -> CodeList:
    if name not in office.lists:
        raise ListRefused("no_list")
    return office.lists[name]


def _refuse_said(found: CodeList, label: str, but: str = "") -> None:
    if any(_plain(row.label) == _plain(label) for row in found if row.code != but):
        raise ListRefused("label_there")


def _refuse_closed(name: str, label: str) -> None:
    """The answers of an own field stand open, as the field itself does."""
    if is_own_name(name.rpartition(".")[2]) and speaks_of_closed(label):
        raise ListRefused("sensitive")


def _right_facts(name: str, facts: Mapping[str, str]) -> dict[str, str]:
    told = {key: clean(value).strip() for key, value in facts.items() if value.strip()}
    if any(not _FACT.fullmatch(key) or len(value) > LONGEST_LABEL for key, value in told.items()):
        raise ListRefused("long")
    if name == EVENTS and not told.get("rule"):
        days = [each.strip() for each in told.get("on", "").split(",")]
        if not all(
            each and (read := read_edtf(each)) is not None and read.start and read.end for each in days
        ):
            raise ListRefused("when")
    return told


def _names(register: Register) -> set[str]:
    return {each.name for each in office_settings.settings_of(register).settings}


def _name(name: str, code: str) -> str:
    return f"{CODE}{name}:{code}"


def _parted(setting: str) -> tuple[str, str]:
    name, _, code = setting.removeprefix(CODE).rpartition(":")
    return name, code


def _told(label: str, *, retired: bool = False, facts: Mapping[str, str] | None = None) -> dict[str, object]:
    told: dict[str, object] = {"label": label}
    if retired:
        told["retired"] = True
    if facts:
        told["facts"] = dict(facts)
    return told


def _plain(text: str) -> str:
    return " ".join(fold(text).split())
