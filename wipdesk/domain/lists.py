"""Lists of answers to choose from: a code that stays for ever, and the words a paralegal reads.

Reads no file: the rows are handed in as they stand in `resources/lists`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from types import MappingProxyType
from typing import TYPE_CHECKING

from wipdesk.domain.text import fold, words

if TYPE_CHECKING:
    from datetime import date

Say = Callable[[str, str], str]
"""Gives a text in the reader's language: say(context, text)."""

UNKNOWN, DECLINED = "unknown", "declined"
OWN = "x_"
"""How the codes of an office's own rows begin."""

_CODE = re.compile(r"[A-Za-z0-9_]{1,40}")
_OWN_CODE = re.compile(r"x_[A-Za-z0-9_]{1,38}")
_PREFIX = re.compile(r"[A-Z][A-Z0-9]{0,10}_")
_REST = re.compile(r"[A-Z0-9]+(?:_[A-Z0-9]+)*")
_MARKS = re.compile(r"[+,\s]+")
_UNCHECKED = frozenset({"K", "seed"})
_NAME = "{name}"
_LONGEST_READ = 200
_ALIKE = 0.6


def as_written(context: str, text: str) -> str:
    """The `say` that leaves every text in English."""
    return text


@dataclass(frozen=True, slots=True)
class CodeRow:
    """One answer of a list. `provisional`: it comes from field knowledge and nobody has checked it yet.

    `retired`: the office offers it no more; where it was chosen it is read as before.
    """

    code: str
    label: str
    facts: tuple[tuple[str, str], ...] = ()
    provisional: bool = False
    retired: bool = False
    retired_on: date | None = None
    """The day on which the office retired it, where that was written down."""

    def fact(self, key: str) -> str:
        """What else the list says of this answer, such as the side of an adjournment; empty if nothing."""
        return next((value for name, value in self.facts if name == key), "")


@dataclass(frozen=True, slots=True)
class FreeCodes:
    """A rule for answers too many to list: any code with this prefix and a name (PS_PORT_LOKO)."""

    prefix: str
    row: CodeRow
    """Its label holds {name}; its facts hold for all of them."""

    def named(self, code: str) -> CodeRow | None:
        """The row for a code of this rule, its label still holding {name}; None for any other code."""
        rest = code.removeprefix(self.prefix)
        is_ours = rest != code and _REST.fullmatch(rest) and _CODE.fullmatch(code)
        return replace(self.row, code=code) if is_ours else None

    def name_of(self, code: str) -> str:
        """The name inside the code, as people write it: Port Loko."""
        return " ".join(part.capitalize() for part in code.removeprefix(self.prefix).split("_"))

    def read(self, text: str, template: str) -> str | None:
        """The code for a text such as "Police station Port Loko" or "ps_port_loko", or None."""
        if self.named(text.upper()):
            return text.upper()
        before, _, after = _plain(template).partition(_NAME)
        plain = _plain(text)
        if not (plain.startswith(before) and plain.endswith(after)):
            return None
        code = self.prefix + "_".join(words(plain[len(before) : len(plain) - len(after)])).upper()
        return code if self.named(code) else None


