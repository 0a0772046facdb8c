"""The facts by which two files are compared, each as one file tells it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from wipdesk.domain.catalogue import kind_of
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.held import current_episode
from wipdesk.domain.list_facts import texts
from wipdesk.domain.stays import groups
from wipdesk.domain.told import accounts, date_told
from wipdesk.domain.values import Missing
from wipdesk.reports.years import age_in_words
from wipdesk.services.own_fields import value_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wipdesk.domain.own_fields import OwnField
    from wipdesk.domain.values import AnyValue
    from wipdesk.services.file_words import FileWords

_NAMES = QT_TRANSLATE_NOOP("compare", "Names")
_AGE = QT_TRANSLATE_NOOP("compare", "Age")
_NUMBERS = QT_TRANSLATE_NOOP("compare", "Numbers")
_LANGUAGES = QT_TRANSLATE_NOOP("compare", "Languages")
_HOME = QT_TRANSLATE_NOOP("compare", "Home")
_CONTACTS = QT_TRANSLATE_NOOP("compare", "Contacts")
_HELD = QT_TRANSLATE_NOOP("compare", "Held at")
_OFFENCE = QT_TRANSLATE_NOOP("compare", "Alleged offence")
_ARRESTED = QT_TRANSLATE_NOOP("compare", "Arrested")
_CHILDREN = QT_TRANSLATE_NOOP("compare", "Children")
_TWO_AGES = QT_TRANSLATE_NOOP("compare", "Two ages: ask her")
_TWO_HOMES = QT_TRANSLATE_NOOP("compare", "Two homes: did she move?")
_TWO_PLACES = QT_TRANSLATE_NOOP("compare", "Two places: was she moved?")
_TWO_MATTERS = QT_TRANSLATE_NOOP("compare", "One matter or two?")
_TWO_ARRESTS = QT_TRANSLATE_NOOP("compare", "Two dates: was she released between them?")
_SAME_CHILDREN = QT_TRANSLATE_NOOP("compare", "Are they the same children?")
_ONE_CHILD = QT_TRANSLATE_NOOP("compare", "1 child")
_COUNTED = QT_TRANSLATE_NOOP("compare", "{count} children")
_SINCE = QT_TRANSLATE_NOOP("compare", "{place}, since {date}")
_A_YEAR = timedelta(days=366)
_TWO_WEEKS = timedelta(days=14)
_MOST = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One fact as one file tells it; without parts nobody told it."""

    label: str
    parts: tuple[str, ...] = ()
    question: str = ""
    """What to ask her where both tell it differently; empty where both can be true."""
    tells_apart: bool = False
    """Whether two answers speak against one woman."""
    dates: tuple[PartialDate, ...] = ()
    within: timedelta = timedelta()
    place: str = ""
    """Where it is so: two answers for one place can both be true."""
    sure: bool = True
    """Whether two equal answers are one: two women may both have two children."""

    @property
    def words(self) -> str:
        """All of it on one line."""
        return "; ".join(self.parts)

    def fits(self, other: Told) -> bool:
        """Whether both can be true: they are of one place, or their dates may be one."""
        if self.place and self.place == other.place:
            return True
        return any(_near(one, theirs, self.within) for one in self.dates for theirs in other.dates)


def facts(told: FileWords) -> tuple[Told, ...]:
    """The facts of one file, always the same ones in the same order."""
    return (
        Told(label=_said(told, _NAMES), parts=_names(told)),
        _age(told),
        Told(label=_said(told, _NUMBERS), parts=_numbers(told)),
        Told(label=_said(told, _LANGUAGES), parts=_of_her(told, "language", "other_languages")),
        Told(
            label=_said(told, _HOME),
            parts=_of_her(told, "home_town", "home_chiefdom", "home_district"),
            question=_TWO_HOMES,
        ),
        Told(label=_said(told, _CONTACTS), parts=_contacts(told)),
        _held(told),
        Told(label=_said(told, _OFFENCE), parts=_offences(told), question=_TWO_MATTERS, sure=False),
        _arrested(told),
        Told(label=_said(told, _CHILDREN), parts=_children(told), question=_SAME_CHILDREN, sure=False),
    )


