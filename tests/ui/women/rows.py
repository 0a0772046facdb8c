"""Rows as the service gives them, for tests of how they are shown."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from wipdesk.domain.held import HeldState


def held(
    at_least: int | None = 412, at_most: int | None = 412, state: HeldState = HeldState.EXACT
) -> SimpleNamespace:
    return SimpleNamespace(at_least=at_least, at_most=at_most, state=state, words="412 days before trial")


def woman(number: int = 0, **other: Any) -> SimpleNamespace:
    said = {
        "id": f"{number:032x}",
        "code": "K7M-2QXA",
        "family": "Kɔrɔma",
        "given": "Mariama",
        "name": "KƆRƆMA, Mariama",
        "also_known_as": ("Mamie",),
        "place_words": "Bo Correctional Centre",
        "offence_words": "Fraudulent conversion",
        "held": held(),
        "tag": "No lawyer yet",
        "tone": "amber",
        "contested": 0,
        "closed": False,
    }
    return SimpleNamespace(**(said | other))