@dataclass(frozen=True, slots=True)
class CodeList:
    """One list of answers, in the order in which they are offered."""

    name: str
    rows: tuple[CodeRow, ...]
    free: tuple[FreeCodes, ...] = ()
    _by_code: Mapping[str, CodeRow] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_code", MappingProxyType({row.code: row for row in self.rows}))

    def __iter__(self) -> Iterator[CodeRow]:
        """The rows in order."""
        return iter(self.rows)

    def __len__(self) -> int:
        """How many rows are listed."""
        return len(self.rows)

    @property
    def offered(self) -> tuple[CodeRow, ...]:
        """The rows that can be chosen: all but those the office retired."""
        return tuple(row for row in self.rows if not row.retired)

    def get(self, code: str) -> CodeRow | None:
        """The row of a code; None for a code of somebody else's list or of a newer version."""
        return self._by_code.get(code) or next((row for rule in self.free if (row := rule.named(code))), None)

    def label(self, code: str, say: Say = as_written) -> str:
        """The words for a code. A code that is not known here is shown as it is, never as an empty place."""
        row = self._by_code.get(code)
        if row:
            return self._said(row, say)
        rule = next((rule for rule in self.free if rule.named(code)), None)
        return self._said(rule.row, say).replace(_NAME, rule.name_of(code)) if rule else code

    def read(self, text: str, say: Say = as_written) -> str | None:
        """The code for what was typed: the code itself, or its words, in English or the reader's language.

        Words that fit two answers are not read: a translation may have made them alike. A code that begins
        with x_ is taken as it is, since the office may have a row that has not reached this laptop.
        """
        typed = text.strip()
        if self.get(typed) or _OWN_CODE.fullmatch(typed):
            return typed
        if not typed or len(typed) > _LONGEST_READ:
            return None
        plain = _plain(typed)
        fits = {
            row.code for row in self.offered if plain in (_plain(row.label), _plain(self._said(row, say)))
        }
        if not fits:
            fits = {code for rule in self.free if (code := self._read_free(rule, typed, say))}
        return fits.pop() if len(fits) == 1 else None

    def retired(self, text: str) -> CodeRow | None:
        """The row the office retired that a text names, by its code or in its words; None if it names another."""
        row = self.get(text)
        if row is not None:
            return row if row.retired else None
        plain = _plain(text[:_LONGEST_READ])
        return next((each for each in self.rows if each.retired and _plain(each.label) == plain), None)

    def nearest(self, text: str, n: int = 3, say: Say = as_written) -> tuple[CodeRow, ...]:
        """At most `n` rows whose words look most like what was typed, best first; for a suggestion only."""
        typed = _plain(text[:_LONGEST_READ])
        if not typed:
            return ()
        matcher = SequenceMatcher(b=typed, autojunk=False)
        scored = ((_likeness(matcher, _plain(self._said(row, say))), row) for row in self.offered)
        best = sorted((pair for pair in scored if pair[0] >= _ALIKE), key=lambda pair: -pair[0])
        return tuple(row for _, row in best[:n])

    def with_own(self, rows: tuple[CodeRow, ...]) -> CodeList:
        """The list with an office's own rows before "other", "unknown" and "declined".

        ValueError if a code does not begin with x_ or is there already, or if a label is there already.
        """
        _check(self.name, (*self.rows, *rows))
        wrong = [row.code for row in rows if not row.code.startswith(OWN)]
        if wrong:
            raise ValueError(f"{self.name}: an office's own codes begin with {OWN}: {', '.join(wrong)}")
        last = {"other", UNKNOWN, DECLINED}
        place = next((at for at, row in enumerate(self.rows) if row.code in last), len(self.rows))
        return CodeList(self.name, (*self.rows[:place], *rows, *self.rows[place:]), self.free)

    def texts(self) -> Iterator[str]:
        """Every text of the list that can be shown, in English."""
        yield from (row.label for row in self.rows)
        yield from (rule.row.label for rule in self.free)

    def _said(self, row: CodeRow, say: Say) -> str:
        text = say(context_of(self.name), row.label)
        return text if text.count(_NAME) == row.label.count(_NAME) else row.label

    def _read_free(self, rule: FreeCodes, typed: str, say: Say) -> str | None:
        return rule.read(typed, self._said(rule.row, say)) or rule.read(typed, rule.row.label)


@dataclass(frozen=True, slots=True)
class CodeLists:
    """All lists of one country, found by name: lists["plea"]."""

    lists: tuple[CodeList, ...]
    _by_name: Mapping[str, CodeList] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_name", MappingProxyType({each.name: each for each in self.lists}))
        if len(self._by_name) != len(self.lists):
            raise ValueError("two lists of one name")

    def __getitem__(self, name: str) -> CodeList:
        """The list of that name. KeyError: no such list."""
        return self._by_name[name]

    def __contains__(self, name: object) -> bool:
        """Whether there is a list of that name."""
        return name in self._by_name

    def __iter__(self) -> Iterator[CodeList]:
        """The lists, in the order in which they were read."""
        return iter(self.lists)

    def __len__(self) -> int:
        """How many lists there are."""
        return len(self.lists)


