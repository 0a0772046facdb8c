"""How complete a woman's file is, in words; over many files, what is missing on the cases of one person."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.domain import date_words
from wipdesk.domain.closing import is_closed
from wipdesk.domain.completeness_points import Lack, Met, Point, score
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.file_rules import Misfit, brought_by, warnings
from wipdesk.domain.naming import display_name
from wipdesk.services.file_words import FileWords, Target, to_add
from wipdesk.storage import exchange_scope, queries, reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.completeness_points import Lacking, PointMet, Score
    from wipdesk.domain.file_rules import FileWarning
    from wipdesk.domain.lists import Say
    from wipdesk.storage.register import Register

POINTS = {
    Point.IDENTITY: QT_TRANSLATE_NOOP("completeness", "Who she is, and what else she is called"),
    Point.ARREST: QT_TRANSLATE_NOOP("completeness", "Arrest: day, hour, place, by whom"),
    Point.LEGAL_BASIS: QT_TRANSLATE_NOOP("completeness", "The paper she is held on, and how long it runs"),
    Point.ADMISSION: QT_TRANSLATE_NOOP("completeness", "Day and hour she came in"),
    Point.HEARINGS: QT_TRANSLATE_NOOP("completeness", "Every hearing, with outcome and next date"),
    Point.CHARGE: QT_TRANSLATE_NOOP("completeness", "Charge, with law and section"),
    Point.REPRESENTATION: QT_TRANSLATE_NOOP("completeness", "Who helps her in law"),
    Point.CHILDREN: QT_TRANSLATE_NOOP("completeness", "Her children, or that she has none"),
    Point.CONSENT: QT_TRANSLATE_NOOP("completeness", "What she agreed to"),
    Point.RELEASE: QT_TRANSLATE_NOOP("completeness", "After release: no matter left open"),
}
_LACKS = {
    Lack.RECORD: QT_TRANSLATE_NOOP("completeness", "{kind}: none recorded"),
    Lack.FACT: QT_TRANSLATE_NOOP("completeness", "{which}: {label} not asked"),
    Lack.HOUR: QT_TRANSLATE_NOOP("completeness", "{which}: hour of “{label}” not known"),
    Lack.SILENCE: QT_TRANSLATE_NOOP(
        "completeness", "{which}: no hearing recorded for more than a month after it"
    ),
    Lack.STILL_OPEN: QT_TRANSLATE_NOOP("completeness", "{which}: no outcome, though she was released"),
}
_OWN_FACT = QT_TRANSLATE_NOOP("completeness", "{label}: not asked")
_MISFITS = {
    Misfit.IN_FUTURE: QT_TRANSLATE_NOOP("completeness", "{which}: {label} lies in days to come ({date})"),
    Misfit.LONG_AGO: QT_TRANSLATE_NOOP(
        "completeness", "{which}: {label} lies longer ago than anybody lives ({date})"
    ),
    Misfit.NO_SUCH_NUMBER: QT_TRANSLATE_NOOP(
        "completeness", "{which}: {label} cannot be right: look at the number"
    ),
    Misfit.BEFORE_ARREST: QT_TRANSLATE_NOOP(
        "completeness", "{which}: {label} lies before the arrest in its matter ({date})"
    ),
    Misfit.COURT_BEFORE_ARREST: QT_TRANSLATE_NOOP(
        "completeness", "{which}: first brought before a court before the arrest ({date})"
    ),
    Misfit.CONVICTED_BEFORE_ARREST: QT_TRANSLATE_NOOP(
        "completeness", "{which}: convicted before the arrest ({date})"
    ),
    Misfit.CHARGED_BEFORE_BIRTH: QT_TRANSLATE_NOOP(
        "completeness", "{which}: arrested before her birth ({date})"
    ),
    Misfit.CHILD_TOO_OLD: QT_TRANSLATE_NOOP(
        "completeness", "{which}: born ({date}) when she was younger than twelve, by her own birth"
    ),
    Misfit.ENDS_BEFORE_START: QT_TRANSLATE_NOOP(
        "completeness", "{which}: ends ({date}) before it began; whether she is still held cannot be told"
    ),
    Misfit.OVERLAP: QT_TRANSLATE_NOOP(
        "completeness", "{which}: overlaps another detention (it began {date}); days are counted once"
    ),
    Misfit.OPEN_AFTER_RELEASE: QT_TRANSLATE_NOOP(
        "completeness", "{which}: goes on by this file, though she was released ({date})"
    ),
    Misfit.HELD_AFTER_RELEASE: QT_TRANSLATE_NOOP(
        "completeness", "Released ({date}), and a detention goes on by this file: was she arrested again?"
    ),
    Misfit.HELD_WITHOUT_MATTER: QT_TRANSLATE_NOOP(
        "completeness", "Every matter has ended, and her detention goes on by this file: is she still inside?"
    ),
    Misfit.WARRANT_BEFORE_START: QT_TRANSLATE_NOOP(
        "completeness", "{which}: the paper had run out ({date}) before the detention began"
    ),
    Misfit.HEARING_AFTER_END: QT_TRANSLATE_NOOP(
        "completeness", "{which}: after the matter had ended ({date})"
    ),
    Misfit.ENDED_IN_COURT: QT_TRANSLATE_NOOP(
        "completeness",
        "{which}: a hearing ended it ({date}), and it has no outcome: write that, and whether she was let out",
    ),
    Misfit.OVER_MAXIMUM: QT_TRANSLATE_NOOP(
        "completeness", "{which}: longer than the longest term stated for any charge of the matter"
    ),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is missing or does not fit, in words, and what it opens."""

    words: str
    target: Target


