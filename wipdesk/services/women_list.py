"""The list of women in the window: whom a search, filters and an order give, and what each line says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from wipdesk.domain.codes import code_of
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.held import Basis, HeldState, state_of
from wipdesk.domain.list_facts import WRITTEN
from wipdesk.domain.lists import as_written
from wipdesk.domain.naming import either, name_in_words
from wipdesk.domain.numbers import filled
from wipdesk.services import candidates, women_search
from wipdesk.services.office_lists import lists_of
from wipdesk.storage import woman_rows, women_found, women_refreshing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wipdesk.domain.find_words import Trouble
    from wipdesk.domain.list_facts import ListFacts
    from wipdesk.domain.lists import CodeLists, Say
    from wipdesk.storage.register import Register
    from wipdesk.storage.woman_rows import KeptRow

FILTERS: tuple[tuple[str, str], ...] = (
    ("before_trial", QT_TRANSLATE_NOOP("filters", "Held before trial")),
    ("no_lawyer", QT_TRANSLATE_NOOP("filters", "No legal help")),
    ("child_inside", QT_TRANSLATE_NOOP("filters", "Child inside")),
    ("hearing_soon", QT_TRANSLATE_NOOP("filters", "In court within 14 days")),
    ("contested", QT_TRANSLATE_NOOP("filters", "Answers that differ")),
    ("released", QT_TRANSLATE_NOOP("filters", "No longer held")),
    ("closed", QT_TRANSLATE_NOOP("filters", "Closed files")),
)
"""Name of each filter and its words; `place:CODE` is one more for every place."""
ORDERS = ("held", "name", "changed")
SOON = timedelta(days=14)
CAP = 2_000
"""Women that a search of one letter lists."""

_HELD_WORDS = {
    HeldState.EXACT: QT_TRANSLATE_NOOP("held", "Held {most} days before trial"),
    HeldState.BETWEEN: QT_TRANSLATE_NOOP("held", "Held {least} to {most} days before trial"),
    HeldState.AT_LEAST: QT_TRANSLATE_NOOP("held", "Held at least {least} days before trial"),
    HeldState.AT_MOST: QT_TRANSLATE_NOOP("held", "Held at most {most} days before trial"),
    HeldState.CANNOT_TELL: QT_TRANSLATE_NOOP("held", "Days held cannot be told: dates are missing"),
    HeldState.NOT_HELD: QT_TRANSLATE_NOOP("held", "Not held before trial"),
}
_ONE_DAY = {
    HeldState.EXACT: QT_TRANSLATE_NOOP("held", "Held 1 day before trial"),
    HeldState.AT_LEAST: QT_TRANSLATE_NOOP("held", "Held at least 1 day before trial"),
    HeldState.AT_MOST: QT_TRANSLATE_NOOP("held", "Held at most 1 day before trial"),
}
_TAGS = {
    "closed": QT_TRANSLATE_NOOP("tags", "Closed"),
    "today": QT_TRANSLATE_NOOP("tags", "Court today"),
    "tomorrow": QT_TRANSLATE_NOOP("tags", "Court tomorrow"),
    "soon": QT_TRANSLATE_NOOP("tags", "Court in {days} days"),
    "child": QT_TRANSLATE_NOOP("tags", "Child inside"),
    "no_lawyer": QT_TRANSLATE_NOOP("tags", "No legal help"),
    "released": QT_TRANSLATE_NOOP("tags", "No longer held"),
}


@dataclass(frozen=True, slots=True)
class ListQuery:
    """Whom to list: a search, filters that must all hold, and an order."""

    search: str = ""
    filters: frozenset[str] = frozenset()
    order: str = "held"


@dataclass(frozen=True, slots=True)
class Found:
    """Ids in order; how many answer, of how many women in all; and whether the list was cut at the cap."""

    ids: tuple[str, ...]
    total: int
    of: int
    capped: bool = False
    troubles: tuple[Trouble, ...] = ()
    """Words with a colon that were not understood, and were searched as text."""
    in_writing: bool = False
    """Whether no name, number or town answered, and these files say it in an offence or a note."""
    by_sound: bool = False
    """Whether nothing answered, and these are women whose names sound like what was typed."""


@dataclass(frozen=True, slots=True)
class HeldShown:
    """Days before trial as a line shows them."""

    at_least: int | None
    at_most: int | None
    state: HeldState
    words: str
    """Empty while nothing was worked out yet: then not even that dates are missing may be said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WomanRow:
    """One line of the list."""

    id: str
    code: str
    family: str
    given: str
    name: str
    also_known_as: tuple[str, ...]
    place_words: str
    offence_words: str
    held: HeldShown
    tag: str
    tone: str
    """What the tag's colour repeats: green, blue, amber or ink."""
    contested: int
    closed: bool


