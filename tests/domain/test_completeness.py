"""What a complete file needs that nobody asked: an answer that is missing for a reason is an answer."""

import pytest

from tests.domain.detention import SHE, day, file, matter, stay
from wipdesk.domain.completeness import Blank, blanks
from wipdesk.domain.records.child import Child
from wipdesk.domain.records.consent import Consent
from wipdesk.domain.records.hearing import Hearing
from wipdesk.domain.values import Missing


@pytest.mark.parametrize("why", list(Missing))
def test_only_what_was_never_asked_is_blank(why: Missing) -> None:
    found = blanks(file(matters=(matter(police_no=why),)))
    assert (Blank("matter", "matter 1", "police_no") in found) is (why is Missing.NOT_ASKED)


def test_a_reason_is_needed_only_of_what_was_adjourned() -> None:
    held = Hearing(id="h", parent="matter 1", date=day("2026-05-03"), outcome="acquitted")
    reason = Blank("hearing", "h", "adjournment_reason")
    assert reason not in blanks(file(hearings=(held,)))
    put_off = Hearing(id="h", parent="matter 1", date=day("2026-05-03"), outcome="adjourned")
    assert reason in blanks(file(hearings=(put_off,)))


def test_records_that_are_not_there_at_all_are_blank_once() -> None:
    empty = blanks(file())
    assert [each.kind for each in empty if not each.record] == [
        "contact",
        "custody_episode",
        "matter",
        "charge",
    ]
    assert Blank("custody_episode", "", "") not in blanks(file(stay("remand", day("2026-05-03"))))


def test_a_child_recorded_answers_whether_she_has_any() -> None:
    asked = Blank("woman", SHE, "no_children")
    assert asked in blanks(file())
    assert asked not in blanks(file(woman={"no_children": True}))
    assert asked not in blanks(file(children=(Child(id="c"),)))


def test_of_two_records_of_one_hearing_an_answer_in_either_is_enough() -> None:
    one = Hearing(id="one", parent="matter 1", date=day("2026-05-03"), outcome="acquitted")
    other = Hearing(id="two", parent="matter 1", date=day("2026-05-03"), court="SL_MC")
    found = blanks(file(hearings=(one, other), same_as={"one": "g", "two": "g"}))
    assert not [
        each for each in found if each.kind == "hearing" and each.field in ("outcome", "court", "date")
    ]


def test_what_she_agreed_to_later_answers_the_question_of_the_intake() -> None:
    asked = Blank("woman", SHE, "consent_service")
    other = Blank("woman", SHE, "consent_research")
    later = Consent(id="k", parent=SHE, about="service", answer="yes", date=day("2026-05-03"))
    assert asked in blanks(file())
    found = blanks(file(consents=(later,)))
    assert asked not in found
    assert other in found, "she was not asked about that"
