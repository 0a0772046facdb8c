"""The shipped recipe, names, answers and sentences from which a practice register is invented."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING, Any

from wipdesk.domain.values import Missing
from wipdesk.paths import shipped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wipdesk.services.practice_dice import Dice

_SAID = {"@unknown": Missing.UNKNOWN, "@declined": Missing.DECLINED, "@yes": True, "@no": False}


@cache
def recipe() -> Mapping[str, Any]:
    """How many of each, and how things are shared out."""
    return _read("recipe.toml")


@cache
def names() -> Mapping[str, Any]:
    """Names of women, villages and courts that do not exist."""
    return _read("names.toml")


@cache
def sentences() -> Mapping[str, Any]:
    """What notes, tasks and visits say."""
    return _read("words.toml")


def answers(about: str, dice: Dice) -> dict[str, Any]:
    """An answer for each field of a table of `answers.toml`; a question nobody asked is left out."""
    given = ((name, dice.weighted(weights)) for name, weights in _answers()[about].items())
    return {name: _SAID.get(answer, answer) for name, answer in given if answer}


def complainant(group: str, dice: Dice) -> str:
    """Who complained, by the group of the offence."""
    tables = _answers()["complainant"]
    return dice.weighted(tables.get(group, tables["other"]))


@cache
def _answers() -> Mapping[str, Any]:
    return _read("answers.toml")


def _read(name: str) -> Mapping[str, Any]:
    with shipped("resources", "practice", name).open("rb") as file:
        return tomllib.load(file)
