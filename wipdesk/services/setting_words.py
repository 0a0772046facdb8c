"""What the accounts of one setting of the office say, for whoever must decide between them."""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.told import accounts
from wipdesk.services import accreditation
from wipdesk.services.checklists import CONTEXT
from wipdesk.services.office_questions import ASKED_WORDS, Asked

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wipdesk.domain.lists import Say
    from wipdesk.domain.values import AnyValue
    from wipdesk.storage.register import Connection, Register

_CONTEXT = "settings in words"
_OFFERED = QT_TRANSLATE_NOOP("settings in words", "still offered")
_RETIRED = QT_TRANSLATE_NOOP("settings in words", "not offered any more")
_NOT_SAID = QT_TRANSLATE_NOOP("settings in words", "{name}: not said")
_LIST = QT_TRANSLATE_NOOP("settings in words", "Answer {name} of the list {of}")
_FIELD = QT_TRANSLATE_NOOP("settings in words", "Own field {name} of {of}")
_QUESTION = QT_TRANSLATE_NOOP("settings in words", "Question {name} about a place")
_RULE = QT_TRANSLATE_NOOP("settings in words", "Rule of time {name}")
_BEFORE = QT_TRANSLATE_NOOP("settings in words", "{now} (before: {before})")
_PLAIN = "label"
_SWITCH = "retired"
_ASK = "ask"


def in_words(accounts: Sequence[object], say: Say) -> tuple[str, ...] | None:
    """What each account says that not all of them say; None if one of them cannot be read."""
    read = [_read(each) for each in accounts]
    told = [each for each in read if each is not None]
    if len(told) < len(read):
        return None
    names = list(dict.fromkeys(name for each in told for name in each))
    differing = [name for name in names if any(each.get(name) != told[0].get(name) for each in told)]
    return tuple(
        "; ".join(_said(name, each.get(name), say) for name in (differing or names)) for each in told
    )


def name_in_words(register: Register, record: str, say: Say) -> str:
    """Which setting of the office a record is; empty for what is none, or for one whose name is disputed."""
    with register.reading() as connection:
        return name_in(connection, record, say)


def name_in(connection: Connection, record: str, say: Say) -> str:
    """The same in one state of the register, such as the one that a merge would make."""
    name = connection.exec_driver_sql(
        "SELECT json_extract(name, '$') FROM p_setting WHERE id = ? AND json_valid(name)", (record,)
    ).scalar()
    if name == accreditation.NAME:
        return accreditation.heading(say)
    before, _, rest = str(name or "").partition(":")
    of, _, own = rest.rpartition(":")
    if before == "list":
        return say(_CONTEXT, _LIST).format(name=own, of=of)
    if before == "question":
        return say(_CONTEXT, _QUESTION).format(name=own)
    if before == "field":
        kind = BY_NAME.get(of)
        return say(_CONTEXT, _FIELD).format(name=own, of=say("kinds", kind.label) if kind else of)
    return say(_CONTEXT, _RULE).format(name=rest) if before == "clock" else str(name or "")


def change_in_words(now: AnyValue, before: AnyValue, say: Say) -> str:
    """What a bundle wrote, and what stood before it, as far as the two differ; empty if it cannot be read."""
    stands, stood = accounts(now), [each for each in accounts(before) if isinstance(each, str)]
    words = in_words([*stands, *stood], say)
    if words is None:
        return ""
    told = " / ".join(dict.fromkeys(words[: len(stands)]))
    if len(stands) > 1 or not stood:
        return told
    return say(_CONTEXT, _BEFORE).format(now=told, before=" / ".join(dict.fromkeys(words[len(stands) :])))


def _read(account: object) -> Mapping[str, object] | None:
    """An answer or a field is kept as JSON, a rule of time as one table of a TOML file."""
    if not isinstance(account, str):
        return None
    try:
        found = json.loads(account)
    except (ValueError, RecursionError):
        return _only_table(account)
    if not isinstance(found, dict):
        return None
    facts = found.pop("facts", {})
    return {**found, **(facts if isinstance(facts, dict) else {})}


def _only_table(account: str) -> Mapping[str, object] | None:
    try:
        tables = [rows for rows in tomllib.loads(account).values() if isinstance(rows, list)]
    except (ValueError, RecursionError):
        return None
    rows = [row for row in tables[0] if isinstance(row, dict)] if len(tables) == 1 else []
    return rows[0] if len(rows) == 1 else None


def _said(name: str, value: object, say: Say) -> str:
    if name == _SWITCH:
        return say(_CONTEXT, _RETIRED if value is True else _OFFERED)
    if name == _ASK and value in ASKED_WORDS:
        return say(CONTEXT, ASKED_WORDS[Asked(str(value))])
    if name in (accreditation.NUMBER, accreditation.UNTIL):
        return accreditation.part_in_words(name, value, say)
    if value is None:
        return say(_CONTEXT, _NOT_SAID).format(name=name)
    told = ", ".join(str(each) for each in value) if isinstance(value, list) else str(value)
    return told if name == _PLAIN else f"{name}: {told}"
