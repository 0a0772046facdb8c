"""Which questions about a place an office asks: of those shipped the ones it chose, and questions of its own.

Kept as settings, one record for each question (`question:H07`): signed, with a history, in bundles. A question is never
deleted: answers of years are kept under it. The id of an own one comes of what it asks, so that two laptops which add
the same question make one, and two different questions never share their answers.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from wipdesk.domain import canonical_json
from wipdesk.domain.conditions.checklist import MOST_PARTS, NEITHER, NO, YES, AnswerKind, Checklist, Question
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.roles import Right
from wipdesk.domain.text import fold
from wipdesk.errors import ListRefused, NoSuchRecord
from wipdesk.services import office_settings
from wipdesk.services.checklists import shipped_checklist
from wipdesk.services.office_lists import right_label
from wipdesk.services.office_settings import QUESTION, short_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wipdesk.services.office_settings import OfficeSetting, OfficeSettings
    from wipdesk.storage.register import Register

_LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ"


class Asked(StrEnum):
    """How often a question is asked."""

    QUICK = "quick"
    FULL = "full"
    OFF = "off"


ASKED_WORDS = {
    Asked.QUICK: QT_TRANSLATE_NOOP("conditions", "In the quick set"),
    Asked.FULL: QT_TRANSLATE_NOOP("conditions", "In the full set only"),
    Asked.OFF: QT_TRANSLATE_NOOP("conditions", "Not asked"),
}
KIND_WORDS = {
    AnswerKind.YES_NO: QT_TRANSLATE_NOOP("conditions", "Yes, partly or no"),
    AnswerKind.NUMBERS: QT_TRANSLATE_NOOP("conditions", "Numbers"),
    AnswerKind.MINUTES: QT_TRANSLATE_NOOP("conditions", "A length of time"),
    AnswerKind.TEXT: QT_TRANSLATE_NOOP("conditions", "Words"),
}
GOOD_WORDS = {
    YES: QT_TRANSLATE_NOOP("conditions", "Yes is the good answer"),
    NO: QT_TRANSLATE_NOOP("conditions", "No is the good answer"),
    NEITHER: QT_TRANSLATE_NOOP("conditions", "Neither: it is not counted"),
}


@dataclass(frozen=True, slots=True)
class OfficeChecklist:
    """The questions as the office has them, and those over which two accounts stand."""

    settings: OfficeSettings
    asked: Checklist
    disputed: frozenset[str] = frozenset()


_made: WeakKeyDictionary[Register, OfficeChecklist] = WeakKeyDictionary()


def office_checklist(register: Register) -> OfficeChecklist:
    """The questions of the office; made anew only when a setting changed."""
    settings = office_settings.settings_of(register)
    kept = _made.get(register)
    if kept is None or kept.settings is not settings:
        kept = _made[register] = _office(settings)
    return kept


def checklist_of(register: Register) -> Checklist:
    """All questions that may be asked or were asked here, each saying whether it is asked now."""
    return office_checklist(register).asked


def how_asked(question: Question) -> Asked:
    """How often a question is asked."""
    if not question.asked:
        return Asked.OFF
    return Asked.QUICK if question.quick else Asked.FULL


def ask(register: Register, question: str, how: Asked) -> Question:
    """Put a question into the quick set, into the full one only, or ask it no more. Raises NoSuchRecord, NotAllowed."""
    register.require(Right.RUN_TEAM)
    found = _find(register, question)
    told = _told(found, how) if found.own else {"ask": how.value}
    office_settings.keep(register, {QUESTION + question: told})
    return _find(register, question)


def add(
    register: Register,
    area: str,
    text: str,
    kind: AnswerKind,
    *,
    parts: Iterable[str] = (),
    good: str = YES,
    careful: bool = False,
    how: Asked = Asked.FULL,
) -> Question:
    """Add a question of the office. Raises ListRefused, NotAllowed."""
    register.require(Right.RUN_TEAM)
    known = checklist_of(register)
    if area not in {each.id for each in known.areas}:
        raise ListRefused("area")
    label = right_label(text)
    named = tuple(right_label(each) for each in parts)
    if kind is AnswerKind.MINUTES and not named:
        named = (label,)
    if not _parts_fit(kind, named):
        raise ListRefused("parts")
    if any(_plain(each.text) == _plain(label) for each in known.questions):
        raise ListRefused("label_there")
    made = Question(
        id=_id(label, kind, named),
        area=area,
        text=label,
        kind=kind,
        parts=named,
        good=good if kind is AnswerKind.YES_NO and good in GOOD_WORDS else YES,
        careful=careful,
        own=True,
    )
    if known.get(made.id) is not None:
        raise ListRefused("code_there")
    office_settings.keep(register, {QUESTION + made.id: _told(made, how)})
    return _find(register, made.id)


def reword(register: Register, question: str, text: str) -> Question:
    """Put a question of the office in other words. Raises ListRefused, NoSuchRecord, NotAllowed."""
    register.require(Right.RUN_TEAM)
    found = _find(register, question)
    if not found.own:
        raise ListRefused("not_own")
    label = right_label(text)
    others = (each for each in checklist_of(register).questions if each.id != question)
    if any(_plain(each.text) == _plain(label) for each in others):
        raise ListRefused("label_there")
    told = _told(replace(found, text=label), how_asked(found))
    office_settings.keep(register, {QUESTION + question: told})
    return _find(register, question)


def _find(register: Register, question: str) -> Question:
    found = checklist_of(register).get(question)
    if found is None:
        raise NoSuchRecord("question", question)
    return found


def _office(settings: OfficeSettings) -> OfficeChecklist:
    shipped = shipped_checklist()
    told = {each.name.removeprefix(QUESTION): each for each in settings.begun(QUESTION) if each.told}
    questions = [_asked(each, told[each.id]) if each.id in told else each for each in shipped.questions]
    own = [
        made
        for name, each in told.items()
        if shipped.get(name) is None and (made := _own(name, each, shipped)) is not None
    ]
    for area in reversed(shipped.areas):
        last = max(
            (at for at, each in enumerate(questions) if each.area == area.id), default=len(questions) - 1
        )
        of_area = sorted(
            (each for each in own if each.area == area.id), key=lambda each: (_plain(each.text), each.id)
        )
        questions[last + 1 : last + 1] = of_area
    known = {each.id for each in questions}
    disputed = frozenset(name for name, each in told.items() if each.disputed and name in known)
    return OfficeChecklist(settings, replace(shipped, questions=tuple(questions)), disputed)


def _asked(question: Question, setting: OfficeSetting) -> Question:
    """A question as it is asked; where accounts differ, as often as one of them wants it, so that none is lost."""
    wanted = {str(each.get("ask")) for each in setting.told}
    for how in Asked:
        if how.value in wanted:
            return replace(question, asked=how is not Asked.OFF, quick=how is Asked.QUICK)
    return question


def _own(name: str, setting: OfficeSetting, shipped: Checklist) -> Question | None:
    """A question of the office; None for one that cannot be read, such as one made to harm."""
    told = setting.told[0]
    kinds = {kind.value: kind for kind in AnswerKind}
    kind = kinds.get(str(told.get("kind")))
    area, good = str(told.get("area")), str(told.get("good", YES))
    named = told.get("parts", [])
    parts = tuple(short_line(each) for each in named) if isinstance(named, list) else ()
    text = " / ".join(sorted({short_line(each.get("label")) for each in setting.told} - {""})[:3])
    fits = kind is not None and text and good in GOOD_WORDS and area in {each.id for each in shipped.areas}
    if kind is None or not fits or not _parts_fit(kind, parts) or not _is_own_id(name):
        return None
    made = Question(
        id=name,
        area=area,
        text=text,
        kind=kind,
        parts=parts,
        good=good if kind is AnswerKind.YES_NO else YES,
        careful=any(each.get("careful") is True for each in setting.told),
        own=True,
    )
    return _asked(made, setting)


def _told(question: Question, how: Asked) -> Mapping[str, object]:
    told: dict[str, object] = {
        "label": question.text,
        "area": question.area,
        "kind": question.kind.value,
        "ask": how.value,
    }
    if question.parts:
        told["parts"] = list(question.parts)
    if question.kind is AnswerKind.YES_NO:
        told["good"] = question.good
    if question.careful:
        told["careful"] = True
    return told


def _parts_fit(kind: AnswerKind, parts: tuple[str, ...]) -> bool:
    numbers = kind in (AnswerKind.NUMBERS, AnswerKind.MINUTES)
    return all(parts) and (1 <= len(parts) <= MOST_PARTS if numbers else not parts)


def _id(text: str, kind: AnswerKind, parts: tuple[str, ...]) -> str:
    """An id of what is asked, short enough to be read out: XKMB42."""
    said = canonical_json.dumps([kind.value, _plain(text), *map(_plain, parts)])
    number = int.from_bytes(hashlib.blake2b(said.encode(), digest_size=8).digest())
    digits, rest = number % 100, number // 100
    letters = "".join(_LETTERS[rest // len(_LETTERS) ** at % len(_LETTERS)] for at in range(4))
    return f"X{letters}{digits:02}"


def _is_own_id(name: str) -> bool:
    return len(name) == 7 and name[0] == "X" and set(name[1:5]) <= set(_LETTERS) and name[5:].isdecimal()


def _plain(text: str) -> str:
    return " ".join(fold(text).split())
