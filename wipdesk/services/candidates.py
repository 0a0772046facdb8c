"""Is she here already? At most five women who may be the one whose name is being typed, with the reasons in words."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from wipdesk.domain import date_words
from wipdesk.domain.ages import age_words
from wipdesk.domain.codes import code_of
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.held import current_episode, held_before_trial
from wipdesk.domain.lists import as_written
from wipdesk.domain.matching import (
    Candidate,
    Evidence,
    NameForms,
    Probe,
    Reason,
    name_forms,
    plain_number,
    rank,
)
from wipdesk.domain.naming import display_name
from wipdesk.domain.records.custody import FIELDS as EPISODE_FIELDS
from wipdesk.domain.spans import days_words
from wipdesk.domain.text import balanced, clean
from wipdesk.domain.typed_dates import read_date
from wipdesk.domain.values import Contested, Missing
from wipdesk.domain.wording import in_words
from wipdesk.paths import shipped
from wipdesk.services.office_lists import lists_of
from wipdesk.storage import exchange_scope, reading, shortlist

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import CodeLists, Say
    from wipdesk.domain.values import AnyValue
    from wipdesk.storage.register import Connection, Register

SHOWN = 5
_LONGEST = 200
_MOST_NUMBERS = 8
_FEWEST_LETTERS = 2
_PLACE = next(field for field in EPISODE_FIELDS if field.name == "place")
_KINDS = ("woman", "alias", "id_number", "custody_episode", "matter", "charge", "hearing")

_NAMED = {
    Evidence.SAME_NAME: QT_TRANSLATE_NOOP("candidates", "Same name: {kept}"),
    Evidence.SOUNDS_ALIKE: QT_TRANSLATE_NOOP("candidates", "Name sounds alike: {asked} and {kept}"),
    Evidence.FORMS_OF_ONE_NAME: QT_TRANSLATE_NOOP(
        "candidates", "Names used for one another: {asked} and {kept}"
    ),
    Evidence.NEARLY_THE_SAME: QT_TRANSLATE_NOOP("candidates", "One letter differs: {asked} and {kept}"),
    Evidence.BEGINS_ALIKE: QT_TRANSLATE_NOOP("candidates", "Name begins alike: {asked} and {kept}"),
    Evidence.SAME_PLACE: QT_TRANSLATE_NOOP("candidates", "Same place: {kept}"),
    Evidence.AGES_FIT: QT_TRANSLATE_NOOP("candidates", "Ages fit: {asked} and {kept}"),
    Evidence.CAME_IN_NEAR: QT_TRANSLATE_NOOP(
        "candidates", "Came in at about the same time: {asked} and {kept}"
    ),
}
_NUMBERED = {
    "prison": QT_TRANSLATE_NOOP("candidates", "Same prison number: {kept}"),
    "police": QT_TRANSLATE_NOOP("candidates", "Same police number: {kept}"),
    "court": QT_TRANSLATE_NOOP("candidates", "Same court number: {kept}"),
    "": QT_TRANSLATE_NOOP("candidates", "Same number: {kept}"),
}
_AGES_APART = QT_TRANSLATE_NOOP("candidates", "Ages do not fit: {asked} and {kept}")
_ABOUT = QT_TRANSLATE_NOOP("candidates", "about {age}")
_OR = QT_TRANSLATE_NOOP("candidates", "{least} or {most}")
_TO = QT_TRANSLATE_NOOP("candidates", "{least} to {most}")


@dataclass(frozen=True, slots=True)
class CandidateRow:
    """One woman who may be the same, with what tells her apart and nothing else: no offence, no health."""

    id: str
    code: str
    name: str
    also_known_as: tuple[str, ...]
    place: str
    """Where she is held now, in words; empty if she is held nowhere."""
    held: str
    """How long before trial, in words; empty if nothing is known of it."""
    reasons: tuple[str, ...]
    """What fits, the strongest first."""
    differences: tuple[str, ...]
    """What speaks against it."""


def candidates(
    register: Register,
    *,
    names: Sequence[str],
    birth_line: str = "",
    numbers: Sequence[str] = (),
    place: str = "",
    admitted_line: str = "",
    woman: str = "",
    say: Say = as_written,
) -> tuple[CandidateRow, ...]:
    """At most five women who may be the one being recorded, likeliest first; nothing typed is an error.

    `place` is a code of the facilities. With the id of a `woman` who is here already she is left out, and so are
    those of whom it was said that they are not the same.
    """
    today, lists, forms = register.today(), lists_of(register), forms_of(register.office.country)
    probe = Probe(
        names=tuple(name[:_LONGEST] for name in names if name.strip()),
        birth=_date(birth_line, today, age=True),
        numbers=tuple(number[:_LONGEST] for number in numbers if number.strip())[:_MOST_NUMBERS],
        place=clean(place[:_LONGEST]),
        admitted=_date(admitted_line, today),
    )
    with register.reading() as connection:
        found = _ranked(connection, probe, forms, woman)
        files = {
            file.woman.id: file
            for file in reading.many_files(connection, [each.id for each in found], kinds=_KINDS)
        }
    rows = (_row(files[each.id], each, lists, today, say) for each in found if each.id in files)
    return tuple(rows)


def named_like(register: Register, typed: str) -> set[int]:
    """Row numbers of at most five women whose names sound like what was typed."""
    probe = Probe(names=(typed[:_LONGEST],))
    with register.reading() as connection:
        found = _ranked(connection, probe, forms_of(register.office.country), "")
        return set(exchange_scope.rows_of_women(connection, [each.id for each in found]).values())


@cache
def forms_of(country: str) -> NameForms:
    """Which names of a country are used for one another, from its list of names; none if it has no such list."""
    path = shipped("resources", "countries", country, "names.toml")
    if not path.is_file():
        return NameForms()
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    return name_forms((*content["given"], *content["family"]), content["titles"])


def _date(line: str, today: date, *, age: bool = False) -> PartialDate | None:
    read = read_date(line.strip()[:_LONGEST], today=today, source="", age=age) if line.strip() else None
    return read if isinstance(read, PartialDate) and read.known else None


def _ranked(connection: Connection, probe: Probe, forms: NameForms, woman: str) -> list[Candidate]:
    ways = [
        (word, *forms.forms_of(word)) for word in forms.words_of(probe.names) if len(word) >= _FEWEST_LETTERS
    ]
    plain = [number for each in probe.numbers if (number := plain_number(each))]
    eids = shortlist.likely(connection, ways, numbers=plain, place=probe.place, birth=probe.birth)
    found = rank(probe, shortlist.known(connection, eids), forms)
    groups = reading.same_as(connection, [each.id for each in found] + ([woman] if woman else []))
    apart = shortlist.told_apart(connection, woman) if woman else set()
    taken = {groups.get(woman, woman)}
    shown: list[Candidate] = []
    for each in found:
        group = groups.get(each.id, each.id)
        if group not in taken and each.id not in apart and len(shown) < SHOWN:
            taken.add(group)
            shown.append(each)
    return shown


def _row(file: CaseFile, found: Candidate, lists: CodeLists, today: date, say: Say) -> CandidateRow:
    episode = current_episode(file, today)
    held = held_before_trial(file, today=today).days
    place = episode.place if episode is not None else Missing.NOT_ASKED
    return CandidateRow(
        id=found.id,
        code=code_of(found.id),
        name=display_name(file, say),
        also_known_as=tuple(
            dict.fromkeys(text for alias in file.aliases for text in _accounts(alias.text) if text.strip())
        ),
        place="" if isinstance(place, Missing) else in_words(_PLACE, place, lists=lists, people={}, say=say),
        held=days_words(held, say) if held.since is not None else "",
        reasons=reasons_in_words(found, lists, today, say),
        differences=differences_in_words(found, today, say),
    )


def reasons_in_words(found: Candidate, lists: CodeLists, today: date, say: Say) -> tuple[str, ...]:
    """What fits, the strongest first."""
    return tuple(_in_words(reason, lists, today, say) for reason in found.reasons)


def differences_in_words(found: Candidate, today: date, say: Say) -> tuple[str, ...]:
    """What speaks against it."""
    return (_filled(_AGES_APART, *found.ages_apart, today, say),) if found.ages_apart else ()


def _accounts(value: AnyValue) -> list[str]:
    if isinstance(value, Contested):
        return [text for account in value.accounts for text in _accounts(account.value)]
    return [balanced(" ".join(value.split()))] if isinstance(value, str) else []


def _in_words(reason: Reason, lists: CodeLists, today: date, say: Say) -> str:
    asked, kept = reason.asked, reason.kept
    if reason.evidence is Evidence.SAME_NUMBER:
        return _filled(_NUMBERED[reason.of], asked, kept, today, say)
    if reason.evidence is Evidence.SAME_PLACE:
        kept = in_words(_PLACE, str(kept), lists=lists, people={}, say=say)
    elif reason.evidence is Evidence.CAME_IN_NEAR:
        asked, kept = _day(asked, say), _day(kept, say)
    return _filled(_NAMED[reason.evidence], asked, kept, today, say)


def _day(told: str | PartialDate, say: Say) -> str:
    return date_words.words(told, say) if isinstance(told, PartialDate) else told


def _filled(sentence: str, asked: str | PartialDate, kept: str | PartialDate, today: date, say: Say) -> str:
    one, other = (
        _age(each, today, say) if isinstance(each, PartialDate) else balanced(" ".join(each.split()))
        for each in (asked, kept)
    )
    return say("candidates", sentence).format(asked=one, kept=other)


def _age(birth: PartialDate, today: date, say: Say) -> str:
    """An age today, as one would say it of her; both sides in the same way, so that they can be compared."""
    age = age_words(birth, today)
    if age.least is None or age.most is None:
        return date_words.words(birth, say)
    if age.least == age.most:
        said = str(age.least)
    elif age.about:
        said = str((age.least + age.most) // 2)
    else:
        text = _OR if age.most - age.least == 1 else _TO
        said = say("candidates", text).format(least=age.least, most=age.most)
    return say("candidates", _ABOUT).format(age=said) if age.about else said
