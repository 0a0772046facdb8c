"""What was typed before the power went is saved against what was on screen then, not against what came since."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.stories.machine import proofs, scenes, travelling, writing
from tests.stories.machine.office import FIRST_WOMAN
from wipdesk.domain.values import Contested
from wipdesk.services import drafts
from wipdesk.storage import reading

if TYPE_CHECKING:
    from tests.stories.machine.office import Office


def home_town(office: Office, on: int) -> object:
    with office.computers[on].register.reading() as connection:
        file = reading.case_file(connection, FIRST_WOMAN)
    assert file is not None
    return file.woman.home_town


def leave_a_draft(office: Office) -> None:
    form = writing.open_form(office, 0, 0)
    writing.keep_draft(office, form, {"home_town": "Kenema"})
    office.computers[0].cut_off()


def test_both_accounts_stand_after_draft_power_cut_merge_restore_and_save(office: Office) -> None:
    leave_a_draft(office)
    scenes.edit(office, 1, "Bo")
    scenes.tell(office, 1)
    writing.save_drafts(office, 0)
    for on, computer in enumerate(office.computers):
        if on:
            scenes.tell(office, 0)
        town = home_town(office, on)
        assert isinstance(town, Contested)
        assert {account.value for account in town.accounts} == {"Bo", "Kenema"}
        proofs.nothing_is_lost(office, computer)
    scenes.curtain(office)


def test_a_draft_of_what_nobody_touched_since_replaces_what_it_showed(office: Office) -> None:
    scenes.edit(office, 0, "Bo")
    leave_a_draft(office)
    writing.save_drafts(office, 0)
    assert home_town(office, 0) == "Kenema"
    scenes.curtain(office)


def test_a_draft_is_gone_once_it_is_saved(office: Office) -> None:
    leave_a_draft(office)
    writing.save_drafts(office, 0)
    office.computers[0].cut_off()
    assert drafts.open_drafts(office.computers[0].register) == ()


@pytest.mark.parametrize("how", ["laid back", "imaged"])
def test_a_draft_in_a_copy_that_is_laid_back_is_saved_against_what_it_showed(
    office: Office, how: str
) -> None:
    leave_a_draft(office)
    copy = travelling.back_up(office, 0, how)
    scenes.edit(office, 0, "Makeni")
    scenes.tell(office, 0)
    travelling.put_back(office, 0, copy)
    scenes.edit(office, 1, "Bo")
    scenes.tell(office, 1)
    writing.save_drafts(office, 0)
    scenes.curtain(office)
    town = home_town(office, 0)
    assert isinstance(town, Contested)
    assert {account.value for account in town.accounts} == {"Bo", "Kenema"}


def test_restoring_a_backup_drops_the_drafts_in_it(office: Office) -> None:
    leave_a_draft(office)
    copy = travelling.back_up(office, 0, "restored")
    travelling.put_back(office, 0, copy)
    assert drafts.open_drafts(office.computers[0].register) == ()