def own_facts(told: FileWords) -> tuple[Told, ...]:
    """What was answered to the office's own fields, in whichever record it stands; no reason for or against."""
    records = tuple(told.file.records())
    return tuple(
        Told(
            label=own.field.label,
            parts=_once(
                _own_words(told, record.id, own) for record in records if kind_of(record).name == own.of
            ),
        )
        for own in told.own.fields
    )


def _own_words(told: FileWords, record: str, own: OwnField) -> str:
    value = value_in(told.file.base, record, own.field)
    return "" if value is Missing.NOT_ASKED else told.worded(own.of, own.field.name, value)


def _said(told: FileWords, sentence: str, /, **parts: object) -> str:
    return told.say("compare", sentence).format(**parts)


def _once(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for each in words if each))[:_MOST]


def _names(told: FileWords) -> tuple[str, ...]:
    whole = []
    for woman in told.file.women:
        parts = (texts(part) for part in (woman.name_given, woman.name_family))
        whole += [" ".join(" / ".join(part) for part in parts if part), *texts(woman.name_on_warrant)]
    return _once([*whole, *(text for alias in told.file.aliases for text in texts(alias.text))])


def _age(told: FileWords) -> Told:
    value = told.value(told.file.women, "birth_date")
    words = "" if isinstance(value, Missing) else age_in_words(value, told.today, told.say)
    return Told(
        label=_said(told, _AGE),
        parts=_once([words]),
        question=_TWO_AGES,
        dates=_dates([value]),
        within=_A_YEAR,
    )


def _numbers(told: FileWords) -> tuple[str, ...]:
    file = told.file
    own = [text for each in file.id_numbers for text in texts(each.number)]
    stays = [text for each in file.episodes for text in texts(each.number)]
    courts = [
        text for each in file.matters for part in (each.police_no, each.court_no) for text in texts(part)
    ]
    return _once([*own, *stays, *courts])


def _of_her(told: FileWords, *names: str) -> tuple[str, ...]:
    return _once(told.words(told.file.women, name) for name in names if _is_told(told, name))


def _is_told(told: FileWords, name: str) -> bool:
    return not isinstance(told.value(told.file.women, name), Missing)


def _contacts(told: FileWords) -> tuple[str, ...]:
    found = groups(told.file.contacts, told.file.same_as)
    return _once(
        ", ".join(_once(told.open_words(group, name) for name in ("name", "relation"))) for group in found
    )


def _held(told: FileWords) -> Told:
    label, episode = _said(told, _HELD), current_episode(told.file, told.today)
    if episode is None or isinstance(episode.place, Missing):
        return Told(label=label)
    place = told.words((episode,), "place")
    since = told.open_words((episode,), "from_date")
    words = _said(told, _SINCE, place=place, date=since) if since else place
    return Told(label=label, parts=(words,), question=_TWO_PLACES, tells_apart=True, place=place)


def _offences(told: FileWords) -> tuple[str, ...]:
    charges = groups(told.file.charges, told.file.same_as)
    return _once(
        told.open_words(group, "offence") or told.open_words(group, "offence_text") for group in charges
    )


def _arrested(told: FileWords) -> Told:
    matters = groups(told.file.matters, told.file.same_as)
    values = [value for group in matters if (value := told.value(group, "arrest_date"))]
    words = [told.open_words(group, "arrest_date") for group in matters]
    return Told(
        label=_said(told, _ARRESTED),
        parts=_once(words),
        question=_TWO_ARRESTS,
        tells_apart=True,
        dates=_dates(values),
        within=_TWO_WEEKS,
    )


def _children(told: FileWords) -> tuple[str, ...]:
    count = len(groups(told.file.children, told.file.same_as))
    if count:
        return (_said(told, _ONE_CHILD if count == 1 else _COUNTED, count=count),)
    return _of_her(told, "no_children")


def _dates(values: Iterable[AnyValue]) -> tuple[PartialDate, ...]:
    return tuple(
        each
        for value in values
        for each in accounts(value)
        if isinstance(each, PartialDate) and date_told(each)
    )


def _near(one: PartialDate, other: PartialDate, within: timedelta) -> bool:
    bounds = one.first_day, one.last_day, other.first_day, other.last_day
    first, last, their_first, their_last = bounds
    if first is None or last is None or their_first is None or their_last is None:
        return False
    return first - their_last <= within and their_first - last <= within
