"""What stands in the search line of the list: words to search for, and what its operators ask for in this office."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wipdesk.domain import find_words
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.find_words import MISSING, Asked, Trouble, Why
from wipdesk.domain.lists import as_written
from wipdesk.domain.text import fold, words
from wipdesk.services import own_search, today_lines
from wipdesk.services.office_lists import lists_of
from wipdesk.storage import reading, women_asked, women_found
from wipdesk.storage.women_asked import (
    AssignedTo,
    AtPlaces,
    Condition,
    DaysHeld,
    Flagged,
    HeldAs,
    InCaseload,
    InCourtWithin,
    Lacks,
    NoteSays,
    OnToday,
    SameRow,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wipdesk.domain.lists import CodeList, Say
    from wipdesk.storage.register import Register

_TROUBLES = {
    Why.UNKNOWN: QT_TRANSLATE_NOOP(
        "find", "“{typed}” is no word that narrows the list; it is searched as text."
    ),
    Why.NOT_TAKEN: QT_TRANSLATE_NOOP("find", "Nothing here answers to “{typed}”; it is searched as text."),
    Why.EMPTY: QT_TRANSLATE_NOOP("find", "Write what you mean right after “{typed}”, without a space."),
}
_NEAREST = {
    Why.UNKNOWN: QT_TRANSLATE_NOOP("find", "“{typed}” is not known; did you mean “{nearest}”?"),
    Why.NOT_TAKEN: QT_TRANSLATE_NOOP("find", "“{typed}” is not known; did you mean “{nearest}”?"),
    Why.EMPTY: QT_TRANSLATE_NOOP(
        "find", "Write what you mean right after “{typed}”, without a space: “{nearest}”."
    ),
}
_FILTERS = {
    ("child", "inside"): "child_inside",
    ("lawyer", "none"): "no_lawyer",
    ("is", "untried"): "before_trial",
    ("is", "released"): "released",
    ("is", "closed"): "closed",
    ("is", "contested"): "contested",
}
"""Operators that ask for what a filter of the list asks for."""
_ON_TODAY = {
    "overdue": OnToday(late=True),
    "due": OnToday(),
    **{group: OnToday(group) for group in ("limits", "hearings", "liberty", "promises")},
}
IN_WRITING = QT_TRANSLATE_NOOP(
    "find", "No name, number or town: these files say it in an offence, a note or a field of the office."
)
BY_SOUND = QT_TRANSLATE_NOOP("find", "No name is written like this; these names sound like it.")
_SHOWN = 40
_WRITTEN_FROM = 3
"""So many letters are looked for in what was written; fewer would be in nearly every file."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A search as this office understands it."""

    words: str
    filters: frozenset[str] = frozenset()
    conditions: tuple[Condition, ...] = ()
    troubles: tuple[Trouble, ...] = ()


def has_operators(search: str) -> bool:
    """Whether a search asks for more than words."""
    return ":" in search and bool(find_words.parse(search).asked)


def read(register: Register, search: str, say: Say = as_written) -> Wanted:
    """What is asked for; a value that nothing here answers to is searched as text, and said."""
    parsed = find_words.parse(search)
    wanted = Wanted(parsed.words, troubles=parsed.troubles)
    for asked in parsed.asked:
        wanted = _add(wanted, asked, _meant(register, asked, say))
    return wanted


def ready(register: Register, wanted: Wanted) -> None:
    """Bring up to date what is asked of the page of today."""
    if any(isinstance(each, OnToday) or _by_status(each) for each in wanted.conditions):
        today_lines.refresh(register)


def _by_status(asked: Condition) -> bool:
    return isinstance(asked, HeldAs) and bool(asked.statuses)


def sentence(trouble: Trouble, say: Say) -> str:
    """One plain sentence about a word that was not understood."""
    marked = (_NEAREST if trouble.nearest else _TROUBLES)[trouble.why]
    typed = trouble.typed if len(trouble.typed) <= _SHOWN else trouble.typed[: _SHOWN - 1] + "…"
    return say("find", marked).format(typed=typed, nearest=trouble.nearest)


def about(troubles: Iterable[Trouble], say: Say, *, in_writing: bool = False, by_sound: bool = False) -> str:
    """What must be said above what was found, in one sentence: the first word that was not understood, if any."""
    told = next((sentence(each, say) for each in troubles), "")
    marked = IN_WRITING if in_writing else BY_SOUND if by_sound else ""
    return told or (say("find", marked) if marked else "")


def _add(wanted: Wanted, asked: Asked, meant: Condition | Trouble | str) -> Wanted:
    if isinstance(meant, str):
        return replace(wanted, filters=wanted.filters | {meant})
    if isinstance(meant, Trouble):
        text = f"{wanted.words} {asked.typed}".strip()
        return replace(wanted, words=text, troubles=(*wanted.troubles, meant))
    return replace(wanted, conditions=(*wanted.conditions, meant))


def _meant(register: Register, asked: Asked, say: Say) -> Condition | Trouble | str:
    """A condition, or the name of a filter."""
    known = _FILTERS.get((asked.name, asked.value))
    if known is not None:
        return known
    match asked.name:
        case "is":
            return _ON_TODAY[asked.value]
        case "held":
            return DaysHeld(asked.days, asked.side)
        case "hearing":
            return InCourtWithin(asked.days)
        case "missing":
            return Lacks(*MISSING[asked.value])
        case "note":
            return NoteSays(tuple(said)) if (said := words(asked.value)) else find_words.not_taken(asked)
        case "field":
            return own_search.meant(register, lists_of(register), asked, say)
        case "assigned":
            return _person(register, asked)
        case "files":
            meant = _person(register, asked)
            return InCaseload(meant.people) if isinstance(meant, AssignedTo) else meant
    return _of_list(register, asked, say)


