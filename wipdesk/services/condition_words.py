"""Answers about a place in words, and what they come to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.conditions.answers import NUMBERS, is_learned, points
from wipdesk.domain.conditions.changes import Change
from wipdesk.domain.conditions.checklist import NEITHER, NOT_APPLICABLE, NOT_SEEN, WOMEN_SAID, AnswerKind
from wipdesk.domain.conditions.scoring import NoScore
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.numbers import filled
from wipdesk.domain.told import accounts
from wipdesk.domain.values import Contested, Foreign, Missing, Unread
from wipdesk.domain.wording import in_words
from wipdesk.services.checklists import CONTEXT
from wipdesk.services.office_lists import lists_of
from wipdesk.services.office_questions import checklist_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.domain.conditions.checklist import Checklist, Question
    from wipdesk.domain.conditions.scoring import Score
    from wipdesk.domain.lists import CodeLists, Say
    from wipdesk.domain.records.condition import Condition
    from wipdesk.domain.records.visit import Visit
    from wipdesk.domain.values import AnyValue, Value
    from wipdesk.storage.register import Register

_PART = QT_TRANSLATE_NOOP("conditions", "{part}: {number}")
_BETWEEN = QT_TRANSLATE_NOOP("conditions", "; ")
_WOMEN = QT_TRANSLATE_NOOP("conditions", "{how} ({count})")
_NO_HOW = QT_TRANSLATE_NOOP("conditions", "Not counted: it is not said how this was learned.")
_NO_POINT = QT_TRANSLATE_NOOP("conditions", "Not counted: this is no yes, partly or no.")
_NOTHING = QT_TRANSLATE_NOOP("conditions", "No answer yet.")
_NOT_SAID = QT_TRANSLATE_NOOP("conditions", "not said")
_HOURS = QT_TRANSLATE_NOOP("conditions", "{hours} h")
_MINUTES = QT_TRANSLATE_NOOP("conditions", "{minutes} min")
_BOTH = QT_TRANSLATE_NOOP("conditions", "{hours} h {minutes} min")
_FROM_TO = QT_TRANSLATE_NOOP("conditions", "was {before}; now {now}")
_PART_CHANGED = QT_TRANSLATE_NOOP("conditions", "{part}: {before}, now {now}")
_NO_NUMBER = "–"
_OR = QT_TRANSLATE_NOOP("conditions", " / ")
_CHANGES = {
    Change.FIRST: QT_TRANSLATE_NOOP("conditions", "Answered for the first time"),
    Change.SAME: QT_TRANSLATE_NOOP("conditions", "Same as before"),
    Change.BETTER: QT_TRANSLATE_NOOP("conditions", "Better: {change}"),
    Change.WORSE: QT_TRANSLATE_NOOP("conditions", "Worse: {change}"),
    Change.DIFFERS: QT_TRANSLATE_NOOP("conditions", "Differs: {change}"),
}
_DIFFERS = QT_TRANSLATE_NOOP("conditions", "Differs from before")
_DISAGREE = QT_TRANSLATE_NOOP("conditions", "The accounts differ: both stand.")
_DISAGREE_RANGE = QT_TRANSLATE_NOOP("conditions", "The accounts differ: both stand, and count as a range.")
_WHY = {
    NoScore.NOT_SAID: QT_TRANSLATE_NOOP(
        "conditions", "No score: it is not said whether women were talked to in private at this visit."
    ),
    NoScore.NOT_PRIVATE: QT_TRANSLATE_NOOP(
        "conditions", "No score: women were not talked to in private at this visit."
    ),
    NoScore.TWO_ACCOUNTS: QT_TRANSLATE_NOOP(
        "conditions", "No score: accounts differ on whether women were talked to in private at this visit."
    ),
    NoScore.NOBODY: QT_TRANSLATE_NOOP(
        "conditions", "No score: no woman was talked to in private at this visit."
    ),
    NoScore.NOTHING_COUNTED: QT_TRANSLATE_NOOP(
        "conditions", "No score: no question of yes or no has an answer that counts."
    ),
}
_PERCENT = QT_TRANSLATE_NOOP("conditions", "{percent} %")
_PERCENT_RANGE = QT_TRANSLATE_NOOP("conditions", "{low} to {high} %")
_ONE = QT_TRANSLATE_NOOP("conditions", "{percent} (1 question counted)")
_MANY = QT_TRANSLATE_NOOP("conditions", "{percent} ({count} questions counted)")
_ONE_RANGE = QT_TRANSLATE_NOOP("conditions", "{percent} (1 question counted, on which accounts differ)")
_MANY_RANGE = QT_TRANSLATE_NOOP(
    "conditions", "{percent} ({count} questions counted; accounts differ on {accounts})"
)
_TIME = re.compile(
    r"(?:(\d{1,2})\s*(?:h|hours?|heures?)(?:\s*(\d{1,2})\s*(?:m|min|minutes?)?)?|(\d{1,4})\s*(?:m|min|minutes?))"
)
_CLOCK = re.compile(r"(\d{1,2}):([0-5]\d)")
_DAY = 24 * 60
FEW = 3
"""Fewer women than this are not counted on paper: each of them could be found."""
_FEW = QT_TRANSLATE_NOOP("conditions", "{how} (fewer than {count})")


@dataclass(frozen=True, slots=True)
class Words:
    """What is needed to word answers."""

    lists: CodeLists
    say: Say
    asked: Checklist
    few: bool = False
    """Whether small numbers of women who said something are left out, as on paper."""

    @classmethod
    def of(cls, register: Register, say: Say, *, few: bool = False) -> Words:
        """With the lists of an office."""
        return cls(lists_of(register), say, checklist_of(register), few)

    def fill(self, text: str, /, **parts: object) -> str:
        """A sentence of these pages, filled in."""
        return filled(self.say(CONTEXT, text), self.say, **parts)

    def field(self, name: str, value: AnyValue, kind: str = "condition") -> str:
        """A value as any page words it; empty where nothing was asked."""
        field = BY_NAME[kind].field(name)
        if field is None or value is Missing.NOT_ASKED:
            return ""
        return in_words(field, value, lists=self.lists, people={}, say=self.say)

    def said(self, question: Question, record: Condition) -> str:
        """An answer."""
        parts = [self.field("answer", record.answer)]
        for at, name in enumerate(NUMBERS):
            value = getattr(record, name)
            if value is not Missing.NOT_ASKED:
                number = self._number(question, name, value)
                part = self.say(CONTEXT, question.parts[at]) if at < len(question.parts) else ""
                parts.append(self.fill(_PART, part=part, number=number) if part else number)
        parts.append(self.field("words", record.words))
        return self.say(CONTEXT, _BETWEEN).join(part for part in parts if part)

    def all_said(self, question: Question, records: Sequence[Condition]) -> str:
        """All answers to a question, each once."""
        return self.say(CONTEXT, _OR).join(
            dict.fromkeys(said for each in records if (said := self.said(question, each)))
        )

    def _number(self, question: Question, name: str, value: AnyValue) -> str:
        if question.kind is not AnswerKind.MINUTES:
            return self.field(name, value)
        return self.say(CONTEXT, _OR).join(
            self.time(each) if _is_number(each) else self.field(name, each) for each in accounts(value)
        )

    def time(self, minutes: Value) -> str:
        """A length of time."""
        hours, rest = divmod(int(str(minutes)), 60)
        text = _BOTH if hours and rest else _HOURS if hours else _MINUTES
        return self.fill(text, hours=hours, minutes=rest)

    def how(self, record: Condition) -> str:
        """How an answer was learned; of women, how many said so."""
        how = self.field("how", record.how)
        count = record.said_by
        if record.how != WOMEN_SAID or count is Missing.NOT_ASKED:
            return how
        if self.few and isinstance(count, int) and count < FEW:
            return self.fill(_FEW, how=how, count=FEW)
        return self.fill(_WOMEN, how=how, count=self.field("said_by", count))

    def private(self, visit: Visit) -> str:
        """Whether women could talk in private at a visit, and how many did."""
        said = self.field("private_talks", visit.private_talks, "visit") or self.fill(_NOT_SAID)
        count = visit.talked_to
        if count is Missing.NOT_ASKED:
            return said
        if self.few and isinstance(count, int) and 0 < count < FEW:
            return self.fill(_FEW, how=said, count=FEW)
        return self.fill(_WOMEN, how=said, count=self.field("talked_to", count, "visit"))

    def unscored(self, question: Question, record: Condition) -> str:
        """Why an answer to a question that is counted does not count; empty where it does."""
        if question.kind is not AnswerKind.YES_NO or question.good == NEITHER or points(question, record):
            return ""
        if record.answer is Missing.NOT_ASKED:
            return self.fill(_NOTHING)
        if record.answer in (NOT_SEEN, NOT_APPLICABLE):
            return ""
        return self.fill(_NO_POINT if is_learned(record) else _NO_HOW)

    def change(
        self, question: Question, of: Change, before: Sequence[Condition], now: Sequence[Condition]
    ) -> str:
        """What changed, with both answers where they are short."""
        if of is Change.NONE:
            return ""
        if of is Change.DIFFERS and question.kind is AnswerKind.TEXT:
            return self.fill(_DIFFERS)
        told = {"before": self.all_said(question, before), "now": self.all_said(question, now)}
        changed = self._by_part(question, before, now) or self.fill(_FROM_TO, **told)
        return self.fill(_CHANGES[of], change=changed)

    def _by_part(self, question: Question, before: Sequence[Condition], now: Sequence[Condition]) -> str:
        """The numbers that changed, each with what it was; empty where more than one account stands."""
        if len(before) != 1 or len(now) != 1:
            return ""
        found = []
        for part, name in zip(question.parts, NUMBERS, strict=False):
            was, stands = (getattr(each[0], name) for each in (before, now))
            if was != stands:
                numbers = [self._number(question, name, each) or _NO_NUMBER for each in (was, stands)]
                named = self.say(CONTEXT, part)
                found.append(self.fill(_PART_CHANGED, part=named, before=numbers[0], now=numbers[1]))
        return self.say(CONTEXT, _BETWEEN).join(found)

    def disagreement(self, is_range: bool) -> str:
        """That accounts differ, and what that does to the score."""
        return self.fill(_DISAGREE_RANGE if is_range else _DISAGREE)

    def score(self, score: Score | None) -> str:
        """What answers come to, never without how many; empty where there is nothing."""
        if score is None:
            return ""
        one, many = (_ONE_RANGE, _MANY_RANGE) if score.accounts else (_ONE, _MANY)
        text = one if score.questions == 1 else many
        return self.fill(text, percent=self.percent(score), count=score.questions, accounts=score.accounts)

    def percent(self, score: Score) -> str:
        """The number itself, or both its bounds; only for a sentence that says how many questions were counted."""
        low, high = score.percent
        if score.accounts:
            return self.fill(_PERCENT_RANGE, low=low, high=high)
        return self.fill(_PERCENT, percent=low)

    def no_score(self, why: NoScore) -> str:
        """Why there is no score."""
        return self.fill(_WHY[why])


def read_time(line: str) -> Value:
    """A length of time typed with its unit, in minutes; a number without one is kept as typed and not guessed."""
    typed = line.strip().casefold()
    if not typed:
        return Missing.NOT_ASKED
    found, clock = _TIME.fullmatch(typed), _CLOCK.fullmatch(typed)
    if found:
        hours, more, minutes = (int(part or 0) for part in found.groups())
        told = hours * 60 + more + minutes
    elif clock:
        told = int(clock[1]) * 60 + int(clock[2])
    else:
        return Unread(line.strip())
    return told if told <= _DAY else Unread(line.strip())


def typed_time(value: AnyValue) -> str:
    """The line that `read_time` reads as this number of minutes."""
    if not _is_number(value):
        return value.text if isinstance(value, Unread) else ""
    hours, minutes = divmod(int(str(value)), 60)
    return f"{hours} h {minutes:02}" if hours and minutes else f"{hours} h" if hours else f"{minutes} min"


def is_newer(record: Condition) -> bool:
    """Whether an answer holds something that a newer version wrote."""
    cells = (record.answer, record.how, record.words, *(getattr(record, name) for name in NUMBERS))
    return any(isinstance(each, Foreign) for cell in cells for each in accounts(cell))


def is_contested(record: Condition) -> bool:
    """Whether two people wrote different things into one answer."""
    cells = (record.answer, record.how, record.words, *(getattr(record, name) for name in NUMBERS))
    return any(isinstance(cell, Contested) for cell in cells)


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
