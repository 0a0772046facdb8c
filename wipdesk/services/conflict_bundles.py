"""Answers that differ, by the bundle that brought them: many decided alike at once, by somebody who saw each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from wipdesk.errors import NoSuchRecord
from wipdesk.services import conflict_questions, conflicts
from wipdesk.services.history import when_in_words
from wipdesk.storage import contested_origins
from wipdesk.sync import roster as rosters

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wipdesk.domain.lists import Say
    from wipdesk.services.conflict_questions import Listed
    from wipdesk.storage.contested_origins import Origin
    from wipdesk.storage.register import Register


class Use(Enum):
    """Which of two answers is used in each question of a bundle."""

    BUNDLE = "bundle"
    HERE = "here"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """One question with two answers, one of which came with the bundle."""

    id: str
    name: str
    label: str
    must: bool
    brought: str
    brought_version: str
    stood: str
    stood_version: str

    def taken(self, use: Use) -> str:
        """The version that is used."""
        return self.brought_version if use is Use.BUNDLE else self.stood_version


@dataclass(frozen=True, slots=True)
class Group:
    """What one bundle made differ. `number` names the bundle on this laptop; `who` packed it, if that is known.

    `at` is when it was read here, and `when` the same in words.
    """

    number: int
    who: str
    at: str
    when: str
    pairs: tuple[Pair, ...]


def groups(register: Register, say: Say) -> tuple[Group, ...]:
    """Bundles whose answers differ from what stood here, newest first.

    Left out, to be decided one by one: questions with more than two answers, with two answers from one bundle or
    none, and records taken away.
    """
    with register.reading() as connection:
        origins = contested_origins.origins(connection)
        came = {row.bid: row for row in connection.exec_driver_sql("SELECT bid, packer, at FROM batch")}
        roster = rosters.read(connection, register.trust.orders)
    listed = {each.id: each for each in conflict_questions.listing(register, say)}
    found: dict[int, list[Pair]] = {}
    for cell, accounts in _by_cell(origins).items():
        brought = max(accounts, key=lambda each: (each.batch, each.arrival))
        pair = _pair(brought, accounts, listed.get(cell))
        if pair is not None:
            found.setdefault(brought.batch, []).append(pair)
    made = []
    for batch in sorted(found.keys() & came.keys(), reverse=True):
        who, at = roster.name_of(came[batch].packer or b""), came[batch].at
        made.append(Group(batch, who, at, when_in_words(at, say), tuple(found[batch])))
    return tuple(made)


def settle_alike(register: Register, pairs: Sequence[Pair], use: Use) -> int:
    """Decide every one of these the same way; returns how many were. One decided meanwhile is passed over.

    Only the two answers that were shown are replaced, so that one which arrived meanwhile stands on. What was
    decided before a stop stays decided.
    """
    done = 0
    for pair in pairs:
        try:
            conflicts.settle(
                register, pair.id, take=pair.taken(use), seen=(pair.brought_version, pair.stood_version)
            )
        except NoSuchRecord:
            continue
        done += 1
    return done


def group_of(register: Register, number: int, say: Say) -> Group:
    """What the bundle of that number made differ. Raises NoSuchRecord."""
    for group in groups(register, say):
        if group.number == number:
            return group
    raise NoSuchRecord("bundle", str(number))


def _by_cell(origins: Sequence[Origin]) -> Mapping[str, list[Origin]]:
    cells: dict[str, list[Origin]] = {}
    for each in origins:
        cells.setdefault(conflicts.conflict_id(each.record, each.field), []).append(each)
    return cells


def _pair(brought: Origin, accounts: Sequence[Origin], listed: Listed | None) -> Pair | None:
    if listed is None or len(accounts) != 2:
        return None
    [other] = [each for each in accounts if each is not brought]
    sides = dict(zip(listed.versions, listed.answers, strict=False))
    if other.batch == brought.batch or not {brought.version, other.version} <= set(sides):
        return None
    return Pair(
        id=listed.id,
        name=listed.name,
        label=listed.label,
        must=listed.must,
        brought=sides[brought.version],
        brought_version=brought.version,
        stood=sides[other.version],
        stood_version=other.version,
    )
