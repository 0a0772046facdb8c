"""A detention that by its dates ended before it began: nobody can tell from it that she was let go."""

import pytest

from tests.domain.detention import TODAY, day, file, stay
from wipdesk.domain.case_file import CaseFile
from wipdesk.domain.held import HeldState, current_episode, held_before_trial, is_held, is_looked_for
from wipdesk.domain.list_facts import list_facts
from wipdesk.domain.need import NeedKind, Urgency
from wipdesk.domain.needs import needs
from wipdesk.domain.status import status
from wipdesk.domain.stays import stays
from wipdesk.services.lists import load

LISTS = load("sl")
BACKWARDS = stay("remand", day("2026-08-03"), day("2026-05-03"), id="backwards", place="KENEMA")


def in_doubt(of: CaseFile) -> list[str]:
    return [record for each in stays(of) if each.in_doubt for record in each.records]


@pytest.mark.parametrize("start", ["2026-08-03", "2062-08-03"])
def test_she_is_looked_for_where_she_was_last(start: str) -> None:
    she = file(stay("remand", day(start), day("2026-05-03"), id="backwards", place="KENEMA"))
    episode = current_episode(she, TODAY)
    assert episode is not None
    assert episode.place == "KENEMA"
    assert is_looked_for(she, TODAY)
    line = list_facts(she, today=TODAY)
    assert (line.released, line.before_trial) == (False, True)


def test_it_is_not_said_that_she_is_held_nor_that_she_is_not_nor_for_how_long() -> None:
    she = file(BACKWARDS)
    assert not is_held(she, TODAY)
    told = status(she, today=TODAY, lists=LISTS)
    assert len(told.possible) > 1
    assert held_before_trial(she, today=TODAY).state is HeldState.CANNOT_TELL


def test_it_is_a_thing_to_do_that_opens_the_stretch() -> None:
    (need,) = (each for each in needs(file(BACKWARDS), today=TODAY) if each.why is NeedKind.STRETCH_IN_DOUBT)
    assert (need.kind, need.record, need.field) == ("custody_episode", "backwards", "to_date")
    assert need.urgency is Urgency.NOW


def test_what_else_tells_that_it_ended_is_believed() -> None:
    later = stay("remand", day("2026-09-01"), day("2026-10-01"), id="later", ended_by="released")
    for she in (
        file(BACKWARDS, woman={"released_on": day("2026-09-01")}),
        file(BACKWARDS, later),
    ):
        assert in_doubt(she) == []
        assert not is_looked_for(she, TODAY)
        assert list_facts(she, today=TODAY).released


def test_a_release_before_it_began_ends_nothing() -> None:
    assert in_doubt(file(BACKWARDS, woman={"released_on": day("2026-05-03")})) == ["backwards"]
