"""Every part of erasing that could be left out is missed by some story."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any
from unittest import mock

import pytest

from tests.stories import test_a_file_is_erased as stories
from tests.stories import test_orders_to_erase as orders
from tests.stories.erasing_office import (
    Office,
    an_office,
)
from wipdesk.storage import erasing as destroying
from wipdesk.storage import receiving
from wipdesk.storage.commits import decode
from wipdesk.storage.erase_orders import ERASE, roots_in
from wipdesk.storage.log_tables import STUB

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


@contextmanager
def late_copies_are_stored() -> Iterator[None]:
    """M9: what comes after the order is taken in like anything else."""
    with mock.patch.object(receiving, "doomed", return_value=False):
        yield


@contextmanager
def the_place_goes_too() -> Iterator[None]:
    """M11: erasing leaves no stub."""
    real = destroying.carry_out

    def carry_out(connection: Any, *trusts: Any) -> Any:
        done = real(connection, *trusts)
        connection.exec_driver_sql(f"DELETE FROM commits WHERE status = {STUB}")
        return done

    with mock.patch.object(destroying, "carry_out", carry_out):
        yield


@contextmanager
def anybody_may() -> Iterator[None]:
    """Whoever signs an order to erase is obeyed."""
    real = destroying.carry_out

    def carry_out(connection: Any, trust: Any, was: Any) -> Any:
        for body in connection.exec_driver_sql("SELECT body FROM commits WHERE body IS NOT NULL").scalars():
            trust.erased |= {
                root for op in decode(body).ops if op.field == ERASE for root in roots_in(op.value)
            }
        return real(connection, trust, was)

    with mock.patch.object(destroying, "carry_out", carry_out):
        yield


@contextmanager
def nothing(name: str) -> Iterator[None]:
    """One part of the destruction is left out."""
    with mock.patch.object(destroying, name):
        yield


def _late(office: Office, tmp_path: Path) -> None:
    stories.test_what_somebody_wrote_about_her_far_away_is_destroyed_in_either_order(office, tmp_path, True)


def _forged(office: Office, tmp_path: Path) -> None:
    orders.test_an_order_from_somebody_who_may_not_give_it_is_refused_and_told(office, tmp_path, "own_key")


_whole = stories.test_everything_about_her_goes_and_nothing_about_anybody_else
_PARTS = ("_drop_drafts", "_drop_pictures", "_forget_rows", "_index_anew", "clear_disk")
SHORTCUTS = {
    "late copies stored": (late_copies_are_stored, _late),
    "no stub": (the_place_goes_too, _whole),
    "anybody may": (anybody_may, _forged),
    **{f"without {part}": (partial(nothing, part), _whole) for part in _PARTS},
}


@pytest.mark.parametrize("shortcut", SHORTCUTS)
def test_a_shortcut_is_noticed(office: Office, tmp_path: Path, shortcut: str) -> None:
    mutant, story = SHORTCUTS[shortcut]
    with mutant(), pytest.raises(AssertionError):
        story(office, tmp_path)