@dataclass(frozen=True, slots=True)
class PointRow:
    """One of the ten points."""

    point: Point
    met: Met
    words: str
    lacking: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Completeness:
    """The ten points of a file, and what in it does not fit together."""

    met: int
    of: int
    points: tuple[PointRow, ...]
    misfits: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileScore:
    """One file of many."""

    woman: str
    code: str
    name: str
    met: int
    of: int
    missing: tuple[Point, ...]
    """Points not met whole."""
    misfits: int
    opens: tuple[tuple[Point, Target, str], ...] = ()
    """For each point not met whole, where the first of what it lacks is written down, and what that hangs on."""


@dataclass(frozen=True, slots=True)
class Caseload:
    """What is missing on many files, the least complete first, and how many lack each point."""

    files: tuple[FileScore, ...]
    by_point: tuple[tuple[Point, int], ...]


def completeness(register: Register, file: CaseFile, say: Say) -> Completeness:
    """The ten points and the warnings of one file, in words."""
    told = FileWords(register, file, say)
    found = score(file, today=told.today)
    odd = warnings(file, today=told.today, lists=told.lists)
    return Completeness(
        met=found.met,
        of=found.of,
        points=tuple(_row(told, each) for each in found.points),
        misfits=tuple(Line(_misfit(told, each), Target(each.kind, each.record, each.field)) for each in odd),
    )


def misfits_of(register: Register, file: CaseFile, records: tuple[Any, ...], say: Say) -> tuple[Line, ...]:
    """What would not fit in her file any more once these records are saved, in words."""
    told = FileWords(register, file.having(records), say)
    odd = brought_by(file, records, today=told.today, lists=told.lists)
    return tuple(Line(_misfit(told, each), Target(each.kind, each.record, each.field)) for each in odd)


def caseload(
    register: Register, say: Say, *, person: str = "", step: Callable[[int, int], object] | None = None
) -> Caseload:
    """What is missing on every open file, or on those of the caseload of one person (id).

    `step` is told how far it is, and may raise Cancelled.
    """
    today = register.today()
    with register.reading() as connection:
        women = queries.women(connection)
        if person:
            hers = exchange_scope.caseload(connection, person)
            women = queries.ids_of_rows(connection, sorted(hers))
        files = reading.many_files(connection, women, kinds=("woman",))
        ids = [each.woman.id for each in files if not is_closed(each.woman)]
    rows = []
    for at, woman in enumerate(ids):
        if step is not None:
            step(at, len(ids))
        with register.reading() as connection:
            file = reading.case_file(connection, woman)
        if file is not None:
            rows.append(_scored(register, file, say, score(file, today=today)))
    lacking = Counter(point for row in rows for point in row.missing)
    return Caseload(
        tuple(sorted(rows, key=lambda row: (row.met, row.name, row.woman))),
        tuple((point, lacking[point]) for point in Point),
    )


def _scored(register: Register, file: CaseFile, say: Say, found: Score) -> FileScore:
    told = FileWords(register, file, say)
    lacking = [each for each in found.points if each.met is not Met.YES]
    return FileScore(
        woman=file.woman.id,
        code=file.code,
        name=display_name(file, say),
        met=found.met,
        of=found.of,
        missing=tuple(each.point for each in lacking),
        misfits=len(warnings(file, today=told.today, lists=told.lists)),
        opens=tuple((each.point, *_opens(file, first)) for each in lacking for first in each.lacking[:1]),
    )


def _opens(file: CaseFile, lacking: Lacking) -> tuple[Target, str]:
    if lacking.record:
        return Target(lacking.kind, lacking.record, lacking.field), ""
    return to_add(file, lacking.kind, lacking.field)


def point_words(point: Point, say: Say) -> str:
    """What a point is about."""
    return say("completeness", POINTS[point])


def _row(told: FileWords, found: PointMet) -> PointRow:
    lines = (Line(_lack(told, each), Target(each.kind, each.record, each.field)) for each in found.lacking)
    return PointRow(found.point, found.met, point_words(found.point, told.say), tuple(lines))


def _lack(told: FileWords, lacking: Lacking) -> str:
    parts = {"kind": told.kind(lacking.kind), "label": told.label(lacking.kind, lacking.field)}
    parts["which"] = _which(told, lacking.record)
    own = lacking.kind == "woman" and lacking.lack is Lack.FACT
    return told.say("completeness", _OWN_FACT if own else _LACKS[lacking.lack]).format(**parts)


def _misfit(told: FileWords, odd: FileWarning) -> str:
    return told.say("completeness", _MISFITS[odd.misfit]).format(
        which=_which(told, odd.record),
        label=told.label(odd.kind, odd.field),
        date=date_words.words(odd.on, told.say) if odd.on else "",
    )


def _which(told: FileWords, record: str) -> str:
    found = next((each for each in told.file.records() if each.id == record), None)
    return told.which(found) if found is not None else ""
