"""The ten points of a complete file, each met, partly met and not met."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.domain.detention import SHE, TODAY, between, day, file, matter, stay, two
from wipdesk.domain.completeness_points import Lack, Met, Point, score
from wipdesk.domain.dates import PartialDate, at_minute
from wipdesk.domain.records.alias import Alias
from wipdesk.domain.records.charge import Charge
from wipdesk.domain.records.child import Child
from wipdesk.domain.records.consent import Consent
from wipdesk.domain.records.hearing import Hearing
from wipdesk.domain.records.representation import Representation
from wipdesk.domain.values import Missing

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile

M = "matter 1"
ASKED = {"name_given": "Mamie", "birth_date": day("1990-01-01"), "no_children": True,
         "consent_service": "yes", "consent_lawyer": "yes", "consent_research": "no"}  # fmt: skip


def hour(text: str) -> PartialDate:
    from datetime import datetime

    return at_minute(datetime.fromisoformat(text))


def hearing(on: Any, outcome: Any = "adjourned", number: int = 1, **more: Any) -> Hearing:
    return Hearing(id=f"h{number}", parent=M, date=on, outcome=outcome, **more)


def complete() -> CaseFile:
    return file(
        stay("remand", hour("2026-10-20T16:00"), id="e", authority_document="remand_warrant",
             warrant_valid_to=day("2026-12-03")),
        woman=ASKED,
        aliases=(Alias(id="a", parent=SHE, text="Fatu"),),
        matters=(matter(arrest_date=hour("2026-10-18T20:00"), arrest_place="Bo", arrest_agency="police"),),
        charges=(Charge(id="c", parent=M, offence="SL_LARC", statute="Larceny Act 1916"),),
        hearings=(hearing(day("2026-11-03"), next_date=day("2026-12-03")),),
        representations=(Representation(id="r", parent=SHE, provider="lab_lawyer"),),
    )  # fmt: skip


def test_a_complete_file_meets_all_ten() -> None:
    found = score(complete(), today=TODAY)
    assert (found.met, found.of, found.lacking) == (10, 10, ())


def test_an_empty_file_meets_none_but_the_release() -> None:
    found = score(file(), today=TODAY)
    assert [each.point for each in found.points if each.met is Met.YES] == [Point.RELEASE]
    assert all(each.lacking for each in found.points if each.met is not Met.YES)


@pytest.mark.parametrize(
    ("change", "point", "met", "lack"),
    [
        ({"aliases": ()}, Point.IDENTITY, Met.PARTLY, Lack.RECORD),
        ({"matters": (matter(arrest_date=day("2026-10-18"), arrest_place="Bo", arrest_agency="police"),)},
         Point.ARREST, Met.PARTLY, Lack.HOUR),
        ({"matters": (matter(arrest_date=between("2026-10-01", "2026-10-18"), arrest_place="Bo",
                             arrest_agency="police"),)}, Point.ARREST, Met.PARTLY, Lack.HOUR),
        ({"matters": (matter(),)}, Point.ARREST, Met.NO, Lack.FACT),
        ({"episodes": (stay("remand", hour("2026-10-20T16:00"), authority_document="remand_warrant"),)},
         Point.LEGAL_BASIS, Met.PARTLY, Lack.FACT),
        ({"episodes": (stay("remand", day("2026-10-20"), authority_document="remand_warrant",
                            warrant_valid_to=day("2026-12-03")),)}, Point.ADMISSION, Met.PARTLY, Lack.HOUR),
        ({"hearings": (hearing(day("2026-11-03")),)}, Point.HEARINGS, Met.PARTLY, Lack.FACT),
        ({"hearings": (hearing(day("2026-10-22"), next_date=day("2026-12-03")),)},
         Point.HEARINGS, Met.PARTLY, Lack.SILENCE),
        ({"hearings": ()}, Point.HEARINGS, Met.NO, Lack.RECORD),
        ({"charges": (Charge(id="c", parent=M, offence="SL_LARC"),)}, Point.CHARGE, Met.PARTLY, Lack.FACT),
        ({"charges": ()}, Point.CHARGE, Met.NO, Lack.RECORD),
        ({"representations": ()}, Point.REPRESENTATION, Met.NO, Lack.RECORD),
    ],
)  # fmt: skip
def test_what_is_missing_takes_a_point(change: dict[str, Any], point: Point, met: Met, lack: Lack) -> None:
    found = score(replace(complete(), **change), today=TODAY)
    [told] = [each for each in found.points if each.point is point]
    assert told.met is met
    assert told.lacking[0].lack is lack
    assert [each.point for each in found.points if each.met is not Met.YES] == [point]


def test_blank_is_not_the_same_as_no_children() -> None:
    def children(**facts: Any) -> Met:
        base = replace(complete(), children=facts.pop("rows", ()))
        woman = replace(base.woman, **facts)
        return next(
            e.met for e in score(replace(base, woman=woman), today=TODAY).points if e.point is Point.CHILDREN
        )

    assert children(no_children=Missing.NOT_ASKED) is Met.NO
    assert children(no_children=True) is Met.YES
    assert children(no_children=False) is Met.NO, "she has children, and none is written down"
    assert children(no_children=False, rows=(Child(id="k"),)) is Met.YES


def test_an_answer_that_nobody_knows_or_that_two_tell_differently_was_asked() -> None:
    woman = replace(complete().woman, birth_date=Missing.UNKNOWN, consent_service=two("yes", "no"))
    assert score(replace(complete(), woman=woman), today=TODAY).met == 10


def test_a_release_leaves_no_matter_open_but_bail_does() -> None:
    out = replace(
        complete(), woman=replace(complete().woman, released_on=day("2026-11-10"), release_mode="discharged")
    )
    [told] = [each for each in score(out, today=TODAY).points if each.point is Point.RELEASE]
    assert (told.met, told.lacking[0].lack) == (Met.PARTLY, Lack.STILL_OPEN)
    bailed = replace(out, woman=replace(out.woman, release_mode="court_bail"))
    assert score(bailed, today=TODAY).points[-1].met is Met.YES


def test_a_consent_recorded_after_the_intake_meets_the_point_too() -> None:
    woman = replace(complete().woman, consent_service=Missing.NOT_ASKED, consent_research=Missing.NOT_ASKED)

    def told(*about: str) -> tuple[Met, list[str]]:
        consents = tuple(Consent(id=each, parent=SHE, about=each, answer="yes") for each in about)
        points = score(replace(complete(), woman=woman, consents=consents), today=TODAY).points
        [point] = [each for each in points if each.point is Point.CONSENT]
        return point.met, [each.field for each in point.lacking]

    assert told() == (Met.PARTLY, ["consent_service", "consent_research"])
    assert told("service") == (Met.PARTLY, ["consent_research"])
    assert told("service", "research") == (Met.YES, [])
