"""The key facts of a woman's file: what somebody who opens it wants to know first, and what nobody asked yet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from wipdesk.domain.court_dates import CourtDate, court_dates
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.held import current_episode, is_held
from wipdesk.domain.needs import helps
from wipdesk.domain.status import IN_DISPUTE, status
from wipdesk.domain.status_words import reason_in_words, status_in_words
from wipdesk.domain.stays import groups
from wipdesk.domain.told import codes_told, date_told
from wipdesk.domain.values import AnyValue, Contested, Missing
from wipdesk.domain.why_inside import Suggestion, why_inside
from wipdesk.services.file_words import FileWords, Target, Tone

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import Say
    from wipdesk.storage.register import Register

Group = tuple[Any, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One fact with its label; `missing` tells apart why there is no answer, and is None where there is one."""

    name: str
    label: str
    words: str
    missing: Missing | None = None
    detail: str = ""
    accounts: tuple[str, ...] = ()
    """Each account in words where accounts differ, oldest first; else empty."""
    tone: Tone = Tone.PLAIN
    target: Target


_STATUS = QT_TRANSLATE_NOOP("overview", "Legal status")
_HOLDS_HER = QT_TRANSLATE_NOOP("overview", "what may keep her inside: {reasons}")
_IN_MATTER = QT_TRANSLATE_NOOP("overview", "{reason} ({which})")
_OFFENCE = QT_TRANSLATE_NOOP("overview", "Alleged offence")
_HELD_AT = QT_TRANSLATE_NOOP("overview", "Held at")
_LAST_HELD_AT = QT_TRANSLATE_NOOP("overview", "Last held at")
_SINCE = QT_TRANSLATE_NOOP("overview", "since {date}")
_HELP = QT_TRANSLATE_NOOP("overview", "Legal help")
_HELP_OVER = QT_TRANSLATE_NOOP("overview", "nobody helps her now")
_BAIL = QT_TRANSLATE_NOOP("overview", "Bail")
_PLEA = QT_TRANSLATE_NOOP("overview", "Plea")
_CONTACT = QT_TRANSLATE_NOOP("overview", "Contact")
_NEXT = QT_TRANSLATE_NOOP("overview", "Next hearing")
_CHILDREN = QT_TRANSLATE_NOOP("overview", "Children")
_SAFE: dict[bool | Missing, str] = {
    True: QT_TRANSLATE_NOOP("overview", "safe to call"),
    False: QT_TRANSLATE_NOOP("overview", "NOT safe to call"),
    Missing.NOT_ASKED: QT_TRANSLATE_NOOP("overview", "do not call yet: she was not asked if it is safe"),
}
_SAFETY_OPEN = QT_TRANSLATE_NOOP("overview", "do not call yet: safe to call? {answer}")
_MORE = QT_TRANSLATE_NOOP("overview", "{words} and {count} more")
_ONE_CHILD = QT_TRANSLATE_NOOP("overview", "1 child")
_COUNT = QT_TRANSLATE_NOOP("overview", "{count} children")
_INSIDE = QT_TRANSLATE_NOOP("overview", "{count} with her inside")
_NO_CHILDREN = QT_TRANSLATE_NOOP("overview", "She says she has none")
_HAS_CHILDREN = QT_TRANSLATE_NOOP("overview", "She has children, none is recorded yet")
_INSIDE_CODES = frozenset({"inside_with_mother", "police_cell_with_mother"})
_DOUBTFUL = (IN_DISPUTE, "no_valid_order")
_SHOWN_AT_ONCE = 3


def key_facts(register: Register, file: CaseFile, say: Say) -> tuple[Fact, ...]:
    """The key facts of a file, in the order in which they are asked for."""
    told = FileWords(register, file, say)
    charges = list(groups(file.charges, file.same_as))
    return (
        _status(told),
        _several(told, "offence", told.text(_OFFENCE), "charge", charges),
        _held_at(told),
        _help(told),
        _bail(told),
        _several(told, "plea", told.text(_PLEA), "charge", charges),
        _next_hearing(told),
        _contact(told),
        _children(told),
    )


