"""Sentences on a case summary with what was paid on the fine, and appeals; nothing where none is recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.stays import groups
from wipdesk.reports.case_summary_matters import in_matter, matters_of, name_of_matter
from wipdesk.reports.text import Run

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from wipdesk.reports.composing import Composer
    from wipdesk.reports.shown import Group

_SENTENCES = QT_TRANSLATE_NOOP("summary", "Sentence and appeal")
_PAID = QT_TRANSLATE_NOOP("summary", "Paid on the fine")
_SENTENCE_LINE = (
    *("verdict", "sentenced_on", "term", "runs", "fine", "default_term", "remand_credit_days"),
    *("earliest_release", "latest_release", "caregiver_considered", "high_court_confirmation"),
    *("summary_review", "clemency", "note"),
)
_PAYMENT_LINE = ("amount", "paid_on", "paid_by", "receipt_no")
_APPEAL_LINE = ("status", "filed_on", "court", "number", "ground", "decided_on", "note")


def sentences(composer: Composer) -> list[Flowable]:
    """Every sentence with its payments, and every appeal, matter by matter."""
    file = composer.shown.file
    if not (file.sentences or file.appeals or file.fine_payments):
        return []
    found = composer.heading(_SENTENCES)
    told: set[str] = set()
    for matter in matters_of(composer):
        name = name_of_matter(composer, matter)
        for sentence in in_matter(composer, matter, file.sentences):
            found += _led(composer, sentence, name, _SENTENCE_LINE)
            ids = {each.id for each in sentence}
            told |= ids
            found += _payments(composer, ids)
        for appeal in in_matter(composer, matter, file.appeals):
            found += _led(composer, appeal, name, _APPEAL_LINE)
    return found + _payments(composer, {each.parent for each in file.fine_payments} - told)


def _led(composer: Composer, group: Group, name: str, line: tuple[str, ...]) -> list[Flowable]:
    kind = composer.shown.words(group, "kind")
    leading = [Run(f"{name}. ")] if name else []
    leading += [Run(kind, bold=True)] if kind else []
    return composer.facts(group, line, leading=leading)


def _payments(composer: Composer, sentence_ids: set[str]) -> list[Flowable]:
    file = composer.shown.file
    paid = [each for each in file.fine_payments if each.parent in sentence_ids]
    found: list[Flowable] = []
    if not composer.shown.prints("fine_payment", "amount"):
        return found
    for group in groups(paid, file.same_as):
        found += composer.facts(group, _PAYMENT_LINE, leading=[Run(composer.text(_PAID), grey=True)])
    return found