def find(register: Register, query: ListQuery, say: Say = as_written) -> Found:
    """Whom the list shows. Women whose line is not worked out yet are in it, at the end."""
    wanted = women_search.read(register, query.search, say)
    filters = query.filters | wanted.filters
    if wanted.conditions:
        women_search.ready(register, wanted)
        among, asked = women_search.answering(register, wanted)
        found = women_found.find_among(register, wanted.words, filters, query.order, among=among, asked=asked)
    else:
        found = women_found.find(register, wanted.words, filters, query.order, cap=CAP)
    return Found(found.ids, found.total, found.of, found.capped, wanted.troubles)


def find_anywhere(register: Register, query: ListQuery, say: Say = as_written) -> Found:
    """As `find`; if no name, number or town answers, those of whom an offence or a note says what was typed.

    If nothing does, a few whose names sound like it.
    """
    found = find(register, query, say)
    if found.ids:
        return found
    wanted = women_search.read(register, query.search, say)
    told = women_search.in_writing(register, wanted.words, say)
    among, asked = women_search.answering(register, wanted)
    chosen = told if among is None else told & among
    filters = query.filters | wanted.filters
    written = women_found.find_among(register, "", filters, query.order, among=chosen, asked=asked)
    if written.ids:
        return replace(found, ids=written.ids, total=written.total, in_writing=True)
    alike = candidates.named_like(register, wanted.words)
    chosen = alike if among is None else alike & among
    sounding = women_found.find_among(register, "", filters, query.order, among=chosen, asked=asked)
    return replace(found, ids=sounding.ids, total=sounding.total, by_sound=bool(sounding.ids))


def about(found: Found, say: Say) -> str:
    """What must be said above what was found; empty: nothing."""
    return women_search.about(found.troubles, say, in_writing=found.in_writing, by_sound=found.by_sound)


def rows(register: Register, ids: Sequence[str], say: Say = as_written) -> tuple[WomanRow, ...]:
    """The lines of these women, in the same order; who was taken away meanwhile is left out."""
    lists, today = lists_of(register), register.today()
    with register.reading() as connection:
        kept = woman_rows.rows(connection, ids)
        missing = [woman for woman in ids if woman not in kept]
        plain = women_found.plain_names(connection, missing)
    told = _Told(lists, today, say)
    made = {woman: _row(told, row) for woman, row in kept.items()}
    made |= {woman: _not_yet(woman, *names) for woman, names in plain.items()}
    return tuple(made[woman] for woman in ids if woman in made)


def refresh(register: Register, step: Callable[[int, int], object] | None = None) -> int:
    """Work out the lines that are stale; returns how many there were.

    `step` is told how far it is and may raise Cancelled: what is done stays done, and the rest is done the next time.
    """
    return women_refreshing.refresh(register, step)


def stale(register: Register) -> int:
    """How many lines must be worked out anew."""
    with register.reading() as connection:
        return len(women_refreshing.stale(connection, register.today()))


