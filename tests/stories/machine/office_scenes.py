"""Short plays with a fixed course for what an office does with its people, its parts and its undoing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.stories.machine import asking, handing, newer, orders, proofs, scenes, travelling, undoing, writing
from tests.stories.machine.office import FIRST_WOMAN
from tests.stories.machine.scenes import edit, tell
from tests.stories.machine.standing import all_stand_right

if TYPE_CHECKING:
    from tests.stories.machine.office import Office

SECOND = f"{2:032x}"
SECOND_WOMAN = 1
"""The place of the woman who is held in no prison among the women of the office."""


def holds(office: Office, on: int) -> None:
    """What must hold on a laptop at any time."""
    all_stand_right(office, office.computers[on])
    proofs.nothing_is_lost(office, office.computers[on])
    proofs.gaps_are_true(office, on)


def a_lost_laptop_goes_on_writing(office: Office) -> None:
    """It is reported lost, its later changes are kept aside, and one of them is let count."""
    edit(office, 1, "Bo")
    tell(office, 1)
    orders.revoke(office, 0, 1)
    edit(office, 1, "Kenema")
    tell(office, 1)
    holds(office, 0)
    assert office.oracle.commits.keys() - office.held(office.computers[0])
    orders.accept(office, 0, 0)
    holds(office, 0)


def two_give_orders_at_once(office: Office) -> None:
    """The second coordinator gives orders as soon as she was made one; both erase one file, and name one laptop."""
    orders.promote(office)
    tell(office, 0)
    assert office.computers[1].register.identity.role == "coordinator"
    for on in (0, 1):
        orders.rename(office, on, 1, orders.LABELS[on])
        assert orders.erase(office, on, 0)
    scenes.curtain(office)
    assert len(proofs.every_order(office).erased) == 1


def a_thief_erases(office: Office) -> None:
    """On the lost laptop of a coordinator a file is erased; who had obeyed gets it back once the report comes."""
    orders.promote(office)
    tell(office, 0)
    orders.revoke(office, 0, 1)
    assert orders.erase(office, 1, 0)
    bundle = travelling.export(office, 1, None)
    assert bundle is not None
    travelling.deliver(office, bundle, 2)
    assert not _women(office, 2) & {SECOND}
    holds(office, 2)
    tell(office, 0)
    holds(office, 2)
    travelling.deliver(office, bundle, 0)
    scenes.curtain(office)
    for on in (0, 2):
        assert _women(office, on) >= {SECOND}


def _women(office: Office, on: int) -> set[str]:
    return {row[0] for row in office.computers[on].rows("SELECT id FROM p_woman")}


def one_change_is_undone_in_every_way(office: Office) -> None:
    """Set aside it is not shown, taken back it is as before, reversed the one before it is shown."""
    edit(office, 0, "Bo")
    edit(office, 0, "Kenema")
    undoing.set_aside(office, 0, 0, back=False)
    holds(office, 0)
    proofs.tables_follow(office.computers[0])
    undoing.take_everything_back(office)
    undoing.set_aside(office, 0, 0, back=True)
    undoing.reverse(office, 0, 0)
    holds(office, 0)
    scenes.curtain(office)


def a_part_is_sent(office: Office) -> None:
    """What a bundle of one prison leaves out is missing, until it was asked for."""
    edit(office, 0, "Bo")
    for value in ("reads", "none", "reads"):
        writing.save(office, writing.open_form(office, 0, SECOND_WOMAN), {"literacy": value})
    asking.narrow(office, 0, 1, since=False)
    holds(office, 1)
    assert asking.ask(office, 1, 0)
    holds(office, 1)


def women_are_given_and_handed_over(office: Office) -> None:
    """One woman is given to a colleague, her caseload is sent, and then goes to another in one action."""
    handing.give(office, 0, 0, 1)
    handing.give(office, 0, SECOND_WOMAN, 0)
    asking.caseload(office, 0, 1, 1)
    holds(office, 1)
    handing.hand_all_over(office, 0, 1, 0)
    scenes.curtain(office)


def somebody_looks_first(office: Office) -> None:
    """Looking into a bundle changes nothing."""
    edit(office, 0, "Bo")
    bundle = travelling.export(office, 0, None)
    assert bundle is not None
    undoing.look(office, bundle, 1)


def a_newer_program_comes_and_goes(office: Office) -> None:
    """What it wrote goes through old ones untouched, and it sees it again."""
    newer.comes_and_goes(office, 0, 0, None, writes=False)
    newer.comes_and_goes(office, 0, 0, None, writes=True)
    tell(office, 0)
    edit(office, 1, "Bo")
    tell(office, 1)
    newer.comes_and_goes(office, 1, 0, office.bundles[0], writes=False)
    cell = (FIRST_WOMAN, "shoe_size")
    live = proofs.live_versions(office.computers[0])[cell]
    assert {office.oracle.cells[cell][one].says for one in live} == {"36"}
    scenes.curtain(office)
