"""What she agrees to now: the latest answer holds, and where that cannot be told the stricter one does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.dates import PartialDate
from wipdesk.domain.told import accounts, codes_told, date_told
from wipdesk.domain.values import Missing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.records.consent import Consent

AT_INTAKE = {"service": "consent_service", "lawyer": "consent_lawyer", "research": "consent_research"}
"""What is asked at the intake stands with her; every later answer is a record of its own."""
STRICTEST_FIRST = ("withdrawn", "no", "declined", "unknown", "not_asked_emergency", "ask_each_time", "yes")
NOT_ASKED = ""
_OF_SERVICE = {
    **dict.fromkeys(("given_oral", "given_thumbprint", "given_signature"), "yes"),
    "refused": "no",
}
"""What the answers of the intake say in the words of a later one."""


def standing(file: CaseFile, about: str) -> str:
    """Her answer as it stands, a code of `consent_answer`; empty if she was never asked."""
    asked = [each for each in file.consents if about in codes_told(each.about).codes]
    if not asked:
        return _at_intake(file, about)
    dates = [_date(each) for each in asked]
    newest = max((date.earliest for date in dates), default="")
    may_be_last = [
        each for each, date in zip(asked, dates, strict=True) if not date.latest or date.latest >= newest
    ]
    return _strictest(answer for each in may_be_last for answer in _answers(each))


def may(file: CaseFile, about: str) -> bool:
    """Whether she agreed without any further question."""
    return standing(file, about) == "yes"


def asked_later(file: CaseFile, name: str) -> bool:
    """Whether a question of the intake was answered by a record of its own; `name`: the field of the intake."""
    return any(
        each == name and about in codes_told(consent.about).codes
        for about, each in AT_INTAKE.items()
        for consent in file.consents
    )


def _answers(consent: Consent) -> list[str]:
    told = codes_told(consent.answer)
    return [*told.codes, *(["unknown"] if told.unsure or not told.codes else [])]


def _date(consent: Consent) -> PartialDate:
    return date_told(consent.date) or PartialDate()


def _at_intake(file: CaseFile, about: str) -> str:
    name = AT_INTAKE.get(about)
    values = [value for woman in file.women for value in accounts(getattr(woman, name))] if name else []
    told = [value for value in values if value is not Missing.NOT_ASKED]
    return _strictest(
        _OF_SERVICE.get(value, value) if isinstance(value, str) else "unknown" for value in told
    )


def _strictest(answers: Iterable[str]) -> str:
    found = set(answers)
    if not found:
        return NOT_ASKED
    return next((each for each in STRICTEST_FIRST if each in found), "unknown")
