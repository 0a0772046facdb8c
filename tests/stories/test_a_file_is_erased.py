"""A coordinator orders a woman's file erased: its values go wherever the order comes, and nothing else does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from unittest import mock

import pytest

from tests.laptops import (
    PASSPHRASE,
    at_home,
    enrol,
    frames_of,
    laptop,
    pack,
    signed_bytes_of,
)
from tests.stories.erasing_office import (
    Office,
    an_office,
    board,
    erase,
    no_backup_here_shows_her,
    nothing_of_her,
    pages_of,
    rows,
    states,
    write_about,
)
from wipdesk.domain.catalogue import kind_of
from wipdesk.domain.changes import Base
from wipdesk.domain.codes import code_of
from wipdesk.domain.records.child import Child
from wipdesk.domain.records.custody import CustodyEpisode
from wipdesk.domain.records.note import Note
from wipdesk.domain.records.tie import Tie
from wipdesk.errors import DiskFull, FileErased
from wipdesk.services import (
    drafts,
    erased_board,
    erasing,
    links,
    putting_off,
    revoking,
    safekeeping,
    taking_in,
    undoing,
    women_list,
)
from wipdesk.services.erased_board import State
from wipdesk.services.today_line import TodayLine
from wipdesk.storage import backup
from wipdesk.storage import erasing as destroying
from wipdesk.storage.erase_orders import ERASE
from wipdesk.storage.log_tables import APPLIED, HELD_DEVICE, SET_ASIDE, STUB
from wipdesk.storage.register import new_id
from wipdesk.sync import gaps
from wipdesk.sync.payloads import COMMITS, payload

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


def test_everything_about_her_goes_and_nothing_about_anybody_else(office: Office, tmp_path: Path) -> None:
    """I12: values, history, search, list rows, drafts, scans, unused pages; I1 and I2 hold with stubs."""
    isata, hawa, _ = office
    other = isata.woman("Mariama")
    woman = write_about(isata)
    isata.change(woman, name_given="Aliaswq7")
    isata.send(hawa, tmp_path / "1")
    with at_home(isata.folder):
        women_list.refresh(isata.register)
        note = Note(id=new_id(), parent=woman, text="Typedwq7")
        drafts.keep(isata.register, form="note", record=note, base=Base.new())
        line = TodayLine(woman=woman, name="", why="", verb="", mark="need:1")
        putting_off.not_needed(isata.register, line, "other", "Agreedwq7 with her aunt")
        safekeeping.backup_before(isata.register)
    assert b"zainabwq7" in pages_of(isata)
    assert b"agreedwq7" in pages_of(isata)
    form = isata.file(other)

    done = erase(isata, woman)
    assert done.cleared
    assert done.changes == 3
    for each in (isata, hawa):
        if each is hawa:
            report = isata.send(hawa, tmp_path / "2")
            assert (report.erased_files, report.new) == (1, 1)
        nothing_of_her(each, woman)
        assert each.file(other).woman.name_given == "Mariama"
        assert gaps.missing(each.register) == ()
    assert isata.digest() == hawa.digest()
    assert not drafts.open_drafts(isata.register)
    isata.save(replace(form.woman, name_given="Mary"), base=form.base)
    assert isata.file(other).woman.name_given == "Mary"
    no_backup_here_shows_her(isata, woman, tmp_path)


@pytest.mark.parametrize("order_first", [True, False])
def test_what_somebody_wrote_about_her_far_away_is_destroyed_in_either_order(
    office: Office, tmp_path: Path, order_first: bool
) -> None:
    """S41: E was away for months; her changes are dropped where the order is, she erases when it comes to her."""
    isata, hawa, sia = office
    woman = write_about(isata)
    isata.send(hawa, tmp_path / "1")
    isata.send(sia, tmp_path / "2")
    sia.change(woman, name_given="Aliaswq7")
    sia.save(Note(id=new_id(), parent=woman, text="Notewq7 more"))
    beside = sia.woman("Kadie")
    sia.make(tmp_path / "late", [hawa])
    erase(isata, woman)
    isata.make(tmp_path / "order", [hawa])
    if order_first:
        hawa.merge(tmp_path / "order")
        report = hawa.merge(tmp_path / "late")
        # Her two changes, and two of Isata's that her bundle passed on.
        assert (report.erased_late, report.erased_files, report.new) == (4, 0, 1)
    else:
        hawa.merge(tmp_path / "late")
        assert hawa.file(woman).woman.name_given == "Aliaswq7"
        assert hawa.merge(tmp_path / "order").erased_files == 1
    nothing_of_her(hawa, woman)
    assert hawa.knows(beside)
    assert states(hawa, woman) == [STUB] * 4
    # Whoever was away learns of it, destroys hers, and everybody ends alike, with no gap anywhere.
    assert hawa.send(sia, tmp_path / "3").erased_files == 1
    nothing_of_her(sia, woman)
    hawa.send(isata, tmp_path / "4")
    assert states(isata, woman) in ([STUB] * 2, [STUB] * 4)
    assert isata.digest() == hawa.digest()
    for each in office:
        assert gaps.missing(each.register) == ()


def test_what_was_withheld_can_still_come_only_while_no_order_exists(office: Office, tmp_path: Path) -> None:
    """S41: Sia knows only that there are two numbers she was not sent."""
    isata, hawa, sia = office
    first, second = isata.woman("Adama"), isata.woman("Zainabwq7")
    isata.send(sia, tmp_path / "1")
    assert not sia.knows(first)
    assert gaps.missing(sia.register) == ()
    for woman in (first, second):
        isata.save(CustodyEpisode(id=new_id(), parent=woman, place="BO"))
    isata.make(tmp_path / "all", [sia])
    erase(isata, second)
    order = pack(tmp_path / "order", frames_of(isata.make(tmp_path / "o", [hawa]).path, hawa)[:2], sia)
    sia.merge(order)
    report = sia.merge(tmp_path / "all")
    assert sia.knows(first)
    assert report.erased_late == 2
    nothing_of_her(sia, second)


def test_an_old_bundle_or_a_backup_put_back_brings_nothing_of_her_once_the_order_comes_again(
    office: Office, tmp_path: Path
) -> None:
    isata, hawa, _ = office
    woman = write_about(isata)
    isata.make(tmp_path / "old", [hawa])
    hawa.merge(tmp_path / "old")
    with at_home(hawa.folder):
        copy = tmp_path / "copy.wdbk"
        backup.make(hawa.register, copy)
    erase(isata, woman)
    isata.make(tmp_path / "order", [hawa])
    hawa.merge(tmp_path / "order")
    again = hawa.merge(pack(tmp_path / "again", frames_of(tmp_path / "old", hawa), hawa))
    assert (again.new, again.erased_late) == (0, 2)
    nothing_of_her(hawa, woman)
    hawa.close()
    with at_home(hawa.folder):
        hawa.register.folder.rename(tmp_path / "put-away")
        hawa.register = backup.restore(copy, hawa.folder / "register", PASSPHRASE)
    assert hawa.knows(woman)
    hawa.merge(tmp_path / "order")
    hawa.merge(pack(tmp_path / "again-2", frames_of(tmp_path / "old", hawa), hawa))
    nothing_of_her(hawa, woman)
    assert hawa.digest() == isata.digest()


def test_a_laptop_that_joins_later_gets_the_order_and_no_gap(office: Office, tmp_path: Path) -> None:
    isata, hawa, _ = office
    woman = write_about(isata)
    isata.woman("Mariama")
    erase(isata, woman)
    new = laptop(tmp_path / "kadie", "Kadie")
    enrol(isata, new, tmp_path, role="coordinator")
    isata.send(new, tmp_path / "1")
    isata.send(hawa, tmp_path / "2")
    assert gaps.missing(new.register) == ()
    assert isata.digest() == hawa.digest() == new.digest()
    new.close()


@pytest.mark.parametrize("order_first", [True, False])
def test_what_waits_for_its_laptop_is_destroyed_too(
    office: Office, tmp_path: Path, order_first: bool
) -> None:
    isata, hawa, _ = office
    woman = write_about(isata)
    isata.send(hawa, tmp_path / "1")
    new = laptop(tmp_path / "kadie", "Kadie")
    enrol(isata, new, tmp_path, role="coordinator")
    isata.send(new, tmp_path / "2")
    new.change(woman, name_given="Aliaswq7")
    new.make(tmp_path / "early", [isata])
    early = pack(tmp_path / "early-h", frames_of(tmp_path / "early", isata), hawa)
    only_order = tmp_path / "order"

    def bring_order() -> None:
        # Hawa hears of the order and not yet of the laptop.
        mine = [pair for pair in signed_bytes_of(isata) if pair[1] and ERASE.encode() in pair[1]]
        hawa.merge(pack(only_order, [payload(COMMITS, mine)], hawa))

    erase(isata, woman)
    if order_first:
        bring_order()
        report = hawa.merge(early)
        assert report.erased_late
        assert all(held.count < 2 for held in report.held)
    else:
        hawa.merge(early)
        assert HELD_DEVICE in states(hawa, woman)
        bring_order()
    nothing_of_her(hawa, woman)
    isata.send(hawa, tmp_path / "3")
    isata.merge(tmp_path / "early")
    nothing_of_her(hawa, woman)
    assert isata.digest() == hawa.digest()
    new.close()


def test_what_was_set_aside_or_quarantined_is_destroyed_too(office: Office, tmp_path: Path) -> None:
    isata, hawa, sia = office
    woman = write_about(isata)
    isata.send(sia, tmp_path / "1")
    sia.change(woman, name_given="Aliaswq7")
    sia.send(hawa, tmp_path / "2")
    with at_home(hawa.folder):
        [(last,)] = rows(hawa, "SELECT max(bid) FROM batch")
        undoing.set_aside(hawa.register, str(last))
    assert SET_ASIDE in states(hawa, woman)
    isata.send(hawa, tmp_path / "3")
    with at_home(isata.folder):
        revoking.revoke(isata.register, sia.register.device_id.hex())
    sia.make(tmp_path / "4", [isata])
    isata.merge(tmp_path / "4")
    erase(isata, woman)
    nothing_of_her(isata, woman)
    isata.send(hawa, tmp_path / "5")
    nothing_of_her(hawa, woman)


def test_children_and_links_go_with_her_and_the_other_file_of_hers_stays(
    office: Office, tmp_path: Path
) -> None:
    isata, hawa, sia = office
    woman = write_about(isata)
    other = isata.woman("Mariama")
    hers, shared = new_id(), new_id()
    isata.save(
        Child(id=hers), Tie(id=new_id(), parent=hers, woman=woman),
        Child(id=shared), Tie(id=new_id(), parent=shared, woman=woman), Tie(id=new_id(), parent=shared, woman=other),
    )  # fmt: skip
    with at_home(isata.folder):
        link = links.link(isata.register, "woman", woman, other, "same", note="Notewq7 scar")
        planned = erasing.planned(isata.register, code_of(woman))
    isata.send(hawa, tmp_path / "1")
    isata.send(sia, tmp_path / "2")
    late = new_id()
    sia.save(Child(id=late), Tie(id=new_id(), parent=late, woman=woman))
    assert planned.children == (code_of(hers),)
    assert (planned.links, planned.also_filed_as) == (1, (code_of(other),))
    erase(isata, woman)
    isata.send(hawa, tmp_path / "3")
    for each in (isata, hawa):
        nothing_of_her(each, woman)
        assert states(each, hers) == states(each, link) == [STUB]
        assert states(each, shared) == [APPLIED]
        assert each.knows(other)
        assert each.file(other).also_filed_as == ()
    assert isata.digest() == hawa.digest()
    # What came too late to be named by the order is told, and goes with one more order.
    sia.send(isata, tmp_path / "4")
    (file,) = erased_board.erased(isata.register)
    assert file.came_since == 1
    erase(isata, woman)
    assert states(isata, late) == [STUB]
    assert not any(each.came_since for each in erased_board.erased(isata.register))
    isata.send(hawa, tmp_path / "5")
    assert isata.digest() == hawa.digest()


def test_nothing_can_be_written_to_her_any_more(office: Office, tmp_path: Path) -> None:
    """A form that stood open when the order came is told so; nothing of it is kept."""
    isata, hawa, _ = office
    woman = write_about(isata)
    isata.send(hawa, tmp_path / "1")
    form = hawa.file(woman)
    erase(isata, woman)
    isata.send(hawa, tmp_path / "2")
    for record, base in (
        (replace(form.woman, name_given="Aliaswq7"), form.base),
        (replace(form.notes[0], text="Typedwq7"), form.base),
        (Note(id=new_id(), parent=woman, text="Typedwq7"), Base.new()),
        (replace(form.matters[0], court_no="Typedwq7"), form.base),
    ):
        with pytest.raises(FileErased):
            hawa.save(record, base=base)
        with pytest.raises(FileErased), at_home(hawa.folder):
            drafts.keep(hawa.register, form=kind_of(record).name, record=record, base=base)
    nothing_of_her(hawa, woman)


def test_the_backup_made_before_the_order_came_does_not_stay(office: Office, tmp_path: Path) -> None:
    isata, hawa, _ = office
    woman = write_about(isata)
    isata.send(hawa, tmp_path / "1")
    erase(isata, woman)
    isata.make(tmp_path / "2", [hawa])
    with at_home(hawa.folder):
        looked = taking_in.look(hawa.register, tmp_path / "2")
        assert looked.report.erased_files == 1
        assert hawa.knows(woman)
        taken = taking_in.take_in(hawa.register, tmp_path / "2")
    assert taken.backup is None
    no_backup_here_shows_her(hawa, woman, tmp_path)


def test_a_disk_that_refuses_is_asked_again_at_the_next_start(office: Office) -> None:
    isata, _, _ = office
    woman = write_about(isata)
    with mock.patch.object(destroying, "clear_disk", side_effect=DiskFull):
        assert not erase(isata, woman).cleared
    assert board(isata)["Isata"] is State.HAS_ORDER
    with at_home(isata.folder):
        assert erasing.finish(isata.register)
    assert board(isata)["Isata"] is State.DONE
    nothing_of_her(isata, woman)