def context_of(name: str) -> str:
    """The context under which the labels of a list are translated."""
    return "list." + name


def parse_list(name: str, mapping: object) -> CodeList:
    """A list from its table: `rows`, and if need be `src` for all of them and `free`.

    ValueError names the list and the row if a code is malformed or double, a label empty or double, or a
    value not a text.
    """
    if (
        not isinstance(mapping, Mapping)
        or "rows" not in mapping
        or not mapping.keys() <= {"src", "rows", "free"}
    ):
        raise ValueError(f"{name}: a list holds rows, and may hold src and free")
    source = mapping.get("src", "")
    rows = tuple(_row(name, each, source) for each in _tables(name, mapping["rows"]))
    _check(name, rows)
    free = tuple(_free(name, each, source) for each in _tables(name, mapping.get("free", [])))
    return CodeList(name, rows, free)


def _tables(name: str, value: object) -> list[dict[str, object]]:
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise ValueError(f"{name}: rows are a list of tables")
    return value


def _row(name: str, table: Mapping[str, object], source: object) -> CodeRow:
    texts = {"src": source, **table}
    wrong = [key for key, value in texts.items() if not isinstance(value, str)]
    if wrong:
        raise ValueError(f"{name}: {', '.join(wrong)} must be a text in {table.get('code')!r}")
    facts = {key: str(value) for key, value in texts.items() if value != ""}
    code, label = facts.pop("code", ""), facts.pop("label", "").strip()
    if facts.get("confidence", "provisional") != "provisional":
        raise ValueError(f"{name}: the confidence of {code!r} is provisional or not given")
    provisional = "confidence" in facts or bool(_UNCHECKED & set(_MARKS.split(facts.get("src", ""))))
    return CodeRow(code, label, tuple(facts.items()), provisional)


def _free(name: str, table: Mapping[str, object], source: object) -> FreeCodes:
    prefix = table.get("prefix")
    if not isinstance(prefix, str) or not _PREFIX.fullmatch(prefix):
        raise ValueError(f"{name}: {prefix!r} is no prefix (capitals or digits, then _)")
    rest = {key: value for key, value in table.items() if key != "prefix"}
    row = _row(name, {**rest, "code": prefix}, source)
    if row.label.count(_NAME) != 1:
        raise ValueError(f"{name}: the label of {prefix!r} must hold {_NAME} once")
    return FreeCodes(prefix, row)


def _check(name: str, rows: tuple[CodeRow, ...]) -> None:
    codes: set[str] = set()
    labels: set[str] = set()
    for row in rows:
        if not _CODE.fullmatch(row.code):
            raise ValueError(f"{name}: {row.code!r} is no code (1 to 40 letters, digits or _)")
        if row.code in codes:
            raise ValueError(f"{name}: {row.code!r} is there twice")
        plain = _plain(row.label)
        if not plain or plain in labels:
            raise ValueError(f"{name}: the label of {row.code!r} is empty or there twice")
        codes.add(row.code)
        labels.add(plain)


def _plain(text: str) -> str:
    return " ".join(fold(text).split())


def _likeness(matcher: SequenceMatcher[str], label: str) -> float:
    """From 0 to 1; a word of the label that is alike counts nearly as much as the whole of it."""
    return max((_ratio(matcher, label), *(0.9 * _ratio(matcher, word) for word in words(label))), default=0.0)


def _ratio(matcher: SequenceMatcher[str], label: str) -> float:
    matcher.set_seq1(label)
    return matcher.ratio() if matcher.quick_ratio() >= _ALIKE else 0.0
