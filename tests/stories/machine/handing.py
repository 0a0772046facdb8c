"""Women are given to a colleague, one by one or all that somebody works on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.stories.machine.standing import coordinators
from tests.stories.machine.writing import pick, refused_if_gone
from wipdesk.domain.records.woman import Woman
from wipdesk.errors import NoName, NoSuchPerson
from wipdesk.services import bundles, hand_over
from wipdesk.storage.log_tables import SET_ASIDE

if TYPE_CHECKING:
    from tests.stories.machine.office import Office


def give(office: Office, on: int, number: int, to: int) -> None:
    """One woman is given to somebody: that is what stands then, whatever several people had said."""
    computer = office.computers[on]
    women = [row[0] for row in computer.rows("SELECT id FROM p_woman WHERE hidden = 0 ORDER BY id")]
    if not women:
        return
    woman, taker = pick(women, number), office.computers[to].register.identity
    knew = office.held(computer)
    try:
        with refused_if_gone(office, computer, Woman(id=woman)) as refused, computer.used():
            hand_over.assign(computer.register, woman, taker.person)
    except NoSuchPerson:
        assert not computer.rows("SELECT 1 FROM p_person WHERE id = ?", taker.person)
        return
    if not refused:
        office.learn(computer, knew)
        assert _works_on(office, on, woman) == {taker.person}


def hand_all_over(office: Office, by: int, leaver: int, to: int) -> int:
    """Everything of one who leaves goes to another but what people say different things of; gives where it was said."""
    on = int(pick(coordinators(office), by))
    computer = office.computers[on]
    goes, takes = (office.computers[each].register.identity.person for each in (leaver, to))
    knew = office.held(computer)
    try:
        with computer.used():
            done = hand_over.hand_over(computer.register, goes, takes)
    except NoName:
        assert computer.rows("SELECT 1 FROM commits WHERE status = ?", SET_ASIDE) or bundles.missing(
            computer.register
        )
        return on
    except NoSuchPerson:
        assert len(computer.rows("SELECT 1 FROM p_person WHERE id IN (?, ?)", goes, takes)) < len(
            {goes, takes}
        )
        return on
    office.learn(computer, knew)
    for woman in done.women:
        assert _works_on(office, on, woman) == {takes}
    if goes != takes:
        shown = {row[0] for row in computer.rows("SELECT id FROM p_woman WHERE hidden = 0")}
        given = given_to(office, office.held(computer))
        assert not {woman for woman, to_whom in given.items() if to_whom == {goes}} & shown
    return on


def given_to(office: Office, held: frozenset[int]) -> dict[str, set[str]]:
    """For each woman the people who are to work on her file, by any account that stands."""
    found = {}
    for record, name in office.oracle.cells:
        if name == "assigned_to":
            live = office.oracle.standing((record, name), held)
            said = {str(office.oracle.cells[record, name][one].says) for one in live}
            found[record] = {each for each in said if each[:1] != "{"}
    return found


def _works_on(office: Office, on: int, woman: str) -> set[str]:
    """Who works on her file, by every account that stands on this laptop."""
    cell, held = (woman, "assigned_to"), office.held(office.computers[on])
    return {str(office.oracle.cells[cell][one].says) for one in office.oracle.standing(cell, held)}
