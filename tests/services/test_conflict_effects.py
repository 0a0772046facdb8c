"""What changes with the answer is counted with each answer alone, and nothing is said where all come to the same."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from wipdesk.domain.lists import as_written
from wipdesk.services import case_files, conflicts, records
from wipdesk.services.conflict_effects import effects

if TYPE_CHECKING:
    from wipdesk.services.conflict_effects import Effect
    from wipdesk.storage.register import Register

TODAY = date(2026, 11, 22)


@pytest.fixture
def held(register: Register) -> tuple[str, str]:
    """A woman on remand since 2 November, and the record of it."""
    woman = records.put(register, "woman", {"name_given": "Hawa"}).id
    typed = {"regime": "remand", "from_date": "2 November 2026"}
    return woman, records.put(register, "custody_episode", typed, parent=woman).id


def told(register: Register, woman: str, kind: str, record: str, name: str) -> tuple[Effect, ...]:
    found = next(each for each in conflicts.list_conflicts(register) if each.field == name)
    values = [side.value for side in found.values]
    file = case_files.open_file(register, woman)
    return effects(file, (kind, record, name), values, today=TODAY, say=as_written)


def differ(register: Register, woman: str, kind: str, record: str, name: str, *typed: str) -> None:
    mark = case_files.open_file(register, woman).base.token
    for text in typed:
        records.put(register, kind, {name: text}, record_id=record, mark=mark)


def test_the_days_held_are_counted_with_each_date_alone(register: Register, held: tuple[str, str]) -> None:
    woman, episode = held
    differ(register, woman, "custody_episode", episode, "from_date", "12 November 2026", "2 October 2026")
    [effect] = told(register, woman, "custody_episode", episode, "from_date")
    assert effect.answers[0].startswith("10 days")
    assert effect.answers[1].startswith("51 days")
    assert "10" in effect.undecided
    assert "51" in effect.undecided


def test_where_every_answer_comes_to_the_same_nothing_is_said(
    register: Register, held: tuple[str, str]
) -> None:
    woman, episode = held
    differ(
        register, woman, "custody_episode", episode, "warrant_valid_to", "1 January 2027", "1 February 2027"
    )
    assert told(register, woman, "custody_episode", episode, "warrant_valid_to") == ()


def test_a_town_bears_on_nothing(register: Register, held: tuple[str, str]) -> None:
    woman, _ = held
    differ(register, woman, "woman", woman, "home_town", "Bo", "Kenema")
    assert told(register, woman, "woman", woman, "home_town") == ()
