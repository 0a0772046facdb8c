"""The rules about time as they stand in an office: those shipped, those changed, and what they said before.

A changed rule is kept as a setting: one record for each rule, its name `clock:SL-72H`, its value the rule as one table
of TOML. So it is signed, has a history, travels in bundles, and two accounts of it are shown as two.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from wipdesk.domain.changes import Base
from wipdesk.domain.clocks.calendar import CourtCalendar
from wipdesk.domain.clocks.court_kinds import court_levels
from wipdesk.domain.clocks.reading import Rules, RulesNotRead, offences_of, read_rules
from wipdesk.domain.clocks.rules import ClockRule, LegalSetting, RuleBook, Standing
from wipdesk.domain.records.setting import Setting
from wipdesk.domain.roles import Right
from wipdesk.errors import ClockRulesRefused, NoSuchRecord
from wipdesk.paths import shipped
from wipdesk.services import orders_of_office
from wipdesk.services.lists import load
from wipdesk.services.office_lists import lists_of
from wipdesk.services.office_settings import record_of
from wipdesk.storage import reading, seen
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.domain.lists import CodeLists
    from wipdesk.storage.register import Register

CLOCK, SETTING, CLASS, CALENDAR = "clock:", "clock_setting:", "clock_class:", "court_days:"
_OURS = (CLOCK, SETTING, CLASS, CALENDAR)
_MOST_BYTES = 1_000_000
"""Of a file with rules; those of a country have some ten thousand."""
SHARED = ("int", "org")
"""Rules that hold for any country."""
BEFORE = "clocks_before.toml"
"""Rules as they were shipped before they were changed."""


@dataclass(frozen=True, slots=True)
class RuleTrouble:
    """A changed rule that does not stand: `two_accounts`, or what is wrong in which line. The rule before it stands."""

    name: str
    what: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class RuleVersion:
    """What a rule said from some time on."""

    rule: ClockRule | LegalSetting
    by: str
    """Id of the person; empty for a rule as it is shipped."""
    at: str
    in_force: bool


@dataclass(frozen=True, slots=True)
class OfficeRules:
    """The rules that files are counted with, which of them the office changed, and which changes do not stand."""

    book: RuleBook
    changed: frozenset[str] = frozenset()
    troubles: tuple[RuleTrouble, ...] = ()


@dataclass(slots=True)
class _Stored:
    """The settings of the office that are rules: all records of one name, and every version of their value.

    Of what people wrote who are no coordinators there is nothing.
    """

    records: dict[str, list[str]] = field(default_factory=dict)
    values: dict[str, list[object]] = field(default_factory=dict)
    versions: dict[str, list[tuple[str, str, str]]] = field(default_factory=dict)
    """Name to text, person and time, oldest first."""


def rules_of(register: Register) -> OfficeRules:
    """The rules as they stand in this office now."""
    country = register.office.country.lower()
    stored = _stored(register)
    troubles: list[RuleTrouble] = []
    standing: dict[str, Rules] = {}
    for name, values in stored.values.items():
        try:
            text = _one_text(values)
            if text is None:
                troubles.append(RuleTrouble(name, "two_accounts"))
            elif text:
                standing[name] = read_rules(text)
        except RulesNotRead as error:
            troubles.append(RuleTrouble(name, error.what, error.line))
    book = _book(country, standing, lists_of(register))
    return OfficeRules(book, frozenset(standing), tuple(troubles))


def set_standing(register: Register, rule_id: str, standing: Standing | None) -> ClockRule | LegalSetting:
    """Switch a rule on or off, or back to what is shipped (None). Raises NoSuchRecord, NotAllowed."""
    if standing is None:
        shipped_rule = _find(shipped_book(register.office.country.lower()), rule_id)
        _keep(register, {_name_of(shipped_rule): ""})
        return shipped_rule
    rule = _find(rules_of(register).book, rule_id)
    changed = replace(rule, standing=standing)
    _keep(register, {_name_of(changed): changed.text})
    return changed


def take_rules(register: Register, path: Path) -> tuple[str, ...]:
    """Take changed rules from a file, all or none; gives what was changed. Raises ClockRulesRefused, NotAllowed."""
    register.require(Right.RUN_TEAM)
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ClockRulesRefused(path.name, 1, "not_read", "")
        text = path.read_text(encoding="utf-8-sig")  # some editors put a mark before the first line
    except (OSError, UnicodeDecodeError) as error:
        raise ClockRulesRefused(path.name, 1, "not_read", "") from error
    return take_text(register, text, path.name)


def take_text(register: Register, text: str, source: str = "") -> tuple[str, ...]:
    """As `take_rules`, from a text. Raises ClockRulesRefused, NotAllowed."""
    try:
        read = read_rules(text)
    except RulesNotRead as error:
        raise ClockRulesRefused(source, error.line, error.what, error.name) from error
    country = register.office.country.upper()
    wanted = {_name_of(each): each.text for each in _both(read.clocks, read.settings)}
    tables = tomllib.loads(text)
    if "calendar" in tables:
        wanted[f"{CALENDAR}{country}"] = _part(text, "[calendar")
    for number, each in enumerate(read.classes.values()):
        wanted[f"{CLASS}{country}:{each.name}"] = _part(text, "[[class]]", number)
    book = rules_of(register).book
    before = {_name_of(each): each.text for each in _both(book.rules, book.settings)}
    changed = {name: value for name, value in wanted.items() if before.get(name) != value}
    _keep(register, changed)
    return tuple(changed)


def versions(register: Register, rule_id: str) -> tuple[RuleVersion, ...]:
    """What a rule says and said, newest first. Raises NoSuchRecord."""
    stands = _find(rules_of(register).book, rule_id)
    found = [RuleVersion(rule, by, at, in_force=False) for rule, by, at in _all_versions(register, rule_id)]
    unique = {each.rule.version: each for each in found}
    return tuple(
        replace(each, in_force=each.rule.version == stands.version) for each in reversed(unique.values())
    )


def explained(register: Register, typed: str) -> RuleVersion:
    """The rule of a version as printed (SL-72H@1a2b3c4d5e), or as it stands. Raises NoSuchRecord."""
    rule_id, _, version = typed.strip().partition("@")
    found = versions(register, rule_id.upper())
    for each in found:
        if each.rule.version == version.lower() or (not version and each.in_force):
            return each
    raise NoSuchRecord("clock", typed.strip())


def names_of(register: Register) -> dict[str, str]:
    """Who works here, by id: for saying who changed a rule."""
    with register.reading() as connection:
        return dict(reading.people(connection))


def shipped_book(country: str) -> RuleBook:
    """The rules of a country as they are shipped."""
    return _book(country, {}, load(country))


@cache
def _shipped(country: str) -> tuple[Rules, ...]:
    """The country's own rules, then those for any country."""
    own = shipped("resources", "countries", country) / "clocks.toml"
    texts = [own.read_text(encoding="utf-8") if own.is_file() else ""]
    texts += [
        (shipped("resources", "clocks") / f"{each}.toml").read_text(encoding="utf-8") for each in SHARED
    ]
    return tuple(read_rules(text) for text in texts)


