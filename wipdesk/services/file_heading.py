"""The head of a woman's file in words: her name, in few words where she stands, and what else tells her apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.closing import is_closed
from wipdesk.domain.court_dates import has_ended
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.flags import flags_on
from wipdesk.domain.held import current_episode, is_held, is_looked_for
from wipdesk.domain.list_facts import texts
from wipdesk.domain.naming import display_name
from wipdesk.domain.stays import groups
from wipdesk.domain.told import codes_told, date_told
from wipdesk.domain.values import Missing
from wipdesk.reports.years import age_in_words
from wipdesk.services.file_words import FileWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import Say
    from wipdesk.domain.stays import Linkable
    from wipdesk.storage.register import Register


@dataclass(frozen=True, slots=True)
class Mark:
    """A short word on a soft ground and the tone that repeats it: amber, green, blue or accent."""

    words: str
    tone: str


@dataclass(frozen=True, slots=True)
class MatterName:
    """A matter that a new record can hang on."""

    id: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """Everything that stands above the tabs of a file."""

    name: str
    family: str
    """The beginning of the name that is set in a heavier face; empty where there is no family name."""
    code: str
    marks: tuple[Mark, ...]
    about: tuple[str, ...]
    """Known as, age, languages, codes."""
    closed: bool
    open_matters: tuple[MatterName, ...]
    """Matters that go on, the newest first."""


_KNOWN_AS = QT_TRANSLATE_NOOP("file", "known as {names}")
_SPEAKS = QT_TRANSLATE_NOOP("file", "speaks {languages}")
_ALSO = QT_TRANSLATE_NOOP("file", "also filed as {codes}")
_AGED = QT_TRANSLATE_NOOP("file", "aged {age}")
_NOT_HELD = QT_TRANSLATE_NOOP("file", "Not held now")
_NO_PLACE = QT_TRANSLATE_NOOP("file", "No detention recorded")
_TO_COME = QT_TRANSLATE_NOOP("file", "Detention begins on a day to come")
_HELD = QT_TRANSLATE_NOOP("file", "Held")
_PERHAPS_HELD = QT_TRANSLATE_NOOP("file", "Perhaps held")
_RELEASED = QT_TRANSLATE_NOOP("file", "Released")
_CLOSED = QT_TRANSLATE_NOOP("file", "File closed")
_CHILD = QT_TRANSLATE_NOOP("file", "1 child")
_CHILDREN = QT_TRANSLATE_NOOP("file", "{count} children")
_INSIDE = QT_TRANSLATE_NOOP("file", "{children}, {count} inside")
_DIFFER = QT_TRANSLATE_NOOP("file", "{count} answers differ")
_ONE_DIFFERS = QT_TRANSLATE_NOOP("file", "1 answer differs")
_INSIDE_CODES = frozenset({"inside_with_mother", "police_cell_with_mother"})
_NAMES_SHOWN = 3
_MARK_SHOWN = 40
"""Characters of a state that stands in few words."""
_ABOUT_SHOWN = 60
"""Characters of what tells her apart; the part about the person holds the whole."""


def heading(register: Register, file: CaseFile, say: Say) -> Heading:
    """The head of a file, as it stands today."""
    told = FileWords(register, file, say)
    name = display_name(file, say)
    return Heading(
        name=name,
        family=_family(name, file),
        code=file.code,
        marks=tuple(_marks(told)),
        about=tuple(_about(told)),
        closed=is_closed(file.woman),
        open_matters=tuple(MatterName(each, words) for each, words in _open_matters(told)),
    )


def _family(name: str, file: CaseFile) -> str:
    woman = file.woman
    if isinstance(woman.name_family, Missing):
        return ""
    family = name.rpartition(", ")[0]
    return family if family and not isinstance(woman.name_given, Missing) else name


def _marks(told: FileWords) -> Iterator[Mark]:
    yield _state(told)
    if is_closed(told.file.woman):
        yield Mark(_said(told, _CLOSED), "accent")
    for group in flags_on(told.file):
        if what := told.open_words(group, "what"):
            yield Mark(_short(what), "blue")
    if told.file.children:
        yield _children(told)
    if count := sum(1 for _ in told.file.contested()):
        yield Mark(_said(told, _ONE_DIFFERS if count == 1 else _DIFFER, count=count), "amber")


def _state(told: FileWords) -> Mark:
    file = told.file
    episode = current_episode(file, told.today)
    if is_held(file, told.today) and episode is not None:
        group = next(each for each in groups(file.episodes, file.same_as) if episode in each)
        words = told.words(group, "regime")
        return Mark(_short(words) if words else _said(told, _HELD), "amber")
    if is_looked_for(file, told.today):
        return Mark(_said(told, _PERHAPS_HELD), "amber")
    if any(date_told(each.released_on) or codes_told(each.release_mode).codes for each in file.women):
        return Mark(_said(told, _RELEASED), "green")
    if episode is None and file.episodes:
        return Mark(_said(told, _TO_COME), "amber")
    return Mark(_said(told, _NO_PLACE if episode is None else _NOT_HELD), "blue")


def _children(told: FileWords) -> Mark:
    found = groups(told.file.children, told.file.same_as)
    words = _said(told, _CHILD if len(found) == 1 else _CHILDREN, count=len(found))
    inside = sum(bool(codes_told(told.value(group, "where")).codes & _INSIDE_CODES) for group in found)
    return Mark(_said(told, _INSIDE, children=words, count=inside) if inside else words, "blue")


def _about(told: FileWords) -> Iterator[str]:
    woman = told.file.women
    elsewhere = (texts(part) for each in told.file.same_women for part in (each.name_given, each.name_family))
    names = dict.fromkeys(
        [*(name for each in elsewhere for name in each), *_texts(told, told.file.aliases, "text")]
    )
    if names:
        yield _short(_said(told, _KNOWN_AS, names=", ".join(list(names)[:_NAMES_SHOWN])), _ABOUT_SHOWN)
    birth = told.value(woman, "birth_date")
    if birth is not Missing.NOT_ASKED:
        yield _said(told, _AGED, age=age_in_words(birth, told.today, told.say))
    spoken = [told.words(woman, name) for name in ("language", "other_languages")]
    if any(spoken):
        languages = ", ".join(each for each in spoken if each)
        yield _short(_said(told, _SPEAKS, languages=languages), _ABOUT_SHOWN)
    yield told.file.code
    if told.file.also_filed_as:
        yield _said(told, _ALSO, codes=", ".join(told.file.also_filed_as))


def _texts(told: FileWords, records: tuple[Linkable, ...], name: str) -> Iterator[str]:
    for group in groups(records, told.file.same_as):
        if not isinstance(told.value(group, name), Missing):
            yield told.words(group, name)


def _open_matters(told: FileWords) -> list[tuple[str, str]]:
    """Matters that go on, the one whose arrest is latest first; of the same matter recorded twice the first."""
    found = [group for group in groups(told.file.matters, told.file.same_as) if not has_ended(group)]
    days = {group[0].id: date_told(*(each.arrest_date for each in group)) for group in found}

    def begun(matter: str) -> tuple[str, str]:
        day = days[matter]
        return (day.earliest if day else "", matter)

    newest = sorted(found, key=lambda group: begun(group[0].id), reverse=True)
    return [(group[0].id, told.which(group[0])) for group in newest]


def _short(words: str, longest: int = _MARK_SHOWN) -> str:
    line = " ".join(words.split())
    return line if len(line) <= longest else f"{line[:longest].rstrip()}…"


def _said(told: FileWords, sentence: str, /, **parts: object) -> str:
    return told.say("file", sentence).format(**parts)
