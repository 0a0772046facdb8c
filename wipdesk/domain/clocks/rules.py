"""What a rule about time says, as frozen data: which law, how long, from what to what, and how sure we are of it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, fields
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wipdesk.domain.clocks.calendar import CourtCalendar

VERSION_LENGTH = 10
"""Signs of a version: enough that two of one rule never look alike, few enough to be typed from paper."""


class Standing(StrEnum):
    """Whether a rule is counted, and as what. All but `info` and `off` are counted."""

    ON = "on"
    AMBER = "amber"
    PROVISIONAL = "provisional"
    BENCHMARK = "benchmark"
    INFO = "info"
    OFF = "off"

    @property
    def counted(self) -> bool:
        """Whether files are counted against the rule."""
        return self not in (Standing.INFO, Standing.OFF)


class Unit(StrEnum):
    """What a limit is given in."""

    HOURS = "hours"
    DAYS = "days"
    MONTHS = "months"
    TERM = "term"
    """The longest term that the law gives for the offence."""
    NONE = ""


class Count(StrEnum):
    """What is measured against the limit."""

    TIME = "time"
    """From the start to the stop, whether held or not."""
    CUSTODY = "custody"
    """Days in custody between the two: what she was out on bail is not counted."""
    SENTENCE = "sentence"
    """The length of a sentence."""
    REMAND = "remand"
    """The longest term that any charge carries, while she is on remand."""
    HEARINGS = "hearings"
    """Hearings at which nothing is recorded about bail while she was held."""
    NOTHING = ""
    """Nothing: the rule is text to be read."""


class Ends(StrEnum):
    """What happens when the time runs out while no court sits."""

    AS_COUNTED = ""
    NEXT_COURT_DAY = "next_court_day"


@dataclass(frozen=True, slots=True, kw_only=True)
class OffenceClass:
    """A set of offences that a rule speaks of, and those of which it is not settled whether they belong to it."""

    name: str
    life: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    iccs: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    """Codes of offences of which it is not settled."""
    unsure_iccs: tuple[str, ...] = ()
    """Classes of acts of which it is not settled."""
    src: str = ""

    @property
    def capital(self) -> bool:
        """Whether it is the class of offences that carry death, by its name."""
        return self.name == "capital"


@dataclass(frozen=True, kw_only=True)
class ClockRule:
    """One rule. What is empty is not known, and then not counted with."""

    id: str
    country: str
    rule: str
    standing: Standing
    confidence: str
    count: Count = Count.NOTHING
    limit: int | None = None
    limit_most: int | None = None
    """Where the law leaves it open between two limits, the longer one."""
    unit: Unit = Unit.NONE
    start: str = ""
    stop: str = ""
    after_hours: int | None = None
    """The time begins so many hours after the start, or with the first court day after them."""
    when: tuple[str, ...] = ()
    """Conditions under which it applies, each by name."""
    in_doubt: str = ""
    """`applies`: the limit holds whichever class the offence is in, being the longest that the section gives."""
    ends: Ends = Ends.AS_COUNTED
    count_first_day: bool = False
    repeats: tuple[str, ...] = ()
    """Rules whose limits this law says again: it is cited beside them and not counted twice."""
    applies: str = ""
    counting: str = ""
    act: str = ""
    section: str = ""
    src: str = ""
    in_force_from: date | None = None
    in_force_to: date | None = None
    note: str = ""

    @property
    def citation(self) -> str:
        """The act and the section, as they are cited."""
        return f"{self.act} {self.section}".strip()

    @property
    def is_law(self) -> bool:
        """Whether a country's law says it, not an international body and not the office."""
        return self.country not in ("INT", "ORG")

    @property
    def topic(self) -> str:
        """What a setting that is counted is about; empty for every other rule."""
        return ""

    @cached_property
    def text(self) -> str:
        """The rule as it is written in a file, always in the same way."""
        return written("clock", self)

    @cached_property
    def version(self) -> str:
        """Names what the rule says; changes with every word of it."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:VERSION_LENGTH]


@dataclass(frozen=True, kw_only=True)
class LegalSetting:
    """A rule about appeals, remission or fines: numbers where there are some, and always the words."""

    id: str
    country: str
    topic: str
    """`appeal`, `remission` or `fine_default`."""
    rule: str
    standing: Standing
    confidence: str
    notice_days: int | None = None
    petition_days: int | None = None
    from_court: tuple[str, ...] = ()
    one_in: int | None = None
    """The share of a term that is taken off: 3 is one third."""
    over_months: int | None = None
    """Only of terms longer than this."""
    never_below_months: int | None = None
    never_for: tuple[str, ...] = ()
    """Kinds of sentence of which nothing is taken off."""
    currency: str = ""
    amounts: tuple[int, ...] = ()
    """Fines up to each of these amounts have the term at its place; the last term is for any above."""
    terms: tuple[str, ...] = ()
    """The longest prison for a fine that is not paid, as `6 months`."""
    pro_rata: bool = False
    """Whether what is paid of a fine shortens the prison for it in proportion."""
    act: str = ""
    section: str = ""
    src: str = ""
    note: str = ""

    @property
    def citation(self) -> str:
        """The act and the section, as they are cited."""
        return f"{self.act} {self.section}".strip()

    @cached_property
    def text(self) -> str:
        """The setting as it is written in a file, always in the same way."""
        return written("setting", self)

    @cached_property
    def version(self) -> str:
        """Names what it says."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:VERSION_LENGTH]


@dataclass(frozen=True, slots=True, kw_only=True)
class OffenceFacts:
    """What is known of an offence that a rule may ask about."""

    code: str
    life: str = ""
    family: str = ""
    iccs: str = ""
    maximum: tuple[int, int, int] | None = None
    """The longest term in years, months and days; None where no source gives it."""
    label: str = ""
    """What the list calls it."""


@dataclass(frozen=True, kw_only=True)
class RuleBook:
    """Everything that files of one country are counted with."""

    country: str
    rules: tuple[ClockRule, ...]
    calendar: CourtCalendar
    classes: Mapping[str, OffenceClass] = field(default_factory=dict)
    settings: tuple[LegalSetting, ...] = ()
    offences: Mapping[str, OffenceFacts] = field(default_factory=dict)
    courts: Mapping[str, str] = field(default_factory=dict)
    """Level of each court of the list that has one, by its code."""

    @cached_property
    def counted(self) -> tuple[ClockRule, ...]:
        """The rules that files are counted against."""
        return tuple(rule for rule in self.rules if rule.standing.counted and rule.count and not rule.repeats)

    @cached_property
    def repeated(self) -> Mapping[str, tuple[ClockRule, ...]]:
        """Which laws say a rule again, by the id of the rule."""
        found: dict[str, tuple[ClockRule, ...]] = {}
        for rule in self.rules:
            for each in rule.repeats if rule.standing.counted else ():
                found[each] = (*found.get(each, ()), rule)
        return found

    def rule(self, rule_id: str) -> ClockRule | None:
        """The rule of that id."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)


def written(table: str, rule: object) -> str:
    """A rule as one table of a TOML file; what is empty is left out."""
    lines = [f"[[{table}]]"]
    for item in fields(rule):  # type: ignore[arg-type]
        value = getattr(rule, item.name)
        if value is not None and value is not False and value not in ("", ()):
            lines.append(f"{item.name} = {_written(value)}")
    return "\n".join(lines) + "\n"


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "true"
    if isinstance(value, tuple):
        return "[" + ", ".join(_written(each) for each in value) + "]"
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, int) else json.dumps(str(value), ensure_ascii=False)
