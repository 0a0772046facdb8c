"""What the invented office found at the two women's prisons on its last visits: the quick set, answered three times."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from wipdesk.domain.conditions.answers import NUMBERS
from wipdesk.domain.conditions.checklist import NO, PARTLY, YES, AnswerKind
from wipdesk.domain.records.condition import Condition
from wipdesk.services.checklists import shipped_checklist
from wipdesk.services.practice_dice import Dice
from wipdesk.services.practice_recipe import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wipdesk.domain.conditions.checklist import Question
    from wipdesk.domain.records.visit import Visit

PLACES = ("FFCC", "KENF")
_VISITS = 3
_WITHOUT_TALKS = 2
"""At which of them, from the latest back, no woman could be talked to in private."""
_MOST = {"P02": (60, 80), "P05": (1, 3), "C01": (0, 4), "J02": (3, 20), "J06": (2, 9)}
_FEW = (0, 2)
_TALKED_TO = 6


def found_at(
    visits: Iterable[tuple[str, Visit]], seed: int
) -> Iterator[tuple[str, Visit, tuple[Condition, ...]]]:
    """The last visits of one person to each women's prison, told whether women could talk, with what was answered."""
    made = list(visits)
    for place in PLACES:
        people = [who for who, visit in made if visit.place == place]
        if not people:
            continue
        who = max(sorted(set(people)), key=people.count)
        own = [visit for by, visit in made if by == who and visit.place == place][:_VISITS]
        dice = Dice(seed, "place", place)
        known = {each.id: dice.one((YES, PARTLY, NO, YES)) for each in shipped_checklist().questions}
        for back, visit in reversed(list(enumerate(own))):
            private = back != _WITHOUT_TALKS
            told = replace(visit, private_talks=private, talked_to=_TALKED_TO if private else 0)
            yield who, told, tuple(_answers(visit, known, private, dice))


def _answers(visit: Visit, known: dict[str, str], private: bool, dice: Dice) -> Iterator[Condition]:
    """The quick set; some answers change from visit to visit, and on some women and staff differ."""
    for question in shipped_checklist().questions:
        if not question.quick:
            continue
        said: dict[str, Any] = _said(question, known, dice)
        how = dice.one(("seen", "register", "staff_said"))
        yield Condition(id=dice.record_id(), parent=visit.id, question=question.id, how=how, **said)
        differ = dice.chance(25)
        if private and differ and question.kind is AnswerKind.YES_NO and how == "staff_said":
            answer = NO if said["answer"] == YES else YES
            yield Condition(
                id=dice.record_id(), parent=visit.id, question=question.id, answer=answer,
                how="women_said", said_by=dice.whole(2, _TALKED_TO),
            )  # fmt: skip


def _said(question: Question, known: dict[str, str], dice: Dice) -> dict[str, Any]:
    if question.kind is AnswerKind.YES_NO:
        if dice.chance(25):
            known[question.id] = dice.one((YES, PARTLY, NO))
        return {"answer": known[question.id]}
    if question.kind is AnswerKind.TEXT:
        return {"words": dice.one(sentences()["places"][question.id])}
    least, most = _MOST.get(question.id, _FEW)
    drawn = sorted((dice.whole(least, most) for _ in question.parts), reverse=True)
    return dict(zip(NUMBERS, drawn, strict=False))
