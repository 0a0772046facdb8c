"""Short plays with a fixed course, for what random plays come upon too rarely."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.stories.machine import proofs, travelling, undoing, writing
from tests.stories.machine.office import FIRST_WOMAN
from tests.stories.machine.standing import all_stand_right, survivors

if TYPE_CHECKING:
    from tests.stories.machine.office import Office


def edit(office: Office, on: int, value: str) -> None:
    """Write a home town into the file of the first woman."""
    writing.save(office, writing.open_form(office, on, 0), {"home_town": value})


def tell(office: Office, on: int) -> None:
    """Send a bundle to everybody, and merge it there."""
    bundle = travelling.export(office, on, None)
    for other in bundle.to:
        travelling.deliver(office, bundle, other)


def curtain(office: Office) -> None:
    """Everybody exchanges with everybody, twice; then all that must hold does."""
    undoing.take_everything_back(office)
    travelling.exchange_all(office, survivors(office))
    for on, computer in enumerate(office.computers):
        all_stand_right(office, computer)
        proofs.nothing_is_lost(office, computer)
        proofs.gaps_are_true(office, on)
    proofs.all_agree(office)


def a_disk_image_is_laid_back(office: Office) -> None:
    """Two changes bear one number, one of them has been answered already: both histories stay."""
    edit(office, 0, "Bo")
    copy = travelling.back_up(office, 0, "imaged")
    edit(office, 0, "Kenema")
    tell(office, 0)
    edit(office, 1, "Makeni")
    travelling.put_back(office, 0, copy)
    edit(office, 0, "Kailahun")
    curtain(office)
    live = proofs.live_versions(office.computers[1])[FIRST_WOMAN, "home_town"]
    assert len(live) == 2


def a_copied_file_is_laid_back(office: Office) -> None:
    """The register's folder is put back while the laptop stays: no number is used twice."""
    edit(office, 0, "Bo")
    copy = travelling.back_up(office, 0, "laid back")
    edit(office, 0, "Kenema")
    tell(office, 0)
    travelling.put_back(office, 0, copy)
    edit(office, 0, "Kailahun")
    curtain(office)
    for computer in office.computers:
        assert not proofs.numbers_used_twice(computer)


def a_link_is_disputed(office: Office) -> None:
    """One says that two women are one, another that they are not: their files are never shown as one."""
    writing.link(office, 0, 0, "same")
    writing.link(office, 1, 0, "different")
    curtain(office)
    for computer in office.computers:
        assert len(computer.rows("SELECT * FROM conflict")) == 1
        assert not computer.rows("SELECT * FROM cluster")


def what_was_set_aside_counts_again(office: Office) -> None:
    """A change was set aside when a bundle was made, and goes with the next one, made when it counted again."""
    edit(office, 0, "Bo")
    undoing.set_aside(office, 0, 0, back=False)
    assert office.set_aside
    writing.save(office, writing.open_form(office, 0, 0), {"literacy": "reads"})
    tell(office, 0)
    tell(office, 1)
    curtain(office)


def a_form_stands_open_while_a_bundle_comes(office: Office) -> None:
    """She saves over what she never saw: both accounts stand."""
    form = writing.open_form(office, 0, 0)
    edit(office, 1, "Bo")
    tell(office, 1)
    writing.save(office, form, {"home_town": "Kenema"})
    curtain(office)
    assert len(proofs.live_versions(office.computers[1])[FIRST_WOMAN, "home_town"]) == 2


def a_sheet_outlives_the_state_it_showed(office: Office) -> None:
    """A disk image is laid back under a table; other changes take the places of those it showed, but for the last."""
    copy = travelling.back_up(office, 0, "imaged")
    edit(office, 0, "Kenema")
    writing.save(office, writing.open_form(office, 1, 0), {"literacy": "reads"})
    tell(office, 1)
    sheet = travelling.table_out(office, 0)
    travelling.put_back(office, 0, copy)
    edit(office, 1, "Makeni")
    tell(office, 1)
    travelling.table_in(office, sheet, 0, "Kailahun")
    curtain(office)


def she_is_taken_away_while_somebody_writes_about_her(office: Office) -> None:
    """A note that whoever took her file away never saw brings the file up again."""
    note = office.computers[1].rows("SELECT count(*) FROM p_note")[0][0]
    writing.take_away(office, 0, 0, gone=True)
    writing.add_note(office, 1, 0, "was seen")
    curtain(office)
    for computer in office.computers:
        assert computer.rows("SELECT count(*) FROM p_note")[0][0] == note + 1
        assert computer.rows("SELECT hidden FROM p_woman WHERE id = ?", FIRST_WOMAN)[0][0] == 0