def _status(told: FileWords) -> Fact:
    """Her status as it is worked out, with what it rests on; it opens the box where somebody may say otherwise."""
    now = status(told.file, today=told.today, lists=told.lists)
    because = told.words(told.file.women, "status_override_reason") if now.overridden else ""
    holding = why_inside(told.file, today=told.today, lists=told.lists)
    reasons = ", ".join(_holds(told, each) for each in holding)
    detail = [reason_in_words(now, told.status, told.say, because=because)]
    if reasons:
        detail.append(told.text(_HOLDS_HER, reasons=reasons))
    return Fact(
        name="status_override",
        label=told.text(_STATUS),
        words=status_in_words(now, told.status, told.say),
        detail=" · ".join(detail),
        tone=Tone.AMBER if now.code in _DOUBTFUL else Tone.PLAIN,
        target=Target("woman", told.file.woman.id, "status_override"),
    )


def _holds(told: FileWords, holding: Suggestion) -> str:
    """What may keep her inside; of several matters also in which."""
    words = told.worded("matter", "why_inside", holding.code)
    matters = groups(told.file.matters, told.file.same_as)
    said = [each for each in told.file.records() if each.id in holding.records]
    about = {each.parent for each in said} | set(holding.records)
    which = [told.which(group[0]) for group in matters if about & {each.id for each in group}]
    if len(matters) < 2 or not which:
        return words
    return told.text(_IN_MATTER, reason=words, which=", ".join(which))


def _fact(
    told: FileWords, label: str, group: Group, place: Target, *, detail: Iterable[str] = (), words: str = ""
) -> Fact:
    """One field of one record as a fact; not asked where there is no such record yet."""
    value: AnyValue = told.value(group, place.field)
    accounts: tuple[str, ...] = ()
    if isinstance(value, Contested):
        accounts = tuple(told.worded(place.kind, place.field, each.value) for each in value.accounts)
    return Fact(
        name=place.field,
        label=label,
        words=words or told.worded(place.kind, place.field, value),
        missing=value if isinstance(value, Missing) and not words else None,
        detail=" · ".join(each for each in detail if each),
        accounts=accounts,
        target=Target(place.kind, group[0].id if group else "", place.field),
    )


def _several(told: FileWords, name: str, label: str, kind: str, found: list[Group]) -> Fact:
    """One fact over several records: what was told of any; where accounts differ, that one is opened."""
    answered = [group for group in found if not isinstance(told.value(group, name), Missing)]
    contested = [group for group in answered if isinstance(told.value(group, name), Contested)]
    first = next(iter([*contested, *answered, *found]), ())
    different = list(dict.fromkeys(told.words(group, name) for group in answered))
    shown = ", ".join(different[:_SHOWN_AT_ONCE])
    if len(different) > _SHOWN_AT_ONCE:
        shown = told.text(_MORE, words=shown, count=len(different) - _SHOWN_AT_ONCE)
    return _fact(told, label, first, Target(kind, "", name), words=shown)


def _held_at(told: FileWords) -> Fact:
    episode = current_episode(told.file, told.today)
    group: Group = ()
    detail = []
    held = is_held(told.file, told.today)
    if episode is not None:
        all_groups = groups(told.file.episodes, told.file.same_as)
        group = next(each for each in all_groups if episode in each)
        since = told.value(group, "from_date")
        detail = [told.open_words(group, "regime")]
        if since is not Missing.NOT_ASKED:
            words = told.date(since, kind="custody_episode", name="from_date")
            detail.append(told.text(_SINCE, date=words))
    label = told.text(_HELD_AT if held or not group else _LAST_HELD_AT)
    return _fact(told, label, group, Target("custody_episode", "", "place"), detail=detail)


def _help(told: FileWords) -> Fact:
    """Who helps her now; failing that who did, and that nobody does."""
    found = groups(told.file.representations, told.file.same_as)
    now = [group for group in found if helps(group, told.today)]
    group = max(now or found, key=lambda each: _begin(each, "from_date"), default=())
    detail = [told.words(group, name) for name in ("lawyer", "status")] if group else []
    if group and not now and codes_told(told.value(group, "provider")).codes - {"none_self"}:
        detail.append(told.text(_HELP_OVER))
    return _fact(told, told.text(_HELP), group, Target("representation", "", "provider"), detail=detail)


