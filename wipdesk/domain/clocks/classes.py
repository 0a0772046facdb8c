"""Whether a rule applies: the class of the offences, her age. Yes, no, or it cannot be told (None)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from wipdesk.domain.ages import age_between
from wipdesk.domain.clocks.results import Lack, Used
from wipdesk.domain.clocks.rules import OffenceFacts
from wipdesk.domain.told import accounts, codes_told, date_told
from wipdesk.domain.values import Missing, Term

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from wipdesk.domain.clocks.facts import FileFacts, MatterFacts
    from wipdesk.domain.clocks.rules import ClockRule, OffenceClass, RuleBook
    from wipdesk.domain.dates import PartialDate
    from wipdesk.domain.values import AnyValue

ENDED = frozenset({"withdrawn", "struck_out", "discharged", "acquitted", "nolle_prosequi"})
_PERHAPS = ENDED | {"amended"}
"""States of a charge that stood once: what it was then may still set the class."""
_ADULT = 18
_CLASS = "class:"


class Applies(NamedTuple):
    """Whether, and what is lacking if that cannot be told."""

    sure: bool | None
    lacking: Lack | None = None


def applies(
    rule: ClockRule, book: RuleBook, file: FileFacts, matter: MatterFacts, start: PartialDate | None
) -> tuple[bool | None, tuple[Lack, ...]]:
    """Whether a rule applies to a matter and an instance that begins at a date."""
    answers = [_in_force(rule, start)]
    answers += [_condition(name, book, file, matter, start) for name in rule.when]
    if any(each.sure is False for each in answers):
        return False, ()
    lacking = tuple(dict.fromkeys(each.lacking for each in answers if each.sure is None and each.lacking))
    return (None if any(each.sure is None for each in answers) else True), lacking


def in_class(matter: MatterFacts, offences: OffenceClass, book: RuleBook) -> Applies:
    """Whether any charge that stands is in the class; one that stood once leaves it open."""
    standing = [_member(charge, offences, book) for charge in matter.charges if not charge.perhaps_over]
    if True in standing:
        return Applies(True)
    once = [_member(charge, offences, book) for charge in matter.charges if charge.perhaps_over]
    if not standing and once and all(charge.amended for charge in matter.charges):
        standing, once = once, []
        if True in standing:
            return Applies(True)
    if not standing:
        return Applies(None, Lack.NO_CHARGE if not once else Lack.OFFENCE_CLASS)
    if None in standing or any(each is not False for each in once):
        return Applies(None, Lack.OFFENCE_CLASS)
    return Applies(False)


def by_charges(
    rule: ClockRule, matter: MatterFacts, book: RuleBook
) -> tuple[tuple[Used, ...], tuple[str, ...]]:
    """The charges that put a matter into the class a rule is for, and their offences as the list calls them."""
    named = [name.removeprefix(_CLASS) for name in rule.when if name.startswith(_CLASS)]
    classes = [book.classes[name] for name in named if name in book.classes]
    inside = [
        charge
        for charge in (matter.charges if classes else ())
        if not charge.perhaps_over and any(_member(charge, each, book) for each in classes)
    ]
    codes = [code for charge in inside for code in charge.offences if code in book.offences]
    labels = tuple(dict.fromkeys(book.offences[code].label for code in codes if book.offences[code].label))
    return tuple(Used("charge", charge.record, "offence") for charge in inside), labels


def _member(charge: ChargeFacts, offences: OffenceClass, book: RuleBook) -> bool | None:
    if charge.life and (offences.life or offences.capital):
        return _by_hand(charge, offences, book)
    return _by_offence(charge, offences, book)


def _by_hand(charge: ChargeFacts, offences: OffenceClass, book: RuleBook) -> bool | None:
    """Somebody who read the paper said whether it may carry life or death: that goes before the list of offences.

    After a no, it may belong to a class by life for another reason only. A yes speaks of life as well, so that
    it does not make an offence capital by itself.
    """
    if len(charge.life) > 1 or None in charge.life:
        return None
    if True in charge.life:
        return True if offences.life else _by_offence(charge, offences, book) or None
    return _by_offence(charge, replace(offences, life=()), book) if offences.life else False


def _by_offence(charge: ChargeFacts, offences: OffenceClass, book: RuleBook) -> bool | None:
    codes = charge.offences or (("",) if charge.iccs else ())
    told = {_belongs(_known(code, charge, book), offences) for code in codes}
    if charge.unsure or not told or len(told) > 1:
        return None
    answer = told.pop()
    return None if answer and charge.attempted else answer


def _known(code: str, charge: ChargeFacts, book: RuleBook) -> OffenceFacts:
    """What the list says of an offence; the class of the act that was said by hand goes before the list's."""
    listed = book.offences.get(code) or OffenceFacts(code=code)
    return replace(listed, iccs=charge.iccs[0] if len(charge.iccs) == 1 else "") if charge.iccs else listed


