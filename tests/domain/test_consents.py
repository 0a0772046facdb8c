"""Of what she agreed to the latest answer holds; in doubt the stricter one."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from wipdesk.domain.case_file import CaseFile
from wipdesk.domain.consents import NOT_ASKED, may, standing
from wipdesk.domain.dates import on_day
from wipdesk.domain.records.consent import Consent
from wipdesk.domain.records.woman import Woman
from wipdesk.domain.values import Account, Contested, Missing, Unread

SHE = "0" * 32


def file_of(*asked: tuple[Any, Any], about: str = "lawyer", **woman: Any) -> CaseFile:
    consents = tuple(
        Consent(
            id=f"{number:032x}",
            parent=SHE,
            about=about,
            answer=answer,
            date=on_day(day) if isinstance(day, date) else day,
        )
        for number, (day, answer) in enumerate(asked, 1)
    )
    return CaseFile(woman=Woman(id=SHE, **woman), consents=consents)


MAY, JUNE = date(2026, 5, 3), date(2026, 6, 3)


@pytest.mark.parametrize(
    ("asked", "stands"),
    [
        ([(MAY, "yes")], "yes"),
        ([(MAY, "yes"), (JUNE, "withdrawn")], "withdrawn"),
        ([(JUNE, "yes"), (MAY, "no")], "yes"),
        ([(MAY, "yes"), (MAY, "no")], "no"),
        ([(JUNE, "yes"), (Missing.NOT_ASKED, "withdrawn")], "withdrawn"),
        ([(MAY, Missing.DECLINED)], "unknown"),
        ([(MAY, Unread("perhaps"))], "unknown"),
        ([], NOT_ASKED),
    ],
)
def test_the_latest_answer_holds_and_in_doubt_the_stricter(asked: list[tuple[Any, Any]], stands: str) -> None:
    assert standing(file_of(*asked), "lawyer") == stands


def test_two_accounts_of_one_answer_are_the_stricter_of_them() -> None:
    told = (Account("yes", "1", "a", "t", "d"), Account("no", "1", "b", "t", "e"))
    assert standing(file_of((MAY, Contested(told))), "lawyer") == "no"


def test_what_was_said_at_the_intake_stands_until_she_is_asked_again() -> None:
    assert standing(file_of(consent_lawyer="ask_each_time"), "lawyer") == "ask_each_time"
    assert may(file_of(consent_service="given_thumbprint"), "service")
    assert not may(file_of((MAY, "no"), consent_lawyer="yes"), "lawyer")
    assert standing(file_of((MAY, "yes"), about="family"), "authorities") == NOT_ASKED