def _of_list(register: Register, asked: Asked, say: Say) -> Condition | Trouble:
    lists = lists_of(register)
    if asked.name == "prison":
        used = women_found.places(register)
        codes = codes_of(lists["facility"], asked.value, say, used)
        return AtPlaces(codes) if codes else _nothing(asked, lists["facility"], say)
    if asked.name == "status":
        return _status(asked, lists["custody_regime"], lists["legal_status"], say)
    if asked.name == "tag":
        codes = codes_of(lists["flag"], asked.value, say)
        return Flagged(codes) if codes else _nothing(asked, lists["flag"], say)
    return _charge(asked, lists["offence"], lists["charge_status"], say)


def _status(asked: Asked, regimes: CodeList, statuses: CodeList, say: Say) -> Condition | Trouble:
    """What is typed whole means itself, in either list; words first how she is held, then her legal status."""
    exact = HeldAs(_whole(regimes, asked.value, say), _whole(statuses, asked.value, say))
    if exact.codes or exact.statuses:
        return exact
    if codes := codes_of(regimes, asked.value, say):
        return HeldAs(codes)
    if codes := codes_of(statuses, asked.value, say):
        return HeldAs(frozenset(), codes)
    return _nothing(asked, statuses, say)


def _whole(listed: CodeList, typed: str, say: Say) -> frozenset[str]:
    """Codes that are typed whole, as a code or in words."""
    wanted = words(typed)
    return frozenset(
        row.code
        for row in listed
        if wanted in (words(row.code), words(row.label), words(listed.label(row.code, say)))
    )


def _charge(asked: Asked, offences: CodeList, statuses: CodeList, say: Say) -> Condition | Trouble:
    said = tuple(words(asked.value))
    if not said:
        return find_words.not_taken(asked)
    fields = [("offence", codes_of(offences, asked.value, say))]
    if asked.and_also:
        became = codes_of(statuses, asked.and_also, say)
        if not became:
            near = statuses.nearest(asked.and_also, 1, say)
            return find_words.not_taken(asked, f"charge:{asked.value}+{near[0].code}" if near else "")
        fields.append(("status", became))
    return SameRow("charge", tuple(fields), ("offence_text", said))


def _nothing(asked: Asked, listed: CodeList, say: Say) -> Trouble:
    heads = {head for row in listed for head in words(say(f"list.{listed.name}", row.label))}
    name = find_words.nearest(asked.value, tuple(sorted(heads)))
    if not name and (near := listed.nearest(asked.value, 1, say)):
        name = near[0].code.lower()
    return find_words.not_taken(asked, f"{asked.name}:{name}" if name else "")


def _person(register: Register, asked: Asked) -> AssignedTo | Trouble:
    if asked.value == "me":
        return AssignedTo(frozenset({register.identity.person}))
    if asked.value == "nobody" and asked.name == "assigned":
        return AssignedTo(frozenset())
    with register.reading() as connection:
        people = reading.people(connection)
    exact = frozenset(uuid for uuid, name in people.items() if fold(name) == asked.value)
    found = exact or frozenset(
        uuid for uuid, name in people.items() if asked.value and _begins(words(name), asked.value)
    )
    if found or asked.value in people:
        return AssignedTo(found or frozenset({asked.value}))
    firsts = tuple(sorted({word for name in people.values() for word in words(name)}))
    near = find_words.nearest(asked.value, firsts)
    return find_words.not_taken(asked, f"{asked.name}:{near}" if near else "")


def codes_of(listed: CodeList, typed: str, say: Say, used: Iterable[str] = ()) -> frozenset[str]:
    """Codes of a list, and of those in use, that a typed value means: itself, or every word of it begins one there."""
    codes = dict.fromkeys([*(row.code for row in listed), *used])
    exact = {code for code in codes if code.casefold() == typed.casefold()}
    if exact:
        return frozenset(exact)
    return frozenset(
        code
        for code in codes
        if _begins([*words(listed.label(code, say)), *words(listed.label(code)), *words(code)], typed)
    )


def _begins(known: list[str], typed: str) -> bool:
    wanted = words(typed)
    return bool(wanted) and all(any(word.startswith(each) for word in known) for each in wanted)


def in_writing(register: Register, typed: str, say: Say) -> set[int]:
    """Row numbers of the women of whom an offence or a note says what was typed."""
    said = tuple(words(typed))
    if sum(map(len, said)) < _WRITTEN_FROM:
        return set()
    codes = codes_of(lists_of(register)["offence"], typed, say)
    offence = SameRow("charge", (("offence", codes),), ("offence_text", said))
    today = register.today()
    with register.reading() as connection:
        asked = (offence, NoteSays(said), own_search.in_words(register, lists_of(register), said, say))
        return set().union(*(women_asked.answering(connection, each, today) for each in asked))


def answering(register: Register, wanted: Wanted) -> tuple[set[int] | None, tuple[women_asked.OfLine, ...]]:
    """Row numbers of the women who answer to what is asked of the tables (None: nothing is), and what is left."""
    of_line = tuple(
        each for each in wanted.conditions if isinstance(each, AtPlaces | DaysHeld | InCourtWithin)
    )
    today = register.today()
    found: set[int] | None = None
    with register.reading() as connection:
        for each in wanted.conditions:
            if isinstance(each, AtPlaces | DaysHeld | InCourtWithin):
                continue
            answer = women_asked.answering(connection, each, today)
            found = answer if found is None else found & answer
    return found, of_line
