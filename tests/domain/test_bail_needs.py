"""Bail that was granted while she is still inside: what else holds her is named only where the file is sure."""

import pytest

from tests.domain.detention import SHE, TODAY, day, file, matter, stay, two
from wipdesk.domain.case_file import CaseFile
from wipdesk.domain.need import Need, NeedKind
from wipdesk.domain.needs import needs
from wipdesk.domain.records.bail import BailDecision
from wipdesk.domain.records.hearing import Hearing
from wipdesk.domain.records.representation import Representation

HELD = stay("remand", day("2026-10-01"))
HELP = (Representation(id="help", parent=SHE, provider="lab_lawyer"),)


def the_one(opened: CaseFile, why: NeedKind) -> Need:
    [found] = [each for each in needs(opened, today=TODAY) if each.why is why]
    return found


def bail(number: int, state: object, **facts: object) -> BailDecision:
    return BailDecision(
        id=f"bail {number}", parent=f"matter {number}", state=state, decided_on=day("2026-10-05"), **facts
    )


@pytest.mark.parametrize(
    ("state", "holds"),
    [
        ("refused", True),
        ("exempt_offence", True),
        ("granted_met", False),
        ("granted_unmet", False),
        ("unknown", False),
        (two("refused", "granted_met"), False),
    ],
)
def test_bail_in_one_matter_says_that_another_holds_her_where_that_is_sure(
    state: object, holds: bool
) -> None:
    both = (bail(1, "granted_unmet"), bail(2, state))
    opened = file(HELD, matters=(matter(), matter(2)), bails=both, representations=HELP)
    [need, *_] = [each for each in needs(opened, today=TODAY) if each.group == both[:1]]
    assert need.why is NeedKind.BAIL_NOT_MET
    assert need.beside == (((both[1],),) if holds else ())


def test_a_sentence_she_serves_or_bail_refused_at_the_last_hearing_holds_her_besides() -> None:
    granted = (bail(1, "granted_unmet"),)
    serving = file(
        stay("sentenced", day("2026-10-01")),
        matters=(matter(), matter(2, outcome="sentenced")),
        bails=granted,
    )
    refused = Hearing(id="refused", parent="matter 2", date=day("2026-11-02"), outcome="bail_refused")
    heard = file(HELD, matters=(matter(), matter(2)), bails=granted, hearings=(refused,))
    assert the_one(serving, NeedKind.BAIL_NOT_MET).beside == ((serving.matters[1],),)
    assert the_one(heard, NeedKind.BAIL_NOT_MET).beside == ((refused,),)
    ended = file(
        HELD, matters=(matter(), matter(2, outcome="discharged")), bails=(*granted, bail(2, "refused"))
    )
    assert the_one(ended, NeedKind.BAIL_NOT_MET).beside == ()
