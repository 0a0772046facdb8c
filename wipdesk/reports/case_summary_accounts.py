"""What the file does not agree on, and what it does not hold: both are said, neither is smoothed over."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from wipdesk.domain.case_file import PART_OF_KIND
from wipdesk.domain.catalogue import BY_NAME, KINDS, kind_of
from wipdesk.domain.completeness import NOT_HERS, is_needed
from wipdesk.domain.dates import PartialDate, on_day
from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Wanted
from wipdesk.domain.stays import groups
from wipdesk.domain.values import Account, Contested, Missing
from wipdesk.reports import styles
from wipdesk.reports.composing import BETWEEN
from wipdesk.reports.faces import Face
from wipdesk.reports.text import Run
from wipdesk.reports.years import age_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.platypus import Flowable

    from wipdesk.reports.composing import Composer
    from wipdesk.reports.shown import Group

_TITLE = QT_TRANSLATE_NOOP("summary", "Two accounts")
_INTRODUCTION = QT_TRANSLATE_NOOP("summary", "Nobody has decided between these; both are counted with.")
_FACT = QT_TRANSLATE_NOOP("summary", "{kind}, {label}")
_FACT_OF = QT_TRANSLATE_NOOP("summary", "{kind} of {date}, {label}")
_BY_ON = QT_TRANSLATE_NOOP("summary", "{value} ({author}, written {date})")
_BY = QT_TRANSLATE_NOOP("summary", "{value} ({author})")
_ON = QT_TRANSLATE_NOOP("summary", "{value} (written {date})")
_MISSING = QT_TRANSLATE_NOOP("summary", "Not in this file")
_NOTHING_MISSING = QT_TRANSLATE_NOOP("summary", "Every fact that a complete file needs was asked.")
_OF = QT_TRANSLATE_NOOP("summary", "{fact}: not recorded for {missing} of {count}")
_TO_WRITE = QT_TRANSLATE_NOOP("summary", "{fact}: {blank}")
_NEWER = QT_TRANSLATE_NOOP(
    "summary", "Entries written by a newer version of the program, not shown here: {count}"
)
_BLANK = "_" * 20
_BIRTHS_AS_AGES = frozenset({("woman", "birth_date"), ("child", "birth_date")})
_DATES_OF = {"hearing": "date", "custody_episode": "from_date", "charge": "charged_on", "bail": "decided_on"}


def contested(composer: Composer) -> list[Flowable]:
    """Every contested fact that this face prints, with who wrote which account and when."""
    told = list(_contested(composer))
    if not told:
        return []
    found = composer.heading(_TITLE)
    found.append(composer.paragraph(Run(composer.text(_INTRODUCTION), grey=True), styles.BODY_AFTER))
    for group, field, value in told:
        runs = [Run(_fact(composer, group, field) + ": ", grey=True)]
        for number, account in enumerate(value.accounts):
            runs += [BETWEEN] if number else []
            runs += _account(composer, group, field, account)
        found.append(composer.paragraph(runs))
    return found


def not_in_this_file(composer: Composer) -> list[Flowable]:
    """What a complete file needs and nobody asked yet, with room to write it in."""
    found = composer.heading(_MISSING)
    lines = []
    for kind in KINDS:
        if kind.name not in PART_OF_KIND and kind.name != "woman":
            continue
        held = _groups(composer, kind.name)
        for field in kind.fields if kind.name not in NOT_HERS else ():
            missing = [group for group in held if _is_missing(composer, group, field)]
            if missing:
                lines.append(_line(composer, kind.name, field, len(missing), len(held)))
    if composer.shown.file.newer:
        lines.append(composer.text(_NEWER, count=len(composer.shown.file.newer)))
    if not lines:
        lines.append(composer.text(_NOTHING_MISSING))
    return [*found, *(composer.paragraph(line, styles.BODY) for line in lines)]


def _contested(composer: Composer) -> Iterator[tuple[Group, Field, Contested]]:
    for kind in KINDS:
        if kind.name in PART_OF_KIND or kind.name == "woman":
            for group in _groups(composer, kind.name):
                for field in kind.fields:
                    value = composer.shown.value(group, field.name)
                    if isinstance(value, Contested):
                        yield group, field, value


def _groups(composer: Composer, kind: str) -> list[Group]:
    file = composer.shown.file
    records = file.women if kind == "woman" else getattr(file, PART_OF_KIND[kind])
    return list(groups(records, file.same_as))


def _fact(composer: Composer, group: Group, field: Field) -> str:
    """Which fact of which record: "Hearing of 3 May 2026, Outcome"."""
    kind = kind_of(group[0])
    parts = {
        "kind": composer.shown.say("kinds", kind.label),
        "label": composer.shown.label(kind.name, field.name),
    }
    name = _DATES_OF.get(kind.name, "")
    day = composer.shown.value(group, name) if name and name != field.name else None
    if isinstance(day, PartialDate) and day.known:
        return composer.text(_FACT_OF, date=composer.shown.date(day), **parts)
    return composer.text(_FACT, **parts)


def _account(composer: Composer, group: Group, field: Field, account: Account) -> list[Run]:
    shown = composer.shown
    as_age = shown.face is not Face.FULL and (kind_of(group[0]).name, field.name) in _BIRTHS_AS_AGES
    if as_age and (shown.face is Face.ANONYMOUS or kind_of(group[0]).name == "child"):
        value = age_in_words(account.value, composer.today, shown.say)
    else:
        value = shown.worded(field, account.value)
    author = "" if shown.face is Face.ANONYMOUS else shown.file.people.get(account.author, "")
    told = Run(value, bold=True)
    written = _written(composer, account.at)
    if author and written:
        return composer.runs(_BY_ON, value=told, author=author, date=written)
    if author:
        return composer.runs(_BY, value=told, author=author)
    return composer.runs(_ON, value=told, date=written) if written else [told]


def _written(composer: Composer, at: str) -> str:
    """The day on which an account was written, as that laptop showed it."""
    try:
        return composer.shown.short_date(on_day(date.fromisoformat(at[:10])))
    except ValueError:
        return ""


def _is_missing(composer: Composer, group: Group, field: Field) -> bool:
    wanted = field.wanted is not Wanted.NONE and composer.shown.prints(kind_of(group[0]).name, field.name)
    if not wanted or composer.shown.value(group, field.name) is not Missing.NOT_ASKED:
        return False
    return is_needed(kind_of(group[0]).name, field.name, group)


def _line(composer: Composer, kind: str, field: Field, missing: int, count: int) -> str:
    label = composer.shown.label(kind, field.name)
    kind_label = composer.shown.say("kinds", BY_NAME[kind].label)
    fact = label if kind == "woman" else composer.text(_FACT, kind=kind_label, label=label)
    if count == 1:
        return composer.text(_TO_WRITE, fact=fact, blank=_BLANK)
    return composer.text(_OF, fact=fact, missing=missing, count=count)