def _belongs(offence: OffenceFacts, offences: OffenceClass) -> bool | None:
    """Whether an offence belongs to a class by anything the class names; a class that names nothing settles nothing."""
    if offence.code in offences.unsure:
        return None
    answers: list[bool | None] = [offence.code in offences.codes] if offences.codes else []
    if offences.families:
        answers.append(None if offence.family in ("", "unknown") else offence.family in offences.families)
    if offences.iccs:
        answers.append(_by_iccs(offence.iccs, offences))
    if offences.life:
        settled = offence.life in ("yes", "no") or offence.life in offences.life
        answers.append(offence.life in offences.life if settled else None)
    if True in answers:
        return True
    return None if None in answers or not answers else False


def _by_iccs(iccs: str, offences: OffenceClass) -> bool | None:
    """By the class of the act; one that is wider than what is looked for leaves it open."""
    if not iccs or iccs.startswith(offences.unsure_iccs):
        return None
    if iccs.startswith(offences.iccs):
        return True
    return None if any(each.startswith(iccs) for each in (*offences.iccs, *offences.unsure_iccs)) else False


class ChargeFacts(NamedTuple):
    """One charge, or several said to be the same, as far as classes go."""

    offences: tuple[str, ...]
    unsure: bool
    states: frozenset[str]
    attempted: bool
    life: frozenset[bool | None] = frozenset()
    """Whether it may carry life, said by hand; None where an answer is not known, empty where nobody said."""
    record: str = ""
    """The id of the first record of it."""
    iccs: tuple[str, ...] = ()
    """The class of the act, said by hand; several where accounts differ."""
    maximum: tuple[tuple[int, int, int] | None, ...] = ()
    """The longest prison for it in law, said by hand, by every account; None where one is not known."""

    @property
    def over(self) -> bool:
        """Whether it ended without a conviction, by every account."""
        return bool(self.states) and self.states <= ENDED

    @property
    def perhaps_over(self) -> bool:
        """Whether it ended or was changed."""
        return bool(self.states) and self.states <= _PERHAPS

    @property
    def amended(self) -> bool:
        """Whether it was changed, and nothing else is said of it."""
        return self.states == {"amended"}


def charge_facts(groups: Iterable[tuple[object, ...]]) -> tuple[ChargeFacts, ...]:
    """The charges of a matter."""
    found = []
    for group in groups:
        offence = codes_told(*(each.offence for each in group))  # type: ignore[attr-defined]
        state = codes_told(*(each.status for each in group))  # type: ignore[attr-defined]
        attempted = any(each.attempted is not False and each.attempted is True for each in group)  # type: ignore[attr-defined]
        states = state.codes | ({"unknown"} if state.unsure else frozenset())
        life = _said(each.life_or_capital_flag for each in group)  # type: ignore[attr-defined]
        codes, one = tuple(sorted(offence.codes)), group[0].id  # type: ignore[attr-defined]
        act = codes_told(*(each.iccs_code for each in group))  # type: ignore[attr-defined]
        iccs = tuple(sorted(act.codes | ({"", "?"} if act.unsure else frozenset())))
        most = _terms(each.maximum for each in group)  # type: ignore[attr-defined]
        found.append(ChargeFacts(codes, offence.unsure, states, attempted, life, one, iccs, most))
    return tuple(found)


