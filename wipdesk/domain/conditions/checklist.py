"""The questions that are asked about a place: facts only, as they stand in `resources/conditions`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

YES, PARTLY, NO, NOT_SEEN, NOT_APPLICABLE = "yes", "partly", "no", "not_seen", "does_not_apply"
ANSWERS = (YES, PARTLY, NO, NOT_SEEN, NOT_APPLICABLE)
"""Codes of the list `condition_answer`, in the order of the boxes."""
SEEN, REGISTER, WOMEN_SAID, STAFF_SAID = "seen", "register", "women_said", "staff_said"
HOWS = (SEEN, REGISTER, WOMEN_SAID, STAFF_SAID)
"""Codes of the list `condition_how`: how an answer was learned."""
NEITHER = ""
"""In place of the good answer: neither is, and the question is not counted."""
MOST_PARTS = 3
OTHER_AREA = "other"
"""Where questions stand that are not known here."""


class AnswerKind(Enum):
    """What an answer is."""

    YES_NO = "yes_no"
    NUMBERS = "numbers"
    MINUTES = "minutes"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Area:
    """One of the key areas, under which its questions stand."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Source:
    """The text that a rule number belongs to: its short sign and its name, which are never translated."""

    short: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question about a place."""

    id: str
    area: str
    text: str
    kind: AnswerKind
    rules: tuple[str, ...] = ()
    quick: bool = False
    good: str = YES
    """Which answer is the good one: `yes`, or `no`; of an office's own question perhaps neither."""
    parts: tuple[str, ...] = ()
    """What each number counts, one to three."""
    hint: str = ""
    careful: bool = False
    """The answer may point at somebody."""
    confidence: str = "provisional"
    """`seen`: every rule named was found in a text; `provisional`: nobody checked."""

    asked: bool = True
    """Whether the office asks it; what was answered before stands all the same."""
    own: bool = False
    """A question of the office."""

    @property
    def provisional(self) -> bool:
        """Whether its rule numbers come from knowledge alone."""
        return self.confidence != "seen"


@dataclass(frozen=True, slots=True)
class Checklist:
    """All questions in the order of the paper."""

    edition: str
    areas: tuple[Area, ...]
    questions: tuple[Question, ...]
    sources: tuple[Source, ...] = ()

    def get(self, question: str) -> Question | None:
        """The question of an id, or None for one that is not known here."""
        return next((each for each in self.questions if each.id == question), None)

    def of(self, area: str, *, quick: bool = False) -> tuple[Question, ...]:
        """The questions of an area that are asked; of the quick set only, or all."""
        return tuple(each for each in self.all_of(area) if each.asked and (each.quick or not quick))

    def all_of(self, area: str) -> tuple[Question, ...]:
        """The questions of an area, those that are not asked any more too."""
        return tuple(each for each in self.questions if each.area == area)


UNKNOWN_WORDS = "{id}"
"""The text of a question that is not known here; it is worded where it is shown."""


def unknown_question(question: str) -> Question:
    """A stand-in for a question of a newer checklist, so that its answers can be shown."""
    return Question(id=question, area=OTHER_AREA, text=UNKNOWN_WORDS, kind=AnswerKind.TEXT)
