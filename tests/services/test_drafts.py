"""What was typed comes back as it was left, and saving it never swallows what came meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.laptop import PASSPHRASE
from wipdesk.domain.catalogue import KINDS, TEAM_KINDS
from wipdesk.domain.changes import Base
from wipdesk.domain.field import Kind
from wipdesk.domain.records.bail import BailDecision
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.records.woman import Woman
from wipdesk.domain.values import Contested, Missing, Money, Unread
from wipdesk.errors import DiskFull
from wipdesk.services import case_files, conflicts, drafts, records
from wipdesk.storage import drafts as stored_drafts
from wipdesk.storage import opening
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile
    from wipdesk.storage.register import Register

HOSTILE = (
    "<b>=cmd| ɛ \u0645\u0631\u064a\u0645 \U0001f600 \x00\x1b\ud800 '); DROP TABLE draft;--\n" + "x" * 10_000
)


def file_of(register: Register, woman: str) -> CaseFile:
    return case_files.open_file(register, woman)


def save(register: Register, record: Any, base: Base[Any]) -> None:
    with UnitOfWork(register) as work:
        work.put(record, base=base)


def restored(register: Register) -> tuple[Any, Base[Any]]:
    [draft] = drafts.open_drafts(register)
    return drafts.restore(register, draft)


@pytest.fixture
def hawa(register: Register) -> str:
    return records.put(register, "woman", {"name_given": "Hawa", "home_town": "Freetown", "phone": "076"}).id


def test_a_form_given_up_while_the_disk_takes_nothing_stays_given_up_and_goes_when_it_can(
    register: Register, hawa: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = file_of(register, hawa)

    def keep(draft_id: str = "") -> str:
        return drafts.keep(register, form="woman", record=form.woman, base=form.base, draft_id=draft_id)

    def full(*_: object) -> None:
        raise DiskFull

    first, second = keep(), keep()
    with monkeypatch.context() as patched:
        patched.setattr(stored_drafts, "drop", full)
        drafts.drop(register, first)
        drafts.drop(register, second)
        assert drafts.open_drafts(register) == ()
        keep(second)
        assert [draft.id for draft in drafts.open_drafts(register)] == [second]
    register.close()
    with opening.unlock(register.folder, PASSPHRASE) as again:
        assert [draft.id for draft in drafts.open_drafts(again)] == [second]


def test_kept_at_a_pause_killed_merged_restored_and_saved_both_values_live(
    register: Register, hawa: str
) -> None:
    form = file_of(register, hawa)
    drafts.keep(register, form="woman", record=replace(form.woman, home_town="Bo"), base=form.base)
    register.close()
    with opening.unlock(register.folder, PASSPHRASE) as again:
        records.put(again, "woman", {"home_town": "Kenema", "phone": "077"}, record_id=hawa)
        record, base = restored(again)
        assert (record.home_town, record.phone) == ("Bo", "076")
        save(again, record, base)
        [found] = conflicts.list_conflicts(again)
        assert [side.words for side in found.values] == ["Kenema", "Bo"]
        assert file_of(again, hawa).woman.phone == "077"


def test_the_next_pause_continues_the_same_draft(register: Register, hawa: str) -> None:
    form = file_of(register, hawa)
    kept = ""
    for town in ("B", "Bo", "Bonthe"):
        kept = drafts.keep(
            register, form="woman", record=replace(form.woman, home_town=town), base=form.base, draft_id=kept
        )
    assert restored(register)[0].home_town == "Bonthe"
    [draft] = drafts.open_drafts(register)
    assert (draft.id, draft.author, draft.base) == (kept, register.identity.person, form.base.token)
    drafts.drop(register, kept)
    assert drafts.open_drafts(register) == ()


def test_only_what_was_typed_is_kept(register: Register, hawa: str) -> None:
    form = file_of(register, hawa)
    drafts.keep(register, form="woman", record=replace(form.woman, home_town=Missing.UNKNOWN), base=form.base)
    [draft] = drafts.open_drafts(register)
    assert draft.typed == '{"home_town":{"k":"unknown"}}'


def test_a_new_record_is_restored_with_what_it_hangs_on(register: Register, hawa: str) -> None:
    matter = Matter(id=new_id(), parent=hawa, police_no="A/12")
    drafts.keep(register, form="matter", record=matter, base=Base.new())
    record, base = restored(register)
    assert record == matter
    save(register, record, base)
    assert file_of(register, hawa).matters == (matter,)


def test_whatever_was_typed_is_kept_at_every_pause(register: Register, hawa: str) -> None:
    matter = records.put(register, "matter", {}, parent=hawa).id
    for kind in (kind for kind in KINDS if kind.name not in TEAM_KINDS):
        texts = {
            field.name: HOSTILE
            for field in kind.fields
            if field.kind in (Kind.TEXT, Kind.LONG_TEXT, Kind.CODE) and not field.compartment
        }
        odd = {
            field.name: Unread(HOSTILE)
            for field in kind.fields
            if field.kind in (Kind.NUMBER, Kind.TERM) and not field.compartment
        }
        own = {"parent": {"woman": hawa, "matter": matter}.get(kind.parent, "")} if kind.parent else {}
        record = kind.record(id=new_id(), **own, **texts, **odd)
        kept = drafts.keep(register, form=kind.name, record=record, base=Base.new())
        back, _ = restored(register)
        assert all("<b>=cmd| ɛ" in str(getattr(back, name)) for name in (*texts, *odd))
        drafts.drop(register, kept)
    bail = BailDecision(id=new_id(), parent=matter, amount=Money("5\x000", "SLE"))
    drafts.keep(register, form="bail", record=bail, base=Base.new())
    assert restored(register)[0].amount == Money("50", "SLE")


def test_a_contested_cell_that_was_not_touched_is_not_in_the_draft(register: Register, hawa: str) -> None:
    at = file_of(register, hawa).base.token
    for town in ("Bo", "Kenema"):
        records.put(register, "woman", {"home_town": town}, record_id=hawa, mark=at)
    form = file_of(register, hawa)
    drafts.keep(register, form="woman", record=replace(form.woman, phone="077"), base=form.base)
    record, base = restored(register)
    assert isinstance(record.home_town, Contested)
    save(register, record, base)
    assert len(conflicts.list_conflicts(register)) == 1
    assert file_of(register, hawa).woman.phone == "077"


def test_if_what_was_seen_is_lost_saving_gives_two_accounts_and_never_a_loss(
    register: Register, hawa: str
) -> None:
    form = file_of(register, hawa)
    lost = Base(form.base.cells, form.base.records, "0" * 12 + "-9-" + "0" * 8)
    drafts.keep(register, form="woman", record=replace(form.woman, home_town="Bo"), base=lost)
    record, base = restored(register)
    assert record == Woman(id=hawa, home_town="Bo")
    save(register, record, base)
    now = file_of(register, hawa).woman
    assert isinstance(now.home_town, Contested)
    assert [account.value for account in now.home_town.accounts] == ["Freetown", "Bo"]
    assert (now.name_given, now.phone) == ("Hawa", "076")