@cache
def _before(name: str) -> Rules:
    """What was shipped once and is replaced, of a country or of what holds for any."""
    shared = name in SHARED
    path = shipped("resources", "clocks") / f"{name}_before.toml" if shared else None
    path = path or shipped("resources", "countries", name) / BEFORE
    return _all_of(path.read_text(encoding="utf-8")) if path.is_file() else Rules()


def _all_of(text: str) -> Rules:
    """Rules of which several have one id: each version of it."""
    rules = Rules()
    for part in re.split(r"(?m)^(?=\[\[)", text):
        read = read_rules(part)
        rules.clocks += read.clocks
        rules.settings += read.settings
    return rules


def shipped_before_and_now(country: str) -> tuple[Rules, ...]:
    """Every rule as it was ever shipped for a country: those replaced first."""
    return (*(_before(name) for name in (country, *SHARED)), *_shipped(country))


def _book(country: str, changed: dict[str, Rules], lists: CodeLists) -> RuleBook:
    parts = _shipped(country)
    clocks = {rule.id: rule for part in parts for rule in part.clocks}
    settings = {each.id: each for part in parts for each in part.settings}
    classes = {name: each for part in parts for name, each in part.classes.items()}
    calendar = parts[0].calendar or CourtCalendar()
    for each in changed.values():
        clocks.update((rule.id, rule) for rule in each.clocks)
        settings.update((one.id, one) for one in each.settings)
        classes.update(each.classes)
        calendar = each.calendar.over(calendar) if each.calendar else calendar
    return RuleBook(
        country=country.upper(),
        rules=tuple(clocks.values()),
        calendar=calendar,
        classes=classes,
        settings=tuple(settings.values()),
        offences=offences_of(lists),
        courts=court_levels(lists),
    )