def _bail(told: FileWords) -> Fact:
    """The latest decision."""
    found = groups(told.file.bails, told.file.same_as)
    group = max(found, key=lambda each: _begin(each, "decided_on"), default=())
    names = ("amount", "decided_on", "unmet_reason", "refusal_reason")
    detail = [told.words(group, name) for name in names] if group else []
    return _fact(told, told.text(_BAIL), group, Target("bail", "", "state"), detail=detail)


def _begin(group: Group, name: str) -> tuple[str, str]:
    day = date_told(*(getattr(each, name) for each in group))
    return (day.earliest or day.latest if day else "", str(group[0].id))


def _next_hearing(told: FileWords) -> Fact:
    """The next day in court; where none is to come, what the last hearing says of one."""
    ahead = [each for each in court_dates(told.file, today=told.today) if not each.passed]
    if ahead:
        return _ahead(told, ahead[0])
    found = groups(told.file.hearings, told.file.same_as)
    last = max(found, key=lambda each: _begin(each, "date"), default=())
    named = date_told(told.value(last, "next_date")) if last else None
    over = named is not None and named.known
    place = Target("hearing", "", "next_date")
    if not over:
        why = told.words(last, "no_next_date_why") if last else ""
        if why and told.value(last, "next_date") is Missing.NOT_ASKED:
            return _fact(told, told.text(_NEXT), last, place, words=why)
        return _fact(told, told.text(_NEXT), last, place, detail=[why])
    # The day that was named is over or was answered: of the next one nobody told yet.
    return _fact(told, told.text(_NEXT), (), place)


def _ahead(told: FileWords, day: CourtDate) -> Fact:
    matter = next((each for each in told.file.matters if each.id == day.hearing[0].parent), None)
    court = told.open_words(day.hearing, "court") or (told.open_words((matter,), "court") if matter else "")
    words = told.date(day.told, kind="hearing", name=day.field)
    place = Target("hearing", "", day.field)
    detail = [told.distance(day.date), court]
    return _fact(told, told.text(_NEXT), day.hearing, place, detail=detail, words=words)


def _contact(told: FileWords) -> Fact:
    """Somebody whom it is safe to call, if there is one; that it is not safe is said."""
    found = groups(told.file.contacts, told.file.same_as)
    safe = [group for group in found if told.value(group, "safe_to_call") is True]
    group = next(iter(safe or found), ())
    place = Target("contact", "", "name")
    if not group:
        return _fact(told, told.text(_CONTACT), (), place)
    answer = told.value(group, "safe_to_call")
    safety = told.text(_SAFETY_OPEN, answer=told.words(group, "safe_to_call"))
    if isinstance(answer, bool) or answer is Missing.NOT_ASKED:
        safety = told.text(_SAFE[answer])
    fact = _fact(
        told,
        told.text(_CONTACT),
        group,
        place,
        detail=[told.words(group, "relation"), told.words(group, "phone"), safety],
    )
    return fact if answer is True else replace(fact, tone=Tone.AMBER)


def _children(told: FileWords) -> Fact:
    """How many, and how many inside; that she has none is an answer, and differs from not being asked."""
    found = groups(told.file.children, told.file.same_as)
    if not found:
        says = told.value(told.file.women, "no_children")
        words = {True: _NO_CHILDREN, False: _HAS_CHILDREN}.get(says) if isinstance(says, bool) else None
        return _fact(
            told,
            told.text(_CHILDREN),
            told.file.women,
            Target("woman", "", "no_children"),
            words=told.text(words) if words else "",
        )
    inside = sum(bool(codes_told(told.value(group, "where")).codes & _INSIDE_CODES) for group in found)
    return Fact(
        name="no_children",
        label=told.text(_CHILDREN),
        words=told.text(_ONE_CHILD if len(found) == 1 else _COUNT, count=len(found)),
        detail=told.text(_INSIDE, count=inside) if inside else "",
        target=Target("child", found[0][0].id, "where"),
    )
