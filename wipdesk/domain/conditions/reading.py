"""Reads the questions about a place from the text of a TOML file; a mistake is named with its line."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any

from wipdesk.domain.conditions.checklist import (
    MOST_PARTS,
    NO,
    OTHER_AREA,
    YES,
    AnswerKind,
    Area,
    Checklist,
    Question,
    Source,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_TABLES = ("area", "source", "question")
_ID = re.compile(r"[A-Z][A-Z0-9]{0,7}[0-9]{2}", re.ASCII)
_AREA = re.compile(r"[a-z_]{1,30}", re.ASCII)
_AT_LINE = re.compile(r"at line ([0-9]+)")
_LONGEST = 200


class ChecklistNotRead(ValueError):
    """A text of questions that cannot be read: the line, and what is wrong there."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(f"line {line}: {what}")
        self.line = line
        self.what = what


def read_checklist(text: str) -> Checklist:
    """The questions of one text. Raises ChecklistNotRead."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        raise ChecklistNotRead(line, "this is not TOML") from error
    edition = tables.pop("edition", "")
    if not isinstance(edition, str) or not edition or not set(tables) <= set(_TABLES):
        raise ChecklistNotRead(1, "the file holds an edition, areas, sources and questions")
    areas = tuple(_made(Area, _AREA_KEYS, at, row) for at, row in _rows(text, tables, "area"))
    sources = tuple(_made(Source, _SOURCE_KEYS, at, row) for at, row in _rows(text, tables, "source"))
    known = {each.id for each in areas}
    questions: list[Question] = []
    for at, row in _rows(text, tables, "question"):
        question: Question = _made(Question, _QUESTION_KEYS, at, row, {"ask": "kind"})
        wrong = _wrong(question, known, {each.id for each in questions})
        if wrong:
            raise ChecklistNotRead(at, f"{question.id}: {wrong}")
        questions.append(question)
    return Checklist(edition, areas, tuple(questions), sources)


def _wrong(question: Question, areas: set[str], taken: set[str]) -> str:
    """What does not fit together in a question; empty if all does."""
    numbers = question.kind in (AnswerKind.NUMBERS, AnswerKind.MINUTES)
    checks = (
        (question.id in taken, "this id stands twice"),
        (question.area not in areas, "there is no such area"),
        (numbers != bool(question.parts), "numbers have parts, and only they"),
        (question.good != YES and question.kind is not AnswerKind.YES_NO, "only a yes or no can be good"),
    )
    return next((said for is_wrong, said in checks if is_wrong), "")


def _rows(text: str, tables: Mapping[str, Any], name: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """Each table of a name with the line in which it begins."""
    rows = tables.get(name, [])
    lines = [at for at, line in enumerate(text.splitlines(), 1) if line.strip() == f"[[{name}]]"]
    if not isinstance(rows, list) or len(lines) != len(rows):
        raise ChecklistNotRead(lines[0] if lines else 1, f"each {name} is a table [[{name}]] of its own")
    yield from zip(lines, rows, strict=True)


def _made(
    make: Callable[..., Any],
    readers: Mapping[str, Callable[[Any], Any]],
    line: int,
    row: Mapping[str, Any],
    called: Mapping[str, str] | None = None,
) -> Any:
    values: dict[str, Any] = {}
    for key, value in row.items():
        if key not in readers:
            raise ChecklistNotRead(line, f"{key} is not known here")
        try:
            values[(called or {}).get(key, key)] = readers[key](value)
        except ValueError as error:
            raise ChecklistNotRead(line, f"{key} cannot be read") from error
    try:
        return make(**values)
    except TypeError as error:
        raise ChecklistNotRead(line, "something that is needed is not there") from error


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip() or len(value) > _LONGEST:
        raise ValueError(value)
    return " ".join(value.split())


def _id(value: Any) -> str:
    if not _ID.fullmatch(_text(value)):
        raise ValueError(value)
    return str(value)


def _area(value: Any) -> str:
    if not _AREA.fullmatch(_text(value)) or value == OTHER_AREA:
        raise ValueError(value)
    return str(value)


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError(value)
    return tuple(_text(each) for each in value)


def _parts(value: Any) -> tuple[str, ...]:
    if not 1 <= len(_texts(value)) <= MOST_PARTS:
        raise ValueError(value)
    return _texts(value)


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(value)
    return value


def _one_of(*known: str) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if value not in known:
            raise ValueError(value)
        return str(value)

    return read


_AREA_KEYS: dict[str, Callable[[Any], Any]] = {"id": _area, "label": _text}
_SOURCE_KEYS: dict[str, Callable[[Any], Any]] = {"short": _text, "name": _text}
_QUESTION_KEYS: dict[str, Callable[[Any], Any]] = {
    "id": _id,
    "area": _area,
    "text": _text,
    "hint": _text,
    "ask": AnswerKind,
    "rules": _texts,
    "parts": _parts,
    "quick": _flag,
    "careful": _flag,
    "good": _one_of(YES, NO),
    "confidence": _one_of("seen", "provisional"),
}
