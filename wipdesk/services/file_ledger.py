"""The adjournments of a matter in one line: how often, for whose reasons, over how many days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.adjournments import IN_DISPUTE, NOT_RECORDED, adjournments
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.numbers import filled
from wipdesk.domain.stays import groups

if TYPE_CHECKING:
    from wipdesk.domain.adjournments import Ledger
    from wipdesk.services.file_words import FileWords

_TIMES = QT_TRANSLATE_NOOP("ledger", "Adjourned {count} times: {reasons}")
_ONCE = QT_TRANSLATE_NOOP("ledger", "Adjourned once: {reasons}")
_REASON = QT_TRANSLATE_NOOP("ledger", "{reason} {count}")
_DAYS = QT_TRANSLATE_NOOP("ledger", "{days} days from the first hearing to the last")
_DAYS_BETWEEN = QT_TRANSLATE_NOOP("ledger", "{least} to {most} days from the first hearing to the last")
_ONE_DAY = QT_TRANSLATE_NOOP("ledger", "1 day from the first hearing to the last")
_LEAST_ONE = QT_TRANSLATE_NOOP("ledger", "at least 1 day from the first hearing to the last")
_DAYS_LEAST = QT_TRANSLATE_NOOP("ledger", "at least {least} days from the first hearing to the last")
_DISPUTE = QT_TRANSLATE_NOOP("ledger", "adjourned or not, in dispute: {count}")
_NOT_BROUGHT = QT_TRANSLATE_NOOP("ledger", "not brought to court {count} of {known} times")
_NOT_BROUGHT_ONCE = QT_TRANSLATE_NOOP("ledger", "not brought to court, of 1 time that is known")
_TO_COME = QT_TRANSLATE_NOOP(
    "ledger", "said to be adjourned on a day still to come, not counted; look at its date: {count}"
)
_IN_DISPUTE = QT_TRANSLATE_NOOP("ledger", "reason in dispute")
_NOT_RECORDED = QT_TRANSLATE_NOOP("ledger", "reason not recorded")


def ledger_in_words(told: FileWords, matter: str) -> str:
    """The line of one matter (id); empty where no hearing of it was put off, or may have been."""
    group = next((each for each in groups(told.file.matters, told.file.same_as) if _has(each, matter)), ())
    found = adjournments(
        told.file,
        lists=told.lists,
        today=told.today,
        matters={each.id for each in group} or {matter},
    )
    if not (found.adjourned or found.adjourned_in_dispute or found.adjourned_to_come):
        return ""
    parts = []
    if found.adjourned:
        reasons = ", ".join(
            _said(told, _REASON, reason=_reason(told, code), count=count) for code, count in found.by_reason
        )
        parts.append(
            _said(told, _ONCE if found.adjourned == 1 else _TIMES, count=found.adjourned, reasons=reasons)
        )
    if found.adjourned_in_dispute:
        parts.append(_said(told, _DISPUTE, count=found.adjourned_in_dispute))
    if found.adjourned_to_come:
        parts.append(_said(told, _TO_COME, count=found.adjourned_to_come))
    parts += [_days(told, found)] if found.least_days is not None else []
    if found.not_brought:
        words = _NOT_BROUGHT_ONCE if found.brought_known == 1 else _NOT_BROUGHT
        parts.append(_said(told, words, count=found.not_brought, known=found.brought_known))
    return "; ".join(parts)


def _has(group: tuple[object, ...], matter: str) -> bool:
    return any(getattr(each, "id", "") == matter for each in group)


def _reason(told: FileWords, code: str) -> str:
    special = {IN_DISPUTE: _IN_DISPUTE, NOT_RECORDED: _NOT_RECORDED}
    if code in special:
        return _said(told, special[code])
    return told.worded("hearing", "adjournment_reason", code)


def _days(told: FileWords, found: Ledger) -> str:
    if found.most_days is None:
        return _said(told, _LEAST_ONE if found.least_days == 1 else _DAYS_LEAST, least=found.least_days)
    if found.least_days == found.most_days:
        return _said(told, _ONE_DAY if found.least_days == 1 else _DAYS, days=found.least_days)
    return _said(told, _DAYS_BETWEEN, least=found.least_days, most=found.most_days)


def _said(told: FileWords, sentence: str, /, **parts: object) -> str:
    return filled(told.say("ledger", sentence), told.say, **parts)
