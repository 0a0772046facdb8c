"""Every page of every face says that changes are set aside, that answers differ, and that changes never came."""

from dataclasses import replace

import pytest

from tests.reports.planted import pages_of
from tests.reports.women import FACTS, disputed, mariama
from wipdesk.domain.lists import as_written
from wipdesk.reports.case_summary import PageFacts, render
from wipdesk.reports.faces import Face
from wipdesk.services.lists import load


def pages(face: Face, facts: PageFacts, *, differing: bool = False) -> list[str]:
    file = disputed() if differing else mariama()
    made = render(file, face=face, facts=facts, lists=load("sl"), say=as_written)
    return [" ".join(page.split()) for page in pages_of(made.pdf)]


@pytest.mark.parametrize("face", Face)
def test_what_is_not_shown_is_said_at_the_foot_of_every_page(face: Face) -> None:
    found = pages(face, replace(FACTS, aside=2, lacking=1), differing=True)
    for page in found:
        assert "2 changes to this file are set aside on this laptop and are not shown." in page
        assert "nobody has decided" in page
        assert "1 change from another laptop has not arrived" in page


@pytest.mark.parametrize("face", Face)
def test_of_one_change_it_is_said_in_the_singular(face: Face) -> None:
    assert (
        "1 change to this file is set aside on this laptop and is not shown."
        in pages(face, replace(FACTS, aside=1))[0]
    )


def test_a_file_with_nothing_in_the_way_says_nothing_of_it() -> None:
    [page, *_] = pages(Face.FULL, FACTS)
    assert not any(words in page for words in ("set aside", "has not arrived", "nobody has decided"))
