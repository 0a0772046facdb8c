"""One woman recorded twice: both files stay, and what counts counts her once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from wipdesk.domain.held import held_before_trial
from wipdesk.errors import NotAllowed
from wipdesk.services import case_files, conflicts, links, records, women
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from wipdesk.storage.register import Register


@pytest.fixture
def twice(register: Register) -> tuple[str, str]:
    """Mariama and Mamie: held from 3 May to 1 June in one file, from 20 May to 1 July in the other."""
    ids = []
    for name, start, end in (
        ("Mariama", "3 May 2026", "1 June 2026"),
        ("Mamie", "20 May 2026", "1 July 2026"),
    ):
        woman = records.put(register, "woman", {"name_given": name}).id
        stay = {"regime": "remand", "place": "BO", "from_date": start, "to_date": end}
        records.put(register, "custody_episode", stay, parent=woman)
        ids.append(woman)
    return ids[0], ids[1]


def days(register: Register, woman: str) -> int | None:
    return held_before_trial(case_files.open_file(register, woman), today=register.today()).days.at_least


def test_her_days_are_the_union_once_the_files_are_linked(register: Register, twice: tuple[str, str]) -> None:
    assert [days(register, woman) for woman in twice] == [29, 42]
    links.link(register, "woman", *twice, "same")
    assert [days(register, woman) for woman in twice] == [59, 59]
    assert [row.held.days.at_least for row in women.list_women(register)] == [59, 59]


def test_each_file_names_the_other_and_keeps_its_own_woman(
    register: Register, twice: tuple[str, str]
) -> None:
    links.link(register, "woman", *twice, "same")
    first, second = (case_files.open_file(register, woman) for woman in twice)
    assert (first.woman.name_given, second.woman.name_given) == ("Mariama", "Mamie")
    assert first.also_filed_as == (second.code,)
    assert {episode.parent for episode in first.episodes} == set(twice)


def test_taking_the_link_back_gives_each_file_as_it_was(register: Register, twice: tuple[str, str]) -> None:
    before = [case_files.open_file(register, woman).episodes for woman in twice]
    links.link(register, "woman", *twice, "same")
    links.link(register, "woman", *twice, "")
    assert [case_files.open_file(register, woman).episodes for woman in twice] == before


def test_one_womans_file_is_never_shown_in_anothers_while_that_is_disputed(
    register: Register, twice: tuple[str, str]
) -> None:
    named = links.link(register, "woman", *twice, "unsure")
    link, base = records.open_record(register, "link", named)
    for verdict in ("same", "different"):
        with UnitOfWork(register) as work:
            work.put(replace(link, verdict=verdict), base=base)
    assert len(conflicts.list_conflicts(register)) == 1
    assert days(register, twice[0]) == 29


def test_what_an_old_form_says_once_more_does_not_become_a_second_account(register: Register) -> None:
    woman = records.put(register, "woman", {"name_given": "Mariama", "home_town": "Bo"}).id
    seen = case_files.open_file(register, woman).base.token
    records.put(register, "woman", {"home_town": "Makeni"}, record_id=woman)
    for _ in range(3):
        records.put(register, "woman", {"home_town": "Kenema"}, record_id=woman, mark=seen)
    [contested] = conflicts.list_conflicts(register)
    assert [side.value for side in contested.values] == ["Makeni", "Kenema"]


def test_settings_of_the_office_are_the_coordinators(register: Register) -> None:
    with pytest.raises(NotAllowed):
        records.put(register, "setting", {"name": "office", "value": "Bo"})
