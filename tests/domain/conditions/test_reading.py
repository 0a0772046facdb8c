"""Questions are read whole or not at all, and a mistake is named with its line."""

from __future__ import annotations

import pytest

from wipdesk.domain.conditions.checklist import AnswerKind, unknown_question
from wipdesk.domain.conditions.reading import ChecklistNotRead, read_checklist

RIGHT = """edition = "1"

[[area]]
id = "health"
label = "Healthcare"

[[question]]
id = "H01"
area = "health"
text = "Is there water?"
ask = "yes_no"
rules = ["BR 5"]

[[question]]
id = "H02"
area = "health"
text = "How many women?"
ask = "numbers"
parts = ["women"]
quick = true
"""


def test_questions_are_read_in_their_order() -> None:
    checklist = read_checklist(RIGHT)
    assert [each.id for each in checklist.of("health")] == ["H01", "H02"]
    assert [each.id for each in checklist.of("health", quick=True)] == ["H02"]
    water = checklist.get("H01")
    assert water is not None
    assert (water.kind, water.rules, water.provisional) == (AnswerKind.YES_NO, ("BR 5",), True)
    assert checklist.get("H99") is None
    assert unknown_question("H99").id == "H99"


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ('edition = "1"', 'edition = "1', 1),
        ('edition = "1"', "", 1),
        ("[[area]]", "[[aera]]", 1),
        ('label = "Healthcare"', 'label = ""', 3),
        ('ask = "yes_no"', 'ask = "perhaps"', 7),
        ('rules = ["BR 5"]', 'rules = "BR 5"', 7),
        ('rules = ["BR 5"]', 'ruels = ["BR 5"]', 7),
        ('text = "Is there water?"\n', "", 7),
        ('id = "H02"', 'id = "H01"', 14),
        ('area = "health"\ntext = "How', 'area = "wealth"\ntext = "How', 14),
        ('parts = ["women"]\n', "", 14),
        ('parts = ["women"]', 'parts = ["a", "b", "c", "d"]', 14),
        ('parts = ["women"]', 'parts = ["women"]\ngood = "no"', 14),
        ("quick = true", "quick = 1", 14),
    ],
)
def test_a_mistake_is_named_with_its_line(before: str, after: str, line: int) -> None:
    with pytest.raises(ChecklistNotRead) as refused:
        read_checklist(RIGHT.replace(before, after, 1))
    assert refused.value.line == line
