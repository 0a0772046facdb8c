"""What was said of two records and is not settled: people differ, or what they say does not fit together."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from wipdesk.domain.merging import contradictions
from wipdesk.storage.identity_links import DIFFERENT, UNSURE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from wipdesk.storage.identity_links import Said


class Standing(StrEnum):
    """Why a pair is asked about, the most pressing first."""

    DISPUTED = "disputed"
    CONTRADICTORY = "contradictory"
    UNSURE = "unsure"
    SUGGESTED = "suggested"


def questions(said: Sequence[Said]) -> dict[frozenset[str], Standing]:
    """Every pair of which something is said that somebody must still decide."""
    torn = [set(group) for group in _torn(said)]
    found: dict[frozenset[str], Standing] = {}
    for each in said:
        if each.verdict is None:
            found[each.pair] = Standing.DISPUTED
        elif each.verdict == UNSURE:
            found[each.pair] = Standing.UNSURE
        elif each.verdict == DIFFERENT and any(each.pair <= group for group in torn):
            found[each.pair] = Standing.CONTRADICTORY
    return found


def told_apart(said: Iterable[Said], groups: Mapping[str, str]) -> set[frozenset[str]]:
    """Pairs of which it is said that they are not the same, each named by its group if it is in one."""
    return {
        frozenset(groups.get(record, record) for record in each.pair)
        for each in said
        if each.verdict == DIFFERENT
    }


def _torn(said: Sequence[Said]) -> list[tuple[str, ...]]:
    by_kind: dict[str, list[tuple[str, str, str | None]]] = {}
    for each in said:
        by_kind.setdefault(each.kind, []).append((each.first, each.second, each.verdict))
    return [group for pairs in by_kind.values() for group in contradictions(pairs)]