def places(
    register: Register, say: Say = as_written, *, held_now: bool = False
) -> tuple[tuple[str, str, int], ...]:
    """Places where women of open files are or were last: code, words, how many; the most first.

    `held_now` leaves out those who are no longer held.
    """
    lists = lists_of(register)
    counted = women_found.places(register, held_now=held_now)
    found = [(code, _place(lists, code, say), count) for code, count in counted.items()]
    return tuple(sorted(found, key=lambda each: (-each[2], each[1])))


def counts(register: Register) -> dict[str, int]:
    """How many women each filter leaves."""
    return women_found.counts(register, [name for name, _ in FILTERS])


@dataclass(frozen=True, slots=True)
class _Told:
    lists: CodeLists
    today: date
    say: Say

    def text(self, context: str, marked: str, **parts: object) -> str:
        return filled(self.say(context, marked), self.say, **parts)


def _row(told: _Told, row: KeptRow) -> WomanRow:
    facts, code = row.facts, code_of(row.id)
    tag, tone = _tag(told, row)
    return WomanRow(
        id=row.id,
        code=code,
        family=either(facts.name.family, told.say),
        given=either(facts.name.given, told.say),
        name=name_in_words(facts.name, code, told.say),
        also_known_as=facts.also,
        place_words=either([_place(told.lists, code, told.say) for code in facts.places], told.say),
        offence_words=", ".join(_offence(told, each) for each in facts.offences[:2]),
        held=_held(told, facts, row.day),
        tag=tag,
        tone=tone,
        contested=row.contested,
        closed=facts.closed,
    )


def _not_yet(woman: str, family: str, given: str) -> WomanRow:
    """A line of a woman whose days were not worked out yet: her name, and nothing that is not known."""
    name = ", ".join(part for part in (family.upper(), given) if part) or code_of(woman)
    return WomanRow(
        id=woman,
        code=code_of(woman),
        family=family,
        given=given,
        name=name,
        also_known_as=(),
        place_words="",
        offence_words="",
        held=HeldShown(None, None, HeldState.CANNOT_TELL, ""),
        tag="",
        tone="ink",
        contested=0,
        closed=False,
    )


def _held(told: _Told, facts: ListFacts, day: date) -> HeldShown:
    if not day <= told.today <= facts.true_until:
        return HeldShown(None, None, HeldState.CANNOT_TELL, "")
    passed = (told.today - day).days
    least = facts.least + passed * facts.least_runs if facts.least is not None else None
    most = facts.most + passed * facts.most_runs if facts.most is not None else None
    state = state_of(least, most, Basis(facts.basis))
    words = _HELD_WORDS[state]
    if (least if state is HeldState.AT_LEAST else most) == 1:
        words = _ONE_DAY.get(state, words)
    return HeldShown(least, most, state, told.text("held", words, least=least, most=most))


def _tag(told: _Told, row: KeptRow) -> tuple[str, str]:
    facts = row.facts
    if facts.closed:
        return told.text("tags", _TAGS["closed"]), "ink"
    if facts.next_date:
        days = (date.fromisoformat(facts.next_date) - told.today).days
        if 0 <= days <= SOON.days:
            named = {0: "today", 1: "tomorrow"}.get(days, "soon")
            return told.text("tags", _TAGS[named], days=days), "green"
    if row.child_inside:
        return told.text("tags", _TAGS["child"]), "blue"
    if facts.released:
        return told.text("tags", _TAGS["released"]), "ink"
    if facts.no_lawyer:
        return told.text("tags", _TAGS["no_lawyer"]), "amber"
    return "", "ink"


def _place(lists: CodeLists, code: str, say: Say) -> str:
    places = lists["facility"]
    return places.label(code, say) if places.get(code) is not None else code


def _offence(told: _Told, offence: str) -> str:
    if offence.startswith(WRITTEN):
        return offence.removeprefix(WRITTEN)
    offences = told.lists["offence"]
    return offences.label(offence, told.say) if offences.get(offence) is not None else offence