def _said(values: Iterable[AnyValue]) -> frozenset[bool | None]:
    """The answers of a flag over all records and accounts; a record that says nothing is passed over."""
    return frozenset(each if isinstance(each, bool) else None for each in _answers(values))


def _terms(values: Iterable[AnyValue]) -> tuple[tuple[int, int, int] | None, ...]:
    """The lengths told over all records and accounts; a record that says nothing is passed over."""
    return tuple(
        (each.years, each.months, each.days) if isinstance(each, Term) else None for each in _answers(values)
    )


def _answers(values: Iterable[AnyValue]) -> Iterator[AnyValue]:
    for value in values:
        told = accounts(value)
        if len(told) > 1 or told[0] not in (Missing.NOT_ASKED, Missing.NONE):
            yield from told


def _in_force(rule: ClockRule, start: PartialDate | None) -> Applies:
    """By the day on which the time begins."""
    if not (rule.in_force_from or rule.in_force_to):
        return Applies(True)
    first = start.first_day if start else None
    last = start.last_day if start else None
    before = rule.in_force_from and last and last < rule.in_force_from
    after = rule.in_force_to and first and first > rule.in_force_to
    if before or after:
        return Applies(False)
    begun = not rule.in_force_from or bool(first and first >= rule.in_force_from)
    not_over = not rule.in_force_to or bool(last and last <= rule.in_force_to)
    return Applies(True) if begun and not_over else Applies(None, Lack.IN_FORCE)


def _condition(
    name: str, book: RuleBook, file: FileFacts, matter: MatterFacts, start: PartialDate | None
) -> Applies:
    if name.startswith("not "):
        told = _condition(name.removeprefix("not "), book, file, matter, start)
        return told if told.sure is None else Applies(not told.sure)
    kind, _, what = name.partition(":")
    if kind == "class":
        known = book.classes.get(what)
        return in_class(matter, known, book) if known else Applies(None, Lack.OFFENCE_CLASS)
    if kind == "offence":
        return _of_offence(what, matter)
    return CONDITIONS[kind](file, matter, start)


def _of_offence(code: str, matter: MatterFacts) -> Applies:
    """Whether the matter is about this offence; left open where another charge stands too, or accounts differ."""
    standing = [charge for charge in matter.charges if not charge.over]
    named = [charge for charge in standing if code in charge.offences]
    if not named:
        return Applies(False)
    alone = all(charge.offences == (code,) and not charge.unsure for charge in standing)
    return Applies(True) if alone else Applies(None, Lack.WHICH_CHARGE)


def _child(file: FileFacts, matter: MatterFacts, start: PartialDate | None) -> Applies:
    born = date_told(*(woman.birth_date for woman in file.file.women))
    if born is None or not born.known or start is None or start.first_day is None or start.last_day is None:
        # An age is asked of everybody: where none is told nothing speaks for a child.
        return Applies(None, Lack.AGE) if born is not None and not born.known else Applies(False)
    least, _ = age_between(born, start.first_day)
    _, most = age_between(born, start.last_day)
    if least is not None and least >= _ADULT:
        return Applies(False)
    return Applies(True) if most is not None and most < _ADULT else Applies(None, Lack.AGE)


def _untried(file: FileFacts, matter: MatterFacts, start: PartialDate | None) -> Applies:
    return Applies(matter.convicted is None)


def _held(file: FileFacts, matter: MatterFacts, start: PartialDate | None) -> Applies:
    return Applies(file.held)


def _goes_on(file: FileFacts, matter: MatterFacts, start: PartialDate | None) -> Applies:
    return Applies(not matter.ended)


def _not_recorded(file: FileFacts, matter: MatterFacts, start: PartialDate | None) -> Applies:
    return Applies(None, Lack.CONDITION)


CONDITIONS: dict[str, Callable[[FileFacts, MatterFacts, PartialDate | None], Applies]] = {
    "child": _child,
    "untried": _untried,
    "held": _held,
    "goes_on": _goes_on,
    "not_recorded": _not_recorded,
}
"""Conditions by name; beside these `class:NAME`, `offence:CODE`, and `not ` before any of them."""
