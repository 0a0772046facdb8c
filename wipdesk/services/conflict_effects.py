"""What changes with the answer: the days before trial, counted with each account and until somebody decides."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.field import QT_TRANSLATE_NOOP, Kind
from wipdesk.domain.held import held_before_trial
from wipdesk.domain.spans import days_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import Say
    from wipdesk.domain.values import Value

_DAYS = QT_TRANSLATE_NOOP("conflict effects", "Days held before trial")
_BEARS = frozenset({"custody_episode", "matter", "woman"})


@dataclass(frozen=True, slots=True)
class Effect:
    """One consequence: what it is, how it is with each account, and until somebody decides."""

    label: str
    answers: tuple[str, ...]
    undecided: str


def effects(
    file: CaseFile, cell: tuple[str, str, str], values: Sequence[Value], *, today: date, say: Say
) -> tuple[Effect, ...]:
    """What the answers change; `cell` is kind, record and field. Nothing where all come to the same."""
    kind, record, name = cell
    field = BY_NAME[kind].field(name) if kind in BY_NAME else None
    if kind not in _BEARS or field is None or field.kind not in (Kind.DATE, Kind.CODE):
        return ()
    answers = tuple(_days(with_answer(file, record, name, value), today, say) for value in values)
    if len(set(answers)) < 2:
        return ()
    return (Effect(say("conflict effects", _DAYS), answers, _days(file, today, say)),)


def with_answer(file: CaseFile, record: str, name: str, value: Value) -> CaseFile:
    """The file as it would be if one answer held."""
    changed: dict[str, Any] = {}
    for item in fields(file):
        held = getattr(file, item.name)
        if item.name == "woman" and held.id == record:
            changed["woman"] = replace(held, **{name: value})
        elif isinstance(held, tuple) and any(getattr(each, "id", "") == record for each in held):
            changed[item.name] = tuple(
                replace(each, **{name: value}) if each.id == record else each for each in held
            )
    return replace(file, **changed)


def _days(file: CaseFile, today: date, say: Say) -> str:
    return days_words(held_before_trial(file, today=today).days, say)
