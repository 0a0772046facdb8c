"""Reads rules about time from the text of a TOML file; a mistake is named with its line, and nothing is half read."""

from __future__ import annotations

import hashlib
import re
import tomllib
from typing import TYPE_CHECKING, Any

from wipdesk.domain.clocks.calendar import CourtCalendar
from wipdesk.domain.clocks.classes import CONDITIONS
from wipdesk.domain.clocks.court_days import (
    CALENDAR_KEYS,
    a_day,
    filled_text,
    filled_texts,
    plain_text,
)
from wipdesk.domain.clocks.rules import (
    VERSION_LENGTH,
    ClockRule,
    Count,
    Ends,
    LegalSetting,
    OffenceClass,
    OffenceFacts,
    Standing,
    Unit,
)
from wipdesk.domain.clocks.starting import STARTS, STOPS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from wipdesk.domain.lists import CodeLists

    _Readers = Mapping[str, Callable[[Any], Any]]

CONFIDENCE = ("A", "B", "C+", "C", "C-", "-")
TOPICS = ("appeal", "remission", "fine_default")
_AT_LINE = re.compile(r"at line ([0-9]+)")
_ID = re.compile(r"[A-Z]{2,3}-[A-Z0-9-]{1,20}")
_TERM = re.compile(r"([0-9]{1,3}) (year|month|day)s?")
_LONGEST_LIMIT = 10_000
_FINE_ONLY = ("fine", "fine only")
_TABLES = {"clock", "setting", "class", "calendar"}


class RulesNotRead(ValueError):
    """A text of rules that cannot be read: where, and what is wrong there (`what` of `name`)."""

    def __init__(self, line: int, what: str, name: str = "") -> None:
        super().__init__(f"line {line}: {what} {name}".rstrip())
        self.line = line
        self.what = what
        self.name = name


class Rules:
    """What one text holds; each part may be empty."""

    def __init__(self) -> None:
        self.clocks: tuple[ClockRule, ...] = ()
        self.settings: tuple[LegalSetting, ...] = ()
        self.classes: dict[str, OffenceClass] = {}
        self.calendar: CourtCalendar | None = None


def read_rules(text: str) -> Rules:
    """The rules of one text. Raises RulesNotRead."""
    try:
        tables = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # a number too long to be one, or brackets without end
        found = _AT_LINE.search(str(error))
        raise RulesNotRead(int(found[1]) if found else text.count("\n") + 1, "not_toml") from error
    where = _Where(text)
    for name in tables:
        if name not in _TABLES:
            raise RulesNotRead(where.line_of(name), "unknown_key", name)
    rules = Rules()
    rules.classes = {
        each.name: each for each in (_class(at, row) for at, row in _rows(tables, "class", where))
    }
    rules.clocks = tuple(_clock(at, row) for at, row in _rows(tables, "clock", where))
    rules.settings = tuple(_setting(at, row) for at, row in _rows(tables, "setting", where))
    rules.calendar = _calendar(where, tables["calendar"]) if "calendar" in tables else None
    _no_twins(rules, where)
    return rules


def offences_of(lists: CodeLists) -> dict[str, OffenceFacts]:
    """What the list of offences says that rules ask for; where it gives no class of the act, the family's section."""
    sections = {row.code: row.fact("iccs2") for row in lists["offence_family"]}
    return {
        row.code: OffenceFacts(
            code=row.code,
            life=row.fact("life"),
            family=row.fact("family"),
            iccs=row.fact("iccs") or sections.get(row.fact("family"), ""),
            maximum=_longest_term(row.fact("max_penalty")),
            label=row.label,
        )
        for row in lists["offence"]
    }


def term_of(text: str) -> tuple[int, int, int] | None:
    """A longest term such as "7 years" or "1 month"; None for anything else."""
    found = _TERM.fullmatch(text)
    if found is None:
        return None
    number = int(found[1])
    place = ("year", "month", "day").index(found[2])
    return (number * (place == 0), number * (place == 1), number * (place == 2))


