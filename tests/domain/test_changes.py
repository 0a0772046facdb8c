"""What she changed is what differs from what she saw, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from wipdesk.domain.changes import Base, Change, Seen, differences
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.records.alias import Alias
from wipdesk.domain.records.woman import Woman
from wipdesk.domain.values import Account, Contested, Missing, Money, Unread

ID = "ab" * 16
BASE = Base(
    {
        (ID, "name_given"): Seen("Hawa", (1, 2)),
        (ID, "home_town"): Seen(Missing.UNKNOWN, (3,)),
        (ID, "main_earner"): Seen(True, (4,)),
        (ID, "phone"): Seen(
            Contested((Account("076", "a", "", "", ""), Account("077", "b", "", "", ""))), (5, 6)
        ),
    },
    frozenset({ID}),
    "mark",
)


def as_seen() -> Woman:
    values = {name: seen.value for (_, name), seen in BASE.cells.items()}
    return Woman(id=ID, **values)  # type: ignore[arg-type]


def test_a_record_as_it_was_seen_is_no_change() -> None:
    assert differences(as_seen(), BASE) == ()


def test_a_change_names_the_versions_that_were_on_screen() -> None:
    changed = replace(as_seen(), name_given="Hawanatu", occupation="trader")
    assert differences(changed, BASE) == (
        Change("woman", ID, "name_given", "Hawanatu", (1, 2)),
        Change("woman", ID, "occupation", "trader", ()),
    )


@pytest.mark.parametrize(
    "value", [Missing.NOT_ASKED, Missing.NONE, Missing.DECLINED, "", "unknown", PartialDate(said="x")]
)
def test_why_there_is_no_answer_is_part_of_the_answer(value: object) -> None:
    [change] = differences(replace(as_seen(), home_town=value), BASE)  # type: ignore[arg-type]
    assert (change.value, change.replaces) == (value, (3,))


def test_one_is_not_yes_and_typed_text_is_not_a_value() -> None:
    for value in (1, "yes", Unread("yes"), Money("1", "SLE")):
        [change] = differences(replace(as_seen(), main_earner=value), BASE)  # type: ignore[arg-type]
        assert change.value is value


def test_a_contested_cell_is_settled_by_one_value_and_never_by_another_dispute() -> None:
    [change] = differences(replace(as_seen(), phone="077"), BASE)
    assert change.replaces == (5, 6)
    with pytest.raises(ValueError, match="phone"):
        differences(replace(as_seen(), phone=Contested(())), BASE)
    with pytest.raises(ValueError, match="name_given"):
        differences(replace(as_seen(), name_given=Contested(())), BASE)


def test_of_a_new_record_only_what_was_filled_in_is_written() -> None:
    alias = Alias(id=ID, parent="cd" * 16, text="Mama Fatu")
    assert differences(alias, Base.new()) == (Change("alias", ID, "text", "Mama Fatu", ()),)
    assert not Base.new().knows(ID)
    assert BASE.knows(ID)
