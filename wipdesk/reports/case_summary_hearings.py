"""The hearings on a case summary: one row each, gaps as rows of their own, and the ledger of adjournments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.adjournments import (
    IN_DISPUTE,
    NOT_RECORDED,
    Gap,
    Ledger,
    Sitting,
    adjournments,
    gaps_between,
    sittings,
)
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.told import codes_told, date_told
from wipdesk.domain.values import Missing
from wipdesk.reports.case_summary_matters import ids_of, matters_of, name_of_matter
from wipdesk.reports.composing import BETWEEN
from wipdesk.reports.rows import Columns, Line, Row, table
from wipdesk.reports.text import Run

if TYPE_CHECKING:
    from collections.abc import Collection

    from reportlab.platypus import Flowable

    from wipdesk.reports.composing import Composer
    from wipdesk.reports.shown import Group

_TITLE = QT_TRANSLATE_NOOP("summary", "Hearings")
_NO_HEARING = QT_TRANSLATE_NOOP("summary", "No hearing is recorded in this file.")
_NO_HEARING_HERE = QT_TRANSLATE_NOOP("summary", "{matter}: no hearing is recorded in this file.")
_HEADS = (
    QT_TRANSLATE_NOOP("summary", "Date"),
    QT_TRANSLATE_NOOP("summary", "Outcome"),
    QT_TRANSLATE_NOOP("summary", "Reason, as given"),
    QT_TRANSLATE_NOOP("summary", "Side"),
    QT_TRANSLATE_NOOP("summary", "Brought?"),
    QT_TRANSLATE_NOOP("summary", "Source"),
)
_SHARES = (0.135, 0.235, 0.255, 0.12, 0.10, 0.155)
_SIDES = {
    "prosecution": QT_TRANSLATE_NOOP("summary", "prosecution"),
    "court": QT_TRANSLATE_NOOP("summary", "court"),
    "prison": QT_TRANSLATE_NOOP("summary", "prison"),
    "defence": QT_TRANSLATE_NOOP("summary", "defence"),
    "other": QT_TRANSLATE_NOOP("summary", "nobody’s"),
    "unknown": QT_TRANSLATE_NOOP("summary", "side not known"),
    IN_DISPUTE: QT_TRANSLATE_NOOP("summary", "in dispute"),
    NOT_RECORDED: QT_TRANSLATE_NOOP("summary", "not recorded"),
}
_BROUGHT = {
    "produced": QT_TRANSLATE_NOOP("summary", "yes"),
    "video": QT_TRANSLATE_NOOP("summary", "by video"),
    "on_bail_attended": QT_TRANSLATE_NOOP("summary", "on bail, came"),
    "on_bail_absent": QT_TRANSLATE_NOOP("summary", "on bail, absent"),
    "unknown": QT_TRANSLATE_NOOP("summary", "not known"),
}
_NO = QT_TRANSLATE_NOOP("summary", "no")
_ADJOURNED_TO = QT_TRANSLATE_NOOP("summary", "Adjourned to {date}")
_AND_NEXT = QT_TRANSLATE_NOOP("summary", "{outcome}; next {date}")
_DATE_NOT_RECORDED = QT_TRANSLATE_NOOP("summary", "date not recorded")
_GAP = QT_TRANSLATE_NOOP("summary", "{days} days with no hearing recorded")
_GAP_TO_TODAY = QT_TRANSLATE_NOOP("summary", "{days} days since with no hearing recorded")
_LISTED = QT_TRANSLATE_NOOP("summary", "{hearings} recorded")
_ADJOURNED = QT_TRANSLATE_NOOP("summary", "adjourned {count} times")
_ADJOURNED_ONCE = QT_TRANSLATE_NOOP("summary", "adjourned once")
_NOT_BROUGHT = QT_TRANSLATE_NOOP("summary", "not brought to court on {count} of {known}")
_MAYBE_ADJOURNED = QT_TRANSLATE_NOOP("summary", "adjourned or not in dispute {count}")
_ADJOURNED_AHEAD = QT_TRANSLATE_NOOP("summary", "{count} on a day still to come, not counted")
_LEDGER = QT_TRANSLATE_NOOP("summary", "Adjournments: {reasons}.")
_BY_SIDE = QT_TRANSLATE_NOOP("summary", "By side: {sides}.")
_TIMES = QT_TRANSLATE_NOOP("summary", "{reason} {count}")
_SPAN = QT_TRANSLATE_NOOP("summary", "{days} days from the first hearing to the last.")
_SPAN_BETWEEN = QT_TRANSLATE_NOOP("summary", "{least} to {most} days from the first hearing to the last.")
_SPAN_LEAST = QT_TRANSLATE_NOOP("summary", "At least {least} days from the first hearing to the last.")
_SPAN_ONE = QT_TRANSLATE_NOOP("summary", "1 day from the first hearing to the last.")
_SPAN_LEAST_ONE = QT_TRANSLATE_NOOP("summary", "At least 1 day from the first hearing to the last.")
_NEXT = QT_TRANSLATE_NOOP("summary", "Next date: {date}.")
_NEXT_PAST = QT_TRANSLATE_NOOP("summary", "It was to come up again on {date}; no hearing is recorded since.")
_NO_NEXT = QT_TRANSLATE_NOOP("summary", "No next date is recorded.")
_ALWAYS = QT_TRANSLATE_NOOP("summary", "At every hearing: ")
_AFTER_DETAILS = ("no_next_date_why", "note")
_DETAILS = ("court", "court_place", "stage", "judge", "representation", "interpreter_present")


def hearings(composer: Composer) -> list[Flowable]:
    """All hearings, matter by matter."""
    ledger = adjournments(composer.shown.file, lists=composer.shown.lists, today=composer.today)
    found = composer.heading(_TITLE, _aside(composer, ledger) if ledger.hearings else "")
    if not ledger.hearings:
        return [*found, composer.paragraph(composer.text(_NO_HEARING))]
    for group in matters_of(composer):
        found += _of_matter(composer, group)
    return found


def _of_matter(composer: Composer, group: Group) -> list[Flowable]:
    ids = ids_of(composer, group)
    name = name_of_matter(composer, group)
    held = sittings(composer.shown.file, ids)
    if not held:
        return [composer.paragraph(composer.text(_NO_HEARING_HERE, matter=name))] if name and group else []
    found: list[Flowable] = [composer.paragraph(Run(name, bold=True))] if name else []
    always = _always(composer, held)
    if always:
        leading = [Run(composer.text(_ALWAYS))]
        found.append(composer.paragraph(leading + _labelled(composer, list(always.items()))))
    heads = tuple(composer.text(head) for head in _HEADS)
    found += table(composer, Columns(heads, _SHARES), _lines(composer, held, set(always)))
    return [*found, _ledger_line(composer, held, ids)]


def _always(composer: Composer, held: list[Sitting]) -> dict[str, str]:
    """What is the same at every hearing, so that it need be said only once."""
    if len(held) < 2:
        return {}
    told = {name: {composer.shown.words(each.records, name) for each in held} for name in _DETAILS}
    return {name: next(iter(words)) for name, words in told.items() if len(words) == 1 and "" not in words}


def _lines(composer: Composer, held: list[Sitting], said: set[str]) -> list[Line]:
    gaps = {id(gap.after): gap for gap in gaps_between(held, today=composer.today)}
    lines = []
    for sitting in held:
        lines.append(_row(composer, sitting))
        detail = _detail(composer, sitting, said)
        if detail:
            lines.append(Line((detail,), Row.DETAIL))
        if id(sitting) in gaps:
            lines.append(_gap_row(composer, gaps[id(sitting)]))
    return lines


def _row(composer: Composer, sitting: Sitting) -> Line:
    shown, group = composer.shown, sitting.records
    return Line(
        (
            shown.short(group, "date") or composer.text(_DATE_NOT_RECORDED),
            _outcome(composer, group),
            shown.words(group, "adjournment_reason"),
            _side(composer, group),
            _brought(composer, group),
            composer.source(group, "source"),
        )
    )


def _outcome(composer: Composer, group: Group) -> str:
    shown = composer.shown
    outcome, following = shown.words(group, "outcome"), shown.short(group, "next_date")
    if not following:
        return outcome
    if shown.value(group, "outcome") == "adjourned":
        return composer.text(_ADJOURNED_TO, date=following)
    return composer.text(_AND_NEXT, outcome=outcome, date=following)


def _side(composer: Composer, group: Group) -> str:
    reason = codes_told(*(each.adjournment_reason for each in group))
    if not reason.codes or composer.shown.words(group, "adjournment_reason") == "":
        return ""
    rows = [composer.shown.lists["adjournment_reason"].get(code) for code in reason.codes]
    sides = {(row.fact("side") if row else "") or "unknown" for row in rows}
    side = IN_DISPUTE if len(sides) > 1 or reason.unsure else next(iter(sides))
    return composer.text(_SIDES.get(side, side))


def _brought(composer: Composer, group: Group) -> Run | str:
    value = composer.shown.value(group, "produced")
    if isinstance(value, str) and value in _BROUGHT:
        return composer.text(_BROUGHT[value])
    listed = isinstance(value, str) and composer.shown.lists["produced"].get(value)
    if listed and str(value).startswith("not_produced"):
        return Run(composer.text(_NO), bold=True)
    return composer.shown.words(group, "produced")


def _detail(composer: Composer, sitting: Sitting, said: set[str]) -> list[Run]:
    """What else is known of a hearing, below its row."""
    shown, group = composer.shown, sitting.records
    names = [name for name in (*_DETAILS, *_AFTER_DETAILS) if name not in said]
    brought = shown.value(group, "produced")
    if isinstance(brought, str) and brought.startswith("not_produced"):
        names.insert(0, "produced")
    return _labelled(composer, [(name, words) for name in names if (words := shown.words(group, name))])


def _labelled(composer: Composer, told: list[tuple[str, str]]) -> list[Run]:
    runs: list[Run] = []
    for name, words in told:
        runs += [BETWEEN] if runs else []
        runs += composer.labelled(composer.shown.label("hearing", name), words)
    return runs


def _gap_row(composer: Composer, gap: Gap) -> Line:
    sentence = _GAP if gap.before else _GAP_TO_TODAY
    return Line((Run(composer.text(sentence, days=gap.days), bold=True),), Row.GAP)


def _aside(composer: Composer, ledger: Ledger) -> str:
    parts = [composer.text(_LISTED, hearings=ledger.hearings + ledger.to_come)]
    if ledger.adjourned:
        once = ledger.adjourned == 1
        parts.append(composer.text(_ADJOURNED_ONCE if once else _ADJOURNED, count=ledger.adjourned))
    if ledger.adjourned_in_dispute:
        parts.append(composer.text(_MAYBE_ADJOURNED, count=ledger.adjourned_in_dispute))
    if ledger.adjourned_to_come:
        parts.append(composer.text(_ADJOURNED_AHEAD, count=ledger.adjourned_to_come))
    if ledger.not_brought:
        parts.append(composer.text(_NOT_BROUGHT, count=ledger.not_brought, known=ledger.brought_known))
    return ", ".join(parts)


def _ledger_line(composer: Composer, held: list[Sitting], matters: Collection[str]) -> Flowable:
    shown = composer.shown
    ledger = adjournments(shown.file, lists=shown.lists, today=composer.today, matters=matters)
    runs: list[Run] = []
    if ledger.by_reason:
        reasons = [_times(composer, _reason(composer, code), count) for code, count in ledger.by_reason]
        sides = [_times(composer, composer.text(_SIDES.get(s, s)), count) for s, count in ledger.by_side]
        runs.append(Run(composer.text(_LEDGER, reasons="; ".join(reasons)) + " ", bold=True))
        runs.append(Run(composer.text(_BY_SIDE, sides=", ".join(sides)) + " "))
    runs += _span(composer, ledger)
    runs.append(_next(composer, held[-1]))
    return composer.paragraph(runs)


def _times(composer: Composer, reason: str, count: int) -> str:
    return composer.text(_TIMES, reason=reason, count=count)


def _reason(composer: Composer, code: str) -> str:
    if code in (IN_DISPUTE, NOT_RECORDED):
        return composer.text(_SIDES[code])
    return composer.shown.code("hearing", "adjournment_reason", code)


def _span(composer: Composer, ledger: Ledger) -> list[Run]:
    least, most = ledger.least_days, ledger.most_days
    if least is None:
        return []
    if most is None:
        return [Run(composer.text(_SPAN_LEAST_ONE if least == 1 else _SPAN_LEAST, least=least) + " ")]
    if least == most:
        return [Run(composer.text(_SPAN_ONE if least == 1 else _SPAN, days=least) + " ")]
    return [Run(composer.text(_SPAN_BETWEEN, least=least, most=most) + " ")]


def _next(composer: Composer, last: Sitting) -> Run:
    """What the last hearing says of the next; a day that is over without a hearing is said to be over."""
    told = composer.shown.value(last.records, "next_date")
    words = composer.shown.words(last.records, "next_date")
    if told in (Missing.NOT_ASKED, Missing.NONE):
        return Run(composer.text(_NO_NEXT))
    date = date_told(told)
    over = date is not None and date.last_day is not None and date.last_day < composer.today
    return Run(composer.text(_NEXT_PAST if over else _NEXT, date=words), bold=True)
