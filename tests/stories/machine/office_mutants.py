"""Shortcuts in what an office does with its people, its parts and its undoing, each put in place of the real thing."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from unittest import mock

from wipdesk.services import hand_over
from wipdesk.storage import erasing, exchange_scope, opening, reversing, setting_aside
from wipdesk.storage.commits import Op
from wipdesk.storage.register import Register
from wipdesk.storage.trust import Trust
from wipdesk.storage.unit_of_work import UnitOfWork
from wipdesk.sync import bundle_merging, later, narrowing, outgoing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy.engine import Connection


@contextmanager
def late_changes_count() -> Iterator[None]:
    """What a lost laptop wrote after its cut counts like anything else."""
    with mock.patch.object(Trust, "passes", return_value=True):
        yield


@contextmanager
def nothing_is_accepted() -> Iterator[None]:
    """A late change that a coordinator let count is kept aside all the same."""
    real = Trust.passes

    def passes(self: Trust, *change: Any) -> bool:
        return real(replace(self, accepted=set()), *change)

    with mock.patch.object(Trust, "passes", passes):
        yield


@contextmanager
def a_role_is_read_at_the_start() -> Iterator[None]:
    """Whoever is made a coordinator may give orders only once her program was started again."""

    def follow(self: Register, trust: Trust) -> None:
        self.trust = trust

    with mock.patch.object(Register, "follow", follow):
        yield


@contextmanager
def what_lapsed_stays_destroyed() -> Iterator[None]:
    """What an order had taken that counts no more is not asked for again."""
    with mock.patch.object(erasing, "_want_again"):
        yield


@contextmanager
def set_aside_in_name_only() -> Iterator[None]:
    """What is set aside is noted so, and shown as before."""

    def set_aside(
        connection: Connection, cids: Sequence[int], *, status: int = setting_aside.SET_ASIDE
    ) -> None:
        connection.exec_driver_sql(
            "UPDATE commits SET status = ?, arrival = -abs(arrival) WHERE cid = ?",
            [(status, cid) for cid in cids],
        )

    with mock.patch.object(setting_aside, "set_aside", set_aside):
        yield


@contextmanager
def taken_back_in_name_only() -> Iterator[None]:
    """What is taken back counts again, and is shown nowhere."""

    def take_back(connection: Connection, cids: Sequence[int], _trust: Trust) -> None:
        connection.exec_driver_sql(
            "UPDATE commits SET status = 0, arrival = abs(arrival) WHERE cid = ?", [(cid,) for cid in cids]
        )

    with mock.patch.object(setting_aside, "take_back", take_back):
        yield


@contextmanager
def a_reversal_replaces_nothing() -> Iterator[None]:
    """What stood before is written again beside what stands, not in its place."""
    real = reversing.reversal_of

    def reversal_of(connection: Connection, cids: Any) -> reversing.Reversal:
        found = real(connection, cids)
        found.cells = [replace(each, replaces=()) for each in found.cells]
        return found

    with mock.patch.object(reversing, "reversal_of", reversal_of):
        yield


@contextmanager
def left_out_is_not_missing() -> Iterator[None]:
    """What a bundle of a part leaves out is told as not meant for its reader."""
    with mock.patch.object(later, "take_note"):
        yield


@contextmanager
def a_part_is_everything() -> Iterator[None]:
    """A bundle of one prison holds all women."""
    with mock.patch.object(narrowing, "chosen", return_value=lambda _change: True):
        yield


@contextmanager
def a_caseload_is_everybody() -> Iterator[None]:
    """A bundle of one caseload holds all women."""

    def caseload(connection: Connection, _person: str) -> set[int]:
        return exchange_scope.roots_of_kinds(connection, ("woman",))

    with mock.patch.object(exchange_scope, "caseload", caseload):
        yield


@contextmanager
def a_caseload_is_what_one_recorded() -> Iterator[None]:
    """A bundle of one caseload leaves out the women that she was given."""
    with mock.patch.object(exchange_scope, "women_assigned_to", return_value=set()):
        yield


@contextmanager
def one_woman_stays_behind() -> Iterator[None]:
    """A leaver's caseload is handed over but for its last woman."""
    real = hand_over._assigned  # noqa: SLF001 - the part to be broken

    def assigned(*told: Any) -> list[tuple[Any, Any]]:
        return real(*told)[:-1]

    with mock.patch.object(hand_over, "_assigned", assigned):
        yield


@contextmanager
def an_answer_leaves_the_first_out() -> Iterator[None]:
    """An answer holds what was asked for without the first change of each laptop."""
    real = outgoing._numbered  # noqa: SLF001

    def numbered(connection: Connection, numbers: Any) -> Any:
        return real(connection, {each: _but_the_first(found) for each, found in numbers.items()})

    with mock.patch.object(outgoing, "_numbered", numbered):
        yield


def _but_the_first(numbers: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    (low, high), *rest = numbers
    return ((low + 1, high), *rest) if low < high else tuple(rest)


@contextmanager
def looking_takes_in() -> Iterator[None]:
    """Who only looks into a bundle has read it."""
    real = bundle_merging.Merging.__init__

    def init(self: Any, *told: Any, **named: Any) -> None:
        real(self, *told, **named)
        self._dry_run = False

    with mock.patch.object(bundle_merging.Merging, "__init__", init):
        yield


@contextmanager
def an_old_program_blanks_what_it_does_not_know() -> Iterator[None]:
    """Whoever saves a file with an old program empties the fields of the newer one."""
    real = UnitOfWork.put

    def put(self: UnitOfWork, record: Any, *, base: Any) -> None:
        real(self, record, base=base)
        if base.knows(record.id):
            self.write_again(Op("woman", record.id, "shoe_size", {"k": "not_asked"}, ()), record.id)

    with mock.patch.object(UnitOfWork, "put", put):
        yield


@contextmanager
def tables_of_another_version_stay() -> Iterator[None]:
    """A register that another version had open keeps the tables of that version."""
    with mock.patch.object(opening, "rebuild"):
        yield
