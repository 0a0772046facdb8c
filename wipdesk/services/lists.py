"""The lists to choose from and what is known of the country, read from the files shipped with the program."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from wipdesk.domain.lists import CodeList, CodeLists, context_of, parse_list
from wipdesk.paths import shipped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_COUNTRY_LISTS = {
    "facility": "prisons.toml",
    "court": "courts.toml",
    "offence": "offences.toml",
    "currency": "country.toml",
    "local_event": "events.toml",
}
_OF_THE_OFFICE = (
    ("other", "Another one"),
    ("unknown", "Not known"),
)
_COUNTRY = re.compile("[a-z]{2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """What the program has to know of a country before any case: its money, its time, its offices."""

    code: str
    name: str
    zone: str
    """IANA name of the time zone, for `clock.today`."""
    currency: str
    """ISO 4217 code proposed for a new amount; the other monies are in the list `currency`."""
    first_clocks: tuple[str, ...]
    """Names of the rules for the first appearance before a court."""
    services: tuple[tuple[str, str], ...]
    src: str


@cache
def load(country: str = "sl") -> CodeLists:
    """All lists, those of the country among them; read once.

    ValueError: no such country, or a shipped file is wrong.
    """
    shared = [
        parse_list(name, table)
        for path in sorted(shipped("resources", "lists").glob("*.toml"))
        for name, table in _read(path).items()
    ]
    folder = _folder(country)
    local = [_local(name, folder / file) for name, file in _COUNTRY_LISTS.items()]
    return CodeLists((*shared, *local))


def _local(name: str, path: Path) -> CodeList:
    """A list of the country; where none is shipped, one to which an office adds its own."""
    if path.is_file():
        return parse_list(name, _read(path)[name])
    rows = [{"code": code, "label": label, "src": "D"} for code, label in _OF_THE_OFFICE]
    return parse_list(name, {"rows": rows})


@cache
def country_of(code: str = "sl") -> Country:
    """What is known of a country. ValueError: no such country."""
    content = _read(_folder(code) / "country.toml")
    about: dict[str, Any] = dict(content["country"])
    return Country(
        code=about["code"],
        name=about["name"],
        zone=about["zone"],
        currency=about["currency"],
        first_clocks=tuple(about["first_clocks"]),
        services=tuple(content["services"].items()),
        src=about["src"],
    )


def countries() -> tuple[str, ...]:
    """Two-letter codes of the countries whose money, time and rules are shipped, those with prisons first."""
    folders = shipped("resources", "countries").iterdir()
    known = [folder for folder in folders if (folder / "country.toml").is_file()]
    ordered = sorted(known, key=lambda each: (not (each / "prisons.toml").is_file(), each.name))
    return tuple(folder.name.upper() for folder in ordered)


def with_office_rows(lists: CodeLists, text: str) -> CodeLists:
    """The lists with an office's own rows, written as in `resources/lists`; every code begins with x_.

    ValueError: not such a text, no such list, or a row that would change a shipped one.
    """
    tables = tomllib.loads(text)
    unknown = [name for name in tables if name not in lists]
    if unknown:
        raise ValueError(f"no such list: {', '.join(unknown)}")
    return CodeLists(tuple(_extended(each, tables.get(each.name)) for each in lists))


def labels() -> Iterator[tuple[str, str]]:
    """Every label of every list and country with its context, for building the translations."""
    seen: dict[tuple[str, str], None] = {}
    for folder in sorted(shipped("resources", "countries").iterdir()):
        if (folder / "country.toml").is_file():
            for each in load(folder.name):
                seen.update(((context_of(each.name), text), None) for text in each.texts())
    yield from seen


def _extended(as_shipped: CodeList, table: object) -> CodeList:
    if table is None:
        return as_shipped
    own = parse_list(as_shipped.name, table)
    if own.free:
        raise ValueError(f"{own.name}: an office adds rows, not rules")
    return as_shipped.with_own(own.rows)


def _folder(code: str) -> Path:
    folder = shipped("resources", "countries", code) if _COUNTRY.fullmatch(code) else None
    if folder is None or not (folder / "country.toml").is_file():
        raise ValueError("no such country")
    return folder


def _read(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        return tomllib.load(file)
