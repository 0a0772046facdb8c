"""The box on a case summary that a magistrate looks at first: the number, the sentence, the bar of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus import Flowable, Spacer, Table

from wipdesk.domain.adjournments import Gap, Sitting, gaps_between, sittings
from wipdesk.domain.clocks import deadline_words, wording
from wipdesk.domain.clocks.results import Outcome
from wipdesk.domain.dates import on_day
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.first_appearance import Untold, first_appearance
from wipdesk.domain.held import Held, HeldState, first_court, held_before_trial
from wipdesk.domain.spans import days_words
from wipdesk.domain.stays import POLICE, REMAND, groups
from wipdesk.reports import clock_words, styles
from wipdesk.reports.case_summary_matters import name_of_matter
from wipdesk.reports.clock_bar import DOUBT, Bar, ClockBar, Label, Segment, segments_of
from wipdesk.reports.faces import Face
from wipdesk.reports.page import WIDTH, two_columns
from wipdesk.reports.text import Run

if TYPE_CHECKING:
    from datetime import date

    from wipdesk.domain.clocks.results import ClockResult
    from wipdesk.reports.composing import Composer

_PADDING = 14.0
_INNER = WIDTH - 2 * _PADDING
_NUMBER_SHARE = 0.245
_LONGEST_LARGE = 5
_MOST_APPEARANCES = 3
_WHERE = QT_TRANSLATE_NOOP("summary", "The clock")
_ARITHMETIC = QT_TRANSLATE_NOOP("summary", "Arithmetic from the dates in this file, not legal advice.")
_RULES = QT_TRANSLATE_NOOP("summary", "Rules counted with: {rules}.")
_LACKING = QT_TRANSLATE_NOOP("summary", "Lacking: {facts}.")
_MOST_LIMITS, _MOST_APPEALS = 4, 2
_TOLD_OF_APPEALS = (Outcome.WITHIN, Outcome.POSSIBLY, Outcome.OVERDUE)
_FIRST_COURT = QT_TRANSLATE_NOOP("summary", "first court, {date}")
_GAP = QT_TRANSLATE_NOOP("summary", "{days} days with no hearing recorded")
_LEGEND = {
    POLICE: QT_TRANSLATE_NOOP("summary", "police custody, {days}"),
    REMAND: QT_TRANSLATE_NOOP("summary", "prison, on remand, {days}"),
}
_DOUBT = QT_TRANSLATE_NOOP("summary", "perhaps held")
_HEARING = QT_TRANSLATE_NOOP("summary", "hearing")


def clock_box(composer: Composer, limits: tuple[ClockResult, ...] = ()) -> list[Flowable]:
    """The number with its bounds, the sentences, the limits of the law that are passed, the bar; in a frame."""
    composer.under(_WHERE)
    file = composer.shown.file
    held = held_before_trial(file, today=composer.today)
    how = clock_words.manner(file, held)
    sentences = [composer.paragraph(clock_words.sentence(composer, held, how), styles.SENTENCE)]
    sentences += _appearances(composer)
    printed = [*printed_limits(limits), *printed_appeals(limits, composer.shown.face)]
    sentences += [_limit(composer, each) for each in printed]
    inside: list[Flowable] = [
        two_columns(_number(composer, held, how), _stacked(sentences), _NUMBER_SHARE, _INNER)
    ]
    bar = bar_of(composer, held)
    if bar:
        inside += [Spacer(0, 8), ClockBar(bar)]
    small = [composer.text(clock_words.REMARKS[remark]) for remark in held.remarks]
    small.append(composer.text(_ARITHMETIC))
    small += [composer.text(_RULES, rules=", ".join(_versions(printed)))] if printed else []
    inside += [Spacer(0, 5), composer.paragraph(Run(" ".join(small), grey=True), styles.SMALL)]
    return [Spacer(0, 8), _framed(inside)]


def printed_limits(limits: tuple[ClockResult, ...]) -> list[ClockResult]:
    """What is printed: limits of the law that are passed, or may be; no benchmark and no reminder of the office."""
    law = [each for each in limits if each.rule.is_law and not each.rule.topic]
    passed = [each for each in law if each.outcome is Outcome.OVERDUE]
    told = {(each.matters, each.rule.stop, each.start) for each in passed}
    perhaps = [each for each in law if each.outcome is Outcome.POSSIBLY]
    perhaps = [each for each in perhaps if (each.matters, each.rule.stop, each.start) not in told]
    return [*passed, *perhaps][:_MOST_LIMITS]


def printed_appeals(limits: tuple[ClockResult, ...], face: Face) -> list[ClockResult]:
    """The last days for an appeal that nobody gave notice of; for the court only what is surely still to come."""
    found = [each for each in limits if each.rule.topic == "appeal" and each.outcome in _TOLD_OF_APPEALS]
    return [each for each in found if face is not Face.COURT or each.outcome is Outcome.WITHIN][
        :_MOST_APPEALS
    ]


def _limit(composer: Composer, limit: ClockResult) -> Flowable:
    """One limit: the sentence with its section, then what has to be said beside it."""
    say = composer.shown.say
    file = composer.shown.file
    of = [group for group in groups(file.matters, file.same_as) if group[0].id in limit.matters]
    name = name_of_matter(composer, of[0]) if of else ""
    runs = [Run(f"{name}. ", grey=True)] if name else []
    words = deadline_words if limit.rule.topic else wording
    runs.append(Run(words.sentence(limit, say)))
    lacking = "; ".join(wording.lacking(limit, say))
    details = "; ".join(deadline_words.details(limit, say)) if limit.rule.topic else ""
    beside = [f"{details[:1].upper()}{details[1:]}."] if details else []
    beside += wording.remarks(limit, say)
    beside += [composer.text(_LACKING, facts=lacking)] if lacking else []
    runs += [Run(" " + " ".join(beside), grey=True)] if beside else []
    return composer.paragraph(runs, styles.SENTENCE)


def _versions(limits: list[ClockResult]) -> list[str]:
    return list(dict.fromkeys(each.version for each in limits))


def bar_of(composer: Composer, held: Held) -> Bar | None:
    """The bar for what was counted; None where no day can be drawn."""
    window = (None, held.until) if held.until else None
    segments = segments_of(held.stays, window, composer.today)
    if not segments:
        return None
    first, last = segments[0].first, segments[-1].last
    told = sittings(composer.shown.file)
    ticks = tuple(day for each in told if (day := _day(each)) and first <= day <= last)
    above, inside = _labels(composer, told, ticks, (first, last))
    return Bar(first, last, segments, ticks, above, inside, _legend(composer, held, segments, ticks))


def _number(composer: Composer, held: Held, how: str) -> Table:
    text = clock_words.number(composer, held)
    style = styles.NUMBER if len(text) <= _LONGEST_LARGE else styles.NUMBER_RANGE
    if held.state in (HeldState.CANNOT_TELL, HeldState.NOT_HELD):
        style = styles.NUMBER_WORDS
    bounds = Run(clock_words.bounds(composer, held), grey=True)
    return _stacked(
        [
            composer.paragraph(text, style),
            composer.paragraph(composer.text(clock_words.CAPTIONS[how]), styles.CAPTION),
            composer.paragraph(bounds, styles.SMALL),
        ],
        _INNER * _NUMBER_SHARE - 10,
    )


def _appearances(composer: Composer) -> list[Flowable]:
    """One sentence for each of the first matters; nothing where neither day of a matter is known."""
    file = composer.shown.file
    found = [(group, first_appearance(group)) for group in groups(file.matters, file.same_as)]
    told = [each for each in found if each[1].untold is not Untold.BOTH] or found[:1]
    paragraphs = []
    for group, first in told[:_MOST_APPEARANCES]:
        name = name_of_matter(composer, group)
        runs = [Run(f"{name}. ", grey=True)] if name else []
        runs += clock_words.appearance_sentence(composer, first)
        paragraphs.append(composer.paragraph(runs, styles.SENTENCE))
    return paragraphs


def _labels(
    composer: Composer, told: list[Sitting], ticks: tuple[date, ...], ends: tuple[date, date]
) -> tuple[tuple[Label, ...], tuple[Label, ...]]:
    above: list[Label] = []
    court = first_court(composer.shown.file)
    if court and court.is_day and court.first_day and ends[0] <= court.first_day <= ends[1]:
        words = composer.text(_FIRST_COURT, date=_short(composer, court.first_day))
        above.append(Label(words, court.first_day, court.first_day))
    if ticks:
        above.append(Label(_short(composer, ticks[-1]), ticks[-1], ticks[-1]))
    inside: list[Label] = []
    for gap in sorted(gaps_between(told, today=composer.today), key=lambda each: -each.days):
        inside += _gap_label(composer, gap, ends)
        after = _day(gap.after)
        if after in ticks:
            above.append(Label(_short(composer, after), after, after))
    return tuple(above), tuple(inside)


def _gap_label(composer: Composer, gap: Gap, ends: tuple[date, date]) -> list[Label]:
    after, before = _day(gap.after), _day(gap.before) if gap.before else composer.today
    if after is None or before is None:
        return []
    words = composer.text(_GAP, days=gap.days)
    return [Label(words, min(max(after, ends[0]), ends[1]), min(before, ends[1]))]


def _legend(
    composer: Composer, held: Held, segments: tuple[Segment, ...], ticks: tuple[date, ...]
) -> tuple[tuple[str, str], ...]:
    kinds = {segment.kind for segment in segments}
    legend = [
        (part.regime, composer.text(_LEGEND[part.regime], days=days_words(part.days, composer.shown.say)))
        for part in held.parts
        if part.regime in kinds
    ]
    if DOUBT in kinds:
        legend.append((DOUBT, composer.text(_DOUBT)))
    if ticks:
        legend.append(("tick", composer.text(_HEARING)))
    return tuple(legend)


def _day(sitting: Sitting) -> date | None:
    return sitting.date.first_day if sitting.date else None


def _short(composer: Composer, day: date) -> str:
    return composer.shown.short_date(on_day(day))


def _stacked(flowables: list[Flowable], width: float | None = None) -> Table:
    return Table(
        [[each] for each in flowables],
        colWidths=[width if width else _INNER * (1 - _NUMBER_SHARE)],
        style=[
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ],
        hAlign="LEFT",
    )


def _framed(flowables: list[Flowable]) -> Table:
    return Table(
        [[flowables]],
        colWidths=[WIDTH],
        style=[
            ("BOX", (0, 0), (-1, -1), 1.2, styles.INK),
            ("LEFTPADDING", (0, 0), (-1, -1), _PADDING),
            ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING),
            ("TOPPADDING", (0, 0), (-1, -1), 10),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
        ],
    )