def _longest_term(text: str) -> tuple[int, int, int] | None:
    """The longest prison for an offence; none at all where the law gives a fine only."""
    return (0, 0, 0) if text in _FINE_ONLY else term_of(text)


class _Where:
    """Finds the line of a key, for saying where a mistake is."""

    def __init__(self, text: str, header: str = "", number: int = 0) -> None:
        self._lines = text.splitlines()
        self._first = self._header(header, number) if header else 0

    def _header(self, header: str, number: int) -> int:
        at = [line for line, words in enumerate(self._lines) if words.strip().startswith(header)]
        return at[number] if number < len(at) else 0

    def of(self, header: str, number: int) -> _Where:
        """The same text, looked at from one of its tables on."""
        return _Where("\n".join(self._lines), header, number)

    def line_of(self, key: str = "") -> int:
        """The line in which a key stands; that of the table if it stands nowhere."""
        for at in range(self._first, len(self._lines)) if key else ():
            words = self._lines[at].strip()
            if at > self._first and words.startswith("["):
                break
            if re.match(rf"(\[+)?{re.escape(key)}\s*[=\].]", words):
                return at + 1
        return self._first + 1


def _rows(tables: Mapping[str, Any], name: str, where: _Where) -> Iterator[tuple[_Where, dict[str, Any]]]:
    rows = tables.get(name, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise RulesNotRead(where.line_of(name), "not_a_table", name)
    for number, row in enumerate(rows):
        yield where.of(f"[[{name}]]", number), row


def _clock(at: _Where, row: dict[str, Any]) -> ClockRule:
    rule: ClockRule = _made(ClockRule, _CLOCK, at, row)
    _check_events(rule, at)
    _check_order(rule, at)
    for name in rule.when:
        kind = name.removeprefix("not ").partition(":")[0]
        if kind not in ("class", "offence") and kind not in CONDITIONS:
            raise RulesNotRead(at.line_of("when"), "not_known", name)
    return rule


def _check_events(rule: ClockRule, at: _Where) -> None:
    """A rule that is counted needs its events and its limit."""
    needed = rule.standing.counted and bool(rule.count) and not rule.repeats
    if needed and rule.count in (Count.TIME, Count.CUSTODY):
        for name, known in (("start", STARTS), ("stop", STOPS)):
            if getattr(rule, name) not in known:
                raise RulesNotRead(at.line_of(name), "not_known", name)
    if needed and rule.count is not Count.HEARINGS and rule.limit is None and rule.unit is not Unit.TERM:
        raise RulesNotRead(at.line_of("limit"), "no_limit", "limit")


def _check_order(rule: ClockRule, at: _Where) -> None:
    if rule.limit is not None and rule.limit_most is not None and rule.limit_most < rule.limit:
        raise RulesNotRead(at.line_of("limit_most"), "wrong_order", "limit_most")
    if rule.in_force_from and rule.in_force_to and rule.in_force_to < rule.in_force_from:
        raise RulesNotRead(at.line_of("in_force_to"), "wrong_order", "in_force_to")


def _setting(at: _Where, row: dict[str, Any]) -> LegalSetting:
    made: LegalSetting = _made(LegalSetting, _SETTING, at, row)
    if made.topic not in TOPICS:
        raise RulesNotRead(at.line_of("topic"), "not_known", "topic")
    if made.amounts and (len(made.terms) != len(made.amounts) + 1 or not made.currency):
        raise RulesNotRead(at.line_of("terms"), "wrong_value", "terms")
    if list(made.amounts) != sorted(set(made.amounts)):
        raise RulesNotRead(at.line_of("amounts"), "wrong_order", "amounts")
    return made


def _class(at: _Where, row: dict[str, Any]) -> OffenceClass:
    made: OffenceClass = _made(OffenceClass, _CLASS, at, row)
    return made


def _made(
    make: Callable[..., Any], readers: Mapping[str, Callable[[Any], Any]], at: _Where, row: dict[str, Any]
) -> Any:
    values: dict[str, Any] = {}
    for key, value in row.items():
        if key not in readers:
            raise RulesNotRead(at.line_of(key), "unknown_key", key)
        try:
            values[key] = readers[key](value)
        except (ValueError, TypeError) as error:
            raise RulesNotRead(at.line_of(key), "wrong_value", key) from error
    try:
        return make(**values)
    except TypeError as error:
        missing = re.findall(r"'(\w+)'", str(error))
        raise RulesNotRead(at.line_of(), "missing_key", missing[0] if missing else "") from error


def _no_twins(rules: Rules, where: _Where) -> None:
    seen: set[str] = set()
    named = {"clock": [rule.id for rule in rules.clocks], "setting": [each.id for each in rules.settings]}
    for table, ids in named.items():
        for number, name in enumerate(ids):
            if name in seen:
                raise RulesNotRead(where.of(f"[[{table}]]", number).line_of("id"), "twice", name)
            seen.add(name)


def _id(value: Any) -> str:
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise ValueError
    return value


def _number(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _LONGEST_LIMIT:
        raise ValueError
    return value


def _yes(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _confidence(value: Any) -> str:
    if value not in CONFIDENCE:
        raise ValueError
    return str(value)


def _amounts(value: Any) -> tuple[int, ...]:
    if not isinstance(value, list) or not all(type(each) is int and each > 0 for each in value):
        raise TypeError
    return tuple(value)


def _terms(value: Any) -> tuple[str, ...]:
    if not all(term_of(each) for each in filled_texts(value)):
        raise ValueError
    return filled_texts(value)


def _currency(value: Any) -> str:
    if not re.fullmatch("[A-Z]{3}", plain_text(value)):
        raise ValueError
    return str(value)


_SHARED: dict[str, Callable[[Any], Any]] = {
    "id": _id,
    "country": filled_text,
    "rule": filled_text,
    "standing": Standing,
    "confidence": _confidence,
    "act": plain_text,
    "section": plain_text,
    "src": plain_text,
    "note": plain_text,
}
_CLOCK: dict[str, Callable[[Any], Any]] = {
    **_SHARED,
    "count": Count,
    "limit": _number,
    "limit_most": _number,
    "unit": Unit,
    "start": plain_text,
    "stop": plain_text,
    "after_hours": _number,
    "when": filled_texts,
    "in_doubt": plain_text,
    "ends": Ends,
    "count_first_day": _yes,
    "repeats": filled_texts,
    "applies": plain_text,
    "counting": plain_text,
    "in_force_from": a_day,
    "in_force_to": a_day,
}
_SETTING: dict[str, Callable[[Any], Any]] = {
    **_SHARED,
    "topic": filled_text,
    "notice_days": _number,
    "petition_days": _number,
    "from_court": filled_texts,
    "one_in": _number,
    "over_months": _number,
    "never_below_months": _number,
    "never_for": filled_texts,
    "currency": _currency,
    "amounts": _amounts,
    "terms": _terms,
    "pro_rata": _yes,
}
_CLASS: dict[str, Callable[[Any], Any]] = {
    "name": filled_text,
    "life": filled_texts,
    "families": filled_texts,
    "iccs": filled_texts,
    "codes": filled_texts,
    "unsure": filled_texts,
    "unsure_iccs": filled_texts,
    "src": plain_text,
}


def _calendar(where: _Where, table: Any) -> CourtCalendar:
    at = where.of("[calendar]", 0)
    if not isinstance(table, dict):
        raise RulesNotRead(where.line_of("calendar"), "not_a_table", "calendar")
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in CALENDAR_KEYS:
            raise RulesNotRead(at.line_of(key), "unknown_key", key)
        try:
            values.update(CALENDAR_KEYS[key](value))
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise RulesNotRead(at.line_of(key), "wrong_value", key) from error
    version = hashlib.sha256(repr(sorted(values.items(), key=str)).encode()).hexdigest()[:VERSION_LENGTH]
    return CourtCalendar(**values, version=version, given=frozenset(values))
