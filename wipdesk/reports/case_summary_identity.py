"""Who she is, on a case summary: the name or the code, what she is also called, her age, language and place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.ages import said_age
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.held import current_episode, is_held
from wipdesk.domain.status import status
from wipdesk.domain.status_words import reason_in_words, status_in_words
from wipdesk.domain.stays import groups
from wipdesk.domain.values import Missing
from wipdesk.reports import styles
from wipdesk.reports.faces import TITLES, Face
from wipdesk.reports.page import two_columns
from wipdesk.reports.text import Run
from wipdesk.reports.years import age_in_words, band_in_words

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from wipdesk.reports.composing import Composer
    from wipdesk.reports.shown import Group

_WHERE = QT_TRANSLATE_NOOP("summary", "Identity")
_NO_NAME = QT_TRANSLATE_NOOP("summary", "No name recorded")
_KNOWN_AS = QT_TRANSLATE_NOOP("summary", "Also known as {names}.")
_AGE = QT_TRANSLATE_NOOP("summary", "Age: {age}.")
_BORN = QT_TRANSLATE_NOOP("summary", "Born {date}, age {age}.")
_SPEAKS = QT_TRANSLATE_NOOP("summary", "Speaks {language}.")
_INTERPRETER = {
    True: QT_TRANSLATE_NOOP("summary", "Needs an interpreter."),
    False: QT_TRANSLATE_NOOP("summary", "Needs no interpreter."),
}
_HELD_AT = QT_TRANSLATE_NOOP("summary", "Held since {date} ({regime}): {place}.")
_HELD = QT_TRANSLATE_NOOP("summary", "Held since {date} ({regime}).")
_LAST_HELD_AT = QT_TRANSLATE_NOOP("summary", "Last recorded as held from {date} ({regime}): {place}.")
_LAST_HELD = QT_TRANSLATE_NOOP("summary", "Last recorded as held from {date} ({regime}).")
_RELEASED = QT_TRANSLATE_NOOP("summary", "Released: {date}.")
_NO_PLACE = QT_TRANSLATE_NOOP("summary", "Where she is held is not recorded in this file.")
_STATUS = QT_TRANSLATE_NOOP("summary", "Legal status, by this file: {status} ({reason}).")
_NOT_RECORDED = QT_TRANSLATE_NOOP("summary", "not recorded")
_ALSO_FILED = QT_TRANSLATE_NOOP("summary", "Also filed as {codes}; this page is drawn from all these files.")
_OTHER_NAME = QT_TRANSLATE_NOOP("summary", "{name} ({kind})")
_MORE = (
    *("name_on_warrant", "age_on_charge_sheet", "age_evidence", "nationality", "consular_notified"),
    *("occupation", "main_earner", "literacy", "education", "marital_status", "home_town", "home_chiefdom"),
    *("home_district", "phone", "prior_imprisonment", "release_mode", "consent_service", "consent_lawyer"),
    *("assigned_to", "closed_on", "closed_why", "status_override", "status_override_reason"),
    *("prior_imprisonment_count", "dependants_other", "household_size", "last_visit"),
)


def name_of(composer: Composer) -> list[Run]:
    """Her name as it is printed: the family name in capitals, a comma, the given names; or her code."""
    shown = composer.shown
    if shown.face is Face.ANONYMOUS:
        return [Run(shown.file.code, bold=True)]
    group = (shown.file.woman,)
    family, given = shown.words(group, "name_family"), shown.words(group, "name_given")
    if isinstance(shown.value(group, "name_family"), str):
        family = family.upper()
    if family and given:
        return [Run(family, bold=True), Run(", " + given)]
    return [Run(family or given or composer.text(_NO_NAME), bold=True)]


def identity(composer: Composer) -> list[Flowable]:
    """The title, the name and the lines below it."""
    composer.under(_WHERE)
    shown = composer.shown
    title = composer.paragraph(composer.text(TITLES[shown.face]), styles.TITLE)
    found: list[Flowable] = [two_columns(title, composer.paragraph(shown.file.code, styles.CODE), 0.72)]
    if shown.face is not Face.ANONYMOUS:
        found.append(composer.paragraph(name_of(composer), styles.NAME))
    lines = [*_filed(composer), *_names(composer), *_age(composer), *_language(composer)]
    if lines:
        found.append(composer.paragraph(Run(" ".join(lines), grey=True)))
    found.append(composer.paragraph(Run(" ".join(_place(composer)), grey=True)))
    found.append(composer.paragraph(Run(_status(composer), grey=True)))
    found += composer.facts(shown.file.women, _MORE)
    for group in groups(shown.file.id_numbers, shown.file.same_as):
        found += _number(composer, group)
    return found


def _filed(composer: Composer) -> list[str]:
    """Her other files, so that nobody takes this page for all there is or counts her twice."""
    codes = ", ".join(composer.shown.file.also_filed_as)
    return [composer.text(_ALSO_FILED, codes=codes)] if codes else []


def _names(composer: Composer) -> list[str]:
    shown = composer.shown
    names = []
    for group in groups(shown.file.aliases, shown.file.same_as):
        name, kind = shown.words(group, "text"), shown.words(group, "kind")
        source = shown.words(group, "source")
        about = ", ".join(each for each in (kind, source) if each)
        if name and about:
            names.append(composer.text(_OTHER_NAME, name=name, kind=about))
        elif name or about:
            names.append(name or about)
    return [composer.text(_KNOWN_AS, names="; ".join(names))] if names else []


def _age(composer: Composer) -> list[str]:
    shown = composer.shown
    group = shown.file.women
    value = shown.value(group, "birth_date")
    if value is Missing.NOT_ASKED:
        return []
    if shown.face is Face.ANONYMOUS:
        return [composer.text(_AGE, age=band_in_words(value, composer.today, shown.say))]
    words = shown.words(group, "birth_date")
    if isinstance(value, PartialDate) and value.known and not said_age(value):
        age = age_in_words(value, composer.today, shown.say)
        return [composer.text(_BORN, date=words, age=age)]
    return [composer.text(_AGE, age=words)]


def _language(composer: Composer) -> list[str]:
    shown = composer.shown
    group = shown.file.women
    spoken = [shown.words(group, name) for name in ("language", "other_languages")]
    found = (
        [composer.text(_SPEAKS, language="; ".join(each for each in spoken if each))] if any(spoken) else []
    )
    needed = shown.value(group, "interpreter_needed")
    if isinstance(needed, bool):
        found.append(composer.text(_INTERPRETER[needed]))
    elif words := shown.words(group, "interpreter_needed"):
        found.append(f"{shown.label('woman', 'interpreter_needed')}: {words}.")
    return found


def _place(composer: Composer) -> list[str]:
    """Where she is or was last, since when and as what; and her release."""
    shown = composer.shown
    found = []
    episode = current_episode(shown.file, composer.today)
    if episode is None:
        found.append(composer.text(_NO_PLACE))
    else:
        group = next(each for each in groups(shown.file.episodes, shown.file.same_as) if episode in each)
        found.append(_held_where(composer, group))
    released = shown.words(shown.file.women, "released_on")
    return [*found, composer.text(_RELEASED, date=released)] if released else found


def _status(composer: Composer) -> str:
    """Her legal status as this file shows it today, and what it rests on."""
    shown = composer.shown
    now = status(shown.file, today=composer.today, lists=shown.lists)

    def named(code: str) -> str:
        return shown.code("woman", "status_override", code)

    because = shown.words(shown.file.women, "status_override_reason")
    reason = reason_in_words(now, named, shown.say, because=because)
    return composer.text(_STATUS, status=status_in_words(now, named, shown.say), reason=reason)


def _held_where(composer: Composer, group: Group) -> str:
    shown = composer.shown
    nothing = composer.text(_NOT_RECORDED)
    place = shown.words(group, "place")
    parts = {
        "place": place,
        "date": shown.words(group, "from_date") or nothing,
        "regime": shown.words(group, "regime") or nothing,
    }
    inside = is_held(shown.file, composer.today)
    if place:
        return composer.text(_HELD_AT if inside else _LAST_HELD_AT, **parts)
    return composer.text(_HELD if inside else _LAST_HELD, **parts)


def _number(composer: Composer, group: Group) -> list[Flowable]:
    shown = composer.shown
    number = shown.words(group, "number")
    kind = shown.words(group, "kind")
    rest = ("place", "from_date", "to_date")
    if not number and not kind:
        return composer.facts(group, rest)
    label = kind or shown.label("id_number", "number")
    value = number or composer.text(_NOT_RECORDED)
    return composer.facts(group, rest, leading=composer.labelled(label, value))