def _all_versions(register: Register, rule_id: str) -> Iterator[tuple[ClockRule | LegalSetting, str, str]]:
    """Every version of a rule, those shipped first, then those of the office, oldest first."""
    country = register.office.country.lower()
    for part in shipped_before_and_now(country):
        for rule in _both(part.clocks, part.settings):
            if rule.id == rule_id:
                yield rule, "", ""
    stored = _stored(register)
    for name in (f"{CLOCK}{rule_id}", f"{SETTING}{rule_id}"):
        for text, by, at in stored.versions.get(name, ()):
            try:
                read = read_rules(text)
            except RulesNotRead:
                continue
            yield from ((rule, by, at) for rule in _both(read.clocks, read.settings) if rule.id == rule_id)


def _find(book: RuleBook, rule_id: str) -> ClockRule | LegalSetting:
    for each in _both(book.rules, book.settings):
        if each.id == rule_id.upper():
            return each
    raise NoSuchRecord("clock", rule_id)


def _both(
    clocks: tuple[ClockRule, ...], settings: tuple[LegalSetting, ...]
) -> tuple[ClockRule | LegalSetting, ...]:
    return (*clocks, *settings)


def _name_of(rule: ClockRule | LegalSetting) -> str:
    return f"{CLOCK if isinstance(rule, ClockRule) else SETTING}{rule.id}"


def _one_text(values: list[object]) -> str | None:
    """The text that every account gives; None where they differ."""
    texts = set(values)
    if len(texts) != 1:
        return None
    text = texts.pop()
    return text if isinstance(text, str) else ""


def _stored(register: Register) -> _Stored:
    found = _Stored()
    with register.reading() as connection:
        settings = orders_of_office.told(connection, register, _OURS)
    for each in settings:
        found.records.setdefault(each.name, []).append(each.record)
        found.values.setdefault(each.name, []).extend(each.values)
        found.versions.setdefault(each.name, []).extend(
            (text, by, at) for text, by, at in each.versions if isinstance(text, str)
        )
    return found


def _keep(register: Register, wanted: dict[str, str]) -> None:
    """Write settings, each into every record that has its name: two made apart then say the same."""
    register.require(Right.RUN_TEAM)
    stored = _stored(register)
    with UnitOfWork(register) as work:
        work.require(Right.RUN_TEAM)
        for name, text in wanted.items():
            records = stored.records.get(name, [])
            for record_id in records:
                rows = reading.read_rows(work.connection, [record_id])
                base = reading.base_of(rows, reading.cells_of(rows), seen.token(work.connection))
                work.put(Setting(id=record_id, name=name, value=text), base=base)
            if not records and text:
                work.put(Setting(id=record_of(name), name=name, value=text), base=Base.new())


def _part(text: str, header: str, number: int = 0) -> str:
    """One table of a text, as it was written."""
    lines = text.splitlines()
    starts = [at for at, line in enumerate(lines) if line.strip().startswith(header)]
    if header == "[calendar":
        return "\n".join(line for at in starts for line in _table(lines, at)) + "\n"
    return "\n".join(_table(lines, starts[number])) + "\n"


def _table(lines: list[str], start: int) -> list[str]:
    end = next((at for at in range(start + 1, len(lines)) if lines[at].strip().startswith("[")), len(lines))
    return lines[start:end]
